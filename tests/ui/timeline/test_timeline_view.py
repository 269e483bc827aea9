"""The timeline, by mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from aeviz.ui.timeline.player import FilmBar
from aeviz.ui.timeline.slider import StepSlider
from aeviz.ui.timeline.view import TimelineView

STEPS = np.array([0, 10, 20, 30, 40, 500, 1000])


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(700, 60)
    view.set_steps(STEPS)
    with qtbot.waitExposed(view):
        view.show()
    return view


def slider(view: TimelineView) -> StepSlider:
    found = view.findChild(StepSlider, "timelineSlider")
    assert found is not None
    return found


def press(qtbot: QtBot, view: TimelineView, name: str) -> None:
    qtbot.mouseClick(button(view, name), Qt.MouseButton.LeftButton)


def button(view: TimelineView, name: str) -> QToolButton:
    found = view.findChild(QToolButton, f"timeline{name}Button")
    assert found is not None
    return found


def at(view: TimelineView, step: int) -> QPoint:
    """Where a step lies on the slider."""
    return QPoint(int(slider(view)._xs_of(np.array([step]))[0]), slider(view).height() // 2)


def collected(view: TimelineView) -> list[int]:
    chosen: list[int] = []
    view.step_chosen.connect(chosen.append)
    return chosen


def test_live_sits_at_the_end_and_stays_there(view: TimelineView) -> None:
    assert button(view, "Live").isChecked()
    assert slider(view).value() == 1000
    view.set_steps(np.append(STEPS, 2000))
    assert slider(view).value() == 2000


def test_a_chosen_position_stays_when_frames_come(qtbot: QtBot, view: TimelineView) -> None:
    chosen = collected(view)
    QTest.mouseClick(slider(view), Qt.MouseButton.LeftButton, pos=at(view, 500))
    assert chosen == [500]
    assert not button(view, "Live").isChecked()
    view.set_steps(np.append(STEPS, 2000))
    assert slider(view).value() == 500
    assert chosen == [500]


def test_it_is_proportional_and_snaps_to_stored_frames(qtbot: QtBot, view: TimelineView) -> None:
    chosen = collected(view)
    for step, snapped in ((700, 500), (800, 1000), (300, 500), (230, 40), (1, 0)):
        QTest.mouseClick(slider(view), Qt.MouseButton.LeftButton, pos=at(view, step))
        assert chosen[-1] == snapped


def test_dragging_tells_every_real_change_once(qtbot: QtBot, view: TimelineView) -> None:
    chosen = collected(view)
    bar = slider(view)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(view, 1000))
    for step in range(1000, -1, -10):
        QTest.mouseMove(bar, at(view, step))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(view, 0))
    assert chosen[:3] == [1000, 500, 40]
    assert chosen[-1] == 0
    assert len(chosen) == len(set(chosen))
    QTest.mouseMove(bar, at(view, 1000))
    assert chosen[-1] == 0


def test_keys_go_from_frame_to_frame(view: TimelineView) -> None:
    chosen = collected(view)
    key = Qt.Key
    view.set_steps(np.arange(0, 1000, 10))
    for pressed in (
        key.Key_Left, key.Key_Left, key.Key_Right, key.Key_PageUp, key.Key_PageDown,
        key.Key_Home, key.Key_Left, key.Key_End, key.Key_Right,
    ):  # fmt: skip
        QTest.keyClick(slider(view), pressed)
    assert chosen == [980, 970, 980, 880, 980, 0, 990]


def test_right_does_nothing_while_live(view: TimelineView) -> None:
    chosen = collected(view)
    QTest.keyClick(slider(view), Qt.Key.Key_Right)
    assert chosen == []
    assert button(view, "Live").isChecked()


def test_buttons_go_from_frame_to_frame(qtbot: QtBot, view: TimelineView) -> None:
    chosen = collected(view)
    for name in ("First", "Next", "Next", "Previous", "Last", "Previous"):
        press(qtbot, view, name)
    assert chosen == [0, 10, 20, 10, 1000, 500]


def test_live_is_wished_and_left_by_its_button(qtbot: QtBot, view: TimelineView) -> None:
    press(qtbot, view, "First")
    with qtbot.waitSignal(view.live_chosen):
        press(qtbot, view, "Live")
    assert slider(view).value() == 1000
    with qtbot.waitSignal(view.step_chosen) as chosen:
        press(qtbot, view, "Live")
    assert chosen.args == [1000]
    assert not button(view, "Live").isChecked()


def test_set_position_is_silent(qtbot: QtBot, view: TimelineView) -> None:
    with qtbot.assertNotEmitted(view.step_chosen), qtbot.assertNotEmitted(view.live_chosen):
        view.set_position(20)
        assert slider(view).value() == 20
        assert not button(view, "Live").isChecked()
        view.set_position(None)
    assert button(view, "Live").isChecked()


def test_without_frames_it_says_why_it_is_disabled(qtbot: QtBot, view: TimelineView) -> None:
    view.set_position(20)
    view.set_steps(np.array([], np.int64))
    for widget in (slider(view), button(view, "Live"), button(view, "First")):
        assert not widget.isEnabled()
        assert "no stored steps" in widget.toolTip()
    view.set_steps(STEPS)
    assert slider(view).isEnabled()
    assert "no stored steps" not in slider(view).toolTip()
    assert button(view, "Live").isChecked()


def test_one_frame_is_enough(qtbot: QtBot, view: TimelineView) -> None:
    chosen = collected(view)
    view.set_steps(np.array([7]))
    press(qtbot, view, "First")
    press(qtbot, view, "Last")
    assert chosen == [7]


def test_marks_are_drawn(view: TimelineView) -> None:
    without = slider(view).grab().toImage()
    view.set_marks([(300, "learning rate → 0.01")])
    assert slider(view).grab().toImage() != without
    view.set_marks([])
    assert slider(view).grab().toImage() == without


def test_the_caption_is_plain_text(view: TimelineView) -> None:
    view.set_caption("<b>step</b> 5")
    label = view.findChild(QLabel, "timelineCaption")
    assert label is not None
    assert label.text() == "<b>step</b> 5"
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert slider(view).accessibleDescription() == "<b>step</b> 5"


def test_the_caption_moves_below_in_a_narrow_dock(qtbot: QtBot, view: TimelineView) -> None:
    label = view.findChild(QLabel, "timelineCaption")
    assert label is not None
    view.resize(1200, 60)
    qtbot.waitUntil(lambda: label.x() > slider(view).geometry().right())
    view.resize(320, 70)
    qtbot.waitUntil(lambda: label.y() > slider(view).geometry().bottom())


def test_live_is_lit_only_while_newer_steps_may_come(view: TimelineView, qtbot: QtBot) -> None:
    view.set_steps(np.array([0, 10, 20]))
    view.set_training(False)
    assert not button(view, "Live").isChecked()
    with qtbot.waitSignal(view.live_chosen):
        press(qtbot, view, "Live")
    assert not button(view, "Live").isChecked()
    view.set_training(True)
    assert button(view, "Live").isChecked()


# --- the film -----------------------------------------------------------------------------------


def fast(view: TimelineView) -> FilmBar:
    bar = view.findChild(FilmBar)
    assert bar is not None
    box = view.findChild(QComboBox, "timelineSpeedBox")
    assert box is not None
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    return bar


def test_a_film_shows_every_stored_step_and_ends_live(qtbot: QtBot, view: TimelineView) -> None:
    chosen = collected(view)
    bar = fast(view)
    with qtbot.waitSignal(view.live_chosen, timeout=10_000):
        press(qtbot, view, "Play")
        assert bar.is_playing
        assert "Pause" in button(view, "Play").toolTip()
    assert chosen == STEPS.tolist()
    assert not bar.is_playing
    assert button(view, "Live").isChecked()


def test_a_film_goes_on_from_where_one_looks_and_pauses(qtbot: QtBot, view: TimelineView) -> None:
    view.set_position(30)
    chosen = collected(view)
    bar = fast(view)
    press(qtbot, view, "Play")
    qtbot.waitUntil(lambda: chosen[-2:] == [40, 500], timeout=10_000)
    press(qtbot, view, "Play")
    assert not bar.is_playing
    assert not button(view, "Live").isChecked()


def test_a_looping_film_begins_again(qtbot: QtBot, view: TimelineView) -> None:
    chosen = collected(view)
    fast(view)
    press(qtbot, view, "Loop")
    press(qtbot, view, "Play")
    qtbot.waitUntil(lambda: chosen.count(0) == 2, timeout=10_000)
    assert chosen[: len(STEPS)] == STEPS.tolist()
    press(qtbot, view, "Play")


def test_frames_that_come_while_a_film_runs_are_shown_too(qtbot: QtBot, view: TimelineView) -> None:
    view.set_position(500)
    chosen = collected(view)
    fast(view)
    with qtbot.waitSignal(view.live_chosen, timeout=10_000):
        press(qtbot, view, "Play")
        view.set_steps(np.append(STEPS, 2000))
    assert chosen == [1000, 2000]


def test_the_film_waits_while_the_handle_is_held(qtbot: QtBot, view: TimelineView) -> None:
    bar = fast(view)
    press(qtbot, view, "Play")
    QTest.mousePress(slider(view), Qt.MouseButton.LeftButton, pos=at(view, 500))
    chosen = collected(view)
    for _ in range(3):
        with qtbot.waitSignal(bar.due, timeout=10_000):
            pass
    assert chosen == []
    QTest.mouseRelease(slider(view), Qt.MouseButton.LeftButton, pos=at(view, 500))
    qtbot.waitUntil(lambda: chosen == [1000], timeout=10_000)


def test_speed_changes_at_once_and_another_run_ends_the_film(
    qtbot: QtBot, view: TimelineView
) -> None:
    bar = view.findChild(FilmBar)
    assert bar is not None
    press(qtbot, view, "Play")
    before = bar.interval
    fast(view)
    assert bar.interval * 4 == before
    view.set_position(None)
    assert not bar.is_playing
    view.set_steps(np.array([], np.int64))
    assert not button(view, "Play").isEnabled()
    assert "no stored steps" in button(view, "Play").toolTip()


def test_marks_are_jumped_to(qtbot: QtBot, view: TimelineView) -> None:
    assert "No phase" in button(view, "PreviousMark").toolTip()
    view.set_marks([(15, "learning rate 0.01"), (16, "learning rate 0.1"), (500, "phase 2")])
    chosen = collected(view)
    assert not button(view, "NextMark").isEnabled()
    for name in ("PreviousMark", "PreviousMark", "NextMark"):
        press(qtbot, view, name)
    assert chosen == [500, 20, 500]
    press(qtbot, view, "PreviousMark")
    assert not button(view, "PreviousMark").isEnabled()
    press(qtbot, view, "First")
    press(qtbot, view, "NextMark")
    assert chosen[-1] == 20


def test_what_leads_nowhere_says_so(qtbot: QtBot, view: TimelineView) -> None:
    refusals: list[dict[str, str]] = []
    view.refusals_changed.connect(refusals.append)
    press(qtbot, view, "First")
    assert "first stored" in button(view, "Previous").toolTip()
    assert not button(view, "First").isEnabled()
    assert refusals[-1]["first"]
    assert not refusals[-1]["next"]
    press(qtbot, view, "Last")
    assert "last stored" in button(view, "Next").toolTip()
    view.set_keys({"next": "Alt+Right"})
    view.set_position(0)
    assert button(view, "Next").toolTip().endswith("(Alt+Right)")


def test_everything_has_a_name(view: TimelineView) -> None:
    for child in view.findChildren(QToolButton):
        assert child.accessibleName()
        assert child.toolTip()
        assert not child.icon().isNull() or child.text()


def test_without_stored_steps_there_is_nowhere_to_go(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    with qtbot.assertNotEmitted(view.step_chosen):
        for go in (view.first, view.previous, view.next, view.last):
            go()
