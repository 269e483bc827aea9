"""What is painted over the points of the latent map: marks, pins, trails and labels."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPolygonF,
    QTransform,
)

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.axes import Axes


def paint_trail(painter: QPainter, axes: Axes, points: np.ndarray, palette: QPalette) -> None:
    """A line through ``points`` ``float32 [n, 2]``, newest last; the older, the fainter."""
    places = [axes.to_pixel(float(x), float(y)) for x, y in points]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for role, width in ((QPalette.ColorRole.Base, 4.0), (QPalette.ColorRole.Text, 1.6)):
        colour = QColor(palette.color(role))
        for number, (start, end) in enumerate(pairwise(places), start=1):
            colour.setAlphaF(0.15 + 0.75 * number / len(places))
            pen = QPen(colour, theme.thick(width))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(start, end)
    painter.restore()


def paint_line(
    painter: QPainter, axes: Axes, path: Sequence[tuple[float, float]], palette: QPalette
) -> None:
    """A line from place to place with a dot at its end, over a halo in the ground's colour."""
    line = QPolygonF([axes.to_pixel(*place) for place in path])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for role, width in ((QPalette.ColorRole.Base, 5.0), (QPalette.ColorRole.Text, 2.0)):
        painter.setPen(QPen(palette.color(role), theme.thick(width), Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        painter.setBrush(palette.color(role))
        painter.drawEllipse(line.last(), width, width)


def paint_mark(
    painter: QPainter, axes: Axes, point: tuple[float, float], palette: QPalette, cross: bool
) -> None:
    """Mark a point: the drawing by a ring with a cross, the latent cursor by cross-hairs.

    A point outside the plot is shown by an arrow at the border that points to it.
    """
    place, plot = axes.to_pixel(*point), axes.plot
    size = max(QFontMetricsF(axes.font).height() * 0.5, 4.0)
    inside = plot.contains(place)
    if not inside:
        place, lines = _arrow(place, plot, size)
    else:
        lines = _ringed_cross(size) if cross else _cross_hairs(size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # A halo in the colour of the ground keeps the mark visible over any class.
    for role, width in ((QPalette.ColorRole.Base, 5.0), (QPalette.ColorRole.Text, 2.0)):
        pen = QPen(palette.color(role), theme.thick(width))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for line in lines:
            painter.drawPolyline(line)
        if inside:
            radius = size if cross else size * 0.7
            painter.drawEllipse(QPointF(0, 0), radius, radius)
    painter.restore()


def _ringed_cross(size: float) -> list[QPolygonF]:
    arm = size * 0.45
    return [
        QPolygonF([QPointF(-arm, -arm), QPointF(arm, arm)]),
        QPolygonF([QPointF(-arm, arm), QPointF(arm, -arm)]),
    ]


def _cross_hairs(size: float) -> list[QPolygonF]:
    near, far = size * 0.7, size * 1.9
    arms = ((1, 0), (-1, 0), (0, 1), (0, -1))
    return [QPolygonF([QPointF(x * near, y * near), QPointF(x * far, y * far)]) for x, y in arms]


def _arrow(place: QPointF, plot: QRectF, size: float) -> tuple[QPointF, list[QPolygonF]]:
    room = plot.adjusted(size, size, -size, -size)
    tip = QPointF(
        min(max(place.x(), room.left()), room.right()),
        min(max(place.y(), room.top()), room.bottom()),
    )
    turn = QTransform()
    turn.rotate(math.degrees(math.atan2(place.y() - tip.y(), place.x() - tip.x())))
    head = QPolygonF([QPointF(-size, -size * 0.8), QPointF(0, 0), QPointF(-size, size * 0.8)])
    return tip, [turn.map(head)]


def paint_pin(
    painter: QPainter,
    axes: Axes,
    point: tuple[float, float],
    name: str,
    palette: QPalette,
    chosen: bool,
) -> None:
    """A pin: its letter in a drop whose tip is at the point. The chosen one has the strong colour.

    A pin outside the plot is not shown.
    """
    place = axes.to_pixel(*point)
    if not axes.plot.contains(place):
        return
    font = QFont(axes.font)
    font.setBold(True)
    metrics = QFontMetricsF(font)
    radius = metrics.height() * 0.62
    centre = place - QPointF(0, radius * 1.9)
    drop = QPainterPath()
    drop.moveTo(place)
    drop.lineTo(centre + QPointF(-radius * 0.8, radius * 0.6))
    drop.lineTo(centre + QPointF(radius * 0.8, radius * 0.6))
    drop.closeSubpath()
    circle = QPainterPath()
    circle.addEllipse(centre, radius, radius)
    roles = (QPalette.ColorRole.Text, QPalette.ColorRole.Base)
    if chosen:
        roles = (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1.5))
    painter.setBrush(palette.color(roles[0]))
    painter.drawPath(drop.united(circle))
    painter.setFont(font)
    painter.setPen(palette.color(roles[1]))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)


def paint_bubble(
    painter: QPainter, axes: Axes, place: QPointF, text: str, colour: QColor, palette: QPalette
) -> None:
    """A ring around a point, and its label beside it in a small box; no box without a text."""
    metrics = QFontMetricsF(painter.font())
    width = metrics.horizontalAdvance(text) + metrics.height() * 0.7
    box = QRectF(0, 0, width, metrics.height() * 1.25)
    reach = metrics.height() * 0.6
    box.moveBottomLeft(place + QPointF(reach, -reach))
    if box.right() > axes.plot.right():
        box.moveRight(place.x() - reach)
    if box.top() < axes.plot.top():
        box.moveTop(place.y() + reach)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place, 5, 5)
    if not text:
        return
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
