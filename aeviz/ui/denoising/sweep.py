"""The strength sweep: how much of a noise is removed, against its strength."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QStackedWidget, QTableWidgetItem, QWidget

from aeviz.ui.denoising.measurement import Measurement, in_words
from aeviz.ui.naming import words
from aeviz.ui.widgets.named import allow, figure, named
from aeviz.ui.widgets.plots.curves_plot import CurvesPlot

Curves = Mapping[str, Sequence[float]]


class SweepView(Measurement):
    """Curves and a table of PSNR and SSIM. ``asked`` emits a kind of noise and how many images."""

    asked = Signal(str, int)

    def __init__(self, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("sweep", parent)
        self._strengths: Sequence[float] = ()
        self._curves: dict[str, Curves] = {"psnr": {}, "ssim": {}}
        self._kind = named(QComboBox(self), "sweepKindBox", reads=self.tr("Kind of noise"))
        for kind in kinds:
            self._kind.addItem(words.choice("corruption.kind", kind), kind)
        self._count.setValue(200)
        self._count.setSingleStep(100)
        self._shown.setAccessibleName(self.tr("What is plotted"))
        self._offer_figures(self.tr("PSNR"), self.tr("SSIM"))
        self._shown.addItem(self.tr("Table"), "table")
        self._shown.currentIndexChanged.connect(self._turn)
        self._table.setAccessibleName(self.tr("Quality at each strength"))
        self._table.verticalHeader().hide()
        self.is_ready = False
        self._plot = CurvesPlot(self.tr("Quality against strength of the noise"), "", alike=1)
        # Exported as it is shown, so it has a ground of its own.
        figure(named(self._plot, "sweepPlot")).setAutoFillBackground(True)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._plot)
        self._pages.addWidget(self._table)
        named(self._caption, "sweepCaption")
        self._lay_out([self._kind], self._pages)

    # --- what others ask for -----------------------------------------------------------------

    def set_ready(self, why_not: str, waits: bool) -> None:
        """Whether there is something to measure; else the reason. ``waits``: unasked, nothing
        is measured before training is over."""
        self.is_ready = not why_not
        self._allow(why_not, self.tr("Restore test images at eleven strengths"))
        hint = self.tr(
            "How much noise of each strength this run removes, beside what simple filters do"
        )
        if waits:
            later = self.tr("It is measured when training is over; press Measure to have it now.")
            hint = f"{hint}\n{later}"
        self._plot.hint = why_not or hint
        self._plot.update()

    def kind(self) -> str:
        """The kind of noise that is chosen."""
        return str(self._kind.currentData())

    def set_kind(self, kind: str) -> None:
        index = self._kind.findData(kind)
        if index >= 0:
            self._kind.setCurrentIndex(index)

    def show_sweep(
        self, strengths: Sequence[float], psnr: Curves, ssim: Curves, caption: str
    ) -> None:
        """Show one curve a method; each has as many values as there are strengths."""
        self._strengths = strengths
        self._curves = {"psnr": psnr, "ssim": ssim}
        self._caption.setText(caption)
        self._fill_table()
        self._redraw()
        allow(self._export, "", self.tr("Write the table as CSV, or the plot as PNG"))

    def clear(self) -> None:
        """Show nothing."""
        self.show_sweep((), {}, {}, "")
        allow(self._export, self.tr("Measure first"), "")

    def figure(self) -> QWidget:
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
        self._pages.setCurrentWidget(self._table if as_table else self._plot)
        if not as_table:
            self._redraw()

    def _redraw(self) -> None:
        """Draw the chosen figure; the table, while it is chosen, stands before the PSNR."""
        is_ssim = self._shown.currentData() == "ssim"
        strengths = np.array(self._strengths, float)
        curves = {}
        for name, values in self._curves["ssim" if is_ssim else "psnr"].items():
            heights = np.array(values, float)
            curves[name] = (strengths, np.where(np.isfinite(heights), heights, np.nan))
        unit = self.tr("SSIM") if is_ssim else self.tr("PSNR, dB")
        self._plot.show_curves(curves, self.tr("strength of the noise"), unit, scale="plain")
