"""Applying the corruption of a recipe."""

from __future__ import annotations

import torch
from torch import Generator, Tensor

from aeviz.core.graphics.corruption import CORRUPTIONS, uniform
from aeviz.core.recipe.sections import Corruption


def corrupt(
    images: Tensor, corruption: Corruption, generator: Generator, training: bool = False
) -> Tensor:
    """Apply a recipe's corruption to images ``float32 [b, h, w]`` or ``[b, 3, h, w]`` in [0, 1].

    Only in ``training`` is a random strength drawn for each image, where the recipe asks for it.
    """
    one = (1,) * (images.dim() - 1)
    strength = torch.full((1, *one), corruption.strength, device=images.device)
    if training and corruption.random_strength:
        strength = strength * uniform((len(images), *one), images, generator)
    noisy = CORRUPTIONS[corruption.kind].apply(images, strength, generator)
    return noisy.clamp(0, 1) if corruption.clip else noisy
