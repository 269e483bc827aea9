"""The Tools menu: which windows it opens, and for which run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QDockWidget, QWidget

from aeviz.core.base.paths import runs_folder
from aeviz.core.data.drawings import Drawing
from aeviz.core.recipe.relevance import decodes
from aeviz.core.runs.dataset import RunData, about_data
from aeviz.core.runs.listing import label_of, list_labels
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.naming.classes import class_name
from aeviz.ui.naming.runs import run_name
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.tools.evaluate import EvaluateWindow
from aeviz.ui.tools.inside import InsideWindow
from aeviz.ui.tools.own_sets import OwnSetsWindow
from aeviz.ui.tools.pictures import PicturesWindow
from aeviz.ui.tools.place import ToolPlace, release
from aeviz.ui.tools.samples import SamplesWindow
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.window.shell import Shell

MOST_RUNS = 50
LOOK_MS = 250
Window = TypeVar("Window", bound=QDialog)


class ToolsController(QObject):
    """Opens a window for the run that is shown; each kind of window exists once."""

    pictures_added = Signal(str, bool)
    """Name of a dataset that is to come into Setup, and whether it is to be trained on now."""
    datasets_changed = Signal()
    """The user's datasets are others than before."""

    def __init__(
        self,
        shell: Shell,
        docks: Mapping[str, QDockWidget],
        inspector: Inspector,
        data: RunData,
        drawing: Callable[[], Drawing | None],
    ) -> None:
        """``docks``: panels of the tools that have one. ``drawing``: on the canvas; None: empty."""
        super().__init__(shell)
        self._docks: dict[object, QDockWidget] = {}
        for kind, name, fill in (
            (EvaluateWindow, "Evaluate", self._offer_figures),
            (CompareWindow, "Compare", self.compare),
            (InsideWindow, "Inside", self.look_inside),
        ):
            self._docks[kind] = docks[name]
            docks[name].visibilityChanged.connect(partial(self._fill, docks[name], fill))
        self._shell, self._inspector = shell, inspector
        self._data, self._drawing = data, drawing
        self._open: dict[Callable[[QWidget], QDialog], QDialog] = {}
        self._inside: InsideWindow | None = None
        self._digit = 0
        # Weights in training change faster than anybody looks.
        self._look = single_shot(self, self._show_inside, LOOK_MS)
        self.listing = Job(self, uses_torch=False)
        """Reads which runs can be compared."""
        self.listing.done.connect(self._offer_runs)
        self.listing.failed.connect(shell.say)
        self.show_run(None)

    def _fill(self, dock: QDockWidget, fill: Callable[[], None], visible: bool) -> None:
        """A panel has come up: its tool comes into it, if it was not only passed by."""
        if visible:
            QTimer.singleShot(0, self, lambda: None if dock.isHidden() else fill())

    def _offer_figures(self) -> None:
        window = self._window(EvaluateWindow)
        window.offer(self._inspector.run, self._data.folder())

    @Slot()
    def evaluate(self) -> None:
        """Measure the run that is shown, with its newest checkpoint."""
        if self._inspector.run is not None:
            window = self._window(EvaluateWindow)
            window.offer(self._inspector.run, self._data.folder())
            window.measure()

    @Slot()
    def compare(self) -> None:
        """Open the comparison; the runs that it offers are read beside the window."""
        self.compare_runs([])

    @Slot(object)
    def compare_runs(self, paths: list[Path]) -> None:
        """Set these runs beside each other; of none, offer all."""
        shown = self._inspector.run

        def work(report: Report) -> tuple[list[tuple[Path, str]], list[Path]]:
            report(0.0)
            found = [(run.path, run_name(run)) for run in list_labels(runs_folder(), MOST_RUNS)]
            known = {path for path, _ in found}
            if shown is not None and shown.path not in known:
                found.insert(0, (shown.path, run_name(shown)))
            found += [(path, run_name(label_of(path))) for path in paths if path not in known]
            return found, paths

        self._comparison().wait_for_runs()
        self.listing.start(work)

    @Slot(Path)
    def _compare_series(self, folder: Path) -> None:
        """All runs in a folder, whatever of them is there by now."""

        def work(report: Report) -> tuple[list[tuple[Path, str]], list[Path], Path]:
            report(0.0)
            runs = sorted(list_labels(folder), key=lambda run: run.path)
            titles, paths = [run_name(run) for run in runs], [run.path for run in runs]
            if len(set(titles)) < len(titles):
                # Runs of a sweep begin in the same minute; their folders say what they differ in.
                titles = [run.notes.name or run.name for run in runs]
            return list(zip(paths, titles, strict=True)), paths, folder

        self.listing.start(work)

    @Slot(object)
    def _offer_runs(self, found: tuple[Any, ...]) -> None:
        """Runs with their names, those to compare at once, and the folder if it is a series."""
        runs, paths, *series = found
        window = self._open[CompareWindow]  # it may have been closed while they were read
        assert isinstance(window, CompareWindow)  # noqa: S101 - narrows the type
        window.offer(runs, self._data.folder(), self._seen_drawing())
        window.begin_with(paths, *series)

    def _comparison(self) -> CompareWindow:
        is_new = CompareWindow not in self._open
        window = self._window(CompareWindow)
        if is_new:
            window.folder_chosen.connect(self._compare_series)
        return window

    @Slot()
    def new_digits(self) -> None:
        if self._inspector.run is not None:
            self._window(SamplesWindow).draw(self._inspector.run, self._data.folder())

    @Slot()
    def export_film(self) -> None:
        from aeviz.ui.tools.film import FilmWindow

        if self._inspector.run is not None:
            self._window(FilmWindow).offer(self._inspector.run)

    @Slot()
    def export(self) -> None:
        self._export("")

    def _export(self, kind: str) -> None:
        from aeviz.ui.tools.exports import ExportWindow

        if self._inspector.run is not None:
            self._window(ExportWindow).offer(self._inspector.run, self._data.folder(), kind)

    @Slot()
    def save_experiment(self) -> None:
        self._export("experiment")

    @Slot()
    def open_pictures(self) -> None:
        self.look_at_pictures("")

    @Slot(str)
    def look_at_pictures(self, path: str) -> None:
        """Show what a path holds; without one, let the user choose."""
        is_new = PicturesWindow not in self._open
        window = self._window(PicturesWindow)
        if is_new:
            window.added.connect(self._on_added)
        window.offer(Path(path) if path else None)

    @Slot(str, bool)
    def _on_added(self, name: str, trains: bool) -> None:
        self._on_sets_changed()
        self.pictures_added.emit(name, trains)

    @Slot()
    def show_own_sets(self) -> None:
        is_new = OwnSetsWindow not in self._open
        window = self._window(OwnSetsWindow)
        if is_new:
            window.chosen.connect(self._on_chosen)
            window.list_changed.connect(self.datasets_changed)
            window.more_wanted.connect(self.open_pictures)
        window.refresh()

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        self.pictures_added.emit(name, False)

    def _on_sets_changed(self) -> None:
        self.datasets_changed.emit()
        sets = self._open.get(OwnSetsWindow)
        if isinstance(sets, OwnSetsWindow):
            sets.refresh()

    @Slot()
    def look_inside(self) -> None:
        """Filters, atoms and activations, which follow the step and the digit."""
        self._inside = self._window(InsideWindow)
        self._show_inside()

    @Slot(int)
    def choose_digit(self, index: int) -> None:
        self._digit = index
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """The network is another: look inside again, soon."""
        if self._inside is not None and self._inside.isVisible() and not self._look.isActive():
            self._look.start()

    def _show_inside(self) -> None:
        run = self._inspector.run
        if self._inside is None or run is None:
            return
        digits = run.probe.digits
        index = min(self._digit, len(digits) - 1)
        inspected = self._inspector.inspected() if len(digits) else None
        found = inspected.look_inside(digits[index]) if inspected is not None else None
        if found is None and not self._inspector.is_ready:
            return
        if found is None or inspected is None:
            self._inside.clear(self.tr("This run has no network for pictures to look into"))
            return
        name = class_name(run.probe, int(run.probe.digit_labels[index]))
        caption = self.tr("step {step:,}, test picture {number} (class {name})")
        if not name:
            caption = self.tr("step {step:,}, test picture {number}")
        said = caption.format(step=inspected.weights_step, number=index + 1, name=name)
        self._inside.show_insight(found, said)

    def _seen_drawing(self) -> np.ndarray | None:
        from aeviz.core.data.preprocessing import as_picture_of

        drawing, run = self._drawing(), self._inspector.run
        if drawing is None or run is None or run.probe.inputs is not None:
            return None
        data = about_data(run)
        return as_picture_of(drawing.pixels, data.image_shape, data.normalised)

    def _window(self, kind: Callable[[QWidget], Window]) -> Window:
        made = self._open.get(kind)
        if made is None:
            made = self._open[kind] = kind(self._shell.window)
        dock = self._docks.get(kind)
        place = None if dock is None or dock.isHidden() else dock.widget()
        if isinstance(place, ToolPlace) and dock is not None:
            place.hold(made)
            dock.raise_()
        else:
            release(made, self._shell.window)
        return cast("Window", made)

    @Slot(object)
    def show_run(self, run: Run | None) -> None:
        """Another run is looked at: not every tool fits it."""
        first = film = decode = ""
        if run is None:
            first = film = decode = self.tr("Train or open a run first")
        else:
            if run.probe.inputs is not None:
                film = self.tr("This run has no pictures")
            if not decodes(run.recipe):
                decode = self.tr("This run decodes no pictures")
        for name, why_not in (
            ("evaluate", first),
            ("export", first),
            ("save_experiment", first),
            ("inside", first),
            ("export_film", film),
            ("new_digits", decode),
        ):
            self._shell.commands.set_enabled(name, why_not)
        evaluate = self._open.get(EvaluateWindow)
        if isinstance(evaluate, EvaluateWindow) and not evaluate.isWindow():
            evaluate.offer(run, self._data.folder())

    @Slot()
    def close(self) -> None:
        self.listing.close()
        for window in self._open.values():
            window.close()
            if isinstance(window, ToolWindow):
                window.job.close()
