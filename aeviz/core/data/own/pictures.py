"""One picture of a folder: read from anything, brought to the size and the colours that are wanted.

What has the wanted size already stays as it is, byte by byte.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from msgspec import Struct

from aeviz.core.base.storage import read_file, shown
from aeviz.core.data.picture_files import LARGEST_FILE, ORIENTATION, decoding, unit

if TYPE_CHECKING:
    from PIL.Image import Image

SMALLEST, LARGEST = 8, 128
"""Pixels of a side after preparation."""
_ALPHA = ("LA", "PA", "RGBA", "La", "RGBa")


class Choices(Struct, frozen=True, forbid_unknown_fields=True):
    """How pictures are prepared."""

    side: int = 0
    """Height and width in pixels; 0: as they are, if all are alike."""
    place: Literal["crop", "fit"] = "crop"
    """Of what is not square: the middle, or all of it with margins of its border's colour."""
    colour: bool = False
    invert: bool = False
    ground: Literal["white", "black"] = "white"
    """What is seen through see-through parts."""
    test: float = 0.2
    """Share of each class that is kept for tests, where there are no test pictures."""


def load(path: Path, side: int) -> Image:
    """The picture in a file, in mode L, RGB or RGBA, turned as the camera was held.

    A large photograph may come smaller, though not below ``side``. Raises a subclass of
    :class:`AevizError`.
    """
    return load_bytes(read_file(path, LARGEST_FILE), shown(path), side)


def load_bytes(data: bytes, name: str, side: int) -> Image:
    """The same of the bytes of a file that the user knows as ``name``."""
    from PIL import ImageOps

    with decoding(data, name) as image:
        image.seek(0)
        orientation = image.getexif().get(ORIENTATION, 1)
        if image.format == "JPEG" and side:
            image.draft(image.mode, (2 * side, 2 * side))
        image.load()
        plain = _plain(image)
        plain.info = {}
        plain.getexif()[ORIENTATION] = orientation
        return ImageOps.exif_transpose(plain)


def _plain(image: Image) -> Image:
    """In mode L, RGB or RGBA."""
    if image.mode.startswith("I") or image.mode == "F":
        from PIL import Image as Images

        deep = image.convert("F") if image.mode == "I" else image
        levels = np.rint(unit(np.asarray(deep, np.float32), image.mode) * 255)
        return Images.fromarray(levels.astype(np.uint8))
    if image.mode in _ALPHA or "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def is_coloured(image: Image) -> bool:
    """Whether a picture has colours, and not just three equal channels."""
    if image.mode == "L":
        return False
    pixels = np.asarray(image)[..., :3].astype(np.int16)
    spread = pixels.max(axis=2) - pixels.min(axis=2)
    if image.mode == "RGBA":
        spread = spread * (np.asarray(image)[..., 3] > 0)
    return bool((spread > 12).mean() > 0.01)


def brightness(image: Image) -> float | None:
    """Mean level of what can be seen of a picture that is see-through in parts; None of others."""
    if image.mode != "RGBA":
        return None
    pixels = np.asarray(image, np.float32)
    alpha = pixels[..., 3]
    if alpha.min() == 255 or alpha.max() == 0:
        return None
    return float((pixels[..., :3].mean(axis=2) * alpha).sum() / alpha.sum())


def prepared(image: Image, choices: Choices) -> np.ndarray:
    """A picture as chosen: ``uint8 [h, w]``, or ``uint8 [3, h, w]`` in colour."""
    from PIL import Image as Images

    if image.mode == "RGBA":
        ground = Images.new("RGBA", image.size, choices.ground)
        image = Images.alpha_composite(ground, image).convert("RGB")
    image = image.convert("RGB" if choices.colour else "L")
    side = choices.side
    if side and image.size != (side, side):
        image = _cropped(image, side) if choices.place == "crop" else _fitted(image, side)
    pixels = np.asarray(image)
    pixels = 255 - pixels if choices.invert else pixels
    return np.ascontiguousarray(np.moveaxis(pixels, 2, 0) if choices.colour else pixels)


def _cropped(image: Image, side: int) -> Image:
    width, height = image.size
    edge = min(width, height)
    left, top = (width - edge) / 2, (height - edge) / 2
    return _resized(image, (side, side), (left, top, left + edge, top + edge))


def _fitted(image: Image, side: int) -> Image:
    from PIL import Image as Images

    width, height = image.size
    scale = side / max(width, height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = _resized(image, size, (0, 0, width, height))
    pixels = np.asarray(small)
    border = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    colour = np.median(border, axis=0)
    fill = int(colour) if small.mode == "L" else tuple(int(c) for c in colour)
    whole = Images.new(small.mode, (side, side), fill)
    whole.paste(small, ((side - size[0]) // 2, (side - size[1]) // 2))
    return whole


def _resized(image: Image, size: tuple[int, int], box: tuple[float, float, float, float]) -> Image:
    """Each new pixel is the mean of its area, or lies on a smooth surface through the old ones."""
    from PIL import Image as Images

    shrinks = size[0] < box[2] - box[0]
    method = Images.Resampling.BOX if shrinks else Images.Resampling.BICUBIC
    return image.resize(size, method, box=box)
