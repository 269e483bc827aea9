"""The search for the nearest codes, beside a plain one."""

from __future__ import annotations

import numpy as np
import pytest

from aeviz.core.inference import code_search
from aeviz.core.inference.code_search import CodeIndex


def made(count, size, seed=0):
    return np.random.default_rng(seed).normal(size=(count, size)).astype(np.float32)


def plain(known, codes, count):
    away = np.linalg.norm(codes[:, None].astype(float) - known[None], axis=2)
    order = np.argsort(away, axis=1, kind="stable")[:, :count]
    return order, np.take_along_axis(away, order, axis=1)


@pytest.mark.parametrize("singly", [False, True])
@pytest.mark.parametrize("size", [1, 2, 8, 9, 32, 33, 200])
@pytest.mark.parametrize("asked", [1, 40])
def test_the_nearest_are_those_of_a_plain_search(size, asked, singly):
    known, codes = made(700, size), made(asked, size, 1)
    order, away = plain(known, codes, 6)
    found = CodeIndex(known.copy(), singly).nearest(codes, 6)
    assert found.indices.shape == found.distances.shape == (asked, 6)
    np.testing.assert_array_equal(found.indices, order)
    np.testing.assert_allclose(found.distances, away, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("few", [0, 9**9])
def test_a_code_unlike_all_others_has_the_nearest_too(few, monkeypatch):
    monkeypatch.setattr(code_search, "FEW", few)
    known, code = made(700, 60), made(1, 60, 1) * 10
    found = CodeIndex(known.copy(), singly=True).nearest(code, 5)
    np.testing.assert_array_equal(found.indices, plain(known, code, 5)[0])


@pytest.mark.parametrize("singly", [False, True])
@pytest.mark.parametrize("size", [2, 9, 40, 200])
@pytest.mark.parametrize("asked", [1, 40])
@pytest.mark.parametrize("places", [1, 2])
def test_nearly_equal_codes_far_from_the_origin(places, asked, size, singly):
    """Products of 32 bits say nothing of such distances, wherever the origin is."""
    clusters = made(places, size, 2) * 100
    known = (clusters[np.arange(600) % places] + made(600, size) * 1e-3).astype(np.float32)
    codes = (clusters[np.arange(asked) % places] + made(asked, size, 1) * 1e-3).astype(np.float32)
    codes[0] = known[17]
    order, away = plain(known, codes, 6)
    found = CodeIndex(known.copy(), singly).nearest(codes, 6)
    # Where two are equally near to the last digit, either may come first.
    np.testing.assert_array_equal(found.distances, away.astype(np.float32))
    assert (found.indices == order).mean() > 0.99
    assert found.indices[0, 0] == 17
    assert found.distances[0, 0] == 0


@pytest.mark.parametrize("singly", [False, True])
@pytest.mark.parametrize("size", [2, 40])
def test_of_equal_codes_the_first_come_first_and_none_is_lost(size, singly):
    known = np.repeat(made(3, size), 5, axis=0) * 30
    index = CodeIndex(known.copy(), singly)
    for code in known:
        assert index.nearest(code[None], 5).indices.shape == (1, 5)
    assert CodeIndex(known).nearest(known[7:8], 3).indices.tolist() == [[5, 6, 7]]


@pytest.mark.parametrize("size", [2, 40])
@pytest.mark.parametrize("asked", [1, 20])
@pytest.mark.parametrize("singly", [False, True])
def test_what_is_not_finite_is_far_from_everything(size, asked, singly):
    known, codes = made(50, size), made(asked, size, 1)
    expected = plain(known[3:], codes, 5)[0] + 3
    known[:3, 0] = np.nan, np.inf, -np.inf
    given = known.copy()
    index = CodeIndex(given, singly)
    np.testing.assert_array_equal(index.nearest(codes, 5).indices, expected)
    codes[0, 1] = np.nan
    assert np.isfinite(index.nearest(codes, 5).distances).all()
    assert np.isnan(given[0, 0])


@pytest.mark.parametrize("singly", [False, True])
@pytest.mark.parametrize("size", [2, 20, 40])
def test_numbers_whose_squares_are_none_are_far_too(size, singly):
    known, code = made(50, size), made(1, size, 1)
    expected = plain(known[3:], code, 5)[0] + 3
    known[:3, 0] = 3e38, -3e38, 1e20
    index = CodeIndex(known, singly)
    np.testing.assert_array_equal(index.nearest(code, 5).indices, expected)
    code[0, 1] = -2e38
    assert np.isfinite(index.nearest(code, 5).distances).all()


@pytest.mark.parametrize("seed", range(20))
def test_codes_of_which_most_are_zero(seed):
    """Their second moment has rows of zeros, which not every processor's solver bears."""
    known, code = made(272, 64, seed), made(1, 64, seed + 100)
    known[:, np.random.default_rng(seed).random(64) < 0.9] = 0
    found = CodeIndex(known, singly=True).nearest(code, 5)
    np.testing.assert_array_equal(found.indices, plain(known, code, 5)[0])


@pytest.mark.parametrize("size", [2, 40])
@pytest.mark.parametrize("asked", [1, 3])
def test_more_neighbours_than_codes(size, asked):
    known = made(4, size)
    found = CodeIndex(known).nearest(made(asked, size, 1), 10)
    assert np.sort(found.indices).tolist() == [[0, 1, 2, 3]] * asked
    alone = CodeIndex(known[:1]).nearest(made(asked, size, 1), 10)
    assert alone.indices.tolist() == [[0]] * asked


def test_turning_long_codes_can_be_given_up():
    class GivenUp(Exception):  # noqa: N818
        pass

    def report(fraction):
        raise GivenUp

    with pytest.raises(GivenUp):
        CodeIndex(made(100, 40), singly=True, report=report)
    CodeIndex(made(100, 32), singly=True, report=report)
    CodeIndex(made(100, 40), report=report)
