"""A classifier whose layers are first trained one by one, each as an autoencoder of its own."""

from __future__ import annotations

import math
from itertools import pairwise

from torch import Generator, Tensor, nn

from aeviz.core.models.base import Classifier
from aeviz.core.models.dense import DenseEncoder, DenseStack
from aeviz.core.recipe.sections import Network


class StackedClassifier(Classifier):
    """Dense layers, each with a decoder back to its input, and the layer of classes.

    Decoder ``i`` has a hidden layer as large as what it decodes: 256 → 256 → 784, 128 → 128 → 256.
    A depth counts layers: depth 0 is the image, depth ``len(layers)`` the code.
    """

    encoder: DenseEncoder

    def __init__(self, network: Network, image_shape: tuple[int, ...], classes: int) -> None:
        encoder = DenseEncoder(network, image_shape, network.code_size)
        super().__init__(image_shape, encoder, network.code_size, classes)
        sizes = [math.prod(image_shape), *network.encoder_layers, network.code_size]
        below = [network.output_activation, *network.encoder_activations]
        above = [*network.encoder_activations, network.code_activation]
        self.decoders = nn.ModuleList(
            DenseStack([outer, outer, inner], [up, down], [network.dropout, 0.0])
            for (inner, outer), up, down in zip(pairwise(sizes), above, below, strict=True)
        )

    @property
    def depth(self) -> int:
        """How many layers there are before the classes."""
        return len(self.decoders)

    def encode_between(
        self, values: Tensor, start: int, end: int, generator: Generator | None = None
    ) -> Tensor:
        """What layers ``start`` to ``end`` make of values at depth ``start``."""
        return self.encoder.part(values.flatten(1), start, end, generator)

    def decode_from(self, codes: Tensor, depth: int) -> Tensor:
        """Images ``[b, *image_shape]`` of hidden values at a depth, through all decoders below."""
        for decoder in reversed(list(self.decoders)[:depth]):
            codes = decoder(codes)
        return codes.view(-1, *self.image_shape)

    def decode(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        """Images ``[b, *image_shape]`` of codes, as the pre-training phases left the decoders."""
        return self.decode_from(codes, self.depth)

    def restore_layer(
        self, values: Tensor, layer: int, generator: Generator | None = None
    ) -> Tensor:
        """Values at depth ``layer``, through the next layer and back: ``[b, units]``."""
        code = self.encode_between(values, layer, layer + 1, generator)
        restored: Tensor = self.decoders[layer](code, generator)
        return restored
