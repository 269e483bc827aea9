"""Which training images a network takes for the most alike: the nearest by code."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.data.base import Split
from aeviz.core.inference.code_search import CodeIndex
from aeviz.core.inference.viewing import CHUNK, encode, restore
from aeviz.core.models.base import Coder
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption

MOST_NUMBERS = 32_000_000
"""Numbers in all codes together, 128 MB: of very long codes, those of fewer images are kept."""


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
        codes = np.empty((count, model.code_size), np.float32)
        for start in range(0, count, CHUNK):
            on_progress(start / count)
            part = self._images[start : start + CHUNK]
            codes[start : start + CHUNK] = encode(model, part, recipe.data.pixel_range)
        self._index = CodeIndex(codes, singly=True, report=on_progress)

    def __len__(self) -> int:
        return len(self._images)

    def nearest(self, seen: np.ndarray, noise: Corruption, count: int = 5) -> Neighbours:
        """The neighbours of a picture ``uint8 [h, w]`` after ``noise``; at most ``count``."""
        recipe = self._recipe
        pixel_range = recipe.data.pixel_range
        codes = restore(self._model, seen[None], noise, pixel_range, recipe.seed).codes
        (found,), (away,) = self._index.nearest(codes, count)
        return Neighbours(self._images[found], self._labels[found], away, self.step)
