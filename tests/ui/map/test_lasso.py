"""Lasso, density and what is told of a selection."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPolygonF

from aeviz.ui.map.bars.selection import MOST_AVERAGED, SelectionPanel, mean_picture
from aeviz.ui.map.plane.pointer import Density, enclosed

SQUARE = np.array([[0, 0], [2, 0], [2, 2], [0, 2]], float)


def test_a_square_and_its_hole():
    xs = np.array([1.0, -1.0, 3.0, 1.9], np.float32)
    ys = np.array([1.0, 1.0, 1.0, 0.1], np.float32)
    assert enclosed(xs, ys, SQUARE).tolist() == [True, False, False, True]
    assert not enclosed(xs, ys, SQUARE[:2]).any()
    # Twice around is outside again.
    assert not enclosed(xs, ys, np.concatenate([SQUARE, SQUARE])).any()


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), min_size=3, max_size=12))
def test_any_loop_agrees_with_qt(corners):
    loop = np.array(corners, float)
    # Off the corners and edges, where either answer is right.
    grid = np.stack(np.meshgrid(np.arange(20), np.arange(20)), -1).reshape(-1, 2)
    points = grid + np.array([0.4837, 0.5172])
    polygon = QPolygonF([QPointF(*corner) for corner in corners])
    expected = [polygon.containsPoint(QPointF(*p), Qt.FillRule.OddEvenFill) for p in points]
    assert enclosed(points[:, 0], points[:, 1], loop).tolist() == expected


def test_density_warns_outside_and_in_holes():
    random = np.random.default_rng(0)
    turn = random.uniform(0, 2 * np.pi, 5000)
    ring = np.stack([np.cos(turn), np.sin(turn)]) + random.normal(0, 0.05, (2, 5000))
    density = Density(*ring.astype(np.float32))
    xs, ys = np.array([[1, 0], [0, -1], [0, 0], [5, 5]], float).T
    assert density.is_sparse(xs, ys).tolist() == [False, False, True, True]


@pytest.mark.parametrize("count", [0, 1, 50])
def test_density_of_constant_points_works(count):
    density = Density(np.ones(count, np.float32), np.ones(count, np.float32))
    assert density.is_sparse(np.ones(1), np.ones(1)).tolist() == [count < 2]


def test_the_mean_digit():
    pictures = np.random.default_rng(1).integers(0, 256, (50, 5, 4)).astype(np.uint8)
    digits = np.array([3, 7, 9])
    expected = np.round(pictures[digits].astype(float).mean(axis=0))
    assert np.array_equal(mean_picture(pictures, digits), expected)
    same = np.full((MOST_AVERAGED + 5, 2, 2), 7, np.uint8)
    assert (mean_picture(same, np.arange(len(same))) == 7).all()


def test_a_selection_is_counted(qtbot):
    panel = SelectionPanel()
    qtbot.addWidget(panel)
    panel.resize(500, 120)
    panel.show_selection(
        np.arange(4), np.array([1, 1, 0, 1], np.uint8), ["zero", "one", "two"], None
    )
    assert panel.caption.full_text() == "4 pictures, 75% of them one"
    assert panel.summary.toolTip() == "zero: 1\none: 3"
    panel.grab()
