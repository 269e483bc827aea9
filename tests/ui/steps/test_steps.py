"""Slow motion in the real window: speeds, single steps, and the panel that shows them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from aeviz.core.messages.events import StepTraced
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.ui.main_window import MainWindow
from aeviz.ui.steps.controller import StepsController
from aeviz.ui.window.settings import load_settings
from aeviz.ui.window.toolbar import FULL, SPEEDS
from tests.ui.driving import bench_of, heard_of, named, small

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


def _ready(window: MainWindow, qtbot: QtBot, name: str = "denoising") -> None:
    """A small recipe in Setup, with the program's slow parts loaded."""
    qtbot.waitUntil(lambda: bench_of(window).inspector.is_ready, timeout=WAIT)
    recipe = with_values(small(find_recipe(name)), [("training.epochs", 500)])
    window.setup.set_recipe(recipe)


def _look_at_steps(window: MainWindow, qtbot: QtBot) -> None:
    """Bring the panel to the front; what comes before the session knows is not traced."""
    window.docks["Steps"].raise_()
    qtbot.waitUntil(lambda: bench_of(window).session.traces_steps, timeout=WAIT)


def _wait(window: MainWindow, qtbot: QtBot, state: str) -> None:
    qtbot.waitUntil(lambda: bench_of(window).session.state == state, timeout=WAIT)


def _end(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.toolbar.stop_button, LEFT)
    _wait(window, qtbot, "stopped")


def _said(window: MainWindow) -> str:
    label = named(window, "stepSentence")
    assert isinstance(label, QLabel)
    return label.text()


def _step(window: MainWindow, qtbot: QtBot, number: int) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: f"Step {number} " in _said(window), timeout=WAIT)
    _wait(window, qtbot, "paused")


def _look_at(window: MainWindow, qtbot: QtBot, stage: str) -> None:
    qtbot.mouseClick(named(window, f"{stage}StageButton"), LEFT)


def test_a_single_step_brings_the_panel_up_and_is_played_to_its_end(
    window: MainWindow, qtbot: QtBot, few_images: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aeviz.ui.steps.controller.STAGE_MS", 1)
    _ready(window, qtbot)
    assert window.steps.visibleRegion().isEmpty()
    assert not bench_of(window).session.traces_steps
    _step(window, qtbot, 1)
    assert not window.steps.visibleRegion().isEmpty()
    diagram = window.steps.diagram
    qtbot.waitUntil(lambda: diagram.lit() == [1, 2, 3], timeout=WAIT)
    update = named(window, "updateStageButton")
    assert isinstance(update, QToolButton)
    assert update.isChecked()
    assert "learning rate" in _said(window)
    assert "moved by" in diagram.describe(1)
    _end(window, qtbot)


def test_stages_can_be_looked_at_again(window: MainWindow, qtbot: QtBot, few_images: None) -> None:
    _ready(window, qtbot)
    _step(window, qtbot, 1)
    _step(window, qtbot, 2)
    steps, mosaic = window.steps, window.steps.batch.mosaic
    _look_at(window, qtbot, "batch")
    assert steps.diagram.lit() == [0]
    assert mosaic.titles == ["Batch", "Seen", "Code", "Output"]
    grey = [len(np.unique(row)) == 1 for row in mosaic.pictures]
    assert grey == [False, True, True, True]
    _look_at(window, qtbot, "encode")
    assert steps.diagram.lit() == [1]
    assert [len(np.unique(row)) == 1 for row in mosaic.pictures] == [False, False, False, True]
    assert not any(caption.strip() for caption in mosaic.captions or [])
    _look_at(window, qtbot, "loss")
    assert steps.diagram.lit() == [0, 3]
    parts = bench_of(window).steps._shown.trace  # type: ignore[union-attr]
    assert [float(c) for c in mosaic.captions or []] == pytest.approx(parts.losses, rel=0.06)
    assert f"{parts.loss:.4g}" in _said(window)
    _end(window, qtbot)


@pytest.mark.parametrize(
    ("name", "title", "size"),
    [
        ("mlp-classifier", "Batch", "10 units"),
        ("conv", "Output", "maps of"),
        ("vae-2d", "Code", "2 units"),
        ("stacked", "Output", "28 × 28"),
    ],
)
def test_other_networks_are_shown_too(
    window: MainWindow, qtbot: QtBot, few_images: None, name: str, title: str, size: str
) -> None:
    _ready(window, qtbot, name)
    _step(window, qtbot, 1)
    diagram = window.steps.diagram
    assert title in window.steps.batch.mosaic.titles
    words = [diagram.describe(index) for index in range(len(diagram._layers))]
    assert any(size in word for word in words)
    for stage in bench_of(window).steps._shown.trace.stages:  # type: ignore[union-attr]
        _look_at(window, qtbot, stage)
        assert diagram.lit()
        assert not window.grab().isNull()
    _end(window, qtbot)


@pytest.mark.parametrize("name", ["line-regressor", "lstm-regressor"])
def test_signals_are_shown_as_plots(window: MainWindow, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: bench_of(window).inspector.is_ready, timeout=WAIT)
    window.setup.set_recipe(find_recipe(name))
    _step(window, qtbot, 1)
    _look_at(window, qtbot, "loss")
    signals = window.steps.batch.signals
    assert signals.isVisible()
    assert signals._outputs is not None
    assert signals._outputs.shape == signals._targets.shape
    assert not signals.grab().isNull()
    assert "unit" in window.steps.diagram.describe(1)
    _end(window, qtbot)


def test_keys_and_box_choose_a_speed_that_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    session, box = bench_of(window).session, window.toolbar.speed_box
    assert isinstance(box, QComboBox)
    assert session.steps_per_second is None
    assert not window.commands["faster"].isEnabled()
    assert "full speed" in window.commands["faster"].toolTip()
    for speed in reversed(SPEEDS[:-1]):
        qtbot.keyClick(window, Qt.Key.Key_Less)
        assert session.steps_per_second == speed == box.speed
        assert not window.steps.visibleRegion().isEmpty()
    assert not window.commands["slower"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Greater)
    assert session.steps_per_second == 1.0
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert session.steps_per_second == 2.0
    window.close()
    assert load_settings()[0].speed == 2.0


def test_a_held_run_is_shown_and_obeys_while_it_waits(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    _ready(window, qtbot)
    session = bench_of(window).session
    window.toolbar.speed_box.set_speed(0.5)
    _look_at_steps(window, qtbot)
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: "Step " in _said(window), timeout=WAIT)
    assert session.state == "running"
    # The next step is due in two seconds; the pause does not wait for it.
    pace = bench_of(window).run.shown.pace
    before = pace.step
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    _wait(window, qtbot, "paused")
    assert pace.step <= before + 1
    window.toolbar.speed_box.set_speed(20.0)
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: pace.step > before + 2, timeout=WAIT)
    qtbot.waitUntil(lambda: int(_said(window).split()[1]) > before + 2, timeout=WAIT)
    shown = [b.isChecked() for b in window.steps.stages.findChildren(QToolButton)]
    assert not any(shown)  # the whole step at once
    _end(window, qtbot)


