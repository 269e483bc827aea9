"""What can be done to a picture before the network sees it.

Every row of :data:`CORRUPTIONS` is a pure function of images ``float32 [b, h, w]`` in [0, 1], a
strength in [0, 1] and a random generator. It returns new images of the same shape; only Gaussian
noise can leave [0, 1].
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Generator, Tensor
from torch.nn import functional

from aeviz.core.recipe import Corruption

CorruptionFunction = Callable[[Tensor, float, Generator], Tensor]


def _none(images: Tensor, strength: float, generator: Generator) -> Tensor:
    return images


def _gaussian(images: Tensor, strength: float, generator: Generator) -> Tensor:
    return torch.randn(images.shape, generator=generator).mul_(strength).add_(images)


def _chosen(images: Tensor, share: float, generator: Generator) -> Tensor:
    """A mask in which each pixel is true with probability ``share``."""
    return torch.rand(images.shape, generator=generator) < share


def _masking(images: Tensor, strength: float, generator: Generator) -> Tensor:
    return images.masked_fill(_chosen(images, strength, generator), 0.0)


def _salt_and_pepper(images: Tensor, strength: float, generator: Generator) -> Tensor:
    chosen = _chosen(images, strength, generator)
    grains = _chosen(images, 0.5, generator).to(images.dtype)
    return torch.where(chosen, grains, images)


def _inversion(images: Tensor, strength: float, generator: Generator) -> Tensor:
    return torch.where(_chosen(images, strength, generator), 1 - images, images)


def _occlusion(images: Tensor, strength: float, generator: Generator) -> Tensor:
    count, height, width = images.shape
    side = round(strength * width)
    top = torch.randint(0, max(1, height - side + 1), (count, 1, 1), generator=generator)
    left = torch.randint(0, max(1, width - side + 1), (count, 1, 1), generator=generator)
    rows, columns = torch.arange(height).view(1, -1, 1), torch.arange(width).view(1, 1, -1)
    inside = (rows >= top) & (rows < top + side) & (columns >= left) & (columns < left + side)
    return images.masked_fill(inside, 0.0)


def _blur(images: Tensor, strength: float, generator: Generator) -> Tensor:
    sigma = strength * images.shape[-1] / 10
    if sigma == 0:
        return images
    reach = max(1, round(3 * sigma))
    offsets = torch.arange(-reach, reach + 1, dtype=images.dtype)
    kernel = torch.exp(-(offsets**2) / (2 * sigma**2))
    kernel = (kernel / kernel.sum()).view(1, 1, -1)
    across = functional.conv2d(images.unsqueeze(1), kernel.unsqueeze(2), padding=(0, reach))
    return functional.conv2d(across, kernel.unsqueeze(3), padding=(reach, 0)).squeeze(1)


CORRUPTIONS: dict[str, CorruptionFunction] = {
    "none": _none,
    "gaussian": _gaussian,
    "masking": _masking,
    "salt-and-pepper": _salt_and_pepper,
    "inversion": _inversion,
    "occlusion": _occlusion,
    "blur": _blur,
}


def corrupt(images: Tensor, corruption: Corruption, generator: Generator) -> Tensor:
    """Apply a recipe's corruption to images ``float32 [b, h, w]`` in [0, 1]."""
    noisy = CORRUPTIONS[corruption.kind](images, corruption.strength, generator)
    return noisy.clamp(0, 1) if corruption.clip else noisy
