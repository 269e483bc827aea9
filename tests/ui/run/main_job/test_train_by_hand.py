"""Train, pause, step, tune and resume, by mouse and keys in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aeviz.core.base.paths import runs_folder
from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import StepsDone, Tuned
from aeviz.core.recipe.recipe import with_value
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, heard_of, named, open_run
from tests.ui.run.main_job.by_hand import (
    WAIT,
    click,
    count,
    press_space,
    train,
    type_in,
    wait_for_state,
)


def test_train_shows_every_loss_and_ends(window: MainWindow, qtbot: QtBot) -> None:
    shown: list[Frame] = []
    bench_of(window).inspector.frame_changed.connect(shown.append)
    type_in(window, qtbot, "training.batch_size", "8")
    type_in(window, qtbot, "training.epochs", "3")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "finished")
    curves = window.losses.build().curves()
    assert curves["train loss"][0].tolist() == list(range(1, 481))
    assert len(curves["test loss"][0]) == 3
    (path,) = runs_folder().iterdir()
    with Run.open(path) as run:
        stored = [v for e in run.events() if isinstance(e, StepsDone) for v in e.losses["loss"]]
    assert curves["train loss"][1].tolist() == pytest.approx(stored, rel=1e-6)
    assert shown[-1].step == 480
    assert "Finished" in window.status_label.text()


def test_buttons_follow_the_trainers_state(window: MainWindow, qtbot: QtBot) -> None:
    assert window.toolbar.train_button.isEnabled()
    assert not window.toolbar.stop_button.isEnabled()
    assert window.toolbar.stop_button.toolTip()
    assert not window.toolbar.resume_button.isEnabled()
    type_in(window, qtbot, "training.epochs", "5000")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    assert "Pause" in window.toolbar.train_button.text()
    assert not window.toolbar.recipe_box.isEnabled()
    assert not named(window, "training.epochs").isEnabled()
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "paused")
    assert "Continue" in window.toolbar.train_button.text()
    before = count(window)
    click(qtbot, window.toolbar.step_button)
    qtbot.waitUntil(lambda: count(window) == before + 1, timeout=WAIT)
    wait_for_state(window, qtbot, "paused")
    click(qtbot, window.toolbar.stop_button)
    wait_for_state(window, qtbot, "stopped")
    assert "Train" in window.toolbar.train_button.text()
    assert window.toolbar.resume_button.isEnabled()
    assert window.toolbar.recipe_box.isEnabled()


def test_step_starts_a_run_of_one_step(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Period)
    wait_for_state(window, qtbot, "paused")
    qtbot.waitUntil(lambda: count(window) == 1, timeout=WAIT)


def test_space_trains_but_not_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    editor = named(window, "network.encoder_layers")
    editor.setFocus()
    qtbot.keyClicks(editor, " ")
    assert not bench_of(window).session.is_active
    named(window, "latentView").setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert bench_of(window).session.is_active


def test_space_pauses_after_the_recipe_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "training.epochs", "5000")
    window.toolbar.recipe_box.setFocus()
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    press_space(window, qtbot)
    wait_for_state(window, qtbot, "paused")


def test_values_are_tuned_while_training_and_marked(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.setup
    panel.set_recipe(with_value(panel.recipe(), "corruption.kind", "gaussian"))
    type_in(window, qtbot, "training.epochs", "5000")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    session = bench_of(window).session
    heard = heard_of(session, Tuned)
    type_in(window, qtbot, "training.learning_rate", "0.0005")
    type_in(window, qtbot, "corruption.strength", "0.2")
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=WAIT)
    assert [(e.path, e.value) for e in heard] == [
        ("training.learning_rate", 0.0005),
        ("corruption.strength", 0.2),
    ]
    click(qtbot, window.toolbar.stop_button)
    wait_for_state(window, qtbot, "stopped")
    (path,) = runs_folder().iterdir()
    text = (path / "metrics.jsonl").read_text()
    assert '"path":"training.learning_rate","value":0.0005' in text


def test_resuming_and_training_more(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
    assert not window.toolbar.resume_button.isEnabled()
    window.toolbar.more_box.setValue(3)
    click(qtbot, window.toolbar.more_button)
    session = bench_of(window).session
    qtbot.waitUntil(lambda: session.is_active, timeout=WAIT)
    wait_for_state(window, qtbot, "finished")
    assert window.losses.build().curves()["train loss"][0].tolist() == list(range(1, 26))
    assert len(list(runs_folder().iterdir())) == 1


def test_noise_strength_is_not_tuned_where_there_is_no_noise(
    window: MainWindow, qtbot: QtBot
) -> None:
    type_in(window, qtbot, "training.epochs", "5000")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    type_in(window, qtbot, "corruption.strength", "0.2")
    assert "without noise" in window.message_bar.text


def test_resuming_takes_the_live_values_of_setup(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "training.epochs", "5000")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    click(qtbot, window.toolbar.stop_button)
    wait_for_state(window, qtbot, "stopped")
    type_in(window, qtbot, "training.learning_rate", "0.0003")
    session = bench_of(window).session
    heard = heard_of(session, Tuned)
    click(qtbot, window.toolbar.resume_button)
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT)
    assert heard[0].value == 0.0003
    rate = named(window, "training.learning_rate")
    assert isinstance(rate, QLineEdit)
    assert rate.text() == "0.0003"
    click(qtbot, window.toolbar.stop_button)
    wait_for_state(window, qtbot, "stopped")
    (path,) = runs_folder().iterdir()
    panel = window.setup
    panel.set_recipe(with_value(panel.recipe(), "learning_rate", 0.5))
    open_run(window, path)
    assert panel.recipe().training.learning_rate == 0.001, "the next run is not tuned"
    assert named(window, "tunedNote").isVisible()
    click(qtbot, named(window, "useTunedButton"))
    assert panel.recipe().training.learning_rate == 0.0003


def test_space_pauses_after_a_value_was_typed_and_train_clicked(
    window: MainWindow, qtbot: QtBot
) -> None:
    type_in(window, qtbot, "training.epochs", "5000")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    focused = window.focusWidget()
    assert focused is not None
    assert not window.setup.isAncestorOf(focused)
    press_space(window, qtbot)
    wait_for_state(window, qtbot, "paused")
