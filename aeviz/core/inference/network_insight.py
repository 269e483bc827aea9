"""The inside of a network as pictures: filters, atoms, activations, codes."""

from __future__ import annotations

from typing import NamedTuple, cast

import numpy as np
import torch
from torch import Tensor, nn

from aeviz.core.data.pixels import to_network, to_pictures
from aeviz.core.inference.viewing import as_pictures
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.models.conv import ConvEncoder, as_maps
from aeviz.core.models.dense import DenseDecoder, DenseEncoder, DenseStack
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.schema import Recipe

MOST = 256
"""Filters and atoms that are shown at most."""


class Layer(NamedTuple):
    """What one layer makes of a picture: a title and pictures ``uint8 [n, h, w]``."""

    title: str
    pictures: np.ndarray


class Insight(NamedTuple):
    """The weights of the first layer and of the last, and activations layer by layer.

    ``filters`` and ``atoms``: ``uint8 [n, h, w]`` or ``[n, 3, h, w]``, grey is zero; empty where
    the network has none of the size of a picture. ``dead``: filters that are zero for all of the
    pictures, or None where that cannot be told.
    """

    filters: np.ndarray
    atoms: np.ndarray
    layers: list[Layer]
    dead: int | None


@torch.inference_mode()
def look_inside(model: Coder, picture: np.ndarray, recipe: Recipe, known: np.ndarray) -> Insight:
    """Weights, and what becomes of ``picture`` ``uint8 [h, w]``.

    Dead units are counted over ``known`` pictures ``uint8 [n, h, w]``.
    """
    inputs = _inputs(model, picture[None], recipe)
    layers = [
        Layer(title, _activations(values[0])) for title, values in encoder_layers(model, inputs)
    ]
    return Insight(_filters(model), _atoms(model), layers, _dead(model, known, recipe))


def code_pictures(codes: np.ndarray, recipe: Recipe) -> np.ndarray:
    """Codes ``float32 [n, k]`` as pictures: 16 × 16 for 256 numbers; maps beside each other.

    The smallest number of all is black and the largest white.
    """
    low, high = float(codes.min(initial=0)), float(codes.max(initial=0))
    maps = recipe.network.channels[-1] if recipe.network.map_code else 0
    side = round((codes.shape[1] / maps) ** 0.5) if maps else 0
    if maps and maps * side * side == codes.shape[1]:
        beside = codes.reshape(len(codes), maps, side, side).transpose(0, 2, 1, 3)
        return as_pictures(beside.reshape(len(codes), -1), low, high, height=side)
    return as_pictures(codes, low, high)


def _inputs(model: Coder, images: np.ndarray, recipe: Recipe) -> Tensor:
    pictures = to_pictures(torch.from_numpy(np.ascontiguousarray(images)))
    return to_network(pictures, recipe.data.pixel_range, model.standardisation)


def encoder_layers(model: Coder, inputs: Tensor) -> list[tuple[str, Tensor]]:
    """Title and values ``[b, units]`` or ``[b, maps, h, w]`` of each layer of the encoder.

    The last is the code, before it is drawn or thinned out.
    """
    encoder, found = model.encoder, []
    if isinstance(encoder, ConvEncoder):
        maps = as_maps(inputs)
        for index, level in enumerate(encoder.levels):
            is_code = encoder.dense is None and index == len(encoder.levels) - 1
            maps = encoder._through(level, maps, is_code)
            found.append((f"maps {index + 1}", maps))
        if encoder.dense is not None:
            found.append(("code", encoder.dense(maps.flatten(1))))
    elif isinstance(encoder, DenseEncoder):
        values, count = inputs.flatten(1), len(encoder.steps)
        for index in range(count):
            values = encoder.part(values, index, index + 1)
            found.append((f"layer {index + 1}" if index < count - 1 else "code", values))
    else:
        found.append(("code", model.encode(inputs)))
    return found


def _activations(values: Tensor) -> np.ndarray:
    """One picture of a layer's units, or one of each map; the largest value is white."""
    array = values.numpy()
    low, high = float(array.min(initial=0)), float(array.max(initial=0))
    if array.ndim == 1:
        return as_pictures(array[None], low, high)
    return as_pictures(array.reshape(len(array), -1), low, high, height=array.shape[1])


def _grey(weights: Tensor) -> np.ndarray:
    """Weights ``[n, h, w]`` or ``[n, 3, h, w]`` as pictures, each on its own scale with grey for
    zero."""
    array = weights[:MOST].float().numpy()
    size = np.maximum(np.abs(array).max(axis=tuple(range(1, array.ndim)), keepdims=True), 1e-12)
    pictures: np.ndarray = np.rint(127.5 + 127.5 * array / size).astype(np.uint8)
    return pictures


def _filters(model: Coder) -> np.ndarray:
    encoder = model.encoder
    if isinstance(encoder, DenseEncoder):
        return _grey(cast(nn.Linear, encoder.layers[0]).weight.view(-1, *model.image_shape))
    if isinstance(encoder, ConvEncoder):
        first = next(m for m in encoder.levels.modules() if isinstance(m, nn.Conv2d))
        return _grey(first.weight[:, 0] if first.in_channels == 1 else first.weight)
    return np.empty((0, 1, 1), np.uint8)


def _atoms(model: Coder) -> np.ndarray:
    """What each unit of the last hidden layer adds to the picture."""
    decoder: object = None
    if isinstance(model, StackedClassifier):
        decoder = model.decoders[0]
    elif isinstance(model, Autoencoder):
        decoder = model.decoder
    if isinstance(decoder, DenseDecoder | DenseStack):
        return _grey(cast(nn.Linear, decoder.layers[-1]).weight.T.reshape(-1, *model.image_shape))
    return np.empty((0, 1, 1), np.uint8)


def _dead(model: Coder, known: np.ndarray, recipe: Recipe) -> int | None:
    network = recipe.network
    first = (*network.encoder_activations, network.activation)[0]
    if first != "relu" or not len(known):
        return None
    _, values = encoder_layers(model, _inputs(model, known, recipe))[0]
    largest = values.abs().transpose(0, 1).flatten(1).amax(1)
    return int((largest == 0).sum())
