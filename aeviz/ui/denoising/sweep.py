"""The strength sweep: how much of a noise is removed, against its strength."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QTableWidgetItem, QWidget

from aeviz.ui.denoising.measurement import Measurement, in_words
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import allow, named

if TYPE_CHECKING:
    from aeviz.ui.widgets.plot import Plot

SYMBOLS = ("o", "s", "t", "d")
STYLES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DashDotLine,
)

Curves = Mapping[str, Sequence[float]]


class SweepView(Measurement):
    """Curves and a table of PSNR and SSIM. ``asked`` emits a kind of noise and how many images."""

    asked = Signal(str, int)

    def __init__(self, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("sweep", parent)
        self._strengths: Sequence[float] = ()
        self._metric = "psnr"
        self._curves: dict[str, Curves] = {"psnr": {}, "ssim": {}}
        self._plot: Plot | None = None
        self._kind = named(QComboBox(self), "sweepKindBox", reads=self.tr("Kind of noise"))
        for kind in kinds:
            self._kind.addItem(kind.replace("-", " ").capitalize(), kind)
        self._count.setValue(200)
        self._count.setSingleStep(100)
        self._shown.setAccessibleName(self.tr("What is plotted"))
        self._shown.addItem(self.tr("PSNR"), "psnr")
        self._shown.addItem(self.tr("SSIM"), "ssim")
        self._shown.addItem(self.tr("Table"), "table")
        self._shown.currentIndexChanged.connect(self._turn)
        self._table.setAccessibleName(self.tr("Quality at each strength"))
        self._table.verticalHeader().hide()
        self._pages = QStackedWidget(self)
        self._placeholder = QWidget()
        self._pages.addWidget(self._placeholder)
        self._pages.addWidget(self._table)
        self._caption.setObjectName("sweepCaption")
        self._caption.setText(
            self.tr("Press Measure to see how much noise of each strength this run removes.")
        )
        self._lay_out([self._kind], self._pages)

    def _build_plot(self) -> None:
        """When it is first seen: the plotting library takes long to import."""
        if self._plot is not None:
            return
        from aeviz.ui.widgets.plot import Plot

        self._plot = Plot()
        named(self._plot, "sweepPlot", reads=self.tr("Quality against strength of the noise"))
        self._plot.item.setMouseEnabled(False, False)
        self._pages.insertWidget(0, self._plot)
        self._pages.removeWidget(self._placeholder)
        self._placeholder.deleteLater()
        self._pages.setCurrentIndex(0)
        self._redraw()

    # --- what others ask for -----------------------------------------------------------------

    def set_ready(self, why_not: str) -> None:
        """Whether there is something to measure; else the reason."""
        allow(self._measure, why_not, self.tr("Restore test images at eleven strengths"))

    def set_kind(self, kind: str) -> None:
        """Choose a kind of noise, if it is in the list."""
        index = self._kind.findData(kind)
        if index >= 0:
            self._kind.setCurrentIndex(index)

    def show_sweep(
        self, strengths: Sequence[float], psnr: Curves, ssim: Curves, caption: str
    ) -> None:
        """Show one curve a method; each has as many values as there are strengths."""
        self._strengths = strengths
        self._curves = {"psnr": psnr, "ssim": ssim}
        self._build_plot()
        self._caption.setText(caption)
        self._fill_table()
        self._redraw()
        allow(self._export, "", self.tr("Write the table as CSV, or the plot as PNG"))

    def figure(self) -> QWidget:
        """What a picture of the result shows."""
        shown: QWidget = self._pages.currentWidget()
        return shown

    # --- drawing -----------------------------------------------------------------------------

    def _ask(self) -> None:
        self.asked.emit(self._kind.currentData(), self._count.value())

    def _fill_table(self) -> None:
        names = list(self._curves["psnr"])
        headers = [
            self.tr("strength"),
            *(f"{n}, dB" for n in names),
            *(f"{n}, SSIM" for n in names),
        ]
        self._table.setColumnCount(len(headers))
        self._table.setHorizontalHeaderLabels(headers)
        self._table.setRowCount(len(self._strengths))
        for row, strength in enumerate(self._strengths):
            texts = [f"{strength:.2f}"]
            texts += [in_words(self._curves["psnr"][name][row], 2) for name in names]
            texts += [in_words(self._curves["ssim"][name][row], 3) for name in names]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._table.setItem(row, column, item)

    def _turn(self) -> None:
        as_table = self._shown.currentData() == "table"
        self._pages.setCurrentIndex(1 if as_table else 0)
        if not as_table:
            self._metric = self._shown.currentData()
            self._redraw()

    def _redraw(self) -> None:
        """Draw the chosen figure anew, in the present colours and font."""
        if self._plot is None:
            return
        from aeviz.ui.widgets.plot import line_pen

        self._plot.restyle(self.palette(), self.font())
        self._plot.item.clear()
        self._plot.legend.clear()
        strengths = np.array(self._strengths, float)
        for number, (name, values) in enumerate(self._curves[self._metric].items()):
            heights = np.array(values, float)
            heights[~np.isfinite(heights)] = np.nan
            colour = theme.line_colour(number, self.palette())
            style = STYLES[number % len(STYLES)]
            pen = line_pen(colour, 2.5 if number == 0 else 1.5, style)
            self._plot.add_marked(strengths, heights, pen, SYMBOLS[number % len(SYMBOLS)], name)
        self._plot.item.autoRange()
        unit = self.tr("PSNR, dB") if self._metric == "psnr" else self.tr("SSIM")
        self._plot.set_label("bottom", self.tr("strength of the noise"))
        self._plot.set_label("left", unit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Build the plot the first time; a tab that stays behind is shown but never painted."""
        super().paintEvent(event)
        if self._plot is None:
            QTimer.singleShot(0, self._build_plot)

    def changeEvent(self, event: QEvent) -> None:
        """Take colours and font; pyqtgraph would not by itself."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()
