"""Convolutional networks: levels of maps, each half as high and wide as the one before."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

import torch
from torch import Generator, Tensor, nn
from torch.nn import functional

from aeviz.core.data.shapes import channels_of
from aeviz.core.graphics.screen import sides
from aeviz.core.models.base import Decoder, Encoder
from aeviz.core.models.dense import DenseStack
from aeviz.core.models.layers import ACTIVATIONS, drop, in_full
from aeviz.core.recipe.sections import Network


def maps_shape(network: Network, image_shape: tuple[int, ...]) -> tuple[int, int, int]:
    """Maps, height and width of the last level."""
    height, width = sides(image_shape)
    for _ in network.channels:
        height, width = -(-height // 2), -(-width // 2)
    return network.channels[-1], height, width


def _level(sizes: Iterable[tuple[int, int]], kernel: int, stride: int = 1) -> nn.ModuleList:
    """Convolutions of (inputs, outputs) maps that keep the size; the first may take a stride."""
    return nn.ModuleList(
        nn.Conv2d(a, b, kernel, stride if index == 0 else 1, padding=kernel // 2)
        for index, (a, b) in enumerate(sizes)
    )


def _channels_last(module: nn.Module) -> None:
    """Keep filters as processors like them best: half as fast again."""
    module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]


def as_maps(images: Tensor) -> Tensor:
    """Images ``[b, h, w]`` as one map each; those in colour are three already."""
    return images.unsqueeze(1) if images.dim() == 3 else images


class ConvEncoder(Encoder):
    """image → levels of maps → dense layers → code, or the last maps themselves.

    With ``pool`` a level is convolutions and the maximum of 2 × 2 (at the edge of what is there),
    as in the Keras article; with ``stride`` its first convolution takes every second place.
    """

    def __init__(self, network: Network, image_shape: tuple[int, ...], width: int) -> None:
        super().__init__()
        self.network = network
        self.activation = ACTIVATIONS[network.activation]
        stride = 2 if network.resampling == "stride" else 1
        self.levels = nn.ModuleList(
            _level([(a, b), *[(b, b)] * (network.level_depth - 1)], network.kernel_size, stride)
            for a, b in pairwise((channels_of(image_shape), *network.channels))
        )
        count = math.prod(maps_shape(network, image_shape))
        self.width = count if network.map_code else width
        layers = network.encoder_layers
        self.dense = None
        if not network.map_code:
            self.dense = DenseStack(
                [count, *layers, width],
                [network.activation] * len(layers) + [network.code_activation],
                [network.dropout] * len(layers) + [network.code_dropout],
            )
        _channels_last(self.levels)

    def forward(self, inputs: Tensor, generator: Generator | None = None) -> Tensor:
        maps = as_maps(inputs)
        for index, level in enumerate(self.levels):
            is_code = self.dense is None and index == len(self.levels) - 1
            maps = self._through(level, maps, is_code)
            dropout = self.network.code_dropout if is_code else self.network.dropout
            maps = drop(maps, dropout, generator)
        values = maps.flatten(1)
        return in_full(values) if self.dense is None else self.dense(values, generator)

    def _through(self, level: nn.Module, maps: Tensor, is_code: bool) -> Tensor:
        *inner, last = level.children()
        for conv in inner:
            maps = self.activation(conv(maps))
        final = ACTIVATIONS[self.network.code_activation] if is_code else self.activation
        maps = last(maps)
        if self.network.resampling != "pool":
            return final(maps)
        if final is torch.relu:
            # The same to the last bit, forward and back, and a quarter of the work.
            return final(functional.max_pool2d(maps, 2, ceil_mode=True))
        return functional.max_pool2d(final(maps), 2, ceil_mode=True)


class ConvDecoder(Decoder):
    """code → dense layers → maps → levels of maps → image, the encoder in reverse.

    With ``pool`` pixels are repeated; where doubling would end above the image's size but a
    convolution without padding leads exactly to it, that is used (4 → 8 → 16 → 14 → 28 in the
    Keras article). With ``stride`` a convolution makes four maps, whose pixels are interleaved.
    What is still too large is cut off at the edges.
    """

    def __init__(self, network: Network, image_shape: tuple[int, ...], code_size: int) -> None:
        super().__init__()
        self.network, self.image_shape = network, image_shape
        self.activation = ACTIVATIONS[network.activation]
        self.maps = maps_shape(network, image_shape)
        layers = network.decoder_sizes
        self.dense = None
        if not network.map_code:
            self.dense = DenseStack(
                [code_size, *layers, math.prod(self.maps)],
                [network.activation] * (len(layers) + 1),
                [network.dropout] * (len(layers) + 1),
            )
        up = tuple(reversed(network.channels))
        self.levels = self._shuffled(up) if network.resampling == "stride" else self._repeated(up)
        _channels_last(self.levels)

    def _shuffled(self, up: tuple[int, ...]) -> nn.ModuleList:
        network = self.network
        return nn.ModuleList(
            _level([*[(a, a)] * (network.level_depth - 1), (a, 4 * b)], network.kernel_size)
            for a, b in pairwise((*up, channels_of(self.image_shape)))
        )

    def _repeated(self, up: tuple[int, ...]) -> nn.ModuleList:
        network = self.network
        levels = nn.ModuleList(
            _level([(a, b), *[(b, b)] * (network.level_depth - 1)], network.kernel_size)
            for a, b in pairwise((up[0], *up))
        )
        size_of_image = set(sides(self.image_shape))
        size = self.maps[1]
        for done, level in enumerate(levels):
            doublings = 2 ** (len(levels) - done)
            if size_of_image == {(size - network.kernel_size + 1) * doublings}:
                next(level.children()).padding = (0, 0)  # type: ignore[assignment]
                break
            size *= 2
        levels.append(_level([(up[-1], channels_of(self.image_shape))], network.kernel_size))
        return levels

    def forward(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        values = codes if self.dense is None else self.dense(codes, generator)
        maps = values.unflatten(1, self.maps)
        *inner, last = self.levels.children()
        for level in inner:
            for conv in level.children():
                maps = self.activation(conv(maps))
            maps = drop(self._doubled(maps), self.network.dropout, generator)
        *before, final = last.children()
        for conv in before:
            maps = self.activation(conv(maps))
        maps = final(maps)
        if self.network.resampling == "stride":
            maps = self._doubled(maps)
        images = in_full(self._cut(maps))
        grey = len(self.image_shape) == 2
        return ACTIVATIONS[self.network.output_activation](images.squeeze(1) if grey else images)

    def _doubled(self, maps: Tensor) -> Tensor:
        if self.network.resampling == "stride":
            return functional.pixel_shuffle(maps, 2)
        return functional.interpolate(maps, scale_factor=2, mode="nearest")

    def _cut(self, maps: Tensor) -> Tensor:
        height, width = sides(self.image_shape)
        top, left = (maps.shape[-2] - height) // 2, (maps.shape[-1] - width) // 2
        return maps[..., top : top + height, left : left + width]
