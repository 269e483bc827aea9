"""What Setup leaves out does nothing: another value of it gives the same losses and weights."""

from __future__ import annotations

import functools

import numpy as np
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from aeviz.core.base.errors import RecipeError
from aeviz.core.compute import onednn
from aeviz.core.datasets import load
from aeviz.core.messages.events import CheckpointReady, StepsDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import prepare
from aeviz.core.recipe.fields import Field
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import fields, value_of, with_value
from aeviz.core.recipe.relevance import is_relevant
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.size import expected_seconds, layer_sizes, multiplications
from aeviz.core.training.layers import planned_layer_shapes
from aeviz.core.training.loop import train
from tests.tiny import tiny_dataset, tiny_recipe

RECIPES = (
    "keras-2d", "denoising", "vae-2d", "k-sparse", "sparse-kl", "conv", "stacked",
    "mlp-classifier", "rnn-classifier", "line-regressor", "lstm-regressor",
)  # fmt: skip


SKIPPED = ("corruption.random_strength",)
"""Without noise it draws random numbers that nobody uses, and those that follow are others."""


def other(field: Field, value: object) -> object:
    """Another value of a field that is likely to be allowed."""
    if field.type is bool:
        return not value
    if field.choices:
        return next(choice for choice in field.choices if choice != value)
    if field.type is tuple:
        return [9, 7]
    if field.type is int:
        return 3 if value != 3 else 5
    return 0.37


@functools.cache
def patterns():  # type: ignore[no-untyped-def]
    return tiny_dataset(256, 40, side=28)


def outcome(recipe: Recipe) -> list[np.ndarray]:
    """Losses and last weights of a short training."""
    signals = recipe.task == "regress"
    dataset = load(recipe.data.dataset) if signals else patterns()
    found: list[np.ndarray] = []
    weights: list[np.ndarray] = []
    for event in train(prepare(recipe, dataset), CommandQueue()):
        if isinstance(event, StepsDone):
            found.append(np.asarray(event.losses["loss"]))
        elif isinstance(event, CheckpointReady):
            weights = [np.array(values) for values in event.weights.values()]
    assert found
    assert weights
    return [np.concatenate(found), *weights]


@pytest.mark.parametrize("name", RECIPES)
def test_what_is_left_out_does_nothing(name: str) -> None:
    recipe = tiny_recipe(name, epochs=1, steps=2)
    changed, tried = recipe, []
    for field in fields():
        if not is_relevant(recipe, field.path) and field.path not in SKIPPED:
            try:
                changed = with_value(
                    changed, field.path, other(field, value_of(recipe, field.path))
                )
                tried.append(field.path)
            except RecipeError:
                continue  # cannot be chosen at all
    assert len(tried) >= 3
    before, after = outcome(recipe), outcome(changed)
    assert len(before) == len(after)
    assert all(np.array_equal(a, b) for a, b in zip(before, after, strict=True)), tried


def test_what_matters_is_there() -> None:
    dense, conv = presets()["denoising"], presets()["conv"]
    assert is_relevant(dense, "corruption.strength")
    assert not is_relevant(dense, "network.channels")
    assert is_relevant(conv, "network.channels")
    assert not is_relevant(conv, "corruption.strength")
    assert is_relevant(presets()["vae"], "code.beta")
    assert not is_relevant(dense, "code.beta")


@pytest.mark.parametrize("name", sorted(presets()))
def test_sizes_are_those_of_the_network_that_is_built(name: str) -> None:
    recipe = presets()[name]
    shape = {"line": (1, 1), "waves": (20, 1)}.get(recipe.data.dataset, (28, 28))
    told = layer_sizes(recipe, shape, 10)
    last = len(recipe.network.encoder_layers) + 2 if recipe.training.pretraining else 0
    built = planned_layer_shapes(recipe, shape, 10, last)
    if recipe.network.kind == "conv":

        def codes(layers):  # type: ignore[no-untyped-def]
            return [layer.shape for layer in layers if layer.part == "code"]

        assert codes(told) == codes(built)
        return
    if recipe.code.kind == "variational":  # its means and variances are one layer of the encoder
        built = tuple(layer for layer in built if layer.shape != (2 * recipe.network.code_size,))
    assert [(part.part, np.prod(part.shape)) for part in told if part.part != "output"] == [
        (
            layer.part,
            np.prod(layer.shape[-1:] if layer.part in ("encoder", "code") else layer.shape),
        )
        for layer in built
        if layer.part != "output"
    ]


@pytest.mark.parametrize("name", ["deep", "conv", "conv-vae", "best-32d", "mlp-classifier"])
def test_the_cost_of_a_step_is_counted_as_torch_counts_it(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Torch does not count the products that are left to oneDNN.
    monkeypatch.setattr(onednn, "is_faster", lambda: False)
    recipe = presets()[name]
    job = prepare(recipe, tiny_dataset(train=200, test=40, side=28), engine="autograd")
    counted = FlopCounterMode(display=False)
    with torch.no_grad(), counted:
        job.model(torch.rand(1, 28, 28))
    expected = counted.get_total_flops() / 2
    assert 0.7 < multiplications(recipe, (28, 28), 10) / expected < 1.3


def test_more_work_takes_longer() -> None:
    recipe = presets()["deep"]
    base = expected_seconds(recipe, (28, 28), 10, 60_000)
    assert 3 < base < 3000
    for path, value in (("epochs", 200), ("encoder_layers", [2048, 1024]), ("optimiser", "muon")):
        assert expected_seconds(with_value(recipe, path, value), (28, 28), 10, 60_000) > base
    assert expected_seconds(recipe, (28, 28), 10, 6_000) < base / 5
    # A filter has few weights: Muon costs little there.
    muon = presets()["best-denoiser"]
    times = [
        expected_seconds(with_value(muon, "optimiser", name), (28, 28), 10, 60_000)
        for name in ("adamw", "muon")
    ]
    assert times[0] < times[1] < times[0] * 1.3
