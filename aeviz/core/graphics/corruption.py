"""What can be done to a picture before a network sees it: one function and one row for each kind.

Every row of :data:`CORRUPTIONS` has a pure function of images ``float32 [b, h, w]`` or, in colour,
``[b, 3, h, w]`` in [0, 1], strengths in [0, 1] of as many axes (``[b, 1, 1]``, or ``[1, 1, 1]`` for
all) and a random generator. It returns new images of the same shape; only Gaussian noise can leave
[0, 1], and only it is drawn for each number: what else is done to a pixel is done to all its
colours. Here and not among the data, because
a recipe, which is read without torch, offers the kinds by this table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from aeviz.core.graphics.part import drawn, largest_of

if TYPE_CHECKING:
    from torch import Generator, Tensor

CorruptionFunction = Callable[["Tensor", "Tensor", "Generator"], "Tensor"]


def _gaussian(images: Tensor, strength: Tensor, generator: Generator) -> Tensor:
    import torch

    device = generator.device
    noise = drawn(images.shape, partial(torch.randn, generator=generator, device=device))
    return noise.to(images.device).mul_(strength).add_(images)


def uniform(shape: Sequence[int], images: Tensor, generator: Generator, axis: int = 0) -> Tensor:
    """Numbers in [0, 1), drawn where the generator is and brought to where the images are."""
    import torch

    # The axis is that with a place for each image.
    device = generator.device
    numbers = drawn(shape, partial(torch.rand, generator=generator, device=device), axis)
    return numbers.to(images.device)


def _chosen(images: Tensor, fraction: Tensor | float, generator: Generator) -> Tensor:
    """A mask in which each pixel is true with probability ``fraction``, for all its colours."""
    shape = list(images.shape)
    if len(shape) == 4:
        shape[1] = 1
    return uniform(shape, images, generator) < fraction


def _one_each(images: Tensor) -> list[int]:
    """The shape of one number for each image."""
    return [len(images)] + [1] * (images.dim() - 1)


def _masking(images: Tensor, strength: Tensor, generator: Generator) -> Tensor:
    return images.masked_fill(_chosen(images, strength, generator), 0.0)


def _salt_and_pepper(images: Tensor, strength: Tensor, generator: Generator) -> Tensor:
    import torch

    chosen = _chosen(images, strength, generator)
    grains = _chosen(images, 0.5, generator).to(images.dtype)  # black or white, also in colour
    return torch.where(chosen, grains, images)


def _inversion(images: Tensor, strength: Tensor, generator: Generator) -> Tensor:
    import torch

    return torch.where(_chosen(images, strength, generator), 1 - images, images)


def _occlusion(images: Tensor, strength: Tensor, generator: Generator) -> Tensor:
    import torch

    height, width = images.shape[-2:]
    side = torch.round(strength * width)
    corner = uniform((2, *_one_each(images)), images, generator, axis=1)
    top = (corner[0] * (height - side + 1)).floor().clamp_(min=0)
    left = (corner[1] * (width - side + 1)).floor().clamp_(min=0)
    rows = torch.arange(height, device=images.device).view(-1, 1)
    columns = torch.arange(width, device=images.device)
    inside = (rows >= top) & (rows < top + side) & (columns >= left) & (columns < left + side)
    return images.masked_fill(inside, 0.0)


def _blur(images: Tensor, strength: Tensor, generator: Generator) -> Tensor:
    import torch
    from torch.nn import functional

    width, planes = images.shape[-1], images.reshape(-1, *images.shape[-2:])
    count = len(planes)
    sigma = (strength * width / 10).expand(*images.shape[:-2], 1, 1).reshape(count, 1, 1)
    largest = largest_of(sigma)
    if not largest:
        return images
    reach = max(1, round(3 * largest))
    offsets = torch.arange(-reach, reach + 1, dtype=images.dtype, device=images.device)
    kernel = torch.exp(-(offsets**2) / (2 * sigma.clamp_min(1e-3) ** 2))
    kernel = (kernel / kernel.sum(-1, keepdim=True)).view(count, 1, 1, -1)
    # Each image, or each of its colours, is a channel with a kernel of its own.
    across = functional.conv2d(planes.unsqueeze(0), kernel, padding=(0, reach), groups=count)
    turned = kernel.transpose(2, 3)
    blurred = functional.conv2d(across, turned, padding=(reach, 0), groups=count)
    return blurred.view(images.shape)


def _mixed(images: Tensor, strength: Tensor, generator: Generator) -> Tensor:
    """Gaussian noise for one half of the images, at random; masking and inversion for a quarter."""
    import torch

    chance = uniform(_one_each(images), images, generator)
    others = torch.where(
        chance < 0.25,
        _masking(images, strength, generator),
        _inversion(images, strength, generator),
    )
    return torch.where(chance < 0.5, others, _gaussian(images, strength, generator))


class CorruptionRow(NamedTuple):
    """One of the values of ``corruption.kind``."""

    apply: CorruptionFunction
    usual: float
    """The strength at which it is compared with others."""


CORRUPTIONS: dict[str, CorruptionRow] = {
    "none": CorruptionRow(lambda images, strength, generator: images, 0.0),
    "gaussian": CorruptionRow(_gaussian, 0.3),
    "masking": CorruptionRow(_masking, 0.5),
    "salt-and-pepper": CorruptionRow(_salt_and_pepper, 0.3),
    "inversion": CorruptionRow(_inversion, 0.15),
    "occlusion": CorruptionRow(_occlusion, 0.4),
    "blur": CorruptionRow(_blur, 0.5),
    "mixed": CorruptionRow(_mixed, 0.3),
}
"""A new kind is one function and one row here: everything else takes the kinds from this table."""
