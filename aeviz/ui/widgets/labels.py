"""Text: plain whatever is in it, as it may come from a file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from aeviz.ui.widgets import theme

AMBER = QColor("#ffa90e")


class PlainLabel(QLabel):
    """Text in as many lines as it needs."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)


class Caption(QLabel):
    """A line under a view; it asks for no width, and is complete in its tooltip."""

    def __init__(self, faint: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._faint = faint
        self._recolour()

    def say(self, *parts: str) -> None:
        """Show what is known of these parts."""
        self.setText(" · ".join(part for part in parts if part))
        self.setToolTip(self.text())

    def _recolour(self) -> None:
        if self._faint:
            own = QPalette()  # all but one role is still taken from the parent
            own.setColor(self.foregroundRole(), theme.faint_text(self.palette()))
            self.setPalette(own)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()


class Banner(PlainLabel):
    """A notice over the map; hidden while its text is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setContentsMargins(12, 5, 8, 5)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(AMBER)
        tint.setAlpha(46)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(tint)
        painter.drawRoundedRect(self.rect(), 4, 4)
        painter.setBrush(AMBER)
        painter.drawRoundedRect(QRectF(0, 0, 4, self.height()), 2, 2)
        painter.end()
        super().paintEvent(event)
