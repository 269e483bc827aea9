"""What is painted over the points of the latent map: marks, pins, trails, ellipses and labels."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.plots.axes import Axes

Point = tuple[float, float]
"""In coordinates of the data."""


class KeptPicture:
    """What is slow to paint over a widget, on a transparent ground, until something changes."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._pixmap = QPixmap()
        self._key: tuple[object, ...] = ()

    def pixmap(self, key: tuple[object, ...], paint: Callable[[QPainter], None]) -> QPixmap:
        """The picture, painted anew for another ``key``, size or palette."""
        widget, ratio = self._widget, self._widget.devicePixelRatioF()
        key = (*key, widget.size(), ratio, widget.palette().cacheKey())
        if key != self._key:
            self._key = key
            self._pixmap = QPixmap(widget.size() * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            paint(painter)
            painter.end()
        return self._pixmap


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


def paint_note(painter: QPainter, axes: Axes, text: str, palette: QPalette, beside: QRectF) -> None:
    """A line of text in the upper left corner of the plot, in as many lines as it needs; off what
    is ``beside`` it, in the upper right one."""
    painter.setFont(axes.font)
    right = axes.plot.right() if beside.isEmpty() else beside.left()
    room = QRectF(axes.plot).adjusted(6, 4, 0, 0)
    room.setRight(right - 6)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    box = painter.boundingRect(room, flags, text).adjusted(-3, -1, 3, 1)
    ground = QColor(palette.color(QPalette.ColorRole.Base))
    ground.setAlpha(200)
    painter.fillRect(box, ground)
    painter.setPen(theme.faint_text(palette))
    painter.drawText(room, flags, text)


def marks_key_box(axes: Axes, words: Sequence[tuple[str, str]]) -> QRectF:
    """Where :func:`paint_marks_key` paints; a small map has no room for words."""
    metrics = QFontMetricsF(axes.font)
    line, gap = metrics.height() * 1.15, metrics.height() * 1.6
    wide = max((metrics.horizontalAdvance(word) for _, word in words), default=0) + gap + 6
    box = QRectF(axes.plot.right() - wide - 4, axes.plot.top() + 4, wide, line * len(words))
    small = box.width() > axes.plot.width() / 2 or box.height() > axes.plot.height() / 3
    return QRectF() if small else box


def paint_marks_key(
    painter: QPainter, axes: Axes, words: Sequence[tuple[str, str]], palette: QPalette
) -> None:
    """What the marks mean, in the upper right corner: pairs of a kind (drawing, trail, pick) and
    its word."""
    box = marks_key_box(axes, words)
    if box.isEmpty():
        return
    metrics = QFontMetricsF(axes.font)
    line, wide, gap = metrics.height() * 1.15, box.width(), metrics.height() * 1.6
    ground = QColor(palette.color(QPalette.ColorRole.Base))
    ground.setAlpha(200)
    painter.fillRect(box, ground)
    painter.setFont(axes.font)
    for index, (kind, word) in enumerate(words):
        row = QRectF(box.left(), box.top() + index * line, wide, line)
        sign = QPointF(row.left() + gap / 2, row.center().y())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(sign)
        size = metrics.height() * 0.3
        if kind == "trail":
            painter.drawLine(QPointF(-size * 1.6, size * 0.6), QPointF(size * 1.6, -size * 0.6))
        else:
            for shape in _ringed_cross(size) if kind == "drawing" else _cross_hairs(size * 0.6):
                painter.drawPolyline(shape)
            painter.drawEllipse(QPointF(0, 0), size, size)
        painter.restore()
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row.adjusted(gap, 0, 0, 0), int(flags), word)


