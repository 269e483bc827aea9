"""Projections of codes onto the map: from a code to its place, and from a place to a code."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from aeviz.core.inference.code_search import CodeIndex
from aeviz.core.inference.frames import Projection
from aeviz.core.inference.projection import project, unproject

NEIGHBOURS = 4
"""Digits whose codes are averaged where a place of a map says nothing else about a code."""


class MapProjection(Protocol):
    """What a map is made by. Codes are ``float32 [n, k]``, points ``float32 [n, 2]``."""

    @property
    def size(self) -> int:
        """Numbers of a code, ``k``."""

    def points(self, codes: np.ndarray) -> np.ndarray:
        """Where codes lie."""

    def codes(self, points: np.ndarray) -> np.ndarray:
        """Codes that lie at points."""


class PlaneProjection:
    """A flat plane through the space of codes: main components, or two of the code's numbers."""

    def __init__(self, projection: Projection) -> None:
        self.projection = projection

    @property
    def size(self) -> int:
        """Numbers of a code."""
        return len(self.projection.mean)

    def points(self, codes: np.ndarray) -> np.ndarray:
        """The shadows of codes on the plane."""
        return project(codes, self.projection).astype(np.float32)

    def codes(self, points: np.ndarray) -> np.ndarray:
        """The codes in the plane."""
        return unproject(points, self.projection)


class EmbeddedProjection:
    """A map that knows its digits only, such as t-SNE: ``points [m, 2]`` of ``codes [m, k]``.

    Points that are not finite are left out.
    """

    def __init__(self, points: np.ndarray, codes: np.ndarray) -> None:
        known = np.isfinite(points).all(axis=1)
        self._points, self._codes = points[known], codes[known]
        self._index = CodeIndex(self._codes)

    @property
    def size(self) -> int:
        """Numbers of a code."""
        return int(self._codes.shape[1])

    def points(self, codes: np.ndarray) -> np.ndarray:
        """The places of the digits with the nearest codes."""
        # One at a time: many at once are rounded, and the very code of a digit is often asked for.
        nearest = [int(self._index.nearest(code[None], 1).indices[0, 0]) for code in codes]
        points: np.ndarray = self._points[nearest]
        return points

    def codes(self, points: np.ndarray) -> np.ndarray:
        """The mean codes of the nearest digits, the nearer the heavier."""
        return np.stack([self._mean_near(point) for point in points])

    def _mean_near(self, point: np.ndarray) -> np.ndarray:
        squares = np.square(self._points - point).sum(axis=1)
        near = np.argpartition(squares, min(NEIGHBOURS, len(squares) - 1))[:NEIGHBOURS]
        weights = 1 / (squares[near] + 1e-9 * (1 + squares.mean()))
        mean: np.ndarray = (weights / weights.sum()) @ self._codes[near]
        return mean.astype(np.float32)


def axes_projection(
    held: np.ndarray, across: int, up: int, code_std: np.ndarray | None = None
) -> Projection:
    """The plane of two code numbers; the others keep their values in ``held`` ``float32 [k]``.

    ``code_std`` ``float32 [k]`` gives the fraction of the variance. ValueError: the same number
    twice.
    """
    if across == up:
        raise ValueError(f"a plane needs two code numbers, not {across} twice")
    basis = np.eye(len(held), dtype=np.float32)[:, [across, up]]
    mean = held.astype(np.float32)
    mean[[across, up]] = 0
    explained = 1.0
    if code_std is not None and float(np.square(code_std).sum()) > 0:
        variances = np.square(code_std.astype(np.float64))
        explained = float(variances[[across, up]].sum() / variances.sum())
    return Projection(mean, basis, explained)


def kept_to(codes: np.ndarray, count: int | None) -> np.ndarray:
    """Codes ``float32 [n, k]`` with zeros after the first ``count`` numbers, as a nested code is
    decoded from them; None: as they are."""
    if count is None or count >= codes.shape[1]:
        return codes
    kept = codes.copy()
    kept[:, count:] = 0
    return kept


def is_dead(code_std: np.ndarray) -> np.ndarray:
    """Which numbers of a code hardly change, ``bool [k]``: less than 1% of the most varying one's
    standard deviation ``float32 [k]``."""
    most = float(code_std.max()) if len(code_std) else 0.0
    dead: np.ndarray = code_std <= 0.01 * most
    return dead


def interpolate(
    first: np.ndarray, last: np.ndarray, steps: int, spherical: bool = False
) -> np.ndarray:
    """Codes ``float32 [steps, k]`` from ``first`` to ``last`` ``float32 [k]``, both included.

    Linear; or spherical (Shoemake 1985; White 2016, arXiv:1609.04468), which turns from one
    direction to the other while the length changes evenly. Where directions say nothing (a code at
    the origin, or both along one line) the path is linear. ValueError: fewer than two steps.
    """
    if steps < 2:
        raise ValueError(f"a path has two ends, so {steps} steps are too few")
    return between(first, last, np.linspace(0, 1, steps), spherical)


def between(
    first: np.ndarray, last: np.ndarray, fractions: np.ndarray, spherical: bool = False
) -> np.ndarray:
    """Codes ``float32 [n, k]`` on the path of :func:`interpolate`, at ``fractions`` ``float64 [n]``
    of it, from 0 (exactly ``first``) to 1 (exactly ``last``)."""
    a, b = first.astype(np.float64), last.astype(np.float64)
    part = fractions[:, None]
    codes = a * (1 - part) + b * part
    lengths = float(np.linalg.norm(a)), float(np.linalg.norm(b))
    angle = np.arccos(np.clip(float(a @ b) / max(lengths[0] * lengths[1], 1e-30), -1, 1))
    if spherical and min(lengths) >= 1e-12 and np.sin(angle) >= 1e-6:
        turned = np.sin((1 - part) * angle) * a / lengths[0]
        turned += np.sin(part * angle) * b / lengths[1]
        codes = turned / np.sin(angle) * (lengths[0] + (lengths[1] - lengths[0]) * part)
    codes[fractions == 0], codes[fractions == 1] = a, b
    result: np.ndarray = codes.astype(np.float32)
    return result
