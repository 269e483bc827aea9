"""Between stored pixels (bytes), pictures (numbers in [0, 1]) and what a network works on."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

SHIFT = {"unit": 0.0, "centred": -0.5}
"""What is added to a picture in [0, 1] for each pixel range of a recipe but “standardised”."""


class Standardisation(nn.Module):
    """Mean and deviation of each of a picture's numbers, of its shape, saved with the weights."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, image_shape: tuple[int, ...]) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(image_shape))
        self.register_buffer("deviation", torch.ones(image_shape))

    def fit(self, stored: np.ndarray) -> None:
        """Measure training images ``uint8 [n, …]``. Constant pixels keep deviation 1."""
        mean = stored.mean(axis=0, dtype=np.float64) / 255
        spread = stored.std(axis=0, dtype=np.float64) / 255
        self.mean.copy_(torch.from_numpy(mean))
        self.deviation.copy_(torch.from_numpy(np.where(spread > 0, spread, 1.0)))


def to_pictures(stored: Tensor, out: Tensor | None = None) -> Tensor:
    """``uint8`` images as ``float32`` in [0, 1]; written into ``out`` if it is given."""
    if out is None:
        out = torch.empty(stored.shape, device=stored.device)
    return out.copy_(stored).mul_(1 / 255)


def to_stored(pictures: Tensor) -> Tensor:
    """Pictures in [0, 1] as ``uint8``, rounded; what lies outside is clipped."""
    return pictures.mul(255).round_().clamp_(0, 255).to(torch.uint8)


def to_network(pictures: Tensor, pixel_range: str, fitted: Standardisation | None = None) -> Tensor:
    """Pictures in [0, 1] in the range that the recipe's network works on.

    ``fitted`` is the network's own ``standardisation``, if it has one.
    """
    if fitted is not None:
        return (pictures - fitted.mean) / fitted.deviation
    shift = SHIFT[pixel_range]
    return pictures + shift if shift else pictures


def from_network(values: Tensor, pixel_range: str, fitted: Standardisation | None = None) -> Tensor:
    """The inverse of :func:`to_network`."""
    if fitted is not None:
        return values * fitted.deviation + fitted.mean
    shift = SHIFT[pixel_range]
    return values - shift if shift else values
