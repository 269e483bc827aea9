"""``aeviz compare``: several runs by the same figures, or by how they restore noise."""

from __future__ import annotations

import argparse

from aeviz.cli.destinations import check_outputs
from aeviz.cli.options import DONE, add_json_option, add_run_data_options
from aeviz.cli.output import say, show, show_json
from aeviz.cli.terminal import data_of, figures_of, images_of, model_of, open_run, repeat_notices
from aeviz.core.base.errors import RecipeError, RunError
from aeviz.core.base.paths import user_path
from aeviz.core.base.storage import write_file


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("runs", type=user_path, nargs="+", metavar="RUN", help="a run's folder")
    add_run_data_options(parser)
    add_json_option(parser)
    parser.add_argument(
        "--labels",
        type=user_path,
        metavar="FILE",
        help="draw accuracy against labels used, .svg; an older drawing is replaced",
    )
    parser.add_argument(
        "--noise", action="store_true", help="restoring pictures from five kinds of noise instead"
    )


def run(options: argparse.Namespace) -> int:
    check_outputs({"--labels": options.labels}, (*options.runs, options.data))
    if options.noise:
        _compare_noise(options)
    else:
        _compare(options)
    return DONE


def _compare(options: argparse.Namespace) -> None:
    from aeviz.core.evaluation.compare import (
        Row,
        aligned,
        countings,
        different_data,
        label_curves,
        labels_svg,
        origins,
        table,
        told_apart,
    )
    from aeviz.core.evaluation.conventions import conventions_of

    rows, size = [], 0
    for path, name in zip(options.runs, told_apart(options.runs), strict=True):
        with open_run(path) as opened:
            recipe = opened.recipe
            dataset = data_of(opened, options)
            rows.append(Row(name, recipe, figures_of(opened, dataset)))
            size = max(size, len(dataset.train) - recipe.data.validation_images)
    if doubt := different_data(rows):
        say(f"aeviz: {doubt}")
    if options.json:
        result = [
            {"run": row.name, "recipe": row.recipe.name, **row.figures}
            | {"conventions": conventions_of(row.figures)}
            for row in rows
        ]
        show_json(result)
    else:
        show(aligned(table(rows)))
        for heading, counting in countings(rows).items():
            say(f"{heading}: {counting}.")
    if options.labels is not None:
        curves = label_curves(rows, size)
        if not curves:
            raise RecipeError("None of these runs is of a classifier: --labels needs some.")
        write_file(options.labels, labels_svg(curves, origins(rows)))
        say(f"wrote {options.labels}")


def _compare_noise(options: argparse.Namespace) -> None:
    """PSNR and SSIM of what the runs, and simple means, make of noisy test images."""
    from aeviz.core.evaluation.compare import aligned, told_apart
    from aeviz.core.evaluation.conventions import PSNR, SSIM
    from aeviz.core.evaluation.noise import noise_figures, noise_table
    from aeviz.core.models.base import Autoencoder

    models, found, about = {}, {}, {}
    for path, short in zip(options.runs, told_apart(options.runs), strict=True):
        with open_run(path) as opened:
            dataset = images_of(opened, options)
            model, origin = model_of(opened, dataset)
            if not isinstance(model, Autoencoder):
                raise RunError(f"The run {short} restores no pictures: choose another run.")
            name = f"{short} ({origin.caption})"
            models[name] = (model, opened.recipe)
            said = origin.as_json() | repeat_notices(opened, origin)
            about[name] = {"run": short, **said}
            found[dataset.fingerprint] = dataset
    if len(found) > 1:
        names = " and ".join(dataset.title for dataset in found.values())
        raise RunError(f"These runs are on {names}: compare runs on the same images.")
    images = found.popitem()[1]
    figures = noise_figures(models, images)
    if options.json:

        def of(name: str) -> dict[str, object]:
            return {kind: row[name]._asdict() for kind, row in figures.items()}

        simple = [name for name in next(iter(figures.values())) if name not in models]
        show_json(
            {
                "runs": [said | {"noise": of(name)} for name, said in about.items()],
                "simple": {name: of(name) for name in simple},
                "images": len(images.test),
                "conventions": {"psnr": PSNR, "ssim": SSIM},
            }
        )
        return
    show(aligned(noise_table(figures)))
    say(f"{len(images.test):,} test images. PSNR in dB: {PSNR}.")
    say(f"SSIM: {SSIM}.")
