"""What has to wait while somebody drags a panel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

_AGAIN_MS = 50


class Patience(QObject):
    """Does things once no panel is in the user's hand: Qt crashes where a layout is restored while
    one is dragged, by a key or because another run comes, and where the window goes then. Made by
    the panels, on the GUI thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Callable[[], object]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(_AGAIN_MS)
        self._timer.timeout.connect(self._look)

    def do(self, what: str, change: Callable[[], object]) -> None:
        """Do it now, or when the panel has been let go."""
        if not self.postpones(what, change):
            change()

    def postpones(self, what: str, change: Callable[[], object]) -> bool:
        """Whether it has to wait, and will be done then; what is wished last of each kind."""
        self._waiting.pop(what, None)
        if QWidget.mouseGrabber() is None:
            return False
        self._waiting[what] = change
        self._timer.start()
        return True

    @Slot()
    def _look(self) -> None:
        if QWidget.mouseGrabber() is not None:
            return
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for change in waiting.values():
            change()
