"""Undo and redo: each panel has its own, and the keys are for the one that has the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget


class Undoable(Protocol):
    """What can take back what the user did in it."""

    def undo(self) -> None: ...

    def redo(self) -> None: ...


class Undoing(QObject):
    """Passes Undo and Redo on. Made by the workbench."""

    def __init__(
        self,
        window: QWidget,
        panels: Sequence[tuple[QWidget, Undoable]],
        usual: Undoable,
    ) -> None:
        """``panels``: where the focus must be for whose undo; ``usual``: whose it is elsewhere."""
        super().__init__(window)
        self._window, self._panels, self._usual = window, panels, usual

    @Slot()
    def undo(self) -> None:
        self._meant().undo()

    @Slot()
    def redo(self) -> None:
        self._meant().redo()

    def _meant(self) -> Undoable:
        focused = self._window.focusWidget()
        for panel, undoable in self._panels:
            if focused is not None and (focused is panel or panel.isAncestorOf(focused)):
                return undoable
        return self._usual
