"""Between the denoising bench and the measurements of the core."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.data.drawings import Drawing
from aeviz.core.runs.dataset import RunData
from aeviz.core.runs.experiment import open_run
from aeviz.core.runs.provenance import Provenance
from aeviz.core.runs.run import Run
from aeviz.ui.denoising.matrix import MatrixView
from aeviz.ui.denoising.single_digit import SingleDigitView
from aeviz.ui.denoising.sweep import SweepView
from aeviz.ui.denoising.view import DenoisingView
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.naming import words
from aeviz.ui.naming.classes import class_name
from aeviz.ui.naming.runs import free_title, run_name
from aeviz.ui.widgets.picture import png_bytes
from aeviz.ui.window.save_dialog import save_as
from aeviz.ui.window.shell import Shell

if TYPE_CHECKING:
    from aeviz.core.evaluation.noise import Entrant, Figures, Matrix, Sweep


UNASKED = 50
"""Images that are measured when the bench begins by itself; of none it does not."""


class DenoisingController(QObject):
    """Starts measurements as jobs, shows and exports what they found."""

    strengths_measured = Signal(object)
    """Sweep of the run that is shown, which the user asked for."""

    def __init__(
        self,
        shell: Shell,
        view: DenoisingView,
        inspector: Inspector,
        data: RunData,
        drawing: Callable[[], Drawing | None],
    ) -> None:
        """``drawing``: what is on the canvas, None if it is empty."""
        super().__init__(shell)
        self._shell, self._view, self._inspector = shell, view, inspector
        self._data, self._drawing = data, drawing
        self._tables: dict[str, bytes] = {}
        """What was found last by each test, as CSV."""
        self._number = 0
        self._is_training = self._is_seen = False
        self._begun: Path | None = None
        """The run whose strengths were measured last, asked for or not."""
        self._was_asked = False
        """Whether the user asked for what is shown of strengths."""
        job = self.job = Job(self)
        view.sweep.asked.connect(self.measure_strengths)
        view.matrix.asked.connect(self.compare_runs)
        view.trial.next_wanted.connect(self.try_next)
        view.trial.drawing_wanted.connect(self.try_drawing)
        view.sweep.export_wanted.connect(partial(self._export, "strengths", view.sweep))
        view.matrix.export_wanted.connect(partial(self._export, "runs", view.matrix))
        view.trial.export_wanted.connect(partial(self._export, "inverted", view.trial))
        view.cancelled.connect(job.cancel)
        job.progressed.connect(view.set_progress)
        job.done.connect(self._on_done)
        job.failed.connect(partial(shell.say, kind="warning"))
        job.ended.connect(partial(view.set_progress, None))
        job.ended.connect(partial(view.set_busy, busy=False))
        self.refresh()

    @Slot()
    def close(self) -> None:
        self.job.close()

    # --- what can be measured -----------------------------------------------------------------

    @Slot(object)
    def set_recent(self, runs: list[tuple[str, str]]) -> None:
        """Offer the recent runs for comparison, by path and name."""
        self._view.matrix.set_runs(runs)

    @Slot(object)
    def show_run(self, run: Run) -> None:
        """Another run is looked at: propose the noise that it was trained with.

        What nobody asked for does not stay, as it looks like a figure of the run that is shown.
        """
        if not self._was_asked and run.path != self._begun:
            self._tables.pop("strengths", None)
            self._view.sweep.clear()
        self._view.sweep.set_kind(run.recipe.corruption.kind)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """There is a network now, or another drawing: what can be measured?"""
        run, why = self._inspector.run, ""
        if run is None or self._inspector.frame is None:
            why = self.tr("Train or open a run first")
        elif run.recipe.task != "reconstruct":
            why = self.tr("Autoencoders are measured here: choose a run of one")
        empty = self._drawing() is None
        self._view.sweep.set_ready(why, self._is_training)
        self._view.trial.set_ready(why, self.tr("The canvas is empty") if empty else "")
        if not why:
            self._measure_unasked()

    @Slot(bool)
    def show_seen(self, seen: bool) -> None:
        """A panel in the back of others counts as visible to Qt, so its dock must tell."""
        self._is_seen = seen
        if seen:
            self._measure_unasked()

    @Slot(str)
    def follow_state(self, state: str) -> None:
        """Training is not slowed down by what nobody asked for; what has learned since it was
        measured is measured anew when training is over."""
        self._is_training = state in ("preparing", "running", "stopping")
        if self._is_training and not self._was_asked:
            self._begun = None
        self.refresh()

    # --- measuring ----------------------------------------------------------------------------

    @Slot()
    def _measure_unasked(self) -> None:
        """A bench that is looked at is not empty: it begins by itself, once for each run."""
        run = self._inspector.run
        sweep, is_busy = self._view.sweep, self._is_training or self.job.is_active
        is_seen = self._is_seen and sweep.isVisible()
        if not UNASKED or is_busy or not is_seen or not sweep.is_ready:
            return
        if run is not None and run.path != self._begun:
            self._begun = run.path
            self._start(sweep.kind(), UNASKED, is_asked=False)

    @Slot(str, int)
    def measure_strengths(self, kind: str, count: int) -> None:
        """Measure the step that is looked at against the strength of one kind of noise."""
        self._start(kind, count, is_asked=True)

    def _start(self, kind: str, count: int, is_asked: bool) -> None:
        inspected = self._inspector.inspected()
        if inspected is None:
            self._inspector.once_ready(partial(self._start, kind, count, is_asked))
            return
        self._begun = inspected.run.path
        run, model = inspected.run, copy.deepcopy(inspected.model)
        name = self._at_step(run_name(run), inspected.weights_step)
        data = self._data

        def work(report: Report) -> object:
            from aeviz.core.evaluation.noise import Entrant, sweep

            images = data.of(run).test.images[:count]
            return sweep(Entrant(name, model, run.recipe, images), kind, report), [], is_asked

        self._view.set_progress(0.0)
        self._view.set_busy(is_asked)
        self.job.start(work)

    @Slot(object, int)
    def compare_runs(self, paths: list[str], count: int) -> None:
        """Measure runs, with their newest weights, on every kind of noise."""
        data = self._data

        def work(report: Report) -> object:
            from aeviz.core.evaluation.noise import Entrant, matrix
            from aeviz.core.runs.network import trained_model

            entrants: list[Entrant] = []
            names, origins = set[str](), list[Provenance]()
            for path in paths:
                report(0.0)
                run = open_run(Path(path))
                dataset = data.of(run)
                model, origin = trained_model(run, dataset)
                name = free_title(run_name(run), names)
                names.add(name)
                origins.append(origin)
                name = self._at_step(name, origin.step)
                entrants.append(Entrant(name, model, run.recipe, dataset.test.images[:count]))
            return matrix(_told_apart(entrants, origins), report), origins, True

        self._view.set_progress(0.0)
        self._view.set_busy(True)
        self.job.start(work)

    def _at_step(self, run: str, step: int) -> str:
        return self.tr("{run}, step {step:,}").format(run=run, step=step)

    def _on_done(self, found: tuple[Sweep | Matrix, list[Provenance], bool]) -> None:
        from aeviz.core.evaluation.noise import Sweep
        from aeviz.core.export.tables import matrix_csv, sweep_csv

        measured, origins, is_asked = found
        if isinstance(measured, Sweep):
            self._tables["strengths"] = sweep_csv(measured)
            self._show_sweep(measured)
            self._was_asked = is_asked
            if is_asked:
                self.strengths_measured.emit(measured)
        else:
            self._tables["runs"] = matrix_csv(measured)
            self._show_matrix(measured)
        if warnings := [text for origin in origins for text in origin.warnings]:
            self._shell.say(" ".join(warnings), "warning")

    def _show_sweep(self, found: Sweep) -> None:
        names = {
            "network": found.title,
            "input": self.tr("noisy input"),
            "median": self.tr("median"),
            "nlm": self.tr("non-local means"),
        }
        psnr = {names[m]: [f.psnr for f in rows] for m, rows in found.figures.items()}
        ssim = {names[m]: [f.ssim for f in rows] for m, rows in found.figures.items()}
        caption = self.tr(
            "{title}: noise “{kind}” on {count:,} test images. Median over 3 × 3 pixels; non-local"
            " means is told the true strength."
        )
        kind = words.choice("corruption.kind", found.kind)
        text = caption.format(title=found.title, kind=kind, count=found.images)
        self._view.sweep.show_sweep(found.strengths, psnr, ssim, text)

    def _show_matrix(self, found: Matrix) -> None:
        rows: list[tuple[Figures, ...]] = [found.noisy, *found.figures]
        caption = self.tr(
            "Rows: trained. Columns: tested on, with the strength. {count:,} test images; bold is"
            " the best run of a column."
        )
        self._view.matrix.show_matrix(
            [self.tr("noisy input"), *found.rows],
            [_column(column) for column in found.columns],
            [[f.psnr for f in row] for row in rows],
            [[f.ssim for f in row] for row in rows],
            caption.format(count=found.images),
        )

    # --- 15% inverted ------------------------------------------------------------------------

    @Slot()
    def try_next(self) -> None:
        inspected = self._inspector.inspected()
        if inspected is None:
            self._inspector.once_ready(self.try_next)
        else:
            self._number += 1
            probe = inspected.run.probe
            index = int(np.random.default_rng(self._number).integers(len(probe.points)))
            name = class_name(probe, int(probe.point_labels[index]))
            text = self.tr("Test picture: {name}") if name else self.tr("Test picture")
            self._try(probe.points[index], text.format(name=name))

    @Slot()
    def try_drawing(self) -> None:
        inspected, drawing = self._inspector.inspected(), self._drawing()
        if inspected is None:
            self._inspector.once_ready(self.try_drawing)
        elif drawing is not None:
            self._number += 1
            seen = inspected.seen(*drawing, self._inspector.normalises)
            self._try(seen, self.tr("Your drawing"))

    def _try(self, picture: np.ndarray, name: str) -> None:
        from aeviz.core.evaluation.noise import invert

        inspected = self._inspector.inspected()
        if inspected is None:
            return
        found = invert(inspected.model, inspected.run.recipe, picture, self._number)
        step = inspected.weights_step
        table = f"picture,psnr,step\ninput,{found.noisy_psnr},\n"
        table += f"restored,{found.restored_psnr},{step}\n"
        self._tables["inverted"] = table.encode()
        self._view.trial.show_trial(
            {"original": found.clean, "input": found.noisy, "restored": found.restored},
            {
                "original": name,
                "input": self.tr("15% inverted: {psnr:.1f} dB").format(psnr=found.noisy_psnr),
                "restored": self.tr("Restored at step {step:,}: {psnr:.1f} dB").format(
                    step=step, psnr=found.restored_psnr
                ),
            },
        )

    # --- exports ------------------------------------------------------------------------------

    def _export(self, name: str, view: SweepView | MatrixView | SingleDigitView) -> None:
        """Ask where to; the ending says whether the table or the figure is written."""
        save_as(
            self._shell,
            self.tr("Export the bench"),
            f"bench-{name}.csv",
            lambda ending: (
                png_bytes(view.figure().grab().toImage()) if ending == "png" else self._tables[name]
            ),
            ("png",),
        )


def _column(noise: str) -> str:
    """A kind of noise with its strength, as people say it."""
    kind, _, strength = noise.partition(" ")
    return f"{words.choice('corruption.kind', kind)} {strength}".strip()


def _told_apart(entrants: list[Entrant], origins: list[Provenance]) -> list[Entrant]:
    """Runs of different data say in their names on which they were measured."""
    data = [origin.data for origin in origins]
    if len(set(data)) < 2:
        return entrants
    named = zip(entrants, data, strict=True)
    return [replace(e, name=f"{e.name}, {d.title} {d.fingerprint[:8]}") for e, d in named if d]
