"""Networks: sizes, starts, dropout; and that a pass leaves no trace."""

from __future__ import annotations

import pytest
import torch

from aeviz.core.compute.seeds import stream
from aeviz.core.models import build_model
from aeviz.core.models.layers import drop
from aeviz.core.recipe.presets import find_recipe, presets
from aeviz.core.recipe.recipe import with_value
from tests.tiny import tiny_recipe

IMAGES = torch.rand((5, 28, 28), generator=stream(0, "images"))


@pytest.mark.parametrize(
    ("name", "sizes"),
    [
        ("deep", [784, 256, 128, 256, 784]),
        ("bottleneck-2d", [784, 128, 64, 10, 2, 10, 64, 128, 784]),
        ("keras-2d", [784, 128, 64, 10, 2, 10, 64, 128, 784]),
        ("denoising", [784, 256, 256, 784]),
        ("denoising-dropout", [784, 256, 256, 784]),
    ],
)
def test_tutorial_networks_have_the_tutorials_layers(name: str, sizes: list[int]) -> None:
    model = build_model(find_recipe(name), (28, 28))
    shapes = [p.shape for p in model.parameters() if p.ndim == 2]
    assert [shapes[0][1], *(shape[0] for shape in shapes)] == sizes


def test_the_seed_decides_the_start() -> None:
    recipe = tiny_recipe()
    one, same = build_model(recipe, (12, 12)), build_model(recipe, (12, 12))
    other = build_model(with_value(recipe, "seed", 1), (12, 12))
    pairs = list(zip(one.parameters(), same.parameters(), strict=True))
    assert all(torch.equal(a, b) for a, b in pairs)
    first, second = next(one.parameters()), next(other.parameters())
    assert not torch.equal(first, second)


def test_starts_have_their_scales() -> None:
    recipe = with_value(find_recipe("deep"), "init", "normal")
    weight, bias = list(build_model(recipe, (28, 28)).parameters())[:2]
    assert float(weight.detach().std()) == pytest.approx(1.0, rel=0.02)
    assert float(bias.detach().std()) == pytest.approx(1.0, rel=0.2)
    cut = with_value(with_value(recipe, "init", "truncated-normal"), "init_scale", 0.1)
    weight = next(build_model(cut, (28, 28)).parameters())
    assert float(weight.detach().abs().max()) <= 0.2
    xavier = list(build_model(find_recipe("deep"), (28, 28)).parameters())
    widest = 4 * (6 / (784 + 256)) ** 0.5  # four times Glorot's, before a sigmoid
    assert 0.99 * widest < float(xavier[0].detach().abs().max()) <= widest
    relu = next(build_model(find_recipe("keras-2d"), (28, 28)).parameters()).detach()
    widest = (6 / (784 + 128)) ** 0.5
    assert 0.99 * widest < float(relu.abs().max()) <= widest
    assert not xavier[1].any()


def test_dropout_keeps_the_mean_and_needs_a_generator() -> None:
    values = torch.ones((200, 500))
    dropped = drop(values, 0.5, stream(0, "drop"))
    assert set(dropped.unique().tolist()) == {0.0, 2.0}
    assert float(dropped.mean()) == pytest.approx(1.0, abs=0.02)
    assert drop(values, 0.5, None) is values


@pytest.mark.parametrize("name", presets())
def test_a_pass_without_generator_is_deterministic_and_leaves_no_trace(name: str) -> None:
    recipe = find_recipe(name)
    shape = (1, 1) if recipe.data.dataset == "line" else (28, 28)
    model = build_model(recipe, shape)
    images = IMAGES[:, : shape[0], : shape[1]].contiguous()
    before = {key: value.clone() for key, value in model.state_dict().items()}
    state = torch.random.get_rng_state()
    with torch.no_grad():
        first, second = model(images), model(images)
        model(images, stream(0, "pass"))
    assert torch.equal(first, second)
    if recipe.task == "reconstruct":
        assert first.shape == images.shape
    assert torch.equal(torch.random.get_rng_state(), state)
    assert all(torch.equal(before[key], value) for key, value in model.state_dict().items())
