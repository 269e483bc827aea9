"""Where points are dense. No Qt here."""

from __future__ import annotations

import numpy as np

CELLS = 48
"""Cells on each side of the grid in which points are counted."""


class Density:
    """Counts of points ``[m]`` in the cells of a grid over all of them."""

    def __init__(self, xs: np.ndarray, ys: np.ndarray) -> None:
        self._x, self._y = _Side(xs), _Side(ys)
        cells = self._y.cells(ys) * (CELLS + 2) + self._x.cells(xs)
        counts = np.bincount(cells, minlength=(CELLS + 2) ** 2)
        self._counts = counts.reshape(CELLS + 2, CELLS + 2)
        # A tenth of what an even spread would put there, and at least two.
        self._few = max(2.0, 0.1 * 9 * len(xs) / CELLS**2)

    def is_sparse(self, xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
        """Where few points are in a place's cell and the eight around it: ``bool [n]``."""
        columns, rows = self._x.cells(xs), self._y.cells(ys)
        within = (columns >= 1) & (columns <= CELLS) & (rows >= 1) & (rows <= CELLS)
        columns, rows = columns.clip(1, CELLS), rows.clip(1, CELLS)
        around = (-1, 0, 1)
        near = sum(self._counts[rows + i, columns + j] for i in around for j in around)
        sparse: np.ndarray = ~within | (near < self._few)
        return sparse


class _Side:
    """Cells along one axis: 1 .. CELLS, with 0 and CELLS + 1 for what is outside."""

    def __init__(self, values: np.ndarray) -> None:
        low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 0.0)
        self._low = low
        self._scale = CELLS / (high - low) if high > low else 0.0

    def cells(self, values: np.ndarray) -> np.ndarray:
        exact = (values.astype(np.float64) - self._low) * self._scale
        result: np.ndarray = np.clip(np.floor(exact), -1, CELLS).astype(np.int64) + 1
        # The largest value belongs to the last cell.
        result[exact == CELLS] = CELLS
        return result
