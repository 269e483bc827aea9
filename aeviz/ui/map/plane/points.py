"""The points of the latent map, ready for painting: shuffled once, finite, of shown classes."""

from __future__ import annotations

import numpy as np


class PointsLayer:
    """Points with labels. ``version`` grows with every change of what is to be painted.

    ``all_xs``, ``all_ys``: ``float32 [n]``, the finite points. ``xs``, ``ys``, ``labels``
    (``uint8``) and ``indices`` (``int64``, in the caller's order): those of them whose class is
    shown. ``faded`` ``bool``, or None: which of these were not selected. ``shades`` ``uint8``, or
    None: their places on a scale of colours. All are in an order that was shuffled once, so that no
    class hides all others and nothing flickers from one frame to the next.
    """

    def __init__(self) -> None:
        self.version = 0
        self.set_labels(np.zeros(0, np.uint8), 0)

    @property
    def count(self) -> int:
        """How many labels there are, and how many points there must be."""
        return len(self._order)

    def set_labels(self, labels: np.ndarray, classes: int) -> None:
        """New labels ``uint8 [m]`` below ``classes``, all shown; the points are gone."""
        if labels.ndim != 1 or labels.dtype != np.uint8:
            raise ValueError(f"labels are uint8 [m], not {labels.dtype} {labels.shape}")
        if len(labels) and int(labels.max()) >= classes:
            raise ValueError(f"label {labels.max()} without a name: there are {classes} classes")
        self._order = np.random.default_rng(0).permutation(len(labels))
        self._all_labels = labels[self._order]
        self.shown = np.ones(classes, bool)
        self._selected: np.ndarray | None = None
        self._shades: np.ndarray | None = None
        self.clear()

    def set_points(self, points: np.ndarray) -> None:
        """New points ``float32 [m, 2]``, one a label; those with NaN or infinity are left out."""
        # Gathering each pair as one number of 8 bytes is ten times faster.
        pairs = np.ascontiguousarray(points, np.float32).view(np.uint64)[:, 0]
        shuffled = pairs[self._order].view(np.float32).reshape(-1, 2)
        xs, ys = np.ascontiguousarray(shuffled[:, 0]), np.ascontiguousarray(shuffled[:, 1])
        finite = np.isfinite(xs) & np.isfinite(ys)
        parts = xs, ys, self._all_labels, self._order
        if not finite.all():
            parts = xs[finite], ys[finite], self._all_labels[finite], self._order[finite]
        self.all_xs, self.all_ys, self._finite_labels, self._finite_indices = parts
        self._choose()

    def set_shown(self, shown: np.ndarray) -> None:
        """Which classes are shown, ``bool [classes]``."""
        self.shown = shown
        self._choose()

    def select(self, digits: np.ndarray | None) -> None:
        """Points that stand out, by their numbers ``int64 [n]``; None: all alike."""
        self._selected = None
        if digits is not None:
            self._selected = np.zeros(self.count, bool)
            self._selected[digits] = True
        self._choose()

    def set_shades(self, shades: np.ndarray | None) -> None:
        """Places of the points on a scale of colours, ``uint8 [m]``; None: colours of labels."""
        if shades is not None and shades.shape != (self.count,):
            raise ValueError(f"{self.count} labels, but values of shape {shades.shape}")
        self._shades = shades
        self._choose()

    def clear(self) -> None:
        self.all_xs = self.all_ys = np.zeros(0, np.float32)
        self._finite_labels = np.zeros(0, np.uint8)
        self._finite_indices = np.zeros(0, np.int64)
        self._choose()

    def _choose(self) -> None:
        self.xs, self.ys, self.labels = self.all_xs, self.all_ys, self._finite_labels
        self.indices = self._finite_indices
        if not self.shown.all():
            chosen = self.shown[self.labels]
            self.xs, self.ys, self.labels = self.xs[chosen], self.ys[chosen], self.labels[chosen]
            self.indices = self.indices[chosen]
        self.faded = None if self._selected is None else ~self._selected[self.indices]
        self.shades = None if self._shades is None else self._shades[self.indices]
        self.version += 1
