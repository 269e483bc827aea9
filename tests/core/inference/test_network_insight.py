"""Filters, atoms, activations and codes as pictures."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from aeviz.core.inference.network_insight import code_pictures, look_inside
from aeviz.core.models import build_model
from aeviz.core.recipe.presets import find_recipe, presets
from aeviz.core.recipe.recipe import with_values
from tests.tiny import tiny_dataset

DATA = tiny_dataset(20, 20, side=28)


@pytest.mark.parametrize("name", sorted(n for n, r in presets().items() if r.task != "regress"))
def test_every_network_can_be_looked_into(name: str) -> None:
    recipe = find_recipe(name)
    model = build_model(recipe, (28, 28))
    if model.standardisation is not None:
        model.standardisation.fit(DATA.train.images)
    found = look_inside(model, DATA.test.images[0], recipe, DATA.test.images)
    assert found.layers[-1].title in ("code", f"maps {len(recipe.network.channels)}")
    for layer in found.layers:
        assert layer.pictures.dtype == np.uint8
        assert layer.pictures.ndim == 3
    for pictures in (found.filters, found.atoms):
        assert pictures.dtype == np.uint8
    code = model.encode(torch.zeros(3, 28, 28)).detach().numpy()
    assert code_pictures(code, recipe)[0].size == code.shape[1]


def test_filters_and_atoms_are_the_weights() -> None:
    recipe = with_values(find_recipe("keras-2d"), [("encoder_layers", "5")])
    model = build_model(recipe, (28, 28))
    weights = dict(model.named_parameters())
    found = look_inside(model, DATA.test.images[0], recipe, DATA.test.images)
    first = next(w for n, w in weights.items() if n.startswith("encoder") and w.ndim == 2)
    last = [w for n, w in weights.items() if n.startswith("decoder") and w.ndim == 2][-1]
    for pictures, matrix in ((found.filters, first), (found.atoms, last.T)):
        assert pictures.shape == (5, 28, 28)
        flat = matrix.detach().numpy().reshape(5, -1)
        scale = np.abs(flat).max(axis=1, keepdims=True)
        expected = 127.5 + 127.5 * flat / scale
        assert np.abs(pictures.reshape(5, -1) - expected).max() <= 0.51


def test_dead_units_are_counted() -> None:
    recipe = with_values(find_recipe("keras-2d"), [("encoder_layers", "6"), ("activation", "relu")])
    model = build_model(recipe, (28, 28))
    layer = model.encoder.layers[0]  # type: ignore[union-attr, index]
    with torch.no_grad():
        layer.weight[:2] = 0
        layer.bias[:2] = -1
        layer.bias[2:] = 100
    assert look_inside(model, DATA.test.images[0], recipe, DATA.test.images).dead == 2


def test_maps_lie_beside_each_other() -> None:
    codes = np.zeros((1, 128), np.float32)
    codes[0, 16:32] = 1
    (picture,) = code_pictures(codes, find_recipe("conv"))
    assert picture.shape == (4, 32)
    assert (picture[:, 4:8] == 255).all()
    assert picture.sum() == 255 * 16
    assert code_pictures(np.ones((2, 256), np.float32), find_recipe("deep")).shape == (2, 16, 16)
