"""What widgets share that look after colours, fonts and tooltips themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import tip_text


class StyledWidget(QWidget):
    """Takes colours and font anew when they change; also calls :meth:`restyle` when it is built."""

    def restyle(self) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.restyle()


class PaintedWidget(QWidget):
    """Has parts that are no widgets, and tells about the one under the pointer."""

    def tip_at(self, place: QPointF) -> str:
        """What the tooltip says at a place; nothing where there is nothing to say."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip_text(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)


def paint_hint(painter: QPainter, place: QRect, text: str, palette: QPalette) -> None:
    """What a widget says in place of the data that it does not have yet."""
    painter.setPen(theme.faint_text(palette))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(place.adjusted(12, 0, -12, 0), flags, text)


def paint_frame(painter: QPainter, place: QRect, colour: QColor, width: int = 1) -> None:
    """A frame just inside a place. A pen would lie half a pixel off on dense screens."""
    inside = place.adjusted(width, width, -width, -width)
    for band in (
        QRect(place.topLeft(), QSize(place.width(), width)),
        QRect(place.left(), inside.bottom() + 1, place.width(), width),
        QRect(place.left(), inside.top(), width, inside.height()),
        QRect(inside.right() + 1, inside.top(), width, inside.height()),
    ):
        painter.fillRect(band, colour)
