"""Several runs beside each other, by the same figures."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from aeviz.core.base import words
from aeviz.core.base.texts import plain
from aeviz.core.data.base import AnyDataset
from aeviz.core.evaluation.conventions import conventions_of
from aeviz.core.graphics.svg import Axis, Frame, Plot
from aeviz.core.messages.events import EpochDone, PhaseStarted
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.listing import RunSummary
from aeviz.core.runs.provenance import noticed
from aeviz.core.runs.run import Run

if TYPE_CHECKING:
    # It loads torch, which a table does not need.
    from aeviz.core.runs.network import Trained

COLUMNS: dict[str, str] = {
    "test_mse": "MSE",
    "psnr": "PSNR",
    "ssim": "SSIM",
    "knn5_accuracy": "5-NN",
    "probe_accuracy": "probe",
    "negative_elbo": "-ELBO",
    "active_units": "active",
    "dead_units": "dead",
    "dead_hidden_units": "dead hidden",
    "zero_share": "zeros",
    "jacobian_norm": "Jacobian",
    "assembled": "assembled",
    "test_accuracy": "accuracy",
}
"""Figures of a comparison and their short headings; those that no run has are left out."""


class Row(NamedTuple):
    """One run of a comparison. ``figures`` say of which step, epoch and data they are."""

    name: str
    recipe: Recipe
    figures: Mapping[str, object]

    @property
    def data(self) -> str:
        """Name and fingerprint of the data that the figures are of."""
        name = str(self.figures.get("dataset", self.recipe.data.dataset))
        digits = str(self.figures.get("fingerprint") or "")[:8]
        other = "(other)" if self.figures.get("other_data") else ""
        return " ".join(filter(None, (name, digits, other)))


def told_apart(paths: Sequence[Path]) -> list[str]:
    """What to call the run in each folder: its name, with as many of the folders above it as tell
    it from the others. One that is there twice has one name."""
    wholes = [path.absolute().parts for path in paths]

    def ending(whole: tuple[str, ...]) -> tuple[str, ...]:
        others = [other for other in wholes if other != whole]
        endings = (whole[-count:] for count in range(1, len(whole)))
        return next((e for e in endings if all(o[-len(e) :] != e for o in others)), whole)

    return [plain(str(Path(*ending(whole)))) for whole in wholes]


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
    run: Run,
    dataset: AnyDataset,
    progress: Callable[[float], None] | None = None,
    bound_images: int = 0,
) -> dict[str, object]:
    """All figures of a run's newest weights, see :func:`figures_of_model`."""
    from aeviz.core.runs.network import trained_model

    return figures_of_model(trained_model(run, dataset), run, dataset, progress, bound_images)


def figures_of_model(
    trained: Trained,
    run: Run,
    dataset: AnyDataset,
    progress: Callable[[float], None] | None = None,
    bound_images: int = 0,
) -> dict[str, object]:
    """Where the figures of a run come from (:meth:`Provenance.as_json`), and the figures:
    :func:`aeviz.core.evaluation.evaluate.evaluate`.

    ``notices``: what was noticed in training up to there. A pre-trained classifier also has
    ``phases`` and ``assembled``, its accuracy before fine-tuning.
    """
    from aeviz.core.evaluation.evaluate import evaluate

    origin = trained.provenance
    figures = origin.as_json() | {"notices": [asdict(n) for n in noticed(run, origin.step)]}
    figures |= evaluate(trained.model, run.recipe, dataset, progress, bound_images)
    if run.recipe.training.pretraining:
        figures |= {"phases": phase_results(run), "assembled": assembled_accuracy(run)}
    return figures


def tested_figures(
    summary: RunSummary, dataset_name: str, fingerprint: object
) -> dict[str, object]:
    """What the last test in training found, at its own step, without measuring anew; without a
    test neither step nor epoch."""
    names = {"mse": "test_mse", "accuracy": "test_accuracy"}
    last = summary.test
    return {
        "step": summary.tested_step if last else None,
        "epoch": summary.tested_epoch if last else None,
        "dataset": dataset_name,
        "fingerprint": fingerprint,
        **{new: last[old] for old, new in names.items() if old in last},
    }


def assembled_accuracy(run: Run) -> float | None:
    """Accuracy of a stacked classifier put together but not fine-tuned, if it got that far."""
    rows = [row for row in phase_results(run) if row["name"] == "classes"]
    value = rows[0].get("test_accuracy") if rows else None
    return value if isinstance(value, float) else None


def different_data(rows: Sequence[Row]) -> str:
    """A sentence if not all rows are of one set of data, each run's own; else empty."""
    known = {row.data for row in rows}
    if len(known) < 2 and not any("(other)" in data for data in known):
        return ""
    return "Not all of these figures are of the same data: compare only rows whose data agree."


