"""What takes a run long beside its steps is seen: neighbours before the first, tests between."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from aeviz.core.base.callbacks import tell_progress
from aeviz.core.base.paths import runs_folder
from aeviz.core.inference.viewing import chunks
from aeviz.core.recipe.recipe import with_value
from aeviz.core.training.phases import tasks
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
    qtbot.waitUntil(lambda: bar.width() > bar.fontMetrics().horizontalAdvance(bar.text()))
    qtbot.mouseClick(window.toolbar.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.is_active, timeout=60_000)
    assert session.state == "stopped"
    assert not bar.isVisible()
    assert not runs_folder().exists() or not list(runs_folder().iterdir())


def test_a_test_says_how_far_it_is(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, half = threading.Event(), 100

    def held(images: np.ndarray, device: torch.device) -> Iterator[torch.Tensor]:
        first, *rest = chunks(images, device, half)
        yield first
        may_go_on.wait(60)
        yield from rest

    monkeypatch.setattr(tasks, "CHUNK", half)
    monkeypatch.setattr(tasks, "chunks", held)
    session = bench_of(window).session
    window.setup.set_recipe(with_value(window.setup.recipe(), "validation_images", 0))
    qtbot.mouseClick(window.toolbar.train_button, Qt.MouseButton.LeftButton)
    said = window.status_label.text
    qtbot.waitUntil(lambda: said().startswith("Testing: 50%"), timeout=60_000)
    may_go_on.set()
    qtbot.waitUntil(lambda: "Testing" not in said(), timeout=60_000)
    qtbot.mouseClick(window.toolbar.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.is_active, timeout=60_000)
