"""Digits instead of dots, as many as fit without covering each other. No Qt here."""

from __future__ import annotations

import numpy as np

from aeviz.core.raster import Range, corners, fitting

CROWD = 12
"""Digits are shown when at most so many times as many points are visible as have room."""
MOST_TRIED = 4000
ZOOMED = 0.6
"""Digits are shown when the picture has less than this share of a side of all points."""


def tile_side(pictures: np.ndarray, ratio: float) -> int:
    """Side of a digit on the map in device pixels: a whole multiple of its own, about 28."""
    return int(pictures.shape[1] * max(round(28 * ratio / pictures.shape[1]), 1))


def is_zoomed(shown: Range, xs: np.ndarray, ys: np.ndarray) -> bool:
    """Whether ``shown`` is a part of what the points fill."""
    if not len(xs):
        return False
    whole = fitting(xs, ys)
    return shown.width < ZOOMED * whole.width or shown.height < ZOOMED * whole.height


def placed(
    xs: np.ndarray, ys: np.ndarray, shown: Range, size: tuple[int, int], side: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows and columns of the upper left corners of digits, and which points they are, ``int64``.

    The first points come first; a digit that would touch one before it is left out. Empty while
    too many points are visible.
    """
    rows, columns, inside = corners(xs, ys, shown, size, side)
    room = max(size[0] * size[1] // (side * side), 1)
    points = np.flatnonzero(inside)
    if len(points) > CROWD * room:
        return rows[:0], columns[:0], points[:0]
    free = _greedy(rows[:MOST_TRIED].tolist(), columns[:MOST_TRIED].tolist(), side)
    return rows[free], columns[free], points[free]


def _greedy(rows: list[int], columns: list[int], side: int) -> list[int]:
    # Two corners in one square of this side overlap, so each square holds at most one.
    taken: dict[tuple[int, int], tuple[int, int]] = {}
    kept = []
    for index, (row, column) in enumerate(zip(rows, columns, strict=True)):
        down, across = row // side, column // side
        near = [
            taken.get((i, j))
            for i in (down - 1, down, down + 1)
            for j in (across - 1, across, across + 1)
        ]
        if any(n and abs(n[0] - row) < side and abs(n[1] - column) < side for n in near):
            continue
        taken[down, across] = (row, column)
        kept.append(index)
    return kept


def stamp(
    picture: np.ndarray,
    places: tuple[np.ndarray, np.ndarray],
    tiles: np.ndarray,
    inks: np.ndarray,
    ground: int,
) -> None:
    """Put ``tiles`` ``uint8 [k, h, w]`` into ``picture`` ``uint32 [H, W]`` at rows and columns.

    A tile's brightness blends from the colour ``ground`` to its ink, ``uint32 [k]``.
    """
    if not len(tiles):
        return
    share = tiles.astype(np.uint32)
    blended = np.full(tiles.shape, 0xFF000000, np.uint32)
    for shift in (0, 8, 16):
        ink = ((inks >> shift) & 0xFF).astype(np.uint32)[:, None, None]
        base = np.uint32((ground >> shift) & 0xFF)
        blended |= ((ink * share + base * (255 - share)) // 255) << np.uint32(shift)
    rows = places[0][:, None, None] + np.arange(tiles.shape[1])[None, :, None]
    columns = places[1][:, None, None] + np.arange(tiles.shape[2])[None, None, :]
    picture[rows, columns] = blended
