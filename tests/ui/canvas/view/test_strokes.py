"""Ink lies where the mouse was, and only there."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider

from tests.ui.canvas.pen import LEFT, place, stroke
from tests.ui.canvas.view.on_view import button, part, send


def distance_to_line(points):
    """The distance of every pixel's centre to a polygon, [280, 280]."""
    ys, xs = np.mgrid[0:280, 0:280] + 0.5
    best = np.full((280, 280), np.inf)
    for (ax, ay), (bx, by) in pairwise(points):
        length = (bx - ax) ** 2 + (by - ay) ** 2
        t = np.clip(((xs - ax) * (bx - ax) + (ys - ay) * (by - ay)) / length, 0, 1)
        best = np.minimum(best, np.hypot(xs - ax - t * (bx - ax), ys - ay - t * (by - ay)))
    return best


# --- strokes ----------------------------------------------------------------------------------


def test_a_stroke_leaves_ink_under_its_path_and_only_there(view):
    path = [(40, 140), (90, 140), (200, 140), (240, 140)]
    stroke(view, *path)
    away = distance_to_line(path)
    drawing = view.drawing()
    assert drawing.dtype == np.uint8
    assert drawing.shape == (280, 280)
    assert (drawing[away < 11 - 3] == 255).all()
    assert not drawing[away > 11 + 3].any()
    assert len(np.unique(drawing)) > 4  # antialiased


def test_a_fast_stroke_has_neither_gaps_nor_corners(view):
    stroke(view, (40, 40), (240, 60), (60, 240))
    drawing = view.drawing() > 127
    rows, columns = np.nonzero(drawing)
    reached, grown = np.zeros_like(drawing), np.zeros_like(drawing)
    grown[rows[0], columns[0]] = True
    while grown.sum() > reached.sum():
        reached = grown.copy()
        for axis in (0, 1):
            grown |= (np.roll(grown, 1, axis) | np.roll(grown, -1, axis)) & drawing
    assert (grown == drawing).all()  # in one piece
    # The curve cuts the sharp turn at (240, 60): its tip stays black.
    assert not drawing[55:65, 236:].any()


def test_corners_become_curves(view):
    stroke(view, (40, 40), (240, 40), (240, 240))
    drawing = view.drawing()
    assert drawing[65, 215] == 255  # on the curve between the middles of the two sides
    assert drawing[90, 190] == 0  # on the straight line between them
    assert drawing[45, 238] == 0  # the corner itself


def test_ink_is_there_before_the_stroke_ends(view):
    QTest.mousePress(view.area, LEFT, pos=place(view, 50, 50))
    assert view.drawing()[50, 50] == 255
    QTest.mouseMove(view.area, place(view, 200, 50))
    assert view.drawing()[50, 195] == 255
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 200, 50))


def test_a_click_makes_a_dot_as_wide_as_the_pen(view):
    part(view, QSlider, "thicknessSlider").setValue(40)
    stroke(view, (140, 140))
    away = np.hypot(*(np.mgrid[0:280, 0:280] - 139.5))
    drawing = view.drawing()
    assert (drawing[away < 17] == 255).all()
    assert not drawing[away > 23].any()


@pytest.mark.parametrize("thickness", [6, 22, 48])
def test_thickness_is_that_of_the_slider(view, thickness):
    part(view, QSlider, "thicknessSlider").setValue(thickness)
    stroke(view, (60, 140), (140, 140), (220, 140))
    width = view.drawing()[:, 140].astype(float).sum() / 255
    assert width == pytest.approx(thickness, abs=1.2)


def test_the_eraser_takes_ink_away(view):
    stroke(view, (40, 140), (240, 140))
    QTest.keyClick(view.area, Qt.Key.Key_E)
    assert button(view, "eraser").isChecked()
    assert not button(view, "pen").isChecked()
    stroke(view, (140, 40), (140, 240))
    drawing = view.drawing()
    assert drawing[140, 140] == 0
    assert drawing[140, 100] == 255
    QTest.keyClick(view.area, Qt.Key.Key_P)
    stroke(view, (140, 140))
    assert view.drawing()[140, 140] == 255


def test_a_stroke_goes_on_outside_the_widget_and_comes_back(view):
    area = view.area
    send(area, QEvent.Type.MouseButtonPress, place(view, 140, 240))
    send(area, QEvent.Type.MouseMove, place(view, 140, 600), Qt.MouseButton.NoButton)
    send(area, QEvent.Type.MouseMove, place(view, 200, 600), Qt.MouseButton.NoButton)
    send(area, QEvent.Type.MouseMove, place(view, 200, 200), Qt.MouseButton.NoButton)
    send(area, QEvent.Type.MouseButtonRelease, place(view, 200, 200), LEFT, Qt.MouseButton.NoButton)
    drawing = view.drawing()
    assert drawing[275, 140] == 255
    assert drawing[210, 200] == 255
    view.area.undo()
    assert not view.drawing().any()


def test_only_the_left_button_draws(view):
    QTest.mouseClick(view.area, Qt.MouseButton.RightButton, pos=place(view, 140, 140))
    assert not view.drawing().any()


def test_hiding_the_view_ends_the_stroke(view):
    QTest.mousePress(view.area, LEFT, pos=place(view, 140, 140))
    view.hide()
    view.show()
    QTest.mouseMove(view.area, place(view, 240, 140))
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 240, 140))
    assert view.drawing()[140, 140] == 255
    assert view.drawing()[140, 235] == 0


def test_painting_a_stroke_piece_by_piece_shows_what_painting_it_whole_shows(view):
    def on_screen():
        QTest.qWait(1)
        image = view.screen().grabWindow(view.winId()).toImage()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        return np.frombuffer(grey.constBits(), np.uint8).astype(int)

    before = on_screen()
    QTest.mousePress(view.area, LEFT, pos=place(view, 30, 60))
    for point in ((140, 200), (250, 60), (250, 250)):
        QTest.mouseMove(view.area, place(view, *point))
        in_pieces = on_screen()
        view.area.update()
        assert np.abs(in_pieces - on_screen()).max() <= 2  # a part is scaled with its own rounding
    assert np.abs(in_pieces - before).max() > 200
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 250, 250))


# --- noise, result, look ----------------------------------------------------------------------


def test_bracket_keys_change_the_thickness(view):
    slider = part(view, QSlider, "thicknessSlider")
    before = slider.value()
    QTest.keyClick(view.area, Qt.Key.Key_BracketRight)
    assert slider.value() == before + 2
    QTest.keyClick(view.area, Qt.Key.Key_BracketLeft)
    QTest.keyClick(view.area, Qt.Key.Key_BracketLeft)
    assert slider.value() == before - 2
