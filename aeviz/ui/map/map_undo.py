"""Undo while the map has the focus: pins, and the drawing that clicks on the map change."""

from __future__ import annotations

from typing import Protocol

from aeviz.ui.map.pins import Change, PinsController
from aeviz.ui.window.undoing import Undoable


class Drawing(Undoable, Protocol):
    """The drawing's own history."""

    @property
    def undo_depth(self) -> int: ...


class MapUndo:
    """Takes back what happened last, of both; a click set a pin and changed the drawing, and both
    go together. Made by the workbench."""

    def __init__(self, pins: PinsController, drawing: Drawing) -> None:
        self._pins, self._drawing = pins, drawing
        pins.depth = lambda: drawing.undo_depth

    @property
    def can_undo(self) -> bool:
        return bool(self._pins.past) or self._drawing.can_undo

    @property
    def can_redo(self) -> bool:
        return bool(self._pins.future) or self._drawing.can_redo

    def undo(self) -> None:
        """The pin, unless the drawing was changed after it."""
        change = self._pins.past[-1] if self._pins.past else None
        if change is None or self._drawing.undo_depth > change.depth + change.by_click:
            self._drawing.undo()
            return
        self._pins.undo()
        if self._came_together(change):
            self._drawing.undo()

    def _came_together(self, change: Change) -> bool:
        return change.by_click and self._drawing.undo_depth > change.depth

    def redo(self) -> None:
        """The same the other way round."""
        change = self._pins.future[-1] if self._pins.future else None
        if change is None or self._drawing.undo_depth < change.depth:
            self._drawing.redo()
            return
        self._pins.redo()
        if change.by_click and self._drawing.undo_depth == change.depth:
            self._drawing.redo()
