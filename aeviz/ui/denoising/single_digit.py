"""The robustness test of the tutorial: 15% of the pixels of one digit are inverted."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.widgets.picture import PictureArea


class SingleDigitView(QWidget):
    """Original, input and restored side by side."""

    next_wanted = Signal()
    drawing_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trialView")
        self._pictures: dict[str, PictureArea] = {}
        self._words: dict[str, PlainLabel] = {}
        self._figure = QWidget(self)
        grid = QGridLayout(self._figure)
        grid.setContentsMargins(0, 0, 0, 0)
        for column, (name, title) in enumerate(
            (
                ("original", self.tr("Original")),
                ("input", self.tr("Input")),
                ("restored", self.tr("Restored")),
            )
        ):
            picture = named(PictureArea(self._figure), f"trial_{name}", reads=title)
            words = named(PlainLabel(title, self._figure), f"trial_{name}_words")
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(picture, 0, column)
            grid.addWidget(words, 1, column)
            grid.setColumnStretch(column, 1)
            self._pictures[name], self._words[name] = picture, words
        grid.setRowStretch(0, 1)
        self._next = push_button(
            self, self.tr("&Next random picture"), "trialNextButton", self.next_wanted
        )
        self._drawing = push_button(
            self, self.tr("My &drawing"), "trialDrawingButton", self.drawing_wanted
        )
        self._export = push_button(
            self, self.tr("E&xport…"), "trialExportButton", self.export_wanted
        )
        allow(self._export, self.tr("Test a picture first"), "")
        row = fill(QHBoxLayout(), self._next, self._drawing, 1, self._export)
        fill(QVBoxLayout(self), (self._figure, 1), row).setContentsMargins(*theme.AROUND)

    # --- what others ask for -----------------------------------------------------------------

    def set_ready(self, why_not: str, why_no_drawing: str) -> None:
        """Whether there is a network, and a drawing; else the reasons."""
        allow(self._next, why_not, self.tr("Invert 15% of the pixels of a test picture"))
        tip = self.tr("Invert 15% of the pixels of your drawing")
        allow(self._drawing, why_not or why_no_drawing, tip)

    def show_trial(self, pictures: dict[str, np.ndarray], words: dict[str, str]) -> None:
        """Show ``uint8 [h, w]`` for ``original``, ``input`` and ``restored``, and their words."""
        for name, picture in pictures.items():
            self._pictures[name].show_picture(picture)
            self._words[name].setText(words[name])
        tip = self.tr("Write the three pictures as PNG, or the figures as CSV")
        allow(self._export, "", tip)

    def figure(self) -> QWidget:
        return self._figure
