"""Panels, and borders between them, that somebody drags while something else moves them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


def let_go(window: QMainWindow) -> None:
    """Drop the panel, or the border between panels, that is being dragged, where it is.

    Qt crashes where a layout is restored while a panel is dragged, by a key or because another run
    comes, and where the window closes then; a border that is dragged on takes the sizes of all
    panels away. Qt keeps no list of drags, but who drags a panel has the mouse, and a window that
    moves no border does nothing when a button goes up.
    """
    dragged = QWidget.mouseGrabber()
    for widget in (dragged, window):
        if widget is not None:
            _release(widget)
    if dragged is not None and QWidget.mouseGrabber() is dragged:
        dragged.releaseMouse()


def _release(widget: QWidget) -> None:
    here, left = QPointF(QCursor.pos()), Qt.MouseButton.LeftButton
    local, none = QPointF(widget.mapFromGlobal(here)), Qt.KeyboardModifier.NoModifier
    kind, up = QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton
    QApplication.sendEvent(widget, QMouseEvent(kind, local, here, left, up, none))
