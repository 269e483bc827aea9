"""The range that the map shows, and what is picked in it by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from aeviz.ui.map.bars.legend import Legend
from aeviz.ui.map.plane.plane import class_colour
from tests.ui.map.view.on_view import (
    CORNERS,
    LEFT,
    NAMES,
    RIGHT,
    SHIFT,
    colour_at,
    drag,
    pixel,
    wheel,
)

# --- the range --------------------------------------------------------------------------------


def test_the_range_is_held_while_points_move_a_little(corners):
    before = corners.plane.range
    corners.set_points(CORNERS * 0.8, "x", "y")
    corners.grab()
    assert corners.plane.range == before


@pytest.mark.parametrize("factor", [0.2, 3.0])
def test_the_range_glides_when_points_leave_or_shrink(corners, qtbot, factor):
    before = corners.plane.range
    corners.set_points(CORNERS * factor, "x", "y")
    corners.grab()
    assert corners.plane.range == before  # no jump
    goal = pytest.approx(before.width * factor)
    qtbot.waitUntil(lambda: corners.plane.range.width == goal)


def test_a_range_chosen_by_hand_stays_until_fit(corners, qtbot):
    fit = corners.findChild(QToolButton, "latentFitButton")
    auto = corners.plane.range
    assert not fit.isEnabled()
    assert "already" in fit.toolTip()
    wheel(corners, pixel(corners, 0, 0), 2)
    chosen = corners.plane.range
    assert chosen.width == pytest.approx(auto.width * 0.64)
    corners.set_points(CORNERS * 5, "x", "y")
    corners.grab()
    QTest.qWait(40)
    assert corners.plane.range == chosen
    assert fit.isEnabled()
    QTest.mouseClick(fit, LEFT)
    qtbot.waitUntil(lambda: corners.plane.range.width == pytest.approx(auto.width * 5))
    assert not fit.isEnabled()


@pytest.mark.parametrize("way", ["key", "double-click"])
def test_other_ways_to_fit(corners, qtbot, way):
    auto = corners.plane.range
    corners.plane.zoom(0.3)
    if way == "key":
        QTest.keyClick(corners.plane, Qt.Key.Key_F)
    else:
        QTest.mouseDClick(corners.plane, LEFT, pos=pixel(corners, 0, 0))
    qtbot.waitUntil(lambda: corners.plane.range == auto)
    assert corners.plane.is_auto


def test_hiding_ends_a_glide(corners):
    corners.set_points(CORNERS * 3, "x", "y")
    corners.grab()
    before = corners.plane.range
    corners.hide()
    assert corners.plane.range.width > before.width


@pytest.mark.parametrize(
    ("button", "modifier"),
    [
        (RIGHT, Qt.KeyboardModifier.NoModifier),
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
        (LEFT, SHIFT),
    ],
)
def test_dragging_moves_the_map_with_the_pointer(corners, button, modifier):
    picked = []
    corners.plane.picked.connect(lambda *args: picked.append(args))
    start = pixel(corners, 0, 0)
    end = start + QPoint(60, -40)
    under = corners.plane.axes().to_data(QPointF(start))
    drag(corners, button, start, end, modifier)
    assert corners.plane.axes().to_data(QPointF(end)) == pytest.approx(under, abs=0.02)
    assert not picked


def test_shift_and_arrows_move_the_map_and_plus_and_minus_zoom(corners):
    before = corners.plane.range
    QTest.keyClick(corners.plane, Qt.Key.Key_Right, SHIFT)
    assert corners.plane.range.left > before.left
    QTest.keyClick(corners.plane, Qt.Key.Key_Up, SHIFT)
    assert corners.plane.range.top > before.top
    QTest.keyClick(corners.plane, Qt.Key.Key_Plus)
    assert corners.plane.range.width == pytest.approx(before.width * 0.8)
    QTest.keyClick(corners.plane, Qt.Key.Key_Minus)
    assert corners.plane.range.width == pytest.approx(before.width)


# --- picking and hovering ---------------------------------------------------------------------


def test_a_click_picks_where_it_is_also_after_zoom_and_pan(corners):
    picked = []
    corners.plane.picked.connect(lambda *args: picked.append(args))
    QTest.mouseClick(corners.plane, LEFT, pos=pixel(corners, 0.5, -0.25))
    assert picked[-1] == pytest.approx((0.5, -0.25), abs=0.01)
    wheel(corners, pixel(corners, 0.93, 0.93), 3)
    drag(corners, RIGHT, pixel(corners, 0.93, 0.93), pixel(corners, 0.8, 0.9))
    QTest.mouseClick(corners.plane, LEFT, pos=pixel(corners, 0.75, 0.8))
    assert picked[-1] == pytest.approx((0.75, 0.8), abs=0.01)
    # The pixel of a point that is painted gives that point.
    place = pixel(corners, 0.93, 0.93)
    assert colour_at(corners, 0.93, 0.93) == class_colour(1).name()
    QTest.mouseClick(corners.plane, LEFT, pos=place)
    assert picked[-1] == pytest.approx((0.93, 0.93), abs=0.01)


def test_dragging_tells_the_last_place_for_sure(corners):
    picked = []
    corners.plane.picked.connect(lambda *args: picked.append(args))
    QTest.mousePress(corners.plane, LEFT, pos=pixel(corners, -0.9, 0))
    for i in range(-8, 9):
        QTest.mouseMove(corners.plane, pixel(corners, i / 10, 0))
    QTest.mouseRelease(corners.plane, LEFT, pos=pixel(corners, 0.9, 0.5))
    told = len(picked)
    assert picked[-1] == pytest.approx((0.9, 0.5), abs=0.01)
    QTest.qWait(20)
    assert len(picked) == told


def test_dragging_is_told_once_a_turn_of_the_loop(corners, qtbot):
    picked = []
    corners.plane.picked.connect(lambda *args: picked.append(args))
    none = Qt.MouseButton.NoButton
    for kind, x, pressed in (
        (QEvent.Type.MouseButtonPress, -0.5, LEFT),
        (QEvent.Type.MouseMove, 0.0, none),
        (QEvent.Type.MouseMove, 0.5, none),
    ):
        at = QPointF(pixel(corners, x, 0))
        QApplication.sendEvent(
            corners.plane,
            QMouseEvent(kind, at, at, pressed, LEFT, Qt.KeyboardModifier.NoModifier),
        )
    assert not picked
    qtbot.waitUntil(lambda: bool(picked))
    assert len(picked) == 1
    assert picked[0] == pytest.approx((0.5, 0), abs=0.01)
    QTest.mouseRelease(corners.plane, LEFT, pos=pixel(corners, 0.5, 0))


def test_dragging_out_of_the_plot_stays_at_its_border(corners):
    picked = []
    corners.plane.picked.connect(lambda *args: picked.append(args))
    drag(corners, LEFT, pixel(corners, 0, 0), QPoint(-500, 100))
    assert picked[-1][0] == pytest.approx(corners.plane.range.left)


def test_arrow_keys_move_the_pick_by_a_fiftieth(corners, qtbot):
    corners.plane.pick = (0.1, 0.2)
    shown = corners.plane.range
    with qtbot.waitSignal(corners.plane.picked) as told:
        QTest.keyClick(corners.plane, Qt.Key.Key_Right)
    assert told.args == pytest.approx([0.1 + shown.width / 50, 0.2])
    with qtbot.waitSignal(corners.plane.picked) as told:
        QTest.keyClick(corners.plane, Qt.Key.Key_Up)
    assert told.args == pytest.approx([0.1 + shown.width / 50, 0.2 + shown.height / 50])


def test_hovering_tells_where_and_when_it_ends(corners):
    told = []
    corners.plane.hovered.connect(lambda *args: told.append(args))
    corners.plane.hover_left.connect(lambda: told.append("left"))
    QTest.mouseMove(corners.plane, pixel(corners, 0.2, 0.3))
    assert told[-1] == pytest.approx((0.2, 0.3), abs=0.01)
    QTest.mouseMove(corners.plane, QPoint(1, 1))
    assert told[-1] == "left"
    QTest.mouseMove(corners.plane, QPoint(2, 1))
    assert told.count("left") == 1
    QTest.mouseMove(corners.plane, pixel(corners, 0, 0))
    QApplication.sendEvent(corners.plane, QEvent(QEvent.Type.Leave))
    assert told[-1] == "left"


def test_hovering_names_the_class_of_a_point_that_is_near(corners):
    def label():
        found = corners.plane.label_under_pointer()
        return None if found is None else NAMES[found[1]]

    QTest.mouseMove(corners.plane, pixel(corners, 0.93, 0.93) + QPoint(4, 3))
    assert label() == "one"
    named = corners.plane.grab().toImage()
    QTest.mouseMove(corners.plane, pixel(corners, 0.93, 0.93) + QPoint(-10, 8))
    assert label() is None
    assert corners.plane.grab().toImage() != named
    QTest.mouseMove(corners.plane, pixel(corners, 0.93, -0.93))
    assert label() == "two"
    corners.findChild(Legend).buttons[2].click()
    assert label() is None  # hidden points have no label


# --- marks, legend, notice --------------------------------------------------------------------


def test_keys_of_the_map_do_not_reach_shortcuts(corners):
    for key, mine in ((Qt.Key.Key_F, True), (Qt.Key.Key_Left, True), (Qt.Key.Key_Space, False)):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
        event.ignore()
        QApplication.sendEvent(corners.plane, event)
        assert event.isAccepted() == mine
