"""The picture of all points, made again only when something that it shows has changed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from aeviz.core.raster import Range, splat
from aeviz.ui import theme
from aeviz.ui.views.cloud import Cloud
from aeviz.ui.views.thumbnails import is_zoomed, placed, stamp, tile_side


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
        cloud: Cloud,
        shown: Range,
        size: tuple[int, int],
        look: Look,
        digits: np.ndarray | None = None,
    ) -> QImage:
        """The points in ``shown``, in a picture of ``size`` (height, width) device pixels.

        ``digits`` ``uint8 [m, h, w]`` are shown where there is room, once the map is zoomed in.
        """
        key = (cloud.version, shown, size, look, id(digits), theme.thick(1))
        if key != self._key:
            self._key = key
            self._paint(cloud, shown, size, look)
            if digits is not None and is_zoomed(shown, cloud.all_xs, cloud.all_ys):
                self._paint_digits(cloud, shown, look, digits)
        form = QImage.Format.Format_RGB32
        if not look.ground:
            form = QImage.Format.Format_ARGB32_Premultiplied
        height, width = size
        return QImage(self._pixels.data, width, height, width * 4, form)

    def _paint(self, cloud: Cloud, shown: Range, size: tuple[int, int], look: Look) -> None:
        if self._pixels.shape != size:
            self._pixels = np.empty(size, np.uint32)
        self._pixels.fill(look.ground)
        colours = self._colours(cloud, look)
        diameter = max(round(theme.thick(dot_size(len(cloud.xs))) * look.ratio), 1)
        splat(cloud.xs, cloud.ys, colours, shown, self._pixels, diameter)

    def _paint_digits(self, cloud: Cloud, shown: Range, look: Look, digits: np.ndarray) -> None:
        side = tile_side(digits, look.ratio)
        rows, columns, points = placed(cloud.xs, cloud.ys, shown, self._shape(), side)
        times = side // digits.shape[1]
        tiles = digits[cloud.indices[points]].repeat(times, axis=1).repeat(times, axis=2)
        inks = self._colours(cloud, look)[points]
        stamp(self._pixels, (rows, columns), tiles, inks, look.paper)

    def _shape(self) -> tuple[int, int]:
        height, width = self._pixels.shape
        return height, width

    @staticmethod
    def _colours(cloud: Cloud, look: Look) -> np.ndarray:
        colours: np.ndarray = np.array(look.table, np.uint32)[cloud.labels]
        if cloud.shades is not None:
            colours = np.array(look.shades, np.uint32)[cloud.shades]
        if cloud.faded is not None:
            colours = np.where(cloud.faded, np.uint32(look.faded), colours)
        return colours
