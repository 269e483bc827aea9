"""A tool button whose state can be seen from the last row."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from aeviz.ui.widgets.labels import without_key
from aeviz.ui.widgets.layouts import fill
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


class Segments(QWidget):
    """Actions of which one is checked, as one control: its parts touch each other."""

    def __init__(self, actions: Mapping[str, QAction], reads: str) -> None:
        """``actions`` by the object names of their buttons."""
        super().__init__()
        named(self, reads=reads)
        self.buttons = []
        for name, action in actions.items():
            button = ToggleButton(without_key(action.text()), action.toolTip(), self)
            button.setDefaultAction(action)
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.buttons.append(button)
        fill(QHBoxLayout(self), *self.buttons, spacing=0)
