"""Several runs beside each other, by the same figures."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from aeviz.core.data.base import AnyDataset
from aeviz.core.graphics.svg import Axis, Frame, Plot
from aeviz.core.messages.events import EpochDone, PhaseStarted
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run

COLUMNS: dict[str, str] = {
    "test_mse": "MSE",
    "psnr": "PSNR",
    "ssim": "SSIM",
    "knn5_accuracy": "5-NN",
    "probe_accuracy": "probe",
    "negative_elbo": "-ELBO",
    "active_units": "active",
    "zero_share": "zeros",
    "jacobian_norm": "Jacobian",
    "assembled": "assembled",
    "test_accuracy": "accuracy",
}
"""Figures of a comparison and their short headings; those that no run has are left out."""


class Row(NamedTuple):
    """One run of a comparison."""

    name: str
    recipe: Recipe
    figures: Mapping[str, object]


def phase_results(run: Run) -> list[dict[str, object]]:
    """For each phase that was begun: name, last losses and, where it has one, test accuracy."""
    names = [phase.name for phase in planned_phases(run.recipe)]
    found: dict[int, dict[str, object]] = {}
    current = 0
    for event in run.events():
        if isinstance(event, PhaseStarted):
            current = event.index
            name = event.name if len(names) == 1 else names[min(current, len(names) - 1)]
            found.setdefault(current, {"name": name})
        elif isinstance(event, EpochDone):
            row = found.setdefault(current, {"name": "train"})
            row |= {"train_loss": event.train["loss"], "test_loss": event.test["loss"]}
            if "accuracy" in event.test:
                row["test_accuracy"] = event.test["accuracy"]
    return [found[index] for index in sorted(found)]


def figures_of(
    run: Run, dataset: AnyDataset, progress: Callable[[float], None] | None = None
) -> dict[str, object]:
    """All figures of a run's newest weights, see :func:`aeviz.core.evaluation.evaluate.evaluate`.

    A pre-trained classifier also has ``phases`` and ``assembled``, its accuracy before fine-tuning.
    """
    from aeviz.core.evaluation.evaluate import evaluate
    from aeviz.core.runs.network import load_model

    figures = evaluate(load_model(run), run.recipe, dataset, progress)
    if run.recipe.training.pretraining:
        figures |= {"phases": phase_results(run), "assembled": assembled_accuracy(run)}
    return figures


def assembled_accuracy(run: Run) -> float | None:
    """Accuracy of a stacked classifier put together but not fine-tuned, if it got that far."""
    rows = [row for row in phase_results(run) if row["name"] == "classes"]
    value = rows[0].get("test_accuracy") if rows else None
    return value if isinstance(value, float) else None


def table(rows: Sequence[Row]) -> list[list[str]]:
    """A heading and one line per run, as text. Classifiers tell how many labels they used."""
    shown = [key for key in COLUMNS if any(key in row.figures for row in rows)]
    labelled = any(row.recipe.task == "classify" for row in rows)
    heading = ["run", "recipe", *(["labels", "pre-trained"] if labelled else [])]
    lines = [[*heading, *(COLUMNS[key] for key in shown)]]
    for row in rows:
        recipe, used = row.recipe, ["", ""]
        if recipe.task == "classify":
            pretrained = "yes" if recipe.training.pretraining else "no"
            used = [str(recipe.data.labels or "all"), pretrained]
        figures = (_text(row.figures.get(key)) for key in shown)
        lines.append([row.name, recipe.name, *(used if labelled else []), *figures])
    return lines


def _text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.4f}" if abs(value) < 10 else f"{value:.2f}"
    return "" if value is None else str(value)


def aligned(lines: Sequence[Sequence[str]]) -> str:
    """Lines of cells as text in columns."""
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def markdown(lines: Sequence[Sequence[str]]) -> str:
    """Lines of cells as a Markdown table; the first is its heading."""
    heading, *body = lines
    rows = [heading, ["---"] * len(heading), *body]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows) + "\n"


# --- accuracy against labels ------------------------------------------------------------------

Curve = list[tuple[int, float]]


def label_curves(rows: Sequence[Row], all_labels: int) -> dict[str, Curve]:
    """Test accuracy by number of labels, with and without pre-training; means of equal runs.

    ``all_labels`` are used where a recipe limits nothing. Several recipes have curves of their own.
    """
    gathered: dict[str, dict[int, list[float]]] = {}
    several = len({row.recipe.name for row in rows if "test_accuracy" in row.figures}) > 1
    for row in rows:
        accuracy = row.figures.get("test_accuracy")
        if isinstance(accuracy, float):
            pretrained = row.recipe.training.pretraining
            kind = "with pre-training" if pretrained else "without pre-training"
            kind = f"{row.recipe.name}, {kind}" if several else kind
            labels = row.recipe.data.labels or all_labels
            gathered.setdefault(kind, {}).setdefault(labels, []).append(accuracy)
    return {
        kind: [(n, sum(values) / len(values)) for n, values in sorted(by_labels.items())]
        for kind, by_labels in gathered.items()
    }


_COLOURS = ("#0072b2", "#d55e00")


def labels_svg(curves: Mapping[str, Curve]) -> bytes:
    """A drawing of accuracy against labels (logarithmic), as SVG."""
    points = [point for curve in curves.values() for point in curve]
    counts = sorted({labels for labels, _ in points})
    bottom = math.floor(min(accuracy for _, accuracy in points) * 20) / 20
    levels = [bottom + (1 - bottom) * step / 4 for step in range(5)]
    x = Axis(counts[0], counts[-1], [(labels, f"{labels:,}") for labels in counts])
    y = Axis(bottom, 1.0, [(level, f"{level:.1%}") for level in levels], logarithmic=False)
    plot = Plot("accuracy on the test images", x, y, "labels used", Frame())
    for number, (kind, curve) in enumerate(curves.items()):
        plot.add(kind, curve, _COLOURS[number % len(_COLOURS)])
    return plot.svg()
