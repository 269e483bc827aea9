"""Comparing runs, new digits, the inside and exports, by mouse and keys."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.inference.viewing import classify
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.tools.inside import InsideWindow
from aeviz.ui.tools.samples import SamplesWindow
from tests.ui.digits.test_tasks import train
from tests.ui.driving import bench_of, draw, named
from tests.ui.tools.on_tools import KINDS, LEFT, WAIT, kind, opened, save_as, title


def test_runs_are_compared(window: MainWindow, qtbot: QtBot, few_images: None) -> None:
    for name in ("keras-2d", "keras-2d", "stacked", "mlp-classifier"):
        train(window, qtbot, name, [("labels", 50)] if name == "stacked" else None)
    draw(window, qtbot)
    tool = opened(window, "compare", CompareWindow)
    assert isinstance(tool, CompareWindow)
    qtbot.waitUntil(lambda: tool.runs.count() == 4, timeout=WAIT)
    button = named(tool, "compareButton")
    assert not button.isEnabled()
    assert button.toolTip()
    tool.runs.setFocus()
    qtbot.waitUntil(tool.runs.hasFocus)
    for row in range(4):
        tool.runs.setCurrentRow(row)
        qtbot.keyClick(tool.runs, Qt.Key.Key_Space)
    assert len(tool.chosen()) == 4
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    lines = tool.table.rows()
    assert len(lines) == 5
    assert {line[1] for line in lines[1:]} == set(map(title, KINDS))
    assert sorted(map(kind, tool.curves.curves)) == sorted(map(title, ("keras-2d", *KINDS)))
    stacked = next(name for name in tool.curves.curves if kind(name) == title("stacked"))
    assert np.isnan(tool.curves.curves[stacked][1]).sum() == 4
    assert tool.digits.titles[0] == "Original"
    runs = [title.rpartition(", step")[0] for title in tool.digits.titles[1:]]
    assert sorted(map(kind, runs)) == sorted(map(title, ("keras-2d", "keras-2d", "stacked")))
    assert tool.digits.names[-1] == "your drawing"
    assert not (tool.digits.pictures[1] == tool.digits.pictures[3]).all()
    assert "different losses" in tool.message.text()
    headings, *rows = tool.classes.rows()
    headings = [heading.partition(", step")[0] for heading in headings]
    headings = [kind(heading) for heading in headings]
    assert set(headings) == {"Picture", title("stacked"), title("mlp-classifier")}
    read = headings.index(title("mlp-classifier"))
    assert [row[0] for row in rows] == tool.digits.names
    with Run.open(next(path for path in tool.chosen() if "mlp-classifier" in path.name)) as run:
        shares = classify(load_model(run), tool.digits.pictures[0], "unit")
    for row, share in zip(rows, shares, strict=True):
        assert f"{share.argmax()} ({share.max():.1%})" in row[read]
    wrong = [row[read].startswith("✗") for row in rows[:-1]]
    assert wrong == [int(row[0]) != s.argmax() for row, s in zip(rows[:-1], shares, strict=False)]
    assert not rows[-1][read].startswith("✗")
    curves = tool.labels.curves
    with_it = f"{title('stacked')}, with pre-training"
    without = f"{title('mlp-classifier')}, without pre-training"
    assert set(curves) == {with_it, without}
    counts, accuracies = curves[with_it]
    assert counts.tolist() == [50]
    line = next(line for line in lines if line[1] == title("stacked"))
    assert accuracies[0] == pytest.approx(float(line[-1]), abs=5e-5)
    assert curves[without][0][0] > 50
    for index in range(tool.tabs.count()):
        tool.tabs.setCurrentIndex(index)
        tool.grab()


def test_runs_of_one_task_have_one_ruler_and_others_say_what_is_missing(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    train(window, qtbot, "keras-2d")
    train(window, qtbot, "denoising")
    train(window, qtbot, "line-regressor")
    tool = opened(window, "compare", CompareWindow)
    assert isinstance(tool, CompareWindow)
    qtbot.waitUntil(lambda: tool.runs.count() == 3, timeout=WAIT)
    names = [tool.runs.item(row).text() for row in range(3)]
    tool.runs.setFocus()
    qtbot.waitUntil(tool.runs.hasFocus)
    for row in range(3):
        if title("line-regressor") not in names[row]:
            tool.runs.setCurrentRow(row)
            qtbot.keyClick(tool.runs, Qt.Key.Key_Space)
    qtbot.mouseClick(named(tool, "compareButton"), LEFT)
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    assert not tool.message.text()
    assert "mean squared error" in tool.curves.below
    mse = tool.table.rows()[0].index("Mean squared error")
    figures = {line[0]: float(line[mse]) for line in tool.table.rows()[1:]}
    for name, (_, errors) in tool.curves.curves.items():
        assert errors[-1] == pytest.approx(figures[name], abs=5e-5)
    assert tool.classes.rowCount() == 0
    assert not tool.labels.curves
    tool.tabs.setCurrentWidget(tool.labels)
    tool.grab()
    tool.runs.setFocus()
    line = next(row for row in range(3) if title("line-regressor") in names[row])
    tool.runs.setCurrentRow(line)
    qtbot.keyClick(tool.runs, Qt.Key.Key_Space)
    qtbot.mouseClick(named(tool, "compareButton"), LEFT)
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    assert "predicts numbers, so" in tool.message.text()
    assert "different losses" in tool.message.text()
    assert len(tool.digits.titles) == 3


def test_new_digits_again_and_saved(
    window: MainWindow,
    qtbot: QtBot,
    few_images: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    train(window, qtbot, "vae-2d")
    tool = opened(window, "new_digits", SamplesWindow)
    assert isinstance(tool, SamplesWindow)
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    first = tool.sheet.pictures[0]
    assert first.shape == (100, 28, 28)
    grid = tool.sheet._grid
    assert grid.columns * grid.bands >= 100
    assert grid.columns == pytest.approx(grid.bands, abs=2)
    qtbot.mouseClick(named(tool, "againButton"), LEFT)
    assert not named(tool, "againButton").isEnabled()
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    assert not np.array_equal(first, tool.sheet.pictures[0])
    save_as(monkeypatch, tmp_path / "sheet")
    qtbot.mouseClick(named(tool, "saveSheetButton"), LEFT)
    with Image.open(tmp_path / "sheet.png") as picture:
        assert picture.width > 280
    train(window, qtbot, "mlp-classifier")
    assert not window.commands["new_digits"].isEnabled()
    assert "no pictures" in window.commands["new_digits"].toolTip()


def test_the_inside_follows_step_and_digit(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    train(window, qtbot, "keras-2d")
    window.commands["inside"].trigger()
    tool = window.findChild(InsideWindow)
    assert isinstance(tool, InsideWindow)
    assert tool.filters.count == 64
    assert tool.atoms.pictures[0].shape[1:] == (28, 28)
    assert len(tool.activations) >= 2
    shown = tool.activations[0].pictures[0].copy()
    assert "picture 1 " in tool.caption.text()
    mosaic = window.comparison._mosaic
    mosaic.setFocus()
    qtbot.keyClick(mosaic, Qt.Key.Key_Right)
    qtbot.keyClick(mosaic, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "picture 2 " in tool.caption.text())
    assert (tool.activations[0].pictures[0] != shown).any()
    before = tool.filters.pictures[0]
    bench_of(window).inspector.look_at_step(0)
    qtbot.waitUntil(lambda: "step 0," in tool.caption.text())
    assert (tool.filters.pictures[0] != before).any()
    tool.tabs.setCurrentIndex(2)
    tool.grab()
    train(window, qtbot, "line-regressor")
    qtbot.waitUntil(lambda: "no network for pictures" in tool.caption.text())
    assert tool.filters.count == 0


def test_an_export_is_made_beside_the_window_and_can_be_given_up(
    window: MainWindow,
    qtbot: QtBot,
    few_images: None,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    train(window, qtbot, "keras-2d")
    begun = threading.Event()

    def endless(*_: object) -> np.ndarray:
        begun.set()
        while True:
            check_cancelled()
            time.sleep(0.01)

    monkeypatch.setattr("aeviz.core.inference.viewing.encode", endless)
    save_as(monkeypatch, tmp_path / "codes.npz")
    window.commands["export_codes"].trigger()
    assert "Writing" in window.message_bar.text
    assert begun.wait(10)
    job = bench_of(window).quick_exports.job
    buttons = window.message_bar.findChildren(QPushButton)
    qtbot.mouseClick(next(b for b in buttons if b.text() == "Cancel"), LEFT)
    assert window.message_bar.text == "Cancelled."
    qtbot.waitUntil(lambda: not job.is_active, timeout=WAIT)
    assert not (tmp_path / "codes.npz").exists()
