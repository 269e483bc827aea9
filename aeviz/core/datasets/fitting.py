"""A recipe that was made for many pictures, on a dataset of the user's with few."""

from __future__ import annotations

from aeviz.core.data.own.listing import own_sets
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe


def changes_for_few(recipe: Recipe) -> dict[str, int]:
    """Values of a recipe that its dataset, one of the user's, is too small for, and others for
    them: where more than a fifth would be held back none are, and an epoch has four batches at
    least. Nothing for the datasets that recipes are made for."""
    own = own_sets().get(recipe.data.dataset)
    if own is None or not own.train:
        return {}
    found = {}
    if recipe.data.validation_images > own.train // 5:
        found["validation_images"] = 0
    if recipe.training.batch_size > own.train // 4:
        found["batch_size"] = 1 << max(0, (own.train // 4).bit_length() - 1)
    return found


def fitted(recipe: Recipe) -> Recipe:
    """The recipe with :func:`changes_for_few`."""
    return with_values(recipe, changes_for_few(recipe).items())
