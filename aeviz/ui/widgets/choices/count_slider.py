"""A slider over a few counts, of which the last is all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named


class CountSlider(QWidget):
    """A question, and its answer: 1, 2, 4 … or all. Hidden while there is nothing to choose."""

    count_chosen = Signal(int)

    def __init__(self, question: str, tip: str, name: str, parent: QWidget | None = None) -> None:
        """``name``: of the slider itself, for tests and styles."""
        super().__init__(parent)
        self.counts: tuple[int, ...] = ()
        self._value = QLabel(self)
        self._value.setMinimumWidth(self.fontMetrics().horizontalAdvance("0000 / 0000"))
        self.slider = named(QSlider(Qt.Orientation.Horizontal, self), name, tip=tip, reads=question)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        label = QLabel(question, self)
        label.setBuddy(self.slider)
        label.setToolTip(self.slider.toolTip())
        fill(QHBoxLayout(self), label, (self.slider, 1), self._value)
        self.slider.valueChanged.connect(self._tell)
        self._recolour()
        self.hide()

    def _recolour(self) -> None:
        """The style draws ticks in a dark shade of the ground, which can hardly be seen on it."""
        shade = theme.faint_text(self.palette()).lighter(140)
        theme.tint(self.slider, shade, QPalette.ColorRole.Window)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "slider"):
            self._recolour()

    @property
    def count(self) -> int:
        """What is chosen; 0 while there is nothing to choose."""
        return self.counts[self.slider.value()] if self.counts else 0

    def offer(self, counts: Sequence[int]) -> None:
        """Let one of these be chosen, in rising order; chosen is the last. Nothing is emitted."""
        self.counts = tuple(counts)
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(len(counts) - 1, 0))
            self.slider.setValue(self.slider.maximum())
        self.setVisible(len(counts) > 1)
        self._show_value()

    def _tell(self) -> None:
        self._show_value()
        self.count_chosen.emit(self.count)

    def _show_value(self) -> None:
        if not self.counts:
            return
        whole = self.counts[-1]
        text = self.tr("all {all}") if self.count == whole else self.tr("{count} of {all}")
        text = text.format(count=self.count, all=whole)
        self._value.setText(text)
        self.slider.setAccessibleDescription(text)
