"""Which points lie inside a loop. No Qt here."""

from __future__ import annotations

import numpy as np


def inside(xs: np.ndarray, ys: np.ndarray, loop: np.ndarray) -> np.ndarray:
    """Which points ``[m]`` lie inside a closed polygon ``[n, 2]``: ``bool [m]``, even-odd rule."""
    found = np.zeros(len(xs), bool)
    if len(loop) < 3:
        return found
    (left, bottom), (right, top) = loop.min(axis=0), loop.max(axis=0)
    near = np.flatnonzero((xs >= left) & (xs <= right) & (ys >= bottom) & (ys <= top))
    # Sorted by height, an edge concerns one run of points: each edge costs what it crosses.
    near = near[np.argsort(ys[near])]
    px, py = xs[near].astype(np.float64), ys[near].astype(np.float64)
    odd = np.zeros(len(near), bool)
    for (x1, y1), (x2, y2) in zip(loop, np.roll(loop, -1, axis=0), strict=True):
        low, high = (y1, y2) if y1 < y2 else (y2, y1)
        begin, end = np.searchsorted(py, (low, high))
        if begin < end:
            crossing = x1 + (py[begin:end] - y1) * ((x2 - x1) / (y2 - y1))
            odd[begin:end] ^= px[begin:end] < crossing
    found[near[odd]] = True
    return found
