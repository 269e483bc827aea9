"""Tools → Compare runs: figures, loss curves, the same digits and the same drawing through each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.errors import AevizError
from aeviz.core.messages import EpochDone, PhaseStarted
from aeviz.core.runs import Run
from aeviz.ui.job import Report
from aeviz.ui.mosaic import Mosaic
from aeviz.ui.tool_window import ToolWindow, dataset_of
from aeviz.ui.views.figures import FiguresTable, csv_bytes
from aeviz.ui.views.overlay import OverlayPlot

if TYPE_CHECKING:
    from aeviz.core.comparison import Row

DIGITS = 12


@dataclass
class Compared:
    """What a comparison found. ``pictures``: rows of ``uint8 [n, h, w]``, each with a title."""

    lines: list[list[str]]
    curves: dict[str, tuple[np.ndarray, np.ndarray]]
    pictures: list[np.ndarray] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class CompareWindow(ToolWindow):
    """Check runs on the left, and see them beside each other on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("compareWindow", "", parent)
        self.setWindowTitle(self.tr("Compare runs"))
        self.runs = QListWidget()
        self.runs.setObjectName("compareRuns")
        self.runs.setAccessibleName(self.tr("Runs to compare"))
        self.runs.itemChanged.connect(self._enable)
        self.measure = QCheckBox(self.tr("&Measure figures (takes longer)"))
        self.measure.setObjectName("measureBox")
        self.measure.setToolTip(self.tr("All figures of Evaluate, on the whole test set"))
        self._go = self.button("compareButton", self.tr("&Compare"))
        self._go.clicked.connect(self.compare)
        self.table = FiguresTable()
        self.curves = OverlayPlot()
        self.digits = Mosaic()
        self.digits.tip = self.tr("The same input through each run's network")
        self.digits.hint = self.tr("No run of this choice restores pictures")
        self.digits.setAccessibleName(self.tr("The same digits through each network"))
        self.tabs = QTabWidget()
        self.tabs.setObjectName("compareTabs")
        for view, title in (
            (self.table, self.tr("Fi&gures")),
            (self.curves, self.tr("&Losses")),
            (self.digits, self.tr("&Digits")),
        ):
            # A page of tabs has a ground of its own, on which faint text would not be readable.
            view.setAutoFillBackground(True)
            self.tabs.addTab(view, title)
        self._build()
        self._folder: Path | None = None
        self._drawing: np.ndarray | None = None
        self.resize(980, 640)
        self._enable()

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel(self.tr("Check two or more runs:")))
        column.addWidget(self.runs, 1)
        column.addWidget(self.measure)
        column.addWidget(self._go)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self.tabs)
        parts.setStretchFactor(1, 1)
        parts.setSizes([260, 700])
        self.body.addWidget(parts)
        self._export = self.button("exportComparisonButton", self.tr("&Export CSV…"))
        self._export.clicked.connect(self._save)
        self._export.setEnabled(False)
        self._export.setToolTip(self.tr("Compare runs first"))
        self.buttons.addStretch(1)
        self.buttons.addWidget(self._export)

    # --- what others set ----------------------------------------------------------------------

    def offer(
        self, runs: Sequence[tuple[Path, str]], folder: Path | None, drawing: np.ndarray | None
    ) -> None:
        """Offer runs with their titles. ``drawing``: ``uint8 [h, w]`` as networks see it."""
        self._folder, self._drawing = folder, drawing
        checked = {str(path) for path in self.chosen()}
        self.runs.blockSignals(True)
        self.runs.clear()
        for path, title in runs:
            item = QListWidgetItem(f"{title}\n{path.name}")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = str(path) in checked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.runs.addItem(item)
        self.runs.blockSignals(False)
        self._enable()

    def chosen(self) -> list[Path]:
        """The runs that are checked."""
        items = (self.runs.item(row) for row in range(self.runs.count()))
        on = Qt.CheckState.Checked
        return [Path(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == on]

    @Slot()
    def compare(self) -> None:
        """Begin with the runs that are checked."""
        paths, folder, drawing = self.chosen(), self._folder, self._drawing
        measured = self.measure.isChecked()
        self.begin(lambda report: compared(paths, folder, drawing, measured, report))

    def show_result(self, result: object) -> None:
        """Table, curves and digits."""
        found = cast("Compared", result)
        self.table.show_rows(found.lines[0], found.lines[1:])
        self.curves.show_curves(found.curves)
        count = len(found.names)
        self.digits.names = found.names
        self.digits.captions = [""] * count
        none = np.full(count, np.nan, np.float32)
        self.digits.show_rows(found.pictures, found.titles, none)
        self._export.setEnabled(True)
        self._export.setToolTip("")
        self.say(" ".join(found.notes))

    @Slot()
    def _enable(self) -> None:
        enough = len(self.chosen()) >= 2
        self._go.setEnabled(enough)
        self._go.setToolTip("" if enough else self.tr("Check two or more runs first"))

    @Slot()
    def _save(self) -> None:
        self.save("comparison.csv", "csv", csv_bytes(self.table.rows()))


def compared(
    paths: Sequence[Path],
    folder: Path | None,
    drawing: np.ndarray | None,
    measured: bool,
    report: Report,
) -> Compared:
    """Look at each run in turn; one that cannot be read becomes a note, not an end."""
    from aeviz.core import comparison

    notes, rows = [], []
    found = Compared([], {})
    for number, path in enumerate(paths):
        report(number / len(paths))

        def part(share: float, first: int = number) -> None:
            report((first + share) / len(paths))

        try:
            with Run.open(path) as run:
                rows.append(_row(run, folder, measured, part))
                title = _free_title(run.recipe.name, found.curves)
                found.curves[title] = _test_losses(run)
                _add_pictures(found, run, title, drawing)
        except AevizError as error:
            notes.append(str(error))
    found.lines = comparison.table(rows) if rows else [["run"]]
    found.notes = [*notes, *found.notes]
    return found


def _free_title(name: str, taken: Mapping[str, object]) -> str:
    """The recipe's name, numbered if another run has it; the table has them in the same order."""
    number = 2
    title = name
    while title in taken:
        title, number = f"{name} ({number})", number + 1
    return title


def _row(run: Run, folder: Path | None, measured: bool, report: Report) -> Row:
    from aeviz.core import comparison
    from aeviz.core.evaluation import evaluate
    from aeviz.core.launch import load_model

    if measured:
        figures = evaluate(load_model(run), run.recipe, dataset_of(run, folder), report)
    else:
        names = {"mse": "test_mse", "accuracy": "test_accuracy"}
        last = run.summary().test
        figures = {new: last[old] for old, new in names.items() if old in last}
    assembled = comparison.assembled_accuracy(run)
    if assembled is not None:
        figures["assembled"] = assembled
    return comparison.Row(run.path.name, run.recipe, figures)


def _test_losses(run: Run) -> tuple[np.ndarray, np.ndarray]:
    """Epochs and losses; a loss that is no number parts two phases."""
    epochs, losses, phase = [0.0], [np.nan], PhaseStarted("", 0, 0, 1)
    for event in run.events():
        if isinstance(event, PhaseStarted):
            if event.index > phase.index:
                epochs.append(epochs[-1])
                losses.append(np.nan)
            phase = event
        elif isinstance(event, EpochDone):
            own = (event.step - phase.first_step) / phase.steps_per_epoch
            epochs.append(phase.first_epoch + own)
            losses.append(event.test["loss"])
    return np.array(epochs), np.array(losses)


def _add_pictures(found: Compared, run: Run, title: str, drawing: np.ndarray | None) -> None:
    """The digits of the first run of pictures, and the drawing, through this run's network."""
    from aeviz.core.launch import load_model
    from aeviz.core.models.base import Autoencoder
    from aeviz.core.models.stacked import StackedClassifier
    from aeviz.core.recipe import Corruption
    from aeviz.core.viewing import restore

    model = load_model(run)
    if not isinstance(model, Autoencoder | StackedClassifier):
        found.notes.append(f"{title} restores no pictures.")
        return
    if not found.pictures:
        digits = run.probe.digits[:DIGITS]
        found.names = [run.probe.class_names[i] for i in run.probe.digit_labels[:DIGITS]]
        if drawing is not None and drawing.shape == digits.shape[1:]:
            digits = np.concatenate([digits, drawing[None]])
            found.names.append("your drawing")
        found.pictures, found.titles = [digits], ["Original"]
    if run.probe.image_shape != found.pictures[0].shape[1:]:
        found.notes.append(f"{title} has pictures of another size.")
        return
    recipe = run.recipe
    result = restore(model, found.pictures[0], Corruption(), recipe.data.pixel_range, recipe.seed)
    found.pictures.append(result.output)
    found.titles.append(title)
