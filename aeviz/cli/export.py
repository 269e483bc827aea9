"""``aeviz export``: a run's results in standard formats."""

from __future__ import annotations

import argparse
from pathlib import Path

from aeviz.cli import film
from aeviz.cli.options import DONE, add_data_options, add_run_option, check_folder
from aeviz.cli.terminal import images_of, open_run, say
from aeviz.core.base.errors import RecipeError
from aeviz.core.runs.run import Run

ENDINGS = {
    "codes": (".npz", ".csv"),
    "digits": (".png",),
    "metrics": (".csv",),
    "samples": (".png",),
    "animation": film.ENDINGS,
}
"""What can be exported, an option each, and in which formats."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    add_run_option(parser)
    add_data_options(parser, dataset=False)
    parser.add_argument("--codes", type=Path, metavar="FILE", help="test codes, .npz or .csv")
    parser.add_argument("--digits", type=Path, metavar="FILE", help="the newest digits, .png")
    parser.add_argument("--metrics", type=Path, metavar="FILE", help="all losses, .csv")
    parser.add_argument(
        "--samples", type=Path, metavar="FILE", help="new digits from random codes, .png"
    )
    parser.add_argument(
        "--animation", type=Path, metavar="FILE", help="the stored steps as a film, .gif or .webp"
    )
    film.add_options(parser)
    parser.add_argument("--force", action="store_true", help="replace files that exist")


def run(options: argparse.Namespace) -> int:
    """Write the results asked for and say where they went."""
    from aeviz.core.base.storage import write_file

    given = {kind: getattr(options, kind) for kind in ENDINGS}
    wanted: dict[str, Path] = {kind: path for kind, path in given.items() if path is not None}
    _check(wanted, options.force)
    animation = wanted.pop("animation", None)
    with open_run(options.run) as opened:
        for kind, target in wanted.items():
            write_file(target, _content(kind, opened, options.data_dir, target.suffix))
            say(f"wrote {target}")
    if animation is not None:
        film.write(options, animation)
    return DONE


def _check(wanted: dict[str, Path], force: bool) -> None:
    """Raises :class:`RecipeError` for what cannot be written."""
    if not wanted:
        raise RecipeError(
            "Nothing to export: add --codes, --digits, --metrics, --samples or --animation with a"
            " file name."
        )
    for kind, path in wanted.items():
        if path.suffix not in ENDINGS[kind]:
            raise RecipeError(
                f"--{kind} writes {' or '.join(ENDINGS[kind])} files: change the ending"
                f" of “{path.name}”."
            )
        check_folder(path)
        if path.exists() and not force:
            raise RecipeError(f"{path} exists already: choose another name or add --force.")


def _content(kind: str, run: Run, data_dir: Path | None, suffix: str) -> bytes:
    from aeviz.core.export import tables

    if kind == "metrics":
        return tables.metrics_csv(run.events())
    if kind == "digits":
        return tables.newest_digits_png(run)
    if kind == "samples":
        return _samples(run, data_dir)
    return _codes(run, data_dir, suffix)


def _samples(run: Run, data_dir: Path | None) -> bytes:
    from aeviz.core.export.tables import sheet_png
    from aeviz.core.inference.sampling import generate
    from aeviz.core.runs.network import load_model

    prior = run.recipe.code.kind == "variational"
    dataset = None if prior else images_of(run, data_dir)
    return sheet_png(generate(load_model(run), run.recipe, dataset, 100))


def _codes(run: Run, data_dir: Path | None, suffix: str) -> bytes:
    from aeviz.core.export.tables import codes_csv, codes_npz
    from aeviz.core.inference.viewing import encode
    from aeviz.core.runs.network import load_model

    dataset = images_of(run, data_dir)
    codes = encode(load_model(run), dataset.test.images, run.recipe.data.pixel_range)
    return (codes_npz if suffix == ".npz" else codes_csv)(codes, dataset.test.labels)
