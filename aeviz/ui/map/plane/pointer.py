"""What lies under the pointer of the latent map, searched once for each place."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF

from aeviz.core.graphics.raster import nearest
from aeviz.ui.map.plane.points import PointsLayer
from aeviz.ui.widgets.plots.axes import Axes


def enclosed(xs: np.ndarray, ys: np.ndarray, outline: np.ndarray) -> np.ndarray:
    """``bool [m]``: the points ``float32 [m]`` × 2 inside the closed ``outline`` ``[k, 2]``.

    By the even-odd rule: where the outline crosses itself, what it encloses twice is outside.
    An outline of fewer than three corners encloses nothing.
    """
    inside = np.zeros(len(xs), bool)
    if len(outline) < 3:
        return inside
    low, high = outline.min(axis=0), outline.max(axis=0)
    near = np.flatnonzero((xs >= low[0]) & (xs <= high[0]) & (ys >= low[1]) & (ys <= high[1]))
    # In order of height, the points beside an edge are neighbours: each edge looks at few.
    near = near[np.argsort(ys[near])]
    x, y = xs[near].astype(np.float64), ys[near].astype(np.float64)
    odd = np.zeros(len(near), bool)
    ends = np.roll(outline, -1, axis=0).astype(np.float64)
    for (x0, y0), (x1, y1) in zip(outline.astype(np.float64), ends, strict=True):
        first, last = np.searchsorted(y, (min(y0, y1), max(y0, y1)), side="right")
        part = slice(first, last)
        if first < last:
            odd[part] ^= x[part] < x0 + (y[part] - y0) * ((x1 - x0) / (y1 - y0))
    inside[near[odd]] = True
    return inside


CELLS = 48
"""Cells on each side of the grid in which points are counted."""


class Density:
    """Counts of points ``[m]`` in the cells of a grid over all of them."""

    def __init__(self, xs: np.ndarray, ys: np.ndarray) -> None:
        self._sides = [(float(v.min()), float(v.max())) if len(v) else (0.0, 0.0) for v in (xs, ys)]
        columns, rows = self._cells(xs, ys)
        cells = rows * (CELLS + 2) + columns
        counts = np.bincount(cells, minlength=(CELLS + 2) ** 2)
        self._counts = counts.reshape(CELLS + 2, CELLS + 2)
        # A tenth of what an even spread would put there, and at least two.
        self._few = max(2.0, 0.1 * 9 * len(xs) / CELLS**2)

    def is_sparse(self, xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
        """Where few points are in a place's cell and the eight around it: ``bool [n]``."""
        columns, rows = self._cells(xs, ys)
        within = (columns >= 1) & (columns <= CELLS) & (rows >= 1) & (rows <= CELLS)
        columns, rows = columns.clip(1, CELLS), rows.clip(1, CELLS)
        around = (-1, 0, 1)
        near = sum(self._counts[rows + i, columns + j] for i in around for j in around)
        sparse: np.ndarray = ~within | (near < self._few)
        return sparse

    def _cells(self, *places: np.ndarray) -> list[np.ndarray]:
        """Columns and rows of places: 1 .. CELLS, with 0 and CELLS + 1 for what is outside."""
        found = []
        for values, (low, high) in zip(places, self._sides, strict=True):
            scale = CELLS / (high - low) if high > low else 0.0
            exact = (values.astype(np.float64) - low) * scale
            cells = np.clip(np.floor(exact), -1, CELLS).astype(np.int64) + 1
            # The largest value belongs to the last cell.
            cells[exact == CELLS] = CELLS
            found.append(cells)
        return found


class Under(NamedTuple):
    """The shown point nearest to the pointer: its number among all points, its class, its place,
    and how far it is in logical pixels. ``sparse``: few points lie around the pointer."""

    digit: int
    label: int
    place: QPointF
    distance: float
    sparse: bool


class PointerTarget:
    """``place`` is where the pointer is in the widget, or None while it is elsewhere."""

    def __init__(self, cloud: PointsLayer) -> None:
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
