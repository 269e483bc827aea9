"""Drawings come to where MNIST's digits are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from PIL import Image

from aeviz.core.base.errors import DataError
from aeviz.core.data.family import mnist
from aeviz.core.data.preprocessing import normalise, shrink


def centre_of_mass(image: np.ndarray) -> tuple[float, float]:
    mass = image.astype(float)
    steps = np.arange(28)
    return mass.sum(1) @ steps / mass.sum(), mass.sum(0) @ steps / mass.sum()


def stroke(height: int = 280, width: int = 280) -> np.ndarray:
    """A thick L somewhere in a large drawing."""
    drawing = np.zeros((height, width), np.uint8)
    drawing[20:120, 30:45] = 255
    drawing[105:120, 30:90] = 255
    return drawing


def bounding_box(image: np.ndarray) -> tuple[int, int]:
    return tuple(int(np.ptp(np.flatnonzero(image.any(axis)))) + 1 for axis in (1, 0))


def test_box_and_centre() -> None:
    image = normalise(stroke())
    assert bounding_box(image) == (20, 12)
    assert centre_of_mass(image) == pytest.approx((14, 14), abs=0.5)
    np.testing.assert_array_equal(image, normalise(np.roll(stroke(), (90, 150), (0, 1))))


def test_edges_are_smooth() -> None:
    rows, columns = np.mgrid[:280, :280]
    disc = ((np.hypot(rows - 140, columns - 131.7) < 83.3) * 255).astype(np.uint8)
    assert len(np.unique(normalise(disc))) > 8
    assert len(np.unique(shrink(disc))) > 8


def test_nothing_drawn() -> None:
    for drawing in (np.zeros((280, 280), np.uint8), np.zeros((0, 5), np.uint8)):
        assert not normalise(drawing).any()
        assert not shrink(drawing).any()


def test_not_a_drawing() -> None:
    for wrong in (np.zeros((28, 28)), np.zeros((28, 28, 3), np.uint8)):
        with pytest.raises(DataError, match="drawing"):
            normalise(wrong)
        with pytest.raises(DataError, match="drawing"):
            shrink(wrong)


def test_lopsided_ink_stays_inside() -> None:
    drawing = np.zeros((200, 200), np.uint8)
    drawing[:, 100:102] = 40
    drawing[195:, :] = 255
    image = normalise(drawing)
    assert bounding_box(image)[0] == 20
    assert image[:, 14].any()


def test_shrink_keeps_the_place() -> None:
    drawing = stroke()
    np.testing.assert_allclose(
        shrink(drawing), drawing.reshape(28, 10, 28, 10).mean((1, 3)), atol=1
    )
    wide = shrink(stroke(140, 280))
    assert not wide[:7].any()
    assert not wide[21:].any()
    assert wide[7:21].any()


@given(arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, max_side=60)))
def test_any_drawing(drawing: np.ndarray) -> None:
    for image in (normalise(drawing), shrink(drawing)):
        assert image.shape == (28, 28)
        assert image.dtype == np.uint8
    assert normalise(drawing).any() == bool((drawing > 12).any())


@given(st.integers(1, 3000), st.integers(1, 3000))
def test_any_shape(height: int, width: int) -> None:
    assert normalise(np.full((height, width), 255, np.uint8)).max() == 255


def enlarged(image: np.ndarray, method: Image.Resampling) -> np.ndarray:
    return np.asarray(Image.fromarray(image).resize((280, 280), method))


def test_real_digits_come_back(mnist_folder: Path) -> None:
    digits = mnist.load(mnist_folder).test.images[:300]
    for method, limit in ((Image.Resampling.NEAREST, 0.001), (Image.Resampling.BICUBIC, 0.04)):
        back = np.stack([normalise(enlarged(digit, method)) for digit in digits])
        assert np.abs(back.astype(float) - digits).mean() / 255 < limit


@given(st.integers(40, 280), st.integers(40, 280), st.integers(0, 1 << 30))
def test_like_itself_is_nearly_as_alone(height: int, width: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    drawing = np.zeros((height, width), np.uint8)
    for _ in range(3):
        row, column = random.integers(0, height - 20), random.integers(0, width - 20)
        drawing[row : row + 20, column : column + 18] = 255
    alone, like = normalise(drawing), normalise(drawing, drawing)
    assert np.abs(alone.astype(float) - like).mean() < 12


def test_what_is_left_of_a_drawing_keeps_the_place_of_the_whole() -> None:
    whole = stroke()
    part = whole.copy()
    part[:80] = 0
    seen, kept = normalise(whole), normalise(part, whole)
    rows = np.flatnonzero(kept.any(1))
    assert rows[0] >= 12  # of the 20 rows of ink from row 3 on, 12 are gone
    np.testing.assert_allclose(kept[rows[0] + 1 :], seen[rows[0] + 1 :], atol=2)
    assert (normalise(part) != kept).any()


@given(arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=40)))
def test_any_drawing_like_any_other(drawing: np.ndarray) -> None:
    other = np.zeros_like(drawing)
    other[-1, -1] = 255
    for like in (drawing, other, 255 - drawing):
        assert normalise(drawing, like).shape == (28, 28)
    assert not normalise(drawing, np.zeros_like(drawing)).any()
