"""The arithmetic of the latent map against slow and plain versions of itself."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from aeviz.core.graphics.raster import (
    Range,
    blend,
    dot,
    fitting,
    nearest,
    splat,
    still_good,
    tick_step,
    tick_text,
    ticks,
)

UNIT = Range(-1.0, 1.0, -2.0, 2.0)
finite = st.floats(-(2.0**127), 2.0**127, width=32)
clouds = hnp.arrays(np.float32, st.tuples(st.integers(0, 60), st.just(2)), elements=finite)
near = hnp.arrays(np.float32, (40, 2), elements=st.floats(-4, 4, width=32))


def slow_splat(points, colours, shown, picture, diameter):
    """One dot after the other, pixel by pixel."""
    height, width = picture.shape
    for (x, y), colour in zip(points.tolist(), colours, strict=True):
        u, v = shown.to_unit(x, y)
        left = math.floor(u * width + 0.5 - diameter / 2)
        top = math.floor(v * height + 0.5 - diameter / 2)
        if 0 <= left <= width - diameter and 0 <= top <= height - diameter:
            for row, column in dot(diameter):
                picture[top + row, left + column] = colour


@given(near, st.integers(1, 7), st.integers(1, 40), st.integers(1, 40))
def test_splat_is_the_slow_loop(points, diameter, width, height):
    # Quarters are exact in binary, so both ways round alike.
    points = np.round(points * 4) / 4
    colours = np.arange(1, len(points) + 1, dtype=np.uint32)
    fast, slow = np.zeros((2, height, width), np.uint32)
    shown = Range(-2.0, 2.0, -2.0, 2.0)
    splat(points[:, 0], points[:, 1], colours, shown, fast, diameter)
    slow_splat(points, colours, shown, slow, diameter)
    assert np.array_equal(fast, slow)


def test_splat_puts_a_point_where_it_belongs_and_the_last_one_on_top():
    picture = np.zeros((40, 20), np.uint32)
    xs, ys = np.array([0.5, 0.5], np.float32), np.array([1.0, 1.0], np.float32)
    splat(xs, ys, np.array([7, 9], np.uint32), UNIT, picture, 1)
    assert picture[10, 15] == 9
    assert np.count_nonzero(picture) == 1


@given(clouds)
def test_splat_takes_any_finite_point(points):
    xs, ys, count = points[:, 0], points[:, 1], len(points)
    picture = np.zeros((9, 11), np.uint32)
    shown = fitting(xs, ys)
    splat(xs, ys, np.ones(count, np.uint32), shown, picture, 1)
    # An automatic range leaves nothing out, so there is ink if there is a point.
    assert picture.any() == (count > 0)
    splat(xs, ys, np.ones(count, np.uint32), UNIT, picture, 3)


@pytest.mark.parametrize("diameter", range(1, 9))
def test_dots_are_symmetric_and_fill_their_square(diameter):
    mask = np.zeros((diameter, diameter), bool)
    mask[tuple(dot(diameter).T)] = True
    assert np.array_equal(mask, mask[::-1])
    assert np.array_equal(mask, mask.T)
    assert mask.any(axis=0).all()
    assert mask[0, 0] == (diameter <= 3)


@given(clouds)
def test_a_fitting_range_has_all_points_well_inside(points):
    xs, ys = points.T
    r = fitting(xs, ys)
    assert r.width > 0
    assert r.height > 0
    for low, high, values in ((r.left, r.right, xs), (r.bottom, r.top, ys)):
        assert np.all(values.astype(np.float64) > low)
        assert np.all(values.astype(np.float64) < high)


@given(st.floats(0.01, 0.99), st.floats(0.01, 0.99), st.floats(0.2, 5))
def test_zoom_keeps_the_point_under_the_pointer(u, v, factor):
    zoomed = UNIT.zoomed(factor, u, v)
    assert zoomed.from_unit(u, v) == pytest.approx(UNIT.from_unit(u, v), abs=1e-9)
    assert zoomed.width == pytest.approx(UNIT.width * factor)
    assert zoomed.to_unit(*zoomed.from_unit(u, v)) == pytest.approx((u, v))


@pytest.mark.parametrize("factor", [0.5, 2.0])
def test_zoom_ends_before_numbers_do(factor):
    shown = Range(0.0, 1.0, 5.0, 6.0)
    for _ in range(500):
        shown = shown.zoomed(factor, 0.3, 0.3)
    assert math.isfinite(shown.width)
    assert shown.left < shown.right
    assert shown.bottom < shown.top
    assert shown.zoomed(factor) is shown


def test_moving_right_and_down():
    assert UNIT.moved(0.5, 0.25) == Range(0.0, 2.0, -3.0, 1.0)


def test_a_blend_begins_and_ends_where_it_should():
    end = Range(0.0, 8.0, 1.0, 3.0)
    assert blend(UNIT, end, 0) == UNIT
    assert blend(UNIT, end, 1) == end
    assert blend(UNIT, end, 0.5) == Range(-0.5, 4.5, -0.5, 2.5)


def test_a_range_is_held_until_points_leave_or_shrink_below_half():
    def wanted(size):
        xs = np.array([-size, size], np.float32)
        return fitting(xs, xs)

    shown = wanted(1.0)
    assert still_good(shown, wanted(1.0))
    assert still_good(shown, wanted(0.6))
    assert still_good(shown, wanted(1.1))
    assert not still_good(shown, wanted(1.3))
    assert not still_good(shown, wanted(0.4))


@given(near, st.floats(-4, 4), st.floats(-4, 4), st.integers(1, 900), st.integers(1, 900))
def test_nearest_is_the_closest_in_pixels(points, x, y, height, width):
    index, distance = nearest(points[:, 0], points[:, 1], x, y, UNIT, (height, width))
    every = [
        math.hypot((px - x) * width / UNIT.width, (py - y) * height / UNIT.height)
        for px, py in points.tolist()
    ]
    assert distance == pytest.approx(min(every))
    assert every[index] == pytest.approx(min(every))


def test_nearest_of_nothing_is_none():
    none = np.zeros(0, np.float32)
    assert nearest(none, none, 0, 0, UNIT, (10, 10)) is None


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(1, 20))
def test_ticks_are_few_inside_and_even(low, span, most):
    high = low + span
    found = ticks(low, high, most)
    step = tick_step(high - low, most)
    slack = 1e-6 * step + 1e-12 * abs(low)
    assert len(found) <= most + 1
    assert all(low - slack <= t <= high + slack for t in found)
    assert np.allclose(np.diff(found), step, rtol=1e-3)
    mantissa = step / 10 ** math.floor(math.log10(step * (1 + 1e-9)))
    assert min(abs(mantissa - m) for m in (1, 2, 5)) < 1e-6


@given(st.floats(1e-30, 1e30), st.integers(1, 20))
def test_the_tick_step_is_no_larger_than_needed(span, most):
    step = tick_step(span, most)
    assert span / step <= most * (1 + 1e-6)
    assert span / (step / 2.6) > most * (1 - 1e-6)


@pytest.mark.parametrize(
    ("value", "step", "text"),
    [
        (2.0, 1.0, "2"),
        (-0.25, 0.05, "−0.25"),
        (-0.0, 0.5, "0.0"),
        (0.30000000000000004, 0.1, "0.3"),
        (20.0, 10.0, "20"),
        (2e30, 1e30, "2e+30"),
        (-3e-7, 1e-7, "−3e−07"),
    ],
)
def test_tick_texts(value, step, text):
    assert tick_text(value, step) == text
