"""Losses, penalties, divergences, cells and optimisers against independent computations."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import nn
from torch.distributions import Bernoulli, Normal, kl_divergence
from torch.nn import functional

from aeviz.core.compute.optimisers import (
    OPTIMISERS,
    SCHEDULES,
    load_optimiser_arrays,
    optimiser_arrays,
)
from aeviz.core.compute.seeds import stream
from aeviz.core.data.pixels import Standardisation, from_network, to_network
from aeviz.core.datasets.synthetic import line, waves
from aeviz.core.inference.viewing import predict
from aeviz.core.models import build_model
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.models.codes import SparseCode, VariationalCode
from aeviz.core.models.objectives import LOSSES, PENALTIES, squared_jacobian_norms
from aeviz.core.models.recurrent import RecurrentLayer, SequenceRegressor
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.phases.job import Sample
from aeviz.core.training.phases.tasks import reconstruction_terms
from tests.tiny import BASE, tiny_dataset

IMAGES = torch.rand((4, 6, 6), generator=stream(0, "images"))


def _model(*changes: tuple[str, object]) -> tuple[Coder, Recipe]:
    recipe = with_values(BASE, [("code_size", 5), ("encoder_layers", "7"), *changes])
    return build_model(recipe, (6, 6)), recipe


@pytest.mark.parametrize(
    "changes",
    [
        [("encoder_layers", ""), ("code_activation", "sigmoid")],
        [("encoder_layers", ""), ("code_activation", "tanh")],
        [("activation", "gelu")],
        [("activation", "tanh"), ("network.kind", "conv"), ("channels", "3")],
        [("network.kind", "recurrent"), ("cell", "lstm")],
        [("activation", "softplus"), ("code.kind", "variational")],
    ],
)  # fmt: skip
def test_the_jacobian_agrees_with_finite_differences(changes: list[tuple[str, object]]) -> None:
    model, recipe = _model(*changes)
    model.double()
    images, step = IMAGES.double(), 1e-5
    norms = squared_jacobian_norms(model, images, recipe)
    wanted = torch.zeros(len(images), dtype=torch.float64)
    with torch.no_grad():
        for row in range(6):
            for column in range(6):
                moved = torch.zeros_like(images)
                moved[:, row, column] = step
                slope = (model.encode(images + moved) - model.encode(images - moved)) / (2 * step)
                wanted += slope.square().sum(1)
    assert torch.allclose(norms.detach(), wanted, rtol=1e-5)
    norms.sum().backward()
    gradients = [p.grad for p in model.encoder.parameters() if p.grad is not None]
    assert any(bool(gradient.any()) for gradient in gradients)


def test_every_layer_has_its_own_activation() -> None:
    changes: list[tuple[str, object]] = [
        ("encoder_layers", "12, 10"),
        ("activations", "tanh, gelu, softplus, sigmoid"),
        ("output_activation", "linear"),
    ]
    model = build_model(with_values(BASE, changes), (5, 5))
    weights = dict(model.named_parameters())
    names = ["encoder.layers.0", "encoder.layers.1", "encoder.layers.2"]
    names += ["decoder.layers.0", "decoder.layers.1", "decoder.layers.2"]
    theirs = [torch.tanh, functional.gelu, None, functional.softplus, torch.sigmoid, None]
    pictures = torch.rand((4, 5, 5), generator=stream(0, "pictures"))
    values = pictures.flatten(1)
    for name, activation in zip(names, theirs, strict=True):
        values = functional.linear(values, weights[f"{name}.weight"], weights[f"{name}.bias"])
        values = values if activation is None else activation(values)
    assert torch.allclose(model(pictures), values.view(4, 5, 5), atol=1e-6)


def test_divergence_and_draws_of_a_variational_code() -> None:
    numbers = torch.randn((6, 8), generator=stream(0, "numbers"))
    mean, log_variance = numbers.chunk(2, 1)
    there = Normal(mean, torch.exp(0.5 * log_variance))
    wanted = kl_divergence(there, Normal(0.0, 1.0)).sum(1)
    kind = VariationalCode()
    assert torch.allclose(kind.divergence(numbers), wanted, rtol=1e-5)
    assert torch.equal(kind.code(numbers, None), mean)
    many = numbers[:1].expand(50_000, -1)
    drawn = kind.code(many, stream(0, "draw"))
    assert torch.allclose(drawn.mean(0), mean[0], atol=0.05)
    assert torch.allclose(drawn.std(0), there.stddev[0], rtol=0.03)


def test_a_sparse_code_keeps_the_largest() -> None:
    kept = SparseCode(2).code(torch.tensor([[3.0, -5.0, 1.0, 2.0]]), None)
    assert kept.tolist() == [[3.0, 0.0, 0.0, 2.0]]


@pytest.mark.parametrize("activation", ["sigmoid", "tanh"])
def test_sparsity_penalties(activation: str) -> None:
    model, recipe = _model(
        ("code_activation", activation), ("penalty.kind", "kl"), ("sparsity", 0.1)
    )
    codes = model.encode(IMAGES).detach()
    mean = codes.mean(0) if activation == "sigmoid" else (codes.mean(0) + 1) / 2
    wanted = kl_divergence(Bernoulli(torch.tensor(0.1)), Bernoulli(mean)).sum()
    kl, l1 = PENALTIES["kl"], PENALTIES["l1"]
    assert kl is not None
    assert l1 is not None
    assert float(kl(model, IMAGES, codes, recipe, None)) == pytest.approx(float(wanted), rel=1e-4)
    inactive = torch.full((3, 5), 0.1 if activation == "sigmoid" else -0.8)
    assert float(kl(model, IMAGES, inactive, recipe, None)) == pytest.approx(0, abs=1e-6)
    norms = [np.linalg.norm(code, 1) for code in codes.numpy()]
    assert float(l1(model, IMAGES, codes, recipe, None)) == pytest.approx(np.mean(norms), rel=1e-5)


def test_losses_agree_with_torch() -> None:
    output, target = IMAGES[:2], IMAGES[2:]
    assert float(LOSSES["mse"](output, target)) == pytest.approx(
        float(nn.MSELoss()(output, target))
    )
    half = 0.5 * float(((output - target) ** 2).mean())
    assert float(LOSSES["half-mse"](output, target)) == pytest.approx(half)
    bce = -(target * output.log() + (1 - target) * (1 - output).log()).mean()
    assert float(LOSSES["bce"](output, target)) == pytest.approx(float(bce), rel=1e-5)
    logits, labels = torch.randn((5, 3), generator=stream(0, "x")), torch.tensor([0, 1, 2, 1, 0])
    wanted = -logits.log_softmax(1)[torch.arange(5), labels].mean()
    assert float(LOSSES["cross-entropy"](logits, labels)) == pytest.approx(float(wanted))


def test_the_loss_of_a_vae_is_its_negative_elbo_per_pixel() -> None:
    model, recipe = _model(("code.kind", "variational"), ("training.loss", "bce"))
    assert isinstance(model, Autoencoder)
    terms = reconstruction_terms(model, Sample(IMAGES, None), recipe, stream(0, "step"), {})
    with torch.no_grad():
        numbers = model.encoder(IMAGES)
    output = model.decode(model.code_kind.code(numbers, stream(0, "step")))
    cross = nn.BCELoss(reduction="sum")(output.detach(), IMAGES) / len(IMAGES)
    mean, log_variance = numbers.chunk(2, 1)
    there = Normal(mean, torch.exp(0.5 * log_variance))
    elbo = float(cross + kl_divergence(there, Normal(0.0, 1.0)).sum(1).mean())
    assert float(terms["loss"].detach()) * 36 == pytest.approx(elbo, rel=1e-4)


@pytest.mark.parametrize(("cell", "kind"), [("rnn", nn.RNN), ("gru", nn.GRU), ("lstm", nn.LSTM)])
def test_cells_agree_with_torch(cell: str, kind: type[nn.RNNBase]) -> None:
    torch.manual_seed(0)
    ours, theirs = RecurrentLayer(cell, 3, 4), kind(3, 4, batch_first=True)
    with torch.no_grad():
        theirs.weight_ih_l0.copy_(ours.input.weight)
        theirs.bias_ih_l0.copy_(ours.input.bias)
        theirs.weight_hh_l0.copy_(ours.recurrent.weight)
        theirs.bias_hh_l0.zero_()
        if cell == "lstm":
            theirs.bias_hh_l0[4:8] = 1
    sequences = torch.randn(2, 5, 3)
    assert torch.allclose(ours(sequences)[0], theirs(sequences)[0], atol=1e-6)


def test_a_carried_state_makes_one_signal_of_many_windows() -> None:
    recipe = find_recipe("lstm-regressor")
    model = build_model(recipe, (20, 1))
    assert isinstance(model, SequenceRegressor)
    inputs = waves().test.inputs[:6]
    whole = predict(model, inputs, stateful=True)
    state, parts = None, []
    with torch.no_grad():
        for window in torch.from_numpy(inputs):
            part, state = model.follow(window[None], state)
            parts.append(part.numpy())
    assert np.allclose(whole, np.concatenate(parts), atol=1e-6)
    assert not np.allclose(whole, predict(model, inputs, stateful=False), atol=1e-3)


def test_synthetic_data_are_what_the_tutorials_use() -> None:
    points = line()
    assert (len(points.train), len(points.test)) == (160, 40)
    x, y = points.train.inputs.ravel(), points.train.targets.ravel()
    slope, intercept = np.polyfit(x, y, 1)
    assert slope == pytest.approx(0.5, abs=0.02)
    assert intercept == pytest.approx(2, abs=0.02)
    assert np.std(y - 0.5 * x - 2) == pytest.approx(0.05, rel=0.2)
    signals = waves()
    time = np.arange(len(signals.train) * 20) / (10 * math.pi)
    assert np.allclose(signals.train.inputs.ravel(), np.sin(time), atol=1e-5)
    assert np.allclose(signals.train.targets.ravel(), np.cos(time), atol=1e-5)


def test_standardised_pixels() -> None:
    images = tiny_dataset().train.images.copy()
    images[:, 0, 0] = 7
    fitted = Standardisation((12, 12))
    fitted.fit(images)
    pictures = torch.from_numpy(images) / 255
    values = to_network(pictures, "standardised", fitted)
    moving = images.std(0) > 0
    assert np.allclose(values.mean(0).numpy(), 0, atol=1e-4)
    assert np.allclose(values.std(0).numpy()[moving], 1, atol=0.01)
    assert float(values[:, 0, 0].abs().max()) == pytest.approx(0, abs=1e-5)
    assert torch.allclose(from_network(values, "standardised", fitted), pictures, atol=1e-5)


def test_schedules_begin_peak_and_end_where_they_should() -> None:
    cosine, cycle = SCHEDULES["cosine"], SCHEDULES["one-cycle"]
    assert [cosine(0), cosine(0.5)] == pytest.approx([1, 0.5])
    assert cosine(1) == pytest.approx(0, abs=1e-12)
    assert [cycle(0), cycle(0.3)] == pytest.approx([0.04, 1])
    assert cycle(1) == pytest.approx(4e-6)
    parameter = nn.Parameter(torch.zeros(1))
    theirs = torch.optim.SGD([parameter], lr=1)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(
        theirs, max_lr=1.0, total_steps=1001, cycle_momentum=False
    )
    rates = []
    for _ in range(1000):
        theirs.step()
        rates.append(theirs.param_groups[0]["lr"])
        scheduler.step()
    ours = [cycle(step / 1000) for step in range(1000)]
    assert np.allclose(rates, ours, atol=5e-3)


@pytest.mark.parametrize("name", OPTIMISERS)
def test_an_optimiser_goes_on_as_if_nothing_had_been(name: str) -> None:
    """Also with filters that lie in memory as convolutions like them."""

    def steps(count: int, saved: dict[str, np.ndarray] | None, filters: torch.Tensor) -> tuple:
        weights = nn.Parameter(filters.clone().to(memory_format=torch.channels_last))
        optimiser = OPTIMISERS[name]([weights], 0.01, 0.1)
        if saved is not None:
            load_optimiser_arrays(optimiser, saved)
        for _ in range(count):
            optimiser.zero_grad()
            ((weights * torch.arange(24.0).reshape(2, 3, 2, 2)) ** 2).sum().backward()
            optimiser.step()
        return weights.detach().contiguous(), optimiser_arrays(optimiser)

    start = torch.rand((2, 3, 2, 2), generator=stream(0, "filters"))
    whole, _ = steps(5, None, start)
    half, state = steps(2, None, start)
    rest, _ = steps(3, {key: np.ascontiguousarray(v) for key, v in state.items()}, half)
    assert torch.equal(whole, rest)
