"""A tool button whose state can be seen from the last row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from aeviz.ui.widgets.named import named


class ToggleButton(QToolButton):
    """Checkable, with a text; while checked it has the strong colour of chosen things."""

    def __init__(self, text: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        named(self, tip=tip, reads=text)
        self.setAccessibleDescription(tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        if self.isChecked() and self.isEnabled():
            colours = QPalette(option.palette)
            colours.setColor(QPalette.ColorRole.Button, colours.highlight().color().darker(115))
            colours.setColor(QPalette.ColorRole.ButtonText, colours.highlightedText().color())
            option.palette = colours
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
