"""The latent map in the real window, driven by mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QSpinBox, QTabBar, QToolButton

from aeviz.core.inference.point_metrics import wrong_neighbours
from aeviz.core.inference.viewing import encode, restore
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.map.bars.pins import PinsBar
from aeviz.ui.map.plane.colour_scale import ScaleBar
from aeviz.ui.widgets.action_menu import ActionMenu
from aeviz.ui.widgets.picture import to_image
from aeviz.ui.window.docks import LAYOUT_VERSION
from tests.ui.driving import bench_of
from tests.ui.map.on_map import at, decoded, drag

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


# --- hovering ------------------------------------


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


# --- picking ------------------------------------


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


# --- pins ------------------------------------


def test_undo_takes_back_the_pin_with_its_picture_and_pins_alone(shown, qtbot):
    window, control, target = shown
    undo, redo = window.commands["undo"], window.commands["redo"]

    def names():
        return [pin.name for pin in target.pins]

    target.setFocus()
    for u in (0.3, 0.6):
        with qtbot.waitSignal(control.context.inspector.point_decoded):
            QTest.mouseClick(target, LEFT, pos=at(target, u, 0.4))
    drawn = window.canvas.drawing()
    window.latent.pins_bar.clear.click()
    assert names() == []
    target.setFocus()
    undo.trigger()
    assert names() == ["A", "B"]
    assert np.array_equal(window.canvas.drawing(), drawn)
    undo.trigger()
    assert names() == ["A"]
    assert not np.array_equal(window.canvas.drawing(), drawn)
    undo.trigger()
    assert names() == []
    assert window.canvas.area.is_empty
    assert not undo.isEnabled()
    for _ in range(2):
        redo.trigger()
    assert names() == ["A", "B"]
    assert np.array_equal(window.canvas.drawing(), drawn)
    redo.trigger()
    assert names() == []
    assert not redo.isEnabled()


def test_clicks_pin_and_delete_and_clear_take_away(shown, run2, qtbot):
    window, control, target = shown
    bar = window.latent.findChild(PinsBar)
    assert not bar.isVisible()
    for u in (0.3, 0.5, 0.7):
        QTest.mouseClick(target, LEFT, pos=at(target, u, 0.5))
    assert [pin.name for pin in target.pins] == ["A", "B", "C"]
    assert bar.isVisible()
    # The map has given room to the bar: where the pins are now is where they are in the data.
    expected = decoded(run2, *[pin.point for pin in target.pins])
    for button, picture in zip(bar.buttons, expected, strict=True):
        assert button.image == to_image(picture)
    QTest.mouseClick(bar.buttons[1], LEFT)
    assert control.context.chosen_pin == 1
    QTest.keyClick(bar.buttons[1], Qt.Key.Key_Delete)
    assert [pin.name for pin in target.pins] == ["A", "C"]
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_Delete)
    assert [pin.name for pin in target.pins] == ["A"]
    QTest.mouseClick(target, LEFT, pos=at(target, 0.2, 0.2))
    assert [pin.name for pin in target.pins] == ["A", "B"]
    QTest.mouseClick(bar.findChild(QToolButton, "clearPinsButton"), LEFT)
    assert not target.pins
    assert not bar.isVisible()


def test_a_drag_pins_nothing_and_a_double_click_leaves_no_pin(shown, qtbot):
    _, _, target = shown
    drag(target, [at(target, 0.3, 0.3), at(target, 0.6, 0.6)])
    assert not target.pins
    QTest.mouseDClick(target, LEFT, pos=at(target, 0.5, 0.5))
    assert not target.pins


def test_a_click_on_a_pin_chooses_it_and_decodes_it_again(shown, qtbot):
    window, control, target = shown
    QTest.mouseClick(target, LEFT, pos=at(target, 0.3, 0.5))
    QApplication.processEvents()
    first = window.canvas.drawing()
    QTest.mouseClick(target, LEFT, pos=at(target, 0.7, 0.4))
    qtbot.waitUntil(lambda: not np.array_equal(window.canvas.drawing(), first))
    place = target.axes().to_pixel(*target.pins[0].point).toPoint()
    QTest.mouseClick(target, LEFT, pos=place)
    assert control.context.chosen_pin == 0
    assert len(target.pins) == 2
    qtbot.waitUntil(lambda: np.array_equal(window.canvas.drawing(), first))


def test_keys_pin_too_and_the_thirteenth_pin_takes_the_place_of_the_first(shown):
    _, _, target = shown
    target.setFocus()
    for _ in range(13):
        QTest.keyClick(target, Qt.Key.Key_Right)
        QTest.keyClick(target, Qt.Key.Key_P)
    assert "".join(pin.name for pin in target.pins) == "BCDEFGHIJKLA"


# --- lines ------------------------------------


def test_a_line_from_pin_to_pin_shows_the_digits_between(shown, run2, qtbot):
    window, _, target = shown
    strips = window.latent.strips
    QTest.mouseClick(target, LEFT, pos=at(target, 0.3, 0.3))
    QTest.mouseClick(target, LEFT, pos=at(target, 0.7, 0.7))
    a, b = (pin.point for pin in target.pins)
    ends = [target.axes().to_pixel(*point).toPoint() for point in (a, b)]
    drag(target, [ends[0], at(target, 0.5, 0.2), ends[1] + QPoint(2, 1)])
    qtbot.waitUntil(strips.isVisible)
    assert len(target.pins) == 2
    shares = np.linspace(0, 1, 8)[:, None]
    expected = decoded(run2, *(np.array(a) + (np.array(b) - np.array(a)) * shares))
    assert np.abs(strips._row.pictures.astype(int) - expected).max() <= 1
    assert "8 pictures from A to B" in strips._caption.full_text()
    steps = strips.findChild(QSpinBox, "stripStepsBox")
    steps.setFocus()
    QTest.keyClick(steps, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: len(strips._row.pictures) == 9)
    QTest.mouseClick(strips.findChild(QToolButton, "closeStripButton"), LEFT)
    assert not strips.isVisible()
    assert target.line is None


@pytest.mark.parametrize("way", ["control", "tool"])
def test_other_ways_to_draw_a_line(shown, qtbot, way):
    window, _, target = shown
    places = [at(target, 0.2, 0.2), at(target, 0.4, 0.8), at(target, 0.8, 0.8)]
    if way == "tool":
        QTest.mouseClick(window.latent.tools.line, LEFT)
        drag(target, places)
    else:
        drag(target, places, CONTROL)
    qtbot.waitUntil(lambda: len(window.latent.strips._row.pictures) == 8)
    assert not target.pins
    ends = [target.axes().to_pixel(*end).toPoint() for end in target.line]
    assert (ends[1] - ends[0]).x() > 50


def test_strips_are_kept_and_exported(shown, qtbot, monkeypatch, tmp_path):
    window, _, target = shown
    strips = window.latent.strips
    drag(target, [at(target, 0.2, 0.2), at(target, 0.8, 0.8)], CONTROL)
    qtbot.waitUntil(lambda: len(strips._row.pictures) == 8)
    first = strips._row.pictures.copy()
    QTest.mouseClick(strips.findChild(QToolButton, "keepStripButton"), LEFT)
    drag(target, [at(target, 0.2, 0.8), at(target, 0.8, 0.2)], CONTROL)
    qtbot.waitUntil(lambda: not np.array_equal(strips._row.pictures, first))
    assert np.array_equal(strips.kept()[0], first)
    path = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    QTest.mouseClick(strips.findChild(QToolButton, "exportStripButton"), LEFT)
    picture = np.asarray(Image.open(tmp_path / "mine.png"))
    side = first.shape[1]
    assert picture.shape == (4 * (2 * (side + 2) + 2), 4 * (8 * (side + 2) + 2))
    assert np.array_equal(picture[8 : 8 + 4 * side : 4, 8 : 8 + 4 * side : 4], first[0])
    assert "mine.png" in window.message_bar.text


def test_what_was_gathered_leaves_the_map_its_room(shown, qtbot):
    window, _, target = shown
    drag(target, [at(target, 0.2, 0.2), at(target, 0.8, 0.8)], CONTROL)
    keep = window.latent.strips.findChild(QToolButton, "keepStripButton")
    qtbot.waitUntil(keep.isVisible)
    for _ in range(6):
        keep.click()
    assert len(window.latent.strips.kept()) == 4
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: target.height() >= 0.3 * window.latent.height())


# --- lasso ------------------------------------


@pytest.mark.parametrize("way", ["alt", "tool"])
def test_a_lasso_tells_of_the_digits_inside_and_exports_them(
    shown, run2, qtbot, monkeypatch, tmp_path, way
):
    window, _, target = shown
    panel = window.latent.selection
    held = Qt.KeyboardModifier.AltModifier if way == "alt" else Qt.KeyboardModifier.NoModifier
    if way == "tool":
        QTest.mouseClick(window.latent.tools.lasso, LEFT)
    plain = target.grab().toImage()
    corners = [(0.5, 0.05), (0.95, 0.05), (0.95, 0.95), (0.5, 0.95)]
    lower, upper = (
        target.axes().to_data(QPointF(at(target, *c))) for c in (corners[3], corners[1])
    )
    drag(target, [at(target, *corner) for corner in corners], held)
    with Run.open(run2) as run:
        probe, points = run.probe, run.frame(int(run.frame_steps()[-1])).points
    expected = np.flatnonzero(((points > lower) & (points < upper)).all(axis=1))
    assert panel.isVisible()
    assert panel.digits.tolist() == expected.tolist()
    counts = np.bincount(probe.point_labels[expected], minlength=10)
    assert panel.summary.counts.tolist() == counts.tolist()
    assert panel.caption.full_text().startswith(f"{len(expected)} pictures")
    assert target.grab().toImage() != plain
    path = tmp_path / "chosen.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))
    QTest.mouseClick(panel.findChild(QToolButton, "exportSelectionButton"), LEFT)
    table = np.loadtxt(path, delimiter=",", skiprows=1)
    assert table[:, 0].astype(int).tolist() == expected.tolist()
    assert table[:, 1].astype(int).tolist() == probe.point_labels[expected].tolist()
    assert table[:, 2:4] == pytest.approx(points[expected])
    assert (table[:, 4:] == table[0, 4:]).all()  # step and epoch of the map
    QTest.mouseClick(panel.findChild(QToolButton, "closeSelectionButton"), LEFT)
    assert not panel.isVisible()


def test_a_loop_around_nothing_ends_the_selection(shown):
    window, _, target = shown
    alt = Qt.KeyboardModifier.AltModifier
    drag(target, [at(target, u, v) for u, v in ((0, 0), (1, 0), (1, 1), (0, 1))], alt)
    assert len(window.latent.selection.digits) == 200
    drag(target, [at(target, 0.5, 0.5)] * 2, alt)
    assert not window.latent.selection.isVisible()
    assert not target.pins


# --- behind and instead of points ------------------------------------


def test_the_manifold_shows_what_is_decoded_and_follows_the_map(shown, run2, qtbot):
    window, _, target = shown
    plain = target.grab().toImage()
    QTest.mouseClick(window.latent.tools.manifold, LEFT)
    qtbot.waitUntil(lambda: target.backdrop is not None)
    grid = target.backdrop.grid
    point = grid.points()[grid.columns + 1]
    side = Run.open(run2).probe.points.shape[1]
    tile = target.backdrop.mosaic[side : 2 * side, side : 2 * side].astype(float)
    full = decoded(run2, point)[0].astype(float)
    assert np.corrcoef(tile.ravel(), full.ravel())[0, 1] > 0.98
    assert target.grab().toImage() != plain
    target.zoom(0.5)
    qtbot.waitUntil(lambda: target.backdrop.grid.area.width < 0.7 * grid.area.width)
    QTest.mouseClick(window.latent.tools.manifold, LEFT)
    assert target.backdrop is None


def test_digits_take_the_place_of_dots_when_zoomed_in(shown):
    window, _, target = shown
    target.zoom(0.3)
    digits = target.grab().toImage()
    QTest.mouseClick(window.latent.tools.digits, LEFT)
    dots = target.grab().toImage()
    assert digits != dots
    target.fit()
    target._held.settle()
    whole = target.grab().toImage()
    QTest.mouseClick(window.latent.tools.digits, LEFT)
    assert target.grab().toImage() == whole


# --- colours ------------------------------------


def test_points_are_coloured_by_error_and_by_wrong_neighbours(shown, run2, qtbot):
    window, _, target = shown
    box = window.latent.tools.colours
    bar = window.latent.findChild(ScaleBar)
    labels = target.grab().toImage()
    assert not bar.isVisible()
    with Run.open(run2) as run:
        recipe, probe = run.recipe, run.probe
        clean = Corruption(kind="none", strength=0.0)
        model = load_model(run)
    errors = 10 ** (-restore(model, probe.points, clean, recipe.data.pixel_range, 0).psnr / 10)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(bar.isVisible)
    shades = target._cloud.shades[np.argsort(target._cloud.indices)]
    assert np.corrcoef(shades, errors)[0, 1] > 0.98
    assert f"{errors.mean():.4f}" in bar.accessibleName()
    coloured = target.grab().toImage()
    assert coloured != labels
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "wrong" in bar.accessibleName())
    codes = encode(model, probe.points, recipe.data.pixel_range)
    wrong = wrong_neighbours(codes, probe.point_labels)
    shades = target._cloud.shades[np.argsort(target._cloud.indices)]
    assert ((shades == 255) == wrong).all()
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert not bar.isVisible()
    assert target._cloud.shades is None


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
