"""What the network makes of every point of the map, worked out in small pieces.

Whoever takes the pieces can drop the work half done.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from aeviz.core.inference.code_search import CodeIndex
from aeviz.core.inference.viewing import encode, restore
from aeviz.core.models.base import Coder
from aeviz.core.recipe.sections import Corruption

PointMetric = Literal["codes", "error", "wrong"]
IMAGES = 200
"""Images that pass the network in one piece."""
NEIGHBOURS = 5
CLEAN = Corruption(kind="none", strength=0.0)


@dataclass(frozen=True)
class PointMetrics:
    """``codes`` ``float32 [m, k]``; ``values`` ``float32 [m]``, or None where none were asked for.

    Values are, for ``error``, the mean squared error per pixel of a clean digit's reconstruction on
    pictures in [0, 1]; for ``wrong``, 1 where most of the five nearest other codes have another
    label, else 0.
    """

    codes: np.ndarray
    values: np.ndarray | None


def measure_points(
    model: Coder, images: np.ndarray, labels: np.ndarray, pixel_range: str, metric: PointMetric
) -> Iterator[PointMetrics | None]:
    """Yields None after each piece and the metrics last.

    ``images`` ``uint8 [m, h, w]`` with ``labels`` ``uint8 [m]``; ``model`` must not change
    meanwhile.
    """
    codes = np.zeros((len(images), model.code_size), np.float32)
    values = np.zeros(len(images), np.float32) if metric == "error" else None
    for start in range(0, len(images), IMAGES):
        part = slice(start, start + IMAGES)
        codes[part] = encode(model, images[part], pixel_range)
        if values is not None:
            decibels = restore(model, images[part], CLEAN, pixel_range, 0).psnr
            values[part] = 10 ** (-decibels / 10)
        yield None
    if metric == "wrong":
        values = np.zeros(len(images), np.float32)
        index = CodeIndex(codes)
        step = index.piece
        for start in range(0, len(images), step):
            values[start : start + step] = wrong_neighbours(codes, labels, start, step, index)
            yield None
    yield PointMetrics(codes, values)


def wrong_neighbours(
    codes: np.ndarray,
    labels: np.ndarray,
    start: int = 0,
    count: int | None = None,
    index: CodeIndex | None = None,
) -> np.ndarray:
    """Which of ``count`` codes from ``start`` on have mostly neighbours of another label.

    ``bool [n]``: fewer than three of the five nearest other codes (fewer, if there are fewer)
    share the label. ``codes`` ``float32 [m, k]``, ``labels`` ``uint8 [m]``. Codes that are not
    finite are wrong. ``index``: of the same codes, if there is one already.
    """
    stop = len(codes) if count is None else min(start + count, len(codes))
    strange: np.ndarray = ~np.isfinite(codes[start:stop]).all(axis=1)
    neighbours = min(NEIGHBOURS, len(codes) - 1)
    if neighbours < 1:
        return strange
    index = CodeIndex(codes) if index is None else index
    found = index.nearest(codes[start:stop], neighbours + 1).indices
    mine = found == np.arange(start, stop)[:, None]
    # Of several equal codes the own one may be missing: then the last is one too many.
    mine[~mine.any(axis=1), -1] = True
    others = found[~mine].reshape(stop - start, neighbours)
    same = (labels[others] == labels[start:stop, None]).sum(axis=1)
    wrong: np.ndarray = (2 * same <= neighbours) | strange
    return wrong
