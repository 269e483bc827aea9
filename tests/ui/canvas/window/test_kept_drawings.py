"""Drawings that are kept, and the morph between two of them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QSlider, QWidget

from aeviz.core.data.drawings import Gallery
from aeviz.core.data.preprocessing import normalise
from aeviz.ui.app import create
from tests.trained import patterns
from tests.ui.canvas.pen import LEFT, stroke
from tests.ui.canvas.window.in_window import PATTERN, as_seen
from tests.ui.driving import bench_of


def push(window, name):
    button = window.findChild(QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, LEFT)


def click_drawing(window, row):
    shown = window.findChild(QListWidget, "galleryList")
    QTest.mouseClick(shown.viewport(), LEFT, pos=shown.visualItemRect(shown.item(row)).center())


def open_drawings(window):
    window.docks["Gallery"].raise_()
    QApplication.processEvents()


def test_a_kept_drawing_is_seen_through_the_step_that_is_looked_at(window, qtbot):
    inspector = bench_of(window).inspector
    shown = []
    inspector.drawing_restored.connect(shown.append)
    open_drawings(window)
    shown_list = window.findChild(QListWidget, "galleryList")
    assert not window.findChild(QPushButton, "keepButton").isEnabled()
    stroke(window.canvas, *PATTERN)
    first = window.canvas.drawing()
    push(window, "keepButton")
    window.canvas.area.clear()
    stroke(window.canvas, (60, 60), (60, 220))
    push(window, "keepButton")
    assert shown_list.count() == 2
    inspector.look_at_step(0)
    qtbot.waitUntil(lambda: inspector.frame.step == 0)
    qtbot.wait(20)
    shown.clear()
    click_drawing(window, 1)
    qtbot.waitUntil(lambda: bool(shown))
    assert np.array_equal(window.canvas.drawing(), first)
    at_start = shown[-1].restored
    inspector.look_live()
    qtbot.waitUntil(lambda: not np.array_equal(shown[-1].restored, at_start))
    assert np.array_equal(shown[-1].seen, normalise(first))


def test_a_key_keeps_the_drawing(window, qtbot):
    keep = window.commands["keep_drawing"]
    assert not keep.isEnabled()
    assert "empty" in keep.toolTip()
    stroke(window.canvas, *PATTERN)
    QTest.keyClick(window.canvas.area, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(Gallery().load()[0]) == 1)
    assert np.array_equal(Gallery().load()[0][0].drawing.pixels, window.canvas.drawing())


def test_a_drawing_with_a_part_erased_keeps_its_place_in_the_gallery(window, qtbot):
    stroke(window.canvas, (60, 60), (200, 60))
    stroke(window.canvas, (200, 60), (120, 240))
    QTest.keyClick(window.canvas.area, Qt.Key.Key_E)
    stroke(window.canvas, (40, 60), (240, 60))
    left, whole = window.canvas.drawing(), window.canvas.area.like()
    assert whole.sum() > left.sum()
    open_drawings(window)
    push(window, "keepButton")
    window.canvas.area.clear()
    bench_of(window).gallery.load()  # as at the next start
    shown = []
    bench_of(window).inspector.drawing_restored.connect(shown.append)
    click_drawing(window, 0)
    qtbot.waitUntil(lambda: bool(shown))
    assert np.array_equal(window.canvas.drawing(), left)
    assert np.array_equal(window.canvas.area.like(), whole)
    assert np.array_equal(shown[-1].seen, normalise(left, whole))
    assert not np.array_equal(shown[-1].seen, normalise(left))


def test_a_deleted_drawing_comes_back(window, qtbot):
    open_drawings(window)
    shown_list = window.findChild(QListWidget, "galleryList")
    for x in (60, 120):
        stroke(window.canvas, (x, 60), (x, 220))
        push(window, "keepButton")
    click_drawing(window, 0)
    QTest.keyClick(shown_list, Qt.Key.Key_Delete)
    assert shown_list.count() == 1
    assert len(Gallery().load()[0]) == 1
    push(window, "undoDeleteButton")
    assert shown_list.count() == 2
    assert len(Gallery().load()[0]) == 2
    assert not window.findChild(QPushButton, "undoDeleteButton").isEnabled()


def test_drawings_are_there_when_the_window_opens_again(window, qtbot, run_folder):
    stroke(window.canvas, *PATTERN)
    open_drawings(window)
    push(window, "keepButton")
    _, other = create(["aeviz", "--dataset", "builtin"])
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    qtbot.waitUntil(lambda: other.findChild(QListWidget, "galleryList").count() == 1)
    other.close()


def test_two_drawings_and_the_morph_between_them(window, qtbot):
    between = window.findChild(QWidget, "morphArea")
    slider = window.findChild(QSlider, "morphSlider")
    open_drawings(window)
    assert not slider.isEnabled()
    window.canvas.set_drawing(patterns().test.images[0])
    window.canvas.area.history_changed.emit()
    push(window, "keepAButton")
    window.canvas.set_drawing(patterns().test.images[1])
    push(window, "keepBButton")
    qtbot.waitUntil(slider.isEnabled)

    def at(key):
        QTest.keyClick(slider, key)
        qtbot.wait(20)
        return between.grab().toImage()

    start, end = at(Qt.Key.Key_Home), at(Qt.Key.Key_End)
    assert start != end
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    qtbot.wait(20)
    middle = between.grab().toImage()
    assert middle not in (start, end)
    push(window, "morphDrawButton")
    assert window.canvas.drawing().any()
    assert not np.array_equal(as_seen(window).astype(np.uint8), patterns().test.images[1])
