"""The row of tools over the latent map."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from aeviz.ui.map.bars.legend import FlowLayout
from aeviz.ui.widgets.named import named, tip_text
from aeviz.ui.widgets.toggle import ToggleButton

COUNTS = (1000, 2000, 5000, 10_000, 20_000, 40_000, 70_000)
"""Digits that the map can show."""


class MapTools(QWidget):
    """What the left button does, and what is shown beside points."""

    tool_chosen = Signal(str)
    """pick, line or lasso"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("latentTools")
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        tip = self.tr("Drag from one place to another to see the pictures between (Ctrl+drag)")
        self.line = self._toggle("mapLineButton", self.tr("Line"), tip)
        tip = self.tr("Draw a loop around pictures to see what they have in common (Alt+drag)")
        self.lasso = self._toggle("mapLassoButton", self.tr("Lasso"), tip)
        tip = self.tr("Show behind the points what the network draws everywhere on the map")
        self.manifold = self._toggle("mapManifoldButton", self.tr("Manifold"), tip)
        tip = self.tr("Show pictures instead of dots when you zoom in")
        self.digits = self._toggle("mapDigitsButton", self.tr("Pictures"), tip)
        self.digits.setChecked(True)
        tip = self.tr(
            "Show for some pictures how far their codes spread: one standard deviation of the"
            " Gaussian that the encoder gives; zoom in for more of them"
        )
        self.ellipses = self._toggle("mapEllipsesButton", self.tr("Ellipses"), tip)
        self.ellipses.hide()
        self.training = self._toggle("mapTrainingButton", self.tr("Training pictures"), "")
        tip = self.tr(
            "What the colours of the points tell: the label; how badly the picture is restored;"
            " or where most of the five nearest pictures have another label"
        )
        reads = self.tr("Colour of the points")
        self.colours = named(QComboBox(self), "mapColourBox", tip=tip, reads=reads)
        for text, kind in (
            (self.tr("Colour: label"), "label"),
            (self.tr("Colour: error"), "error"),
            (self.tr("Colour: wrong neighbours"), "wrong"),
        ):
            self.colours.addItem(text, kind)
        self.add(self.colours)
        self.count = named(QComboBox(self), "mapCountBox", reads=self.tr("Pictures on the map"))
        for count in COUNTS:
            self.count.addItem(self.tr("{count:,} pictures").format(count=count), count)
        self.choose_count(10_000)
        self.tell_count(0)
        self.add(self.count)
        self.line.toggled.connect(partial(self._on_tool, self.lasso))
        self.lasso.toggled.connect(partial(self._on_tool, self.line))

    def add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)

    def rows_in(self, width: int) -> int:
        """How many rows the tools would take."""
        return round(self._flow.heightForWidth(width) / max(self._flow.minimumSize().height(), 1))

    def offer_labels(self, there: bool) -> None:
        """Whether points have labels by which they could be coloured or judged."""
        model = self.colours.model()
        for kind in ("label", "wrong"):
            index = self.colours.findData(kind)
            item = model.item(index) if isinstance(model, QStandardItemModel) else None
            if item is not None and kind == "wrong":
                item.setEnabled(there)
            if kind == "label":
                one = self.tr("Colour: one for all")
                self.colours.setItemText(index, self.tr("Colour: label") if there else one)
        if not there and self.colours.currentData() == "wrong":
            self.colours.setCurrentIndex(self.colours.findData("label"))

    def choose_count(self, count: int) -> None:
        """Show the choice that is nearest to ``count``, without telling."""
        nearest = min(range(len(COUNTS)), key=lambda index: abs(COUNTS[index] - count))
        with QSignalBlocker(self.count):
            self.count.setCurrentIndex(nearest)

    def tell_count(self, shown: int, problem: str = "") -> None:
        """Say how many digits are on the map, and why they are fewer than chosen."""
        for index, wanted in enumerate(COUNTS):
            is_short = index == self.count.currentIndex() and 0 < shown < wanted
            text = self.tr("{count:,} pictures").format(count=shown if is_short else wanted)
            self.count.setItemText(index, text)
        tip = self.tr(
            "How many pictures the map shows: test pictures first, then training pictures. Now"
            " {count:,}."
        ).format(count=shown)
        self.count.setToolTip(tip_text(f"{tip} {problem}".strip()))

    def _toggle(self, name: str, text: str, tip: str) -> ToggleButton:
        button = named(ToggleButton(text, tip, self), name)
        self.add(button)
        return button

    def _on_tool(self, other: ToggleButton, on: bool) -> None:
        if on:
            other.setChecked(False)
        lasso = "lasso" if self.lasso.isChecked() else "pick"
        self.tool_chosen.emit("line" if self.line.isChecked() else lasso)
