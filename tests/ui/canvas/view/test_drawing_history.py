"""What is announced of a drawing, and its undo and redo."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from aeviz.ui.canvas.drawing import DrawArea
from aeviz.ui.canvas.strokes import HISTORY, History, Sheet, blank
from aeviz.ui.widgets.picture import to_image
from tests.ui.canvas.pen import LEFT, place, stroke
from tests.ui.canvas.view.on_view import button

# --- what is announced ------------------------------------------------------------------------


def test_the_last_announcement_is_the_surface(view, qtbot):
    seen = []
    view.drawn.connect(seen.append)
    stroke(view, *[(20 + 3 * i, 140 + 60 * np.sin(i / 8)) for i in range(80)])
    assert np.array_equal(seen[-1], view.drawing())
    assert len(seen) < 80
    seen[-1][:] = 7  # a copy: nothing happens to the surface
    assert not np.array_equal(seen[-1], view.drawing())


def test_changes_are_announced_while_drawing(view, qtbot):
    with qtbot.waitSignal(view.drawn) as first:
        QTest.mousePress(view.area, LEFT, pos=place(view, 50, 50))
    with qtbot.waitSignal(view.drawn) as second:
        QTest.mouseMove(view.area, place(view, 200, 50))
    assert first.args[0].sum() < second.args[0].sum()
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 200, 50))


def test_nothing_is_announced_when_others_set_the_drawing(view, qtbot):
    seen = []
    view.drawn.connect(seen.append)
    view.set_drawing(np.full((28, 28), 200, np.uint8))
    QTest.qWait(30)
    assert seen == []
    view.area.undo()
    assert len(seen) == 1


# --- undo and redo ----------------------------------------------------------------------------


def test_buttons_follow_the_history(view, qtbot):
    undo, redo, clear = (button(view, name) for name in ("undo", "redo", "clear"))
    assert not undo.isEnabled()
    assert undo.toolTip() == "Nothing to undo"
    assert redo.toolTip() == "Nothing to redo"
    assert clear.toolTip() == "The drawing is empty"
    stroke(view, (140, 140))
    assert undo.isEnabled()
    assert clear.isEnabled()
    assert "Ctrl+Z" in undo.toolTip()
    ink = view.drawing()
    QTest.mouseClick(clear, LEFT)
    assert not view.drawing().any()
    QTest.mouseClick(undo, LEFT)
    assert np.array_equal(view.drawing(), ink)
    QTest.mouseClick(undo, LEFT)
    assert not undo.isEnabled()
    QTest.mouseClick(redo, LEFT)
    assert np.array_equal(view.drawing(), ink)
    assert undo.isEnabled()


def test_keys_undo_redo_and_clear(view):
    stroke(view, (140, 140))
    ink = view.drawing()
    QTest.keyClick(view.area, Qt.Key.Key_Delete)
    assert not view.drawing().any()
    QTest.keyClick(view.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(view.drawing(), ink)
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.area, Qt.Key.Key_Z, shift)
    assert not view.drawing().any()


def test_undo_in_the_middle_of_a_stroke_takes_that_stroke_back(view):
    stroke(view, (60, 60))
    ink = view.drawing()
    QTest.mousePress(view.area, LEFT, pos=place(view, 200, 200))
    view.area.undo()
    QTest.mouseMove(view.area, place(view, 240, 240))
    QTest.mouseRelease(view.area, LEFT, pos=place(view, 240, 240))
    assert np.array_equal(view.drawing(), ink)


def test_a_disabled_button_gives_the_focus_to_the_drawing(view, qtbot):
    view.activateWindow()
    stroke(view, (140, 140))
    button(view, "clear").setFocus()
    qtbot.waitUntil(lambda: button(view, "clear").hasFocus())
    QTest.keyClick(button(view, "clear"), Qt.Key.Key_Space)
    assert view.area.hasFocus()


operations = st.lists(
    st.one_of(
        st.sampled_from(["undo", "redo", "clear"]),
        st.tuples(st.just("dot"), st.integers(0, 3)),
        st.tuples(st.just("set"), st.integers(0, 3), st.sampled_from([None, 1, 2])),
    ),
    max_size=25,
)


class Model:
    """The history as people think of it: all surfaces in a row, and where we are."""

    def __init__(self, first):
        self.row, self.at, self.group = [first], 0, None

    def push(self, surface, group=None):
        if surface == self.row[self.at]:
            return
        del self.row[self.at + 1 :]
        if group is not None and group == self.group:
            self.row[-1] = surface
        else:
            self.row.append(surface)
        self.at, self.group = len(self.row) - 1, group

    def move(self, step):
        if 0 <= self.at + step < len(self.row):
            self.at += step
            self.group = None


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(operations)
def test_history_is_a_row_of_surfaces(view, todo):
    area = DrawArea(view)
    area.resize(280, 280)
    model = Model(area.drawing().tobytes())
    told = []
    area.drawn.connect(told.append)
    for step in todo:
        match step:
            case "undo" | "redo":
                getattr(area, step)()
                model.move(-1 if step == "undo" else 1)
            case "clear":
                area.clear()
                model.push(bytes(280 * 280))
            case ("dot", where):
                before = area.drawing()
                QTest.mouseClick(area, LEFT, pos=QPoint(30 + 60 * where, 100))
                assert told[-1].sum() >= before.sum()
                model.push(area.drawing().tobytes())
            case ("set", value, group):
                picture = np.full((28, 28), 60 * value, np.uint8)
                area.put(to_image(picture), group)
                model.push(bytes([60 * value]) * (280 * 280), group)
        assert area.drawing().tobytes() == model.row[model.at]
        assert area.can_undo == (model.at > 0)
        assert area.can_redo == (model.at < len(model.row) - 1)
        assert area.is_empty == (not area.drawing().any())
    area.deleteLater()


def test_the_history_is_bounded():
    history = History(Sheet(blank()))
    for i in range(2 * HISTORY):
        surface = blank()
        surface.setPixelColor(i, 0, QColor("white"))
        assert history.push(Sheet(surface))
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == HISTORY
