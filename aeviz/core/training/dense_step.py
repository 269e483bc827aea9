"""Steps of dense autoencoders with their gradients written out: what is minimised, and its slope.

Random numbers are drawn in the order in which the generic path draws them, so both take the same
steps up to the rounding of their numbers. ``tests/core/training/test_dense_step.py`` holds them to
each other, and in 64 bits to autograd.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import NamedTuple

import torch
from torch import Generator, Tensor

from aeviz.core.data.pixels import to_network
from aeviz.core.inference.viewing import network_inputs
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.models.codes import CodeKind, NestedCode, SparseCode, VariationalCode
from aeviz.core.models.dense import DenseDecoder, DenseEncoder
from aeviz.core.recipe.rules import has_closed_jacobian
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.dense_layers import BACK, DenseLayers
from aeviz.core.training.phases.job import Sample, Terms

_each_square = torch.ops.aten.mse_loss.out
_square_slopes = torch.ops.aten.mse_loss_backward.grad_input


class Coded(NamedTuple):
    """A code ``[b, k]``, and what turns its slope into that of the encoder's outputs."""

    code: Tensor
    back: Callable[[Tensor], Tensor]


def _plain(kind: CodeKind, outputs: Tensor, generator: Generator) -> Coded:
    return Coded(outputs, lambda slope: slope)


def _variational(kind: VariationalCode, outputs: Tensor, generator: Generator) -> Coded:
    """``m + e exp(l / 2)``: its slope with respect to ``l`` is ``e exp(l / 2) / 2``."""
    mean, log_variance = outputs.chunk(2, dim=-1)
    away = torch.empty_like(mean).normal_(generator=generator)
    away *= torch.exp(0.5 * log_variance)
    return Coded(mean + away, lambda slope: torch.cat((slope, slope * away * 0.5), -1))


def _sparse(kind: SparseCode, outputs: Tensor, generator: Generator) -> Coded:
    """Numbers that are left out of a code are zero, and so is their slope."""
    kept = kind.kept(outputs)
    return Coded(outputs * kept, lambda slope: slope.mul_(kept))


def _nested(kind: NestedCode, outputs: Tensor, generator: Generator) -> Coded:
    kept = kind.code(torch.ones_like(outputs), generator)
    return Coded(outputs * kept, lambda slope: slope.mul_(kept))


CODES: dict[type[CodeKind], Callable[..., Coded]] = {
    CodeKind: _plain,
    VariationalCode: _variational,
    SparseCode: _sparse,
    NestedCode: _nested,
}
"""Of (kind, the encoder's outputs, generator)."""


# --- what is minimised ------------------------------------------------------------------------


class Cost(NamedTuple):
    """A scalar, and its slope with respect to what it is taken of."""

    value: Tensor
    slope: Tensor
    of_weights: Tensor | None = None
    """Its slope with respect to the weights of the layer that gives the code, if they are in it."""


def _squares(outputs: Tensor, clean: Tensor, out: Tensor, weight: float = 1.0) -> Cost:
    """``w Σ d² / n`` of the differences ``d``; the slope is ``2 w d / n``."""
    value = _each_square(outputs, clean, 0, out=out).mean() * weight
    share = torch.full((), weight, dtype=out.dtype)
    return Cost(value, _square_slopes(share, outputs, clean, 1, grad_input=out))


def _half_squares(outputs: Tensor, clean: Tensor, out: Tensor) -> Cost:
    return _squares(outputs, clean, out, 0.5)


def _cross_entropy(sums: Tensor, clean: Tensor, out: Tensor) -> Cost:
    """Of the sums ``z`` before the sigmoid ``y``: ``Σ (log(1 + exp z) - x z) / n``; the slope is
    ``(y - x) / n``, in which the sigmoid's own has cancelled.

    ``log(1 + exp z)`` is ``max(z, 0) - log(max(y, 1 - y))``; sixteen numbers of at least a half are
    multiplied before one logarithm is taken of all.
    """
    count = sums.numel()
    likelier = torch.sigmoid(sums, out=out).sub(0.5).abs_().add_(0.5)
    logs = likelier.view(math.gcd(count, 16), -1).prod(0).log_().sum()
    value = sums.clamp(min=0).addcmul_(sums, clean, value=-1).sum() - logs
    return Cost(value / count, out.sub_(clean).div_(count))


