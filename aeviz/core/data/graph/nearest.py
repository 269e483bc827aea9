"""The nearest pictures of every picture, by their pixels: exact, block by block."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from aeviz.core.base.callbacks import check_cancelled, tell_progress

BLOCK = 2048
"""Pictures that are compared with as many others at once: 16 MB of distances."""
SPARE = 16
"""Candidates beside those that are asked for, as products of 32 bits choose them."""
EXACT = 64
"""Pictures whose candidates are measured exactly at once."""


class Nearest(NamedTuple):
    """The nearest other pictures of each, nearest first, ``[n, count]``: ``indices`` ``int64``, and
    ``squares`` ``int64`` of the Euclidean distances of their bytes."""

    indices: np.ndarray
    squares: np.ndarray


def nearest_pictures(images: np.ndarray, count: int) -> Nearest:
    """The ``count`` nearest others (or all, if there are fewer) of images ``uint8 [n, …]``.

    Of equally near ones the first come first. Every pair is looked at once, so the time grows with
    the square of n, and the memory with n. :func:`~aeviz.core.base.callbacks.heard_by` hears of it.
    """
    rows = images.reshape(len(images), -1)
    count = min(count, len(rows) - 1)
    candidates = _candidates(rows, min(count + SPARE, len(rows) - 1))
    found = squares_to(rows, candidates)
    order = np.lexsort((found.indices, found.squares), axis=-1)[:, :count]
    tell_progress(1.0)
    return Nearest(*(np.take_along_axis(values, order, 1) for values in found))


def squares_to(images: np.ndarray, others: np.ndarray) -> Nearest:
    """The exact squares of the distances to others, ``int64 [n, k]`` numbers, in their order."""
    rows = images.reshape(len(images), -1)
    squares = np.empty(others.shape, np.int64)
    for start in range(0, len(rows), EXACT):
        check_cancelled()
        part = slice(start, start + EXACT)
        away = rows[part, None].astype(np.int32) - rows[others[part]]
        squares[part] = np.einsum("bkp,bkp->bk", away, away, dtype=np.int64)
    return Nearest(others, squares)


def _candidates(rows: np.ndarray, count: int) -> np.ndarray:
    """Numbers ``int64 [n, count]`` of those that are nearest in 32 bits."""
    # What pictures have in common says nothing about distances, but costs digits.
    centre = torch.from_numpy(rows[:: max(len(rows) // 1000, 1)].mean(0, dtype=np.float64)).float()
    best = torch.full((len(rows), count), torch.inf)
    found = torch.zeros(len(rows), count, dtype=torch.int64)
    starts = range(0, len(rows), BLOCK)
    done, pairs = 0, len(starts) * (len(starts) + 1) // 2
    for number, start in enumerate(starts):
        one = torch.from_numpy(rows[start : start + BLOCK]).float() - centre
        for other_start in starts[number:]:
            check_cancelled()
            tell_progress(0.95 * done / pairs)
            done += 1
            other = torch.from_numpy(rows[other_start : other_start + BLOCK]).float() - centre
            squares = torch.addmm(one.square().sum(1)[:, None], one, other.T, alpha=-2)
            squares += other.square().sum(1)
            if start == other_start:
                squares.fill_diagonal_(torch.inf)
            else:
                _merge(best, found, squares.T, other_start, start)
            _merge(best, found, squares, start, other_start)
    return found.numpy()


def _merge(best: Tensor, found: Tensor, squares: Tensor, start: int, other: int) -> None:
    """Take up what is nearer than before: distances of the pictures from ``start`` on, as rows, to
    those from ``other`` on."""
    mine = slice(start, start + len(squares))
    # After the first blocks few are: to look for these alone is ten times as fast as to sort all.
    rows, columns = (squares < best[mine, -1:]).nonzero(as_tuple=True)
    counts = torch.bincount(rows, minlength=len(squares))
    most = int(counts.max())
    if not most:
        return
    places = torch.arange(len(rows)) - (counts.cumsum(0) - counts)[rows]
    values = torch.full((len(squares), most), torch.inf)
    values[rows, places] = squares[rows, columns]
    numbers = torch.zeros(len(squares), most, dtype=torch.int64)
    numbers[rows, places] = columns + other
    values, numbers = torch.cat((best[mine], values), 1), torch.cat((found[mine], numbers), 1)
    best[mine], order = values.topk(best.shape[1], largest=False, dim=1)
    found[mine] = numbers.gather(1, order)
