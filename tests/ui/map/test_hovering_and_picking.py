"""What is decoded under the pointer and where the map is clicked, in the real window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets.action_menu import ActionMenu
from aeviz.ui.widgets.picture import to_image
from aeviz.ui.window.panels.docks import LAYOUT_VERSION
from tests.ui.driving import bench_of
from tests.ui.map.on_map import LEFT, at, decoded, drag

# --- hovering ---------------------------------------------------------------------------------


def test_hovering_decodes_beside_the_pointer_and_leaving_restores(shown, run2, qtbot):
    window, _, target = shown
    plain = target.grab().toImage()
    canvas = window.canvas.drawing()
    place = at(target, 0.4, 0.6)
    QTest.mouseMove(target, place)
    qtbot.waitUntil(lambda: target.inset is not None)
    expected = decoded(run2, target.axes().to_data(QPointF(place)))[0]
    assert target.inset.pictures[0][0] == to_image(expected)
    under = target.under_pointer()
    probe = Run.open(run2).probe
    assert target.inset.pictures[1][0] == to_image(probe.points[under.digit])
    assert target.inset.pictures[1][1].endswith(str(probe.point_labels[under.digit]))
    assert target.grab().toImage() != plain
    QTest.mouseMove(target, QPoint(1, 1))
    qtbot.waitUntil(lambda: target.inset is None)
    assert target.grab().toImage() == plain
    assert np.array_equal(window.canvas.drawing(), canvas)


def test_a_drawing_of_other_weights_has_no_place_on_this_map(shown, qtbot):
    window, _, target = shown
    bench, heard = bench_of(window), []
    bench.inspector.drawing_restored.connect(heard.append)
    bench.canvas.take_image(bench.inspector.run.probe.digits[0])
    qtbot.waitUntil(lambda: target.marker is not None)
    bench.map.show_drawing_restored(replace(heard[-1], weights_step=heard[-1].weights_step + 1))
    assert target.marker is None


def test_what_was_decoded_under_the_pointer_goes_with_its_run(shown, run2, qtbot):
    window, _, target = shown
    QTest.mouseMove(target, at(target, 0.4, 0.6))
    qtbot.waitUntil(lambda: target.inset is not None)
    bench_of(window).inspector.look_at_run(Run.open(run2))
    assert target.inset is None


def test_only_the_newest_place_of_the_pointer_is_decoded(shown, monkeypatch, qtbot):
    _, control, target = shown
    asked = []
    real = control.context.inspector.decode
    monkeypatch.setattr(
        control.context.inspector, "decode", lambda codes: (asked.append(codes[0]), real(codes))[1]
    )
    for u in (0.2, 0.3, 0.4):
        place = QPointF(at(target, u, 0.5))
        none = Qt.MouseButton.NoButton
        move = QMouseEvent(
            QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(target, move)
    qtbot.waitUntil(lambda: target.inset is not None)
    assert len(asked) == 1
    assert asked[0] == pytest.approx(target.axes().to_data(place))


def test_the_pointer_says_where_there_are_few_digits(shown, qtbot):
    _, _, target = shown
    target.zoom(3.0)
    QTest.mouseMove(target, at(target, 0.02, 0.02))
    qtbot.waitUntil(lambda: target.inset is not None)
    assert target.inset.notes == ("few pictures here",)


# --- picking ----------------------------------------------------------------------------------


def test_two_drags_do_not_melt_into_one_step_of_undo(shown, qtbot):
    window, _, target = shown
    states = [window.canvas.drawing()]
    for u in (0.2, 0.6):
        places = [at(target, u, 0.3), at(target, u + 0.1, 0.5), at(target, u + 0.2, 0.6)]
        drag(target, places)
        qtbot.waitUntil(lambda: not np.array_equal(window.canvas.drawing(), states[-1]))
        states.append(window.canvas.drawing())
    for state in (states[1], states[0]):
        window.commands["undo"].trigger()
        assert np.array_equal(window.canvas.drawing(), state)


def test_a_drag_is_one_step_of_undo_however_many_points_were_decoded(shown, qtbot):
    window, control, target = shown
    before = window.canvas.drawing()
    pictures = []
    control.context.inspector.point_decoded.connect(pictures.append)
    start = at(target, 0.2, 0.3)
    QTest.mousePress(target, LEFT, pos=start)
    for share in (0.3, 0.5, 0.7):
        qtbot.wait(1)
        with qtbot.waitSignal(control.context.inspector.point_decoded):
            QTest.mouseMove(target, at(target, share, 0.3 + share / 2))
    QTest.mouseRelease(target, LEFT, pos=at(target, 0.7, 0.65))
    qtbot.wait(20)
    assert len(pictures) >= 3
    after = window.canvas.drawing()
    window.commands["undo"].trigger()
    assert np.array_equal(window.canvas.drawing(), before)
    assert not window.canvas.area.can_undo
    window.commands["redo"].trigger()
    assert np.array_equal(window.canvas.drawing(), after)


def test_a_middle_click_puts_the_nearest_digit_onto_the_canvas(shown, run2, qtbot):
    window, control, target = shown
    pictures = []
    control.context.inspector.drawing_restored.connect(pictures.append)
    place = at(target, 0.45, 0.55)
    QTest.mouseClick(target, Qt.MouseButton.MiddleButton, pos=place)
    qtbot.waitUntil(lambda: bool(pictures))
    probe = Run.open(run2).probe
    points = control.context.inspector.frame.points
    plot, shown_range = target.axes().plot, target.axes().shown
    scale = [plot.width() / shown_range.width, plot.height() / shown_range.height]
    away = (points - target.axes().to_data(QPointF(place))) * scale
    number = int(np.square(away).sum(1).argmin())
    assert np.array_equal(pictures[0].seen, probe.points[number])
    assert target.pick == pytest.approx(tuple(points[number]))
    assert not target.pins
    window.commands["undo"].trigger()
    assert window.canvas.area.is_empty
    # A right drag moves the map, and nothing else.
    pictures.clear()
    before = target.range
    QTest.mousePress(target, Qt.MouseButton.RightButton, pos=place)
    QTest.mouseMove(target, place + QPoint(60, 30))
    QTest.mouseRelease(target, Qt.MouseButton.RightButton, pos=place + QPoint(60, 30))
    qtbot.wait(20)
    assert target.range != before
    assert not pictures
    assert window.findChild(ActionMenu) is None


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_right_click_offers_what_can_be_done_with_a_place(shown, qtbot):
    window, control, target = shown
    place = at(target, 0.45, 0.55)

    def offered():
        QTest.mouseClick(target, Qt.MouseButton.RightButton, pos=place)
        menu = window.findChild(ActionMenu)
        return {action.text(): action for action in menu.actions()}

    texts = offered()
    geometry = target.geometry()
    texts["Pin this place"].trigger()
    assert [pin.name for pin in target.pins] == ["A"]
    QApplication.processEvents()
    assert target.geometry() == geometry  # nothing jumps
    assert target.axes().to_pixel(*target.pins[0].point).toPoint() == place
    texts = offered()
    texts["Copy the numbers of this place"].trigger()
    code = control.context.code_at(*target.axes().to_data(QPointF(place)))
    copied = [float(word) for word in QApplication.clipboard().text().split("\t")]
    assert copied == pytest.approx(code.tolist(), rel=1e-4)
    with qtbot.waitSignal(control.context.inspector.point_decoded):
        texts["Decode this place"].trigger()
    chosen = []
    control.picture_chosen.connect(chosen.append)
    next(texts[text] for text in texts if text.startswith("Put this picture")).trigger()
    assert len(chosen) == 1
    window.findChild(ActionMenu).close()


# --- colours ----------------------------------------------------------------------------------


# Only the offscreen platform says this, of panels that float.
@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_no_stray_tabs_are_left_when_a_floating_panel_goes_back(shown, qtbot):
    window = shown[0]
    window.docks["Latent"].setFloating(True)
    geometry, layout = window.saveGeometry(), window.saveState(LAYOUT_VERSION)
    window.docks["Latent"].setFloating(False)
    other = MainWindow()
    qtbot.addWidget(other)
    other.restore(geometry, {"train": layout}, "train")
    other.panels.reset()
    other.show()
    QApplication.processEvents()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    bars = [bar for bar in other.findChildren(QTabBar, options=direct) if bar.isVisible()]
    assert [bar for bar in bars if bar.count() == 2 and bar.y() > 100]
    assert not [bar for bar in bars if bar.pos().isNull()]