def table(rows: Sequence[Row], said: bool = False) -> list[list[str]]:
    """A heading and one line per run, as text, with step and epoch of the weights.

    ``said``: in the words that people say, without identifiers of recipes and figures.

    Classifiers tell how many labels they used; all tell their data if these differ.
    """
    shown = [key for key in COLUMNS if any(key in row.figures for row in rows)]
    labelled = any(row.recipe.task == "classify" for row in rows)
    differ = bool(different_data(rows))
    heading = ["run", "recipe", *(["labels", "pre-trained"] if labelled else [])]
    heading += ["step", "epoch", *(["data"] if differ else [])]
    if said:
        heading = [words.word("figures", part) for part in heading]
    lines = [[*heading, *(heading_of(key, said) for key in shown)]]
    for row in rows:
        recipe, used = row.recipe, ["", ""]
        if recipe.task == "classify":
            pretrained = "yes" if recipe.training.pretraining else "no"
            used = [str(recipe.data.labels or "all"), pretrained]
        figures = (_text(row.figures.get(key), row.figures.get(f"{key}_error")) for key in shown)
        at = [_text(row.figures.get(key)) for key in ("step", "epoch")]
        at += [row.data] if differ else []
        which = recipe.title if said else recipe.name
        lines.append([row.name, which, *(used if labelled else []), *at, *figures])
    return lines


def heading_of(figure: str, said: bool) -> str:
    """The heading of a column of figures, short or in words."""
    return words.word("figures", figure) if said else COLUMNS[figure]


def countings(rows: Sequence[Row], said: bool = False) -> dict[str, str]:
    """How each column of :func:`table` is counted, by its heading; all ways, where runs differ."""
    found: dict[str, list[str]] = {}
    for row in rows:
        for key, counting in conventions_of(row.figures).items():
            if key not in COLUMNS:
                continue
            ways = found.setdefault(heading_of(key, said), [])
            if counting not in ways:
                ways.append(counting)
    return {heading: " / ".join(ways) for heading, ways in found.items()}


def _text(value: object, error: object = None) -> str:
    """A figure in four digits or so, with its standard error if it has one."""
    if isinstance(error, float):
        return f"{_text(value)} ± {_text(error)}"
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

    ``all_labels`` are used where a recipe limits nothing. Several recipes have curves of their own,
    and so have different data.
    """
    gathered: dict[str, dict[int, list[float]]] = {}
    scored = [row for row in rows if "test_accuracy" in row.figures]
    several, differ = len({row.recipe.name for row in scored}) > 1, different_data(scored)
    for row in rows:
        accuracy = row.figures.get("test_accuracy")
        if isinstance(accuracy, float):
            pretrained = row.recipe.training.pretraining
            kind = "with pre-training" if pretrained else "without pre-training"
            kind = f"{row.recipe.title}, {kind}" if several else kind
            kind = f"{kind}, on {row.data}" if differ else kind
            labels = row.recipe.data.labels or all_labels
            gathered.setdefault(kind, {}).setdefault(labels, []).append(accuracy)
    return {
        kind: [(n, sum(values) / len(values)) for n, values in sorted(by_labels.items())]
        for kind, by_labels in gathered.items()
    }


_COLOURS = ("#0072b2", "#d55e00")


def origins(rows: Sequence[Row]) -> str:
    """Of which weights and data the rows are, a line each, for the description of a drawing."""
    lines = []
    for row in rows:
        step, epoch = row.figures.get("step"), row.figures.get("epoch")
        lines.append(f"{row.name}: step {step}, epoch {epoch}; {row.data}")
    return "\n".join(lines)


def labels_svg(curves: Mapping[str, Curve], description: str) -> bytes:
    """A drawing of accuracy against labels (logarithmic), as SVG with a description."""
    points = [point for curve in curves.values() for point in curve]
    counts = sorted({labels for labels, _ in points})
    bottom = math.floor(min(accuracy for _, accuracy in points) * 20) / 20
    levels = [bottom + (1 - bottom) * step / 4 for step in range(5)]
    x = Axis(counts[0], counts[-1], [(labels, f"{labels:,}") for labels in counts])
    y = Axis(bottom, 1.0, [(level, f"{level:.1%}") for level in levels], logarithmic=False)
    plot = Plot("accuracy on the test images", x, y, "labels used", Frame())
    for number, (kind, curve) in enumerate(curves.items()):
        plot.add(kind, curve, _COLOURS[number % len(_COLOURS)])
    return plot.svg(description)
