"""``aeviz export --animation``: its options, and what it does."""

from __future__ import annotations

import argparse
from pathlib import Path

from aeviz.cli.options import count
from aeviz.cli.terminal import Progress, open_run, say
from aeviz.core.base.errors import RecipeError

ENDINGS = (".gif", ".webp", ".mp4")
SMALLEST, LARGEST = 240, 2160
"""Pixels from top to bottom."""
FASTEST = 50
"""Pictures a second; players show no more."""


def add_options(export: argparse.ArgumentParser) -> None:
    """Options that only count with ``--animation``."""
    film = export.add_argument_group("with --animation")
    film.add_argument(
        "--view", choices=("digits", "map", "both"), default="both", help="what it shows (both)"
    )
    film.add_argument("--fps", type=count, default=10, metavar="N", help="pictures a second (10)")
    film.add_argument("--height", type=int, default=480, metavar="N", help="in pixels (480)")
    film.add_argument("--first", type=int, metavar="STEP", help="begin at this step")
    film.add_argument("--last", type=int, metavar="STEP", help="end at this step")
    film.add_argument("--most", type=count, default=300, metavar="N", help="pictures at most (300)")
    film.add_argument("--dark", action="store_true", help="on a dark ground")


def write(options: argparse.Namespace, target: Path) -> None:
    """Write the stored steps of ``options.run`` as a film, with a line of progress.

    An interrupted film leaves no file behind. Raises :class:`AevizError`.
    """
    from aeviz.core.base.storage import write_file
    from aeviz.core.export.film import animation
    from aeviz.core.export.film_frame import Film

    if not SMALLEST <= options.height <= LARGEST:
        raise RecipeError(f"--height must be from {SMALLEST} to {LARGEST}, not {options.height}.")
    if options.fps > FASTEST:
        raise RecipeError(f"--fps must be from 1 to {FASTEST}, not {options.fps}.")
    film = Film(
        options.view,
        options.fps,
        options.height,
        options.dark,
        options.first,
        options.last,
        options.most,
    )
    bar = Progress("filming")
    try:
        with open_run(options.run) as run:
            data = animation(
                run, film, target.suffix, lambda done: bar.update(round(100 * done), 100)
            )
    finally:
        bar.close()
    write_file(target, data, overwrite=options.force)
    say(f"wrote {target}")
