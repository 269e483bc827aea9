"""Two drawings, and what lies between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QSlider, QWidget

from aeviz.ui.widgets.choices.path_choice import PathChoice
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.widgets.picture import PictureArea

STEPS = 100
"""Places of the slider between A and B."""


class MorphPanel(QWidget):
    """A on the left, B on the right, and the decoded place between their codes in the middle.

    ``keep_asked`` emits “A” or “B”; ``place_changed`` a fraction from 0 (A) to 1 (B).
    """

    keep_wanted = Signal(str)
    place_changed = Signal(float)
    draw_wanted = Signal()
    """Put the middle picture onto the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("morphPanel")
        self._pictures: dict[str, PictureArea] = {}
        self._keep: dict[str, QPushButton] = {}
        for name in ("A", "B"):
            self._pictures[name] = self._picture(
                f"morph{name}Area", self.tr("Drawing {name}").format(name=name)
            )
            text = self.tr("Keep as &{name}").format(name=name)
            keep = partial(self.keep_wanted.emit, name)
            self._keep[name] = self._button(text, f"keep{name}Button", keep)
        self._between = self._picture("morphArea", self.tr("Between A and B"))
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        named(self._slider, "morphSlider", reads=self.tr("Place between A and B"))
        self._slider.setRange(0, STEPS)
        self._slider.setValue(STEPS // 2)
        self._slider.setMinimumWidth(20)
        self._slider.valueChanged.connect(lambda: self.place_changed.emit(self.place()))
        self.way = PathChoice("morphWayBox", self)
        draw = self.draw_wanted
        self._draw = self._button(self.tr("To the &canvas"), "morphDrawButton", draw)
        self._arrange()
        self.clear()

    def _picture(self, name: str, text: str) -> PictureArea:
        return named(PictureArea(self), name, reads=text)

    def _button(
        self, text: str, name: str, clicked: Callable[[], object] | SignalInstance
    ) -> QPushButton:
        button = push_button(self, text, name, clicked)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return button

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        for column, picture in enumerate((self._pictures["A"], self._between, self._pictures["B"])):
            grid.addWidget(picture, 0, column)
            grid.setColumnStretch(column, 1)
        grid.addLayout(fill(QHBoxLayout(), (self._slider, 1), self.way), 1, 0, 1, 3)
        grid.addWidget(self._keep["A"], 2, 0)
        grid.addWidget(self._draw, 2, 1)
        grid.addWidget(self._keep["B"], 2, 2)
        grid.setRowStretch(0, 1)

    # --- what others ask for -----------------------------------------------------------------

    def place(self) -> float:
        """Where between A (0) and B (1)."""
        return self._slider.value() / STEPS

    def show_end(self, name: str, picture: np.ndarray) -> None:
        """Show what the network sees of A or B, ``uint8 [h, w]``."""
        self._pictures[name].show_picture(picture)

    def show_between(self, picture: np.ndarray) -> None:
        """Show the decoded place, ``uint8 [h, w]``."""
        self._between.show_picture(picture)
        self._enable(True)

    def clear(self, hint: str = "") -> None:
        """Nothing lies between; ``hint`` says why."""
        self._between.clear_picture(hint or self.tr("Keep two drawings as A and B"))
        self._enable(False)

    def clear_ends(self) -> None:
        for name, picture in self._pictures.items():
            picture.clear_picture(name)

    def set_can_keep(self, on: bool) -> None:
        why_not = "" if on else self.tr("The canvas is empty")
        for button in self._keep.values():
            allow(button, why_not, self.tr("Take what is on the canvas"))

    def _enable(self, on: bool) -> None:
        why_not = "" if on else self.tr("Keep two drawings as A and B first")
        allow(self._slider, why_not, self.tr("Go from the code of A to the code of B"))
        allow(self._draw, why_not, self.tr("Draw on from here"))
