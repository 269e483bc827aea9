"""Tools → Inside the network: filters, atoms, and the activations of one digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from aeviz.core.graphics.grid import in_finer_pixels
from aeviz.ui.language.sentences import said
from aeviz.ui.tools.window import ToolDialog
from aeviz.ui.widgets.digit_grid import DigitGrid
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.named import named

if TYPE_CHECKING:
    from aeviz.core.inference.network_insight import Insight


class InsideWindow(ToolDialog):
    """Follows the step and the digit that the main window shows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("insideWindow")
        self.setWindowTitle(self.tr("Inside the network"))
        self.filters = self._mosaic(self.tr("Filters of the first layer"))
        self.filters.hint = self.tr("This network's first layer has no filters over the picture")
        self.atoms = self._mosaic(self.tr("Atoms of the decoder"))
        self.atoms.hint = self.tr("This network's last layer has no atoms over the picture")
        self.tabs = named(QTabWidget(), "insideTabs")
        self.tabs.setDocumentMode(True)  # no frame in the panel's
        self.tabs.addTab(self.filters, self.tr("&Filters"))
        self.tabs.addTab(self.atoms, self.tr("&Atoms"))
        inside = QWidget()
        self._layers = QVBoxLayout(inside)
        self.activations: list[DigitGrid] = []
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self.tabs.addTab(scroll, self.tr("A&ctivations"))
        self._step = self._dead = ""
        """What is looked at, and how many units are dead, in words; nothing without a network."""
        self.tabs.currentChanged.connect(self._explain)
        self.caption = named(PlainLabel(), "insideCaption")
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.caption)
        self.resize(720, 640)

    def _mosaic(self, name: str) -> DigitGrid:
        made = named(DigitGrid(), reads=name)
        made.tip, made.is_sheet = name, True
        made.setAutoFillBackground(True)
        return made

    def show_insight(self, insight: Insight, caption: str) -> None:
        """Show the weights, and the layers from the picture to the code."""
        _fill(self.filters, insight.filters, self.tr("filter"), "")
        _fill(self.atoms, insight.atoms, self.tr("atom"), "")
        while len(self.activations) < len(insight.layers):
            self.activations.append(self._mosaic(self.tr("Activations")))
            self._layers.addWidget(self.activations[-1])
        for index, view in enumerate(self.activations):
            there = index < len(insight.layers)
            view.setVisible(there)
            if there:
                layer = insight.layers[index]
                _fill(view, layer.pictures, said(layer.title), said(layer.title))
        self._step, self._dead = caption, ""
        if insight.dead is not None:
            text = self.tr("{count} dead units in the first layer")
            if insight.dead == 1:
                text = self.tr("1 dead unit in the first layer")
            self._dead = text.format(count=insight.dead)
        self._explain()

    def _explain(self) -> None:
        """Weights have a sign; of what layers put out the smallest is black."""
        if not self._step:
            return
        weights = self.tr("grey is zero, white positive, black negative")
        outputs = self.tr("black is a layer's smallest value, white its largest")
        shades = outputs if self.tabs.currentIndex() == self.tabs.count() - 1 else weights
        self.caption.setText(" · ".join(filter(None, (self._step, shades, self._dead))))

    def clear(self, hint: str) -> None:
        nothing = np.empty((0, 1, 1), np.uint8)
        for view in (self.filters, self.atoms, *self.activations):
            _fill(view, nothing, "", "")
        self._step = ""
        self.caption.setText(hint)


def _fill(view: DigitGrid, pictures: np.ndarray, name: str, title: str) -> None:
    count = len(pictures)
    names = [f"{name} {i + 1}" for i in range(count)]
    view.show_plain([in_finer_pixels(pictures)] if count else [], [title], names)
