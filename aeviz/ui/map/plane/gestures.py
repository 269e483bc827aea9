"""What the pointer does on the latent map while a button is down: one class per gesture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from aeviz.ui.map.plane.marks import MarkedPlane
from aeviz.ui.map.plane.painting import paint_line
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.plots.axes import Axes


class Gesture:
    """From the press of a button to its release."""

    cursor: Qt.CursorShape | None = None

    def __init__(self, target: MarkedPlane, start: QPointF) -> None:
        self.target, self.start = target, start
        self.dragged = False

    def move(self, pixel: QPointF) -> None:
        """The pointer is elsewhere."""
        moved = pixel - self.start
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self.dragged = True

    def end(self, pixel: QPointF) -> None:
        """The button is up."""

    def paint(self, painter: QPainter, axes: Axes, palette: QPalette) -> None:
        """What there is to see of it, over the points."""


class Pan(Gesture):
    """The map moves with the pointer; a click of the right button opens the menu, and one of the
    middle button asks for a picture."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, target: MarkedPlane, start: QPointF, button: Qt.MouseButton) -> None:
        super().__init__(target, start)
        self._last, self._button = start, button

    def end(self, pixel: QPointF) -> None:
        if self.dragged:
            return
        if self._button == Qt.MouseButton.RightButton:
            self.target.open_menu(pixel)
        elif self._button == Qt.MouseButton.MiddleButton:
            self.target.tell_digit(pixel)

    def move(self, pixel: QPointF) -> None:
        super().move(pixel)
        moved, plot = pixel - self._last, self.target.axes().plot
        self._last = pixel
        self.target.pan(-moved.x() / plot.width(), -moved.y() / plot.height())


class Pick(Gesture):
    """The latent cursor follows the pointer; a click without a drag pins as well."""

    def __init__(self, target: MarkedPlane, start: QPointF) -> None:
        super().__init__(target, start)
        target.pick_started.emit()
        target.pick_at(start)

    def move(self, pixel: QPointF) -> None:
        super().move(pixel)
        self.target.pick_at(pixel)

    def end(self, pixel: QPointF) -> None:
        self.move(pixel)
        self.target.tell_pick()
        if not self.dragged and self.target.pick is not None:
            self.target.pin_wanted.emit(*self.target.pick)


class Line(Gesture):
    """The interpolation from a place or pin to another; a click without a drag chooses a pin."""

    def __init__(self, target: MarkedPlane, start: QPointF) -> None:
        super().__init__(target, start)
        self._from = self._to = target.snapped(start)
        self._pin = target.pin_at(start)

    def move(self, pixel: QPointF) -> None:
        super().move(pixel)
        self._to = self.target.snapped(pixel)
        if self.dragged and self._to != self._from:
            self.target.line_drawn.emit(self._from, self._to)
        self.target.update()

    def end(self, pixel: QPointF) -> None:
        self.move(pixel)
        if not self.dragged and self._pin is not None:
            self.target.pin_chosen.emit(self._pin)

    def paint(self, painter: QPainter, axes: Axes, palette: QPalette) -> None:
        if self.dragged:
            paint_line(painter, axes, (self._from, self._to), palette)


class Lasso(Gesture):
    """A loop around points: they are selected."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, target: MarkedPlane, start: QPointF) -> None:
        super().__init__(target, start)
        self._loop = QPolygonF([start])

    def move(self, pixel: QPointF) -> None:
        super().move(pixel)
        if (pixel - self._loop.last()).manhattanLength() >= 2:  # closer places add nothing
            self._loop.append(pixel)
            self.target.update()

    def end(self, pixel: QPointF) -> None:
        self.move(pixel)
        axes = self.target.axes()
        corners = [axes.to_data(point) for point in self._loop.toList()] if self.dragged else []
        self.target.loop_drawn.emit(np.array(corners, np.float64).reshape(-1, 2))
        self.target.update()

    def paint(self, painter: QPainter, axes: Axes, palette: QPalette) -> None:
        strong = palette.color(QPalette.ColorRole.Highlight)
        tint = QColor(strong)
        tint.setAlpha(40)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(strong, theme.thick(2), Qt.PenStyle.DashLine))
        painter.setBrush(tint)
        painter.drawPolygon(self._loop)
