"""Icons of the drawing tools, painted in the text colour of the palette, sharp at any scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

GRID = 24
"""Icons are drawn on a square of this many units."""


def tool_icon(name: str, colour: QColor, size: int, ratio: float) -> QIcon:
    """The icon ``name`` (a key of ``PAINTERS``), ``size`` logical pixels wide."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    pen = QPen(colour, 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    PAINTERS[name](painter)
    painter.end()
    return QIcon(pixmap)


def _polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _pen(painter: QPainter) -> None:
    painter.drawPolygon(_polygon((4, 20), (5.2, 15.2), (16.4, 4), (20, 7.6), (8.8, 18.8)))
    painter.drawLine(QPointF(13.4, 7), QPointF(17, 10.6))


def _eraser(painter: QPainter) -> None:
    painter.drawPolygon(_polygon((9, 19.5), (3.5, 14), (13.5, 4), (20.5, 11), (12, 19.5)))
    painter.drawLine(QPointF(8.5, 9), QPointF(15.5, 16))
    painter.drawLine(QPointF(9, 19.5), QPointF(20.5, 19.5))


def _noise(painter: QPainter) -> None:
    painter.drawPolygon(_polygon((3.5, 20.5), (3.5, 10), (6, 8), (10, 8), (12.5, 10), (12.5, 20.5)))
    painter.drawPolyline(_polygon((6, 8), (6, 4.5), (10, 4.5), (10, 8)))
    for x, y in ((14, 4), (14, 8), (17.5, 2.5), (17.5, 6.2), (17.5, 10), (21, 4.2), (21, 8.2)):
        painter.drawEllipse(QPointF(x, y), 0.5, 0.5)


def _undo(painter: QPainter) -> None:
    path = QPainterPath(QPointF(4.5, 9))
    path.lineTo(14, 9)
    path.arcTo(QRectF(9, 9, 10.5, 10), 90, -180)
    path.lineTo(8, 19)
    painter.drawPath(path)
    painter.drawPolyline(_polygon((9, 4.5), (4.5, 9), (9, 13.5)))


def _redo(painter: QPainter) -> None:
    painter.translate(GRID, 0)
    painter.scale(-1, 1)
    _undo(painter)


def _clear(painter: QPainter) -> None:
    painter.drawLine(QPointF(4, 6.5), QPointF(20, 6.5))
    painter.drawPolyline(_polygon((9, 6), (9.8, 3.5), (14.2, 3.5), (15, 6)))
    painter.drawPolyline(_polygon((6, 7), (7, 20.5), (17, 20.5), (18, 7)))
    painter.drawLine(QPointF(10, 10.5), QPointF(10.4, 17))
    painter.drawLine(QPointF(14, 10.5), QPointF(13.6, 17))


PAINTERS: dict[str, Callable[[QPainter], None]] = {
    "pen": _pen,
    "eraser": _eraser,
    "noise": _noise,
    "undo": _undo,
    "redo": _redo,
    "clear": _clear,
}
