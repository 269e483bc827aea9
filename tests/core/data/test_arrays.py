"""Arrays that Python programs bring along: what is right is kept, anything else is one sentence."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from aeviz.core.base.errors import DataError
from aeviz.core.data.arrays import (
    codes_of,
    count_of,
    images_of,
    in_two,
    labels_of,
    signals_of,
    targets_of,
)

SHAPES = hnp.array_shapes(min_dims=3, max_dims=3, max_side=5)
ANYTHING = hnp.arrays(
    st.one_of(hnp.scalar_dtypes(), hnp.unicode_string_dtypes(max_len=3), st.just(np.dtype(object))),
    hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4),
)


@given(hnp.arrays(np.uint8, SHAPES))
def test_bytes_stay_as_they_are(images: np.ndarray) -> None:
    assert np.array_equal(images_of(images), images)
    for levels in (images.astype(np.int64), images.astype(">u2")):
        if images.max() > 1:  # zeros and ones alone are black and white
            assert np.array_equal(images_of(levels), images)


@given(hnp.arrays(np.float64, SHAPES, elements=st.floats(0, 1)))
def test_numbers_in_the_unit_range_become_the_nearest_levels(images: np.ndarray) -> None:
    found = images_of(images)
    assert found.dtype == np.uint8
    assert np.abs(found / 255 - images).max() <= 0.5 / 255 + 1e-6


@settings(max_examples=100)
@given(hnp.arrays(st.sampled_from(["f2", "f4", "f8", "i2", "i8"]), SHAPES))
def test_any_other_range_is_refused_with_its_ends(images: np.ndarray) -> None:
    try:
        found = images_of(images)
    except DataError as error:
        told = str(error)
        if np.isfinite(images).all():
            assert f"from {images.min().item():.6g} to {images.max().item():.6g}" in told
        else:
            wrong = int((~np.isfinite(images)).sum())
            assert f"{wrong} of {images.size}" in told
    else:
        assert images.min() > -0.002
        top = 255 if images.dtype.kind == "i" and images.max() > 1 else 1
        assert np.abs(found / 255 - images.astype(np.float64) / top).max() < 0.0021


@pytest.mark.parametrize(
    ("low", "high"), [(0.0, 255.0), (-0.5, 0.5), (-0.4242, 2.8215), (0.0, 1.003)]
)
def test_usual_ranges_of_other_programs_are_not_clipped(low: float, high: float) -> None:
    images = np.linspace(low, high, 8).reshape(2, 2, 2)
    with pytest.raises(DataError, match=f"not from {low:g} to {high:g}"):
        images_of(images)


def test_black_and_white_and_what_resizing_leaves() -> None:
    for kind in (bool, np.int64, np.float32):
        assert images_of(np.eye(3, dtype=kind)[None]).tolist() == (255 * np.eye(3)[None]).tolist()
    assert images_of(np.array([[[-1e-6, 1 + 1e-6]]])).tolist() == [[[0, 255]]]


def test_pictures_for_tests_mean_what_those_for_training_do() -> None:
    few, many = np.eye(3, dtype=int)[None], np.full((2, 3, 3), 200)
    for train, test in ((few, many), (many, few)):
        (taken, _), (held, _), _ = in_two(train, None, test, None)
        assert (taken.max(), held.max()) == (train.max(), test.max())


def test_read_only_reversed_and_foreign_arrays_can_be_used() -> None:
    images = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
    frozen = images.copy()
    frozen.flags.writeable = False
    tensor: Any = torch.from_numpy(images)
    for given_ in (frozen, images[:, ::-1][:, ::-1], tensor, images.tolist()):
        found = images_of(given_)
        assert torch.from_numpy(found).tolist() == images.tolist()


def test_images_of_another_shape_are_refused() -> None:
    with pytest.raises(DataError, match="2 × 3 pixels but the network takes 28 × 28"):
        images_of(np.zeros((5, 2, 3)), (28, 28))
    with pytest.raises(DataError, match="3 × 3 pixels in colour but the network takes 3 × 3 pix"):
        images_of(np.zeros((5, 3, 3, 3)), (3, 3))
    for shape in ((28, 28), (2, 2, 28, 28), ()):
        with pytest.raises(DataError, match="number, 3, height and width, not of shape"):
            images_of(np.zeros(shape))
    for shape in ((0, 28, 28), (3, 0, 2)):
        with pytest.raises(DataError, match="must not be empty"):
            images_of(np.zeros(shape))


@pytest.mark.parametrize(
    ("labels", "why"),
    [
        ([1, 2], r"shape \(3,\), not of \(2,\)"),
        ([[1], [2], [3]], "one for each input"),
        (np.eye(3), "one for each input"),
        ([0, 1, 10], "from 0 to 9, not from 0 to 10"),
        ([-1, 0, 1], "not from -1 to 1"),
        ([0.5, 1, 2], "whole numbers, not 0.5"),
        ([0, 1, np.nan], "finite"),
        (["0", "1", "2"], "array of numbers"),
        ([None, 1, 2], "array of numbers"),
        ([[1], [2, 3]], "NumPy array"),
        (np.array([2**63, 1, 2], np.uint64), "must be"),
    ],
)
def test_labels_that_cannot_be(labels: object, why: str) -> None:
    with pytest.raises(DataError, match=why):
        labels_of(labels, 3, 10)


def test_labels_that_can_be() -> None:
    for kind in (np.uint8, ">i4", np.float64, object):
        if kind is not object:
            assert labels_of(np.array([0, 9, 3], kind), 3, 10).tolist() == [0, 9, 3]
    assert labels_of([True, False], 2, 2).tolist() == [1, 0]


def test_signals_targets_and_codes() -> None:
    assert signals_of(np.ones((2, 3, 1)), 3, 1).dtype == np.float32
    assert signals_of(np.ones((2, 9, 1)), None, 1).shape == (2, 9, 1)
    with pytest.raises(DataError, match="2 features but the network takes 1"):
        signals_of(np.ones((2, 3, 2)), 3, 1)
    with pytest.raises(DataError, match="4 steps but the network takes 3"):
        signals_of(np.ones((2, 4, 1)), 3, 1)
    with pytest.raises(DataError, match="too large for 32 bits"):
        signals_of(np.full((1, 1, 1), 1e300))
    assert targets_of(np.ones((2, 3, 1)), 2, 3).shape == (2, 3, 1)
    with pytest.raises(DataError, match=r"numbers: give one for each input.*\(2, 3, 1\)"):
        targets_of(np.ones((2, 3)), 2, 3)
    assert codes_of([[1, 2]], 2).tolist() == [[1.0, 2.0]]
    with pytest.raises(DataError, match="3 numbers each but this network's have 2"):
        codes_of(np.ones((4, 3)), 2)
    with pytest.raises(DataError, match="1 of 2 are not"):
        codes_of([[np.inf, 2]], 2)


@pytest.mark.parametrize("count", [0, -1, 1.5, None, "3", True, 11])
def test_counts_that_cannot_be(count: object) -> None:
    assert count_of(np.int64(10), "The number", 10) == 10
    with pytest.raises(DataError, match="whole number from 1 to 10"):
        count_of(count, "The number", 10)


@settings(max_examples=150)
@given(ANYTHING)
def test_whatever_comes_is_taken_or_refused_in_one_sentence(array: np.ndarray) -> None:
    checks = (
        images_of,
        lambda a: labels_of(a, 2, 3),
        signals_of,
        lambda a: targets_of(a, 2, 1),
        lambda a: codes_of(a, 2),
    )
    for check in checks:
        told = ""
        try:
            found = check(array)
        except DataError as error:
            told = str(error)
        else:
            assert found.dtype in (np.uint8, np.int64, np.float32)
            assert found.flags.c_contiguous
            assert found.flags.writeable
            assert np.isfinite(found).all()
        assert "\n" not in told
        assert told.endswith(".") or not told
