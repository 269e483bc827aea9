"""``aeviz export``: what can leave a run: tables, pictures, networks, code, or all in one file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from aeviz.cli.destinations import check_outputs
from aeviz.cli.options import DONE, add_run_data_options, add_run_option, count
from aeviz.cli.output import say
from aeviz.cli.terminal import data_of, open_run, progress
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import user_path
from aeviz.core.export.kinds import KINDS
from aeviz.core.export.request import Request

if TYPE_CHECKING:
    from aeviz.core.export.film_frame import Film

SMALLEST, LARGEST = 240, 2160
"""Pixels of a film from top to bottom."""
FASTEST = 50
"""Pictures a second; players show no more."""


def add_options(parser: argparse.ArgumentParser) -> None:
    add_run_option(parser)
    add_run_data_options(parser)
    for name, kind in KINDS.items():
        where = f", {' or '.join(kind.endings)}" if kind.endings else ", in a new folder"
        target = "FILE" if kind.endings else "DIR"
        text = kind.text + where
        parser.add_argument(f"--{name}", type=user_path, metavar=target, help=text)
    film = parser.add_argument_group("with --animation")
    film.add_argument(
        "--view", choices=("digits", "map", "both"), default="both", help="what it shows (both)"
    )
    film.add_argument("--fps", type=count, default=10, metavar="N", help="pictures a second (10)")
    film.add_argument("--height", type=int, default=480, metavar="N", help="in pixels (480)")
    film.add_argument("--first", type=int, metavar="STEP", help="begin at this step")
    film.add_argument("--last", type=int, metavar="STEP", help="end at this step")
    film.add_argument("--most", type=count, default=300, metavar="N", help="pictures at most (300)")
    film.add_argument("--dark", action="store_true", help="on a dark ground")
    whole = parser.add_argument_group("with --experiment")
    whole.add_argument("--notes", default="", metavar="TEXT", help="what is to be said of it")
    whole.add_argument("--no-drawings", action="store_true", help="leave your drawings out")
    whole.add_argument(
        "--with-data", action="store_true", help="take the data along, if they are small"
    )
    parser.add_argument("--force", action="store_true", help="replace files that exist")


def run(options: argparse.Namespace) -> int:
    given = {name: getattr(options, name.replace("-", "_")) for name in KINDS}
    wanted: dict[str, Path] = {name: path for name, path in given.items() if path is not None}
    _check(wanted, options)
    with open_run(options.run) as opened:
        for name, target in wanted.items():
            with progress(f"writing {target.name}", patience=1.0) as update:
                request = Request(
                    opened,
                    target,
                    lambda: data_of(opened, options),
                    options.force,
                    update,
                    _film(options) if name == "animation" else None,
                    options.notes,
                    not options.no_drawings,
                    options.with_data,
                )
                caption = KINDS[name].write(request)
            say(f"wrote {target}" + (f" ({caption})" if caption else ""))
    return DONE


def _check(wanted: dict[str, Path], options: argparse.Namespace) -> None:
    """Raises :class:`RecipeError` for what cannot be written."""
    if not wanted:
        *most, last = (f"--{name}" for name in KINDS)
        raise RecipeError(f"Nothing to export: add {', '.join(most)} or {last} with a name.")
    check_outputs(
        {f"--{name}": path for name, path in wanted.items()},
        (options.run, options.data),
        [f"--{name}" for name in wanted if not KINDS[name].endings],
    )
    for name, path in wanted.items():
        endings = KINDS[name].endings
        if endings and path.suffix not in endings:
            more = ", or install imageio-ffmpeg" if path.suffix == ".mp4" else ""
            raise RecipeError(
                f"--{name} writes {' or '.join(endings)} files: change the ending of"
                f" “{path.name}”{more if name == 'animation' else ''}."
            )
        is_empty = not endings and path.is_dir() and not any(path.iterdir())
        if path.exists() and not is_empty and not (endings and options.force):
            advice = "choose another name or add --force" if endings else "choose another folder"
            raise RecipeError(f"{path} exists already: {advice}.")


def _film(options: argparse.Namespace) -> Film:
    from aeviz.core.export.film_frame import Film

    if not SMALLEST <= options.height <= LARGEST:
        raise RecipeError(f"--height must be from {SMALLEST} to {LARGEST}, not {options.height}.")
    if options.fps > FASTEST:
        raise RecipeError(f"--fps must be from 1 to {FASTEST}, not {options.fps}.")
    return Film(
        options.view,
        options.fps,
        options.height,
        options.dark,
        options.first,
        options.last,
        options.most,
    )
