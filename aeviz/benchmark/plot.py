"""Small plots on two logarithmic axes, as PNG."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from aeviz.core.base.storage import write_file
from aeviz.core.graphics.palette import CLASS_COLOURS

SIZE = 760, 480
PLOT = QRectF(86, 52, 640, 356)
Curve = Sequence[tuple[float, float]]


def save_plot(path: Path, title: str, x_title: str, curves: Mapping[str, Curve]) -> None:
    """Draw named curves of positive (x, y) and write them to ``path``.

    A thin grey line through the first point of the first curve shows growth in proportion. Raises
    :class:`StorageError`.
    """
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Plot(painter, curves).paint(title, x_title)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt a name
    buffer.close()
    write_file(path, bytes(data.data()))


class _Plot:
    """The axes of some curves, in powers of ten."""

    def __init__(self, painter: QPainter, curves: Mapping[str, Curve]) -> None:
        self.painter, self.curves = painter, curves
        points = [point for curve in curves.values() for point in curve]
        self.x = _decades([x for x, _ in points])
        self.y = _decades([y for _, y in points])

    def pixel(self, x: float, y: float) -> QPointF:
        """Where a point of the data is in the picture."""
        u = (math.log10(x) - self.x[0]) / (self.x[1] - self.x[0])
        v = (math.log10(y) - self.y[0]) / (self.y[1] - self.y[0])
        return QPointF(PLOT.left() + u * PLOT.width(), PLOT.bottom() - v * PLOT.height())

    def paint(self, title: str, x_title: str) -> None:
        """Everything."""
        bold = QFont(self.painter.font())
        bold.setBold(True)
        plain = self.painter.font()
        self.painter.setFont(bold)
        self._text(QRectF(PLOT.left(), 12, PLOT.width(), 26), title, Qt.AlignmentFlag.AlignLeft)
        self.painter.setFont(plain)
        below = QRectF(PLOT.left(), PLOT.bottom() + 30, PLOT.width(), 24)
        self._text(below, x_title, Qt.AlignmentFlag.AlignHCenter)
        self._paint_grid()
        self._paint_curves()

    def _text(self, place: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        self.painter.setPen(QColor("#333333"))
        self.painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_grid(self) -> None:
        for power in range(self.x[0], self.x[1] + 1):
            at = self.pixel(10.0**power, 10.0 ** self.y[0])
            self._line(at, QPointF(at.x(), PLOT.top()))
            place = QRectF(at.x() - 40, PLOT.bottom() + 6, 80, 20)
            self._text(place, _power(power), Qt.AlignmentFlag.AlignHCenter)
        for power in range(self.y[0], self.y[1] + 1):
            at = self.pixel(10.0 ** self.x[0], 10.0**power)
            self._line(at, QPointF(PLOT.right(), at.y()))
            place = QRectF(4, at.y() - 10, PLOT.left() - 12, 20)
            self._text(place, _power(power), Qt.AlignmentFlag.AlignRight)

    def _line(self, start: QPointF, end: QPointF) -> None:
        self.painter.setPen(QPen(QColor("#dddddd"), 1))
        self.painter.drawLine(start, end)

    def _paint_curves(self) -> None:
        first = next(iter(self.curves.values()))
        (x0, y0), (x1, _) = first[0], first[-1]
        self.painter.save()
        self.painter.setClipRect(PLOT)
        self.painter.setPen(QPen(QColor("#999999"), 1, Qt.PenStyle.DashLine))
        self.painter.drawLine(self.pixel(x0, y0), self.pixel(x1, y0 * x1 / x0))
        self.painter.restore()
        for index, (name, curve) in enumerate(self.curves.items()):
            colour = QColor(CLASS_COLOURS[index])
            pixels = [self.pixel(x, y) for x, y in curve]
            self.painter.setPen(QPen(colour, 2.2))
            self.painter.drawPolyline(QPolygonF(pixels))
            self.painter.setBrush(colour)
            for pixel in pixels:
                self.painter.drawEllipse(pixel, 3.5, 3.5)
            row = QRectF(PLOT.left() + 14, PLOT.top() + 8 + 20 * index, 18, 4)
            self.painter.fillRect(row.translated(0, 8), colour)
            place = QRectF(row.right() + 8, row.top(), 400, 20)
            self._text(place, name, Qt.AlignmentFlag.AlignLeft)


def _decades(values: Sequence[float]) -> tuple[int, int]:
    low = math.floor(math.log10(min(values)) + 1e-9)
    return low, max(math.ceil(math.log10(max(values)) - 1e-9), low + 1)


def _power(power: int) -> str:
    if -2 <= power <= 3:
        return f"{10.0**power:g}"
    return "10" + str(power).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
