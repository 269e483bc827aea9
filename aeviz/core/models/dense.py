"""Autoencoders of fully connected layers."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from torch import Generator, Tensor, nn

from aeviz.core.models.base import Autoencoder
from aeviz.core.models.layers import ACTIVATIONS, drop
from aeviz.core.recipe import Network


class DenseStack(nn.Module):
    """Linear layers, each followed by its activation and dropout."""

    def __init__(self, sizes: list[int], activations: Sequence[str], dropouts: list[float]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(a, b) for a, b in pairwise(sizes))
        self.steps = list(zip((ACTIVATIONS[name] for name in activations), dropouts, strict=True))

    def forward(self, values: Tensor, generator: Generator | None = None) -> Tensor:
        """Values ``[b, sizes[-1]]`` from ``[b, sizes[0]]``."""
        for layer, (activation, dropout) in zip(self.layers, self.steps, strict=True):
            values = drop(activation(layer(values)), dropout, generator)
        return values


class DenseAutoencoder(Autoencoder):
    """image → encoder layers → code → decoder layers → image, fully connected."""

    def __init__(self, network: Network, image_shape: tuple[int, int]) -> None:
        super().__init__(image_shape, network.code_size)
        pixels = image_shape[0] * image_shape[1]
        down = network.encoder_layers
        up = tuple(reversed(down)) if network.decoder_layers is None else network.decoder_layers
        self.encoder = DenseStack(
            [pixels, *down, network.code_size],
            [network.activation] * len(down) + [network.code_activation],
            [network.dropout] * len(down) + [network.code_dropout],
        )
        self.decoder = DenseStack(
            [network.code_size, *up, pixels],
            [network.activation] * len(up) + [network.output_activation],
            [network.dropout] * len(up) + [0.0],
        )

    def encode(self, images: Tensor, generator: Generator | None = None) -> Tensor:
        """See :meth:`Autoencoder.encode`."""
        codes: Tensor = self.encoder(images.flatten(1), generator)
        return codes

    def decode(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        """See :meth:`Autoencoder.decode`."""
        pixels: Tensor = self.decoder(codes, generator).unflatten(1, self.image_shape)
        return pixels
