"""Networks: how images become codes, and codes become images, classes or numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import torch

from aeviz.core.base.errors import RecipeError
from aeviz.core.compute.seeds import stream
from aeviz.core.data.pixels import Standardisation
from aeviz.core.models import own
from aeviz.core.models.base import Autoencoder, Classifier, Coder, Decoder, Encoder, Regressor
from aeviz.core.models.codes import CODES
from aeviz.core.models.conv import ConvDecoder, ConvEncoder, maps_shape
from aeviz.core.models.dense import DenseDecoder, DenseEncoder, LinearEncoder
from aeviz.core.models.layers import initialise
from aeviz.core.models.recurrent import RecurrentDecoder, RecurrentEncoder, SequenceRegressor
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Network

Shape = tuple[int, ...]
MNIST: Shape = (28, 28)
"""What recipes with maps as their code are written for."""


class Parts(NamedTuple):
    """How the two halves of a kind of network are made: (network, shape of an image, numbers that
    the encoder puts out or that the decoder's code has) -> half."""

    encoder: Callable[[Network, Shape, int], Encoder]
    decoder: Callable[[Network, Shape, int], Decoder] | None


NETWORKS: dict[str, Parts] = {
    "dense": Parts(DenseEncoder, DenseDecoder),
    "conv": Parts(ConvEncoder, ConvDecoder),
    "recurrent": Parts(RecurrentEncoder, RecurrentDecoder),
    "linear": Parts(LinearEncoder, None),
}


def fitted_to(recipe: Recipe, image_shape: tuple[int, ...]) -> Recipe:
    """The recipe for pictures of this shape. Where maps are the code, as many numbers as they have
    there, if the recipe's code fits MNIST's pictures; else the recipe as it is."""
    network = recipe.network
    if not network.map_code or network.code_size != math.prod(maps_shape(network, MNIST)):
        return recipe
    return with_value(recipe, "code_size", math.prod(maps_shape(network, image_shape)))


def build_model(recipe: Recipe, image_shape: tuple[int, ...], classes: int = 10) -> Coder:
    """The recipe's network for images of ``image_shape``, with the start that its seed gives.

    Raises :class:`RecipeError` if the code's size does not fit the maps of a network.
    """
    model = _built(recipe, image_shape, classes)
    if recipe.network.kind != "own":  # which starts as its own code says
        initialise(model, recipe.network, stream(recipe.seed, "weights"))
    if recipe.data.pixel_range == "standardised":
        model.standardisation = Standardisation(image_shape)
    return model


def weight_shapes(
    recipe: Recipe, image_shape: tuple[int, ...], classes: int = 10
) -> dict[str, tuple[int, ...]]:
    """The shapes of all that the recipe's network keeps in its checkpoints; none of it is made.

    Raises :class:`RecipeError` as :func:`build_model` does.
    """
    with torch.device("meta"):
        model = _built(recipe, image_shape, classes)
        if recipe.data.pixel_range == "standardised":
            model.standardisation = Standardisation(image_shape)
    return {name: tuple(values.shape) for name, values in model.state_dict().items()}


def _built(recipe: Recipe, shape: Shape, classes: int) -> Coder:
    network = recipe.network
    if network.kind == "own":
        return own.build(recipe, shape, classes)
    if recipe.training.pretraining:
        return StackedClassifier(network, shape, classes)
    if recipe.task == "regress" and network.kind == "recurrent":
        return SequenceRegressor(network, shape)
    parts, kind = NETWORKS[network.kind], CODES[recipe.code.kind](recipe.code)
    encoder = parts.encoder(network, shape, kind.outputs(network.code_size))
    if network.map_code and encoder.width != network.code_size:
        raise RecipeError(
            f"The maps of this network are a code of {encoder.width} numbers: set the code size to"
            f" {encoder.width}, or switch off “Maps as code”."
        )
    size = encoder.width if network.kind == "linear" else network.code_size
    if recipe.task == "classify":
        return Classifier(shape, encoder, size, classes, kind)
    if recipe.task == "regress" or parts.decoder is None:
        return Regressor(shape, encoder, size, shape[0], kind)
    return Autoencoder(shape, encoder, parts.decoder(network, shape, size), size, kind)
