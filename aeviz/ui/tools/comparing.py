"""Runs beside each other: what the Compare window shows, computed without a widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from aeviz.core.base.errors import AevizError
from aeviz.core.messages.events import EpochDone, PhaseStarted
from aeviz.core.recipe.recipe import find_field
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.dataset import dataset_of
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Report
from aeviz.ui.naming.classes import class_name, class_names
from aeviz.ui.naming.runs import free_title, run_name

if TYPE_CHECKING:
    from aeviz.core.evaluation.compare import Row
    from aeviz.core.evaluation.seeds import Against

DIGITS = 12
Curve = tuple[np.ndarray, np.ndarray]
Course = list[tuple[float, Mapping[str, float]]]


@dataclass
class Compared:
    """What a comparison found.

    ``inputs`` are ``uint8 [n, h, w]``, the digits of the first run of pictures and the drawing;
    ``pictures`` what each network makes of them, ``classes`` what each classifier takes them for.
    """

    lines: list[list[str]]
    curves: dict[str, Curve] = field(default_factory=dict)
    spreads: dict[str, np.ndarray] = field(default_factory=dict)
    """Of curves over several seeds: their standard deviations."""
    against: Against | None = None
    """The figure against the number in which the settings differ."""
    growing: bool = False
    """Whether a run of them is in training."""
    is_mse: bool = False
    """Whether the curves are mean squared errors, not losses."""
    inputs: np.ndarray | None = None
    names: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    """True classes; empty for the drawing."""
    pictures: dict[str, np.ndarray] = field(default_factory=dict)
    classes: dict[str, list[str]] = field(default_factory=dict)
    steps: dict[str, int] = field(default_factory=dict)
    """Of the weights that made pictures and classes."""
    accuracies: dict[str, Curve] = field(default_factory=dict)
    """Of classifiers, against the number of labels that they learned from."""
    countings: dict[str, str] = field(default_factory=dict)
    """How the columns of figures are counted, by their headings."""
    notes: list[str] = field(default_factory=list)


def compared(
    paths: Sequence[Path],
    folder: Path | None,
    drawing: np.ndarray | None,
    measured: bool,
    together: bool,
    report: Report,
) -> Compared:
    """Look at each run in turn; one that cannot be read becomes a note, not an end.

    ``together``: runs that differ in their seeds alone are one.
    """
    from aeviz.core.evaluation import compare

    found = Compared([])
    rows: list[Row] = []
    sizes: set[int] = set()
    courses: dict[str, Course] = {}
    notes = []
    for number, path in enumerate(paths):
        report(number / len(paths))

        def part(done: float, first: int = number) -> None:
            report((first + done) / len(paths))

        try:
            with Run.open(path) as run:
                title = free_title(run_name(run), courses)
                row, course = _row(run, title, folder, measured, part), _course(run)
                rows.append(row)  # with its course, or not at all
                courses[title] = course
                found.growing |= run.is_being_written
                _add_views(found, run, title, drawing)
                sizes |= _all_labels(run, folder)
        except AevizError as error:
            notes.append(str(error))
    _add_curves(found, courses, [row.recipe for row in rows])
    found.lines = compare.table(rows, said=True) if rows else [["run"]]
    if together and rows:
        _take_together(found, rows, courses)
    found.countings = compare.countings(rows, said=True)
    _add_accuracies(found, compare.label_curves(rows, max(sizes, default=0)))
    doubt = compare.different_data(rows)
    found.notes = [*notes, *found.notes, *([doubt] if doubt else [])]
    return found


def _take_together(found: Compared, rows: Sequence[Row], named: Mapping[str, Course]) -> None:
    """Figures and curves of each setting, over the seeds of its runs; pictures and classes of each
    run are called what it differs in. ``named``: the courses by the titles of the runs."""
    from aeviz.core.evaluation import seeds, sweep

    titles, courses = list(named), list(named.values())
    figures = [row.figures for row in rows]
    groups = seeds.grouped([row.recipe for row in rows])
    settings = {number: group.setting for group in groups for number in group.members}
    spreads = sweep.spreads((settings[number], row) for number, row in enumerate(figures))
    counts = {group.setting: len(group.members) for group in groups}
    found.lines = sweep.table(spreads, counts, said=True)
    found.curves = {}
    for group in groups:
        name = free_title(group.title or rows[0].recipe.title, found.curves)
        measure = "mse" if found.is_mse else "loss"
        band = seeds.band([courses[number] for number in group.members], measure)
        found.curves[name] = (band.epochs, band.mean)
        if len(group.members) > 1:
            found.spreads[name] = band.spread
        for number in group.members if group.title or len(group.members) > 1 else ():
            parts = [group.title] if group.title else []
            if len(group.members) > 1:
                parts.append(f"{find_field('seed').title} {rows[number].recipe.seed}")
            _rename(found, titles[number], ", ".join(parts))
    found.against = seeds.against(groups, figures)


def _rename(found: Compared, title: str, to: str) -> None:
    """Call what a run made otherwise from now on; it comes last."""
    to = free_title(to, found.steps)
    views: tuple[dict[str, Any], ...] = (found.pictures, found.classes, found.steps)
    for view in views:
        if title in view:
            view[to] = view.pop(title)


def _row(run: Run, title: str, folder: Path | None, measured: bool, report: Report) -> Row:
    from aeviz.core.evaluation import compare

    if measured:
        figures = compare.figures_of(run, dataset_of(run, folder), report)
    else:
        data = run.recipe.data.dataset, run.details.get("fingerprint")
        figures = compare.tested_figures(run.summary(), *data)
        if run.recipe.training.pretraining:
            figures["assembled"] = compare.assembled_accuracy(run)
    return compare.Row(title, run.recipe, figures)


def _all_labels(run: Run, folder: Path | None) -> set[int]:
    """How many labels “all” are, where that matters."""
    recipe = run.recipe
    if recipe.task != "classify" or recipe.data.labels:
        return set()
    return {len(dataset_of(run, folder).train) - recipe.data.validation_images}


# --- curves -----------------------------------------------------------------------------------


def _course(run: Run) -> Course:
    """Epochs, and what was tested then; an empty test parts two phases."""
    course: Course = [(0.0, {})]
    phase = PhaseStarted("", 0, 0, 1)
    for event in run.events():
        if isinstance(event, PhaseStarted):
            if event.index > phase.index:
                course.append((course[-1][0], {}))
            phase = event
        elif isinstance(event, EpochDone):
            own = (event.step - phase.first_step) / phase.steps_per_epoch
            course.append((phase.first_epoch + own, event.test))
    return course


def _add_curves(found: Compared, courses: Mapping[str, Course], recipes: Sequence[Recipe]) -> None:
    """By mean squared error if all runs of one task have it, which no option changes the scale of;
    else by their losses."""
    tests = [test for course in courses.values() for _, test in course if test]
    found.is_mse = len({recipe.task for recipe in recipes}) == 1 and all("mse" in t for t in tests)
    measure = "mse" if found.is_mse else "loss"
    for title, course in courses.items():
        values = [test.get(measure, np.nan) for _, test in course]
        found.curves[title] = (np.array([epoch for epoch, _ in course]), np.array(values))
    kinds = {(recipe.task, recipe.training.loss) for recipe in recipes}
    if not found.is_mse and len(kinds) > 1:
        found.notes.append(
            "These runs have different losses: compare the course of the curves, not their height."
        )


def _add_accuracies(found: Compared, curves: Mapping[str, Sequence[tuple[int, float]]]) -> None:
    """Accuracy against labels, if there are different numbers of them."""
    if len({count for curve in curves.values() for count, _ in curve}) > 1:
        for name, curve in curves.items():
            counts, accuracies = zip(*curve, strict=True)
            found.accuracies[name] = (np.array(counts, float), np.array(accuracies))


# --- pictures and classes ---------------------------------------------------------------------


def _add_views(found: Compared, run: Run, title: str, drawing: np.ndarray | None) -> None:
    """The digits of the first run of pictures, and the drawing, through this run's network."""
    from aeviz.core.inference.viewing import classify, restore
    from aeviz.core.models.base import Autoencoder, Classifier
    from aeviz.core.models.stacked import StackedClassifier
    from aeviz.core.recipe.sections import Corruption
    from aeviz.core.runs.network import trained_model

    (model, origin), recipe, probe = trained_model(run), run.recipe, run.probe
    found.notes += origin.warnings
    found.steps[title] = origin.step
    if probe.inputs is not None:
        found.notes.append(f"{title} predicts numbers, so it has no pictures to compare.")
        return
    if found.inputs is None:
        _take_digits(found, run, drawing)
    if found.inputs is None or probe.image_shape != found.inputs.shape[1:]:
        found.notes.append(f"{title} has pictures of another size.")
        return
    pixel_range = recipe.data.pixel_range
    if isinstance(model, Autoencoder | StackedClassifier):
        result = restore(model, found.inputs, Corruption(), pixel_range, recipe.seed)
        found.pictures[title] = result.output
    if isinstance(model, Classifier):
        probabilities = classify(model, found.inputs, pixel_range)
        pairs = zip(probabilities, found.labels, strict=True)
        found.classes[title] = [_in_words(row, class_names(probe), label) for row, label in pairs]


def _take_digits(found: Compared, run: Run, drawing: np.ndarray | None) -> None:
    probe = run.probe
    found.inputs = probe.digits[:DIGITS]
    found.labels = [class_name(probe, label) for label in probe.digit_labels[:DIGITS]]
    found.names = list(found.labels)
    if drawing is not None and drawing.shape == probe.image_shape:
        found.inputs = np.concatenate([found.inputs, drawing[None]])
        found.names.append("your drawing")
        found.labels.append("")


def _in_words(probabilities: np.ndarray, names: Sequence[str], label: str) -> str:
    """The two likeliest classes and their probabilities; a cross before a wrong one."""
    first, second = (int(index) for index in np.argsort(-probabilities)[:2])
    cross = "✗ " if label and names[first] != label else ""
    text = f"{cross}{names[first]} ({probabilities[first]:.1%})"
    if probabilities[second] < 0.0005:
        return text
    return f"{text}, {names[second]} ({probabilities[second]:.1%})"
