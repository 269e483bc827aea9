"""The nearest codes: one exact search for everything that looks for some.

Products of 32 bits say little about the distance of codes that are nearly equal, so they only
choose candidates, with a bound for their rounding; candidates are compared by differences in
64 bits. Torch and SciPy are imported late: the window's first painting waits for whoever imports
this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
SPARE = 16
"""Candidates beside those that are asked for, so that the bound nearly always holds."""
SAMPLE = 5000
"""Codes that say where the main axes lie."""
CHUNK = 1000
"""Codes that are moved, turned or compared at once."""
ROUNDING = 1e-5
"""No square of a distance is wrong by more than this fraction of the codes' squares."""
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

    ``singly`` is for whoever asks for one code at a time, often: the main components of long codes
    are then worked out first, while ``report`` is called and may raise to cancel.
    """

    def __init__(
        self, known: np.ndarray, singly: bool = False, report: Callable[[float], None] | None = None
    ) -> None:
        self._known = _finite(known)
        self._tree: cKDTree | None = None
        # Whatever the codes have in common says nothing about distances, but costs digits.
        few = self._known[:: max(len(known) // CHUNK, 1)]
        self._centre = np.median(few, axis=0).astype(np.float32)
        self._squares = np.concatenate([_squares(part) for part in self._centred()])
        self._axes: np.ndarray | None = None
        self._head: np.ndarray | None = None
        if singly:
            self._look_at_heads(report or (lambda fraction: None))

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
        if len(codes) > 1 and self.size <= TREE_SIZE:
            return self._by_tree(codes, count)
        if len(codes) == 1 and self._head is not None:
            found = [self._of_one(codes[0], count)]
        else:
            found = self._by_bounds(codes, count)
        indices, squares = (np.stack(rows) for rows in zip(*found, strict=True))
        return Nearest(indices, np.sqrt(squares).astype(np.float32))

    # --- many codes ---------------------------------------------------------------------------

    def _by_tree(self, codes: np.ndarray, count: int) -> Nearest:
        from scipy.spatial import cKDTree

        if self._tree is None:
            self._tree = cKDTree(self._known.astype(np.float64))
        # A list of ranks, as for one neighbour alone the answer would have another shape.
        distances, indices = self._tree.query(codes, k=list(range(1, count + 1)))
        return Nearest(indices.astype(np.int64), distances.astype(np.float32))

    def _by_bounds(self, codes: np.ndarray, count: int) -> list[tuple[np.ndarray, np.ndarray]]:
        import torch

        bounds = self._bounds(codes)
        first = torch.from_numpy(bounds).topk(min(count + SPARE, len(self)), largest=False, dim=1)
        return [
            self._certain(code, chosen, row, float(last), count)
            for code, chosen, row, last in zip(
                codes, first.indices.numpy(), bounds, first.values[:, -1], strict=True
            )
        ]

    def _certain(
        self, code: np.ndarray, first: np.ndarray, bounds: np.ndarray, last: float, count: int
    ) -> tuple[np.ndarray, np.ndarray]:
        """The nearest of the first candidates, or of all that could be nearer than those."""
        indices, squares = self._ranked(code, first, count)
        if len(first) < len(self) and last < squares[-1]:
            indices, squares = self._ranked(code, np.flatnonzero(bounds <= squares[-1]), count)
        return indices, squares

    def _bounds(self, codes: np.ndarray) -> np.ndarray:
        """What the squares of all distances are at least, ``float32 [m, n]``."""
        import torch

        moved = codes - self._centre
        given, bounds = torch.from_numpy(moved), torch.empty(len(codes), len(self))
        start = 0
        for part in self._centred():
            place = slice(start, start + len(part))
            torch.mm(given, torch.from_numpy(part).T, out=bounds[:, place])
            start += len(part)
        bounds.mul_(-2).add_(torch.from_numpy((1 - ROUNDING) * self._squares))
        bounds.add_(torch.from_numpy((1 - ROUNDING) * _squares(moved))[:, None])
        return bounds.numpy()

    def _centred(self) -> Iterator[np.ndarray]:
        """The known codes beside their centre, a chunk at a time."""
        for start in range(0, len(self), CHUNK):
            yield self._known[start : start + CHUNK] - self._centre

    def _ranked(
        self, code: np.ndarray, candidates: np.ndarray, count: int
    ) -> tuple[np.ndarray, np.ndarray]:
        """The nearest of some known codes, and the squares of their distances in 64 bits.

        Of equally near ones the first known come first.
        """
        parts = (candidates[start : start + CHUNK] for start in range(0, len(candidates), CHUNK))
        squares = np.concatenate(
            [_squares(self._known[part].astype(np.float64) - code) for part in parts]
        )
        order = np.lexsort((candidates, squares))[:count]
        return candidates[order], squares[order]

    # --- one code -----------------------------------------------------------------------------

    def _of_one(self, code: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """The distance along the main axes alone is never more than the whole distance.

        So what is further away along them than the nearest of a first choice are in all cannot be
        nearer.
        """
        assert self._head is not None  # noqa: S101 - asked only if heads are there
        moved = code - self._centre
        head = moved if self._axes is None else _product(moved[None], self._axes)[0]
        bounds = self._head_squares - 2 * _product(self._head, head[:, None])[:, 0]
        bounds += np.square(head).sum()
        bounds -= ROUNDING * (self._squares + np.square(moved).sum())
        first = np.argpartition(bounds, count - 1)[:count]
        _, squares = self._ranked(code, first, count)
        close = np.flatnonzero(bounds <= squares[-1])
        if len(close) > FEW and self._axes is not None:
            # A code unlike all others: one pass through all is faster than comparing many.
            return self._by_bounds(code[None], count)[0]
        return self._ranked(code, close, count)

    def _look_at_heads(self, report: Callable[[float], None]) -> None:
        """Keep the main components of the known codes; all of them, if there are few."""
        if self.size > HEAD:
            self._axes = _main_axes(self._known[:: max(len(self) // SAMPLE, 1)] - self._centre)
        parts = []
        for part in self._centred():
            if self._axes is not None:
                report(1.0)
            parts.append(part if self._axes is None else _product(part, self._axes))
        self._head = np.concatenate(parts)
        self._head_squares = _squares(self._head)


def _finite(codes: np.ndarray) -> np.ndarray:
    """Codes as they are, or with numbers that are not finite, or further than FAR, moved there."""
    codes = np.ascontiguousarray(codes, np.float32)
    near = np.abs(codes) <= FAR
    return codes if near.all() else np.where(near, codes, np.copysign(np.float32(FAR), codes))


def _squares(codes: np.ndarray) -> np.ndarray:
    """The squared lengths of codes ``[n, k]``."""
    lengths: np.ndarray = np.einsum("nk,nk->n", codes, codes)
    return lengths


def _product(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Matrix product on as many threads as torch may use here: NumPy would take all there are."""
    import torch

    return torch.mm(torch.from_numpy(one), torch.from_numpy(other)).numpy()


def _main_axes(codes: np.ndarray) -> np.ndarray:
    """The main axes of the codes' second moment, ``float32 [k, HEAD]``."""
    import torch

    sample = torch.from_numpy(codes)
    _, axes = eigen(sample.T @ sample / len(sample))
    return np.ascontiguousarray(axes.flip(1)[:, :HEAD].numpy())
