"""Rows of digits arranged as one picture. No Qt here."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from aeviz.core.graphics.screen import all_for_screen, sides

SMALLEST = 28
"""Logical pixels that a digit should have at least."""
LARGEST = 320
"""And at most."""
GAP = 2
"""Pixels of the digits' own size between two of them."""


class Grid(NamedTuple):
    """How many digits are shown, and how large."""

    columns: int
    bands: int
    cell: int
    """Side of a digit in logical pixels, with the gap."""


@functools.lru_cache(maxsize=64)
def best_grid(
    width: int,
    height: int,
    count: int,
    rows: int,
    caption: int,
    smallest: int = SMALLEST,
    band_worth: float = 0.85,
) -> Grid:
    """Columns and bands for ``count`` digits of ``rows`` pictures and a text ``caption`` high.

    All digits, as large as the space allows, if they fit at ``smallest``; else as many as fit.
    One band more must make digits larger by the factor 1 / ``band_worth``.
    """
    best, best_score = Grid(1, 1, smallest), (0, 0.0)
    for columns in range(1, count + 1):
        wanted = -(-count // columns)
        room = max(height // (rows * smallest + caption), 1)
        bands = min(wanted, room)
        cell = min(width // columns, (height // bands - caption) // rows, LARGEST)
        shown = min(columns * bands, count)
        if cell < smallest and columns > 1 and width // columns < smallest:
            break
        score = (shown, cell * band_worth**bands)
        if score > best_score:
            best, best_score = Grid(columns, bands, max(cell, 8)), score
    return best


ENOUGH = 10
"""Digits that people want to see beside each other: one of each class."""


@functools.lru_cache(maxsize=64)
def filling_grid(
    width: int, height: int, count: int, rows: int, caption: int, smallest: int = SMALLEST
) -> Grid:
    """Columns and bands that fill a room with pictures, of the first digits if not of all.

    Largest is the area of all pictures; of few digits it counts less. Where not even one digit has
    the ``smallest`` size, they are as large as fits, in one band.
    """
    side = max(min(width, (height - caption) // rows), 8)
    best, best_score = Grid(max(min(count, width // side), 1), 1, side), 0.0
    for bands in range(1, max(height // (rows * smallest + caption), 1) + 1):
        for columns in range(1, max(min(count, width // smallest), 1) + 1):
            cell = min(width // columns, (height // bands - caption) // rows, LARGEST)
            shown = min(columns * bands, count)
            if cell < smallest or (bands - 1) * columns >= count:
                continue
            score = shown * cell**2 * min(shown / ENOUGH, 1.0) ** 0.5 * (1 + 0.001 * shown)
            if score > best_score:
                best, best_score = Grid(columns, bands, cell), score
    return best


COARSE = 14
"""Pixels below which the gap would take most of the room of a picture."""


def in_finer_pixels(pictures: np.ndarray) -> np.ndarray:
    """Tiny pictures ``uint8 [n, h, w]`` or ``[n, 3, h, w]``, such as filters, with every pixel
    repeated until one side has :data:`COARSE`; larger ones as they are."""
    times = -(-COARSE // max(1, *pictures.shape[-2:]))
    return pictures.repeat(times, axis=-2).repeat(times, axis=-1) if times > 1 else pictures


def composed(pictures: Sequence[np.ndarray], grid: Grid) -> np.ndarray:
    """Every picture in its place, with transparent gaps; bands lie one below the other.

    ``pictures``: rows, each ``uint8 [n, h, w]`` or ``[n, 3, h, w]``. Returns RGBA,
    ``uint8 [bands * rows * (h + gap), columns * (w + gap), 4]``.
    """
    high, wide = (side + GAP for side in sides(pictures[0].shape))
    columns, bands, rows = grid.columns, grid.bands, len(pictures)
    canvas = np.zeros((bands * rows, high, columns, wide, 4), np.uint8)
    for row, shown in enumerate(pictures):
        colour = all_for_screen(shown) if shown.ndim == 4 else shown[..., None]
        for band in range(bands):
            part = colour[band * columns : (band + 1) * columns]
            place = canvas[band * rows + row, : high - GAP, : len(part), : wide - GAP]
            place[..., :3] = part.transpose(1, 0, 2, 3)
            place[..., 3] = 255
    return canvas.reshape(bands * rows * high, columns * wide, 4)
