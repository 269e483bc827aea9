"""The grid of digits: original, noisy, restored and the difference, with PSNR under each."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui import theme

_SMALLEST = 28
"""Logical pixels that a digit should have at least."""
_LARGEST = 168
_GAP = 2
"""Pixels of the digits' own size between two of them."""
_MISSING = np.array([77, 163, 255])
_ADDED = np.array([255, 159, 28])


def _difference_colours() -> np.ndarray:
    """``uint8 [511, 3]``: blue for too dark, black for equal, orange for too bright."""
    size = (np.abs(np.arange(-255, 256))[:, None] / 255) ** 0.6  # small ones must be seen too
    hue = np.where(np.arange(-255, 256)[:, None] < 0, _MISSING, _ADDED)
    colours: np.ndarray = np.round(size * hue).astype(np.uint8)
    return colours


_DIFFERENCE = _difference_colours()


class Grid(NamedTuple):
    """How many digits are shown, and how large."""

    columns: int
    bands: int
    cell: int
    """Side of a digit in logical pixels, with the gap."""


def best_grid(width: int, height: int, count: int, rows: int, caption: int) -> Grid:
    """Columns and bands for ``count`` digits of ``rows`` pictures and a text ``caption`` high.

    All digits if they fit at :data:`_SMALLEST`, as large as the space allows; else as many as fit.
    One band less is worth digits that are 15 % smaller.
    """
    best, best_score = Grid(1, 1, _SMALLEST), (0, 0.0)
    for columns in range(1, count + 1):
        wanted = -(-count // columns)
        room = max(height // (rows * _SMALLEST + caption), 1)
        bands = min(wanted, room)
        cell = min(width // columns, (height // bands - caption) // rows, _LARGEST)
        shown = min(columns * bands, count)
        if cell < _SMALLEST and columns > 1 and width // columns < _SMALLEST:
            break
        score = (shown, cell * 0.85**bands)
        if score > best_score:
            best, best_score = Grid(columns, bands, max(cell, 8)), score
    return best


class _Mosaic(QWidget):
    """All pictures as one image, painted at once."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.hint = ""
        self.titles: list[str] = []
        self.names: list[str] = []
        self.psnr = np.empty(0, np.float32)
        self.pictures: list[np.ndarray] = []
        self._current = 0
        self._grid = Grid(1, 1, _SMALLEST)
        self._left = 0
        self._image: QImage | None = None

    def show_rows(self, pictures: list[np.ndarray], titles: list[str], psnr: np.ndarray) -> None:
        """Show rows of pictures, each ``uint8 [n, h, w]`` or ``[n, h, w, 3]``."""
        self.pictures, self.titles, self.psnr = pictures, titles, psnr
        self._current = min(self._current, max(self.count - 1, 0))
        self._arrange()

    @property
    def count(self) -> int:
        """How many digits there are, shown or not."""
        return len(self.pictures[0]) if self.pictures else 0

    @property
    def shown(self) -> int:
        """How many digits fit."""
        return min(self._grid.columns * self._grid.bands, self.count)

    def sizeHint(self) -> QSize:
        return QSize(480, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 100)

    # --- layout -------------------------------------------------------------------------------

    def _margin(self) -> int:
        """Room for the titles of the rows."""
        widths = (self.fontMetrics().horizontalAdvance(title) for title in self.titles)
        return max(widths, default=0) + self.fontMetrics().averageCharWidth()

    def _caption(self) -> int:
        return self.fontMetrics().height() + 4

    def _arrange(self) -> None:
        """Choose the grid for the present size and compose the image."""
        self._image = None
        self._left = self._margin()
        if self.pictures:
            self._grid = best_grid(
                self.width() - self._left,
                self.height(),
                self.count,
                len(self.pictures),
                self._caption(),
            )
            self._image = self._composed()
        self.update()

    def _composed(self) -> QImage:
        """Every picture in its place, with transparent gaps; bands lie one below the other."""
        high, wide = (side + _GAP for side in self.pictures[0].shape[1:3])
        columns, bands, rows = self._grid.columns, self._grid.bands, len(self.pictures)
        canvas = np.zeros((bands * rows, high, columns, wide, 4), np.uint8)
        for row, pictures in enumerate(self.pictures):
            colour = pictures if pictures.ndim == 4 else pictures[..., None]
            for band in range(bands):
                part = colour[band * columns : (band + 1) * columns]
                place = canvas[band * rows + row, : high - _GAP, : len(part), : wide - _GAP]
                place[..., :3] = part.transpose(1, 0, 2, 3)
                place[..., 3] = 255
        data = canvas.reshape(bands * rows * high, columns * wide, 4)
        image = QImage(
            data.data, data.shape[1], data.shape[0], QImage.Format.Format_RGBA8888_Premultiplied
        )
        return image.copy()

    def _scale(self) -> tuple[float, float]:
        """Logical pixels per picture pixel, across and down: whole device pixels if they fit."""
        side = max(self.pictures[0].shape[1:3]) + _GAP
        ratio = self.devicePixelRatioF()
        factor = self._grid.cell * ratio / side
        if factor >= 2:
            factor = float(int(factor))
        return factor / ratio, side * factor / ratio

    def _origin(self) -> QPointF:
        _, cell = self._scale()
        left = self._left
        spare = self.width() - left - self._grid.columns * cell
        return QPointF(left + max(min(spare / 2, cell), 0), 0)

    def _band_height(self) -> float:
        _, cell = self._scale()
        return len(self.pictures) * cell + self._caption()

    def _frame_of(self, index: int) -> QRectF:
        """Where the pictures and the caption of a digit are, in logical pixels."""
        _, cell = self._scale()
        band, column = divmod(index, self._grid.columns)
        origin = self._origin()
        return QRectF(
            origin.x() + column * cell,
            origin.y() + band * self._band_height(),
            cell,
            self._band_height(),
        )

    def _index_at(self, position: QPointF) -> int | None:
        if not self.pictures:
            return None
        return next((i for i in range(self.shown) if self._frame_of(i).contains(position)), None)

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            painter.setPen(theme.faint_text(self.palette()))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(12, 0, -12, 0), int(flags), self.hint)
            return
        for band in range(-(-self.shown // self._grid.columns)):
            self._paint_band(painter, self._image, band)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent(self.palette()), 2))
            painter.drawRect(self._frame_of(self._current).adjusted(-1, 1, -1, -1))

    def _paint_band(self, painter: QPainter, image: QImage, band: int) -> None:
        factor, cell = self._scale()
        rows, columns = len(self.pictures), self._grid.columns
        first = self._frame_of(band * columns)
        strip = image.height() // self._grid.bands
        source = QRectF(0, band * strip, image.width(), strip)
        size = QRectF(first.x(), first.y(), image.width() * factor, strip * factor)
        smooth = factor * self.devicePixelRatioF() < 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawImage(size.translated(_GAP * factor / 2, _GAP * factor / 2), image, source)
        painter.setPen(theme.faint_text(self.palette()))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        width = first.x() - self.fontMetrics().averageCharWidth() * 0.7
        for row, title in enumerate(self.titles):
            painter.drawText(QRectF(0, first.y() + row * cell, width, cell), right, title)
        below = first.y() + rows * cell
        painter.drawText(QRectF(0, below, width, self._caption()), right, self.tr("dB"))
        self._paint_psnr(painter, range(band * columns, min((band + 1) * columns, self.shown)))

    def _paint_psnr(self, painter: QPainter, digits: range) -> None:
        """Write the PSNR under each column, with a decimal where it fits."""
        painter.setPen(self.palette().color(self.foregroundRole()))
        _, cell = self._scale()
        decimal = self.fontMetrics().horizontalAdvance("00.0") < cell
        first = self._frame_of(digits.start)
        place = first.adjusted(0, len(self.pictures) * cell, 0, 0)
        centred = int(Qt.AlignmentFlag.AlignCenter)
        for index in digits:
            painter.drawText(place, centred, decibels(float(self.psnr[index]), decimal))
            place.translate(cell, 0)

    # --- the person ---------------------------------------------------------------------------

    def describe(self, index: int) -> str:
        """A digit in words, for tooltips and screen readers."""
        return self.tr("Digit {number} of {count}: class {name}, PSNR {psnr} dB").format(
            number=index + 1,
            count=self.count,
            name=self.names[index],
            psnr=decibels(self.psnr[index], True),
        )

    def _move_to(self, index: int) -> None:
        self._current = min(max(index, 0), self.shown - 1)
        self.setAccessibleDescription(self.describe(self._current))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._move_to(index)
            self.chosen.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._index_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

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
        colours = self.tr(
            "Difference: restored minus original; orange is too bright, blue too dark."
        )
        if index is None:
            QToolTip.showText(place, colours if self.pictures else "", self)
        else:
            area: QRect = self._frame_of(index).toRect()
            tip = html.escape(self.describe(index)) + "<br>" + html.escape(colours)
            QToolTip.showText(place, tip, self, area)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.pictures:
            self._move_to(self._current)

    def resizeEvent(self, event: QEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._arrange()


def decibels(value: float, decimal: bool) -> str:
    """A PSNR as text: infinite for a perfect picture, a dash where there is none."""
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞"
    return f"{value:.1f}" if decimal else f"{value:.0f}"


class ComparisonView(QWidget):
    """The run's fixed test digits as the network restores them at one step."""

    digit_chosen = Signal(int)
    """A person chose the digit with this index."""
    noise_chosen = Signal(str, float)
    """A person chose the noise of the shown input: its kind ("" as trained) and strength [0, 1]."""

    def __init__(self, noise_kinds: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("digitsView")
        self.setAccessibleName(self.tr("Digits"))
        self._originals: np.ndarray | None = None
        self._mosaic = _Mosaic()
        self._mosaic.setAccessibleName(self.tr("Test digits"))
        self._mosaic.chosen.connect(self.digit_chosen)
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 4)
        layout.setSpacing(4)
        layout.addLayout(self._build_noise(noise_kinds))
        layout.addWidget(self._mosaic, 1)
        layout.addWidget(self._caption)
        self._recolour()
        self.clear(self.tr("Press Train to see how these digits are restored."))

    def set_digits(
        self, originals: np.ndarray, labels: np.ndarray, class_names: Sequence[str]
    ) -> None:
        """The clean pictures ``uint8 [n, h, w]``, their labels ``uint8 [n]``, and the names.

        Raises ``ValueError`` if they do not fit each other.
        """
        if originals.ndim != 3 or len(originals) != len(labels):
            raise ValueError(f"{originals.shape} pictures do not fit {len(labels)} labels")
        self._originals = originals
        self._mosaic.names = [class_names[label] for label in labels]
        none = np.full(len(originals), np.nan, np.float32)
        self._mosaic.show_rows([originals] if len(originals) else [], [self.tr("Original")], none)
        self._caption.clear()

    def show_frame(
        self, noisy: np.ndarray | None, restored: np.ndarray, psnr: np.ndarray, caption: str
    ) -> None:
        """Show one step: pictures ``uint8 [n, h, w]``, PSNR ``float32 [n]`` in dB.

        Raises ``ValueError`` unless they are as many and as large as the originals.
        """
        originals = self._originals
        if originals is None or restored.shape != originals.shape or len(psnr) != len(originals):
            raise ValueError("the pictures of a frame must fit the originals")
        difference = _DIFFERENCE[restored.astype(np.int16) - originals + 255]
        pictures = [originals, restored, difference]
        titles = [self.tr("Original"), self.tr("Restored"), self.tr("Difference")]
        if noisy is not None:
            pictures.insert(1, noisy)
            titles.insert(1, self.tr("Noisy"))
        self._mosaic.show_rows(pictures, titles, psnr)
        mean = float(np.mean(psnr)) if len(psnr) else np.nan
        spoken = self.tr("mean PSNR {psnr} dB").format(psnr=decibels(mean, True))
        self._caption.setText(" · ".join(part for part in (caption, spoken) if part))
        self._caption.setToolTip(self._caption.text())

    def clear(self, hint: str) -> None:
        """Show no digits but a hint, in plain words."""
        self._originals = None
        self._mosaic.hint = hint
        self._mosaic.show_rows([], [], np.empty(0, np.float32))
        self._mosaic.setAccessibleDescription(hint)
        self._caption.clear()

    # --- noise --------------------------------------------------------------------------------

    def _build_noise(self, kinds: Sequence[str]) -> QHBoxLayout:
        self._kind = QComboBox()
        self._kind.setObjectName("digitsNoiseKindBox")
        self._kind.setAccessibleName(self.tr("Noise on the shown digits"))
        self._kind.setToolTip(self.tr("What is done to the digits before the network sees them"))
        self._kind.addItem(self.tr("as trained"), "")
        for kind in kinds:
            self._kind.addItem(kind, kind)
        self._kind.currentIndexChanged.connect(self._noise_changed)
        self._strength = QSlider(Qt.Orientation.Horizontal)
        self._strength.setObjectName("digitsNoiseStrengthSlider")
        self._strength.setAccessibleName(self.tr("Noise strength"))
        self._strength.setRange(0, 100)
        self._strength.setPageStep(10)
        self._strength.setValue(30)
        self._strength.setMinimumWidth(self.fontMetrics().averageCharWidth() * 6)
        self._strength.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self._strength.valueChanged.connect(self._noise_changed)
        self._percent = QLabel()
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance("0.00"))
        label = QLabel(self.tr("Noise"))
        label.setBuddy(self._kind)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._kind)
        row.addWidget(self._strength, 1)
        row.addWidget(self._percent)
        row.addStretch(1)
        self._show_noise()
        return row

    def _show_noise(self) -> None:
        own = bool(self._kind.currentData())
        self._strength.setEnabled(own)
        self._strength.setToolTip(
            self.tr("How strong the noise is")
            if own
            else self.tr("Choose a kind of noise to set its strength")
        )
        self._percent.setText(f"{self._strength.value() / 100:.2f}" if own else "")

    @Slot()
    def _noise_changed(self) -> None:
        self._show_noise()
        self.noise_chosen.emit(self._kind.currentData(), self._strength.value() / 100)

    # --- Qt -----------------------------------------------------------------------------------

    def _recolour(self) -> None:
        colours = self._caption.palette()
        colours.setColor(self._caption.foregroundRole(), theme.faint_text(self.palette()))
        self._caption.setPalette(colours)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()
