"""The main job, by mouse and keys in the real window: train, watch, draw, click, look back."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.base.errors import DataError
from aeviz.core.base.paths import config_folder, runs_folder
from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import StepsDone, Tuned
from aeviz.core.recipe.recipe import with_value
from aeviz.core.runs.run import Run
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, heard_of, named, open_run

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


def _set(window: MainWindow, qtbot: QtBot, path: str, text: str) -> None:
    """Type a value into Setup."""
    editor = named(window, path)
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def _click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT)


def _train(window: MainWindow, qtbot: QtBot, epochs: int = 2) -> None:
    """A whole short run by the Train button."""
    _set(window, qtbot, "training.epochs", str(epochs))
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "finished")


def _wait_for_state(window: MainWindow, qtbot: QtBot, state: str) -> None:
    session = bench_of(window).session
    qtbot.waitUntil(lambda: session.state == state, timeout=WAIT)


def _press_space(window: MainWindow, qtbot: QtBot) -> None:
    """Where the focus is, which must leave Space to the window."""
    focused = window.focusWidget()
    # A button with a menu would open it, and wait in Qt, past any timeout, for a choice.
    assert focused is not None
    assert not isinstance(focused, QAbstractButton | QComboBox)
    qtbot.keyClick(focused, Qt.Key.Key_Space)


def _draw(window: MainWindow, qtbot: QtBot) -> None:
    """A seven on the canvas, by the mouse."""
    area = named(window, "drawArea")
    width, height = area.width(), area.height()
    corners = [(0.25, 0.2), (0.75, 0.2), (0.6, 0.5), (0.45, 0.8)]
    points = [QPoint(int(x * width), int(y * height)) for x, y in corners]
    qtbot.mousePress(area, LEFT, pos=points[0])
    for point in points[1:]:
        qtbot.mouseMove(area, point)
    qtbot.mouseRelease(area, LEFT, pos=points[-1])


def _count(window: MainWindow) -> int:
    """How many training losses the view holds."""
    return len(window.losses.build().curves().get("train loss", ([],))[0])


def _grabbed(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()].copy()


def test_train_shows_every_loss_and_ends(window: MainWindow, qtbot: QtBot) -> None:
    shown: list[Frame] = []
    bench_of(window).inspector.frame_changed.connect(shown.append)
    _set(window, qtbot, "training.batch_size", "8")
    _set(window, qtbot, "training.epochs", "3")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "finished")
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
    _set(window, qtbot, "training.epochs", "5000")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    assert "Pause" in window.toolbar.train_button.text()
    assert not window.toolbar.recipe_box.isEnabled()
    assert not named(window, "training.epochs").isEnabled()
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "paused")
    assert "Continue" in window.toolbar.train_button.text()
    before = _count(window)
    _click(qtbot, window.toolbar.step_button)
    qtbot.waitUntil(lambda: _count(window) == before + 1, timeout=WAIT)
    _wait_for_state(window, qtbot, "paused")
    _click(qtbot, window.toolbar.stop_button)
    _wait_for_state(window, qtbot, "stopped")
    assert "Train" in window.toolbar.train_button.text()
    assert window.toolbar.resume_button.isEnabled()
    assert window.toolbar.recipe_box.isEnabled()


def test_step_starts_a_run_of_one_step(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Period)
    _wait_for_state(window, qtbot, "paused")
    qtbot.waitUntil(lambda: _count(window) == 1, timeout=WAIT)


def test_space_trains_but_not_while_typing(window: MainWindow, qtbot: QtBot) -> None:
    editor = named(window, "network.encoder_layers")
    editor.setFocus()
    qtbot.keyClicks(editor, " ")
    assert not bench_of(window).session.is_active
    named(window, "latentView").setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert bench_of(window).session.is_active


def test_space_pauses_after_the_recipe_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    _set(window, qtbot, "training.epochs", "5000")
    window.toolbar.recipe_box.setFocus()
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    _press_space(window, qtbot)
    _wait_for_state(window, qtbot, "paused")


def test_values_are_tuned_while_training_and_marked(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.setup
    panel.set_recipe(with_value(panel.recipe(), "corruption.kind", "gaussian"))
    _set(window, qtbot, "training.epochs", "5000")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    session = bench_of(window).session
    heard = heard_of(session, Tuned)
    _set(window, qtbot, "training.learning_rate", "0.0005")
    _set(window, qtbot, "corruption.strength", "0.2")
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=WAIT)
    assert [(e.path, e.value) for e in heard] == [
        ("training.learning_rate", 0.0005),
        ("corruption.strength", 0.2),
    ]
    _click(qtbot, window.toolbar.stop_button)
    _wait_for_state(window, qtbot, "stopped")
    (path,) = runs_folder().iterdir()
    text = (path / "metrics.jsonl").read_text()
    assert '"path":"training.learning_rate","value":0.0005' in text


def test_drawing_is_restored_and_put_on_the_map(window: MainWindow, qtbot: QtBot) -> None:
    _train(window, qtbot)
    inspector = bench_of(window).inspector
    before = _grabbed(named(window, "denoisedArea"))
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT) as heard:
        _draw(window, qtbot)
    result = heard.args[0]
    assert result.restored.shape == (28, 28)
    assert result.seen.max() == 255
    assert np.isfinite(result.point).all()
    qtbot.waitUntil(
        lambda: not np.array_equal(_grabbed(named(window, "denoisedArea")), before), timeout=WAIT
    )
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT) as noisier:
        box = named(window, "noiseKindBox")
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData("inversion") if box.findData("inversion") >= 0 else 1)
    assert noisier.args[0].noisy.shape == (28, 28)


def test_drawing_is_restored_by_newer_weights_while_training(
    window: MainWindow, qtbot: QtBot
) -> None:
    _set(window, qtbot, "training.epochs", "5000")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    results = []
    inspector = bench_of(window).inspector
    inspector.drawing_restored.connect(results.append)
    _draw(window, qtbot)
    qtbot.waitUntil(lambda: len(results) > 5, timeout=WAIT)
    assert not np.array_equal(results[0].restored, results[-1].restored)


def test_clicking_the_map_decodes_onto_the_canvas(window: MainWindow, qtbot: QtBot) -> None:
    _train(window, qtbot)
    qtbot.waitUntil(lambda: bench_of(window).inspector.frame is not None, timeout=WAIT)
    map_area = window.latent.findChild(QWidget, "latentMap") or window.latent
    qtbot.waitUntil(lambda: not bench_of(window).map.waits, timeout=WAIT)
    inspector = bench_of(window).inspector
    with qtbot.waitSignal(inspector.point_decoded, timeout=WAIT) as heard:
        qtbot.mouseClick(map_area, LEFT, pos=map_area.rect().center())
    assert heard.args[0].shape == (28, 28)
    assert window.canvas.drawing().any()
    drawn = window.canvas.drawing()
    _draw(window, qtbot)
    assert (window.canvas.drawing() >= drawn).all()
    assert not np.array_equal(window.canvas.drawing(), drawn)


def test_the_timeline_shows_stored_frames_and_returns(window: MainWindow, qtbot: QtBot) -> None:
    _train(window, qtbot, epochs=3)
    inspector = bench_of(window).inspector
    assert inspector.frame is not None
    last = inspector.frame
    slider = named(window, "timelineSlider")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: inspector.frame is not None and inspector.frame.step == 0, timeout=WAIT)
    assert inspector.position == 0
    assert not np.array_equal(inspector.frame.points, last.points)
    qtbot.keyClick(slider, Qt.Key.Key_End)
    qtbot.waitUntil(
        lambda: inspector.frame is not None and inspector.frame.step == last.step, timeout=WAIT
    )


def test_resuming_and_training_more(window: MainWindow, qtbot: QtBot) -> None:
    _train(window, qtbot)
    assert not window.toolbar.resume_button.isEnabled()
    window.toolbar.more_box.setValue(3)
    _click(qtbot, window.toolbar.more_button)
    session = bench_of(window).session
    qtbot.waitUntil(lambda: session.is_active, timeout=WAIT)
    _wait_for_state(window, qtbot, "finished")
    assert window.losses.build().curves()["train loss"][0].tolist() == list(range(1, 26))
    assert len(list(runs_folder().iterdir())) == 1


def test_open_run_shows_it_again_and_resumes_it(window: MainWindow, qtbot: QtBot) -> None:
    _set(window, qtbot, "training.epochs", "5000")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    qtbot.waitUntil(
        lambda: len(window.losses.build().curves().get("test loss", ([],))[0]) > 1, timeout=WAIT
    )
    _click(qtbot, window.toolbar.stop_button)
    _wait_for_state(window, qtbot, "stopped")
    steps = window.losses.build().curves()["train loss"][0]
    (path,) = runs_folder().iterdir()
    bench = bench_of(window)
    window.losses.build().begin("loss")
    open_run(window, path)
    assert window.losses.build().curves()["train loss"][0].tolist() == steps.tolist()
    assert bench.inspector.frame is not None
    with qtbot.waitSignal(bench.inspector.drawing_restored, timeout=WAIT):
        _draw(window, qtbot)
    assert window.toolbar.resume_button.isEnabled()
    _click(qtbot, window.toolbar.resume_button)
    qtbot.waitUntil(lambda: _count(window) > len(steps), timeout=WAIT)
    assert window.losses.build().curves()["train loss"][0][: len(steps)].tolist() == steps.tolist()


def test_opening_what_is_no_run_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_run(window, tmp_path)
    assert window.message_bar.isVisible()
    assert window.message_bar.text.count(".") >= 1


def test_a_refused_value_says_why_and_is_not_trained(window: MainWindow, qtbot: QtBot) -> None:
    _set(window, qtbot, "training.learning_rate", "nan")
    assert window.setup.recipe().training.learning_rate == 0.001


def test_divergence_is_told_and_a_lower_rate_offered(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.setup
    recipe = panel.recipe()
    for key, value in {
        "optimiser": "sgd",
        "output_activation": "linear",
        "learning_rate": 100,
        "epochs": 500,
    }.items():
        recipe = with_value(recipe, key, value)
    panel.set_recipe(recipe)
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "failed")
    assert "learning rate" in window.message_bar.text
    (path,) = runs_folder().iterdir()
    with Run.open(path) as run:
        step = run.checkpoint().step
    assert f"nly step {step:,} (epoch" in window.message_bar.text
    assert f"saved at step {step:,}" in window.status_label.text()
    buttons = window.message_bar.findChildren(QPushButton)
    lower = next(button for button in buttons if "tenfold" in button.text())
    _click(qtbot, lower)
    assert panel.recipe().training.learning_rate == pytest.approx(10)
    assert window.toolbar.train_button.isEnabled()


def test_a_failing_dataset_leaves_the_controls_alive(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from aeviz.core import datasets

    good = datasets.DATASETS["builtin"]

    def broken(*_: object) -> None:
        raise DataError("The digits are gone: fetch them again.")

    monkeypatch.setitem(datasets.DATASETS, "builtin", good._replace(load=broken))
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "failed")
    assert window.message_bar.text == "The digits are gone: fetch them again."
    monkeypatch.setitem(datasets.DATASETS, "builtin", good)
    _train(window, qtbot)


def test_missing_mnist_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    box = named(window, "data.dataset")
    assert isinstance(box, QComboBox)
    panel = window.setup
    panel.set_recipe(with_value(panel.recipe(), "dataset", "mnist"))
    _click(qtbot, window.toolbar.train_button)
    assert "MNIST is not on this machine" in window.message_bar.text
    titles = [b.text() for b in window.message_bar.findChildren(QPushButton) if b.isVisible()]
    assert len(titles) == 3
    builtin = next(
        b for b in window.message_bar.findChildren(QPushButton) if "built-in" in b.text()
    )
    _click(qtbot, builtin)
    assert panel.recipe().data.dataset == "builtin"


def test_closing_while_training_saves_and_leaves_no_thread(
    window: MainWindow, qtbot: QtBot
) -> None:
    _set(window, qtbot, "training.epochs", "5000")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    qtbot.waitUntil(lambda: _count(window) > 20, timeout=WAIT)
    window.close()
    assert not bench_of(window).session.is_active
    assert threading.active_count() >= 1
    (path,) = runs_folder().iterdir()
    with Run.open(path) as run:
        last = max(e.last for e in run.events() if isinstance(e, StepsDone))
        assert run.checkpoint().step == last
        assert run.summary().state == "stopped"


def test_layout_and_choices_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.docks["Losses"].hide()
    window.toolbar.more_box.setValue(17)
    dark = next(a for a in window.menus.theme_group.actions() if a.data() == "dark")
    dark.trigger()
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 100)
    window.close()
    _, again = create(["aeviz"])
    qtbot.addWidget(again)
    again.show()
    assert not again.docks["Losses"].isVisible()
    assert again.toolbar.more_box.value() == 17
    assert again.palette().window().color().lightness() < 100
    again.commands["reset_layout"].trigger()
    assert again.docks["Losses"].isVisible()
    light = next(a for a in again.menus.theme_group.actions() if a.data() == "light")
    light.trigger()
    again.close()


def test_broken_settings_are_put_aside_and_told(qtbot: QtBot, tiny_builtin: None) -> None:
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.json").write_bytes(b'{"more_epochs": "banana"}')
    _, window = create(["aeviz", "--dataset", "builtin"])
    qtbot.addWidget(window)
    window.show()
    assert "put aside" in window.message_bar.text
    assert (config_folder() / "settings.json.broken").exists()
    window.close()


def test_saving_a_recipe_keeps_it_and_never_replaces_one(window: MainWindow, qtbot: QtBot) -> None:
    files = bench_of(window).files
    _set(window, qtbot, "training.epochs", "7")
    files.save_recipe_as("My recipe")
    files.save_recipe_as("My recipe")
    names = [
        window.toolbar.recipe_box.itemData(i) for i in range(window.toolbar.recipe_box.count())
    ]
    assert {"my-recipe", "my-recipe-2"} <= set(names)
    window.toolbar.recipe_box.setCurrentIndex(names.index("my-recipe"))
    window.toolbar.recipe_box.activated.emit(names.index("my-recipe"))
    assert window.setup.recipe().training.epochs == 7


def test_noise_strength_is_not_tuned_where_there_is_no_noise(
    window: MainWindow, qtbot: QtBot
) -> None:
    _set(window, qtbot, "training.epochs", "5000")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    _set(window, qtbot, "corruption.strength", "0.2")
    assert "without noise" in window.message_bar.text


def test_a_refused_value_keeps_train_from_starting(window: MainWindow, qtbot: QtBot) -> None:
    _set(window, qtbot, "training.learning_rate", "0.01.")
    _click(qtbot, window.toolbar.train_button)
    assert not bench_of(window).session.is_active
    assert "Learning rate" in window.message_bar.text
    assert window.focusWidget() is named(window, "training.learning_rate")


def test_resuming_takes_the_live_values_of_setup(window: MainWindow, qtbot: QtBot) -> None:
    _set(window, qtbot, "training.epochs", "5000")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    _click(qtbot, window.toolbar.stop_button)
    _wait_for_state(window, qtbot, "stopped")
    _set(window, qtbot, "training.learning_rate", "0.0003")
    session = bench_of(window).session
    heard = heard_of(session, Tuned)
    _click(qtbot, window.toolbar.resume_button)
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT)
    assert heard[0].value == 0.0003
    rate = named(window, "training.learning_rate")
    assert isinstance(rate, QLineEdit)
    assert rate.text() == "0.0003"
    _click(qtbot, window.toolbar.stop_button)
    _wait_for_state(window, qtbot, "stopped")
    (path,) = runs_folder().iterdir()
    panel = window.setup
    panel.set_recipe(with_value(panel.recipe(), "learning_rate", 0.5))
    open_run(window, path)
    assert panel.recipe().training.learning_rate == 0.001, "the next run is not tuned"
    assert named(window, "tunedNote").isVisible()
    _click(qtbot, named(window, "useTunedButton"))
    assert panel.recipe().training.learning_rate == 0.0003


def test_damage_in_an_opened_run_is_told(window: MainWindow, qtbot: QtBot) -> None:
    _train(window, qtbot)
    (path,) = runs_folder().iterdir()
    lines = (path / "metrics.jsonl").read_bytes().splitlines(keepends=True)
    lines[5] = lines[5].replace(b"0.", b"1.", 1)
    (path / "metrics.jsonl").write_bytes(b"".join(lines))
    open_run(window, path)
    assert "damaged" in window.message_bar.text


def test_a_wish_of_the_message_bar_may_say_something_itself(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.message_bar
    bar.show_message("Once.", offers=(("More", lambda: bar.show_message("Twice.", "error")),))
    button = next(b for b in bar.findChildren(QPushButton) if b.text() == "More")
    _click(qtbot, button)
    assert bar.text == "Twice."
    assert bar.isVisible()
    background = bar.grab().toImage().pixelColor(bar.width() // 2, bar.height() - 6)
    assert background != window.palette().window().color()
    assert bar.height() < 4 * bar.fontMetrics().height()


def test_a_message_of_the_start_can_be_read(qtbot: QtBot, tiny_builtin: None) -> None:
    _, window = create(["aeviz", "--recipe", "denoising"])
    qtbot.addWidget(window)
    window.resize(1024, 700)
    with qtbot.waitExposed(window):
        window.show()
    bar = window.message_bar
    assert "MNIST is not on this machine" in bar.text
    label = next(label for label in bar.findChildren(QLabel) if label.text() == bar.text)
    qtbot.waitUntil(lambda: label.height() > 0)
    seen = label.visibleRegion().boundingRect()
    assert seen.height() >= label.heightForWidth(label.width())
    assert bar.height() < 5 * bar.fontMetrics().height()
    window.close()


def test_space_pauses_after_a_value_was_typed_and_train_clicked(
    window: MainWindow, qtbot: QtBot
) -> None:
    _set(window, qtbot, "training.epochs", "5000")
    _click(qtbot, window.toolbar.train_button)
    _wait_for_state(window, qtbot, "running")
    focused = window.focusWidget()
    assert focused is not None
    assert not window.setup.isAncestorOf(focused)
    _press_space(window, qtbot)
    _wait_for_state(window, qtbot, "paused")
