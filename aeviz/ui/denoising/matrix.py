"""The trained-on × tested-on matrix: chosen runs on every kind of noise."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.denoising.sweep import in_words
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import named

Rows = Sequence[Sequence[float]]


class MatrixView(QWidget):
    """Check runs and measure who restores what. ``asked`` emits paths and how many images."""

    asked = Signal(object, int)
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrixView")
        self._values: dict[str, Rows] = {"psnr": (), "ssim": ()}
        self._names: Sequence[str] = ()
        self._columns: Sequence[str] = ()
        self._runs = named(QListWidget(self), "matrixRuns", reads=self.tr("Runs to compare"))
        self._runs.itemChanged.connect(self._follow_checks)
        self._table = QTableWidget(self)
        self._table.setObjectName("matrixTable")
        self._table.setAccessibleName(self.tr("Quality of each run on each kind of noise"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._build_controls()
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self._runs)
        parts.addWidget(self._table)
        parts.setStretchFactor(0, 1)
        parts.setStretchFactor(1, 2)
        self._caption = QLabel(self)
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setWordWrap(True)
        self._caption.setText(self.tr("Check the runs to compare, and press Measure."))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addLayout(self._controls)
        column.addWidget(parts, 1)
        column.addWidget(self._caption)
        self._follow_checks()

    def _build_controls(self) -> None:
        self._count = named(QSpinBox(self), "matrixCountBox", reads=self.tr("How many test images"))
        self._count.setRange(10, 10_000)
        self._count.setValue(1000)
        self._count.setSingleStep(500)
        self._count.setSuffix(self.tr(" images"))
        self._measure = named(QPushButton(self.tr("&Measure"), self), "matrixButton")
        self._measure.clicked.connect(self._ask)
        self._shown = named(QComboBox(self), "matrixShownBox", reads=self.tr("What is shown"))
        self._shown.addItem(self.tr("PSNR, dB"), "psnr")
        self._shown.addItem(self.tr("SSIM"), "ssim")
        self._shown.currentIndexChanged.connect(self._fill)
        self._export = QPushButton(self.tr("E&xport…"), self)
        self._export.setObjectName("matrixExportButton")
        self._export.clicked.connect(self.export_asked)
        self._export.setEnabled(False)
        self._export.setToolTip(self.tr("Measure first"))
        self._controls = QHBoxLayout()
        self._controls.addWidget(self._count)
        self._controls.addWidget(self._measure)
        self._controls.addStretch(1)
        self._controls.addWidget(self._shown)
        self._controls.addWidget(self._export)

    # --- what others ask for -----------------------------------------------------------------

    def set_runs(self, runs: Sequence[tuple[str, str]]) -> None:
        """Offer runs, as path and title; what was checked stays checked."""
        checked = set(self.chosen())
        self._runs.blockSignals(True)
        self._runs.clear()
        for path, title in runs:
            item = named(QListWidgetItem(title), tip=path)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if path in checked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self._runs.addItem(item)
        self._runs.blockSignals(False)
        self._follow_checks()

    def chosen(self) -> list[str]:
        """The paths of the runs that are checked."""
        items = (self._runs.item(row) for row in range(self._runs.count()))
        return [
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def show_matrix(
        self, names: Sequence[str], columns: Sequence[str], psnr: Rows, ssim: Rows, caption: str
    ) -> None:
        """Show a row of figures for each name; the first row is that of the noisy input."""
        self._names, self._columns = names, columns
        self._values = {"psnr": psnr, "ssim": ssim}
        self._caption.setText(caption)
        self._export.setEnabled(True)
        self._export.setToolTip(self.tr("Write the table as CSV or PNG"))
        self._fill()

    def figure(self) -> QWidget:
        """What a picture of the result shows."""
        return self._table

    # --- following ---------------------------------------------------------------------------

    def _ask(self) -> None:
        self.asked.emit(self.chosen(), self._count.value())

    def _follow_checks(self) -> None:
        on = bool(self.chosen())
        self._measure.setEnabled(on)
        self._measure.setToolTip(
            self.tr("Restore test images with every kind of noise")
            if on
            else self.tr("Check the runs to compare first")
        )

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
                share = (min(value, high) - low) / (high - low or 1.0)
                colours = self.palette()
                ground = theme.mix(colours.base().color(), theme.accent(colours), 0.45 * share)
                item.setBackground(ground)
                item.setForeground(colours.text())
                font = item.font()
                font.setBold(place > 0 and value == best)
                item.setFont(font)
                self._table.setItem(place, column, item)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._fill()
