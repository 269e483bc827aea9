"""Sums of pinned codes: A − B + C."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from aeviz.ui.widgets.layouts import fill, tool_button
from aeviz.ui.widgets.named import named


class Arithmetic(QWidget):
    """Three pins to choose; hidden while there are fewer than two."""

    wanted = Signal(int, int, int)
    """Positions of the pins: first − second + third."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("traversalArithmetic")
        names = (self.tr("From this pin"), self.tr("take this pin"), self.tr("and add this pin"))
        self.boxes = tuple(named(QComboBox(self), tip=name, reads=name) for name in names)
        for box in self.boxes:
            box.activated.connect(self._touch)
        first, second, third = self.boxes
        minus, plus = QLabel("−", self), QLabel("+", self)
        tip = self.tr("Work the sum of these codes out, decode it, and pin it on the map")
        self.button = tool_button(self, self.tr("= Pin"), "arithmeticButton", tip=tip)
        self.button.clicked.connect(self._tell)
        fill(QHBoxLayout(self), first, minus, second, plus, third, self.button, 1)
        self.hide()

    def set_pins(self, names: Sequence[str]) -> None:
        """The letters of the pins; those chosen by hand stay chosen."""
        for place, box in enumerate(self.boxes):
            chosen = box.currentText() if box.property("touched") else ""
            box.clear()
            box.addItems(list(names))
            kept = box.findText(chosen) if chosen else -1
            box.setCurrentIndex(kept if kept >= 0 else min(place, len(names) - 1))
        self.setVisible(len(names) >= 2)

    def _touch(self) -> None:
        self.sender().setProperty("touched", True)

    def _tell(self) -> None:
        self.wanted.emit(*(box.currentIndex() for box in self.boxes))
