"""``aeviz labels``: what few labels are worth, with and without pre-training."""

from __future__ import annotations

import argparse
import math
from pathlib import Path

from msgspec.structs import replace

from aeviz.cli.destinations import check_outputs, file_named
from aeviz.cli.options import DONE, add_data_options, add_training_options
from aeviz.cli.output import say, show
from aeviz.cli.terminal import load_data, take_data
from aeviz.cli.training.train import recipe_of, resumable, train
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import runs_folder, user_path
from aeviz.core.base.storage import write_file
from aeviz.core.data.base import AnyDataset
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import layout
from aeviz.core.runs.dataset import check_dataset
from aeviz.core.runs.listing import summarise
from aeviz.core.runs.run import Run

COUNTS = (100, 300, 1_000, 3_000, 10_000, 0)
"""Labels of a series; 0: all."""
TESTS = 10
"""How often each phase is tested."""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="a classifier of dense layers: stacked")
    add_data_options(parser)
    parser.add_argument(
        "--counts", type=label_count, nargs="+", metavar="N", help="labels used; 0: all"
    )
    add_training_options(parser)
    parser.add_argument("--out", type=user_path, metavar="DIR", help="a folder for the runs")
    parser.add_argument(
        "--drawing",
        type=user_path,
        metavar="FILE",
        help="draw the curves, .svg; an older drawing is replaced",
    )


def label_count(text: str) -> int:
    """A number of labels, for argparse."""
    if not text.isdecimal() or int(text) > 10_000_000:
        raise argparse.ArgumentTypeError(f"must be a whole number, 0 for all, not “{text}”")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Train a series, print its table and draw its curves; the exit code.

    Runs that are there already are not trained again, so a series can be continued; those of other
    settings are refused.
    """
    from aeviz.core.evaluation.compare import (
        Row,
        aligned,
        label_curves,
        labels_svg,
        origins,
        table,
        tested_figures,
    )

    read = (file_named(options.name), options.data)
    check_outputs({"--drawing": options.drawing}, read)
    take_data(options)
    recipe = _classifier(options)
    dataset = load_data(recipe.data.dataset, options.data_dir)
    images = len(dataset.train) - recipe.data.validation_images
    series: list[Recipe] = []
    for count in options.counts or COUNTS:
        if count > images:
            say(f"aeviz: There are {images:,} labelled images, so {count:,} is left out.")
        else:
            series += _series(recipe, count, images)
    if not series:
        raise RecipeError("No number of labels is left: choose smaller ones with --counts.")
    rows = []
    for used in series:
        end = "" if options.seed is None else f"-seed-{options.seed}"
        path = (options.out or runs_folder()) / f"{_folder_name(used)}{end}"
        if not is_done(path, used, dataset):
            code = train(used, options, path, resumable(path))
            if code:
                return code
        rows.append(
            Row(path.name, used, tested_figures(summarise(path), dataset.name, dataset.fingerprint))
        )
    show(aligned(table(rows)))
    if options.drawing is not None:
        write_file(options.drawing, labels_svg(label_curves(rows, images), origins(rows)))
        say(f"wrote {options.drawing}")
    return DONE


def _classifier(options: argparse.Namespace) -> Recipe:
    recipe = recipe_of(options)
    if recipe.task != "classify":
        raise RecipeError(f"“{options.name}” learns from no labels: choose a classifier.")
    return with_values(recipe, [("pretraining", True)])


def _series(recipe: Recipe, labels: int, images: int) -> list[Recipe]:
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


def _folder_name(recipe: Recipe) -> str:
    kind = "pretrained" if recipe.training.pretraining else "untrained"
    return f"{recipe.name}-labels-{recipe.data.labels or 'all'}-{kind}"


def is_done(path: Path, recipe: Recipe, dataset: AnyDataset) -> bool:
    """Whether the run is there and finished.

    Raises :class:`RecipeError` if it is another one, :class:`DataError` if it is on other data.
    """
    if resumable(path) is None:
        return False
    kept = layout.read_recipe(path, layout.read_about(path))
    if replace(kept, title=recipe.title, description=recipe.description) != recipe:
        raise RecipeError(
            f"The run {path} was trained with other settings: choose another folder with --out."
        )
    with Run.open(path) as run:
        check_dataset(run, dataset, "choose another folder with --out")
    return summarise(path).state == "finished"
