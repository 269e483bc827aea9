"""Ellipses over the points of the latent map, painted once and kept until something changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPixmap, QTransform

from aeviz.ui.widgets.axes import Axes


class Ellipses(NamedTuple):
    """``centres`` ``float32 [n, 2]``, half ``axes`` ``float32 [n, 2, 2]``, one in each row, and
    ``labels`` ``uint8 [n]``."""

    centres: np.ndarray
    axes: np.ndarray
    labels: np.ndarray


class EllipsesPicture:
    """A cache of one picture."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._ellipses: Ellipses | None = None
        self._key: tuple[object, ...] = ()

    def pixmap(
        self,
        ellipses: Ellipses,
        axes: Axes,
        size: QSize,
        ratio: float,
        colours: Sequence[QColor | None],
        palette: QPalette,
    ) -> QPixmap:
        """The ellipses on a transparent ground; ``colours`` of classes, None: not shown."""
        names = tuple(None if colour is None else colour.rgb() for colour in colours)
        key = (axes.shown, size, ratio, names, palette.cacheKey())
        if key != self._key or ellipses is not self._ellipses:
            self._key, self._ellipses = key, ellipses
            self._pixmap = QPixmap(size * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            painter.setClipRect(axes.plot)
            _paint(painter, ellipses, axes, colours, palette.color(QPalette.ColorRole.Text))
            painter.end()
        return self._pixmap


def _paint(
    painter: QPainter,
    ellipses: Ellipses,
    axes: Axes,
    colours: Sequence[QColor | None],
    edge: QColor,
) -> None:
    """Each ellipse as a unit circle under a transformation of its own."""
    circle = QPainterPath()
    circle.addEllipse(QPointF(0, 0), 1, 1)
    across, up = axes.plot.width() / axes.shown.width, axes.plot.height() / axes.shown.height
    pen = QPen(edge, 1)
    pen.setCosmetic(True)
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