def test_nothing_is_reported_at_full_speed_or_for_a_hidden_panel(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    _ready(window, qtbot)
    session = bench_of(window).session
    heard = heard_of(session, StepTraced)
    _look_at_steps(window, qtbot)
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: bench_of(window).run.shown.pace.step > 20, timeout=WAIT)
    assert not heard
    window.docks["Steps"].close()
    assert not session.traces_steps
    window.toolbar.speed_box.set_speed(20.0)
    before = bench_of(window).run.shown.pace.step
    qtbot.waitUntil(lambda: bench_of(window).run.shown.pace.step > before + 2, timeout=WAIT)
    assert not heard
    control = window.findChild(StepsController)
    assert control is not None
    assert not control._timer.isActive()
    _end(window, qtbot)


def test_another_run_forgets_the_step(window: MainWindow, qtbot: QtBot, few_images: None) -> None:
    _ready(window, qtbot)
    _step(window, qtbot, 1)
    _end(window, qtbot)
    _ready(window, qtbot, "mlp-classifier")
    window.toolbar.speed_box.set_speed(FULL)
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    _wait(window, qtbot, "running")
    qtbot.waitUntil(lambda: not _said(window), timeout=WAIT)
    assert "single step" in window.steps.batch.mosaic.hint
    assert len(window.steps.diagram._layers) in (0, 3)
    _end(window, qtbot)


def test_a_step_is_old_when_training_goes_on_at_full_speed(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    _ready(window, qtbot)
    _step(window, qtbot, 1)
    _step(window, qtbot, 2)
    assert _said(window)
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: not _said(window), timeout=WAIT)
    assert "single step" in window.steps.batch.mosaic.hint
    _end(window, qtbot)


def test_the_train_button_keeps_its_width(window: MainWindow, qtbot: QtBot) -> None:
    places = set()
    for text in ("&Train", "&Pause", "&Continue"):
        window.commands["train"].setText(text)
        qtbot.wait(1)
        places.add((window.toolbar.train_button.sizeHint().width(), window.toolbar.step_button.x()))
    assert len(places) == 1
