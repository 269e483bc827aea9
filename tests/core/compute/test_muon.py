"""Muon: its updates by a singular value decomposition, and by torch where torch has it."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import nn

from aeviz.core.compute.muon import muon, orthogonalised
from aeviz.core.compute.optimisers import OPTIMISERS
from aeviz.core.compute.precision import autocast
from aeviz.core.compute.shared_gradients import take_from_first

SHAPES = [(5, 9), (9, 5), (6, 6), (1, 7), (7, 1)]


def by_decomposition(update: np.ndarray) -> np.ndarray:
    """The polynomial 3.4445 s - 4.775 s³ + 2.0315 s⁵, five times, of each singular value."""
    left, values, right = np.linalg.svd(update, full_matrices=False)
    values = values / np.linalg.norm(update)
    for _ in range(5):
        values = 3.4445 * values - 4.775 * values**3 + 2.0315 * values**5
    return (left * values) @ right


@pytest.mark.parametrize("shape", SHAPES)
def test_the_singular_values_alone_are_changed(shape: tuple[int, int]) -> None:
    update = torch.randn(shape, generator=torch.Generator().manual_seed(0))
    made = orthogonalised(update).numpy()
    assert np.allclose(made, by_decomposition(update.double().numpy()), atol=1e-4)
    values = np.linalg.svd(made, compute_uv=False)
    assert 0.6 < values.min() <= values.max() < 1.3


def test_nothing_stays_nothing() -> None:
    assert torch.equal(orthogonalised(torch.zeros(3, 4)), torch.zeros(3, 4))


def test_the_size_of_a_gradient_does_not_matter_but_its_direction_does() -> None:
    update = torch.randn(4, 6, generator=torch.Generator().manual_seed(1))
    assert torch.allclose(orthogonalised(update), orthogonalised(update * 1e3), atol=1e-4)
    assert torch.allclose(orthogonalised(-update), -orthogonalised(update), atol=1e-6)


def test_two_steps_of_momentum_decay_and_size() -> None:
    """A filter of a convolution is a row; in the memory order of processors too."""
    generator = torch.Generator().manual_seed(2)
    start = torch.randn(4, 3, 3, 3, generator=generator)
    gradients = [torch.randn(4, 3, 3, 3, generator=generator) for _ in range(2)]
    weight = start.clone().to(memory_format=torch.channels_last)
    momentum = torch.zeros_like(weight)
    expected, kept = start.double().numpy().reshape(4, 27), np.zeros((4, 27))
    for gradient in gradients:
        muon([weight], [gradient], [momentum], lr=0.1, weight_decay=0.2)
        slope = gradient.double().numpy().reshape(4, 27)
        kept = 0.95 * kept + 0.05 * slope
        update = by_decomposition(0.05 * slope + 0.95 * kept)
        expected = expected * (1 - 0.1 * 0.2) - 0.1 * 0.2 * math.sqrt(27) * update
    assert np.allclose(weight.reshape(4, 27).numpy(), expected, atol=1e-4)
    assert np.allclose(momentum.reshape(4, 27).numpy(), kept, atol=1e-6)


def test_products_are_done_in_16_bits_where_training_is() -> None:
    update = torch.randn(30, 50, generator=torch.Generator().manual_seed(3))
    exact = orthogonalised(update)
    with autocast("bf16"):
        made = orthogonalised(update)
    assert made.dtype == torch.bfloat16
    assert not torch.equal(made.float(), exact)
    assert torch.allclose(made.float(), exact, atol=0.02)


def test_weights_follow_muon_and_biases_adamw() -> None:
    def model() -> nn.Module:
        torch.manual_seed(4)
        return nn.Sequential(nn.Conv2d(1, 3, 3), nn.Flatten(), nn.Linear(12, 2))

    ours, theirs = model(), model()
    optimiser = OPTIMISERS["muon"](ours.parameters(), 0.01, 0.1)
    biases = torch.optim.AdamW(
        [p for p in theirs.parameters() if p.dim() == 1], 0.01, weight_decay=0.1, fused=True
    )
    weights = [p for p in theirs.parameters() if p.dim() > 1]
    momenta = [torch.zeros_like(p) for p in weights]
    for step in range(3):
        images = torch.rand(6, 1, 4, 4, generator=torch.Generator().manual_seed(step))
        for network in (ours, theirs):
            network.zero_grad()
            network(images).square().mean().backward()
        optimiser.step()
        biases.step()
        with torch.no_grad():
            muon(weights, [p.grad for p in weights], momenta, lr=0.01, weight_decay=0.1)  # type: ignore[misc]
    pairs = list(zip(ours.parameters(), theirs.parameters(), strict=True))
    assert all(torch.equal(a, b) for a, b in pairs)


@pytest.mark.skipif(not hasattr(torch.optim, "Muon"), reason="this torch has none")
@pytest.mark.filterwarnings("ignore:Converting a tensor")
def test_torchs_own_goes_the_same_way() -> None:
    """It calculates its products in 16 bits always."""
    torch.manual_seed(5)
    a, b = (nn.Linear(40, 30, bias=False) for _ in range(2))
    b.load_state_dict(a.state_dict())
    start = a.weight.detach().clone()
    ours = OPTIMISERS["muon"](a.parameters(), 0.01, 0.1)
    theirs = torch.optim.Muon(
        b.parameters(), 0.01, weight_decay=0.1, adjust_lr_fn="match_rms_adamw"
    )
    for step in range(4):
        inputs = torch.rand(50, 40, generator=torch.Generator().manual_seed(step))
        for model, optimiser in ((a, ours), (b, theirs)):
            optimiser.zero_grad()
            (model(inputs) - inputs[:, :30]).square().mean().backward()
            with autocast("bf16"):
                optimiser.step()
    moved = a.weight - start
    assert float((a.weight - b.weight).norm() / moved.norm()) < 0.1


def test_all_processes_get_the_weights_of_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also of filters that lie in memory as processors like them."""

    def broadcast(values: torch.Tensor, source: int, group: object) -> None:
        assert source == 0
        assert values.is_contiguous()
        values.copy_(torch.arange(float(len(values))))

    monkeypatch.setattr("torch.distributed.broadcast", broadcast)
    filters = nn.Parameter(torch.zeros(2, 3, 2, 2).to(memory_format=torch.channels_last))
    biases = nn.Parameter(torch.zeros(4))
    take_from_first([filters, biases], None)
    assert torch.equal(filters.flatten(), torch.arange(24.0))
    assert torch.equal(biases, torch.arange(24.0, 28.0))
