"""The confusion matrix: what was taken for what. A cell opens its pictures."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSplitter, QVBoxLayout, QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.digit_grid import DigitGrid
from aeviz.ui.widgets.labels import Caption
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import PaintedWidget, paint_hint

MOST_SHOWN = 60
"""Pictures of a cell that are offered."""


class Matrix(PaintedWidget):
    """Rows for the true class, columns for the predicted one; mouse and arrow keys choose."""

    cell_chosen = Signal(int, int)
    """True class, predicted class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "confusionMatrix", reads=self.tr("Confusion matrix"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.counts = np.zeros((0, 0), np.int64)
        self.names: Sequence[str] = ()
        self.hint = ""
        self.cell = (0, 0)

    def show_counts(self, counts: np.ndarray, names: Sequence[str]) -> None:
        """Show ``int64 [classes, classes]``."""
        self.counts, self.names = counts, names
        self.cell = (min(self.cell[0], len(counts) - 1), min(self.cell[1], len(counts) - 1))
        self.setAccessibleDescription(self.describe(*self.cell))
        self.update()

    def clear(self, hint: str) -> None:
        self.counts, self.hint, self.cell = np.zeros((0, 0), np.int64), hint, (0, 0)
        self.setAccessibleDescription(hint)
        self.update()

    def describe(self, row: int, column: int) -> str:
        count, all_of = int(self.counts[row, column]), int(self.counts[row].sum())
        return self.tr("{count} of {all} pictures of class {true} are taken for {other}").format(
            count=count, all=all_of, true=self.names[row], other=self.names[column]
        )

    def place(self, row: int, column: int) -> QRectF:
        left, top, side = self._grid()
        return QRectF(left + column * side, top + row * side, side, side)

    def _grid(self) -> tuple[float, float, float]:
        """Left and upper end of the cells, and the side of one."""
        line, count = self.fontMetrics().height(), max(len(self.counts), 1)
        edge_left, edge_top = line * 2.4, line * 2.3
        side = max(min((self.width() - edge_left) / count, (self.height() - edge_top) / count), 4)
        left = edge_left + max(self.width() - edge_left - count * side, 0) / 2
        return left, edge_top, side

    def _cell_at(self, position: QPointF) -> tuple[int, int] | None:
        left, top, side = self._grid()
        row, column = int((position.y() - top) // side), int((position.x() - left) // side)
        count = len(self.counts)
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells, the darker the larger their fraction of the row, with counts that fit."""
        painter = QPainter(self)
        if not len(self.counts):
            paint_hint(painter, self.rect(), self.hint, self.palette())
            return
        self._paint_cells(painter)
        self._paint_names(painter)
        painter.setPen(QPen(theme.accent(self.palette()), 3 if self.hasFocus() else 1.5))
        painter.drawRect(self.place(*self.cell).adjusted(1, 1, -1, -1))

    def _paint_cells(self, painter: QPainter) -> None:
        colours = self.palette()
        ground, strong = colours.base().color(), theme.line_colour(0, colours)
        wrong = theme.line_colour(1, colours)
        fractions = self.counts / np.maximum(self.counts.sum(1, keepdims=True), 1)
        _, _, side = self._grid()
        font = painter.font()
        metrics = QFontMetrics(font)
        fits = metrics.horizontalAdvance(str(int(self.counts.max()))) < side - 3
        for row, column in np.ndindex(*self.counts.shape):
            fraction, place = float(fractions[row, column]) ** 0.5, self.place(row, column)
            colour = theme.mix(ground, strong if row == column else wrong, fraction)
            painter.fillRect(place.adjusted(0.5, 0.5, -0.5, -0.5), colour)
            count = int(self.counts[row, column])
            if count and fits:
                dark, light = colours.text().color(), colours.base().color()
                better = theme.contrast(dark, colour) >= theme.contrast(light, colour)
                painter.setPen(dark if better else light)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(count))

    def _paint_names(self, painter: QPainter) -> None:
        left, top, side = self._grid()
        line, centre = self.fontMetrics().height(), int(Qt.AlignmentFlag.AlignCenter)
        count = len(self.counts)
        painter.setPen(self.palette().windowText().color())
        for index, name in enumerate(self.names):
            painter.drawText(QRectF(left + index * side, top - line, side, line), centre, name)
            painter.drawText(
                QRectF(left - line * 1.2, top + index * side, line, side), centre, name
            )
        painter.setPen(theme.faint_text(self.palette()))
        title = QRectF(left, 0, count * side, line)
        painter.drawText(title, centre, self.tr("taken for"))
        painter.save()
        painter.translate(left - line * 1.3, top + count * side / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-60, -line, 120, line), centre, self.tr("true class"))
        painter.restore()

    # --- the user -----------------------------------------------------------------------------

    def _choose(self, row: int, column: int) -> None:
        last = len(self.counts) - 1
        self.cell = (min(max(row, 0), last), min(max(column, 0), last))
        self.setAccessibleDescription(self.describe(*self.cell))
        self.update()
        self.cell_chosen.emit(*self.cell)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self._choose(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None or not len(self.counts):
            super().keyPressEvent(event)
        else:
            self._choose(self.cell[0] + move[0], self.cell[1] + move[1])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def tip_at(self, place: QPointF) -> str:
        cell = self._cell_at(place)
        return self.describe(*cell) if cell else ""

    def sizeHint(self) -> QSize:
        return QSize(360, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(140, 120)


class ConfusionView(QWidget):
    """The matrix of the run's test digits at one step, and the pictures of the chosen cell.

    The images come once, when a run is opened; what they are taken for comes with every frame.
    """

    image_chosen = Signal(int)
    """The user chose the test image with this number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "confusionView", reads=self.tr("Confusion"))
        self._images = np.empty((0, 1, 1), np.uint8)
        self._labels = self._predicted = np.empty(0, np.uint8)
        self._names: Sequence[str] = ()
        self._shown = np.empty(0, np.int64)
        self._caption = named(Caption(), "confusionCaption")
        self._cell = named(Caption(), "confusionCell")
        self.matrix = Matrix()
        self.matrix.cell_chosen.connect(self._show_cell)
        self.pictures = named(
            DigitGrid(), "confusionPictures", reads=self.tr("Pictures of the cell")
        )
        self.pictures.is_sheet = True
        self.pictures.chosen.connect(self._choose)
        self._below = QWidget()
        fill(QVBoxLayout(self._below), self._cell, (self.pictures, 1))
        self._cell.setWordWrap(True)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.addWidget(self.matrix)
        self._parts.addWidget(self._below)
        self._parts.setStretchFactor(0, 1)
        self._parts.setStretchFactor(1, 1)
        column = fill(QVBoxLayout(self), self._caption, (self._parts, 1))
        column.setContentsMargins(*theme.AROUND)
        self.clear(self.tr("A run of a classifier shows here what it takes for what"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pictures where there is more room: below or at the side."""
        super().resizeEvent(event)
        wide = self.width() > 1.2 * self.height()
        self._parts.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def set_images(self, images: np.ndarray, labels: np.ndarray, names: Sequence[str]) -> None:
        """The test images ``uint8 [m, h, w]``, their labels ``uint8 [m]``, the classes' names."""
        self._images, self._labels, self._names = images, labels, names

    def show_predicted(self, predicted: np.ndarray, caption: str) -> None:
        """Show what the images were taken for at one step: ``uint8 [m]``."""
        if len(predicted) != len(self._labels):
            raise ValueError(f"{len(predicted)} classes do not fit {len(self._labels)} images")
        self._predicted = predicted
        classes = len(self._names)
        pairs = self._labels.astype(np.int64) * classes + predicted
        counts = np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)
        first = not len(self.matrix.counts)
        self.matrix.show_counts(counts, self._names)
        right = float((predicted == self._labels).mean()) if len(predicted) else 0.0
        said = self.tr("{right:.2%} of {count:,} test pictures are right")
        self._caption.say(caption, said.format(right=right, count=len(predicted)))
        if first:
            self._open_largest_mistake(counts)
        self._show_cell(*self.matrix.cell)

    def _open_largest_mistake(self, counts: np.ndarray) -> None:
        """Begin with the cell that people would look at first."""
        wrong = counts - np.diag(np.diag(counts))
        row, column = np.unravel_index(int(wrong.argmax()), wrong.shape)
        self.matrix.cell = (int(row), int(column))

    def clear(self, hint: str) -> None:
        self.matrix.clear(hint)
        self._predicted = np.empty(0, np.uint8)
        self._caption.clear()
        self._cell.clear()
        self._shown = np.empty(0, np.int64)
        self.pictures.clear("")
        self._below.setVisible(False)

    def _show_cell(self, row: int, column: int) -> None:
        self._below.setVisible(True)
        hits = np.flatnonzero((self._labels == row) & (self._predicted == column))
        self._cell.say(self.matrix.describe(row, column))
        if np.array_equal(hits[:MOST_SHOWN], self._shown) and self.pictures.count:
            return
        self._shown = hits[:MOST_SHOWN]
        self.pictures.hint = self.tr("No picture is in this cell")
        pictures = [self._images[self._shown]] if len(self._shown) else []
        self.pictures.show_plain(pictures, [""], [self._names[row]] * len(self._shown))

    def _choose(self, index: int) -> None:
        self.image_chosen.emit(int(self._shown[index]))
