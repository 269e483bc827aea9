"""The trained-on × tested-on matrix: chosen runs on every kind of noise."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QTableWidgetItem, QWidget

from aeviz.ui.denoising.measurement import Measurement, in_words
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.choices.check_list import CheckList
from aeviz.ui.widgets.named import allow, named

Rows = Sequence[Sequence[float]]


class MatrixView(Measurement):
    """Check runs and measure who restores what. ``asked`` emits paths and how many images."""

    asked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("matrix", parent)
        self._values: dict[str, Rows] = {"psnr": (), "ssim": ()}
        self._names: Sequence[str] = ()
        self._columns: Sequence[str] = ()
        self._runs = named(CheckList(self), "matrixRuns", reads=self.tr("Runs to compare"))
        self._runs.itemChanged.connect(self._follow_checks)
        self._count.setValue(1000)
        self._count.setSingleStep(500)
        self._shown.setAccessibleName(self.tr("What is shown"))
        self._offer_figures(self.tr("PSNR, dB"), self.tr("SSIM"))
        self._shown.currentIndexChanged.connect(self._fill)
        self._table.setAccessibleName(self.tr("Quality of each run on each kind of noise"))
        self._caption.setText(self.tr("Check the runs to compare, and press Measure."))
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self._runs)
        parts.addWidget(self._table)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 2)
        self._lay_out([], parts)
        self._follow_checks()

    # --- what others ask for -----------------------------------------------------------------

    def set_runs(self, runs: Sequence[tuple[str, str]]) -> None:
        """Offer runs, as path and title; what was checked stays checked."""
        self._runs.offer(runs)
        self._follow_checks()

    def show_matrix(
        self, names: Sequence[str], columns: Sequence[str], psnr: Rows, ssim: Rows, caption: str
    ) -> None:
        """Show a row of figures for each name; the first row is that of the noisy input."""
        self._names, self._columns = names, columns
        self._values = {"psnr": psnr, "ssim": ssim}
        self._caption.setText(caption)
        allow(self._export, "", self.tr("Write the table as CSV or PNG"))
        self._fill()

    def figure(self) -> QWidget:
        return self._table

    # --- following ---------------------------------------------------------------------------

    def _ask(self) -> None:
        self.asked.emit(self._runs.checked(), self._count.value())

    def _follow_checks(self) -> None:
        why_not = "" if self._runs.checked() else self.tr("Check the runs to compare first")
        self._allow(why_not, self.tr("Restore test images with every kind of noise"))

    def _fill(self) -> None:
        shown = self._shown.currentData()
        rows = self._values[shown]
        self._table.setRowCount(len(rows))
        self._table.setColumnCount(len(self._columns))
        self._table.setHorizontalHeaderLabels(
            [name.replace("-", " ").replace(" ", "\n") for name in self._columns]
        )
        self._table.setVerticalHeaderLabels(list(self._names))
        finite = [v for row in rows for v in row if math.isfinite(v)]
        low, high = min(finite, default=0.0), max(finite, default=1.0)
        for column in range(len(self._columns)):
            best = max((row[column] for row in rows[1:]), default=0.0)
            for place, row in enumerate(rows):
                value = row[column]
                item = QTableWidgetItem(in_words(value, 2 if shown == "psnr" else 3))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                fraction = (min(value, high) - low) / (high - low or 1.0)
                colours = self.palette()
                ground = theme.mix(colours.base().color(), theme.accent(colours), 0.45 * fraction)
                item.setBackground(ground)
                item.setForeground(colours.text())
                font = item.font()
                font.setBold(place > 0 and value == best)
                item.setFont(font)
                self._table.setItem(place, column, item)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_columns"):
            self._fill()
