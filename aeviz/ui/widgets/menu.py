"""A menu whose parts are seen to be apart."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from aeviz.ui.widgets import theme


class Menu(QMenu):
    """Fusion draws the lines between parts a little darker than the ground, which on dark ground
    nobody sees. (A style sheet would keep changes of the font from the menu.)"""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.role("line", self.palette()))
        for action in self.actions():
            if action.isSeparator() and action.isVisible():
                place = self.actionGeometry(action)
                painter.drawLine(place.left(), place.top(), place.right(), place.top())
        painter.end()
