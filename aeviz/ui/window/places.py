"""Hears that the window or one of its panels was moved, resized, shown or hidden."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from aeviz.ui.jobs.debounce import single_shot

SETTLE_MS = 500
"""What is dragged moves many times a second."""
_CHANGES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.WindowStateChange,
    }
)


class Places(QObject):
    """Qt tells neither that a panel was resized nor that a floating one was moved."""

    settled = Signal()
    """Something has another place, and nothing moved for a moment."""

    def __init__(self, widgets: Iterable[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._timer = single_shot(self, self.settled.emit, SETTLE_MS)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._timer.start()
        return False
