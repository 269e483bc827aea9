"""The one reader of pictures that users bring along: strict, bounded, white ink on black.

What comes in may be anything: a photograph of a digit on paper, a screenshot, a broken download, a
file made to do harm. What comes out is a small grey array, or one plain sentence.
"""

from __future__ import annotations

import contextlib
import io
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from aeviz.core.base.errors import AevizError, DataError
from aeviz.core.base.storage import read_file, shown
from aeviz.core.data.preprocessing import fitted
from aeviz.core.graphics import ink

if TYPE_CHECKING:
    from PIL.Image import Image

# What is wrong with a file of the user's is told in a sentence, and is no error of the program.
logging.getLogger("PIL").setLevel(logging.CRITICAL)

FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")
ENDINGS = ("png", "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff")
LARGEST_FILE = 64 << 20
"""Bytes."""
MOST_PIXELS = 50_000_000
"""Pixels of a picture that is opened; a telephone takes pictures of 12 to 50 million."""
LONGEST_SIDE = 1 << 16
"""Pixels in a row or a column: every row costs memory of its own, however short it is."""
SIDE = 1024
"""The longer side of what is returned, at most, in pixels."""
_BAND = 1 << 20
"""Pixels that are converted at once: copies of a whole picture would cost its memory many times."""
ORIENTATION = 0x0112
"""The tag in which cameras say how they were held."""
_ALPHA = ("LA", "PA", "RGBA", "La", "RGBa")
_DEEP = ("I", "I;16", "I;16B", "I;16L", "I;16N", "F")


PHOTOGRAPH = "What was written stands alone: paper, shadows, lines and specks have been left out."
NOTHING_CLEAR = (
    "Nothing on the picture stands out clearly from its ground: take it again in better light, or"
    " write with a thicker pen."
)


Kind = Literal["digit", "grey", "colour"]
"""What a picture is read for."""


class Picture(NamedTuple):
    """``pixels`` ``uint8 [h, w]``, white ink on black (all 0 where nothing is clear), and ``note``:
    what was done, or why there is nothing; or empty."""

    pixels: np.ndarray
    note: str


def read_picture(path: Path) -> Picture:
    """The picture in a file. Raises a subclass of :class:`AevizError`."""
    return picture_of(read_file(path, LARGEST_FILE, links=True), shown(path))


def picture_of(data: bytes, name: str, invert: bool = True) -> Picture:
    """The picture in the bytes of a file that the user knows as ``name``.

    Colours become grey; the camera's turn is undone; of an animation the first picture is taken;
    what has more than 8 bits is scaled to them; without ``invert``, dark ink on a light ground
    stays as it is. Raises :class:`DataError`.
    """
    with decoding(data, name) as image:
        values = _grey(_first(image))
        turned = _turned(values, image.getexif().get(ORIENTATION, 1))
        return _white_on_black(turned, invert)


def coloured(data: bytes, name: str) -> np.ndarray:
    """The picture in the bytes of a file in colour, ``uint8 [3, h, w]``, as it is.

    See-through parts become white. All else is as :func:`picture_of` does it.
    """
    with decoding(data, name) as image:
        orientation = image.getexif().get(ORIENTATION, 1)
        levels = _colours(_first(image, "RGB"))
        planes = [_turned(_small(plane), orientation) for plane in levels.transpose(2, 0, 1)]
        pixels: np.ndarray = np.rint(np.stack(planes) * 255).astype(np.uint8)
        return pixels


def read_as(path: Path, kind: Kind) -> Picture:
    """The picture in a file for data of a kind; raises a subclass of :class:`AevizError`."""
    return picture_as(read_file(path, LARGEST_FILE, links=True), shown(path), kind)


def picture_as(data: bytes, name: str, kind: Kind) -> Picture:
    """What somebody wrote, for ``digit``: :func:`picture_of`; else the whole picture as it is, in
    ``grey`` or in ``colour`` (``uint8 [3, h, w]``)."""
    if kind == "colour":
        return Picture(coloured(data, name), "")
    return picture_of(data, name, invert=kind == "digit")


@contextlib.contextmanager
def decoding(data: bytes, name: str) -> Iterator[Image]:
    """A picture that may be decoded within; all that goes wrong there is a :class:`DataError`.

    Nothing of it is decoded before its size is known not to be too large.
    """
    from PIL import Image

    if not data:
        raise DataError(f"{name} is empty: choose another picture.")
    if len(data) > LARGEST_FILE:
        raise DataError(
            f"{name} has {len(data)} bytes, more than the {LARGEST_FILE} that are allowed: choose a"
            " smaller picture."
        )
    try:
        # A header that promises more than Pillow's limit is an error here, not a warning.
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            warnings.simplefilter("ignore", UserWarning)
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                _refuse_huge(image, name)
                yield image
    except AevizError:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise DataError(f"{name} has too many pixels: choose a smaller picture.") from error
    except MemoryError as error:
        raise DataError(f"There is not enough memory for {name}: choose a smaller one.") from error
    except Exception as error:
        # Decoders raise whatever a broken file leads them to.
        raise DataError(
            f"{name} is not a picture that can be read: choose an intact PNG, JPEG, GIF, BMP, WebP"
            " or TIFF file."
        ) from error


