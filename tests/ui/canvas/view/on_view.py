"""The canvas without a window: its parts, and events as a mouse sends them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton

from tests.ui.canvas.pen import LEFT

KINDS = ("none", "gaussian", "salt-and-pepper")


def part(view, kind, name):
    found = view.findChild(kind, name)
    assert found is not None, name
    return found


def button(view, name):
    return part(view, QToolButton, f"{name}Button")


def send(area, kind, position, button=LEFT, buttons=LEFT):
    place = QPointF(position)
    away = QPointF(area.mapToGlobal(position))
    event = QMouseEvent(kind, place, away, button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(area, event)
