"""Which training images a network takes for the most alike: the nearest by code."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from aeviz.core.datasets.base import Split
from aeviz.core.models.base import Autoencoder
from aeviz.core.recipe import Corruption, Recipe
from aeviz.core.viewing import CHUNK, encode, restore

Report = Callable[[float], None]
"""Called with the share done, from 0 to 1; may raise to cancel."""


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
        self, model: Autoencoder, recipe: Recipe, split: Split, step: int, report: Report
    ) -> None:
        self.step = step
        self._model, self._recipe, self._split = model, recipe, split
        self._codes = np.empty((len(split), model.code_size), np.float32)
        for start in range(0, len(split), CHUNK):
            report(start / len(split))
            part = split.images[start : start + CHUNK]
            self._codes[start : start + CHUNK] = encode(model, part, recipe.data.pixel_range)
        self._squares = np.einsum("nk,nk->n", self._codes, self._codes)

    def __len__(self) -> int:
        return len(self._split)

    def nearest(self, seen: np.ndarray, noise: Corruption, count: int = 5) -> Neighbours:
        """The neighbours of a picture ``uint8 [h, w]`` after ``noise``; at most ``count``."""
        recipe = self._recipe
        pixel_range = recipe.data.pixel_range
        code = restore(self._model, seen[None], noise, pixel_range, recipe.seed).codes[0]
        # The square of the code itself is the same for all: it cannot change the order.
        order = self._squares - 2 * (self._codes @ code)
        count = min(count, len(order))
        order[~np.isfinite(order)] = np.inf
        found = np.argpartition(order, count - 1)[:count]
        away = np.linalg.norm(self._codes[found] - code, axis=1)
        ranked = np.argsort(away, kind="stable")
        found = found[ranked]
        return Neighbours(
            self._split.images[found], self._split.labels[found], away[ranked], self.step
        )
