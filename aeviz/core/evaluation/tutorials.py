"""The tutorials' figures, and where ours come from."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from aeviz.core.messages.events import EpochDone, StepsDone
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run


class Claim(NamedTuple):
    """A figure that a tutorial, or our own goal, gives for a recipe."""

    recipe: str
    what: str
    key: str
    """Of the figures of a run: of ``aeviz evaluate``, ``train_loss`` or ``assembled``."""
    stated: float | None
    """None where the tutorial shows pictures only."""
    tolerance: float | None = None
    """How far from the stated figure is good enough; None: at least as good as it."""
    smaller: bool = True
    """Whether smaller is better."""

    def met(self, value: float) -> bool | None:
        """Whether a measured value agrees; None if nothing was stated."""
        if self.stated is None:
            return None
        if self.tolerance is not None:
            return abs(value - self.stated) <= self.tolerance
        return value <= self.stated if self.smaller else value >= self.stated


TUTORIALS: tuple[Claim, ...] = (
    Claim("deep", "test MSE", "test_mse", None),
    Claim("bottleneck-2d", "test MSE", "test_mse", None),
    Claim("sparse-agn", "test MSE", "test_mse", None),
    Claim("denoising", "PSNR at noise 0.3, dB", "psnr", None),
    Claim("denoising-dropout", "PSNR at noise 0.3, dB", "psnr", None),
    Claim("stacked", "accuracy assembled", "assembled", 0.8697, smaller=False),
    Claim("stacked", "accuracy fine-tuned", "test_accuracy", 0.9774, smaller=False),
    Claim("conv", "cross-entropy per pixel", "test_bce", 0.100),
    Claim("keras-2d", "training loss, epoch 20", "train_loss", 0.0391, 0.0009),
    Claim("line-regressor", "W", "weight", 0.5, 0.02),
    Claim("line-regressor", "b", "bias", 2.0, 0.02),
    Claim("mlp-classifier", "test accuracy", "test_accuracy", 0.9505, smaller=False),
    Claim("cnn-classifier", "test accuracy", "test_accuracy", 0.9691, smaller=False),
    Claim("rnn-classifier", "test accuracy", "test_accuracy", 0.9279, smaller=False),
    Claim("lstm-regressor", "last cost", "last_loss", 0.01),
)
"""In the order of the tutorials; a recipe may have several rows."""

HEADING = ["recipe", "figure", "tutorial", "ours", "agrees", "seconds"]


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
    rows = []
    for claim in (claim for claim in TUTORIALS if claim.recipe == recipe):
        value = figures.get(claim.key)
        measured = value if isinstance(value, float) else float("nan")
        verdict = {None: "", True: "yes", False: "no"}[claim.met(measured)]
        stated = "" if claim.stated is None else f"{claim.stated:.4f}"
        rows.append([recipe, claim.what, stated, f"{measured:.4f}", verdict, f"{seconds:.0f}"])
    return rows


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
    return f"# Tutorial figures, and ours\n\n{machine}\n\n{markdown(table)}"
