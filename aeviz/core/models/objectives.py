"""What training minimises: losses, and penalties on the code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from aeviz.core.graphics.part import mean_of
from aeviz.core.models.base import Coder
from aeviz.core.models.dense import DenseEncoder
from aeviz.core.recipe.rules import has_closed_jacobian
from aeviz.core.recipe.schema import Recipe


class BinaryCrossEntropy(torch.autograd.Function):
    """Torch's binary cross-entropy of probabilities, logarithms cut off at −100 as there.

    On the processor torch takes its logarithms one by one; this takes many at a time, and is seven
    times as fast.
    """

    @staticmethod
    def forward(ctx: Any, output: Tensor, target: Tensor) -> Tensor:
        ctx.save_for_backward(output, target)
        of_one, of_zero = output.log().clamp_(min=-100), torch.log1p(-output).clamp_(min=-100)
        return of_zero.lerp_(of_one, target).mean().neg_()

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, slope: Tensor) -> tuple[Tensor, None]:
        output, target = ctx.saved_tensors
        variance = (output - output.square()).clamp_(min=1e-12)
        return (output - target).div_(variance).mul_(slope / output.numel()), None


_bce: Callable[[Tensor, Tensor], Tensor] = BinaryCrossEntropy.apply

LOSSES: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "mse": functional.mse_loss,
    "half-mse": lambda output, target: 0.5 * functional.mse_loss(output, target),
    "bce": _bce,
    "cross-entropy": functional.cross_entropy,
}
"""Losses of (output, target): scalars, mean over all pixels of all images; ``cross-entropy`` of
(logits ``[b, classes]``, labels ``[b]``), mean over the images."""


# --- penalties --------------------------------------------------------------------------------

PenaltyFunction = Callable[[Coder, Tensor, Tensor, Recipe, Tensor | None], Tensor]
"""(model, inputs as the network sees them, their codes, recipe, the codes of a neighbour of each
where it is known) -> scalar."""


def _l1(
    model: Coder, inputs: Tensor, codes: Tensor, recipe: Recipe, beside: Tensor | None
) -> Tensor:
    return codes.abs().sum(1).mean()


def _kl(
    model: Coder, inputs: Tensor, codes: Tensor, recipe: Recipe, beside: Tensor | None
) -> Tensor:
    """Sum over the units of KL(target activity ‖ mean activity in the batch); nats (Ng 2011)."""
    mean = mean_of(codes)
    if recipe.network.code_activation == "tanh":
        mean = (mean + 1) / 2
    mean, target = mean.clamp(1e-6, 1 - 1e-6), recipe.penalty.sparsity
    divergence = target * torch.log(target / mean) + (1 - target) * torch.log(
        (1 - target) / (1 - mean)
    )
    return divergence.sum()


def _contractive(
    model: Coder, inputs: Tensor, codes: Tensor, recipe: Recipe, beside: Tensor | None
) -> Tensor:
    """Squared Frobenius norm of the code's Jacobian, mean over the images (Rifai et al. 2011)."""
    return squared_jacobian_norms(model, inputs, recipe).mean()


UMAP_A, UMAP_B = 1.577, 0.895
"""What umap-learn fits to its usual smallest distance of .1 at a spread of 1."""
STRANGERS = 5
"""Pictures from which each is held apart, as in umap-learn."""


def _neighbours(
    model: Coder, inputs: Tensor, codes: Tensor, recipe: Recipe, beside: Tensor | None
) -> Tensor:
    """The cross-entropy of UMAP's graph with that of the codes, where a distance ``d`` is an edge
    by ``q = 1 / (1 + a d²ᵇ)``: ``-log q`` of a neighbour, ``-log(1 - q)`` of others in the batch;
    nats, mean over the images (parametric UMAP: Sainburg, McInnes and Gentner 2021)."""
    if beside is None:
        raise ValueError("a penalty on neighbours needs some")
    cost = torch.log1p(_spread(codes, beside)).mean()
    for shift in range(1, min(STRANGERS, len(codes) - 1) + 1):
        spread = _spread(codes, codes.roll(shift, 0))
        cost = cost + (torch.log1p(spread) - spread.log()).mean()
    return cost


def _spread(codes: Tensor, others: Tensor) -> Tensor:
    """``a d²ᵇ`` of the distances between rows; a little more, so that its slope has no pole."""
    squares = (codes - others).square().sum(1) + 1e-3
    return UMAP_A * squares.pow(UMAP_B)


def _info_nce(
    model: Coder, inputs: Tensor, codes: Tensor, recipe: Recipe, beside: Tensor | None
) -> Tensor:
    """How hard it is to tell the neighbour of a picture from all other pictures of the batch and
    their neighbours by ``q = 1 / (1 + d²)``: ``-log`` of its share in the sum of all ``q``; nats,
    mean over the images (InfoNC-t-SNE: Damrich, Böhm, Hamprecht and Kobak 2023)."""
    if beside is None:
        raise ValueError("a penalty on neighbours needs some")
    places = torch.arange(len(codes), device=codes.device)
    # All differences, as a product of matrices would lose the small ones, and torch.cdist has no
    # gradient on every device.
    squares = (codes.unsqueeze(1) - torch.cat((codes, beside))).square().sum(-1)
    itself = places.unsqueeze(1) == torch.arange(2 * len(codes), device=codes.device)
    likeness = (-torch.log1p(squares)).masked_fill(itself, -torch.inf)
    return functional.cross_entropy(likeness, len(codes) + places)


PENALTIES: dict[str, PenaltyFunction | None] = {
    "none": None,
    "l1": _l1,
    "kl": _kl,
    "contractive": _contractive,
    "neighbours": _neighbours,
    "info-nce": _info_nce,
}


def squared_jacobian_norms(model: Coder, inputs: Tensor, recipe: Recipe) -> Tensor:
    """Squared Frobenius norm of d code / d input for each of the inputs ``[b, h, w]``: ``[b]``.

    Exact, and differentiable with respect to the weights. For one dense layer with sigmoid or tanh
    the norm is written down; otherwise it costs a backward pass per number of the code.
    """
    if has_closed_jacobian(recipe) and isinstance(model.encoder, DenseEncoder):
        codes: Tensor = model.encoder(inputs)
        sigmoid = recipe.network.code_activation == "sigmoid"
        slope = codes * (1 - codes) if sigmoid else 1 - codes.square()
        layer = next(model.encoder.layers.children())
        rows = layer.weight.square().sum(1)  # type: ignore[operator]
        norms: Tensor = slope.square() @ rows
        return norms
    inputs = inputs.detach().requires_grad_(True)
    codes = model.encode(inputs)
    total = inputs.new_zeros(len(inputs))
    for number in range(codes.shape[1]):
        (gradient,) = torch.autograd.grad(
            codes[:, number].sum(), inputs, create_graph=torch.is_grad_enabled(), retain_graph=True
        )
        total = total + gradient.square().flatten(1).sum(1)
    return total
