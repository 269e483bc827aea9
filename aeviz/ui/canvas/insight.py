"""What the network thinks of a drawing: its code as bars, and the pictures that are most alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui.canvas.placing import best_columns
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import PaintedWidget, paint_frame
from aeviz.ui.widgets.picture import TOO_DARK, TOO_LIGHT, signed, to_image

MOST_BARS = 48
"""Longer codes are shown as a picture."""
LEAST_LINES = 1.4
"""Height of a picture, in lines of text, that has a word below it."""
FAINT = 0.25
"""How opaque the bar of a number is that was not decoded."""


class CodeStrip(PaintedWidget):
    """A code: a bar for each number, orange above zero and blue below; many numbers as cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "codeStrip", reads=self.tr("Code of the drawing"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._code = np.empty(0, np.float32)
        self.used = 0
        """How many of the first numbers were decoded; the others are faint."""

    def show_code(self, code: np.ndarray, used: int | None = None) -> None:
        """Show ``float32 [k]``; an empty one shows nothing. What is not finite counts as zero.

        ``used``: how many of the first numbers were decoded, if not all.
        """
        self.used = len(code) if used is None else used
        self._code = np.nan_to_num(code.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        if not len(self._code):
            return ""
        few = ", ".join(f"{value:.2f}" for value in self._code[:10])
        if len(self._code) <= 10:
            return self.tr("Code: {numbers}").format(numbers=few)
        return self.tr("Code of {count} numbers, from {low:.2f} to {high:.2f}").format(
            count=len(self._code), low=self._code.min(), high=self._code.max()
        )

    def sizeHint(self) -> QSize:
        return QSize(120, round(self.fontMetrics().height() * 1.9))

    def minimumSizeHint(self) -> QSize:
        return QSize(30, self.sizeHint().height())

    def index_at(self, position: QPoint) -> int | None:
        count = len(self._code)
        if not count or not self.rect().contains(position):
            return None
        columns, rows = self._grid()
        column = position.x() * columns // max(self.width(), 1)
        index = position.y() * rows // max(self.height(), 1) * columns + column
        return index if index < count else None

    def _grid(self) -> tuple[int, int]:
        count = len(self._code)
        if count <= MOST_BARS:
            return max(count, 1), 1
        rows = max(1, round((count * self.height() / max(self.width(), 1)) ** 0.5))
        return -(-count // rows), rows

    def tip_at(self, place: QPointF) -> str:
        index = self.index_at(place.toPoint())
        if index is None:
            return self.summary()
        text = self.tr("code {number}: {value:.3f}")
        return text.format(number=index + 1, value=self._code[index])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars or cells; the largest number has the full height or colour."""
        if not len(self._code):
            return  # no frame around nothing
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.Base)
        painter.fillRect(self.rect(), ground)
        top = float(np.abs(self._code).max()) or 1.0
        if len(self._code) <= MOST_BARS:
            self._paint_bars(painter, self._code / top)
        else:
            self._paint_cells(painter, self._code / top)
        paint_frame(painter, self.rect(), self.palette().color(QPalette.ColorRole.Mid))
        painter.end()

    def _paint_bars(self, painter: QPainter, parts: np.ndarray) -> None:
        middle, reach = self.height() / 2, self.height() / 2 - 3
        width = (self.width() - 4) / len(parts)
        gap = min(width * 0.2, 3.0)
        for place, part in enumerate(parts):
            colour = QColor(*(TOO_DARK if part < 0 else TOO_LIGHT).tolist())
            colour.setAlphaF(1.0 if place < self.used else FAINT)
            tall = max(abs(float(part)) * reach, 0.5)
            top = middle - (tall if part >= 0 else 0)
            painter.fillRect(QRectF(2 + place * width + gap / 2, top, width - gap, tall), colour)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(2, round(middle), self.width() - 3, round(middle))
        self._write_values(painter, width)

    def _write_values(self, painter: QPainter, width: float) -> None:
        """The numbers themselves, where each has room below or above its bar."""
        painter.setFont(theme.tabular(theme.sized(self.font(), theme.SMALLER)))
        metrics, texts = painter.fontMetrics(), [f"{value:.1f}" for value in self._code]
        tall = metrics.capHeight() + 2
        if max(map(metrics.horizontalAdvance, texts)) > width - 2 or tall > self.height() / 2:
            return
        for place, (text, value) in enumerate(zip(texts, self._code, strict=True)):
            # On the side of the line that the bar leaves free.
            across = QRectF(2 + place * width, 0, width, self.height() / 2)
            free = across.translated(0, self.height() / 2 if value >= 0 else 0)
            painter.setPen(
                theme.faint_text(self.palette())
                if place >= self.used
                else self.palette().color(QPalette.ColorRole.WindowText)
            )
            painter.drawText(free, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_cells(self, painter: QPainter, parts: np.ndarray) -> None:
        columns, rows = self._grid()
        cells = np.zeros(columns * rows, np.float32)
        cells[: len(parts)] = parts
        cells[self.used : len(parts)] *= FAINT
        painter.drawImage(self.rect(), to_image(signed(cells.reshape(rows, columns))))


class NeighbourStrip(QWidget):
    """A few pictures in a row, each with a word below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "neighbourStrip", reads=self.tr("Nearest training pictures"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(60, 20)
        self._images: list[QImage] = []
        self._words: tuple[str, ...] = ()
        self._hint = ""

    def show_pictures(self, pictures: Sequence[np.ndarray], words: Sequence[str]) -> None:
        """Show pictures ``uint8 [h, w]`` with as many words."""
        if len(pictures) != len(words):
            raise ValueError(f"{len(pictures)} pictures, but {len(words)} words")
        self._images, self._words = [to_image(p) for p in pictures], tuple(words)
        self.setToolTip("")
        self.setAccessibleDescription(", ".join(self._words))
        self.update()

    def clear(self, hint: str = "") -> None:
        self._hint = hint
        self.show_pictures((), ())
        named(self, tip=hint).setAccessibleDescription(hint)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 14, line * 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._images:
            self._paint_hint(painter)
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        line, count = self.fontMetrics().height(), len(self._images)
        columns, side = best_columns(count, self.width() + 2, self.height() + 2, line + 2)
        if side < LEAST_LINES * line:
            line = -2  # rather pictures that can be seen, without words
            columns, side = best_columns(count, self.width() + 2, self.height() + 2, 0)
        side = max(side - 2, 8)
        for index, (image, word) in enumerate(zip(self._images, self._words, strict=True)):
            row, column = divmod(index, columns)
            square = QRect(column * (side + 2), row * (side + line + 2), side, side)
            painter.drawImage(square, image)
            if line < 0:
                continue
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            below = QRect(square.left(), square.bottom() + 1, side, line)
            short = self.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, side)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), short)
        painter.end()

    def _paint_hint(self, painter: QPainter) -> None:
        """What will be here, smaller if it must be; where that has no room the tooltip says it."""
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for font in (self.font(), theme.sized(self.font(), theme.SMALLER)):
            painter.setFont(font)
            if self.rect().contains(painter.boundingRect(self.rect(), flags, self._hint)):
                painter.drawText(self.rect(), flags, self._hint)
                return
