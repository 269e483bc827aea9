"""Exit codes, and options that several commands share."""

from __future__ import annotations

import argparse

from aeviz.core.base.paths import user_path
from aeviz.core.compute.process import MOST_THREADS

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes."""


def add_run_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "run", type=user_path, metavar="RUN", help="a run's folder, or one file NAME.aeviz"
    )
    parser.add_argument(
        "--network",
        dest="run_network",
        metavar="MODULE",
        help="of a run of your own network: FILE.py or package.module that makes it; it is run",
    )


def add_data_options(parser: argparse.ArgumentParser) -> None:
    """On what to train."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--dataset", metavar="NAME", help="a dataset, see “aeviz data list”")
    which.add_argument(
        "--data", type=user_path, metavar="PATH", help="your own pictures, see “aeviz data add”"
    )
    _add_folder_option(parser)


def add_run_data_options(parser: argparse.ArgumentParser) -> None:
    """Where to find the data of a run."""
    parser.add_argument(
        "--data", type=user_path, metavar="PATH", help="its pictures, if they are not found"
    )
    _add_folder_option(parser)
    parser.add_argument(
        "--other-data",
        action="store_true",
        help="take the data that are there, also if the run was trained on others",
    )


def _add_folder_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data-dir", type=user_path, metavar="DIR", help="a folder with the four MNIST files"
    )


def add_json_option(parser: argparse.ArgumentParser, text: str = "as JSON") -> None:
    parser.add_argument("--json", action="store_true", help=text)


def add_threads_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=count, metavar="N", help="processor threads (all)")


def add_training_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--epochs", metavar="N", help="epochs in all, also of a run that goes on")
    parser.add_argument(
        "--set", metavar="KEY=VALUE", action="append", default=[], help="change a recipe's value"
    )
    parser.add_argument("--seed", metavar="S", help="the start of every random choice")
    add_threads_option(parser)
    parser.add_argument("--device", metavar="NAME", help="auto, cpu, cuda or mps (auto)")
    # No choice of the user's: what is trained again keeps the engine that it had.
    parser.set_defaults(engine="dense", ranks=None)


def count(text: str) -> int:
    """A number of threads, for argparse."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_THREADS:
        raise argparse.ArgumentTypeError(
            f"must be a whole number from 1 to {MOST_THREADS}, not “{text}”"
        )
    return int(text)
