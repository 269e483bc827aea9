"""What few labels are worth: a run for each number of them, with and without pre-training."""

from __future__ import annotations

import math
from pathlib import Path

from msgspec.structs import replace

from aeviz.core.base.errors import RecipeError
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import layout
from aeviz.core.runs.listing import summarise

COUNTS = (100, 300, 1_000, 3_000, 10_000, 0)
"""Labels of a series; 0: all."""
TESTS = 10
"""How often each phase is tested."""


def recipes(recipe: Recipe, labels: int, images: int) -> list[Recipe]:
    """The two recipes of a series for a number of labels, of a classifier that can be pre-trained.

    Each phase takes as many steps as it would with all labels, those of ``images``: few labels do
    not mean little training.
    """
    training = recipe.training
    steps = training.steps or training.epochs * math.ceil(images / training.batch_size)
    changes: list[tuple[str, object]] = [
        ("labels", labels),
        # An epoch has at least one step, so these are enough.
        ("epochs", steps),
        ("steps", steps),
        ("test_every", max(1, steps // TESTS)),
    ]
    return [
        with_values(recipe, [*changes, ("pretraining", pretraining)])
        for pretraining in (True, False)
    ]


def folder_name(recipe: Recipe) -> str:
    """What the folder of a run of the series is called."""
    kind = "pretrained" if recipe.training.pretraining else "untrained"
    return f"{recipe.name}-labels-{recipe.data.labels or 'all'}-{kind}"


def is_done(path: Path, recipe: Recipe) -> bool:
    """Whether the run is there and finished. Raises :class:`RecipeError` if it is another one."""
    if not path.is_dir() or not any(path.iterdir()):
        return False
    kept = layout.read_recipe(path, layout.read_about(path))
    if replace(kept, title=recipe.title, description=recipe.description) != recipe:
        raise RecipeError(
            f"The run {path} was trained with other settings: choose another folder with --out."
        )
    return summarise(path).state == "finished"
