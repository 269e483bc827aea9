"""What the digits inside a lasso have in common: how many, of which classes, their mean."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aeviz.ui.map.plane.plane import class_colour
from aeviz.ui.naming.words import titled
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.widgets.layouts import fill, tool_button
from aeviz.ui.widgets.named import named, tip_text
from aeviz.ui.widgets.picture import to_image

MOST_AVERAGED = 10_000
"""A mean digit of more digits than this is that of so many of them, evenly chosen."""
MOST_SHOWN = 200
"""The montage has at most so many digits."""


def mean_picture(pictures: np.ndarray, digits: np.ndarray) -> np.ndarray:
    """The mean ``uint8 [h, w]`` of some ``pictures`` ``uint8 [m, h, w]``, at least one."""
    chosen = digits[:: -(-len(digits) // MOST_AVERAGED)]
    mean: np.ndarray = pictures[chosen].mean(axis=0).round().astype(np.uint8)
    return mean


class Summary(QWidget):
    """The mean digit, bars of how many digits each class has, and a montage of the digits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.counts = np.zeros(0, np.int64)
        self.mean: np.ndarray | None = None
        self._names: Sequence[str] = ()
        self._tiles: list[QImage] = []

    def show_digits(
        self, counts: np.ndarray, names: Sequence[str], mean: np.ndarray | None, some: np.ndarray
    ) -> None:
        """Counts ``int64 [classes]``, the mean ``uint8 [h, w]`` and some digits ``[n, h, w]``."""
        self.counts, self._names, self.mean = counts, names, mean
        self._tiles = [to_image(picture) for picture in some]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() * 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        x, side = 0.0, float(self.height() - 1)
        if self.mean is not None:
            painter.drawImage(QRectF(0, 0, side, side), to_image(self.mean))
            x = side + 6
        wide = min(self.width() * 0.35, len(self.counts) * 18.0) if len(self.counts) > 1 else 0.0
        bars = QRectF(x, 0, wide, side)
        self._paint_bars(painter, bars)
        self._paint_tiles(painter, QRectF(bars.right() + 6, 0, self.width() - bars.right(), side))
        painter.end()

    def _paint_bars(self, painter: QPainter, place: QRectF) -> None:
        if len(self.counts) < 2 or not self.counts.any():
            return  # without classes to compare
        metrics = QFontMetricsF(painter.font())
        line, step = metrics.height(), place.width() / len(self.counts)
        most = int(self.counts.max())
        for index, count in enumerate(self.counts):
            high = (place.height() - line) * count / most
            left = place.left() + index * step
            bar = QRectF(left + 1, place.bottom() - line - high, max(step - 2, 1), high)
            painter.fillRect(bar, class_colour(index))
            if metrics.horizontalAdvance(self._names[index]) <= step:
                painter.setPen(self.palette().color(QPalette.ColorRole.Text))
                below = QRectF(left, place.bottom() - line, step, line)
                painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._names[index])

    def _paint_tiles(self, painter: QPainter, place: QRectF) -> None:
        side = place.height() / 3
        columns = max(int(place.width() / side), 1)
        for index, image in enumerate(self._tiles[: 3 * columns]):
            row, column = divmod(index, columns)
            box = QRectF(place.left() + column * side, row * side, side - 1, side - 1)
            painter.drawImage(box, image)


class SelectionPanel(QWidget):
    """Shown while digits are selected."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)  # it lies over the points
        named(self, "latentSelection", reads=self.tr("Selected pictures"))
        self.digits = np.zeros(0, np.int64)
        """Numbers of the selected digits."""
        self.caption = OneLineLabel(parent=self)
        self.summary = Summary(self)
        tip = self.tr("Write numbers, labels and places of these pictures as CSV")
        self.export = tool_button(self, self.tr("Export…"), "exportSelectionButton", tip=tip)
        tip = self.tr("Select nothing")
        self.end = tool_button(self, "×", "closeSelectionButton", tip=tip, reads=tip)
        head = fill(QHBoxLayout(), (self.caption, 1), self.export, self.end)
        fill(QVBoxLayout(self), head, self.summary, spacing=2)
        self.hide()

    def show_selection(
        self,
        digits: np.ndarray,
        labels: np.ndarray,
        names: Sequence[str],
        pictures: np.ndarray | None,
    ) -> None:
        """Show digits by their numbers ``int64 [n]`` with labels ``uint8 [n]``; at least one.

        ``pictures`` are those of all points, ``uint8 [m, h, w]``.
        """
        self.digits = digits
        counts = np.bincount(labels, minlength=len(names))
        mean, some = None, np.zeros((0, 1, 1), np.uint8)
        if pictures is not None:
            mean = mean_picture(pictures, digits)
            some = pictures[digits[:: -(-len(digits) // MOST_SHOWN)]]
        self.summary.show_digits(counts, names, mean, some)
        main = int(counts.argmax())
        text = self.tr("{count:,} pictures, {share:.0%} of them {name}")
        if len(names) < 2:
            text = self.tr("{count:,} pictures")
        if len(digits) == 1:
            text = self.tr("1 picture of {name}") if len(names) > 1 else self.tr("1 picture")
        share = counts[main] / len(digits)
        self.caption.set_full_text(text.format(count=len(digits), share=share, name=names[main]))
        named_counts = zip(names, counts, strict=True)
        listed = [titled(name, f"{count:,}") for name, count in named_counts if count and name]
        self.summary.setToolTip(tip_text("\n".join(listed)))
        self.summary.setAccessibleDescription(", ".join(listed))
        self.show()

    def clear(self) -> None:
        self.digits = np.zeros(0, np.int64)
        self.hide()
