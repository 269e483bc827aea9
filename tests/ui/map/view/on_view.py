"""The latent map without a window: its pixels, and the mouse over it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from aeviz.ui.map.plane.plane import class_colour

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
NAMES = ["zero", "one", "two"]
# Off the lines of the grid, which tint what is under them.
CORNERS = np.array([[-0.93, -0.93], [0.93, 0.93], [0.93, -0.93]], np.float32)


def pixel(view, x, y):
    return view.plane.axes().to_pixel(x, y).toPoint()


def colour_at(view, x, y):
    return QColor(view.plane.grab().toImage().pixelColor(pixel(view, x, y))).name()


def colours(view):
    """All colours of classes that are visible on the map."""
    image = view.plane.grab().toImage()
    plot = view.plane.axes().plot.toRect()
    seen = {image.pixel(x, y) for x in range(plot.left(), plot.right()) for y in plot_rows(plot)}
    return {i for i in range(3) if class_colour(i).rgb() in seen}


def plot_rows(plot):
    return range(plot.top(), plot.bottom())


def wheel(view, at, steps):
    place = QPointF(at)
    event = QWheelEvent(
        place,
        QPointF(view.plane.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.plane, event)


def drag(view, button, start, end, modifier=Qt.KeyboardModifier.NoModifier):
    def send(kind, at, pressed, held):
        place, away = QPointF(at), QPointF(view.plane.mapToGlobal(at))
        QApplication.sendEvent(view.plane, QMouseEvent(kind, place, away, pressed, held, modifier))

    none = Qt.MouseButton.NoButton
    send(QEvent.Type.MouseButtonPress, start, button, button)
    send(QEvent.Type.MouseMove, end, none, button)
    send(QEvent.Type.MouseButtonRelease, end, button, none)
