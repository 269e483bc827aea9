"""How large a recipe's network is, and what a step of it costs, without building it.

Light on purpose: Setup shows it while people type, before torch is loaded.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from aeviz.core.recipe.phases import planned_phases
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Network

Part = Literal["input", "encoder", "code", "decoder", "output"]
Shape = tuple[int, ...]
GATES = {"rnn": 1, "gru": 3, "lstm": 4}


@dataclass(frozen=True)
class LayerSize:
    """One layer: ``(units,)``, ``(maps, height, width)`` of a level, or the shape of a picture."""

    part: Part
    shape: Shape

    @property
    def units(self) -> int:
        """How many numbers it puts out."""
        return math.prod(self.shape)


def layer_sizes(recipe: Recipe, image_shape: Shape, classes: int) -> tuple[LayerSize, ...]:
    """The layers in the order in which values pass them, a level of maps as one.

    ``image_shape`` is ``(h, w)``, ``(3, h, w)``, or ``(steps, 1)`` of signals.
    """
    network = recipe.network
    found = [LayerSize("input", image_shape)]
    levels = _levels(recipe, image_shape) if network.kind == "conv" else []
    maps_are_code = network.kind == "conv" and network.map_code
    sequence = recipe.task == "regress" and network.kind == "recurrent"
    if network.kind != "linear":
        hidden = [] if maps_are_code else [(units,) for units in network.encoder_layers]
        if sequence:
            hidden = hidden[:1] or [(network.code_size,)]
        code = [] if sequence else [levels.pop() if maps_are_code else (network.code_size,)]
        found += [LayerSize("encoder", shape) for shape in (*levels, *hidden)]
        found += [LayerSize("code", shape) for shape in code]
    if recipe.task == "classify":
        return (*found, LayerSize("output", (classes,)))
    if recipe.task == "regress":
        return (*found, LayerSize("output", image_shape[:1]))
    dense = [] if maps_are_code else [(units,) for units in network.decoder_sizes]
    up = [LayerSize("decoder", shape) for shape in (*dense, *reversed(levels))]
    return (*found, *up, LayerSize("output", image_shape))


def _levels(recipe: Recipe, image_shape: Shape) -> list[Shape]:
    height, width = image_shape[-2:]
    found: list[Shape] = []
    for maps in recipe.network.channels:
        height, width = -(-height // 2), -(-width // 2)
        found.append((maps, height, width))
    return found


def multiplications(recipe: Recipe, image_shape: Shape, classes: int) -> float:
    """Products that one item costs on its way through the network, about."""
    network = recipe.network
    sizes = layer_sizes(recipe, image_shape, classes)
    total = 0.0
    for before, after in pairwise(sizes):
        if network.kind == "conv" and (len(after.shape) == 3 or len(before.shape) == 3):
            total += _conv_products(before.shape, after.shape, network)
        else:
            total += before.units * after.units
    if network.kind == "recurrent":
        units = (*network.encoder_layers, network.code_size)[0]
        steps, features = image_shape[-2:]
        total += steps * GATES[network.cell] * units * (units + features)
    return total


def _orthogonal_products(recipe: Recipe, image_shape: Shape, classes: int) -> float:
    """Products that Muon costs in a step, whatever the batch: five times m²n, m³ and m²n for each
    matrix of m × n weights, m being the smaller; see ``core/compute/muon.py``."""
    network, total = recipe.network, 0.0
    for before, after in pairwise(layer_sizes(recipe, image_shape, classes)):
        rows, columns = after.units, before.units
        if network.kind == "conv" and len(before.shape) > 1 < len(after.shape):
            columns = _maps(before.shape) * network.kernel_size**2
            rows = _maps(after.shape)
        small, large = sorted((rows, columns))
        total += 5 * (2 * small**2 * large + small**3)
    return total


def _maps(shape: Shape) -> int:
    return shape[0] if len(shape) == 3 else 1


def _conv_products(before: Shape, after: Shape, network: Network) -> float:
    if len(before) == 1 or len(after) == 1:  # a dense layer beside the maps
        return float(math.prod(before) * math.prod(after))
    maps = [_maps(shape) for shape in (before, after)]
    sizes = [math.prod(shape[-2:]) for shape in (before, after)]
    # A stride leaves places out on the way down; on the way up it makes as much as repeating does.
    places = sizes[1] if network.resampling == "stride" else max(sizes)
    return float(places * network.kernel_size**2 * maps[0] * maps[1])


_STEP_SECONDS = {"dense": 6e-4, "linear": 4e-4, "conv": 2e-3, "recurrent": 6e-3, "own": 2e-3}
_PRODUCTS_A_SECOND = {"dense": 35e9, "linear": 35e9, "conv": 18e9, "recurrent": 12e9, "own": 6e9}
"""Of one core of an ordinary processor, as ``aeviz benchmark throughput`` finds them."""


def step_seconds(recipe: Recipe, image_shape: Shape, classes: int, batch: int) -> float:
    """How long an ordinary processor takes for one step, to within a factor."""
    kind = recipe.network.kind
    # Forward, and twice as much backward.
    products = 3 * multiplications(recipe, image_shape, classes) * batch
    if recipe.training.optimiser == "muon":
        products += _orthogonal_products(recipe, image_shape, classes)
    return _STEP_SECONDS[kind] + products / _PRODUCTS_A_SECOND[kind]


def expected_seconds(recipe: Recipe, image_shape: Shape, classes: int, items: int) -> float:
    """How long an ordinary processor trains the recipe on so many items, to within a factor.

    What this machine really needs is this times a factor that the window measures.
    """
    training = recipe.training
    items = max(1, items - recipe.data.validation_images)
    if recipe.task == "classify" and recipe.data.labels:
        items = min(items, recipe.data.labels)
    batch = min(training.batch_size, items)
    steps = training.epochs * math.ceil(items / batch)
    steps = (min(steps, training.steps) if training.steps else steps) * len(planned_phases(recipe))
    return steps * step_seconds(recipe, image_shape, classes, batch)
