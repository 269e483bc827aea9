"""The interpolation strip under the latent map: digits on the path from one point to another."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from aeviz.ui.widgets.choices.path_choice import PathChoice
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.widgets.layouts import fill, tool_button
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.picture import PictureRow

FEWEST, MOST = 2, 16
MOST_KEPT = 4


class _KeptStrip(QWidget):
    """A strip that stays as it is."""

    def __init__(self, pictures: np.ndarray, caption: str, parent: Strips) -> None:
        super().__init__(parent)
        self.row = named(PictureRow(self), tip=caption, reads=caption)
        self.row.show_pictures(pictures)
        tip = self.tr("Remove this strip")
        close = tool_button(self, "×", tip=tip, reads=tip)
        close.clicked.connect(self.remove)
        fill(QHBoxLayout(self), (self.row, 1), (close, 0, Qt.AlignmentFlag.AlignTop))

    def remove(self) -> None:
        self.hide()
        self.deleteLater()


class Strips(QWidget):
    """The strip of the line on the map, and those that were kept. Hidden while there are none."""

    export_wanted = Signal(object)
    """Rows of pictures uint8 [n, h, w], the kept ones first."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)  # it lies over the points
        named(self, "latentStrips", reads=self.tr("Interpolation"))
        self._caption = OneLineLabel(parent=self)
        self._row = named(PictureRow(self), reads=self.tr("Pictures on the way"))
        self.way = PathChoice("stripWayBox", self)
        tip, reads = self.tr("How many pictures the strip has"), self.tr("Number of pictures")
        self.steps = named(QSpinBox(self), "stripStepsBox", tip=tip, reads=reads)
        self.steps.setRange(FEWEST, MOST)
        self.steps.setValue(8)
        self._present = QWidget(self)
        head = fill(QHBoxLayout(), (self._caption, 1), self.way, self.steps, spacing=4)
        for name, text, tip, slot in (
            ("keepStripButton", self.tr("Keep"), self.tr("Keep this strip here"), self._keep),
            ("exportStripButton", self.tr("Export…"), self.tr("Write all strips as PNG"),
             self._export),
            ("closeStripButton", "×", self.tr("Remove the line and its strip"), self.closed.emit),
        ):  # fmt: skip
            button = tool_button(self, text, name, tip=tip, reads=tip)
            button.clicked.connect(slot)
            head.addWidget(button)
        self._kept = fill(QVBoxLayout(), spacing=2)
        fill(QVBoxLayout(self._present), head, self._row, spacing=2)
        fill(QVBoxLayout(self), self._kept, self._present, spacing=2)
        self.hide()

    def show_strip(self, pictures: np.ndarray, caption: str) -> None:
        """Show ``uint8 [n, h, w]`` as the strip of the present line."""
        self._row.show_pictures(pictures)
        self._caption.set_full_text(caption)
        self._present.show()
        self.show()

    def clear(self) -> None:
        """Take the strip away; those that were kept stay."""
        self._row.show_pictures(np.zeros((0, 1, 1), np.uint8))
        self._caption.set_full_text("")
        self._present.hide()
        self.setVisible(bool(self.kept()))

    def kept(self) -> list[np.ndarray]:
        """The strips that were kept, oldest first, ``uint8 [n, h, w]`` each."""
        return [strip.row.pictures for strip in self._kept_strips()]

    def _kept_strips(self) -> list[_KeptStrip]:
        return [strip for strip in self.findChildren(_KeptStrip) if not strip.isHidden()]

    def _keep(self) -> None:
        if not len(self._row.pictures):
            return
        strips = self._kept_strips()
        if len(strips) >= MOST_KEPT:
            strips[0].remove()
        kept = _KeptStrip(self._row.pictures, self._caption.full_text(), self)
        self._kept.addWidget(kept)
        kept.show()

    def _export(self) -> None:
        rows = [*self.kept(), self._row.pictures]
        self.export_wanted.emit([row for row in rows if len(row)])
