"""Tools → Compare runs: figures, loss curves, the same digits and the same drawing through each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLabel,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.base.paths import runs_folder
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.language.sentences import said
from aeviz.ui.naming import words
from aeviz.ui.tools.comparing import Compared, compared
from aeviz.ui.tools.figures_table import FiguresTable, csv_bytes
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets.choices.check_list import CheckList
from aeviz.ui.widgets.digit_grid import DigitGrid
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.widgets.plots.curves_plot import CurvesPlot

AGAIN_MS = 5000
"""After so long runs in training are looked at again."""


class CompareWindow(ToolWindow):
    """Check runs on the left, and see them beside each other on the right."""

    folder_chosen = Signal(Path)
    """A folder whose runs are to be compared; again and again while one of them is in training."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("compareWindow", parent)
        self.setWindowTitle(self.tr("Compare runs"))
        self.runs = named(CheckList(), "compareRuns", reads=self.tr("Runs to compare"))
        self.runs.setWordWrap(True)
        self.runs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.runs.itemChanged.connect(self._enable)
        self.measure = named(
            QCheckBox(self.tr("&Measure figures (takes longer)")),
            "measureBox",
            tip=self.tr("All figures of Evaluate, on the whole test set"),
        )
        self.together = named(
            QCheckBox(self.tr("&Seeds together")),
            "togetherBox",
            tip=self.tr(
                "Runs that differ in their seed alone are one: means and standard deviations"
            ),
        )
        self.folder_button = self.button(
            "runsFolderButton", self.tr("&Folder of runs…"), self._choose_folder
        )
        self.folder_button.setToolTip(
            self.tr("All runs in a folder, as “aeviz sweep” trains them; also while it trains")
        )
        self._go = self.button("compareButton", self.tr("&Compare"), self.compare)
        self.table = FiguresTable(
            self.tr(
                "Check two or more runs in the list and press Compare: their figures, losses and"
                " pictures appear here side by side. Every training makes a run."
            )
        )
        hint = self.tr("The curves appear when runs are compared")
        self.curves = CurvesPlot(self.tr("Test losses of the runs"), hint)
        self.digits = named(DigitGrid(), reads=self.tr("The same pictures through each network"))
        self.digits.tip = self.tr("The same input through each run's network")
        self.digits.hint = self.tr("The same pictures appear here when runs are compared")
        self.classes = FiguresTable(self.tr("No run of this choice is a classifier"))
        named(
            self.classes,
            "classesTable",
            reads=self.tr("What each classifier takes the pictures for"),
        )
        self.labels = CurvesPlot(
            self.tr("Accuracy of the classifiers against labels used"),
            self.tr(
                "Compare classifiers that learned from different numbers of labels. The command"
                " “aeviz labels stacked” trains such a series, with and without pre-training."
            ),
        )
        self.against = CurvesPlot(
            self.tr("The result against a setting"),
            self.tr(
                "Compare runs that differ in one number, seeds together. The command “aeviz sweep”"
                " trains such a series."
            ),
        )
        self.tabs = named(QTabWidget(), "compareTabs")
        self.tabs.setDocumentMode(True)  # no frame in the panel's
        for view, title in (
            (self.table, self.tr("F&igures")),
            (self.curves, self.tr("&Losses")),
            (self.digits, self.tr("&Pictures")),
            (self.classes, self.tr("Cl&asses")),
            (self.labels, self.tr("La&bels")),
            (self.against, self.tr("Settin&gs")),
        ):
            # A page of tabs has a ground of its own, on which faint text would not be readable.
            view.setAutoFillBackground(True)
            self.tabs.addTab(view, title)
        self._build()
        self._folder: Path | None = None
        self._series: Path | None = None
        """The folder of runs that was chosen last, while it is what is compared."""
        self._again = single_shot(self, self._look_again, AGAIN_MS)
        self._drawing: np.ndarray | None = None
        self.resize(980, 640)
        self._enable()

    def _build(self) -> None:
        left = QWidget()
        label = QLabel(self.tr("Check two or more runs:"))
        choices = (self.folder_button, self.together, self.measure)
        fill(QVBoxLayout(left), label, (self.runs, 1), *choices, self._go)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self.tabs)
        parts.setStretchFactor(1, 1)
        parts.setSizes([260, 700])
        self.body.addWidget(parts)
        export = self.tr("&Export CSV…")
        self._export = self.button("exportComparisonButton", export, self._save)
        allow(self._export, self.tr("Compare runs first"), "")
        self.buttons.addWidget(self._export)

    # --- what others set ----------------------------------------------------------------------

    def offer(
        self, runs: Sequence[tuple[Path, str]], folder: Path | None, drawing: np.ndarray | None
    ) -> None:
        """Offer runs with their names. ``drawing``: ``uint8 [h, w]`` as networks see it."""
        self._folder, self._drawing = folder, drawing
        self.runs.offer((str(path), title) for path, title in runs)
        self._enable()

    def wait_for_runs(self) -> None:
        """The runs are being read."""
        if not self.runs.count():
            self.say(self.tr("Reading the runs…"))

    def begin_with(self, paths: Sequence[Path], series: Path | None = None) -> None:
        """Check these runs alone and compare them; none: leave it to the user.

        ``series``: the folder that they are all runs of.
        """
        self.say("")
        self._series = series
        if series is not None:
            self.together.setChecked(True)
            if len(paths) < 2:
                text = self.tr("There are fewer than two runs in {folder} yet.")
                self.say(text.format(folder=series))
                self._again.start()
                return
        if paths:
            self.runs.check(map(str, paths))
            self._enable()
            self.compare()

    def chosen(self) -> list[Path]:
        return [Path(path) for path in self.runs.checked()]

    def compare(self) -> None:
        paths, folder, drawing = self.chosen(), self._folder, self._drawing
        measured, together = self.measure.isChecked(), self.together.isChecked()
        self.begin(lambda report: compared(paths, folder, drawing, measured, together, report))

    def _choose_folder(self) -> None:
        title = self.tr("Folder of runs")
        if chosen := QFileDialog.getExistingDirectory(self, title, str(runs_folder())):
            self.folder_chosen.emit(Path(chosen))

    def _look_again(self) -> None:
        """The series has grown, or may have."""
        if self._series is not None and self.isVisible() and not self.job.is_active:
            self.folder_chosen.emit(self._series)

    def show_result(self, result: object) -> None:
        found = cast("Compared", result)
        heads, *rows = ([said(cell) for cell in line] for line in found.lines)
        self.table.show_rows(heads, rows)
        self.table.tell_columns({said(head): said(text) for head, text in found.countings.items()})
        below = (
            self.tr("epoch (mean squared error on the test set, logarithmic)")
            if found.is_mse
            else self.tr("epoch (loss on the test set, logarithmic)")
        )
        self.curves.show_curves(found.curves, below, spreads=found.spreads)
        self._show_against(found)
        self._show_digits(found)
        below = self.tr("labels used, logarithmic (accuracy on the test set)")
        accuracies = {said(name): curve for name, curve in found.accuracies.items()}
        self.labels.show_curves(accuracies, below, log_x=True, scale="percent")
        allow(self._export, "", "")
        notes = found.notes
        if self.together.isChecked():
            notes = [*notes, self.tr("Means over the seeds ± sample standard deviations.")]
        if self._series is not None and found.growing:
            notes = [*notes, self.tr("Runs are in training: this fills as they go.")]
            self._again.start()
        self.say(" ".join(notes))

    def _show_against(self, found: Compared) -> None:
        against = found.against
        if against is None:
            self.against.show_curves({}, "")
            return
        figure = words.figure(against.figure)
        below = self.tr("{field} ({figure})").format(field=said(against.field), figure=figure)
        ratio = against.values.max() / against.values.min() if against.values.min() > 0 else 1
        is_share = against.figure == "test_accuracy"
        self.against.show_curves(
            {figure: (against.values, against.mean)},
            below,
            log_x=bool(ratio > 20),
            scale="percent" if is_share else "log",
            spreads={figure: against.spread},
        )

    def _show_digits(self, found: Compared) -> None:
        self.digits.hint = self.tr("No run of this choice restores pictures")

        def at(title: str) -> str:
            step = found.steps[title]
            text = self.tr("{run}, step {step:,}").format(run=title, step=step)
            return text.replace(f" {step:,}", f"\N{NO-BREAK SPACE}{step:,}")

        rows, titles = list(found.pictures.values()), list(map(at, found.pictures))
        if found.inputs is not None and rows:
            rows, titles = [found.inputs, *rows], [self.tr("Original"), *titles]
        self.digits.show_plain(rows, titles, found.names)
        headings = [self.tr("Picture"), *map(at, found.classes)]
        lines = list(zip(found.names, *found.classes.values(), strict=True))
        self.classes.show_rows(headings, lines if found.classes else [])
        if found.inputs is not None and found.classes:
            self.classes.show_pictures(found.inputs)

    def _enable(self) -> None:
        enough = len(self.chosen()) >= 2
        why_not = "" if enough else self.tr("Check two or more runs first")
        allow(self._go, why_not or self._why_busy(), "")

    def _save(self) -> None:
        chosen = self.classes if self.tabs.currentWidget() is self.classes else self.table
        self.save("comparison.csv", lambda: csv_bytes(chosen.rows()))
