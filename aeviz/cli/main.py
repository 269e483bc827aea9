"""The command line. Without a command it opens the window; nothing else here touches Qt.

The commands are imported only where there are arguments: the window does not wait for them.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable, Sequence

from aeviz.cli.options import FAILED, INTERRUPTED, WRONG_USE, count
from aeviz.cli.output import say, unfailing
from aeviz.core.base.callbacks import Cancelled
from aeviz.core.base.errors import AevizError, RecipeError, in_plain_words, odd_path
from aeviz.core.base.logs import note_unexpected
from aeviz.core.base.version import VERSION
from aeviz.core.compute import process
from aeviz.core.compute.display import why_no_window
from aeviz.core.datasets import UnknownDatasetError
from aeviz.core.lessons.lesson import LessonError

COMMANDS = {
    "recipes": "list the recipes",
    "train": "train a recipe without a window",
    "data": "your own pictures: add, list, rename, remove",
    "evaluate": "figures of a run on the whole test set",
    "export": "write a run's results in standard formats",
    "benchmark": "how fast aeviz is on this machine",
    "compare": "several runs by the same figures",
    "sweep": "train a recipe with several values and seeds",
    "watch": "follow a run that another program trains",
    "labels": "train a classifier with few and many labels",
    "reproduce": "train the tutorials' recipes and compare",
    "search": "the training digits most like a picture",
    "lesson": "lessons: list, check, print for teachers",
    "explore": "look through a network of your own",
    "desktop": "put aeviz into the desktop's menu, for its files too",
}
"""Modules of this package in the order of the help: ``add_options(parser)`` says what the command
takes, ``run(options)`` does it and returns an exit code."""

_HOMES = {
    **dict.fromkeys(("desktop", "explore"), "aeviz.cli.own"),
    **dict.fromkeys(("train", "sweep", "labels"), "aeviz.cli.training"),
}
"""Packages of those that have one of their own."""

_WINDOW_OPTIONS = {
    "--recipe": ("NAME", "choose this recipe in the window"),
    "--dataset": ("NAME", "use these images in the window, see “aeviz data list”"),
    "--data-dir": ("DIR", "a folder with the four MNIST files"),
    "--run": ("DIR", "open this run in the window; a file NAME.aeviz needs no “--run”"),
    "--network": ("MODULE", "of a run of your own network: what makes it; it is run"),
    "--lesson": ("NAME", "begin a lesson in the window, see “aeviz lesson list”"),
    "--threads": ("N", "processor threads for training in the window (all but one)"),
    "--device": ("NAME", "what the window trains on: auto, cpu, cuda or mps (auto)"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``aeviz`` with these arguments (default: the process's) and return its exit code."""
    with unfailing():
        process.set_up()
        try:
            return _main(sys.argv[1:] if arguments is None else arguments)
        except KeyboardInterrupt:
            return INTERRUPTED
        except Cancelled as cancelled:
            say(f"aeviz: {cancelled}")
            return INTERRUPTED
        except (RecipeError, UnknownDatasetError, LessonError) as error:
            say(f"aeviz: {error}")
            return WRONG_USE
        except AevizError as error:
            say(f"aeviz: {error}")
            return FAILED
        except Exception as error:
            say(f"aeviz: {odd_path(error) or in_plain_words(error, note_unexpected(error))}")
            return FAILED


def _opening(given: Sequence[str]) -> Sequence[str]:
    """A file alone is opened in the window, as file managers ask for it."""
    if given and given[-1].endswith(".aeviz") and not any(word in COMMANDS for word in given):
        is_value = len(given) > 1 and given[-2] in _WINDOW_OPTIONS
        return given if is_value else [*given[:-1], "--run", given[-1]]
    return given


def _main(given: Sequence[str]) -> int:
    given = _opening(given)
    parser = _parser()
    if given:
        _add_commands(parser)
    options = parser.parse_args(given)
    command: Callable[[argparse.Namespace], int] = options.command
    # The window counts its own threads, and so do benchmarks, of which many are of the window.
    if command is not _window and not options.counts_threads:
        process.hold_threads()
    if command is not _window and (lost := _window_options(options)):
        parser.error(f"{lost[0]} before the command is for the window: put it behind the command")
    if network := getattr(options, "run_network", None):
        from aeviz.core.models import own

        own.take(network)
    return command(options)


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
    return parser


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, text in COMMANDS.items():
        home = _HOMES.get(name, "aeviz.cli")
        module = importlib.import_module(f"{home}.{name}")
        command = commands.add_parser(name, help=text, allow_abbrev=False)
        module.add_options(command)
        command.set_defaults(command=module.run, counts_threads=name == "benchmark")


def _window(options: argparse.Namespace) -> int:
    # Before Qt is loaded: a library that is missing would end in a traceback.
    if problem := why_no_window():
        say(f"aeviz: {problem}")
        return WRONG_USE
    return open_window(_window_options(options))


def open_window(arguments: Sequence[str]) -> int:
    """Open the window with these arguments; there must be a display."""
    from aeviz.ui.app import run

    return run(["aeviz", *arguments])


def _window_options(options: argparse.Namespace) -> list[str]:
    """The options before a command, with their values, as they were given."""
    given = ((option, getattr(options, f"window{option}")) for option in _WINDOW_OPTIONS)
    return [part for option, value in given if value is not None for part in (option, str(value))]
