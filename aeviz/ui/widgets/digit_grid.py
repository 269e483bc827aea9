"""Rows of digits painted as one image, with a text under each column."""

from __future__ import annotations

import html
import math
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from aeviz.core.graphics.grid import GAP, SMALLEST, Grid, best_grid, composed, filling_grid
from aeviz.core.graphics.screen import sides
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.action_menu import Offer
from aeviz.ui.widgets.painted import StyledWidget, paint_hint

OF_TITLES = 0.25
"""Of the width, what titles of rows take at most, if no word needs more."""


class DigitGrid(StyledWidget):
    """All pictures as one image, painted at once: many small ones would cost a frame's time.

    Views set what is written about the pictures, then show them with ``show_rows``.
    """

    chosen = Signal(int)
    """The user chose the digit with this index."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.hint = ""
        self.titles: list[str] = []
        self.names: list[str] = []
        self.psnr = np.empty(0, np.float32)
        self.captions: list[str] | None = None
        """Texts under the columns instead of the PSNR; empty ones take no room."""
        self.room = "00"
        """A text that has room under every column; where it has none, nothing is written."""
        self.crossed = np.empty(0, bool)
        """Which digits get a cross and a frame: they were taken for something else."""
        self.tip: str | None = None
        """What the pictures are, instead of the meaning of the colours."""
        self.offers: Callable[[int], Sequence[Offer]] | None = None
        """What can be done with a digit, for the panel's menu."""
        self.is_sheet = False
        """Whether bands do not matter, as the pictures belong to no titles: as large as can be."""
        self.pictures: list[np.ndarray] = []
        self._current = 0
        self._first = 0
        """The first digit that is shown; others have no room, and come with keys or the wheel."""
        self._grid = Grid(1, 1, SMALLEST)
        self._left = 0
        self._times = 1
        """By how much the image is enlarged already."""
        self._image: QImage | None = None

    def show_rows(
        self, pictures: list[np.ndarray], titles: list[str], psnr: np.ndarray | None = None
    ) -> None:
        """Show rows of pictures, each ``uint8 [n, h, w]`` or ``[n, 3, h, w]``.

        ``psnr`` ``float32 [n]`` in dB stands under them, unless they have captions.
        """
        self.pictures, self.titles = pictures, titles
        self.psnr = np.full(self.count, np.nan, np.float32) if psnr is None else psnr
        self._current = min(self._current, max(self.count - 1, 0))
        self._arrange()

    def show_plain(
        self, pictures: list[np.ndarray], titles: list[str], names: Sequence[str]
    ) -> None:
        """Show rows of pictures with nothing under them; ``names`` of the columns, for tooltips."""
        self.names, self.captions = list(names), [""] * len(names)
        self.show_rows(pictures, titles)

    def clear(self, hint: str) -> None:
        self.hint = hint
        self.setAccessibleDescription(hint)
        self.show_rows([], [])

    @property
    def count(self) -> int:
        """How many digits there are, shown or not."""
        return len(self.pictures[0]) if self.pictures else 0

    def sizeHint(self) -> QSize:
        return QSize(480, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 100)

    # --- layout -------------------------------------------------------------------------------

    def _caption(self) -> int:
        if self.captions is not None and not any(self.captions):
            return 0 if self.is_sheet else 2
        return self.fontMetrics().height() + 4

    def _arrange(self) -> None:
        """Choose the grid for the present size and compose the image."""
        self._image, width = None, self.fontMetrics().horizontalAdvance
        # Long titles are broken into lines: the room is for pictures.
        words = [word for title in self.titles for word in title.split()]
        widest = max(map(width, self.titles), default=0)
        longest = max(map(width, words), default=0)
        self._left = min(widest, max(longest, round(self.width() * OF_TITLES)))
        self._left += theme.letter(self.fontMetrics())
        if self.pictures:
            space = self.width() - self._left, self.height()
            rows, below = len(self.pictures), self._caption()
            if self.is_sheet:
                self._grid = best_grid(*space, self.count, rows, below, 8, 1.0)
            else:
                smallest = theme.picture_side(max(SMALLEST, width(self.room) + 6))
                self._grid = filling_grid(*space, self.count, rows, below, smallest)
            self._first = self._page_of(self._current)
            self._image = self._composed()
        self.update()

    def _page_of(self, index: int) -> int:
        """The first of the digits that are shown together with one."""
        together = self._grid.columns * self._grid.bands
        return index // together * together

    def _composed(self) -> QImage:
        data = composed([row[self._first :] for row in self.pictures], self._grid)
        image = QImage(
            data.data, data.shape[1], data.shape[0], QImage.Format.Format_RGBA8888_Premultiplied
        )
        # A copy in the format of the screen is drawn in half the time.
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        # Nearest neighbours to a whole multiple, which the painter shrinks smoothly: the pixels of
        # the pictures keep one size, also where the grid fills its room.
        times = self._scale()[0] * self.devicePixelRatioF()
        self._times = 1 if times <= 2 or times == int(times) else math.ceil(times)
        return image.scaled(image.width() * self._times, image.height() * self._times)

    def _scale(self) -> tuple[float, float]:
        """Logical pixels per picture pixel, and per digit: whole device pixels if that is close."""
        side = max(sides(self.pictures[0].shape)) + GAP
        ratio = self.devicePixelRatioF()
        factor = self._grid.cell * ratio / side
        if factor >= 2 and int(factor) > 0.9 * factor:
            factor = float(int(factor))
        return factor / ratio, side * factor / ratio

    def _frame_of(self, index: int) -> QRectF:
        """Where the pictures and the caption of a digit are, in logical pixels."""
        _, cell = self._scale()
        band, column = divmod(index - self._first, self._grid.columns)
        spare = self.width() - self._left - self._grid.columns * cell
        left = self._left + max(min(spare / 2, cell), 0)
        height = len(self.pictures) * cell + self._caption()
        return QRectF(left + column * cell, band * height, cell, height)

    def _index_at(self, position: QPointF) -> int | None:
        if not self.pictures:
            return None
        return next((i for i in self._seen() if self._frame_of(i).contains(position)), None)

    def _seen(self) -> range:
        """The digits that are shown."""
        return range(
            self._first, min(self._first + self._grid.columns * self._grid.bands, self.count)
        )

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            paint_hint(painter, self.rect(), self.hint, self.palette())
            return
        for band in range(-(-len(self._seen()) // self._grid.columns)):
            self._paint_band(painter, self._image, band)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent(self.palette()), 2))
            painter.drawRect(self._frame_of(self._current).adjusted(-1, 1, -1, -1))

    def _paint_band(self, painter: QPainter, image: QImage, band: int) -> None:
        factor, cell = self._scale()
        rows, columns = len(self.pictures), self._grid.columns
        strip = image.height() // self._grid.bands
        source = QRectF(0, band * strip, image.width(), strip)
        enlarged = factor / self._times
        size = QSizeF(image.width() * enlarged, strip * enlarged)
        times = enlarged * self.devicePixelRatioF()
        smooth = abs(times - round(times)) > 0.01
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        begin = self._first + band * columns
        first = self._frame_of(begin)
        digits = range(begin, min(begin + columns, self._seen().stop))
        ground = QRectF(first.x(), first.y(), len(digits) * cell, size.height())
        painter.fillRect(ground, theme.SCREEN)
        place = QRectF(first.topLeft(), size).translated(GAP * factor / 2, GAP * factor / 2)
        painter.drawImage(place, image, source)
        painter.setPen(theme.faint_text(self.palette()))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        right = int(flags | Qt.TextFlag.TextWordWrap)
        width = first.x() - theme.letter(self.fontMetrics()) * 0.7
        for row, title in enumerate(self.titles):
            painter.drawText(QRectF(0, first.y() + row * cell, width, cell), right, title)
        below = first.y() + rows * cell
        if self.captions is None:
            painter.drawText(QRectF(0, below, width, self._caption()), right, self.tr("dB"))
        if self.captions is None or self.fontMetrics().horizontalAdvance(self.room) <= cell:
            self._paint_captions(painter, digits)

    def _paint_captions(self, painter: QPainter, digits: range) -> None:
        """Write a text under each column, and mark those that are crossed: not by colour alone."""
        _, cell = self._scale()
        decimal = self.fontMetrics().horizontalAdvance("00.0 ") < cell
        plain, wrong = self.palette().windowText().color(), theme.error_text(self.palette())
        for index in digits:
            frame = self._frame_of(index)
            if self.captions is None:
                text = decibels(float(self.psnr[index]), decimal)
            else:
                text = self.captions[index]
            crossed = index < len(self.crossed) and bool(self.crossed[index])
            painter.setPen(QPen(wrong, 2) if crossed else plain)
            place = frame.adjusted(0, len(self.pictures) * cell, 0, 0)
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(cell))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
            if crossed:
                painter.drawRect(frame.adjusted(1, 1, -1, -self._caption()))

    # --- the user -----------------------------------------------------------------------------

    def describe(self, index: int) -> str:
        """A digit in words, for tooltips and screen readers."""
        digit = {"number": index + 1, "count": self.count, "name": self.names[index]}
        if self.captions is not None:
            text = self.tr("Picture {number} of {count}: class {name}")
            if not digit["name"]:
                text = self.tr("Picture {number} of {count}")
            text = text.format(**digit)
            return f"{text}, {self.captions[index]}" if self.captions[index] else text
        text = self.tr("Picture {number} of {count}: class {name}, PSNR {psnr} dB")
        if not digit["name"]:
            text = self.tr("Picture {number} of {count}: PSNR {psnr} dB")
        return text.format(**digit, psnr=decibels(self.psnr[index], True))

    def _move_to(self, index: int) -> None:
        self._current = min(max(index, 0), self.count - 1)
        if self._current not in self._seen():
            self._arrange()
        self.setAccessibleDescription(self.describe(self._current))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._move_to(index)
            self.chosen.emit(index)

    def offers_at(self, place: QPoint | None) -> Sequence[Offer]:
        """For the menu; see :class:`Offering`."""
        index = self._current if place is None else self._index_at(QPointF(place))
        if index is None or self.offers is None or not self.pictures:
            return ()
        self._move_to(index)
        return self.offers(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._index_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Other digits, if not all have room."""
        together = self._grid.columns * self._grid.bands
        if together >= self.count or not event.angleDelta().y():
            event.ignore()
            return
        further = self._first + (together if event.angleDelta().y() < 0 else -together)
        if 0 <= further < self.count:
            self._move_to(further)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, columns = Qt.Key(event.key()), self._grid.columns
        moves = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_Home: -self.count,
            Qt.Key.Key_End: self.count,
        }
        if self.pictures and key in moves:
            self._move_to(self._current + moves[key])
        elif self.pictures and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def _show_tip(self, position: QPoint, place: QPoint) -> None:
        index = self._index_at(QPointF(position))
        colours = self.tip
        if colours is None:
            colours = self.tr(
                "Difference: restored minus original; orange is too bright, blue too dark."
            )
            if self.pictures and self.pictures[0].ndim == 4:
                colours = self.tr(
                    "Difference: restored minus original, in each colour; grey where both agree."
                )
        if index is None:
            QToolTip.showText(place, colours if self.pictures else "", self)
        else:
            tip = html.escape(self.describe(index)) + "<br>" + html.escape(colours)
            QToolTip.showText(place, tip, self, self._frame_of(index).toRect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.pictures:
            self._move_to(self._current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def restyle(self) -> None:
        self._arrange()


def decibels(value: float, decimal: bool) -> str:
    """A PSNR as text: infinite for a perfect picture, a dash where there is none."""
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞"
    return f"{value:.1f}" if decimal else f"{value:.0f}"
