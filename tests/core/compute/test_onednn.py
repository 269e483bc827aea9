"""Products by oneDNN are those of torch, with all their derivatives."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from aeviz.core.compute import onednn
from aeviz.core.models.objectives import LOSSES

SHAPES = ((256, 100, 70), (2, 1024, 600))
"""Batch, inputs and outputs that are worth oneDNN's while."""


def given(shape: tuple[int, int, int]) -> tuple[Tensor, Tensor, Tensor]:
    torch.manual_seed(0)
    batch, wide, narrow = shape
    sizes = ((batch, wide), (narrow, wide), (narrow,))
    values, weights, bias = (torch.randn(size, requires_grad=True) for size in sizes)
    return values, weights, bias


@pytest.mark.parametrize("shape", SHAPES)
def test_sums_and_slopes_are_those_of_numbers_of_64_bits(shape: tuple[int, int, int]) -> None:
    inputs = given(shape)
    sums = onednn.linear(*inputs)
    exact = [part.detach().double().requires_grad_() for part in inputs]
    expected = functional.linear(*exact)
    assert sums.dtype == torch.float32
    assert torch.allclose(sums.double(), expected, atol=1e-4)
    slope = torch.randn(sums.shape)
    sums.backward(slope)
    expected.backward(slope.double())
    for mine, right in zip(inputs, exact, strict=True):
        assert mine.grad is not None
        assert right.grad is not None
        assert torch.allclose(mine.grad.double(), right.grad, atol=1e-3)


def test_slopes_of_slopes() -> None:
    """As the contractive penalty needs them."""

    def penalty(values: Tensor, weights: Tensor, bias: Tensor) -> Tensor:
        sums = torch.tanh(onednn.linear(values, weights, bias))
        (slopes,) = torch.autograd.grad(sums.sum(), values, create_graph=True)
        return slopes.square().mean()

    inputs = given(SHAPES[0])
    found = torch.autograd.grad(penalty(*inputs), inputs)
    exact = [part.detach().double().requires_grad_() for part in inputs]
    expected = torch.autograd.grad(penalty(*exact), exact)
    for mine, right in zip(found, expected, strict=True):
        assert torch.allclose(mine.double(), right, rtol=1e-3, atol=1e-7)


def test_products_are_onednns_only_where_that_pays() -> None:
    values, weights, bias = given(SHAPES[0])

    def maker(*inputs: Tensor) -> str:
        return type(onednn.linear(*inputs).grad_fn).__name__

    by_onednn = "Product" in maker(values, weights, bias)
    assert by_onednn == onednn.is_faster()
    assert "Product" not in maker(values[:5], weights, bias)
    assert "Product" not in maker(values.double(), weights.double(), bias.double())
    with torch.autocast("cpu", torch.bfloat16):
        assert "Product" not in maker(values, weights, bias)


def test_machines_without_it_use_torchs_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onednn, "is_faster", lambda: False)
    inputs = given(SHAPES[0])
    assert torch.equal(onednn.linear(*inputs), functional.linear(*inputs))


def test_cross_entropy_and_its_slope_are_torchs() -> None:
    torch.manual_seed(0)
    inner, target = torch.rand((7, 5, 5)), torch.rand((7, 5, 5))
    ends = torch.tensor([0.0, 1.0, 1e-30, 1.0, 0.0])
    output = torch.cat([inner.flatten(), ends]).requires_grad_()
    target = torch.cat([target.flatten(), torch.tensor([1.0, 0.0, 0.5, 0.5, 0.0])])
    loss = LOSSES["bce"](output, target)
    (slope,) = torch.autograd.grad(2 * loss, output)
    expected = functional.binary_cross_entropy(output, target)
    (right,) = torch.autograd.grad(2 * expected, output)
    assert torch.allclose(loss, expected, rtol=1e-5)
    assert torch.allclose(slope, right, rtol=1e-4)
