"""Networks of fully connected layers, and the one without any."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from torch import Generator, Tensor, nn

from aeviz.core.models.base import Decoder, Encoder
from aeviz.core.models.layers import ACTIVATIONS, GAINS, Linear, drop, in_full
from aeviz.core.recipe.sections import Network


class DenseStack(nn.Module):
    """Linear layers, each followed by its activation and dropout; the last may be an output."""

    def __init__(
        self,
        sizes: list[int],
        activations: Sequence[str],
        dropouts: list[float],
        output: bool = False,
    ) -> None:
        super().__init__()
        layers = [Linear(a, b) for a, b in pairwise(sizes)]
        # An output starts close to grey, whatever follows it.
        for layer, name in zip(layers[: -1 if output else None], activations, strict=False):
            layer.gain = GAINS.get(name, 1.0)
        self.layers = nn.ModuleList(layers)
        self.activations = tuple(activations)
        self.steps = list(zip((ACTIVATIONS[name] for name in activations), dropouts, strict=True))

    def forward(self, values: Tensor, generator: Generator | None = None) -> Tensor:
        """Values ``[b, sizes[-1]]`` from ``[b, sizes[0]]``."""
        return self.part(values, 0, len(self.steps), generator)

    def part(
        self, values: Tensor, first: int, end: int, generator: Generator | None = None
    ) -> Tensor:
        """Only the layers from number ``first`` (from 0) up to, not with, number ``end``."""
        for number in range(first, end):
            (activation, dropout), sums = self.steps[number], self.layers[number](values)
            if number == len(self.steps) - 1:
                sums = in_full(sums)
            values = drop(activation(sums), dropout, generator)
        return values


class DenseEncoder(DenseStack, Encoder):
    """image → encoder layers → code, fully connected."""

    def __init__(self, network: Network, image_shape: tuple[int, ...], width: int) -> None:
        down = network.encoder_layers
        super().__init__(
            [math.prod(image_shape), *down, width],
            [*network.encoder_activations, network.code_activation],
            [network.dropout] * len(down) + [network.code_dropout],
        )
        self.width = width

    def forward(self, inputs: Tensor, generator: Generator | None = None) -> Tensor:
        return self.part(inputs.flatten(1), 0, len(self.steps), generator)


class DenseDecoder(DenseStack, Decoder):
    """code → decoder layers → image, fully connected."""

    def __init__(self, network: Network, image_shape: tuple[int, ...], code_size: int) -> None:
        up = network.decoder_sizes
        super().__init__(
            [code_size, *up, math.prod(image_shape)],
            [*network.decoder_activations, network.output_activation],
            [network.dropout] * len(up) + [0.0],
            output=True,
        )
        self.image_shape = image_shape

    def forward(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        pixels = self.part(codes, 0, len(self.steps), generator)
        return pixels.view(-1, *self.image_shape)


class LinearEncoder(Encoder):
    """The input itself, so that the output is a weighted sum of it."""

    def __init__(self, network: Network, image_shape: tuple[int, ...], width: int) -> None:
        super().__init__()
        self.width = math.prod(image_shape)

    def forward(self, inputs: Tensor, generator: Generator | None = None) -> Tensor:
        return inputs.flatten(1)
