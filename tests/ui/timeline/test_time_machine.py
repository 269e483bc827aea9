"""The time machine in the whole window: keys, film, marks, and everything that follows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from aeviz.core.inference.viewing import restore
from aeviz.core.launch import start_run
from aeviz.core.messages.events import EpochDone, StepsDone, Tune, Tuned
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs.live import recorder
from aeviz.core.runs.network import load_model
from aeviz.ui.main_window import MainWindow
from aeviz.ui.timeline.player import FilmBar
from tests.tiny import tiny_recipe
from tests.trained import patterns
from tests.ui.driving import bench_of, heard_of, named, open_run

WAIT = 60_000
Key = Qt.Key
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four epochs of ten steps, with a frame at each end and the rate tuned at the start."""
    before, recorder.FRAME_GAP = recorder.FRAME_GAP, 1e9
    inbox = CommandQueue()
    inbox.put(Tune("training.learning_rate", 0.002))
    path = tmp_path_factory.mktemp("film") / "run"
    try:
        launch = start_run(tiny_recipe(epochs=4, code_size=3), patterns(), inbox, path)
        with launch.run:
            for event in launch.events:
                if isinstance(event, EpochDone) and event.epoch == 3:
                    inbox.put(Tune("training.learning_rate", 0.001))
    finally:
        recorder.FRAME_GAP = before
    return path


@pytest.fixture
def opened(window: MainWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=WAIT)
    open_run(window, folder)
    qtbot.waitUntil(lambda: bench.inspector.is_ready, timeout=WAIT)
    window.activateWindow()
    return window


def test_thousands_of_marks_come_to_the_timeline_at_once(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One by one each would be compared with, and drawn beside, all before."""
    timeline, told = bench_of(opened).timeline, []
    monkeypatch.setattr(opened.timeline, "set_marks", lambda marks: told.append(len(marks)))
    for step in range(3_000):
        timeline.follow(Tuned(step, "training.learning_rate", 0.1))
        timeline.follow(Tuned(step, "training.learning_rate", 0.1))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [3_002]


def test_keys_move_from_anywhere(opened: MainWindow, qtbot: QtBot) -> None:
    inspector = bench_of(opened).inspector
    steps = inspector.refresh_steps().tolist()
    assert steps == [0, 10, 20, 30, 40]
    opened.canvas.setFocus()
    moves = (
        (Key.Key_Home, 0), (Key.Key_Right, 10), (Key.Key_PageDown, 30), (Key.Key_End, 40),
        (Key.Key_Left, 30), (Key.Key_PageUp, 0),
    )  # fmt: skip
    for key, step in moves:
        QTest.keyClick(opened, key, ALT)
        assert inspector.position == step
        qtbot.waitUntil(lambda: inspector.frame is not None and inspector.frame.step == step)  # noqa: B023
    assert not opened.commands["previous"].isEnabled()
    assert "first stored" in opened.commands["previous"].toolTip()


def test_the_film_key_plays_and_rests_while_typing(opened: MainWindow, qtbot: QtBot) -> None:
    inspector, film = bench_of(opened).inspector, opened.findChild(FilmBar)
    assert film is not None
    field = opened.setup.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Key.Key_Space, SHIFT)
    assert not film.is_playing
    opened.canvas.setFocus()
    speed = opened.findChild(QComboBox, "timelineSpeedBox")
    assert speed is not None
    speed.setCurrentText("4×")
    chosen: list[int] = []
    shown: list[int] = []
    opened.timeline.step_chosen.connect(chosen.append)
    inspector.frame_changed.connect(lambda frame: shown.append(frame.step))
    with qtbot.waitSignal(opened.timeline.live_chosen, timeout=WAIT):
        QTest.keyClick(opened, Key.Key_Space, SHIFT)
        assert film.is_playing
        assert "Pause" in opened.commands["play"].text()
    assert chosen == [0, 10, 20, 30, 40]
    # On a busy machine pictures may be passed over, but never the order.
    assert shown == sorted(shown)
    assert shown[-1] == 40
    assert inspector.position is None
    assert "Play" in opened.commands["play"].text()


def test_everything_follows_a_past_step(opened: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(opened)
    run = bench.inspector.run
    assert run is not None
    digit = run.probe.digits[0]
    results: list[object] = []
    bench.inspector.drawing_restored.connect(results.append)
    opened.canvas.set_drawing(digit)
    bench.inspector.restore_image(digit)
    QTest.keyClick(opened, Key.Key_Home, ALT)
    qtbot.waitUntil(lambda: bool(results) and results[-1].weights_step == 0, timeout=WAIT)  # type: ignore[attr-defined]
    recipe = run.recipe
    expected = restore(
        load_model(run, 0), digit[None], recipe.corruption, recipe.data.pixel_range, recipe.seed
    )
    assert np.array_equal(results[-1].restored, expected.output[0])  # type: ignore[attr-defined]
    frame = run.frame(0)
    qtbot.waitUntil(lambda: "step 0," in named(opened, "timelineCaption").text())  # type: ignore[attr-defined]
    assert bench.inspector.frame is not None
    assert np.array_equal(bench.inspector.frame.points, frame.points)
    assert opened.losses.build()._cursor.isVisible()


def test_the_past_plays_while_training_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=WAIT)
    panel = window.setup
    panel.set_recipe(tiny_recipe(epochs=100_000, dataset="builtin"))
    window.commands["train"].trigger()
    qtbot.waitUntil(lambda: len(bench.inspector.refresh_steps()) > 3, timeout=WAIT)
    film = window.findChild(FilmBar)
    assert film is not None
    window.commands["play"].trigger()
    assert film.is_playing
    assert bench.inspector.position == 0
    qtbot.waitUntil(lambda: (bench.inspector.position or 0) > 0, timeout=WAIT)
    assert bench.session.state == "running"
    window.commands["play"].trigger()
    position = bench.inspector.position
    done = heard_of(bench.session, StepsDone)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
    assert bench.inspector.position == position
    qtbot.mouseClick(named(window, "timelineLiveButton"), Qt.MouseButton.LeftButton)
    assert bench.inspector.position is None
