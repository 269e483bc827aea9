"""The small pictures beside the pointer: what the network draws here, and the nearest digit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPalette, QPen


@dataclass(frozen=True)
class Tooltip:
    """One or two pictures with a word under each, and lines of text under all."""

    pictures: tuple[tuple[QImage, str, QColor | None], ...]
    """Picture, word, and the colour of its frame, if it has one."""
    notes: tuple[str, ...] = ()


def paint_tooltip(
    painter: QPainter, plot: QRectF, pointer: QPointF, inset: Tooltip, palette: QPalette
) -> QRectF:
    """Paint it beside the pointer, inside the plot where there is room; where it went."""
    metrics = QFontMetricsF(painter.font())
    line, gap = metrics.height(), 5.0
    side = min(round(line * 4), plot.height() / 2)
    words = [word for _, word, _ in inset.pictures]
    cell = max([side, *(metrics.horizontalAdvance(word) for word in words)])
    width = len(words) * (cell + gap) + gap
    width = max([width, *(metrics.horizontalAdvance(note) + 2 * gap for note in inset.notes)])
    width = min(width, plot.width())
    height = side + line + 2 * gap + line * len(inset.notes)
    box = _beside(plot, pointer, width, height, 2 * line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, 5, 5)
    x = box.left() + gap
    for image, word, colour in inset.pictures:
        square = QRectF(x + (cell - side) / 2, box.top() + gap, side, side)
        painter.drawImage(square, image)
        painter.setPen(QPen(colour or palette.color(QPalette.ColorRole.Mid), 2 if colour else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        below = QRectF(x, square.bottom() + 1, cell, line)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), word)
        x += cell + gap
    below = QRectF(box.left() + gap, box.top() + gap + side + line, box.width() - 2 * gap, line)
    for note in inset.notes:
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, below.width())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), shown)
        below.translate(0, line)
    return box


def _beside(plot: QRectF, pointer: QPointF, width: float, height: float, reach: float) -> QRectF:
    """A box to the right of the pointer and above it, else on the other side."""
    box = QRectF(pointer.x() + reach, pointer.y() - height - reach / 2, width, height)
    if box.right() > plot.right():
        box.moveRight(pointer.x() - reach)
    if box.top() < plot.top():
        box.moveTop(pointer.y() + reach / 2)
    # In a small map it may cover the pointer's surroundings, but is never cut off.
    box.moveLeft(max(min(box.left(), plot.right() - width), plot.left()))
    box.moveTop(max(min(box.top(), plot.bottom() - height), plot.top()))
    return box
