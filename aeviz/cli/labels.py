"""``aeviz labels``: what few labels are worth, with and without pre-training."""

from __future__ import annotations

import argparse
from pathlib import Path

from aeviz.cli.options import (
    DONE,
    Commands,
    add_data_options,
    add_training_options,
    check_folder,
)
from aeviz.cli.terminal import load_data, say
from aeviz.cli.train import recipe_of, resumable, train
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import runs_folder
from aeviz.core.base.storage import write_file
from aeviz.core.evaluation import label_series
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.listing import summarise


def add_options(commands: Commands) -> None:
    """The command and what it takes."""
    parser = commands.add_parser("labels", help="train a classifier with few and many labels")
    parser.add_argument("name", metavar="NAME", help="a classifier of dense layers: stacked")
    add_data_options(parser)
    parser.add_argument(
        "--counts", type=label_count, nargs="+", metavar="N", help="labels used; 0: all"
    )
    add_training_options(parser)
    parser.add_argument("--out", type=Path, metavar="DIR", help="a folder for the runs")
    parser.add_argument("--drawing", type=Path, metavar="FILE", help="draw the curves, .svg")
    parser.set_defaults(command=run)


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
    from aeviz.core.evaluation.compare import Row, aligned, label_curves, labels_svg, table

    check_folder(options.drawing)
    recipe = _classifier(options)
    images = len(load_data(recipe.data.dataset, options.data_dir).train)
    images -= recipe.data.validation_images
    series: list[Recipe] = []
    for count in options.counts or label_series.COUNTS:
        if count > images:
            say(f"aeviz: There are {images:,} labelled images, so {count:,} is left out.")
        else:
            series += label_series.recipes(recipe, count, images)
    if not series:
        raise RecipeError("No number of labels is left: choose smaller ones with --counts.")
    rows = []
    for used in series:
        end = "" if options.seed is None else f"-seed-{options.seed}"
        path = (options.out or runs_folder()) / f"{label_series.folder_name(used)}{end}"
        if not label_series.is_done(path, used):
            code = train(used, options, path, resumable(path))
            if code:
                return code
        rows.append(Row(path.name, used, {"test_accuracy": summarise(path).test.get("accuracy")}))
    print(aligned(table(rows)))
    if options.drawing is not None:
        write_file(options.drawing, labels_svg(label_curves(rows, images)))
        say(f"wrote {options.drawing}")
    return DONE


def _classifier(options: argparse.Namespace) -> Recipe:
    recipe = recipe_of(options)
    if recipe.task != "classify":
        raise RecipeError(f"“{options.name}” learns from no labels: choose a classifier.")
    return with_values(recipe, [("pretraining", True)])
