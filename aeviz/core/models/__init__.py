"""Networks: how images become codes and codes become images."""

from __future__ import annotations

from collections.abc import Callable

from aeviz.core.models.base import Autoencoder
from aeviz.core.models.dense import DenseAutoencoder
from aeviz.core.models.layers import initialise
from aeviz.core.randomness import stream
from aeviz.core.recipe import Network, Recipe

NETWORKS: dict[str, Callable[[Network, tuple[int, int]], Autoencoder]] = {
    "dense": DenseAutoencoder,
}


def build_model(recipe: Recipe, image_shape: tuple[int, int]) -> Autoencoder:
    """The recipe's network for images of ``image_shape``, with the start that its seed gives."""
    model = NETWORKS[recipe.network.kind](recipe.network, image_shape)
    initialise(model, recipe.network, stream(recipe.seed, "weights"))
    return model
