"""Undo and redo: each panel has its own, and the keys are for the one that has the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from aeviz.ui.window.shell import Shell


class Undoable(Protocol):
    """What can take back what the user did in it."""

    @property
    def can_undo(self) -> bool: ...

    @property
    def can_redo(self) -> bool: ...

    def undo(self) -> None: ...

    def redo(self) -> None: ...


class Undoing(QObject):
    """Passes Undo and Redo on, and enables them. Made by the workbench."""

    def __init__(
        self, shell: Shell, panels: Sequence[tuple[QWidget, Undoable]], usual: Undoable
    ) -> None:
        """``panels``: where the focus must be for whose undo; ``usual``: whose it is elsewhere."""
        super().__init__(shell)
        self._shell, self._panels, self._usual = shell, panels, usual
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - narrows the type
        app.focusChanged.connect(self.follow)
        self.follow()

    @Slot()
    def undo(self) -> None:
        self._meant().undo()
        self.follow()

    @Slot()
    def redo(self) -> None:
        self._meant().redo()
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Another panel has the focus, or something can be taken back."""
        if not isValid(self._shell.window):
            return  # the application tells of the focus until the last child of a window is gone
        meant, enable = self._meant(), self._shell.commands.set_enabled
        enable("undo", "" if meant.can_undo else self.tr("Nothing to undo"))
        enable("redo", "" if meant.can_redo else self.tr("Nothing to redo"))

    def _meant(self) -> Undoable:
        focused = self._shell.window.focusWidget()
        for panel, undoable in self._panels:
            if focused is not None and (focused is panel or panel.isAncestorOf(focused)):
                return undoable
        return self._usual
