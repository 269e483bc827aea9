"""``aeviz search``: the training images whose codes are nearest to that of a picture."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from aeviz.cli.options import (
    DONE,
    Commands,
    add_data_options,
    add_json_option,
    add_run_option,
    count,
)
from aeviz.cli.terminal import images_of, open_run, say
from aeviz.core.base.errors import DataError
from aeviz.core.base.storage import write_file
from aeviz.core.data.preprocessing import normalise, shrink

PICTURE_LIMIT = 4096
"""Largest width and height of a picture to search for."""


def add_options(commands: Commands) -> None:
    """The command and what it takes."""
    parser = commands.add_parser("search", help="the training digits most like a picture")
    add_run_option(parser)
    parser.add_argument("image", type=Path, metavar="IMAGE", help="a picture, white on black")
    add_data_options(parser, dataset=False)
    parser.add_argument("--count", type=count, default=10, metavar="N", help="how many (10)")
    parser.add_argument("--sheet", type=Path, metavar="FILE", help="draw them, .png")
    parser.add_argument("--as-is", action="store_true", help="do not centre and scale it first")
    add_json_option(parser)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace) -> int:
    """Print the nearest, and draw them where a file is given."""
    from aeviz.core.export.tables import sheet_png
    from aeviz.core.inference.code_search import CodeIndex
    from aeviz.core.inference.viewing import encode
    from aeviz.core.runs.network import load_model

    drawing = read_picture(options.image)
    picture = shrink(drawing) if options.as_is else normalise(drawing)
    with open_run(options.run) as opened:
        dataset, model = images_of(opened, options.data_dir), load_model(opened)
        pixel_range = opened.recipe.data.pixel_range
    train = dataset.train
    if picture.shape != dataset.image_shape:
        raise DataError(f"{dataset.title} has images of another size: choose another run.")
    index = CodeIndex(encode(model, train.images, pixel_range))
    (found,), (away,) = index.nearest(encode(model, picture[None], pixel_range), options.count)
    rows = [
        {"index": int(i), "class": dataset.class_names[train.labels[i]], "distance": float(d)}
        for i, d in zip(found, away, strict=True)
    ]
    if options.json:
        print(json.dumps(rows), flush=True)
    else:
        for row in rows:
            print(f"image {row['index']:>6}  class {row['class']}  distance {row['distance']:.4f}")
    if options.sheet is not None:
        sheet = sheet_png(np.concatenate([picture[None], train.images[found]]))
        write_file(options.sheet, sheet)
        say(f"wrote {options.sheet}")
    return DONE


def read_picture(path: Path) -> np.ndarray:
    """A picture file as grey levels ``uint8 [h, w]``. Raises :class:`DataError`."""
    import warnings

    from PIL import Image, UnidentifiedImageError

    try:
        if not path.is_file():
            raise DataError(f"{path} is not a file: choose a picture.")
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=("PNG", "JPEG", "BMP", "GIF")) as image:
                if max(image.size) > PICTURE_LIMIT:
                    raise DataError(
                        f"{path.name} is larger than {PICTURE_LIMIT} pixels: make it smaller."
                    )
                return np.asarray(image.convert("L"))
    except (
        OSError,
        UnidentifiedImageError,
        ValueError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
        raise DataError(f"{path.name} cannot be read as a picture: choose another.") from error
