"""Tools → Evaluate: the honest figures of the run that is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from aeviz.core.runs.dataset import dataset_of
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Report
from aeviz.ui.tools.figures_table import FiguresTable, csv_bytes
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets.named import allow

MEANINGS: dict[str, str] = {
    "step": "Optimiser steps of the weights that were measured",
    "epoch": "Epochs of these weights",
    "last_step": "How far the run went",
    "state": "How it ended there",
    "dataset": "The data that were measured on",
    "fingerprint": "What tells these data from others of the same name",
    "other_data": "Whether the run was trained on others",
    "test_mse": "Mean squared error; per pixel on pictures in [0, 1]",
    "test_bce": "Binary cross-entropy per pixel",
    "psnr": "Peak signal-to-noise ratio of the restored pictures, dB",
    "ssim": "Structural similarity of the restored pictures",
    "noisy_psnr": "PSNR of the noisy input, dB",
    "noisy_ssim": "SSIM of the noisy input",
    "negative_elbo": "Negative evidence lower bound, nats per image",
    "elbo_reconstruction": "Its part for the reconstruction",
    "elbo_divergence": "Its part for the divergence from the prior",
    "test_accuracy": "Share of test images that are named rightly",
    "test_loss": "Cross-entropy of the classes",
    "weight": "W of the line",
    "bias": "b of the line",
    "knn1_accuracy": "Class of the nearest training code",
    "knn5_accuracy": "Majority of the 5 nearest training codes",
    "knn10_accuracy": "Majority of the 10 nearest training codes",
    "probe_accuracy": "Linear classifier fitted on training codes",
    "active_units": "Numbers of the code that vary",
    "dead_units": "Numbers of the code that do not",
    "mean_activity": "Mean absolute value of the code's numbers",
    "zero_share": "Share of the code's numbers that are zero",
    "sparsity": "Hoyer's measure: 0 all equal, 1 a single number",
    "jacobian_norm": "Root mean square norm of d code / d input",
    "code_std": "Standard deviation of each number of the code",
    "code_variance": "Variance of each number of the code",
    "phases": "Test loss of each phase when it ended, and accuracy if it has one",
    "assembled": "Accuracy of the layers put together, before fine-tuning",
    "confusion": "Rows: true class; columns: what it is taken for",
}
MOST_NUMBERS = 6


class EvaluateWindow(ToolWindow):
    """Measures on the whole test set, and shows figure, value and meaning."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("evaluateWindow", parent)
        self.table = FiguresTable()
        self.body.addWidget(self.table)
        copy, export = self.tr("C&opy"), self.tr("&Export CSV…")
        self._copy = self.button("copyFiguresButton", copy, self.table.copy)
        self._export = self.button("exportFiguresButton", export, self._save)
        self.buttons.addWidget(self._copy)
        self.buttons.addWidget(self._export)
        self._name = ""
        self._figures: dict[str, object] = {}
        self.resize(760, 560)
        self._enable()

    def measure(self, run: Run, folder: Path | None) -> None:
        """Begin; what was measured before goes away."""
        self._name, self._figures = run.path.name, {}
        self.setWindowTitle(self.tr("Evaluate {name}").format(name=self._name))
        self.table.show_rows([], [])
        self._enable()

        def work(report: Report) -> object:
            from aeviz.core.evaluation.compare import figures_of

            report(0.0)
            return figures_of(run, dataset_of(run, folder), report)

        self.begin(work)

    def show_result(self, result: object) -> None:
        self._figures = cast("dict[str, object]", result)
        rows = [
            [name, figure_text(value), _tr(MEANINGS.get(name, ""))]
            for name, value in self._figures.items()
            if name != "warnings"
        ]
        self.say(" ".join(cast("list[str]", self._figures["warnings"])))
        headings = [self.tr("Figure"), self.tr("Value"), self.tr("What it is")]
        self.table.show_rows(headings, rows)
        self._enable()

    def _enable(self) -> None:
        why_not = "" if self._figures else self.tr("Wait for the figures")
        allow(self._copy, why_not, "")
        allow(self._export, why_not, "")

    def _save(self) -> None:
        shown = {**self._figures, "warnings": self.message.text()}
        lines = [[name, exact_text(value)] for name, value in shown.items()]
        rows = [["figure", "value"], *lines]
        self.save(f"{self._name}-figures.csv", lambda: csv_bytes(rows))


def figure_text(value: object) -> str:
    """A figure for readers: few digits, and of a long list its range."""
    if isinstance(value, float):
        return f"{value:.5g}"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "; ".join(map(_phase_text, value))
    if isinstance(value, list):
        numbers = np.asarray(value, np.float64)
        if numbers.ndim > 1:
            return _tr("{shape} table").format(shape=" × ".join(map(str, numbers.shape)))
        if numbers.size <= MOST_NUMBERS:
            return ", ".join(f"{number:.4g}" for number in numbers)
        return f"{numbers.size}: {numbers.min():.4g} … {numbers.max():.4g}"
    words = {None: "–", True: _tr("yes"), False: _tr("no")}
    return words[value] if value is None or isinstance(value, bool) else str(value)


def _phase_text(phase: Mapping[str, object]) -> str:
    numbers = (figure_text(phase[key]) for key in ("test_loss", "test_accuracy") if key in phase)
    return f"{phase['name']}: {', '.join(numbers)}"


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
