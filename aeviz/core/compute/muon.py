"""Muon: momentum, with all directions of a weight matrix made about equally long.

Jordan et al. 2024, https://kellerjordan.github.io/posts/muon. Where gradients of a matrix point
mostly along a few directions, the others learn little; here each update has all its singular values
near one, so the rare ones count as much, and no step is larger than its learning rate says.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor


def orthogonalised(update: Tensor) -> Tensor:
    """A matrix ``[m, n]`` with the singular vectors of ``update``, and singular values of .7 to 1.2
    but for those that were next to nothing: five Newton-Schulz steps of the fifth degree.

    Products are done in bfloat16 under autocast, which is fine enough for them.
    """
    wide = update.t() if len(update) > update.shape[1] else update
    wide = wide / (wide.norm() + 1e-7)
    for _ in range(5):
        squares = wide @ wide.t()
        both = torch.addmm(squares, squares, squares, beta=-4.7750, alpha=2.0315)
        wide = torch.addmm(wide, both, wide, beta=3.4445)
    return wide.t() if len(update) > update.shape[1] else wide


def muon(
    weights: list[Tensor],
    gradients: list[Tensor],
    momenta: list[Tensor],
    lr: float,
    weight_decay: float,
) -> None:
    """Update ``weights`` of two dimensions or more, and their ``momenta``, in place; a filter of a
    convolution is a row.

    Momentum of .95 as Nesterov has it. An update is as large, in the mean square, as those of AdamW
    usually are, so that learning rates mean the same (Liu et al. 2025, arXiv:2502.16982).
    """
    for weight, gradient, momentum in zip(weights, gradients, momenta, strict=True):
        momentum.lerp_(gradient, 0.05)
        rows = gradient.lerp(momentum, 0.95).flatten(1)
        update = orthogonalised(rows).reshape(weight.shape)
        weight.mul_(1 - lr * weight_decay)
        weight.sub_(update, alpha=0.2 * math.sqrt(max(rows.shape)) * lr)
