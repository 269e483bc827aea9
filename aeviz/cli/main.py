"""The command line. Without a command it opens the window; nothing else here touches Qt."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from aeviz.benchmark import add_options
from aeviz.cli.film import ENDINGS, add_film_options, write_film
from aeviz.cli.options import (
    DONE,
    FAILED,
    INTERRUPTED,
    WRONG_USE,
    add_data_options,
    add_training_options,
    check_folder,
    count,
)
from aeviz.cli.study_options import add_studies
from aeviz.core.base.errors import AevizError, RecipeError, in_plain_words
from aeviz.core.base.version import VERSION
from aeviz.core.compute import process

_WINDOW_OPTIONS = {
    "--recipe": ("NAME", "choose this recipe in the window"),
    "--dataset": ("NAME", "use these images in the window: mnist or builtin"),
    "--data-dir": ("DIR", "a folder with the four MNIST files"),
    "--run": ("DIR", "open this run in the window"),
    "--threads": ("N", "processor threads for training in the window (all but one)"),
    "--device": ("NAME", "what the window trains on: auto, cpu, cuda or mps (auto)"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``aeviz`` with these arguments (default: the process's) and return its exit code."""
    process.set_up()
    parser = _parser()
    options = parser.parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    if command is not _window and (lost := _window_options(options)):
        parser.error(f"{lost[0]} before the command is for the window: put it behind the command")
    try:
        return command(options)
    except KeyboardInterrupt:
        return INTERRUPTED
    except RecipeError as error:
        print(f"aeviz: {error}", file=sys.stderr)
        return WRONG_USE
    except (AevizError, MemoryError) as error:
        print(f"aeviz: {in_plain_words(error)}", file=sys.stderr)
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="aeviz",
        description="See how an autoencoder learns. Without a command, opens the window.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"aeviz {VERSION}")
    for option, (metavar, text) in _WINDOW_OPTIONS.items():
        kind = count if option == "--threads" else str
        parser.add_argument(option, dest=f"window{option}", metavar=metavar, help=text, type=kind)
    parser.set_defaults(command=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    recipes = commands.add_parser("recipes", help="list the recipes")
    recipes.add_argument("--json", action="store_true", help="as JSON")
    recipes.set_defaults(command=_recipes)

    train = commands.add_parser("train", help="train a recipe without a window")
    train.add_argument("name", metavar="NAME", help="a recipe, see “aeviz recipes”")
    add_data_options(train)
    add_training_options(train)
    train.add_argument("--out", type=Path, metavar="DIR", help="the run's folder")
    train.add_argument(
        "--resume",
        action="store_true",
        help="continue the run in --out, or the recipe's newest run; starts one if there is none",
    )
    train.add_argument("--json", action="store_true", help="print the result as JSON, last")
    train.set_defaults(command=_train)

    evaluate = commands.add_parser("evaluate", help="figures of a run on the whole test set")
    evaluate.add_argument("run", type=Path, metavar="RUN", help="a run's folder")
    add_data_options(evaluate, dataset=False)
    evaluate.add_argument("--json", action="store_true", help="as JSON")
    evaluate.set_defaults(command=_evaluate)

    export = commands.add_parser("export", help="write a run's results in standard formats")
    export.add_argument("run", type=Path, metavar="RUN", help="a run's folder")
    add_data_options(export, dataset=False)
    export.add_argument("--codes", type=Path, metavar="FILE", help="test codes, .npz or .csv")
    export.add_argument("--digits", type=Path, metavar="FILE", help="the newest digits, .png")
    export.add_argument("--metrics", type=Path, metavar="FILE", help="all losses, .csv")
    export.add_argument(
        "--samples", type=Path, metavar="FILE", help="new digits from random codes, .png"
    )
    export.add_argument(
        "--animation", type=Path, metavar="FILE", help="the stored steps as a film, .gif or .webp"
    )
    add_film_options(export)
    export.add_argument("--force", action="store_true", help="replace files that exist")
    export.set_defaults(command=_export)

    benchmark = commands.add_parser("benchmark", help="how fast aeviz is on this machine")
    add_options(benchmark)
    benchmark.set_defaults(command=_benchmark)
    add_studies(commands)
    return parser


def _window(options: argparse.Namespace) -> int:
    from aeviz.ui.app import run

    return run(["aeviz", *_window_options(options)])


def _window_options(options: argparse.Namespace) -> list[str]:
    """The options before a command, with their values, as they were given."""
    given = ((option, getattr(options, f"window{option}")) for option in _WINDOW_OPTIONS)
    return [part for option, value in given if value is not None for part in (option, str(value))]


def _recipes(options: argparse.Namespace) -> int:
    from aeviz.cli import train as headless

    headless.print_recipes(as_json=options.json)
    return DONE


def _train(options: argparse.Namespace) -> int:
    from aeviz.cli import train as headless

    order = headless.TrainOrder(
        name=options.name,
        dataset=options.dataset,
        data_dir=options.data_dir,
        epochs=options.epochs,
        changes=options.set,
        seed=options.seed,
        threads=options.threads,
        device=options.device,
        folder=options.out,
        resume=options.resume,
        as_json=options.json,
    )
    return headless.train(order)


def _evaluate(options: argparse.Namespace) -> int:
    from aeviz.cli import train as headless

    headless.evaluate(options.run, options.data_dir, as_json=options.json)
    return DONE


def _export(options: argparse.Namespace) -> int:
    from aeviz.cli import train as headless

    targets = {
        "codes": (options.codes, (".npz", ".csv")),
        "digits": (options.digits, (".png",)),
        "metrics": (options.metrics, (".csv",)),
        "samples": (options.samples, (".png",)),
        "animation": (options.animation, ENDINGS),
    }
    wanted = {kind: path for kind, (path, _) in targets.items() if path is not None}
    if not wanted:
        raise RecipeError(
            "Nothing to export: add --codes, --digits, --metrics, --samples or --animation with a"
            " file name."
        )
    for kind, path in wanted.items():
        if path.suffix not in targets[kind][1]:
            raise RecipeError(
                f"--{kind} writes {' or '.join(targets[kind][1])} files: change the ending"
                f" of “{path.name}”."
            )
        check_folder(path)
        if path.exists() and not options.force:
            raise RecipeError(f"{path} exists already: choose another name or add --force.")
    film = wanted.pop("animation", None)
    headless.export(options.run, options.data_dir, wanted)
    if film is not None:
        write_film(options, film)
    return DONE


def _benchmark(options: argparse.Namespace) -> int:
    from aeviz.benchmark import runner

    return runner.run(options)
