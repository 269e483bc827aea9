"""``aeviz export``: a run's results in standard formats."""

from __future__ import annotations

import argparse
from pathlib import Path

from aeviz.cli.options import DONE, add_run_data_options, add_run_option, check_folder, count
from aeviz.cli.output import say
from aeviz.cli.terminal import images_of, model_of, open_run, progress, warn
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import user_path
from aeviz.core.base.storage import write_file
from aeviz.core.runs.run import Run

KINDS = {
    "codes": ((".npz", ".csv"), "test codes, .npz or .csv"),
    "digits": ((".png",), "the newest digits, .png"),
    "metrics": ((".csv",), "all losses, .csv"),
    "samples": ((".png",), "new digits from random codes, .png"),
    "animation": ((".gif", ".webp", ".mp4"), "the stored steps as a film, .gif or .webp"),
}
"""What can be exported, an option each: in which formats, and what it is."""
SMALLEST, LARGEST = 240, 2160
"""Pixels of a film from top to bottom."""
FASTEST = 50
"""Pictures a second; players show no more."""


def add_options(parser: argparse.ArgumentParser) -> None:
    add_run_option(parser)
    add_run_data_options(parser)
    for kind, (_, text) in KINDS.items():
        parser.add_argument(f"--{kind}", type=user_path, metavar="FILE", help=text)
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
    parser.add_argument("--force", action="store_true", help="replace files that exist")


def run(options: argparse.Namespace) -> int:
    given = {kind: getattr(options, kind) for kind in KINDS}
    wanted: dict[str, Path] = {kind: path for kind, path in given.items() if path is not None}
    _check(wanted, options.force)
    with open_run(options.run) as opened:
        for kind, target in wanted.items():
            content, caption = _content(kind, opened, options, target.suffix)
            write_file(target, content, overwrite=options.force)
            say(f"wrote {target}" + (f" ({caption})" if caption else ""))
    return DONE


def _check(wanted: dict[str, Path], force: bool) -> None:
    """Raises :class:`RecipeError` for what cannot be written."""
    if not wanted:
        raise RecipeError(
            "Nothing to export: add --codes, --digits, --metrics, --samples or --animation with a"
            " file name."
        )
    for kind, path in wanted.items():
        endings, _ = KINDS[kind]
        if path.suffix not in endings:
            raise RecipeError(
                f"--{kind} writes {' or '.join(endings)} files: change the ending of “{path.name}”."
            )
        check_folder(path)
        if path.exists() and not force:
            raise RecipeError(f"{path} exists already: choose another name or add --force.")


def _content(kind: str, run: Run, options: argparse.Namespace, ending: str) -> tuple[bytes, str]:
    """The file, and of which step, epoch and data it is; empty if it tells many steps itself."""
    from aeviz.core.export import tables

    if kind == "metrics":
        return tables.metrics_csv(run.events()), ""
    if kind == "digits":
        content, origin = tables.newest_digits_png(run)
        warn(run, origin)
        return content, origin.caption
    if kind == "animation":
        return _film(run, options, ending), ""
    return (_samples if kind == "samples" else _codes)(run, options, ending)


def _samples(run: Run, options: argparse.Namespace, ending: str) -> tuple[bytes, str]:
    from aeviz.core.export.tables import sheet_png
    from aeviz.core.inference.sampling import generate

    prior = run.recipe.code.kind == "variational"
    dataset = None if prior else images_of(run, options)
    model, origin = model_of(run, dataset)
    pictures = generate(model, run.recipe, dataset, 100)
    return sheet_png(pictures, about=origin.as_text()), origin.caption


def _codes(run: Run, options: argparse.Namespace, ending: str) -> tuple[bytes, str]:
    from aeviz.core.export.tables import codes_file
    from aeviz.core.inference.viewing import encode

    dataset = images_of(run, options)
    model, origin = model_of(run, dataset)
    codes = encode(model, dataset.test.images, run.recipe.data.pixel_range)
    content = codes_file(codes, dataset.test.labels, ending.removeprefix("."), origin)
    return content, origin.caption


def _film(run: Run, options: argparse.Namespace, ending: str) -> bytes:
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
    with progress("filming") as update:
        return animation(run, film, ending, update)
