"""What happens in the window, turned into the facts that tasks are judged by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDockWidget

from aeviz.core.inference.frames import Frame
from aeviz.core.lessons.facts import BenchFacts, Facts
from aeviz.core.lessons.watch import Watch
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.jobs.debounce import single_shot

if TYPE_CHECKING:
    from aeviz.core.evaluation.noise import Sweep


class Hearing(QObject):
    """The lessons' controller makes it; ``wiring`` lets it hear the others. While no lesson goes on
    it does as little as it can."""

    changed = Signal()
    """Something is true that was not a moment ago, or the other way round."""

    def __init__(
        self, parent: QObject, docks: Mapping[str, QDockWidget], inspector: Inspector
    ) -> None:
        super().__init__(parent)
        self._watch, self._inspector = Watch(), inspector
        self._seen: set[str] = set()
        self._asked: set[str] = set()
        self._soon = single_shot(self, self.changed.emit)
        self._is_on = False
        for name, dock in docks.items():
            dock.visibilityChanged.connect(partial(self._note_panel, name))

    @property
    def facts(self) -> Facts:
        return self._watch.facts

    def begin_lesson(self) -> None:
        self._is_on = True
        self._watch.begin_lesson()
        if self._inspector.frame is not None:
            self._watch.show_frame(self._inspector.frame)

    def begin_page(self) -> None:
        self._asked.clear()
        self._watch.begin_page()
        self._tell_opened()

    def end_lesson(self) -> None:
        self._is_on = False
        self._soon.stop()

    def _tell(self) -> None:
        if self._is_on:
            self._soon.start()

    # --- run and recipe -----------------------------------------------------------------------

    @Slot(object)
    def note_recipe(self, recipe: Recipe) -> None:
        self._watch.show_recipe(recipe)
        self._tell()

    @Slot(object)
    def begin_run(self, run: Run) -> None:
        self._watch.begin_run(run.recipe, run.probe)
        self._tell()

    @Slot(str)
    def note_state(self, state: str) -> None:
        """A run that is being prepared is the next one that begins."""
        active = state in ("preparing", "running", "paused", "stopping")
        self._watch.note_training(active)
        self._tell()

    @Slot(object)
    def follow(self, event: object) -> None:
        self._watch.follow(event)
        self._tell()

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        if self._is_on:
            self._watch.show_frame(frame)
            self._tell()

    @Slot(object)
    def note_position(self, step: int | None) -> None:
        self._watch.look_at(step)
        self._tell()

    @Slot(object)
    def note_sweep(self, sweep: Sweep) -> None:
        """The bench has measured strengths of one kind of noise."""
        network, median = (
            tuple(figures.psnr for figures in sweep.figures[method])
            for method in ("network", "median")
        )
        self._watch.note_bench(BenchFacts(sweep.kind, sweep.strengths, network, median))
        self._tell()

    # --- canvas and map -----------------------------------------------------------------------

    @Slot(object)
    def note_drawn(self, pixels: np.ndarray) -> None:
        self._watch.note_drawn(pixels)
        self._tell()

    @Slot(object)
    def note_put(self, _image: object = None) -> None:
        """A picture that is none of the data's came onto the canvas."""
        self._watch.note_put()
        self._tell()

    @Slot(int)
    def note_digit(self, number: int) -> None:
        """A picture of the data came onto the canvas, by its number among the map's points."""
        self._watch.note_put(number)
        self._tell()

    @Slot(object)
    def note_restored(self, result: RestoredDrawing) -> None:
        if not self._is_on:
            return
        run, name = self._inspector.run, ""
        if run is not None and self._inspector.names_classes:
            found = self._inspector.classify(result.noisy[None])
            name = "" if found is None else run.probe.class_name(int(found[0].argmax()))
        self._watch.note_taken_for(name)
        self._tell()

    @Slot(object)
    def note_pick(self, code: np.ndarray) -> None:
        if self._is_on:
            self._watch.note_pick(code)
            self._tell()

    @Slot(int)
    def note_numbers(self, count: int) -> None:
        self._watch.note_numbers(count)
        self._tell()

    @Slot(str, float)
    def note_noise(self, kind: str, strength: float) -> None:
        self._watch.note_noise(kind, strength)
        self._tell()

    @Slot()
    def note_slid(self) -> None:
        """A number of the code was moved by its slider in the traversal."""
        self._watch.note_slid()
        self._tell()

    # --- panels -------------------------------------------------------------------------------

    def asks(self, name: str) -> Callable[[], None]:
        """What is to be called when a tool is asked for, which may come as a window of its own."""
        return partial(self._note_asked, name)

    def _note_asked(self, name: str) -> None:
        self._asked.add(name)
        self._tell_opened()

    def _note_panel(self, name: str, visible: bool) -> None:
        if visible:
            self._seen.add(name)
        else:
            self._seen.discard(name)
        self._tell_opened()

    def _tell_opened(self) -> None:
        self._watch.note_opened(frozenset(self._seen | self._asked))
        self._tell()
