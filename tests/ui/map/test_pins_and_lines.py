"""Places that are pinned, lines between them, and loops around digits."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QSpinBox, QToolButton

from aeviz.core.runs.run import Run
from aeviz.ui.map.bars.pins import PinsBar
from aeviz.ui.widgets.picture import to_image
from tests.ui.map.on_map import LEFT, at, decoded, drag

CONTROL = Qt.KeyboardModifier.ControlModifier


# --- pins -------------------------------------------------------------------------------------


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


# --- lines ------------------------------------------------------------------------------------


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


# --- lasso ------------------------------------------------------------------------------------


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
