"""``aeviz search``: the training images whose codes are nearest to that of a picture."""

from __future__ import annotations

import argparse

import numpy as np

from aeviz.cli.options import DONE, add_json_option, add_run_data_options, add_run_option, count
from aeviz.cli.output import say, show, show_json
from aeviz.cli.terminal import images_of, model_of, open_run
from aeviz.core.base.errors import DataError
from aeviz.core.base.paths import user_path
from aeviz.core.base.storage import write_file
from aeviz.core.data.picture_files import read_picture
from aeviz.core.data.preprocessing import normalise, shrink


def add_options(parser: argparse.ArgumentParser) -> None:
    add_run_option(parser)
    parser.add_argument("image", type=user_path, metavar="IMAGE", help="a picture of a digit")
    add_run_data_options(parser)
    parser.add_argument("--count", type=count, default=10, metavar="N", help="how many (10)")
    parser.add_argument("--sheet", type=user_path, metavar="FILE", help="draw them, .png")
    parser.add_argument("--as-is", action="store_true", help="do not centre and scale it first")
    add_json_option(parser)


def run(options: argparse.Namespace) -> int:
    from aeviz.core.export.tables import sheet_png
    from aeviz.core.inference.code_search import CodeIndex
    from aeviz.core.inference.viewing import encode

    drawing, note = read_picture(options.image)
    if note:
        say(f"aeviz: {note}")
    picture = shrink(drawing) if options.as_is else normalise(drawing)
    with open_run(options.run) as opened:
        dataset = images_of(opened, options)
        model, origin = model_of(opened, dataset)
        pixel_range = opened.recipe.data.pixel_range
    train = dataset.train
    if picture.shape != dataset.image_shape:
        raise DataError(f"{dataset.title} has images of another size: choose another run.")
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
