"""What lies under the pointer of the latent map, searched once for each place."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF

from aeviz.core.raster import nearest
from aeviz.ui.views.cloud import Cloud
from aeviz.ui.views.density import Density
from aeviz.ui.views.map_paint import Axes


class Under(NamedTuple):
    """The shown point nearest to the pointer: its number among all points, its class, its place,
    and how far it is in logical pixels. ``sparse``: few points lie around the pointer."""

    digit: int
    label: int
    place: QPointF
    distance: float
    sparse: bool


class Pointed:
    """``place`` is where the pointer is in the widget, or None while it is elsewhere."""

    def __init__(self, cloud: Cloud) -> None:
        self.place: QPointF | None = None
        self._cloud = cloud
        self._key: tuple[object, ...] = ()
        self._under: Under | None = None
        self._density: tuple[int, Density] | None = None

    def under(self, axes: Axes) -> Under | None:
        """What is nearest; None without a pointer or points."""
        if self.place is None or not len(self._cloud.xs):
            return None
        key = (self.place.toTuple(), axes.shown, axes.plot.getRect(), self._cloud.version)
        if key != self._key:
            self._key, self._under = key, self._search(self.place, axes)
        return self._under

    def sparse(self, points: np.ndarray) -> np.ndarray:
        """At which places ``[n, 2]`` there are few points: ``bool [n]``."""
        cloud = self._cloud
        if self._density is None or self._density[0] != cloud.version:
            self._density = (cloud.version, Density(cloud.xs, cloud.ys))
        return self._density[1].is_sparse(points[:, 0], points[:, 1])

    def _search(self, pointer: QPointF, axes: Axes) -> Under | None:
        cloud, (x, y) = self._cloud, axes.to_data(pointer)
        size = (axes.plot.height(), axes.plot.width())
        found = nearest(cloud.xs, cloud.ys, x, y, axes.shown, size)
        if found is None:
            return None
        index, distance = found
        place = axes.to_pixel(float(cloud.xs[index]), float(cloud.ys[index]))
        sparse = bool(self.sparse(np.array([[x, y]]))[0])
        return Under(int(cloud.indices[index]), int(cloud.labels[index]), place, distance, sparse)
