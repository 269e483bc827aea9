"""The Tools menu: which windows it opens, and for which run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from aeviz.core.base.paths import runs_folder
from aeviz.core.runs.listing import list_runs
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.tools.evaluate import EvaluateWindow
from aeviz.ui.tools.inside import InsideWindow
from aeviz.ui.tools.samples import SamplesWindow
from aeviz.ui.tools.window import ToolWindow

MOST_RUNS = 50
LOOK_MS = 250
Window = TypeVar("Window", bound=ToolWindow)


class ToolControl(QObject):
    """Opens a window for the run that is shown; each kind of window exists once."""

    def __init__(
        self, window: MainWindow, inspector: Inspector, data_dir: Callable[[], Path | None]
    ) -> None:
        super().__init__(window)
        self.window, self.inspector, self._data_dir = window, inspector, data_dir
        self._open: dict[Callable[[QWidget], ToolWindow], ToolWindow] = {}
        actions = window.commands
        actions["evaluate"].triggered.connect(self.evaluate)
        actions["compare"].triggered.connect(self.compare)
        actions["new_digits"].triggered.connect(self.new_digits)
        actions["inside"].triggered.connect(self.look_inside)
        actions["export_film"].triggered.connect(self.export_film)
        inspector.run_changed.connect(self._enable)
        inspector.frame_changed.connect(self._look_soon)
        inspector.woken.connect(self._look_soon)
        window.comparison.digit_chosen.connect(self._choose_digit)
        self._inside: InsideWindow | None = None
        self._digit = 0
        # Weights in training change faster than people look.
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show_inside)
        window.shell.closing.connect(self.close)
        self._enable(None)

    @Slot()
    def evaluate(self) -> None:
        """Measure the run that is shown, with its newest checkpoint."""
        if self.inspector.run is not None:
            window = self._window(EvaluateWindow)
            window.measure(self.inspector.run, self._data_dir())

    @Slot()
    def compare(self) -> None:
        """Choose runs to see beside each other."""
        found = [(run.path, run.title) for run in list_runs(runs_folder())[:MOST_RUNS]]
        shown = self.inspector.run
        if shown is not None and all(path != shown.path for path, _ in found):
            found.insert(0, (shown.path, shown.recipe.title))
        self._window(CompareWindow).offer(found, self._data_dir(), self._drawing())

    @Slot()
    def new_digits(self) -> None:
        """Decode random codes."""
        if self.inspector.run is not None:
            self._window(SamplesWindow).draw(self.inspector.run, self._data_dir())

    @Slot()
    def export_film(self) -> None:
        """Make a film of the stored steps."""
        from aeviz.ui.tools.film import FilmWindow

        if self.inspector.run is not None:
            self._window(FilmWindow).offer(self.inspector.run)

    @Slot()
    def look_inside(self) -> None:
        """Filters, atoms and activations, which follow the step and the digit."""
        if self._inside is None:
            self._inside = InsideWindow(self.window)
        self._inside.show()
        self._inside.activateWindow()
        self._show_inside()

    @Slot(int)
    def _choose_digit(self, index: int) -> None:
        self._digit = index
        self._look_soon()

    @Slot()
    def _look_soon(self) -> None:
        if self._inside is not None and self._inside.isVisible() and not self._look.isActive():
            self._look.start()

    @Slot()
    def _show_inside(self) -> None:
        run, frame = self.inspector.run, self.inspector.frame
        if self._inside is None or run is None:
            return
        digits = run.probe.digits
        index = min(self._digit, len(digits) - 1)
        found = self.inspector.look_inside(digits[index]) if len(digits) else None
        if found is None and not self.inspector.is_ready:
            return
        if found is None or frame is None:
            self._inside.clear(self.tr("This run has no network for pictures to look into"))
            return
        caption = self.tr("step {step:,}, test digit {number} (class {name})").format(
            step=frame.step,
            number=index + 1,
            name=run.probe.class_names[run.probe.digit_labels[index]],
        )
        self._inside.show_insight(found, caption)

    def _drawing(self) -> np.ndarray | None:
        from aeviz.core.data.preprocessing import normalise

        drawing = self.window.canvas.drawing()
        return normalise(drawing) if drawing.any() else None

    def _window(self, kind: Callable[[QWidget], Window]) -> Window:
        made = self._open.get(kind)
        if made is None:
            made = self._open[kind] = kind(self.window)
        made.show()
        made.activateWindow()
        return cast("Window", made)

    @Slot(object)
    def _enable(self, run: Run | None) -> None:
        actions = self.window.commands
        task = run.recipe.task if run is not None else ""
        decodes = task == "reconstruct" or (run is not None and run.recipe.training.pretraining)
        pictures = run is not None and run.probe.inputs is None
        first = self.tr("Train or open a run first")
        for name, on, why in (
            ("evaluate", run is not None, first),
            ("inside", run is not None, first),
            ("export_film", pictures, self.tr("This run has no pictures") if run else first),
            ("new_digits", decodes, self.tr("This run decodes no pictures") if run else first),
        ):
            actions[name].setEnabled(on)
            if on:
                actions.explain(name, actions[name].statusTip())
            else:
                actions[name].setToolTip(why)

    @Slot()
    def close(self) -> None:
        """Give up what is measured."""
        if self._inside is not None:
            self._inside.close()
        for window in self._open.values():
            window.close()
            window.job.close()
