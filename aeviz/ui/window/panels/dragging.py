"""Panels that somebody drags while something else wants to move them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def let_go() -> None:
    """Drop the panel that is being dragged, where it is.

    Qt crashes where a layout is restored while a panel is dragged, by a key or because another run
    comes, and where the window closes then. It keeps no list of drags, but who drags has the mouse.
    """
    dragged = QWidget.mouseGrabber()
    if dragged is None:
        return
    here, left = QPointF(QCursor.pos()), Qt.MouseButton.LeftButton
    local, none = QPointF(dragged.mapFromGlobal(here)), Qt.KeyboardModifier.NoModifier
    kind, up = QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton
    QApplication.sendEvent(dragged, QMouseEvent(kind, local, here, left, up, none))
    if QWidget.mouseGrabber() is dragged:
        dragged.releaseMouse()
