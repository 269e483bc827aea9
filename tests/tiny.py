"""A small dataset that trains in milliseconds: ten blurred patterns, shifted and dimmed."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import numpy as np

from aeviz.core import datasets
from aeviz.core.data.base import AnyDataset, Dataset, Split
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe

if TYPE_CHECKING:  # children do without it
    import pytest

BASE = Recipe(name="base", title="Base")
"""Of which tests change a value or two."""


@functools.cache
def tiny_dataset(train: int = 640, test: int = 200, side: int = 12) -> Dataset:
    """Images ``uint8 [n, side, side]`` of ten classes."""
    random = np.random.default_rng(7)
    patterns = random.random((10, side, side)) > 0.7

    def split(count: int) -> Split:
        labels = (np.arange(count) % 10).astype(np.uint8)
        shifts = random.integers(-1, 2, (count, 2))
        strength = random.uniform(0.6, 1.0, count)
        images = np.stack(
            [
                np.roll(patterns[label], tuple(shift), (0, 1)) * level * 255
                for label, shift, level in zip(labels, shifts, strength, strict=True)
            ]
        )
        return Split(images.astype(np.uint8), labels)

    parts = split(train), split(test)
    return Dataset("tiny", "Tiny patterns", *parts, tuple("0123456789"), "digit", normalised=True)


def serve_builtin(patch: pytest.MonkeyPatch, data: AnyDataset) -> None:
    """The built-in digits are others from now on."""
    row = datasets.Entry("Tiny", "Tiny patterns.", lambda *_: data)
    patch.setitem(datasets.DATASETS, "builtin", row)


def tiny_recipe(name: str = "keras-2d", **values: object) -> Recipe:
    """A preset made small: 64 images a batch, few units."""
    small = {"batch_size": 64, "validation_images": 0, "epochs": 2} | values
    recipe = find_recipe(name)
    for key, value in small.items():
        recipe = with_value(recipe, key, value)
    return recipe


def colour_dataset(train: int = 64, test: int = 32, side: int = 12, classes: int = 3) -> Dataset:
    """Images ``uint8 [n, 3, side, side]``: patches in the colour of their class, with a ramp.

    Without classes there are no names, and all labels are 0.
    """
    random = np.random.default_rng(11)
    kinds = max(classes, 1)
    tints = random.integers(60, 256, (kinds, 3, 1, 1))
    ramp = np.linspace(0.2, 1.0, side)

    def split(count: int) -> Split:
        labels = (np.arange(count) % kinds).astype(np.uint8)
        tops = random.integers(0, side // 2, count)
        images = np.stack([tints[label] * ramp * np.ones((3, side, 1)) for label in labels])
        for image, top in zip(images, tops, strict=True):
            image[:, top : top + side // 3] = image[[1, 2, 0], top : top + side // 3] / 2
        return Split(images.astype(np.uint8), labels)

    names = tuple(f"kind {n}" for n in range(classes))
    return Dataset("colours", "Colours", split(train), split(test), names)
