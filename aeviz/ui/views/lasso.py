"""Which points lie inside an outline that was drawn around them. No Qt here."""

from __future__ import annotations

import numpy as np


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
