"""Curves keep every value, whatever is drawn of them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aeviz.ui.losses.series import Series, held, moving_average, thinned

values = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=300)


@given(st.lists(values, min_size=1, max_size=8))
def test_nothing_is_lost(blocks: list[list[float]]) -> None:
    series, first = Series(), 1
    for block in blocks:
        series.append(first, np.array(block))
        first += len(block)
    assert series.steps.tolist() == list(range(1, first))
    assert series.values.tolist() == [v for block in blocks for v in block]


def test_going_back_replaces_what_came_after() -> None:
    series = Series()
    series.append(1, np.arange(10.0))
    series.smoothed(0.5)
    series.append(6, np.array([50.0, 60.0]))
    assert series.steps.tolist() == [1, 2, 3, 4, 5, 6, 7]
    assert series.values.tolist() == [0, 1, 2, 3, 4, 50, 60]
    fresh = Series()
    fresh.append(1, series.values)
    np.testing.assert_allclose(series.smoothed(0.5), fresh.smoothed(0.5))


@given(values, st.floats(0.01, 0.999), st.floats(-10, 10))
def test_the_average_is_the_recursion(data: list[float], weight: float, start: float) -> None:
    wanted, last = [], start
    for value in data:
        last = weight * last + (1 - weight) * value
        wanted.append(last)
    np.testing.assert_allclose(
        moving_average(np.array(data), weight, start), wanted, rtol=1e-9, atol=1e-6
    )


def test_an_infinite_value_does_not_spoil_the_average() -> None:
    data = np.array([np.nan, 1.0, 2.0, np.inf, 3.0])
    clean = moving_average(np.array([1.0, 2.0, 3.0]), 0.5)
    averaged = moving_average(data, 0.5)
    np.testing.assert_allclose(averaged, [0, clean[0], clean[1], clean[1], clean[2]])


@pytest.mark.parametrize("weight", [0.3, 0.9, 0.999])
def test_smoothing_piece_by_piece_is_smoothing_at_once(weight: float) -> None:
    data = np.random.default_rng(0).random(1000)
    pieces, whole = Series(), Series()
    whole.append(1, data)
    for first in range(0, 1000, 37):
        pieces.append(first + 1, data[first : first + 37])
        pieces.smoothed(weight)
    np.testing.assert_allclose(pieces.smoothed(weight), whole.smoothed(weight), rtol=1e-9)


def test_smoothing_has_no_bias_towards_zero() -> None:
    series = Series()
    series.append(1, np.full(500, 3.5))
    np.testing.assert_allclose(series.smoothed(0.99), 3.5)


@given(values, st.integers(4, 50))
def test_thinning_keeps_what_would_be_seen(data: list[float], columns: int) -> None:
    steps, array = np.arange(1, len(data) + 1), np.array(data)
    x, y = thinned(steps, array, 0, len(data) + 1, columns)
    assert len(x) == len(y) <= max(4 * columns, 2 * columns + 1)
    assert (np.diff(x) >= 0).all()
    assert (y.min(), y.max(), y[-1]) == (array.min(), array.max(), array[-1])


def test_thinning_takes_the_visible_part_and_one_point_beyond() -> None:
    x, _ = thinned(np.arange(1000), np.zeros(1000), 100.5, 110.5, 800)
    assert (x[0], x[-1]) == (100, 111)


def test_values_that_are_not_finite_do_not_count() -> None:
    series, clean = Series(), Series()
    series.append(1, np.array([np.nan, 4.0, np.inf]))
    series.smoothed(0.9)
    series.append(4, np.array([5.0]))
    clean.append(1, np.array([4.0, 5.0]))
    one, two = clean.smoothed(0.9)
    np.testing.assert_allclose(series.smoothed(0.9), [np.nan, one, one, two])


ENDS = st.integers(-(10**6), 10**6)
SPANS = st.tuples(ENDS, ENDS).map(lambda ends: (float(min(ends)), float(max(ends))))


@given(shown=st.none() | SPANS, data=SPANS, room=st.floats(0.01, 0.05))
def test_a_held_range_always_shows_the_data_and_stays_while_it_does(
    shown: tuple[float, float] | None, data: tuple[float, float], room: float
) -> None:
    pad = room * (data[1] - data[0])
    roomy = data[0] - pad, data[1] + pad
    found = held(shown, data, roomy, 0.85)
    assert found in (shown, roomy)
    assert found[0] <= data[0] <= data[1] <= found[1]
    assert data[1] - data[0] >= 0.85 * (found[1] - found[0]) - 1e-6
    assert held(found, data, (0.0, 0.0), 0.85) == found
