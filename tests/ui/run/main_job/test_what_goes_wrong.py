"""What is refused, fails or diverges is told, and the window goes on."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.base.errors import DataError
from aeviz.core.base.paths import config_folder, runs_folder
from aeviz.core.messages.events import StepsDone
from aeviz.core.recipe.recipe import with_value
from aeviz.core.runs.run import Run
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, named, open_run
from tests.ui.run.main_job.by_hand import WAIT, click, count, train, type_in, wait_for_state


def test_opening_what_is_no_run_says_so(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_run(window, tmp_path)
    assert window.message_bar.isVisible()
    assert window.message_bar.text.count(".") >= 1


def test_a_refused_value_says_why_and_is_not_trained(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "training.learning_rate", "nan")
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
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "failed")
    assert "learning rate" in window.message_bar.text
    (path,) = runs_folder().iterdir()
    with Run.open(path) as run:
        step = run.checkpoint().step
    assert f"nly step {step:,} (epoch" in window.message_bar.text
    assert f"saved at step {step:,}" in window.status_label.text()
    buttons = window.message_bar.findChildren(QPushButton)
    lower = next(button for button in buttons if "tenfold" in button.text())
    click(qtbot, lower)
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
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "failed")
    assert window.message_bar.text == "The digits are gone: fetch them again."
    monkeypatch.setitem(datasets.DATASETS, "builtin", good)
    train(window, qtbot)


def test_missing_mnist_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    box = named(window, "data.dataset")
    assert isinstance(box, QComboBox)
    panel = window.setup
    panel.set_recipe(with_value(panel.recipe(), "dataset", "mnist"))
    click(qtbot, window.toolbar.train_button)
    assert "MNIST is not on this machine" in window.message_bar.text
    titles = [b.text() for b in window.message_bar.findChildren(QPushButton) if b.isVisible()]
    assert len(titles) == 3
    builtin = next(
        b for b in window.message_bar.findChildren(QPushButton) if "built-in" in b.text()
    )
    click(qtbot, builtin)
    assert panel.recipe().data.dataset == "builtin"


def test_closing_while_training_saves_and_leaves_no_thread(
    window: MainWindow, qtbot: QtBot
) -> None:
    type_in(window, qtbot, "training.epochs", "5000")
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "running")
    qtbot.waitUntil(lambda: count(window) > 20, timeout=WAIT)
    window.close()
    assert not bench_of(window).session.is_active
    assert threading.active_count() >= 1
    (path,) = runs_folder().iterdir()
    with Run.open(path) as run:
        last = max(e.last for e in run.events() if isinstance(e, StepsDone))
        assert run.checkpoint().step == last
        assert run.summary().state == "stopped"


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
    type_in(window, qtbot, "training.epochs", "7")
    files.save_recipe_as("My recipe")
    files.save_recipe_as("My recipe")
    names = [
        window.toolbar.recipe_box.itemData(i) for i in range(window.toolbar.recipe_box.count())
    ]
    assert {"my-recipe", "my-recipe-2"} <= set(names)
    window.toolbar.recipe_box.setCurrentIndex(names.index("my-recipe"))
    window.toolbar.recipe_box.activated.emit(names.index("my-recipe"))
    assert window.setup.recipe().training.epochs == 7


def test_a_refused_value_keeps_train_from_starting(window: MainWindow, qtbot: QtBot) -> None:
    type_in(window, qtbot, "training.learning_rate", "0.01.")
    click(qtbot, window.toolbar.train_button)
    assert not bench_of(window).session.is_active
    assert "Learning rate" in window.message_bar.text
    assert window.focusWidget() is named(window, "training.learning_rate")


def test_damage_in_an_opened_run_is_told(window: MainWindow, qtbot: QtBot) -> None:
    train(window, qtbot)
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
    click(qtbot, button)
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
