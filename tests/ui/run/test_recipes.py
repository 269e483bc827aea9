"""Every recipe can be chosen, trained and looked at in the window, and nothing raises."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from aeviz.core import datasets
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.ui.main_window import MainWindow
from tests.tiny import tiny_dataset
from tests.ui.driving import bench_of, named

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


def small(recipe: Recipe) -> Recipe:
    """The same recipe with one short epoch."""
    if recipe.task == "regress":
        slow = recipe.network.stateful
        changes: list[tuple[str, object]] = [("batch_size", 500)] if slow else []
        return with_values(recipe, [("epochs", min(recipe.training.epochs, 3)), *changes])
    changes = [
        ("dataset", "builtin"),
        ("epochs", 1),
        ("batch_size", 32),
        ("validation_images", 0),
        ("labels", 0),
    ]
    if recipe.network.kind == "conv" and not recipe.network.map_code:
        changes += [("channels", "4, 4"), ("level_depth", 1), ("encoder_layers", "")]
    return with_values(recipe, changes)


def choose(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Choose a recipe as a user does: in the box, by its title."""
    box = window.toolbar.recipe_box
    assert isinstance(box, QComboBox)
    index = box.findData(name)
    assert index >= 0
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    if box.currentData() != name:  # the first of those with this word
        qtbot.keyClicks(box, box.itemText(index).split()[0])
    for _ in range(box.count()):
        if box.currentData() != name:
            qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() == name


def draw(window: MainWindow, qtbot: QtBot) -> None:
    area = named(window, "drawArea")
    width, height = area.width(), area.height()
    qtbot.mousePress(area, LEFT, pos=QPoint(width // 4, height // 4))
    qtbot.mouseMove(area, QPoint(3 * width // 4, height // 4))
    qtbot.mouseMove(area, QPoint(width // 2, 3 * height // 4))
    qtbot.mouseRelease(area, LEFT, pos=QPoint(width // 2, 3 * height // 4))


@pytest.fixture
def few_images(monkeypatch: pytest.MonkeyPatch) -> None:
    """So few that convolutions take no time."""
    data = tiny_dataset(96, 40, side=28)
    row = datasets.Entry("Tiny", "Tiny patterns.", lambda *_: data)
    monkeypatch.setitem(datasets.DATASETS, "builtin", row)


@pytest.mark.parametrize("name", sorted(presets()))
def test_a_recipe_trains_and_every_view_can_be_used(
    window: MainWindow, few_images: None, qtbot: QtBot, name: str
) -> None:
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.inspector.is_ready, timeout=WAIT)
    choose(window, qtbot, name)
    recipe = window.setup.recipe()
    assert recipe.name == name
    window.setup.set_recipe(small(recipe))
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state in ("finished", "failed"), timeout=WAIT)
    assert bench.session.state == "finished", window.message_bar.text
    qtbot.waitUntil(lambda: window.losses.build().curves() != {}, timeout=WAIT)
    assert np.isfinite(window.losses.build().curves()["test loss"][1]).all()
    draw(window, qtbot)
    qtbot.mouseClick(named(window, "latentMap"), LEFT)
    qtbot.wait(50)
    for step in bench.inspector.refresh_steps()[[0, -1]]:
        bench.inspector.look_at_step(int(step))
        qtbot.waitUntil(
            lambda wanted=int(step): (
                bench.inspector.frame is not None and bench.inspector.frame.step == wanted
            )
        )
    assert "step" in window.status_label.text()
    window.grab()
