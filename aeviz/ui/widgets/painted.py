"""What widgets share that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from aeviz.ui.widgets import theme


class PaintedWidget(QWidget):
    """Has parts that are no widgets, and tells about the one under the pointer."""

    def tip_at(self, place: QPointF) -> str:
        """What the tooltip says at a place; nothing where there is nothing to say."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)


def paint_hint(painter: QPainter, place: QRect, text: str, palette: QPalette) -> None:
    """What a widget says in place of the data that it does not have yet."""
    painter.setPen(theme.faint_text(palette))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    painter.drawText(place.adjusted(12, 0, -12, 0), flags, text)
