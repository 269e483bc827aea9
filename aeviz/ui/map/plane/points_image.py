"""The picture of all points, made again only when something that it shows has changed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from PySide6.QtGui import QImage

from aeviz.core.graphics.raster import Range, corners, fitting, splat
from aeviz.core.graphics.screen import smaller
from aeviz.ui.map.plane.points import PointsLayer
from aeviz.ui.widgets import theme

CROWD = 12
"""Digits are shown when at most so many times as many points are visible as have room."""
MOST_TRIED = 4000
ZOOMED = 0.6
"""Digits are shown when the picture has less than this fraction of a side of all points."""


LARGEST = 40
"""Pictures with more pixels a side are thinned out for the map."""
FRAME = 2
"""Pixels of the frame in the colour of the class around a picture in colour."""


def tile_side(pictures: np.ndarray, ratio: float) -> int:
    """Side of a picture on the map in device pixels: a whole multiple of its own, about 28."""
    side = smaller(pictures[:1], LARGEST).shape[-1]
    frame = 2 * FRAME if pictures.ndim == 4 else 0
    return int(side * max(round(28 * ratio / side), 1)) + frame


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
        around = product((down - 1, down, down + 1), (across - 1, across, across + 1))
        near = [taken.get(square) for square in around]
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

    A tile's brightness blends from the colour ``ground`` to its ink, ``uint32 [k]``. One in colour,
    ``uint8 [k, 3, h, w]``, keeps its own and has a frame in the ink.
    """
    if not len(tiles):
        return
    blended = _framed(tiles, inks) if tiles.ndim == 4 else _inked(tiles, inks, ground)
    rows = places[0][:, None, None] + np.arange(blended.shape[1])[None, :, None]
    columns = places[1][:, None, None] + np.arange(blended.shape[2])[None, None, :]
    picture[rows, columns] = blended


def _framed(tiles: np.ndarray, inks: np.ndarray) -> np.ndarray:
    red, green, blue = (tiles[:, colour].astype(np.uint32) for colour in range(3))
    inside = np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue
    framed = np.pad(inside, ((0, 0), (FRAME, FRAME), (FRAME, FRAME)))
    border = np.ones(framed.shape[1:], bool)
    border[FRAME:-FRAME, FRAME:-FRAME] = False
    framed[:, border] = inks.astype(np.uint32)[:, None]
    return framed


def _inked(tiles: np.ndarray, inks: np.ndarray, ground: int) -> np.ndarray:
    fraction = tiles.astype(np.uint32)
    blended = np.full(tiles.shape, 0xFF000000, np.uint32)
    for shift in (0, 8, 16):
        ink = ((inks >> shift) & 0xFF).astype(np.uint32)[:, None, None]
        base = np.uint32((ground >> shift) & 0xFF)
        blended |= ((ink * fraction + base * (255 - fraction)) // 255) << np.uint32(shift)
    return blended


@dataclass(frozen=True)
class Look:
    """How points are painted. ``table``: colours ``uint32 [classes]``; ``ground``: what is behind
    them, a colour, or 0 to see through; ``ratio``: device pixels a logical pixel; ``faded``: the
    colour of points that were not selected; ``paper``: that of the ground of digits;
    ``shades``: the 256 colours of a scale.
    """

    table: tuple[int, ...]
    ground: int
    ratio: float
    faded: int
    paper: int
    shades: tuple[int, ...] = ()


def dot_size(count: int) -> int:
    """The diameter of a point in logical pixels: the fewer there are, the larger."""
    return next((d for most, d in ((300, 7), (3000, 5), (30000, 3)) if count <= most), 2)


class PointsPicture:
    """A cache of one picture."""

    def __init__(self) -> None:
        self._pixels = np.zeros((0, 0), np.uint32)
        self._key: tuple[object, ...] = ()

    def image(
        self,
        cloud: PointsLayer,
        shown: Range,
        size: tuple[int, int],
        look: Look,
        digits: np.ndarray | None = None,
    ) -> QImage:
        """The points in ``shown``, in a picture of ``size`` (height, width) device pixels.

        ``digits`` ``uint8 [m, h, w]`` or ``[m, 3, h, w]`` are shown where there is room, once the
        map is zoomed in.
        """
        key = (cloud.version, shown, size, look, id(digits), theme.thick(1))
        if key != self._key:
            self._key = key
            self._paint(cloud, shown, size, look)
            if digits is not None and is_zoomed(shown, cloud.all_xs, cloud.all_ys):
                self._paint_digits(cloud, shown, look, digits)
        solid, clear = QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied
        height, width = size
        form = solid if look.ground else clear
        return QImage(self._pixels.data, width, height, width * 4, form)

    def _paint(self, cloud: PointsLayer, shown: Range, size: tuple[int, int], look: Look) -> None:
        if self._pixels.shape != size:
            self._pixels = np.empty(size, np.uint32)
        self._pixels.fill(look.ground)
        colours = self._colours(cloud, look)
        diameter = max(round(theme.thick(dot_size(len(cloud.xs))) * look.ratio), 1)
        splat(cloud.xs, cloud.ys, colours, shown, self._pixels, diameter)

    def _paint_digits(
        self, cloud: PointsLayer, shown: Range, look: Look, digits: np.ndarray
    ) -> None:
        side = tile_side(digits, look.ratio)
        height, width = self._pixels.shape
        rows, columns, points = placed(cloud.xs, cloud.ys, shown, (height, width), side)
        tiles = smaller(digits[cloud.indices[points]], LARGEST)
        times = side // tiles.shape[-1]
        tiles = tiles.repeat(times, axis=-2).repeat(times, axis=-1)
        inks = self._colours(cloud, look)[points]
        stamp(self._pixels, (rows, columns), tiles, inks, look.paper)

    @staticmethod
    def _colours(cloud: PointsLayer, look: Look) -> np.ndarray:
        colours: np.ndarray = np.array(look.table, np.uint32)[cloud.labels]
        if cloud.shades is not None:
            colours = np.array(look.shades, np.uint32)[cloud.shades]
        if cloud.faded is not None:
            colours = np.where(cloud.faded, np.uint32(look.faded), colours)
        return colours
