"""A hidden panel costs nothing, and shows the newest when it is opened again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aeviz.core.inference.frames import Frame, Probe, Projection
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.runs.run import Run
from aeviz.ui.app import create
from aeviz.ui.workbench import Workbench


@pytest.fixture
def run(tmp_path: Path) -> Run:
    pictures = np.zeros((4, 28, 28), np.uint8)
    probe = Probe(pictures, np.arange(4, dtype=np.uint8), 2, ("a", "b", "c", "d"))
    made = Run.create(tmp_path / "run", find_recipe("deep"), probe, {})
    made.close()
    return made


def frame(step: int) -> Frame:
    pictures = np.full((2, 28, 28), step, np.uint8)
    plane = Projection(np.zeros(2, np.float32), np.eye(2, dtype=np.float32), 1.0)
    points = np.random.default_rng(step).random((4, 2), np.float32)
    psnr = np.full(2, float(step), np.float32)
    return Frame(step, 0, pictures, pictures, psnr, points, plane, np.ones(2, np.float32))


def test_hidden_digits_are_not_composed_until_they_are_shown(qtbot: QtBot, run: Run) -> None:
    app, window = create(["aeviz", "--dataset", "builtin"])
    assert isinstance(app, QApplication)
    qtbot.addWidget(window)
    window.show()
    bench = window.findChild(Workbench)
    assert bench is not None
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=20_000)
    bench.inspector.look_at_run(run)
    shown: list[float] = []
    show_frame = window.comparison.show_frame

    def counted(*given: object) -> None:
        shown.append(float(given[2][0]))  # type: ignore[index]
        show_frame(*given)  # type: ignore[arg-type]

    window.comparison.show_frame = counted  # type: ignore[method-assign,assignment]
    bench.inspector.frame_changed.emit(frame(1))
    assert shown == [1.0]
    window.docks["Digits"].close()
    for step in (2, 3):
        bench.inspector.frame_changed.emit(replace(frame(step)))
    assert shown == [1.0]
    window.docks["Digits"].toggleViewAction().trigger()
    qtbot.waitUntil(lambda: shown == [1.0, 3.0])
    window.docks["Digits"].close()
    window.docks["Digits"].toggleViewAction().trigger()
    assert shown == [1.0, 3.0]
    window.close()
