"""The axes of what we paint ourselves: round ticks, a faint grid, words around it, a legend.

A widget makes :class:`Axes` anew in its ``paintEvent``, or whenever its range or size changes, and
asks them where its data go.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPalette, QPen

from aeviz.core.graphics.raster import Range, tick_step, tick_text, ticks
from aeviz.ui.widgets import theme

MOST_TICKS = 8
"""Along one side: more are noise, however large the plot is."""
FAR = 1e5
"""Places farther away, in pixels, are brought here: Qt's numbers would overflow."""


class Axis(NamedTuple):
    """What is written along one side of a plot."""

    title: str = ""
    label: Callable[[float, float], str] = tick_text
    """The text of a tick, from its value and the step between two ticks."""
    at: Sequence[float] = ()
    """Where the ticks are, instead of at round values."""


PLAIN = Axis()


class Key(NamedTuple):
    """One entry of a legend: a piece of the line, or a dot, and what it means."""

    text: str
    pen: QPen
    is_dot: bool = False


class Axes:
    """Where a range of the data goes in the ``plot`` rectangle inside ``outer``, and its frame."""

    def __init__(
        self, outer: QRectF, font: QFont, shown: Range, across: Axis = PLAIN, up: Axis = PLAIN
    ) -> None:
        self._outer = outer
        self.font = theme.sized(font, theme.SMALLER)
        self._metrics = QFontMetricsF(self.font)
        self._line = self._metrics.height()
        self.shown = shown
        self._titles = across.title, up.title
        # The usual width is reserved, so that the plot keeps its place while labels change.
        usual = self._metrics.horizontalAdvance("−00.0")
        bottom = self._line * (2.3 if across.title else 1.3)
        rows = max(int((outer.height() - bottom) / (self._line * 2.6)), 1)
        self.ticks_up = _labelled(up, shown.bottom, shown.top, rows)
        """Values and texts of the ticks of the vertical axis, rising."""
        widest = max([usual, *(self._metrics.horizontalAdvance(t) for _, t in self.ticks_up)])
        left = (self._line * 1.2 if up.title else 0) + widest + 6
        self._has_words = outer.width() >= left * 2.5 and outer.height() >= bottom * 2.5
        if not self._has_words:
            left = bottom = 1  # too small for words: points only
        self.plot = QRectF(outer.adjusted(left, 3, -self._line * 0.5, -bottom).toRect())
        columns = max(int(self.plot.width() / (widest * 1.7)), 1)
        self.ticks_across = _labelled(across, shown.left, shown.right, columns)

    def to_pixel(self, x: float, y: float) -> QPointF:
        """Where a point of the data is in the widget."""
        (u, v), plot = self.shown.to_unit(x, y), self.plot
        return QPointF(plot.x() + u * plot.width(), plot.y() + v * plot.height())

    def to_pixels(self, xs: np.ndarray, ys: np.ndarray) -> list[QPointF]:
        """Where points ``float [n]`` × 2 are; those that are not finite are left out."""
        shown, plot = self.shown, self.plot
        across = plot.x() + (xs - shown.left) / shown.width * plot.width()
        down = plot.y() + (shown.top - ys) / shown.height * plot.height()
        kept = np.isfinite(across) & np.isfinite(down)
        places = np.clip(np.stack([across[kept], down[kept]], axis=1), -FAR, FAR)
        return [QPointF(x, y) for x, y in places.tolist()]

    def to_data(self, pixel: QPointF) -> tuple[float, float]:
        """The point of the data at a place of the widget."""
        inside, plot = pixel - self.plot.topLeft(), self.plot
        return self.shown.from_unit(inside.x() / plot.width(), inside.y() / plot.height())

    def paint(self, painter: QPainter, palette: QPalette) -> None:
        """The grid over the points, and the words around them."""
        text = palette.color(QPalette.ColorRole.WindowText)
        grid = QColor(text)
        grid.setAlpha(28)
        painter.save()
        painter.setFont(self.font)
        columns = [(self.to_pixel(value, 0).x(), word) for value, word in self.ticks_across]
        rows = [(self.to_pixel(0, value).y(), word) for value, word in self.ticks_up]
        # Filling whole pixels is several times faster than drawing translucent lines.
        pixels = self.plot.toRect()
        for x, _ in columns:
            painter.fillRect(QRect(round(x), pixels.top(), 1, pixels.height()), grid)
        for y, _ in rows:
            painter.fillRect(QRect(pixels.left(), round(y), pixels.width(), 1), grid)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.plot)
        if self._has_words:
            painter.setPen(theme.faint_text(palette))
            self._paint_labels(painter, columns, rows)
            self._paint_titles(painter)
        painter.restore()

    def _paint_labels(
        self, painter: QPainter, columns: list[tuple[float, str]], rows: list[tuple[float, str]]
    ) -> None:
        plot, metrics = self.plot, self._metrics
        for x, word in columns:
            width = metrics.horizontalAdvance(word)
            # Labels at the border stay inside the widget.
            left = min(max(x - width / 2, 0), plot.right() + self._line * 0.5 - width)
            painter.drawText(QPointF(left, plot.bottom() + 2 + metrics.ascent()), word)
        for y, word in rows:
            left = plot.left() - 4 - metrics.horizontalAdvance(word)
            # At the upper border, too.
            painter.drawText(
                QPointF(left, max(y + metrics.ascent() / 2 - 1, metrics.ascent())), word
            )

    def _paint_titles(self, painter: QPainter) -> None:
        plot, line = self.plot, self._line
        below = QRectF(plot.left(), plot.bottom() + 2 + line, plot.width(), line)
        if self._metrics.horizontalAdvance(self._titles[0]) > below.width():
            below.setLeft(self._outer.left())
            below.setRight(self._outer.right())
        self._paint_title(painter, below, self._titles[0])
        painter.translate(0, plot.bottom())
        painter.rotate(-90)
        self._paint_title(painter, QRectF(0, 0, plot.height(), line), self._titles[1])

    def _paint_title(self, painter: QPainter, place: QRectF, title: str) -> None:
        shown = self._metrics.elidedText(title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)


