"""The denoising bench: three tests behind tabs, and the progress of the one that runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QTabWidget, QVBoxLayout, QWidget

from aeviz.ui.denoising.matrix import MatrixView
from aeviz.ui.denoising.single_digit import SingleDigitView
from aeviz.ui.denoising.sweep import SweepView
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.named import named


class DenoisingView(QWidget):
    """How well the run removes noise, measured."""

    cancelled = Signal()

    def __init__(self, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "benchView", reads=self.tr("Denoising bench"))
        self.sweep = SweepView([kind for kind in kinds if kind != "none"], self)
        self.matrix = MatrixView(self)
        self.trial = SingleDigitView(self)
        self._tabs = named(QTabWidget(self), "benchTabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.sweep, self.tr("Strength"))
        self._tabs.addTab(self.matrix, self.tr("Runs"))
        self._tabs.addTab(self.trial, self.tr("15% inverted"))
        self._bar = named(QProgressBar(self), "benchProgress")
        self._bar.setRange(0, 1000)
        self._bar.setFormat(self.tr("Measuring: %p%"))
        self._cancel = push_button(
            self,
            self.tr("&Cancel"),
            "benchCancelButton",
            self.cancelled,
            tip=self.tr("Give up this measurement"),
        )
        row = fill(QHBoxLayout(), (self._bar, 1), self._cancel)
        row.setContentsMargins(*theme.AROUND)
        fill(QVBoxLayout(self), (self._tabs, 1), row, spacing=0)
        self.set_progress(None)

    def set_busy(self, busy: bool) -> None:
        """Whether it measures what somebody asked for."""
        self.sweep.set_busy(busy)
        self.matrix.set_busy(busy)

    def set_progress(self, fraction: float | None) -> None:
        """Show how much is done, from 0 to 1; None hides the bar."""
        self._bar.setVisible(fraction is not None)
        self._cancel.setVisible(fraction is not None)
        self._bar.setValue(round(1000 * (fraction or 0.0)))

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 28, line * 22)

    def minimumSizeHint(self) -> QSize:
        """Docks beside it may be smaller than its tables want to be."""
        line = self.fontMetrics().height()
        return QSize(line * 16, line * 10)
