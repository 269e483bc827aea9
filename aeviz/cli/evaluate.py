"""``aeviz evaluate``: the figures of a run on the whole test set."""

from __future__ import annotations

import argparse

from aeviz.cli.options import DONE, add_json_option, add_run_data_options, add_run_option
from aeviz.cli.output import say, show, show_json
from aeviz.cli.terminal import data_of, figures_of, open_run
from aeviz.core.evaluation.conventions import BOUND_IMAGES, conventions_of

_WORDS = {None: "unknown", True: "yes", False: "no"}


def add_options(parser: argparse.ArgumentParser) -> None:
    add_run_option(parser)
    add_run_data_options(parser)
    add_json_option(parser)
    parser.add_argument(
        "--bound-images",
        type=_images,
        default=BOUND_IMAGES,
        metavar="N",
        help="test images of a VAE's importance-weighted bound, 0: leave it out"
        f" (default: {BOUND_IMAGES:,})",
    )


def run(options: argparse.Namespace) -> int:
    with open_run(options.run) as opened:
        figures = figures_of(opened, data_of(opened, options), options.bound_images)
    conventions = conventions_of(figures)
    if options.json:
        show_json(figures | {"conventions": conventions})
    else:
        del figures["warnings"], figures["notices"]  # they are on standard error
        show("\n".join(f"{name:<20} {_in_words(value)}" for name, value in figures.items()))
        for name, counting in conventions.items():
            say(f"{name}: {counting}.")
    return DONE


def _images(text: str) -> int:
    """A number of images, for argparse."""
    if not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError(f"must be a whole number from 0 on, not “{text}”")
    return int(text)


def _in_words(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.4f}"
    if not isinstance(value, list):
        return _WORDS[value] if value is None or isinstance(value, bool) else str(value)
    if value and isinstance(value[0], list):
        return "".join("\n  " + " ".join(f"{n:>5}" for n in row) for row in value)
    if value and isinstance(value[0], dict):
        return "; ".join(map(_row_in_words, value))
    return " ".join(f"{number:.4f}" for number in value[:8]) + (" …" if len(value) > 8 else "")


def _row_in_words(row: dict[str, object]) -> str:
    """A layer with dead units, the error from some of a nested code's numbers, or a phase."""
    for key, text in (
        ("dead", "{name}: {dead} of {units} dead"),
        ("numbers", "{numbers}: {mse:.4f}"),
    ):
        if key in row:
            return text.format_map(row)
    return ", ".join(map(_in_words, row.values()))
