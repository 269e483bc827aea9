"""Between stored pixels (bytes), pictures (numbers in [0, 1]) and what a network works on."""

from __future__ import annotations

import torch
from torch import Tensor

SHIFT = {"unit": 0.0, "centred": -0.5}
"""What is added to a picture in [0, 1] for each pixel range of a recipe."""


def to_pictures(stored: Tensor, out: Tensor | None = None) -> Tensor:
    """``uint8`` images as ``float32`` in [0, 1]; written into ``out`` if it is given."""
    if out is None:
        out = torch.empty(stored.shape)
    return out.copy_(stored).mul_(1 / 255)


def to_stored(pictures: Tensor) -> Tensor:
    """Pictures in [0, 1] as ``uint8``, rounded; what lies outside is clipped."""
    return pictures.mul(255).round_().clamp_(0, 255).to(torch.uint8)


def to_network(pictures: Tensor, pixel_range: str) -> Tensor:
    """Pictures in [0, 1] in the range that the recipe's network works on."""
    shift = SHIFT[pixel_range]
    return pictures + shift if shift else pictures


def from_network(values: Tensor, pixel_range: str) -> Tensor:
    """The inverse of :func:`to_network`."""
    shift = SHIFT[pixel_range]
    return values - shift if shift else values
