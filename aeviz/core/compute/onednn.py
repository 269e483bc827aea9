"""Matrix products by oneDNN where they are faster than those that torch would choose.

For numbers of 32 bits torch uses MKL, which leaves half of the units of processors with AVX-512
idle unless they are Intel's: measured on an AMD Zen 5 core at our sizes, 98 against 215 GFLOP/s.
Both calculate in 32 bits; only the order of additions differs.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

WORTH = 1 << 20
"""Multiplications of a product below which oneDNN's preparations cost more than they save."""


class _Product(torch.autograd.Function):
    """``values @ weights.T + bias``. Its derivatives are products too, so it has all of them."""

    @staticmethod
    def forward(ctx: Any, values: Tensor, weights: Tensor, bias: Tensor | None) -> Tensor:
        ctx.save_for_backward(values, weights)
        sums: Tensor = torch.ops.mkldnn._linear_pointwise(values, weights, bias, "none", [], "")
        return sums

    @staticmethod
    def backward(ctx: Any, slope: Tensor) -> tuple[Tensor | None, ...]:
        values, weights = ctx.saved_tensors
        wanted = ctx.needs_input_grad
        return (
            _apply(slope, weights.t(), None) if wanted[0] else None,
            _apply(slope.t(), values.t(), None) if wanted[1] else None,
            slope.sum(0) if wanted[2] else None,
        )


_apply: Callable[[Tensor, Tensor, Tensor | None], Tensor] = _Product.apply


@functools.cache
def is_faster() -> bool:
    """Whether this machine and this version of torch have what :func:`linear` is about."""
    there = torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, "_linear_pointwise")
    return there and torch.backends.cpu.get_cpu_capability() == "AVX512"


def _suits(rows: int, inner: int, columns: int, like: Tensor) -> bool:
    """Whether oneDNN is faster at a product of these sizes, of numbers ``like`` these."""
    worth = like.dtype == torch.float32 and like.is_cpu and rows * inner * columns >= WORTH
    return worth and is_faster()


def linear(values: Tensor, weights: Tensor, bias: Tensor | None) -> Tensor:
    """What ``torch.nn.functional.linear`` gives, differentiable any number of times."""
    suits = (
        not torch.compiler.is_compiling()  # a network on its way to other programs has torch's own
        and values.dim() == 2
        and values.dtype == weights.dtype
        and not torch.is_autocast_enabled("cpu")
        and _suits(len(values), values.shape[1], len(weights), values)
    )
    return _apply(values, weights, bias) if suits else functional.linear(values, weights, bias)


IN_PLACE: dict[str, Callable[[Tensor], Tensor]] = {
    "linear": lambda sums: sums,
    "sigmoid": torch.sigmoid_,
    "tanh": torch.tanh_,
    "relu": torch.relu_,
}
"""Activations that :func:`product` knows."""


def room(rows: int, inner: int, columns: int, like: Tensor) -> Tensor | None:
    """Where :func:`product` puts ``[rows, columns]`` of a product of these sizes; None where
    oneDNN calculates it, which takes new memory each time."""
    return None if _suits(rows, inner, columns, like) else like.new_empty(rows, columns)


def product(
    values: Tensor,
    weights: Tensor,
    out: Tensor | None,
    bias: Tensor | None = None,
    activation: str = "linear",
) -> Tensor:
    """``values @ weights + bias`` and the activation of it, ``[b, o]``, without a gradient; ``out``
    is what :func:`room` gave."""
    if out is None:
        fused = "none" if activation == "linear" else activation
        calculate: Callable[..., Tensor] = torch.ops.mkldnn._linear_pointwise
        return calculate(values, weights.t(), bias, fused, [], "")
    if bias is None:
        torch.mm(values, weights, out=out)
    else:
        torch.addmm(bias, values, weights, out=out)
    return IN_PLACE[activation](out)
