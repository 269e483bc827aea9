"""A small dataset that trains in milliseconds: ten blurred patterns, shifted and dimmed."""

from __future__ import annotations

import numpy as np

from aeviz.core.data.base import Dataset, Split
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe


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


def tiny_recipe(name: str = "keras-2d", **values: object) -> Recipe:
    """A preset made small: 64 images a batch, few units."""
    small = {"batch_size": 64, "validation_images": 0, "epochs": 2} | values
    recipe = find_recipe(name)
    for key, value in small.items():
        recipe = with_value(recipe, key, value)
    return recipe
