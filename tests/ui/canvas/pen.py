"""The pen on a canvas, by the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton


def place(view, x, y):
    """Where pixel (x, y) of the surface is in the drawing area."""
    square = view.area.square()
    return QPoint(
        round(square.x() + x * square.width() / 280), round(square.y() + y * square.width() / 280)
    )


def stroke(view, *points):
    QTest.mousePress(view.area, LEFT, pos=place(view, *points[0]))
    for point in points[1:]:
        QTest.mouseMove(view.area, place(view, *point))
    QTest.mouseRelease(view.area, LEFT, pos=place(view, *points[-1]))
