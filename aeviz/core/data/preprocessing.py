"""How MNIST's digits were placed: a 20 × 20 box, its centre of mass in the middle of 28 × 28.

A network that learned from MNIST reads a drawing only if it was brought to the same geometry.
"""

from __future__ import annotations

import numpy as np

from aeviz.core.base.errors import DataError

SIDE = 28
"""Height and width of an MNIST image, in pixels."""
BOX = 20
"""The longer side of the ink's bounding box, in pixels."""
CENTRE = 14.0
"""Row and column of the centre of mass: MNIST's is at pixel 14.0 ± 0.5, not at 13.5."""
_INK = 0.05
"""Pixels above this fraction of white count as ink when the bounding box is looked for."""


def normalise(drawing: np.ndarray, like: np.ndarray | None = None) -> np.ndarray:
    """Bring white ink on black, ``uint8 [h, w]`` of any size, to MNIST's geometry.

    Returns ``uint8 [28, 28]``, all zero if there is no ink. A digit of MNIST that was enlarged ten
    times comes back unchanged. With ``like``, of the same shape, the drawing is moved and scaled
    as ``like`` would be: a digit of which a part was erased stays in its place. Raises
    :class:`DataError` if ``drawing`` is not such an array.
    """
    box = _ink_box(_checked(drawing if like is None else like))
    if box is None:
        return np.zeros((SIDE, SIDE), np.uint8)
    top, bottom, left, right = box
    digit = fitted((drawing if like is None else like)[top:bottom, left:right], BOX)
    row, column = _offset(digit.sum(1)), _offset(digit.sum(0))
    if like is None:
        return _placed(digit, row, column)
    down, across = (bottom - top) / digit.shape[0], (right - left) / digit.shape[1]
    return _window(_checked(drawing), top - row * down, left - column * across, down, across)


def _ink_box(drawing: np.ndarray) -> tuple[int, int, int, int] | None:
    """Where the ink begins and ends: top, bottom, left, right; None without ink."""
    ink = drawing > _INK * 255
    if not ink.any():
        return None
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    return int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1


def _window(drawing: np.ndarray, top: float, left: float, down: float, across: float) -> np.ndarray:
    """28 × 28 pixels of a drawing from a corner on, each ``down`` × ``across`` of its pixels."""
    from PIL import Image

    # Ink is never further from the window's corner than the window is wide.
    margin = int(np.ceil(SIDE * max(down, across))) + 1
    padded = Image.fromarray(np.pad(drawing, margin))
    top, left = top + margin, left + margin
    box = (left, top, left + SIDE * across, top + SIDE * down)
    shrinks = down > 1
    method = Image.Resampling.BOX if shrinks else Image.Resampling.BICUBIC
    return np.array(padded.resize((SIDE, SIDE), method, box=box))


def shrink(drawing: np.ndarray) -> np.ndarray:
    """Scale ``uint8 [h, w]`` to ``uint8 [28, 28]`` as it is, smoothly and without stretching.

    What is not square gets black margins. Raises :class:`DataError` as :func:`normalise` does.
    """
    if _checked(drawing).size == 0:
        return np.zeros((SIDE, SIDE), np.uint8)
    picture = fitted(drawing, SIDE)
    height, width = picture.shape
    return _placed(picture, (SIDE - height) // 2, (SIDE - width) // 2)


def as_picture_of(
    drawing: np.ndarray,
    shape: tuple[int, ...],
    normalised: bool = False,
    like: np.ndarray | None = None,
) -> np.ndarray:
    """A drawing, ``uint8 [h, w]`` or in colour ``[3, h, w]``, as one of the pictures of a dataset.

    ``shape`` is theirs, ``(h, w)`` or ``(3, h, w)``. ``normalised``: it is brought to MNIST's
    geometry, as :func:`normalise` does with ``like``, where they have its size. What is not of
    their proportions is stretched.
    """
    if normalised and shape == (SIDE, SIDE):
        return normalise(to_grey(drawing), None if like is None else to_grey(like))
    if len(shape) == 2:
        return _resized(to_grey(drawing), shape)
    channels = drawing if drawing.ndim == 3 else np.stack([drawing] * 3)
    return np.stack([_resized(channel, shape[-2:]) for channel in channels])


def to_grey(picture: np.ndarray) -> np.ndarray:
    """The brightness ``uint8 [h, w]`` of a picture ``uint8 [3, h, w]`` (ITU-R 601); a grey one as
    it is."""
    if picture.ndim == 2:
        return picture
    weights = np.array((0.299, 0.587, 0.114), np.float32)
    grey: np.ndarray = np.rint(np.tensordot(weights, picture, 1)).astype(np.uint8)
    return grey


def _resized(picture: np.ndarray, size: tuple[int, ...]) -> np.ndarray:
    """At a size in pixels, height first: means of areas where it shrinks, else smoothly."""
    from PIL import Image

    height, width = size
    shrinks = picture.shape[0] > height or picture.shape[1] > width
    method = Image.Resampling.BOX if shrinks else Image.Resampling.BICUBIC
    whole = Image.fromarray(np.ascontiguousarray(picture))
    return np.array(whole.resize((width, height), method))


def _checked(drawing: np.ndarray) -> np.ndarray:
    if drawing.dtype != np.uint8 or drawing.ndim != 2:
        raise DataError(
            f"A drawing must be bytes in rows and columns, not {drawing.dtype} of"
            f" {drawing.ndim} dimensions; draw it again."
        )
    return drawing


def fitted(picture: np.ndarray, side: int) -> np.ndarray:
    """Scale so that the longer side has ``side`` pixels; each new pixel is the mean of its area."""
    from PIL import Image

    height, width = picture.shape
    scale = side / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    method = Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC
    return np.asarray(Image.fromarray(np.ascontiguousarray(picture)).resize(size, method))


def _offset(profile: np.ndarray) -> int:
    """Where a digit's first row (or column) goes, by the ink in each. Whole pixels keep it sharp.

    A digit whose mass lies at its very edge stays inside the picture.
    """
    centre = float(profile @ np.arange(len(profile))) / float(profile.sum())
    return int(np.clip(np.floor(CENTRE - centre + 0.5), 0, SIDE - len(profile)))


def _placed(picture: np.ndarray, top: int, left: int) -> np.ndarray:
    canvas = np.zeros((SIDE, SIDE), np.uint8)
    canvas[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
    return canvas