LOSSES: dict[str, Callable[[Tensor, Tensor, Tensor], Cost]] = {
    "mse": _squares,
    "half-mse": _half_squares,
    "bce": _cross_entropy,
}
"""Of (outputs, clean pixels, where the slope goes), all ``[b, pixels]``; ``bce`` of the sums."""


def _l1(codes: Tensor, recipe: Recipe, weights: Tensor) -> Cost:
    return Cost(codes.abs().sum(1).mean(), codes.sign().div_(len(codes)))


def _kl(codes: Tensor, recipe: Recipe, weights: Tensor) -> Cost:
    """With respect to a unit's mean activity ``q`` the slope is ``(1 - p) / (1 - q) - p / q``;
    nothing where ``q`` had to be clamped."""
    mean, scale = codes.mean(0), 1 / len(codes)
    if recipe.network.code_activation == "tanh":
        mean, scale = (mean + 1) / 2, scale / 2
    q, p = mean.clamp(1e-6, 1 - 1e-6), recipe.penalty.sparsity
    value = (p * torch.log(p / q) + (1 - p) * torch.log((1 - p) / (1 - q))).sum()
    slope = ((1 - p) / (1 - q) - p / q) * (q == mean) * scale
    return Cost(value, slope.expand_as(codes))


def _contractive(codes: Tensor, recipe: Recipe, weights: Tensor) -> Cost:
    """``Σ f′² |W|² / b`` of one layer, with the squared length of each of its rows of weights."""
    if recipe.network.code_activation == "sigmoid":
        slope, bend = codes * (1 - codes), 1 - 2 * codes
    else:
        slope, bend = 1 - codes.square(), -2 * codes
    squared, rows = slope.square(), weights.square().sum(1)
    of_weights = weights * (2 * squared.mean(0)).unsqueeze(1)
    of_codes = slope.mul_(bend).mul_(rows * (2 / len(codes)))
    return Cost((squared @ rows).mean(), of_codes, of_weights)


PENALTIES: dict[str, Callable[[Tensor, Recipe, Tensor], Cost]] = {
    "l1": _l1,
    "kl": _kl,
    "contractive": _contractive,
}
"""Of (codes ``[b, k]``, recipe, weights of the layer that gives them); their values are those of
:mod:`aeviz.core.models.objectives`."""


def _divergence(outputs: Tensor) -> Cost:
    """Mean over the images; with respect to mean and log variance ``m`` and ``(exp l - 1) / 2``."""
    mean, log_variance = outputs.chunk(2, dim=-1)
    excess = torch.expm1(log_variance)
    value = (excess - log_variance + mean.square()).sum() * (0.5 / len(outputs))
    return Cost(value, torch.cat((mean, 0.5 * excess), -1).div_(len(outputs)))


def _idleness(kind: SparseCode, outputs: Tensor) -> Cost:
    """A number that nobody uses has a slope where it lacks least, which is the same for all."""
    missing, idle = kind.missing(outputs)
    least, where = missing.min(0)
    share = -idle / len(idle)
    slope = torch.zeros_like(outputs).scatter_(0, where.unsqueeze(0), share.unsqueeze(0))
    return Cost((least * idle).mean(), slope)


class _Weighted(NamedTuple):
    cost: Cost
    weight: float
    of: Tensor
    """What it is taken of."""


# --- a step -----------------------------------------------------------------------------------


def fits(model: Coder, recipe: Recipe) -> bool:
    """Whether the gradients of this network, trained by this recipe, are written out here."""
    encoder, decoder = model.encoder, getattr(model, "decoder", None)
    return (
        type(model) is Autoencoder
        and type(encoder) is DenseEncoder
        and type(decoder) is DenseDecoder
        and {*encoder.activations, *decoder.activations} <= BACK.keys()
        and type(model.code_kind) in CODES
        and recipe.training.loss in LOSSES
        and recipe.penalty.kind in {"none", *PENALTIES}
        and (recipe.penalty.kind != "contractive" or has_closed_jacobian(recipe))
        and model.device.type == "cpu"
    )


