"""What a run needs to know of all pictures before its first step: seen, and given up by Stop."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from aeviz.core.base.callbacks import tell_progress
from aeviz.core.base.paths import runs_folder
from aeviz.core.recipe.recipe import with_value
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of


def test_neighbours_are_looked_for_with_progress_and_stop(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forever(images: object, count: int) -> None:
        while True:
            tell_progress(0.25)
            time.sleep(0.01)

    monkeypatch.setattr("aeviz.core.data.graph.kept.nearest_pictures", forever)
    panel, session = window.setup, bench_of(window).session
    panel.set_recipe(with_value(panel.recipe(), "penalty.kind", "neighbours"))
    qtbot.mouseClick(window.toolbar.train_button, Qt.MouseButton.LeftButton)
    bars = window.statusBar().findChildren(QProgressBar)
    qtbot.waitUntil(lambda: any(bar.value() == 250 for bar in bars), timeout=60_000)
    (bar,) = [bar for bar in bars if bar.value() == 250]
    assert bar.isVisible()
    assert bar.text() == "Comparing the pictures 25%"
    qtbot.mouseClick(window.toolbar.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.is_active, timeout=60_000)
    assert session.state == "stopped"
    assert not bar.isVisible()
    assert not runs_folder().exists() or not list(runs_folder().iterdir())
