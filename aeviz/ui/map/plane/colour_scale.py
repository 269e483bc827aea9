"""Continuous colours for points, and the bar that says what they mean."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.theme import is_dark

_CIVIDIS = (
    "#00224e", "#123570", "#3b496c", "#575d6d", "#707173",
    "#8a8678", "#a59c74", "#c3b369", "#e1cc55", "#fee838",
)  # fmt: skip
"""Colours of even steps that colour-blind people see alike (Nuñez, Anderton, Renslow 2018)."""


@dataclass(frozen=True)
class Scale:
    """What the values of points mean: a title, and the value at the end of the colours from 0."""

    title: str
    high: float

    def shades(self, values: np.ndarray) -> np.ndarray:
        """Places of values on the scale, ``uint8 [m]``; NaN counts as high."""
        fraction = np.nan_to_num(values / max(self.high, 1e-30), nan=1.0, posinf=1.0, neginf=0.0)
        shades: np.ndarray = np.round(fraction.clip(0, 1) * 255).astype(np.uint8)
        return shades


def shade_table(colours: QPalette) -> np.ndarray:
    """The colours of shades, ``uint32 [256]``: high values stand out from the palette's ground."""
    named = [QColor(name) for name in _CIVIDIS]
    stops = np.array([(c.red(), c.green(), c.blue()) for c in named], np.float64)
    if not is_dark(colours):
        stops = stops[::-1]
    # The end that is nearest to the ground would be lost on it.
    at = np.linspace(0.14 if is_dark(colours) else 0.12, 1, 256)
    places = np.linspace(0, 1, len(stops))
    red, green, blue = (np.interp(at, places, part).round().astype(np.uint32) for part in stops.T)
    table: np.ndarray = 0xFF000000 | (red << 16) | (green << 8) | blue
    return table.astype(np.uint32)


class ScaleBar(QWidget):
    """Title, lowest value, colours, highest value, in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latentScale")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._scale: Scale | None = None
        self.hide()

    def set_scale(self, scale: Scale | None) -> None:
        self._scale = scale
        self.setVisible(scale is not None)
        if scale is not None:
            text = self.tr("{title}, from {low} to {high}")
            high = f"{scale.high:.3g}"
            self.setAccessibleName(text.format(title=scale.title, low=0, high=high))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = QPainter(self)
        metrics, scale = QFontMetricsF(self.font()), self._scale
        low, high, gap = "0", f"{scale.high:.3g}", 6.0
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        ends = metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)
        bar = min(theme.letter(self.fontMetrics()) * 22, max(self.width() / 3, 20.0))
        room = max(self.width() - bar - sum(ends) - 3 * gap, 0)
        title = metrics.elidedText(scale.title, Qt.TextElideMode.ElideRight, room)
        x = 0.0
        for text, width in ((title, metrics.horizontalAdvance(title)), (low, ends[0])):
            self._write(painter, x, width, text)
            x += width + gap
        line = shade_table(self.palette())[None]
        image = QImage(line.data, 256, 1, 1024, QImage.Format.Format_RGB32)
        painter.drawImage(QRectF(x, 2, bar, self.height() - 5), image)
        self._write(painter, x + bar + gap, ends[1], high)
        painter.end()

    def _write(self, painter: QPainter, x: float, width: float, text: str) -> None:
        place = QRectF(x, 0, width + 1, self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)