def paint_line(painter: QPainter, axes: Axes, path: Sequence[Point], palette: QPalette) -> None:
    """A line from place to place with a dot at its end, over a halo in the ground's colour."""
    line = QPolygonF([axes.to_pixel(*place) for place in path])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for role, width in ((QPalette.ColorRole.Base, 5.0), (QPalette.ColorRole.Text, 2.0)):
        painter.setPen(QPen(palette.color(role), theme.thick(width), Qt.PenStyle.SolidLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
        painter.setBrush(palette.color(role))
        painter.drawEllipse(line.last(), width, width)


def paint_mark(painter: QPainter, axes: Axes, point: Point, palette: QPalette, cross: bool) -> None:
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


def nearest_inside(area: QRectF, place: QPointF) -> QPointF:
    """The place of an area that is nearest to another."""
    return QPointF(
        min(max(place.x(), area.left()), area.right()),
        min(max(place.y(), area.top()), area.bottom()),
    )


def _ringed_cross(size: float) -> list[QPolygonF]:
    arm = size * 0.45
    return [QPolygonF([QPointF(-arm, -up), QPointF(arm, up)]) for up in (arm, -arm)]


def _cross_hairs(size: float) -> list[QPolygonF]:
    near, far = size * 0.7, size * 1.9
    arms = ((1, 0), (-1, 0), (0, 1), (0, -1))
    return [QPolygonF([QPointF(x * near, y * near), QPointF(x * far, y * far)]) for x, y in arms]


def _arrow(place: QPointF, plot: QRectF, size: float) -> tuple[QPointF, list[QPolygonF]]:
    tip = nearest_inside(plot.adjusted(size, size, -size, -size), place)
    turn = QTransform()
    turn.rotate(math.degrees(math.atan2(place.y() - tip.y(), place.x() - tip.x())))
    head = QPolygonF([QPointF(-size, -size * 0.8), QPointF(0, 0), QPointF(-size, size * 0.8)])
    return tip, [turn.map(head)]


def paint_pin(
    painter: QPainter, axes: Axes, point: Point, name: str, palette: QPalette, chosen: bool
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
    corners = (centre + QPointF(side * radius * 0.8, radius * 0.6) for side in (-1, 1))
    drop = QPainterPath()
    drop.addPolygon(QPolygonF([place, *corners]))
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


@dataclass(frozen=True, eq=False)
class Ellipses:
    """``centres`` ``float32 [n, 2]``, half ``axes`` ``float32 [n, 2, 2]``, one in each row, and
    ``labels`` ``uint8 [n]``."""

    centres: np.ndarray
    axes: np.ndarray
    labels: np.ndarray


def paint_ellipses(
    painter: QPainter,
    axes: Axes,
    ellipses: Ellipses,
    colours: Sequence[QColor | None],
    palette: QPalette,
) -> None:
    """Each is a unit circle under a transformation. ``colours`` of classes; None: not shown."""
    circle = QPainterPath()
    circle.addEllipse(QPointF(0, 0), 1, 1)
    across, up = axes.plot.width() / axes.shown.width, axes.plot.height() / axes.shown.height
    pen = QPen(palette.color(QPalette.ColorRole.Text), 1)
    pen.setCosmetic(True)
    painter.setClipRect(axes.plot)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    scaled = ellipses.axes * np.array([across, -up], np.float32)
    for centre, half, label in zip(ellipses.centres, scaled, ellipses.labels, strict=True):
        colour = colours[label]
        if colour is None:
            continue
        tint = QColor(colour)
        tint.setAlpha(110)
        painter.setBrush(tint)
        place = axes.to_pixel(float(centre[0]), float(centre[1]))
        (a, b), (c, d) = half.tolist()
        painter.setTransform(QTransform(a, b, c, d, place.x(), place.y()))
        painter.drawPath(circle)


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


@dataclass(frozen=True)
class Tooltip:
    """The small pictures beside the pointer: what the network draws here, and the nearest digit.

    One or two pictures with a word under each, and lines of text under all.
    """

    pictures: tuple[tuple[QImage, str, QColor | None], ...]
    """Picture, word, and the colour of its frame, if it has one."""
    notes: tuple[str, ...] = ()


def paint_tooltip(
    painter: QPainter, plot: QRectF, pointer: QPointF, inset: Tooltip, palette: QPalette
) -> None:
    """Paint it beside the pointer, inside the plot where there is room."""
    metrics = QFontMetricsF(painter.font())
    line, gap = metrics.height(), 5.0
    side = min(round(line * 4), plot.height() / 2)
    words = [word for _, word, _ in inset.pictures]
    # A long name is cut rather than hiding the map.
    cell = max([side, *(min(metrics.horizontalAdvance(word), 2.2 * side) for word in words)])
    width = len(words) * (cell + gap) + gap
    width = max([width, *(metrics.horizontalAdvance(note) + 2 * gap for note in inset.notes)])
    width = min(width, plot.width())
    height = side + line + 2 * gap + line * len(inset.notes)
    box = _beside(plot, pointer, width, height, 2 * line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 5, 5)
    x = box.left() + gap
    for image, word, colour in inset.pictures:
        square = QRectF(x + (cell - side) / 2, box.top() + gap, side, side)
        painter.drawImage(square, image)
        painter.setPen(QPen(colour or palette.color(QPalette.ColorRole.Mid), 2 if colour else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        below = QRectF(x, square.bottom() + 1, cell, line)
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, cell)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), shown)
        x += cell + gap
    below = QRectF(box.left() + gap, box.top() + gap + side + line, box.width() - 2 * gap, line)
    for note in inset.notes:
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), shown)
        below.translate(0, line)


def _beside(plot: QRectF, pointer: QPointF, width: float, height: float, reach: float) -> QRectF:
    """A box to the right of the pointer and above it, else on the other side."""
    box = QRectF(pointer.x() + reach, pointer.y() - height - reach / 2, width, height)
    if box.right() > plot.right():
        box.moveRight(pointer.x() - reach)
    if box.top() < plot.top():
        box.moveTop(pointer.y() + reach / 2)
    # In a small map it may cover the pointer's surroundings, but is never cut off.
    box.moveLeft(max(min(box.left(), plot.right() - width), plot.left()))
    box.moveTop(max(min(box.top(), plot.bottom() - height), plot.top()))
    return box
