"""``aeviz search``: the training images whose codes are nearest to that of a picture."""

from __future__ import annotations

import argparse

import numpy as np

from aeviz.cli.destinations import check_outputs
from aeviz.cli.options import DONE, add_json_option, add_run_data_options, add_run_option, count
from aeviz.cli.output import say, show, show_json
from aeviz.cli.terminal import images_of, model_of, open_run
from aeviz.core.base.errors import DataError
from aeviz.core.base.paths import user_path
from aeviz.core.base.storage import write_file
from aeviz.core.data.picture_files import Kind, read_as
from aeviz.core.data.preprocessing import SIDE, as_picture_of, shrink
from aeviz.core.runs.dataset import about_data
from aeviz.core.runs.run import Run


def add_options(parser: argparse.ArgumentParser) -> None:
    add_run_option(parser)
    parser.add_argument("image", type=user_path, metavar="IMAGE", help="a picture")
    add_run_data_options(parser)
    parser.add_argument("--count", type=count, default=10, metavar="N", help="how many (10)")
    parser.add_argument(
        "--sheet",
        type=user_path,
        metavar="FILE",
        help="draw them, .png; an older sheet is replaced",
    )
    parser.add_argument("--as-is", action="store_true", help="do not centre and scale it first")
    add_json_option(parser)


def _picture(run: Run, options: argparse.Namespace) -> tuple[np.ndarray, str]:
    """The picture as the run's data are, and what was done to it in words."""
    data = about_data(run)
    plain: Kind = "colour" if len(data.image_shape) == 3 else "grey"
    kind = "digit" if data.noun == "digit" else plain
    drawing, note = read_as(options.image, kind)
    if kind == "digit" and note and not drawing.any():
        raise DataError(note)
    shape = data.image_shape
    if options.as_is and shape == (SIDE, SIDE):
        return shrink(drawing), note
    return as_picture_of(drawing, shape, data.normalised and not options.as_is), note


def run(options: argparse.Namespace) -> int:
    from aeviz.core.export.tables import sheet_png
    from aeviz.core.inference.code_search import CodeIndex
    from aeviz.core.inference.viewing import encode

    read = (options.run, options.image, options.data)
    check_outputs({"--sheet": options.sheet}, read)
    with open_run(options.run) as opened:
        picture, note = _picture(opened, options)
        if note:
            say(f"aeviz: {note}")
        dataset = images_of(opened, options)
        model, origin = model_of(opened, dataset)
        pixel_range = opened.recipe.data.pixel_range
    train = dataset.train
    index = CodeIndex(encode(model, train.images, pixel_range))
    (found,), (away,) = index.nearest(encode(model, picture[None], pixel_range), options.count)
    rows = [
        {
            "index": int(i),
            "class": (dataset.class_names or ("",))[train.labels[i]],
            "distance": float(d),
        }
        for i, d in zip(found, away, strict=True)
    ]
    if options.json:
        show_json([row | origin.as_json() for row in rows])
    else:
        lines = (
            f"image {r['index']:>6}  class {r['class']}  distance {r['distance']:.4f}" for r in rows
        )
        show("\n".join([origin.caption, *lines]))
    if options.sheet is not None:
        pictures = np.concatenate([picture[None], train.images[found]])
        sheet = sheet_png(pictures, about=origin.as_text())
        write_file(options.sheet, sheet)
        say(f"wrote {options.sheet}")
    return DONE
