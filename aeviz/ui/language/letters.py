"""Letters of the system's fonts in pictures that the core paints."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter


class SystemLetters:
    """Any script that the system has a font for; may be used in any one thread."""

    def __init__(self, size: int) -> None:
        """``size``: pixels of a letter."""
        self._font = QFont()
        self._font.setPixelSize(size)
        self._metrics = QFontMetricsF(self._font)

    def plain(self, text: str) -> str:
        """All of it."""
        return text.strip()

    def length(self, text: str) -> float:
        """Pixels that a text is wide."""
        return self._metrics.horizontalAdvance(text)

    def mask(self, text: str) -> tuple[np.ndarray, int]:
        """How much each pixel is covered, ``uint8 [h, w]``, and the row of the letters' middle."""
        width, height = int(self.length(text)) + 2, int(self._metrics.height()) + 2
        image = QImage(width, height, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.setFont(self._font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(0, round(self._metrics.ascent()), text)
        painter.end()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
        middle = round(self._metrics.ascent() - self._metrics.capHeight() / 2)
        return rows[:, :width].copy(), middle
