"""Dead units: which parts of a network put out the same number whatever they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.data.pixels import to_network
from aeviz.core.inference.network_insight import encoder_layers
from aeviz.core.inference.viewing import at_once, chunks
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.models.conv import ConvDecoder
from aeviz.core.models.dense import DenseDecoder, DenseStack

SAME = 1e-6
"""Outputs that differ by less are the same."""


class LayerUnits(NamedTuple):
    """A hidden layer: how many units, or maps, it has, and how many of them are dead."""

    name: str
    units: int
    dead: int


@torch.inference_mode()
def hidden_units(
    model: Coder,
    images: np.ndarray,
    pixel_range: str,
    report: OnProgress = lambda fraction: None,
) -> list[LayerUnits]:
    """The layers before and after the code, over all of some clean images ``uint8 [n, h, w]``.

    A unit is dead that puts out the same number, within a millionth, for every image; a map, if
    all its places do together. Layers inside a recurrent cell, and decoders that only a
    pre-training used, are left out.
    """
    lowest: dict[str, Tensor] = {}
    highest: dict[str, Tensor] = {}
    done = 0
    for clean in chunks(images, model.device, at_once(model)):
        report(done / len(images))
        for name, values in _layers(model, to_network(clean, pixel_range, model.standardisation)):
            # One row for each number that a unit puts out.
            numbers = values.transpose(0, 1).flatten(1)
            low, high = numbers.amin(1), numbers.amax(1)
            lowest[name] = torch.minimum(lowest.get(name, low), low)
            highest[name] = torch.maximum(highest.get(name, high), high)
        done += len(clean)
    return [
        LayerUnits(name, len(low), int((highest[name] - low < SAME).sum()))
        for name, low in lowest.items()
    ]


def _layers(model: Coder, inputs: Tensor) -> Iterator[tuple[str, Tensor]]:
    """Name and values ``[b, units]`` or ``[b, maps, h, w]`` of each hidden layer, but the code."""
    found = encoder_layers(model, inputs)
    for title, values in found[:-1]:
        yield f"encoder {title}", values
    if not isinstance(model, Autoencoder):
        return
    codes = model.encode(inputs)
    decoder = model.decoder
    if isinstance(decoder, DenseDecoder):
        yield from _dense(decoder, codes, len(decoder.steps) - 1)
    elif isinstance(decoder, ConvDecoder):
        if decoder.dense is not None:
            yield from _dense(decoder.dense, codes, len(decoder.dense.steps))
        with _listening(decoder) as sums:
            decoder(codes)
        # The last are the picture.
        for number, values in enumerate(sums[:-1], start=1):
            yield f"decoder maps {number}", decoder.activation(values)


def _dense(stack: DenseStack, values: Tensor, count: int) -> Iterator[tuple[str, Tensor]]:
    for number in range(count):
        values = stack.part(values, number, number + 1)
        yield f"decoder layer {number + 1}", values


@contextmanager
def _listening(decoder: ConvDecoder) -> Iterator[list[Tensor]]:
    """What the decoder's convolutions put out before their activation, in their order."""
    sums: list[Tensor] = []

    def keep(module: nn.Module, inputs: object, output: Tensor) -> None:
        sums.append(output)

    convolutions = [conv for level in decoder.levels.children() for conv in level.children()]
    handles = [conv.register_forward_hook(keep) for conv in convolutions]
    try:
        yield sums
    finally:
        for handle in handles:
            handle.remove()
