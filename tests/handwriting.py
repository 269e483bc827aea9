"""A digit as somebody would write it: strokes along the middle of its lines, with one pen."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PIL import Image
from scipy.ndimage import distance_transform_edt
from skimage.morphology import skeletonize

SCALE = 10
"""Pixels of the drawing for each of the digit."""
STEP = 5
"""Pixels of the drawing between two places of the pen."""

Path = list[tuple[int, int]]


class Handwriting(NamedTuple):
    """Strokes of points ``(x, y)`` on a surface of 280 x 280 pixels, and the pen's thickness."""

    strokes: list[list[tuple[float, float]]]
    thickness: float


def written(digit: np.ndarray) -> Handwriting:
    """How to write a digit ``uint8 [28, 28]``, white on black."""
    size = (digit.shape[1] * SCALE, digit.shape[0] * SCALE)
    large = np.asarray(Image.fromarray(digit).resize(size, Image.Resampling.BICUBIC))
    ink = large > 127
    middle = skeletonize(ink)
    away = distance_transform_edt(ink)
    paths = [_thinned(path) for path in _paths(middle)]
    strokes = [[(column + 0.5, row + 0.5) for row, column in path] for path in paths]
    return Handwriting(strokes, 2 * float(np.median(away[middle])))


def _neighbours(pixel: tuple[int, int], left: set[tuple[int, int]]) -> Path:
    """The pixels beside one, straight ones first."""
    row, column = pixel
    straight = [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    across = [(row + i, column + j) for i in (-1, 1) for j in (-1, 1)]
    return [place for place in straight + across if place in left]


def _paths(middle: np.ndarray) -> list[Path]:
    """All pixels of a skeleton in paths, each begun at a loose end while there is one."""
    left = {(int(r), int(c)) for r, c in zip(*np.nonzero(middle), strict=True)}
    whole = set(left)
    paths = []
    while left:
        start = min(left, key=lambda pixel: (len(_neighbours(pixel, left)), pixel))
        path = [start]
        left.remove(start)
        while beside := _neighbours(path[-1], left):
            path.append(_straightest(path, beside))
            left.remove(path[-1])
        # A branch begins at the line that it leaves, and a ring ends where it began.
        for end, other in ((0, path[1:3]), (-1, path[-3:-1])):
            met = [p for p in _neighbours(path[end], whole) if p not in other]
            if met:
                path.insert(0 if end == 0 else len(path), met[0])
        paths.append(path)
    return paths


def _straightest(path: Path, beside: Path) -> tuple[int, int]:
    """Go on in the direction of the last steps."""
    row, column = path[-1]
    before = path[max(len(path) - 6, 0)]
    down, across = row - before[0], column - before[1]

    def turn(place: tuple[int, int]) -> float:
        i, j = place[0] - row, place[1] - column
        return -(i * down + j * across) / float(np.hypot(i, j))

    return min(beside, key=turn)


def _thinned(path: Path) -> Path:
    """Every fifth pixel, and the last."""
    return [*path[:-1:STEP], path[-1]]
