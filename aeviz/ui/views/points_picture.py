"""The picture of all points, made again only when something that it shows has changed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

from aeviz.ui.views.cloud import Cloud
from aeviz.ui.views.raster import Range, splat


@dataclass(frozen=True)
class Look:
    """How points are painted. ``table``: colours ``uint32 [classes]``; ``ground``: what is behind
    them, a colour, or 0 to see through; ``ratio``: device pixels a logical pixel; ``faded``: the
    colour of points that were not selected.
    """

    table: tuple[int, ...]
    ground: int
    ratio: float
    faded: int


def dot_size(count: int) -> int:
    """The diameter of a point in logical pixels: the fewer there are, the larger."""
    return next((d for most, d in ((300, 7), (3000, 5), (30000, 3)) if count <= most), 2)


class PointsPicture:
    """A cache of one picture."""

    def __init__(self) -> None:
        self._pixels = np.zeros((0, 0), np.uint32)
        self._key: tuple[object, ...] = ()

    def image(self, cloud: Cloud, shown: Range, size: tuple[int, int], look: Look) -> QImage:
        """The points in ``shown``, in a picture of ``size`` (height, width) device pixels."""
        key = (cloud.version, shown, size, look)
        if key != self._key:
            self._key = key
            self._paint(cloud, shown, size, look)
        form = QImage.Format.Format_RGB32
        if not look.ground:
            form = QImage.Format.Format_ARGB32_Premultiplied
        height, width = size
        return QImage(self._pixels.data, width, height, width * 4, form)

    def _paint(self, cloud: Cloud, shown: Range, size: tuple[int, int], look: Look) -> None:
        if self._pixels.shape != size:
            self._pixels = np.empty(size, np.uint32)
        self._pixels.fill(look.ground)
        colours = np.array(look.table, np.uint32)[cloud.labels]
        if cloud.faded is not None:
            colours = np.where(cloud.faded, np.uint32(look.faded), colours)
        diameter = max(round(dot_size(len(cloud.xs)) * look.ratio), 1)
        splat(cloud.xs, cloud.ys, colours, shown, self._pixels, diameter)
