"""How surely pictures belong together: the fuzzy graph of UMAP (McInnes, Healy and Melville 2018).

The nearest neighbour of a picture surely belongs to it; the others by how much further away they
are, on a scale that is wide where pictures are few. What one of two says counts for both.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from aeviz.core.data.graph.nearest import Nearest

ROUNDS = 64
"""Halvings in the search for a scale."""
FLOOR = 1e-3
"""No scale is below this fraction of the mean distance."""


class Graph(NamedTuple):
    """Neighbours of n pictures, those of picture i from ``starts[i]`` to ``starts[i + 1]``.

    ``neighbours`` ``int64 [e]``, and the running sum ``float64 [e + 1]`` of how surely each
    belongs to its picture, from 0: of the picture's own neighbours ``sums[starts[i]]`` to
    ``sums[starts[i + 1]]``.
    """

    starts: np.ndarray
    neighbours: np.ndarray
    sums: np.ndarray


def fuzzy_graph(nearest: Nearest) -> Graph:
    """The graph of the nearest neighbours: ``a + b - a b`` of what both of two pictures say."""
    from scipy.sparse import csr_array

    surely = memberships(np.sqrt(nearest.squares.astype(np.float64)))
    count, width = surely.shape
    starts = np.arange(0, surely.size + 1, width)
    said = csr_array((surely.ravel(), nearest.indices.ravel(), starts), shape=(count, count))
    both = (said + said.T - said.multiply(said.T)).tocsr()
    both.sort_indices()
    sums = np.concatenate(([0.0], np.cumsum(both.data)))
    return Graph(both.indptr.astype(np.int64), both.indices.astype(np.int64), sums)


def memberships(distances: np.ndarray) -> np.ndarray:
    """``exp(-(d - d₁) / σ)`` of distances ``float64 [n, k]``, nearest first: each row's ``σ`` is
    such that they sum up to ``log₂ k``."""
    beyond = distances - distances[:, :1]
    target = np.log2(distances.shape[1])
    low, high = np.zeros(len(beyond)), np.full(len(beyond), np.inf)
    scale = np.ones(len(beyond))
    for _ in range(ROUNDS):
        wide = np.exp(-beyond / scale[:, None]).sum(1) > target
        high, low = np.where(wide, scale, high), np.where(wide, low, scale)
        scale = np.where(np.isinf(high), 2 * scale, (low + high) / 2)
    scale = np.maximum(scale, FLOOR * max(distances.mean(), 1e-12))
    found: np.ndarray = np.exp(-beyond / scale[:, None])
    return found