def _refuse_huge(image: Image, name: str) -> None:
    """Before a pixel is decoded."""
    width, height = image.size
    if width < 1 or height < 1:
        raise DataError(f"{name} has no pixels: choose another picture.")
    if width * height > MOST_PIXELS:
        raise DataError(
            f"{name} has {width} × {height} pixels, more than the {MOST_PIXELS // 1_000_000}"
            " million that are allowed: choose a smaller picture."
        )
    if max(width, height) > LONGEST_SIDE:
        raise DataError(
            f"{name} is {width} × {height} pixels wide and high, and more than {LONGEST_SIDE:,} a"
            " side are not allowed: choose a smaller picture."
        )


def _first(image: Image, mode: str = "L") -> Image:
    image.seek(0)
    if image.format == "JPEG":
        image.draft(mode, (SIDE, SIDE))  # decodes large photographs at a fraction of their size
    image.load()
    return image


def _grey(image: Image) -> np.ndarray:
    """Grey levels ``float32 [h, w]`` in [0, 1], at most ``SIDE`` wide and high."""
    if image.mode in _DEEP:
        return _small(unit(_coarse(image, "F"), image.mode))
    if image.mode in _ALPHA or "transparency" in image.info:
        return _on_ground(image)
    return _small(_coarse(image, "L") / 255)


def _colours(image: Image) -> np.ndarray:
    """Levels ``float32 [h, w, 3]`` in [0, 1], on white where a picture is see-through."""
    if image.mode in _DEEP:
        return np.stack([unit(_coarse(image, "F"), image.mode)] * 3, axis=-1)
    if image.mode in _ALPHA or "transparency" in image.info:
        pixels = _coarse(image, "RGBA", "RGBa") / 255
        return pixels[..., :3] + 1 - pixels[..., 3:]
    return _coarse(image, "RGB") / 255


def _coarse(image: Image, *modes: str) -> np.ndarray:
    """A picture in the last of these modes, ``float32 [h, w]`` or ``[h, w, 4]``.

    A huge one at a whole fraction of its size, not smaller than what is wanted.
    """
    width, height = image.size
    factor = max(1, max(image.size) // SIDE)
    rows = factor * max(1, _BAND // (width * factor))
    bands = []
    for top in range(0, height, rows):
        band = image.crop((0, top, width, min(top + rows, height)))
        for mode in modes:
            band = band.convert(mode)
        bands.append(np.asarray(band.reduce(factor), np.float32))
    return np.concatenate(bands)


def _turned(values: np.ndarray, orientation: int) -> np.ndarray:
    """Grey levels as the camera was held; an unknown orientation changes nothing."""
    from PIL import Image, ImageOps

    picture = Image.fromarray(values)
    picture.getexif()[ORIENTATION] = orientation
    return np.asarray(ImageOps.exif_transpose(picture))


def unit(values: np.ndarray, mode: str) -> np.ndarray:
    """Deep levels in [0, 1]: by their type where it says how deep, else by the largest."""
    values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    if mode.startswith("I;16"):
        top = 65535.0
    else:
        largest = float(values.max(initial=0.0))
        top = next((t for t in (1.0, 255.0, 65535.0) if largest <= t), largest)
    return np.clip(values / np.float32(top), 0, 1).astype(np.float32)


def _on_ground(image: Image) -> np.ndarray:
    """See-through parts take the ground that the ink stands out from."""
    # “RGBa” has colours times alpha, so that means of pixels do not mix in what cannot be seen.
    pixels = _coarse(image, "RGBA", "RGBa") / 255
    alpha = pixels[..., 3]
    ink = pixels[..., :3] @ np.array((0.299, 0.587, 0.114), np.float32)
    mass = float(alpha.sum())
    ground = 0.0 if mass and float(ink.sum()) / mass > 0.5 else 1.0
    return _small(ink + ground * (1 - alpha))


def _small(values: np.ndarray) -> np.ndarray:
    """At most ``SIDE`` pixels wide and high; each the mean of its area."""
    return fitted(values, SIDE) if max(values.shape) > SIDE else values


def _white_on_black(values: np.ndarray, invert: bool) -> Picture:
    """Light ink on a dark ground; what is at the border of a drawing is the ground, and on a
    photograph ink is looked for."""
    if invert and not ink.is_clean(values):
        found = ink.found(values)
        pixels = (found.pixels * 255).round().astype(np.uint8)
        return Picture(pixels, PHOTOGRAPH if pixels.any() else NOTHING_CLEAR)
    border = np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])
    ground = float(np.median(border))
    note = ""
    if invert and ground > 0.5:
        values, ground = 1 - values, 1 - ground
        note = "The picture was dark on light and has been inverted."
    if invert and 0 < ground < 0.9:
        # Grey paper is no ink.
        values = np.clip((values - ground) / (1 - ground), 0, 1)
    return Picture((values * 255).round().astype(np.uint8), note)
