"""``aeviz labels``: what few labels are worth, with and without pre-training."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from aeviz.cli.train import TrainOrder, load_data, ordered_recipe, say, train
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import runs_folder
from aeviz.core.base.storage import write_file
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import layout
from aeviz.core.runs.listing import summarise

COUNTS = (100, 300, 1_000, 3_000, 10_000, 0)
"""Labels of a series; 0: all."""
TESTS = 10
"""How often each phase is tested."""


@dataclass(frozen=True)
class SeriesOrder:
    """What a person asked ``aeviz labels`` for; text values are checked by the recipe."""

    name: str
    counts: Sequence[int] = COUNTS
    dataset: str | None = None
    data_dir: Path | None = None
    epochs: str | None = None
    changes: Sequence[str] = ()
    seed: str | None = None
    threads: int | None = None
    device: str | None = None
    folder: Path | None = None
    drawing: Path | None = None


def train_series(order: SeriesOrder) -> int:
    """Train a run for each number of labels, with and without pre-training; the exit code.

    Runs that are there already are not trained again, so a series can be continued; those of other
    settings are refused. Each phase takes as many steps as it would with all labels: few labels do
    not mean little training.
    """
    from aeviz.core.evaluation.compare import Row, aligned, label_curves, labels_svg, table

    recipe = _recipe(order)
    images = len(load_data(recipe.data.dataset, order.data_dir, lambda: False).train)
    images -= recipe.data.validation_images
    rows = []
    for count, pretraining in itertools.product(order.counts, (True, False)):
        if count > images:
            say(f"aeviz: There are {images:,} labelled images, so {count:,} is left out.")
            continue
        used = with_values(recipe, [("labels", count), ("pretraining", pretraining)])
        path = (order.folder or runs_folder()) / _name(used, order.seed)
        one = _one(order, used, images, path)
        if not _is_done(path, one):
            code = train(one)
            if code:
                return code
        figures = {"test_accuracy": summarise(path).test.get("accuracy")}
        rows.append(Row(path.name, used, figures))
    if not rows:
        raise RecipeError("No number of labels is left: choose smaller ones with --counts.")
    print(aligned(table(rows)))
    if order.drawing is not None:
        write_file(order.drawing, labels_svg(label_curves(rows, images)))
        say(f"wrote {order.drawing}")
    return 0


def _recipe(order: SeriesOrder) -> Recipe:
    recipe = ordered_recipe(
        TrainOrder(
            name=order.name,
            dataset=order.dataset,
            epochs=order.epochs,
            changes=list(order.changes),
            seed=order.seed,
        )
    )
    if recipe.task != "classify":
        raise RecipeError(f"“{order.name}” learns from no labels: choose a classifier.")
    return with_values(recipe, [("pretraining", True)])


def _is_done(path: Path, order: TrainOrder) -> bool:
    """Whether the run is there and finished. Raises :class:`RecipeError` if it is another one."""
    if not path.is_dir() or not any(path.iterdir()):
        return False
    kept, wanted = layout.read_recipe(path, layout.read_about(path)), ordered_recipe(order)
    if replace(kept, title=wanted.title, description=wanted.description) != wanted:
        raise RecipeError(
            f"The run {path} was trained with other settings: choose another folder with --out."
        )
    return summarise(path).state == "finished"


def _name(recipe: Recipe, seed: str | None) -> str:
    kind = "pretrained" if recipe.training.pretraining else "untrained"
    end = "" if seed is None else f"-seed-{seed}"
    return f"{recipe.name}-labels-{recipe.data.labels or 'all'}-{kind}{end}"


def _one(order: SeriesOrder, recipe: Recipe, images: int, path: Path) -> TrainOrder:
    """The order for one run of the series."""
    training = recipe.training
    steps = training.steps or training.epochs * math.ceil(images / training.batch_size)
    own = {
        "labels": recipe.data.labels,
        "pretraining": training.pretraining,
        # An epoch has at least one step, so these are enough.
        "epochs": steps,
        "steps": steps,
        "test_every": max(1, steps // TESTS),
    }
    return TrainOrder(
        name=order.name,
        dataset=order.dataset,
        data_dir=order.data_dir,
        changes=[*order.changes, *(f"{key}={value}" for key, value in own.items())],
        seed=order.seed,
        threads=order.threads,
        device=order.device,
        folder=path,
        resume=True,
    )
