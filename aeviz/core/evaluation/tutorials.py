"""The tutorials' figures, and where ours come from."""

from __future__ import annotations

import math
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from aeviz.core.messages.events import EpochDone, StepsDone
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run


class Range(NamedTuple):
    """Where a figure lies that was made again and again, or may lie: both ends belong to it."""

    low: float
    high: float
    of: str
    """Whose range it is."""

    def holds(self, value: float) -> bool:
        """Whether a figure lies in it; NaN does not."""
        return self.low <= value <= self.high

    def text(self) -> str:
        """For a cell of the table."""
        return f"{self.low:.4f} to {self.high:.4f} ({self.of})"


def over_seeds(framework: str, figures: Sequence[float]) -> Range:
    """The range of a figure over seeds in a framework, with how many and their mean."""
    mean = sum(figures) / len(figures)
    return Range(min(figures), max(figures), f"{framework}, {len(figures)} seeds, mean {mean:.4f}")


class Claim(NamedTuple):
    """A figure that is held beside ours for a recipe: a tutorial's, a goal of our own, or none."""

    recipe: str
    what: str
    key: str
    """Of the figures of a run: of ``aeviz evaluate``, ``train_loss``, ``last_loss`` or
    ``assembled``."""
    printed: float | None = None
    """What the tutorial prints, which is one run of its own; None where it shows pictures only."""
    range: Range | None = None
    """How far the printed figure spreads in the tutorial's own framework, where that is known."""
    goal: float | None = None
    """What we want to fall below; the tutorial prints no such figure."""


TUTORIALS: tuple[Claim, ...] = (
    Claim("deep", "test MSE", "test_mse"),
    Claim("bottleneck-2d", "test MSE", "test_mse"),
    Claim("sparse-agn", "test MSE", "test_mse"),
    Claim("denoising", "PSNR at noise 0.3, dB", "psnr"),
    Claim("denoising-dropout", "PSNR at noise 0.3, dB", "psnr"),
    Claim("stacked", "accuracy assembled", "assembled", 0.8697),
    Claim("stacked", "accuracy fine-tuned", "test_accuracy", 0.9774),
    Claim("conv", "cross-entropy per pixel", "test_bce", goal=0.100),
    Claim(
        "keras-2d",
        "training loss, epoch 20",
        "train_loss",
        0.0391,
        over_seeds("Keras", (0.0397, 0.0406, 0.0396, 0.0411, 0.0395)),
    ),
    # Three standard errors of a fit to 160 points with noise of .05 are .021 and .012.
    Claim("line-regressor", "W", "weight", 0.5, Range(0.48, 0.52, "tolerance")),
    Claim("line-regressor", "b", "bias", 2.0, Range(1.98, 2.02, "tolerance")),
    Claim(
        "mlp-classifier",
        "test accuracy",
        "test_accuracy",
        0.9505,
        over_seeds("Keras", (0.9472, 0.9479, 0.9458, 0.9433, 0.9443, 0.9524)),
    ),
    Claim("mlp-classifier", "test loss", "test_loss", 0.1742),
    Claim("cnn-classifier", "test accuracy", "test_accuracy", 0.9691),
    Claim("cnn-classifier", "test loss", "test_loss", 0.0995),
    Claim("rnn-classifier", "test accuracy", "test_accuracy", 0.9279),
    Claim("lstm-regressor", "last cost", "last_loss", goal=0.01),
)
"""In the order of the tutorials; a recipe may have several rows."""

LEGEND = (
    "tutorial: one run, as a tutorial prints it; empty where it shows pictures only. range: what"
    " the tutorial's own framework gives with several seeds, or a tolerance of ours; empty where it"
    " is not known, as one run of each says little. our goal: a figure that no tutorial prints."
)
HEADING = [
    "recipe", "figure", "tutorial", "ours", "range", "in range", "our goal", "reached", "seconds"
]  # fmt: skip
"""``tutorial`` is one run that a tutorial prints. ``range`` is what its own framework gives with
several seeds, or a tolerance, and ``in range`` whether ours lies in it."""


def names() -> tuple[str, ...]:
    """The recipes that have rows."""
    return tuple(dict.fromkeys(claim.recipe for claim in TUTORIALS))


def recipe_of(name: str, quick: bool = False, dataset: str | None = None) -> Recipe:
    """A recipe with the tutorial's settings; ``quick`` is one epoch in each phase."""
    recipe = find_recipe(name)
    changes: list[tuple[str, object]] = []
    if recipe.task != "regress":
        changes += [("epochs", 1), ("steps", 0)] if quick else []
        changes += [("dataset", dataset)] if dataset else []
    return with_values(recipe, changes)


def losses(run: Run) -> dict[str, object]:
    """The mean loss of the last epoch, and the loss of the very last step."""
    found: dict[str, object] = {"train_loss": None}
    for event in run.events():
        if isinstance(event, EpochDone):
            found["train_loss"] = event.train["loss"]
        elif isinstance(event, StepsDone):
            found["last_loss"] = float(event.losses["loss"][-1])
    return found


def lines(recipe: str, figures: Mapping[str, object], seconds: float) -> list[list[str]]:
    """Rows of the table for a recipe that was trained and evaluated."""
    return [
        _line(claim, figures.get(claim.key), seconds)
        for claim in TUTORIALS
        if claim.recipe == recipe
    ]


def _line(claim: Claim, value: object, seconds: float) -> list[str]:
    measured = value if isinstance(value, float) else math.nan
    in_range = claim.range is not None and claim.range.holds(measured)
    reached = claim.goal is not None and measured <= claim.goal
    return [
        claim.recipe,
        claim.what,
        "" if claim.printed is None else f"{claim.printed:.4f}",
        f"{measured:.4f}",
        "" if claim.range is None else claim.range.text(),
        "" if claim.range is None else _yes(in_range),
        "" if claim.goal is None else f"{claim.goal:.4f}",
        "" if claim.goal is None else _yes(reached),
        f"{seconds:.0f}",
    ]


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def report(table: Sequence[Sequence[str]], threads: int, quick: bool) -> str:
    """The table as Markdown, with the machine that it was measured on."""
    import torch

    from aeviz.core.evaluation.compare import markdown

    when = datetime.now(UTC).date().isoformat()
    note = " Quick: one epoch in each phase, so figures are worse than they could be."
    machine = (
        f"Measured {when} on {platform.machine()} ({platform.system()}) with"
        f" {threads} thread{'s' if threads > 1 else ''}, Python {platform.python_version()},"
        f" PyTorch {torch.__version__}.{note if quick else ''}"
    )
    return f"# Tutorial figures, and ours\n\n{machine}\n\n{markdown(table)}\n{LEGEND}\n"
