"""The choice of a map for codes of more than two numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QToolButton, QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named


class ChartBar(QWidget):
    """The usual map (PCA, or the first two numbers of a nested code), two code numbers, or t-SNE.
    Hidden for codes of one or two numbers."""

    chart_chosen = Signal(str)
    """pca (the usual one), axes or tsne"""
    axes_chosen = Signal()
    job_wanted = Signal(bool)
    """True: work t-SNE out (again); False: cancel."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("latentChart")
        tip = self.tr("How codes of many numbers become places on the map")
        self.kind = named(QComboBox(self), "mapChartBox", tip=tip, reads=self.tr("Kind of map"))
        for text, kind in (
            (self.tr("Map: PCA"), "pca"),
            (self.tr("Map: two code numbers"), "axes"),
            (self.tr("Map: t-SNE"), "tsne"),
        ):
            self.kind.addItem(text, kind)
        self.across = self._axis_box("mapAcrossBox", self.tr("Across"))
        self.up = self._axis_box("mapUpBox", self.tr("Up"))
        self.progress = named(QProgressBar(self), reads=self.tr("Progress of t-SNE"))
        self.progress.setMaximumWidth(theme.letter(self.fontMetrics()) * 14)
        self.again = named(QToolButton(self), "mapJobButton")
        boxes = self.kind, self.across, self.up
        fill(QHBoxLayout(self), *boxes, self.progress, self.again, spacing=3)
        self.again.clicked.connect(lambda: self.job_wanted.emit(not self._running))
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.set_progress(None)
        self.hide()

    def _axis_box(self, object_name: str, name: str) -> QComboBox:
        tip = self.tr("{name}: a code number; those that vary most come first").format(name=name)
        box = named(QComboBox(self), object_name, tip=tip, reads=name)
        box.activated.connect(self._tell_axes)
        return box

    def offer(self, order: Sequence[int], spread: Sequence[float]) -> None:
        """Offer code numbers by position, in ``order``, with their standard deviations by position.

        Chosen are those chosen before, or the first two.
        """
        chosen = self.axes()
        for box, usual in ((self.across, 0), (self.up, 1)):
            box.clear()
            for number in order:
                text = self.tr("code {number} (±{spread:.2g})")
                box.addItem(text.format(number=number + 1, spread=spread[number]), int(number))
            kept = -1 if chosen is None else box.findData(chosen[usual])
            box.setCurrentIndex(kept if kept >= 0 else usual)

    def axes(self) -> tuple[int, int] | None:
        """The chosen code numbers by position; None before any were offered."""
        if not self.across.count():
            return None
        return int(self.across.currentData()), int(self.up.currentData())

    def name_usual(self, is_nested: bool) -> None:
        """Call the usual map what it is: of a nested code the first two numbers."""
        text = self.tr("Map: first two numbers") if is_nested else self.tr("Map: PCA")
        self.kind.setItemText(self.kind.findData("pca"), text)

    def choose(self, kind: str) -> None:
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def set_progress(self, done: float | None) -> None:
        """The fraction done of t-SNE, 0 .. 1; None: no job."""
        self._running = done is not None
        self.progress.setValue(0 if done is None else round(100 * done))
        stop = self.tr("Cancel"), self.tr("Stop working t-SNE out")
        again = self.tr("Again"), self.tr("Work t-SNE out again, for the step that is shown")
        text, tip = stop if self._running else again
        self.again.setText(text)
        self.again.setToolTip(tip)
        self._follow_kind()

    def _follow_kind(self) -> None:
        kind = self.kind.currentData()
        for box in (self.across, self.up):
            box.setVisible(kind == "axes")
        self.progress.setVisible(kind == "tsne" and self._running)
        self.again.setVisible(kind == "tsne")
        self.updateGeometry()

    def _on_kind(self) -> None:
        self._follow_kind()
        self.chart_chosen.emit(self.kind.currentData())

    def _tell_axes(self) -> None:
        if self.across.currentIndex() == self.up.currentIndex():
            # A plane needs two: the other box gives way.
            other = self.up if self.sender() is self.across else self.across
            other.setCurrentIndex((other.currentIndex() + 1) % other.count())
        self.axes_chosen.emit()
