"""Digits instead of dots, and the decoded grid behind the points."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.graphics.raster import Range
from aeviz.ui.map.plane.backdrop import lattice
from aeviz.ui.map.plane.points_image import is_zoomed, placed, stamp, tile_side

UNIT = Range(0.0, 1.0, 0.0, 1.0)


@given(st.integers(0, 2**32 - 1), st.integers(1, 400), st.integers(3, 40))
def test_digits_never_overlap_and_none_is_left_out_that_has_room(seed, count, side):
    xs, ys = np.random.default_rng(seed).random((2, count)).astype(np.float32)
    size = (200, 300)
    rows, columns, points = placed(xs, ys, UNIT, size, side)
    if not len(rows):
        return
    assert (np.diff(points) > 0).all()
    down = np.abs(rows[:, None] - rows[None])
    across = np.abs(columns[:, None] - columns[None])
    apart = (down >= side) | (across >= side)
    assert apart[~np.eye(len(rows), dtype=bool)].all()
    assert rows.min() >= 0
    assert columns.min() >= 0
    assert rows.max() <= size[0] - side
    assert columns.max() <= size[1] - side


def test_too_many_points_stay_dots():
    xs, ys = np.random.default_rng(0).random((2, 20_000)).astype(np.float32)
    assert not len(placed(xs, ys, UNIT, (280, 280), 28)[0])
    some = placed(xs[:200], ys[:200], UNIT, (280, 280), 28)[0]
    assert 10 < len(some) <= 100


def test_tiles_blend_from_the_ground_to_their_ink():
    picture = np.zeros((6, 8), np.uint32)
    tiles = np.array([[[0, 255], [128, 0]]], np.uint8)
    stamp(
        picture,
        (np.array([2]), np.array([3])),
        tiles,
        np.array([0xFFFF8000], np.uint32),
        0xFF000040,
    )
    assert picture[2, 3] == 0xFF000040
    assert picture[2, 4] == 0xFFFF8000
    assert picture[3, 3] == 0xFF80401F
    assert (picture == 0).sum() == 44


@pytest.mark.parametrize(("side", "ratio", "expected"), [(28, 1, 28), (28, 2, 56), (12, 1, 24)])
def test_tiles_keep_even_pixels(side, ratio, expected):
    assert tile_side(np.zeros((1, side, side), np.uint8), ratio) == expected


def test_zoomed_means_a_part_of_the_points():
    xs = ys = np.array([0, 1], np.float32)
    assert not is_zoomed(UNIT, xs, ys)
    assert is_zoomed(Range(0, 0.5, 0, 1), xs, ys)
    assert not is_zoomed(UNIT, xs[:0], ys[:0])


@given(st.floats(-50, 50), st.floats(0.01, 100), st.integers(20, 3000), st.integers(20, 2000))
def test_the_lattice_covers_what_is_shown_and_is_bounded(left, side, width, height):
    shown = Range(left, left + side, -side, 0.0)
    grid = lattice(shown, width, height)
    slack = 1e-6 * side
    assert grid.area.left <= shown.left + slack
    assert grid.area.right >= shown.right - slack
    assert grid.area.bottom <= shown.bottom + slack
    assert grid.area.top >= shown.top - slack
    points = grid.points()
    assert points.shape == (grid.columns * grid.rows, 2)
    assert len(points) <= 1000
    assert points[0, 1] >= points[-1, 1]


def test_the_lattice_stays_while_the_map_moves():
    one, other = (lattice(Range(x, x + 10, 0, 10), 300, 300) for x in (0.0, 0.3))
    assert set(one.points()[:, 0].round(4)) & set(other.points()[:, 0].round(4))
