"""Tools → Evaluate: the honest figures of the run that is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from aeviz.core.evaluation.conventions import BOUND_IMAGES, CONVENTIONS, conventions_of
from aeviz.core.runs.dataset import dataset_of
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Report
from aeviz.ui.language.sentences import said
from aeviz.ui.naming import words
from aeviz.ui.naming.runs import run_name
from aeviz.ui.tools.figures_table import FiguresTable, csv_bytes
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets.named import allow
from aeviz.ui.widgets.plots.curves_plot import CurvesPlot

MOST_NUMBERS = 6


class EvaluateWindow(ToolWindow):
    """Measures on the whole test set, and shows figure, value and meaning."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("evaluateWindow", parent)
        self.table = FiguresTable()
        hint = self.tr("The error appears when the run is measured")
        self.plot = CurvesPlot(self.tr("Error against how many numbers are kept"), hint)
        self.plot.setMinimumHeight(12 * self.fontMetrics().height())
        self.plot.hide()
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self.plot, 2)
        copy, export = self.tr("C&opy"), self.tr("&Export CSV…")
        self._measure = self.button("measureFiguresButton", self.tr("&Measure"), self.measure)
        self.buttons.addWidget(self._measure)
        self._copy = self.button("copyFiguresButton", copy, self.table.copy)
        self._export = self.button("exportFiguresButton", export, self._save)
        self.buttons.addWidget(self._copy)
        self.buttons.addWidget(self._export)
        self._name, self._run, self._folder = (
            "",
            cast("Run | None", None),
            cast("Path | None", None),
        )
        self._figures: dict[str, object] = {}
        self.resize(760, 560)
        self._enable()

    def offer(self, run: Run | None, folder: Path | None) -> None:
        """Take a run to measure; what was measured of another one goes away."""
        if run is self._run and run is not None:
            return
        self._run, self._folder = run, folder
        self.job.cancel()
        self._name, self._figures = "" if run is None else run.name, {}
        title = self.tr("Evaluate") if run is None else self.tr("Evaluate “{name}”")
        self.setWindowTitle(title if run is None else title.format(name=run_name(run)))
        self.table.show_rows([], [])
        self.plot.hide()
        self._enable()
        self.say("")
        self._offer()

    def _offer(self) -> None:
        offer = self.tr("Measure this run on the whole test set; its figures and what they mean")
        first = self.tr("Train or open a run first")
        self.table.set_hint(first if self._run is None else offer)

    def _on_ended(self) -> None:
        super()._on_ended()
        self._offer()

    def measure(self) -> None:
        """Begin; what was measured before goes away."""
        run, folder = self._run, self._folder
        if run is None:
            return
        self._figures = {}
        self.table.show_rows([], [])
        self.table.set_hint(self.tr("Measuring on the whole test set…"))

        def work(report: Report) -> object:
            from aeviz.core.evaluation.compare import figures_of

            report(0.0)
            return figures_of(run, dataset_of(run, folder), report, BOUND_IMAGES)

        self.begin(work)

    def show_result(self, result: object) -> None:
        self._figures = cast("dict[str, object]", result)
        noticed = cast("list[dict[str, str]]", self._figures.pop("notices"))
        rows = [
            [words.figure(name), figure_text(value, name), said(CONVENTIONS[name].meaning)]
            for name, value in self._figures.items()
            if name != "warnings"
        ]
        warnings = cast("list[str]", self._figures["warnings"])
        self.say(" ".join((*warnings, *(notice["text"] for notice in noticed))))
        headings = [self.tr("Figure"), self.tr("Value"), self.tr("What it is")]
        self.table.show_rows(headings, rows)
        counted = conventions_of(self._figures).items()
        self.table.tell_rows({words.figure(name): said(text) for name, text in counted})
        self._show_errors(cast("list[dict[str, float]]", self._figures.get("error_by_numbers", [])))
        self._enable()

    def _show_errors(self, found: Sequence[Mapping[str, float]]) -> None:
        """The curve of a nested code: the error from the first numbers alone."""
        self.plot.setVisible(bool(found))
        if found:
            counts, errors = (np.array([row[key] for row in found]) for key in ("numbers", "mse"))
            across, up = self.tr("first numbers of the code"), self.tr("mean squared error")
            curves = {self.tr("restored from these alone"): (counts.astype(float), errors)}
            self.plot.show_curves(curves, across, up, log_x=True, scale="plain")

    def _enable(self) -> None:
        why_not = "" if self._run is not None else self.tr("Open a run first")
        allow(self._measure, why_not or self._why_busy(), "")
        why_not = "" if self._figures else self.tr("Wait for the figures")
        allow(self._copy, why_not, "")
        allow(self._export, why_not, "")

    def _save(self) -> None:
        shown = {**self._figures, "warnings": self.message.text()}
        lines = [[name, exact_text(value)] for name, value in shown.items()]
        rows = [["figure", "value"], *lines]
        self.save(f"{self._name}-figures.csv", lambda: csv_bytes(rows))


def figure_text(value: object, name: str = "") -> str:
    """A figure for readers: few digits, of a long list its range, and words for identifiers."""
    if name in ("state", "dataset"):
        state = name == "state"
        return words.state(str(value)) if state else words.choice("data.dataset", str(value))
    if isinstance(value, float):
        return f"{value:.5g}"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "; ".join(map(_row_text, value))
    if isinstance(value, list):
        return _numbers_text(np.asarray(value, np.float64))
    truth = {None: "–", True: _tr("yes"), False: _tr("no")}
    if value is None or isinstance(value, bool):
        return truth[value]
    return f"{value:,}" if isinstance(value, int) else str(value)


def _numbers_text(numbers: np.ndarray) -> str:
    """A list of few numbers, the range of many, or the size of a table."""
    if numbers.ndim > 1:
        return _tr("{shape} table").format(shape=" × ".join(map(str, numbers.shape)))
    if numbers.size <= MOST_NUMBERS:
        return ", ".join(f"{number:.4g}" for number in numbers)
    return f"{numbers.size}: {numbers.min():.4g} … {numbers.max():.4g}"


def _row_text(phase: Mapping[str, object]) -> str:
    """A phase, a layer with dead units, or the error from the first numbers of a nested code."""
    if "numbers" in phase:
        return f"{phase['numbers']}: {figure_text(phase['mse'])}"
    if "dead" in phase:
        return _tr("{name}: {dead} of {units}").format_map(phase)
    numbers = (figure_text(phase[key]) for key in ("test_loss", "test_accuracy") if key in phase)
    return words.titled(words.phase(str(phase["name"])), ", ".join(numbers))


def exact_text(value: object) -> str:
    """A figure for programs: all digits; lists are separated by blanks, their rows by commas."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return json.dumps(value)
    if isinstance(value, list):
        nested = bool(value) and isinstance(value[0], list)
        return (", " if nested else " ").join(exact_text(part) for part in value)
    return repr(value) if isinstance(value, float) else str(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
