"""What is trained in measurements: recipes without an end, and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aeviz.core.data.base import Dataset
    from aeviz.core.recipe.schema import Recipe


def endless_recipe(name: str) -> Recipe:
    """A recipe that does not end during a benchmark, on the data that this machine has."""
    from aeviz.core.data.family import mnist
    from aeviz.core.recipe.presets import find_recipe
    from aeviz.core.recipe.recipe import with_value

    recipe = find_recipe(name)
    if recipe.task != "regress" and mnist.find(None) is None:
        recipe = with_value(recipe, "dataset", "builtin")
    return with_value(recipe, "epochs", 100_000)


def load_images(name: str) -> Dataset:
    """A dataset of images. Raises :class:`DataError`."""
    from aeviz.core.base.errors import DataError
    from aeviz.core.data.base import Dataset
    from aeviz.core.datasets import load

    dataset = load(name)
    if not isinstance(dataset, Dataset):
        raise DataError(f"{dataset.title} has no images: choose another dataset.")
    return dataset
