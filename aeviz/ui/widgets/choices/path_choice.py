"""The choice of a path from one code to another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from aeviz.ui.widgets.named import named


class PathChoice(QComboBox):
    """Linear or spherical; hidden where only the straight path makes sense."""

    path_changed = Signal(str)
    """linear or spherical, chosen by the user"""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = self.tr("Spherical keeps the length of the code, as a Gaussian prior wants it")
        named(self, name, tip=tip, reads=self.tr("Way"))
        self.addItem(self.tr("linear"), "linear")
        self.addItem(self.tr("spherical"), "spherical")
        self.hide()
        self.activated.connect(lambda: self.path_changed.emit(self.currentData()))

    @property
    def is_spherical(self) -> bool:
        """Whether the path keeps the length of the code."""
        return bool(self.currentData() == "spherical")

    def offer(self, offered: bool) -> None:
        """Whether the path may be chosen; where it may, spherical is chosen first."""
        self.setVisible(offered)
        self.setCurrentIndex(int(offered))