class DenseStep:
    """Loss and gradients of batches of one size.

    Made for a phase, by the :class:`~aeviz.core.training.step.Stepper`, and used on its thread.
    """

    def __init__(self, model: Coder, recipe: Recipe, batch: int) -> None:
        """For what :func:`fits`; ``batch``: how many images a batch has."""
        encoder, decoder = model.encoder, model.get_submodule("decoder")
        assert isinstance(encoder, DenseEncoder)  # noqa: S101 - narrows the types
        assert isinstance(decoder, DenseDecoder)  # noqa: S101
        self._model, self._of_sums = model, recipe.training.loss == "bce"
        self._encoder = DenseLayers(encoder, batch)
        self._decoder = DenseLayers(decoder, batch, self._of_sums)
        self._weights = encoder.get_parameter(f"layers.{len(encoder.layers) - 1}.weight")
        self._slope = self._weights.new_empty(batch, math.prod(model.image_shape))
        self._loss = LOSSES[recipe.training.loss]
        self._penalty = PENALTIES.get(recipe.penalty.kind)

    @torch.no_grad()
    def __call__(self, sample: Sample, recipe: Recipe, generator: Generator) -> Terms:
        """The terms of a batch, those of ``reconstruction_terms`` in ``phases/tasks.py``.

        The gradients of its loss lie in the parameters' ``grad`` until the next batch.
        """
        model, images, pixels = self._model, sample.inputs, recipe.data.pixel_range
        kind, noise = model.code_kind, recipe.corruption
        self._seen = network_inputs(model, images, noise, pixels, generator, training=True)
        encoded = self._encoder.up(self._seen.flatten(1), generator)
        if sample.codes is not None:
            sample.codes.append(kind.code(encoded, None))
        self._code, back = CODES[type(kind)](kind, encoded, generator)
        self._output = self._decoder.up(self._code, generator)
        clean = to_network(images, pixels, model.standardisation).flatten(1)
        error, slope, _ = self._loss(self._output, clean, self._slope)
        costs = self._costs(encoded, self._code, recipe)
        slope = _added(self._decoder.down(slope), costs, self._code)
        slope = back(slope)
        if self._code is not encoded:
            slope = _added(slope, costs, encoded)
        self._encoder.down(slope, further=False)
        total = error
        for cost, weight, _ in costs.values():
            total = total + weight * cost.value
            if cost.of_weights is not None and self._weights.grad is not None:
                self._weights.grad.add_(cost.of_weights, alpha=weight)
        parts = {name: cost.value for name, (cost, _, _) in costs.items()}
        return {"loss": total, "reconstruction": error, **parts} if parts else {"loss": total}

    def _costs(self, encoded: Tensor, code: Tensor, recipe: Recipe) -> dict[str, _Weighted]:
        """What code and penalty cost, by their terms."""
        kind, found = self._model.code_kind, dict[str, _Weighted]()
        if isinstance(kind, VariationalCode):
            weight = recipe.code.beta / math.prod(self._model.image_shape)
            found["divergence"] = _Weighted(_divergence(encoded), weight, encoded)
        if isinstance(kind, SparseCode) and kind.revives:
            idle = _idleness(kind, encoded)
            found["idle"] = _Weighted(idle, recipe.code.idle_weight, encoded)
        if self._penalty is not None:
            costly = kind.penalised(encoded, code)
            cost = self._penalty(costly, recipe, self._weights)
            found["penalty"] = _Weighted(cost, recipe.penalty.penalty_weight, costly)
        return found

    def passed(self) -> tuple[Tensor, Tensor, Tensor]:
        """Of the newest batch: what the encoder was given ``[b, …]``, the code ``[b, k]`` and the
        output ``[b, pixels]``."""
        output = self._output.sigmoid() if self._of_sums else self._output
        return self._seen, self._code, output


def _added(slope: Tensor, costs: Mapping[str, _Weighted], of: Tensor) -> Tensor:
    """A slope with those of the costs that are taken of the same values."""
    for cost, weight, taken in costs.values():
        if taken is of:
            slope.add_(cost.slope, alpha=weight)
    return slope
