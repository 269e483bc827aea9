"""Every recipe can be chosen, trained and looked at in the window, and nothing raises."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.presets import presets
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, draw, named, serve_few, small

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


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


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One window, in which one recipe after the other is tried. It has so few images that
    convolutions take no time."""
    with pytest.MonkeyPatch.context() as patch:
        serve_few(patch)
        patch.delenv("AEVIZ_DATA_DIR", raising=False)
        patch.setenv("AEVIZ_HOME", str(tmp_path_factory.mktemp("home")))
        _, made = create(["aeviz", "--recipe", "keras-2d", "--dataset", "builtin"])
        made.resize(1300, 850)
        made.show()
        assert QTest.qWaitForWindowActive(made)
        yield made
        made.close()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", sorted(presets()))
def test_a_recipe_trains_and_every_view_can_be_used(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.inspector.is_ready, timeout=WAIT)
    choose(window, qtbot, name)
    recipe = window.setup.recipe()
    assert recipe.name == name
    window.setup.set_recipe(small(recipe))
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    assert bench.session.is_active
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
    assert bench.session.state == "finished", window.message_bar.text
    assert bench.run.run is not None
    assert bench.run.run.recipe.name == name
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
