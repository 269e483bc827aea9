"""Pictures side by side."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui.widgets.picture import to_image


class PictureRow(QWidget):
    """Pictures side by side, as large as fits."""

    def __init__(self, parent: QWidget | None = None, lines: float = 3, fill: bool = False) -> None:
        """``lines`` of text high; with ``fill``, spread over the whole width."""
        super().__init__(parent)
        self._lines, self._fill = lines, fill
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pictures = np.zeros((0, 1, 1), np.uint8)
        self._images: list[QImage] = []

    def show_pictures(self, pictures: np.ndarray) -> None:
        """Show ``uint8 [n, h, w]``."""
        self.pictures = pictures
        self._images = [to_image(picture) for picture in pictures]
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, round(self.fontMetrics().height() * self._lines))

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
        painter.end()