def _labelled(axis: Axis, low: float, high: float, most: int) -> list[tuple[float, str]]:
    most = min(most, MOST_TICKS)
    # One tick alone says nothing of the scale: where there is room for some, there are two.
    more = range(most, most + 3) if most > 2 else ()
    most = next((n for n in more if len(ticks(low, high, n)) > 1), most)
    step = tick_step(high - low, most)
    return [(value, axis.label(value, step)) for value in axis.at or ticks(low, high, most)]


def key_places(
    texts: Sequence[str], metrics: QFontMetrics, left: float, right: float = FAR
) -> list[tuple[float, int]]:
    """Where the entries of a legend begin, and in which row: as many in one as there is room."""
    line, x, row, places = metrics.height(), left, 0, []
    for text in texts:
        width = metrics.horizontalAdvance(text) + line * 1.3
        if x > left and x + width > right:
            x, row = left, row + 1
        places.append((x, row))
        x += width + line * 1.3
    return places


def paint_keys(
    painter: QPainter, keys: Sequence[Key], left: float, palette: QPalette, right: float = FAR
) -> None:
    """The entries of a legend from ``left`` on along the upper edge, in rows up to ``right``."""
    metrics = painter.fontMetrics()
    line, places = metrics.height(), key_places([k.text for k in keys], metrics, left, right)
    for key, (x, row) in zip(keys, places, strict=True):
        y = line * (row + 0.6)
        painter.setPen(key.pen)
        if key.is_dot:
            painter.setBrush(key.pen.color())
            painter.drawEllipse(QPointF(x + line / 2, y), 3, 3)
        else:
            painter.drawLine(QPointF(x, y), QPointF(x + line, y))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(QPointF(x + line * 1.3, y + line * 0.3), key.text)
