"""Codes, errors and wrong neighbours of all points, piece by piece."""

from __future__ import annotations

import numpy as np
import pytest

from aeviz.core.inference.map.point_metrics import IMAGES, measure_points, wrong_neighbours
from aeviz.core.inference.viewing import encode, restore
from aeviz.core.models import build_model
from aeviz.core.recipe.sections import Corruption
from tests.tiny import tiny_dataset, tiny_recipe


@pytest.fixture(scope="module")
def parts():
    images, labels = tiny_dataset(test=450).test.images, tiny_dataset(test=450).test.labels
    return build_model(tiny_recipe(), images.shape[1:]), images, labels


def last(pieces):
    *before, result = pieces
    assert all(piece is None for piece in before)
    return result, len(before)


def test_codes_and_errors_are_those_of_the_network(parts):
    model, images, labels = parts
    result, pieces = last(measure_points(model, images, labels, "unit", "error"))
    assert pieces == -(-len(images) // IMAGES)
    assert result.codes == pytest.approx(encode(model, images, "unit"), abs=1e-5)
    psnr = restore(model, images, Corruption(kind="none", strength=0.0), "unit", 0).psnr
    assert -10 * np.log10(result.values) == pytest.approx(psnr, abs=1e-3)


def test_wrong_neighbours_piece_by_piece(parts):
    model, images, labels = parts
    result, _ = last(measure_points(model, images, labels, "unit", "wrong"))
    squares = np.square(result.codes[:, None].astype(float) - result.codes[None]).sum(-1)
    np.fill_diagonal(squares, np.inf)
    nearest = np.argsort(squares, axis=1)[:, :5]
    expected = (labels[nearest] == labels[:, None]).sum(1) <= 2
    assert (result.values == expected).mean() > 0.99
    assert last(measure_points(model, images, labels, "unit", "codes"))[0].values is None


def test_neighbours_of_islands_are_right_and_a_stray_is_wrong():
    codes = np.repeat([[0.0, 0], [9, 9]], 6, axis=0).astype(np.float32)
    codes += np.random.default_rng(0).normal(0, 0.1, codes.shape).astype(np.float32)
    labels = np.repeat([0, 1], 6).astype(np.uint8)
    assert not wrong_neighbours(codes, labels).any()
    labels[2] = 1
    assert wrong_neighbours(codes, labels).tolist() == [i == 2 for i in range(12)]
    codes[7] = np.nan
    assert wrong_neighbours(codes, labels)[7]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_few_points_work(count):
    codes = np.zeros((count, 2), np.float32)
    assert wrong_neighbours(codes, np.zeros(count, np.uint8)).shape == (count,)
