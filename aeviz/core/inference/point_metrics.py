"""What the network makes of every point of the map, worked out in small pieces.

Whoever takes the pieces can drop the work half done.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import torch

from aeviz.core.inference.viewing import encode, restore
from aeviz.core.models.base import Coder
from aeviz.core.recipe.sections import Corruption

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

PointMetric = Literal["codes", "error", "wrong"]
IMAGES = 200
"""Images that pass the network in one piece."""
DISTANCES = 500_000
"""Distances between codes that are measured in one piece."""
NEIGHBOURS = 5
TREE_SIZE, TREE_QUERIES = 8, 300
"""Codes of at most so many numbers are searched by a tree, so many at once."""
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
        few = codes.shape[1] <= TREE_SIZE
        step = max(TREE_QUERIES if few else DISTANCES // max(len(images), 1), 1)
        tree = _tree(codes) if few else None
        for start in range(0, len(images), step):
            values[start : start + step] = wrong_neighbours(codes, labels, start, step, tree)
            yield None
    yield PointMetrics(codes, values)


@torch.inference_mode()
def wrong_neighbours(
    codes: np.ndarray,
    labels: np.ndarray,
    start: int = 0,
    count: int | None = None,
    tree: cKDTree | None = None,
) -> np.ndarray:
    """Which of ``count`` codes from ``start`` on have mostly neighbours of another label.

    ``bool [n]``: fewer than three of the five nearest other codes (fewer, if there are fewer)
    share the label. ``codes`` ``float32 [m, k]``, ``labels`` ``uint8 [m]``. Codes that are not
    finite are wrong. ``tree`` of the same codes makes it fast where they have few numbers.
    """
    stop = len(codes) if count is None else min(start + count, len(codes))
    strange: np.ndarray = ~np.isfinite(codes[start:stop]).all(axis=1)
    neighbours = min(NEIGHBOURS, len(codes) - 1)
    if neighbours < 1:
        return strange
    if tree is not None:
        nearest = _by_tree(tree, codes, np.arange(start, stop), neighbours)
    else:
        nearest = _by_distances(codes, start, stop, neighbours)
    same = (labels[nearest] == labels[start:stop, None]).sum(axis=1)
    wrong: np.ndarray = (2 * same <= neighbours) | strange
    return wrong


def _tree(codes: np.ndarray) -> cKDTree:
    from scipy.spatial import cKDTree

    return cKDTree(_far_if_strange(codes))


def _far_if_strange(codes: np.ndarray) -> np.ndarray:
    """Codes that are not finite lie far away from all others."""
    return np.where(np.isfinite(codes), codes.astype(np.float64), 1e30)


def _by_tree(tree: cKDTree, codes: np.ndarray, own: np.ndarray, neighbours: int) -> np.ndarray:
    """Numbers of the nearest other codes, ``int64 [n, neighbours]``."""
    _, found = tree.query(_far_if_strange(codes[own]), k=neighbours + 1)
    mine = found == own[:, None]
    # Of several equal codes the own one may be missing: then the last is one too many.
    mine[~mine.any(axis=1), -1] = True
    nearest: np.ndarray = found[~mine].reshape(len(own), neighbours)
    return nearest


def _by_distances(codes: np.ndarray, start: int, stop: int, neighbours: int) -> np.ndarray:
    known = torch.from_numpy(np.nan_to_num(codes, nan=np.inf, posinf=np.inf, neginf=np.inf))
    mode = "donot_use_mm_for_euclid_dist" if codes.shape[1] <= 8 else "use_mm_for_euclid_dist"
    distances = torch.cdist(known[start:stop], known, compute_mode=mode).nan_to_num_(nan=np.inf)
    # Nobody is a neighbour of itself.
    own = torch.arange(stop - start)
    distances[own, own + start] = np.inf
    nearest: np.ndarray = distances.topk(neighbours, largest=False).indices.numpy()
    return nearest
