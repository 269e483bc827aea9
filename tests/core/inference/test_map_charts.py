"""Maps of codes and ways between codes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.inference.map.map_charts import (
    EmbeddedProjection,
    PlaneProjection,
    axes_projection,
    interpolate,
)
from aeviz.core.inference.projection import fit_projection

RANDOM = np.random.default_rng(3)
CODES = RANDOM.normal(size=(300, 6)).astype(np.float32) * np.arange(1, 7, dtype=np.float32)


def test_points_of_a_plane_come_back():
    chart = PlaneProjection(fit_projection(CODES))
    points = chart.points(CODES[:20])
    assert chart.points(chart.codes(points)) == pytest.approx(points, abs=1e-4)


def test_two_code_numbers_as_axes_hold_the_others():
    held = CODES[7]
    chart = PlaneProjection(axes_projection(held, 4, 1, CODES.std(axis=0)))
    assert chart.points(CODES) == pytest.approx(CODES[:, [4, 1]])
    code = chart.codes(np.array([[2.0, -3.0]], np.float32))[0]
    assert code[[4, 1]] == pytest.approx([2, -3])
    others = [0, 2, 3, 5]
    assert code[others] == pytest.approx(held[others])
    variances = CODES.std(axis=0) ** 2
    assert chart.projection.explained == pytest.approx(
        (variances[4] + variances[1]) / variances.sum(), rel=1e-4
    )
    with pytest.raises(ValueError, match="twice"):
        axes_projection(held, 2, 2)


def test_an_embedding_knows_its_digits_and_averages_between_them():
    points = RANDOM.normal(size=(300, 2)).astype(np.float32)
    points[5] = np.nan
    chart = EmbeddedProjection(points, CODES)
    assert chart.points(CODES[10:12]) == pytest.approx(points[10:12])
    assert chart.codes(points[10:11])[0] == pytest.approx(CODES[10], abs=0.01)
    between = chart.codes(np.zeros((1, 2), np.float32))[0]
    assert np.isfinite(between).all()
    assert (between >= CODES.min(axis=0)).all()
    assert (between <= CODES.max(axis=0)).all()


def test_an_embedding_of_two_digits_works():
    chart = EmbeddedProjection(np.array([[0, 0], [1, 1]], np.float32), CODES[:2])
    assert np.isfinite(chart.codes(np.array([[0.5, 0.5]], np.float32))).all()


NUMBERS = st.floats(-100, 100, width=32)


@given(
    st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=5),
    st.integers(2, 16),
    st.booleans(),
)
def test_a_way_begins_and_ends_where_it_should(pairs, steps, spherical):
    first, last = np.array(pairs, np.float32).T
    codes = interpolate(first, last, steps, spherical)
    assert codes.shape == (steps, len(first))
    assert codes[0] == pytest.approx(first, abs=1e-4)
    assert codes[-1] == pytest.approx(last, abs=1e-4)
    assert np.isfinite(codes).all()


def test_a_spherical_way_keeps_the_length_and_a_linear_one_is_straight():
    first, last = np.array([3.0, 0, 0]), np.array([0, 3.0, 0])
    lengths = np.linalg.norm(interpolate(first, last, 9, spherical=True), axis=1)
    assert lengths == pytest.approx(np.full(9, 3.0), abs=1e-5)
    assert interpolate(first, last, 3)[1] == pytest.approx([1.5, 1.5, 0])
    with pytest.raises(ValueError, match="too few"):
        interpolate(first, last, 1)
