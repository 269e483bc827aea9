"""The nearest codes: one exact search for everything that looks for some.

Torch and SciPy are imported late: the window's first painting waits for whoever imports this.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from aeviz.core.inference.projection import eigen

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

TREE_SIZE, TREE_QUERIES = 8, 300
"""Codes of at most so many numbers are searched by a tree, so many at once."""
DISTANCES = 500_000
"""Distances between longer codes that are measured at once."""
HEAD = 32
"""Components that a search for one long code looks at first."""
FEW = 1000
"""So many candidates are compared with one by one."""
CHUNK = 1000
"""Codes that are turned at once."""
ROUNDING = 1e-5
"""No distance is wrong by more than this fraction of the codes' squares."""
FAR = 1e15
"""Where codes lie that are not finite: far from all others, and its square is still a number."""


class Nearest(NamedTuple):
    """The nearest known codes of each code, nearest first, ``[m, count]``.

    ``indices`` ``int64`` among the known ones, ``distances`` ``float32`` (Euclidean).
    """

    indices: np.ndarray
    distances: np.ndarray


class CodeIndex:
    """Known codes ``float32 [n, k]``, which may not change any more.

    ``singly`` is for whoever asks for one code at a time, often: long codes are then turned to
    their main axes first, in place, while ``report`` is called and may raise to cancel.
    """

    def __init__(
        self, known: np.ndarray, singly: bool = False, report: Callable[[float], None] | None = None
    ) -> None:
        self._known = _finite(known)
        self._tree: cKDTree | None = None
        turned = singly and self.size > HEAD
        self._axes = self._turn(report or (lambda fraction: None)) if turned else None
        self._squares = np.einsum("nk,nk->n", self._known, self._known)
        self._head = np.ascontiguousarray(self._known[:, :HEAD]) if singly else None
        self._head_squares = self._squares
        if self._head is not None and self._axes is not None:
            self._head_squares = np.einsum("nk,nk->n", self._head, self._head)

    def __len__(self) -> int:
        return len(self._known)

    @property
    def size(self) -> int:
        """Numbers of a code."""
        return int(self._known.shape[1])

    @property
    def piece(self) -> int:
        """How many codes to ask for at once where the work must be done in small pieces."""
        return TREE_QUERIES if self.size <= TREE_SIZE else max(DISTANCES // max(len(self), 1), 1)

    def nearest(self, codes: np.ndarray, count: int) -> Nearest:
        """The ``count`` known codes (or all, if there are fewer) nearest to ``codes`` ``[m, k]``.

        A tree is best for many short codes, all distances for many long ones, and for a single
        code one pass that leaves out most of the known ones.
        """
        codes, count = _finite(codes), min(count, len(self))
        if self._axes is not None:
            codes = _product(codes, self._axes)
        if len(codes) == 1:
            return self._of_one(codes[0], count)
        if self.size <= TREE_SIZE:
            return self._by_tree(codes, count)
        return self._by_distances(codes, count)

    # --- many codes ---------------------------------------------------------------------------

    def _by_tree(self, codes: np.ndarray, count: int) -> Nearest:
        from scipy.spatial import cKDTree

        if self._tree is None:
            self._tree = cKDTree(self._known.astype(np.float64))
        # A list of ranks, as for one neighbour alone the answer would have another shape.
        distances, indices = self._tree.query(codes, k=list(range(1, count + 1)))
        return Nearest(indices.astype(np.int64), distances.astype(np.float32))

    def _by_distances(self, codes: np.ndarray, count: int) -> Nearest:
        import torch

        distances = torch.cdist(
            torch.from_numpy(codes),
            torch.from_numpy(self._known),
            compute_mode="use_mm_for_euclid_dist",
        )
        found = distances.topk(count, largest=False)
        return Nearest(found.indices.numpy(), found.values.numpy())

    # --- one code -----------------------------------------------------------------------------

    def _of_one(self, code: np.ndarray, count: int) -> Nearest:
        found = self._candidates(code, count)
        squares = np.square(self._known[found] - code).sum(axis=1)
        close = squares <= np.partition(squares, count - 1)[count - 1]
        found, squares = found[close], squares[close]
        ranked = np.argsort(squares, kind="stable")[:count]
        return Nearest(found[ranked][None], np.sqrt(squares[ranked])[None])

    def _candidates(self, code: np.ndarray, count: int) -> np.ndarray:
        """Numbers of known codes among which the nearest certainly are, rising."""
        if self._axes is not None:
            found = self._near_along_main_axes(code, count)
            if len(found) <= FEW:
                return found
            # A code unlike all others: one pass through all is faster than copying many.
        away = self._squares - 2 * _product(self._known, code[:, None])[:, 0]
        rounding = ROUNDING * (self._squares + np.square(code).sum())
        limit = np.partition(away + rounding, count - 1)[count - 1]
        return np.flatnonzero(away - rounding <= limit)

    def _near_along_main_axes(self, code: np.ndarray, count: int) -> np.ndarray:
        """The distance along the main axes alone is never more than the whole distance.

        So what is further away along them than the nearest of a first choice are in all cannot be
        nearer.
        """
        assert self._head is not None  # noqa: S101 - whoever turned the codes keeps their heads
        head = code[:HEAD]
        near = self._head_squares - 2 * np.einsum("nk,k->n", self._head, head)
        near += np.square(head).sum()
        first = np.argpartition(near, count - 1)[:count]
        reach = np.square(self._known[first] - code).sum(1).max() * (1 + ROUNDING)
        near -= ROUNDING * (self._head_squares + np.square(head).sum())
        return np.flatnonzero(near <= reach)

    def _turn(self, report: Callable[[float], None]) -> np.ndarray:
        """Turn the known codes, and return the axes that they have now."""
        axes = _main_axes(self._known)
        for start in range(0, len(self), CHUNK):
            report(1.0)
            part = self._known[start : start + CHUNK]
            part[:] = _product(part, axes)
        return axes


def _finite(codes: np.ndarray) -> np.ndarray:
    """Codes as they are, or with those that are not finite moved far away."""
    codes = np.ascontiguousarray(codes, np.float32)
    strange = ~np.isfinite(codes)
    return np.where(strange, np.float32(FAR), codes) if strange.any() else codes


def _product(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Matrix product on as many threads as torch may use here: NumPy would take all there are."""
    import torch

    return torch.mm(torch.from_numpy(one), torch.from_numpy(other)).numpy()


def _main_axes(codes: np.ndarray) -> np.ndarray:
    """The axes of the codes' second moment, ``float32 [k, k]``, the main one first."""
    import torch

    sample = torch.from_numpy(codes[:: max(len(codes) // 5000, 1)])
    _, axes = eigen(sample.T @ sample / len(sample))
    return np.ascontiguousarray(axes.flip(1).numpy())
