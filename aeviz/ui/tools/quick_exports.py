"""What the File menu exports of the run that is shown with a click: codes, pictures, losses."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from aeviz.core.runs.dataset import about_data
from aeviz.core.runs.provenance import Provenance
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.language.sentences import said
from aeviz.ui.window.save_dialog import ask_where
from aeviz.ui.window.shell import Shell

Exported = tuple[bytes, Provenance | None]
"""A file's content, and of which step it is; None if it tells of many steps itself."""


class QuickExports(QObject):
    """Asks where to, and writes beside the window; the workbench makes it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._run: Run | None = None
        self.job = Job(self)
        """Makes and writes what was asked for last, which may be the codes of every image."""
        self.job.done.connect(self._on_exported)
        self.job.failed.connect(self._on_failed)
        self._enable()

    @Slot(object)
    def note_run(self, run: Run) -> None:
        """A run is shown now: exports are of it."""
        self._run = run
        self._enable()

    @Slot()
    def close(self) -> None:
        self.job.close()

    @Slot()
    def export_codes(self) -> None:
        """The codes of the probe's points: every test image, or as many as the map shows."""
        from aeviz.core.export.tables import codes_file

        def content(run: Run, ending: str) -> Exported:
            from aeviz.core.inference.viewing import encode
            from aeviz.core.runs.network import trained_model

            probe, (model, origin) = run.probe, trained_model(run)
            codes = encode(model, probe.points, run.recipe.data.pixel_range)
            return codes_file(codes, probe.point_labels, ending, origin), origin

        self._export(self.tr("Export codes"), "codes.npz", content, ("csv",))

    @Slot()
    def export_digits(self) -> None:
        from aeviz.core.export.tables import newest_digits_png

        noun = "picture" if self._run is None else about_data(self._run).noun
        self._export(
            self.tr("Export pictures"), f"{noun}s.png", lambda run, _: newest_digits_png(run)
        )

    @Slot()
    def export_metrics(self) -> None:
        from aeviz.core.export.tables import metrics_csv

        title = self.tr("Export metrics")
        self._export(title, "metrics.csv", lambda run, _: (metrics_csv(run.events()), None))

    def _export(
        self,
        title: str,
        name: str,
        content: Callable[[Run, str], Exported],
        others: tuple[str, ...] = (),
    ) -> None:
        """Save something of the run that is shown, and say of which step it is.

        ``content`` is given the file's ending too, and is called beside the window.
        """
        run = self._run
        if run is None:
            return
        destination = ask_where(self._shell.window, title, f"{run.name}-{name}", others)
        if destination is None:
            return

        def work(report: Report) -> tuple[str, Provenance | None]:
            report(0.0)
            made, origin = content(run, destination.ending)
            report(1.0)
            return destination.write(made), origin

        text = self.tr("Writing {path}…").format(path=destination.path)
        self._shell.say(text, offers=((self.tr("Cancel"), self._cancel_export),))
        self.job.start(work)

    @Slot()
    def _cancel_export(self) -> None:
        if self.job.is_active:
            self.job.cancel()
            self._shell.say(self.tr("Cancelled."))

    @Slot(object)
    def _on_exported(self, told: tuple[str, Provenance | None]) -> None:
        text, origin = told
        if origin is not None:
            text += " " + self.tr("It is of {origin}.").format(origin=said(origin.caption))
        self._shell.say(text)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._shell.say(text, "error")

    def _enable(self) -> None:
        why_not = self.tr("Train or open a run first") if self._run is None else ""
        for name in ("export_codes", "export_digits", "export_metrics"):
            self._shell.commands.set_enabled(name, why_not)
