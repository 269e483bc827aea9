"""The window while a lesson goes on: set up for a page, and given back as it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QByteArray, QObject, Signal, Slot

from aeviz.core.data.drawings import Drawing
from aeviz.core.examples import UNTRAINED
from aeviz.core.lessons.lesson import SetUp
from aeviz.core.runs.run import Run
from aeviz.ui.window.panels.docks import Panels


class Around(NamedTuple):
    """What can be asked of the window's other parts; the workbench says how."""

    setup: Callable[[], object]
    """What is in Setup, as a value that can be put back."""
    run: Callable[[], Run | None]
    """The run that is shown."""
    drawing: Callable[[], Drawing | None]
    layouts: Callable[[], tuple[dict[str, QByteArray], str]]
    """All layouts of the panels, and the name of the one that is shown."""
    is_training: Callable[[], bool]


class _Before(NamedTuple):
    """How the window was."""

    layouts: dict[str, QByteArray]
    layout: str
    setup: object
    run: Path | None
    example: str
    """Name of the example that was shown; empty: it was a run, or nothing."""
    drawing: Drawing | None


class Stage(QObject):
    """The lessons' controller makes it. It asks for changes by its signals, which ``wiring``
    connects to those whose they are; the panels' places it changes itself."""

    recipe_wanted = Signal(object)
    """Recipe for Setup, to be looked at untrained."""
    example_wanted = Signal(str)
    run_wanted = Signal(str)
    """Path of a run."""
    untrained_wanted = Signal()
    """What is in Setup is to be looked at untrained."""
    setup_wanted = Signal(object)
    """What :attr:`Around.setup` gave is to be put back."""
    locks_wanted = Signal(object, str)
    """Paths of the fields that stay as they are, and why."""
    drawing_wanted = Signal(object)
    """Drawing for the canvas; None: it was empty."""
    stop_wanted = Signal()
    layouts_given = Signal(object, str)
    """Layouts, and the name of the one that is shown, were put back."""

    def __init__(self, parent: QObject, panels: Panels, around: Around) -> None:
        super().__init__(parent)
        self._panels, self._around = panels, around
        self._before: _Before | None = None
        self._awaited: tuple[Path, object] | None = None
        """A run that is being given back, and what was in Setup with it."""
        self._leaving = False
        self._wanted: tuple[str, ...] = ()
        """Panels that come to the front again when what the page set up is shown: until then some
        may have nothing to say, and those that come back take the places that they had."""

    @property
    def is_taken(self) -> bool:
        """Whether the window is a lesson's, or is about to be given back."""
        return self._before is not None

    def take(self) -> None:
        """Note how the window is; what was noted before, and is not given back yet, stays."""
        self._leaving, self._awaited = False, None
        if self._before is not None:
            return
        panels, run = self._panels, self._around.run()
        panels.back()
        self._before = _Before(
            *self._around.layouts(),
            self._around.setup(),
            None if run is None else run.source,
            "" if run is None else str(run.details.get("example") or ""),
            self._around.drawing(),
        )

    def set_up(self, setup: SetUp) -> None:
        """Bring the window to what a page wants; no run may be in training."""
        if setup.layout:
            self._panels.choose(setup.layout)
        self._bring(setup.panels)
        self._wanted = setup.panels if setup.begins_anew else ()
        recipe = setup.made()
        if setup.example:
            self.example_wanted.emit(setup.example)
        elif setup.run:
            self.run_wanted.emit(setup.run)
        elif recipe is not None:
            self.recipe_wanted.emit(recipe)

    def _bring(self, names: tuple[str, ...]) -> None:
        for name in names:
            self._panels.docks[name].show()
            self._panels.docks[name].raise_()

    def lock(self, paths: tuple[str, ...]) -> None:
        """These fields of Setup stay as they are; all others can be changed."""
        self.locks_wanted.emit(paths, self.tr("The lesson keeps this as it is"))

    def give_back(self) -> None:
        """Everything as it was; a run in training is stopped first."""
        self.lock(())
        if self._before is None:
            return
        if self._around.is_training():
            self._leaving = True
            self.stop_wanted.emit()
        else:
            self._put_back()

    @Slot()
    def follow_state(self) -> None:
        """The run that was in training has ended."""
        if self._leaving and not self._around.is_training():
            self._put_back()

    def _put_back(self) -> None:
        before, self._before, self._leaving = self._before, None, False
        self._wanted = ()
        if before is None:
            return
        self._panels.take(before.layouts, before.layout)
        self.layouts_given.emit(before.layouts, before.layout)
        self.setup_wanted.emit(before.setup)
        run = self._around.run()
        if before.example == UNTRAINED:
            self.untrained_wanted.emit()
        elif before.run is not None and (run is None or run.source != before.run):
            self._awaited = before.run, before.setup
            if before.example:
                self.example_wanted.emit(before.example)
            else:
                self.run_wanted.emit(str(before.run))
        if not _are_same(self._around.drawing(), before.drawing):
            self.drawing_wanted.emit(before.drawing)

    @Slot(object)
    def note_run(self, run: Run) -> None:
        """A run is shown. One that was given back has put its own recipe into Setup."""
        wanted, self._wanted = self._wanted, ()
        self._bring(wanted)
        awaited, self._awaited = self._awaited, None
        if awaited is not None and run.source == awaited[0]:
            self.setup_wanted.emit(awaited[1])


def _are_same(one: Drawing | None, other: Drawing | None) -> bool:
    if one is None or other is None:
        return one is other
    return np.array_equal(one.pixels, other.pixels)
