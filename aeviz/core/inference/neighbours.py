"""Which training images a network takes for the most alike: the nearest by code."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.data.base import Split
from aeviz.core.inference.projection import eigen
from aeviz.core.inference.viewing import CHUNK, encode, restore
from aeviz.core.models.base import Coder
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption

MOST_NUMBERS = 32_000_000
"""Numbers in all codes together, 128 MB: of very long codes, those of fewer images are kept."""
HEAD = 32
"""Components that a search looks at first."""

FEW = 1000
"""So many candidates are compared with one by one."""


class Neighbours(NamedTuple):
    """The nearest training images, nearest first.

    ``images`` ``uint8 [n, h, w]``, ``labels`` ``uint8 [n]``, ``distances`` ``float32 [n]``
    (Euclidean, between codes), and ``step``: of the weights that made the codes.
    """

    images: np.ndarray
    labels: np.ndarray
    distances: np.ndarray
    step: int


class Neighbourhood:
    """The codes of all training images under the weights of one step.

    It keeps that network, so that what is looked up is encoded by the same weights, also when the
    network that is trained has gone on. ``model`` must not be changed by anybody any more.
    """

    def __init__(
        self, model: Coder, recipe: Recipe, split: Split, step: int, on_progress: OnProgress
    ) -> None:
        self.step = step
        self._model, self._recipe = model, recipe
        count = min(len(split), max(MOST_NUMBERS // model.code_size, 1))
        self._images, self._labels = split.images[:count], split.labels[:count]
        self._codes = np.empty((count, model.code_size), np.float32)
        for start in range(0, count, CHUNK):
            on_progress(start / count)
            part = self._images[start : start + CHUNK]
            codes = encode(model, part, recipe.data.pixel_range)
            self._codes[start : start + CHUNK] = _finite(codes)
        self._axes = _main_axes(self._codes) if model.code_size > HEAD else None
        if self._axes is not None:
            for start in range(0, count, CHUNK):
                on_progress(1.0)
                part = self._codes[start : start + CHUNK]
                part[:] = _product(part, self._axes)
        self._head = np.ascontiguousarray(self._codes[:, :HEAD])
        self._head_squares = self._squares = np.einsum("nk,nk->n", self._head, self._head)
        if self._axes is not None:
            self._squares = np.einsum("nk,nk->n", self._codes, self._codes)

    def __len__(self) -> int:
        return len(self._images)

    def nearest(self, seen: np.ndarray, noise: Corruption, count: int = 5) -> Neighbours:
        """The neighbours of a picture ``uint8 [h, w]`` after ``noise``; at most ``count``."""
        recipe = self._recipe
        pixel_range = recipe.data.pixel_range
        code = _finite(restore(self._model, seen[None], noise, pixel_range, recipe.seed).codes[0])
        if self._axes is not None:
            code = _product(code[None], self._axes)[0]
        found = self._candidates(code, min(count, len(self)))
        away = np.linalg.norm(self._codes[found] - code, axis=1)
        ranked = np.argsort(away, kind="stable")[:count]
        found = found[ranked]
        return Neighbours(self._images[found], self._labels[found], away[ranked], self.step)

    def _candidates(self, code: np.ndarray, count: int) -> np.ndarray:
        """Numbers of images among which the nearest certainly are.

        The distance along the main axes alone is never more than the whole distance: what is
        further away along them than the nearest of a first choice are in all cannot be nearer.
        """
        head = code[:HEAD]
        near = self._head_squares - 2 * np.einsum("nk,k->n", self._head, head)
        near += np.square(head).sum()
        first = np.argpartition(near, count - 1)[:count]
        if self._axes is None:
            return first
        reach = np.square(self._codes[first] - code).sum(1).max()
        found = np.flatnonzero(near <= reach * 1.0001 + 1e-6)
        if len(found) <= FEW:
            return found
        # A picture unlike all others: one pass through all codes is faster than copying many.
        away = self._squares - 2 * _product(self._codes, code[:, None])[:, 0]
        rounding = 1e-5 * (self._squares + np.square(code).sum())
        limit = np.partition(away + rounding, count - 1)[count - 1]
        return np.flatnonzero(away - rounding <= limit)


def _finite(codes: np.ndarray) -> np.ndarray:
    result: np.ndarray = np.nan_to_num(codes, nan=0.0, posinf=0.0, neginf=0.0)
    return result


def _product(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Matrix product on as many threads as torch may use here: NumPy would take all there are."""
    result: np.ndarray = (torch.from_numpy(one) @ torch.from_numpy(other)).numpy()
    return result


def _main_axes(codes: np.ndarray) -> np.ndarray:
    """The axes of the codes' second moment, ``float32 [k, k]``, the main one first."""
    sample = torch.from_numpy(codes[:: max(len(codes) // 5000, 1)])
    _, axes = eigen(sample.T @ sample / len(sample))
    return np.ascontiguousarray(axes.flip(1).numpy())
