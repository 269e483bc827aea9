"""Pictures, grey or in colour, as large as the space that there is allows."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.core.graphics.screen import for_screen
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.painted import paint_frame, paint_hint


def to_image(pixels: np.ndarray) -> QImage:
    """A picture, grey ``uint8 [h, w]`` or in colour ``uint8 [3, h, w]``, as an image of its own."""
    in_colour = pixels.ndim == 3 and pixels.shape[0] == 3
    if not (in_colour or pixels.ndim == 2) or pixels.dtype != np.uint8 or not pixels.size:
        raise ValueError(
            f"a picture is uint8 [h, w] or [3, h, w], not {pixels.dtype} {pixels.shape}"
        )
    rows = np.ascontiguousarray(for_screen(pixels))
    height, width = rows.shape[:2]
    kind = QImage.Format.Format_RGB888 if in_colour else QImage.Format.Format_Grayscale8
    return QImage(rows.data, width, height, rows.strides[0], kind).copy()


def png_bytes(image: QImage, quality: int = -1) -> bytes:
    """An image as a PNG file. ``quality`` is that of the compression: 100 for none."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(data.data())


TOO_DARK = np.array((64, 156, 255))
TOO_LIGHT = np.array((255, 158, 22))
"""Blue and orange: colour-blind people tell them apart, and black between them is no difference."""


def signed(values: np.ndarray) -> np.ndarray:
    """Values ``[h, w]`` from -1 to 1 as a picture ``uint8 [3, h, w]``: blue below zero, orange
    above."""
    return np.moveaxis(_signed(values), -1, 0)


def _signed(values: np.ndarray) -> np.ndarray:
    fraction = np.clip(np.abs(values), 0, 1)[..., None]
    colours: np.ndarray = np.where(values[..., None] < 0, TOO_DARK, TOO_LIGHT) * fraction
    return colours.round().astype(np.uint8)


def differences(pictures: np.ndarray, references: np.ndarray) -> np.ndarray:
    """Where pictures differ from their references, as pictures in colour ``uint8 [n, 3, h, w]``.

    Grey ones ``uint8 [n, h, w]``: blue where darker, orange where lighter, black where alike. Those
    in colour ``uint8 [n, 3, h, w]``: grey where alike, and tinted with what there is too much of.
    """
    away = pictures.astype(np.int16) - references + 255
    if pictures.ndim == 3:
        return np.moveaxis(_DIFFERENCES[away], -1, 1)
    found: np.ndarray = _SHADES[away]
    return found


_AWAY = np.linspace(-1, 1, 511)
# The root makes small differences visible; colours beside it keep their order.
_ROOTS = np.sign(_AWAY) * np.sqrt(np.abs(_AWAY))
_DIFFERENCES = _signed(_ROOTS)
"""The colours of differences from -255 to 255."""
_SHADES = (127.5 + 127.5 * _ROOTS).round().astype(np.uint8)
"""Of differences of one colour."""


class PictureArea(QWidget):
    """One picture in the largest square in the middle; its pixels stay visible as even squares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(28, 28)
        self._image: QImage | None = None
        self._hint = ""

    def show_picture(self, pixels: np.ndarray) -> None:
        """Show ``uint8 [h, w]`` or ``[3, h, w]``."""
        self._image = to_image(pixels)
        self.update()

    def clear_picture(self, hint: str = "") -> None:
        self._image, self._hint = None, hint
        self.update()

    def square(self) -> QRect:
        side = max(min(self.width(), self.height()) - 2, 1)
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        square = self.square()
        if self._image is None:
            # A place for a picture, and no frame around nothing.
            painter.fillRect(square, theme.role("striped", self.palette()))
            paint_hint(painter, square, self._hint, self.palette())
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(square, self._enlarged(self._image, square.width()))
        paint_frame(painter, square, self.palette().color(QPalette.ColorRole.Mid))

    def _enlarged(self, image: QImage, side: int) -> QImage:
        # Nearest neighbours to a whole multiple, and the painter shrinks that smoothly: pixels of
        # the picture keep one size, which plain nearest neighbours do not give them.
        shown = side * self.devicePixelRatio()
        times = min(-(-int(shown) // max(image.width(), image.height(), 1)) + 1, 64)
        return image.scaled(image.width() * times, image.height() * times)


class PictureRow(QWidget):
    """Pictures side by side, as large as fits."""

    def __init__(self, parent: QWidget | None = None, fill: bool = False) -> None:
        """With ``fill``, spread over the whole width."""
        super().__init__(parent)
        self._fill = fill
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pictures = np.zeros((0, 1, 1), np.uint8)
        self._images: list[QImage] = []

    def show_pictures(self, pictures: np.ndarray) -> None:
        """Show ``uint8 [n, h, w]`` or ``[n, 3, h, w]``."""
        self.pictures = pictures
        self._images = [to_image(picture) for picture in pictures]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() * 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._images:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        cell = self.width() / len(self._images)
        side = min(cell, float(self.height()))
        step = cell if self._fill else side
        for index, image in enumerate(self._images):
            left = (index + 0.5) * step - side / 2
            square = QRectF(left, 0, side - 2, side - 2)
            painter.drawImage(square, image)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawRect(square)
