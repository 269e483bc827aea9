"""Points, marks and the legend as they are painted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from aeviz.ui.map.bars.legend import Legend
from aeviz.ui.map.plane import points_image
from aeviz.ui.map.plane.plane import class_colour
from aeviz.ui.map.view import MapView
from aeviz.ui.widgets import theme
from tests.ui.map.view.on_view import (
    CORNERS,
    LEFT,
    NAMES,
    RIGHT,
    colour_at,
    colours,
    drag,
    pixel,
    wheel,
)

# --- points -----------------------------------------------------------------------------------


def test_points_are_painted_in_their_colours_at_their_places(corners):
    for label, (x, y) in enumerate(CORNERS):
        assert colour_at(corners, x, y) == class_colour(label).name()
    assert (
        colour_at(corners, -0.53, 0.57) == corners.palette().color(QPalette.ColorRole.Base).name()
    )


def test_a_dense_cloud_shows_every_class(view):
    labels = np.repeat(np.arange(3, dtype=np.uint8), 2000)
    points = np.random.default_rng(1).normal(size=(6000, 2)).astype(np.float32) * 0.01
    points[:2] = [[-1, -1], [1, 1]]
    view.set_labels(labels, NAMES)
    view.set_points(points, "x", "y")
    image = view.plane.grab().toImage()
    middle = pixel(view, 0, 0)
    near = [image.pixel(middle.x() + i, middle.y() + j) for i in range(-6, 7) for j in range(-6, 7)]
    share = [near.count(class_colour(i).rgb()) / len(near) for i in range(3)]
    assert min(share) > 0.1


@pytest.mark.parametrize(
    "points",
    [
        [[np.nan, 0], [np.inf, 1], [0, -np.inf]],
        [[np.nan, 0], [2, 3], [0, np.nan]],
        [[4, 4]] * 3,
        [[0, 0]] * 3,
        [[3e38, -3e38], [-3e38, 3e38], [0, 0]],
        [[1e-30, 0], [2e-30, 0], [0, 0]],
    ],
)
def test_odd_points_do_no_harm(view, points):
    view.set_labels(np.array([0, 1, 2], np.uint8), NAMES)
    for _ in range(2):
        view.set_points(np.array(points, np.float32), "x", "y")
        view.grab()
        wheel(view, view.plane.rect().center(), 1)
        QTest.mouseMove(view.plane, view.plane.rect().center())
        QTest.mouseClick(view.plane, LEFT, pos=view.plane.rect().center())
        QTest.keyClick(view.plane, Qt.Key.Key_F)
        view.grab()
        shown = view.plane.range
        assert np.isfinite([shown.left, shown.right, shown.bottom, shown.top]).all()
        assert shown.width > 0


def test_rows_that_are_not_finite_are_left_out(view):
    view.set_labels(np.array([0, 1, 2], np.uint8), NAMES)
    view.set_points(np.array([[-0.93, -0.93], [np.nan, 0], [0.93, 0.93]], np.float32), "x", "y")
    assert colour_at(view, -0.93, -0.93) == class_colour(0).name()
    assert colour_at(view, 0.93, 0.93) == class_colour(2).name()
    assert colours(view) == {0, 2}


def test_no_points_at_all(view):
    view.set_labels(np.zeros(0, np.uint8), [])
    view.set_points(np.zeros((0, 2), np.float32), "x", "y")
    empty = view.grab().toImage()
    view.plane.hint = "Nothing here yet"
    assert view.grab().toImage() != empty
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Plus, Qt.Key.Key_F):
        QTest.keyClick(view.plane, key)
    QTest.mouseClick(view.plane, LEFT, pos=QPoint(100, 100))


def test_wrong_shapes_and_labels_are_refused(view):
    with pytest.raises(ValueError, match="3 classes"):
        view.set_labels(np.array([0, 3], np.uint8), NAMES)
    with pytest.raises(ValueError, match="uint8"):
        view.set_labels(np.array([0, 1]), NAMES)
    view.set_labels(np.array([0, 1], np.uint8), NAMES)
    with pytest.raises(ValueError, match="2 labels"):
        view.set_points(CORNERS, "x", "y")


def test_a_hidden_map_does_no_work_and_a_shown_one_no_work_twice(corners, monkeypatch):
    calls = []
    real = points_image.splat
    monkeypatch.setattr(points_image, "splat", lambda *args: (calls.append(1), real(*args)))
    corners.grab()
    corners.grab()
    assert not calls
    corners.hide()
    for _ in range(5):
        corners.set_points(CORNERS * 0.9, "x", "y")
        QTest.qWait(0)
    assert not calls
    corners.show()
    corners.grab()
    assert len(calls) == 1


def test_the_ground_follows_the_palette(corners):
    palette = QPalette(corners.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#102030"))
    corners.setPalette(palette)
    assert colour_at(corners, -0.53, 0.57) == "#102030"
    assert colour_at(corners, 0.93, 0.93) == class_colour(1).name()


# --- marks, legend, notice --------------------------------------------------------------------


@pytest.mark.parametrize("name", ["marker", "pick"])
@pytest.mark.parametrize("point", [(0.0, 0.2), (50.0, 60.0), (-50.0, 0.0)])
def test_marks_are_visible_and_can_be_taken_away(corners, name, point):
    plain = corners.plane.grab().toImage()
    setattr(corners.plane, name, point)
    assert corners.plane.grab().toImage() != plain
    setattr(corners.plane, name, None)
    assert corners.plane.grab().toImage() == plain


def test_the_legend_switches_classes(corners):
    buttons = corners.findChild(Legend).buttons
    assert [b.accessibleName() for b in buttons] == NAMES
    assert colours(corners) == {0, 1, 2}
    QTest.mouseClick(buttons[1], LEFT)
    assert colours(corners) == {0, 2}
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    assert colours(corners) == {2}
    QTest.mouseClick(buttons[1], LEFT)
    assert colours(corners) == {1, 2}


def test_only_this_and_all(corners):
    buttons = corners.findChild(Legend).buttons
    QTest.mouseDClick(buttons[1], LEFT)
    assert colours(corners) == {1}
    QTest.mouseDClick(buttons[1], LEFT)
    assert colours(corners) == {0, 1, 2}
    only, every = buttons[2].actions()
    only.trigger()
    assert colours(corners) == {2}
    every.trigger()
    assert colours(corners) == {0, 1, 2}


def test_classes_stay_off_when_points_come_and_return_with_new_labels(corners):
    corners.findChild(Legend).buttons[0].click()
    corners.set_points(CORNERS * 0.9, "x", "y")
    assert colours(corners) == {1, 2}
    corners.set_labels(np.array([0, 1, 2], np.uint8), NAMES)
    corners.set_points(CORNERS, "x", "y")
    assert colours(corners) == {0, 1, 2}


def test_many_classes_do_not_eat_the_map(view):
    view.set_labels(np.arange(200, dtype=np.uint8), [f"class & number {i}" for i in range(200)])
    view.set_points(np.random.default_rng(0).normal(size=(200, 2)).astype(np.float32), "x", "y")
    view.resize(320, 260)
    view.grab()
    assert view.plane.height() > 120


def test_a_notice_comes_and_goes(corners):
    banner = corners.findChild(QWidget, "latentNotice")
    assert not banner.isVisible()
    corners.set_notice("The code has <b>collapsed</b>: " + "very " * 40)
    assert banner.isVisible()
    shown = corners.grab().toImage()
    assert banner.height() > 2 * banner.fontMetrics().height()
    edge = banner.geometry().topLeft() + QPoint(1, banner.height() // 2)
    assert shown.pixelColor(edge) == theme.role("warn", corners.palette())
    corners.set_notice("")
    assert not banner.isVisible()


def test_clear_takes_all_away_but_the_legend(corners):
    corners.plane.marker = (0, 0)
    corners.set_notice("A notice")
    corners.plane.zoom(0.5)
    corners.clear()
    assert colours(corners) == set()
    assert corners.plane.is_auto
    assert not corners.findChild(QWidget, "latentNotice").isVisible()
    corners.set_points(CORNERS * 100, "x", "y")
    assert corners.plane.range.width > 100  # at once, without a glide
    assert colours(corners) == {0, 1, 2}


@pytest.mark.parametrize("size", [(1, 1), (60, 40), (320, 260), (3000, 2000)])
def test_any_size_works(corners, size):
    corners.plane.marker = (0.5, 0.5)
    corners.resize(*size)
    corners.grab()
    middle = corners.plane.rect().center()
    wheel(corners, middle, 1)
    QTest.mouseClick(corners.plane, LEFT, pos=middle)
    QTest.mouseMove(corners.plane, middle)
    drag(corners, RIGHT, middle, middle + QPoint(3, 3))
    picture = corners.grab().toImage()
    assert picture.size() == corners.size() * corners.devicePixelRatio()


def test_a_parent_may_have_its_own_look(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    font = QFont(parent.font())
    font.setPointSizeF(30)
    parent.setFont(font)
    child = MapView(parent)
    child.set_labels(np.array([0, 1, 2], np.uint8), NAMES)
    child.set_points(CORNERS, "x", "y")
    child.resize(640, 480)
    child.grab()
    assert child.plane.font().pointSizeF() == 30


def test_a_small_view_shows_its_tools_when_they_are_asked_for(qtbot):
    view = MapView()
    qtbot.addWidget(view)
    line = view.fontMetrics().height()
    view.resize(24 * line, 20 * line)
    with qtbot.waitExposed(view):
        view.show()
    button = view.findChild(QWidget, "latentToolsButton")
    assert button.isVisible()
    assert not view.tools.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.tools.isVisible()
    assert view.plane.height() > 40
    view.resize(24 * line, 40 * line)  # high enough, but all tools do not lie in one row
    assert button.isVisible()
    view.resize(80 * line, 40 * line)
    assert view.tools.isVisible()
    assert not button.isVisible()
    view.resize(24 * line, 20 * line)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not view.tools.isVisible()


def test_tools_that_become_longer_are_never_two_rows(view, qtbot):
    view.resize(view.tools.sizeHint().width() + 640, 640)
    QApplication.processEvents()
    assert view.tools.isVisible()
    more = QToolButton(view.tools)
    more.setText("a tool with a very long name " * 20)
    view.tools.add(more)
    more.show()
    qtbot.waitUntil(lambda: not view.tools.isVisible())
