"""Evaluating in the window: figures, cancel, and which weights are measured."""

from __future__ import annotations

import csv
import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from aeviz.core.base.words import said, word
from aeviz.core.data.base import Dataset, Split
from aeviz.core.evaluation.evaluate import evaluate
from aeviz.core.runs.dataset import dataset_of
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Report
from aeviz.ui.main_window import MainWindow
from aeviz.ui.naming.runs import run_name
from aeviz.ui.tools import evaluate as evaluate_window
from aeviz.ui.tools.comparing import compared
from aeviz.ui.tools.evaluate import EvaluateWindow
from aeviz.ui.tools.samples import SamplesWindow
from tests.trained import serve
from tests.ui.digits.test_tasks import train
from tests.ui.driving import bench_of, named
from tests.ui.tools.on_tools import LEFT, WAIT, noticed_in, opened, save_as


def test_tools_say_why_they_rest(window: MainWindow) -> None:
    assert not window.commands["evaluate"].isEnabled()
    assert "first" in window.commands["evaluate"].toolTip()
    assert not window.commands["new_digits"].isEnabled()


def test_evaluate_shows_copies_and_exports_the_figures(
    window: MainWindow,
    qtbot: QtBot,
    few_images: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    train(window, qtbot, "keras-2d")
    tool = opened(window, "evaluate", EvaluateWindow)
    assert isinstance(tool, EvaluateWindow)
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    run = bench_of(window).run.run
    assert run is not None
    expected = evaluate(load_model(run), run.recipe, dataset_of(run, None))
    shown = {row[0]: row for row in tool.table.rows()[1:]}
    origin = ["step", "epoch", "last_step", "state", "dataset", "fingerprint", "other_data"]
    assert list(shown) == [word("figures", name) for name in (*origin, *expected)]
    assert shown["Step"][1] == str(max(run.checkpoint_steps()))
    assert shown["Trained on other data"][1] == "no"
    assert float(shown["Mean squared error"][1]) == pytest.approx(expected["test_mse"], rel=1e-3)
    assert all(row[2] for row in shown.values())
    psnr, ssim = (list(shown).index(word("figures", name)) for name in ("psnr", "ssim"))
    assert "not clipped" in tool.table.item(psnr, 2).toolTip().replace("\n", " ")
    assert "Wang et al. 2004" in tool.table.item(ssim, 2).toolTip()
    tool.table.setFocus()
    qtbot.keyClick(tool.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == len(shown) + 1
    save_as(monkeypatch, tmp_path / "figures.csv")
    qtbot.mouseClick(named(tool, "exportFiguresButton"), LEFT)
    with (tmp_path / "figures.csv").open(encoding="utf-8", newline="") as file:
        written = dict(list(csv.reader(file))[1:])
    assert float(written["test_mse"]) == expected["test_mse"]
    assert (written["step"], written["warnings"]) == (shown["Step"][1], noticed_in(window))


def test_evaluate_can_be_cancelled(
    window: MainWindow, qtbot: QtBot, few_images: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(window, qtbot, "keras-2d")

    def forever(
        model: object, recipe: object, dataset: object, report: Report, images: int
    ) -> object:
        while True:
            report(0.5)

    monkeypatch.setattr(evaluate_window, "dataset_of", lambda run, folder: None)
    monkeypatch.setattr("aeviz.core.evaluation.evaluate.evaluate", forever)
    tool = opened(window, "evaluate", EvaluateWindow)
    assert isinstance(tool, EvaluateWindow)
    qtbot.waitUntil(lambda: tool._progress.value() == 500, timeout=WAIT)
    measure = named(tool, "measureFiguresButton")
    assert not measure.isEnabled()
    assert "wait or cancel" in measure.toolTip()
    qtbot.mouseClick(named(tool, "cancelToolButton"), LEFT)
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    assert measure.isEnabled()
    assert tool.message.text() == "Cancelled."
    assert tool.table.rowCount() == 0
    assert not named(tool, "exportFiguresButton").isEnabled()


@pytest.mark.parametrize(
    "name", ["mlp-classifier", "line-regressor", "stacked", "vae-2d", "nested"]
)
def test_every_kind_of_run_can_be_evaluated(
    window: MainWindow, qtbot: QtBot, few_images: None, name: str
) -> None:
    train(window, qtbot, name)
    tool = opened(window, "evaluate", EvaluateWindow)
    assert isinstance(tool, EvaluateWindow)
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    assert tool.message.text() == noticed_in(window)
    own = {
        "line-regressor": "weight",
        "vae-2d": "importance_bound",
        "nested": "error_by_numbers",
    }
    expected = own.get(name, "test_accuracy")
    shown = {row[0]: row for row in tool.table.rows()}
    assert word("figures", expected) in shown
    assert all(row[2] for row in shown.values())
    assert tool.plot.isVisible() == (name == "nested")
    if name == "nested":
        (curve,) = tool.plot.curves.values()
        assert curve[0].tolist() == [1, 2, 4, 8, 16, 32]
        assert f"2: {curve[1][1]:.5g}" in shown[word("figures", expected)][1]
    if name == "stacked":
        assert float(shown["Accuracy before fine-tuning"][1]) > 0
        assert [part.split(":")[0] for part in shown["Phases"][1].split("; ")] == [
            "Layer 1", "Layer 2", "Classes", "Fine-tuning",
        ]  # fmt: skip
        assert shown["Phases"][1].endswith(f", {shown['Accuracy'][1]}")


def lose_the_newest_weights(window: MainWindow) -> Run:
    """The run that is shown went further than the weights that are left."""
    run = bench_of(window).run.run
    assert run is not None
    newest = sorted((run.path / "checkpoints").iterdir())[-1]
    newest.rename(run.path / "lost")
    return run


def test_tools_say_that_the_run_went_further_than_its_weights(
    window: MainWindow,
    qtbot: QtBot,
    few_images: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    train(window, qtbot, "vae-2d")
    run = lose_the_newest_weights(window)
    step, last = run.checkpoint_steps()[-1], run.summary().steps
    assert step < last
    told = f"went on to step {last:,} and was interrupted there"
    tool = opened(window, "evaluate", EvaluateWindow)
    assert isinstance(tool, EvaluateWindow)
    qtbot.waitUntil(lambda: not tool.job.is_active, timeout=WAIT)
    assert told in tool.message.text()
    shown = {row[0]: row[1] for row in tool.table.rows()}
    assert (shown["Step"], shown["Last step"]) == (str(step), str(last))
    save_as(monkeypatch, tmp_path / "figures.csv")
    qtbot.mouseClick(named(tool, "exportFiguresButton"), LEFT)
    assert told in (tmp_path / "figures.csv").read_text(encoding="utf-8")
    sheet = opened(window, "new_digits", SamplesWindow)
    assert isinstance(sheet, SamplesWindow)
    qtbot.waitUntil(lambda: not sheet.job.is_active, timeout=WAIT)
    assert sheet.message.text().startswith(f"step {step:,}, epoch")
    assert told in sheet.message.text()
    save_as(monkeypatch, tmp_path / "sheet.png")
    qtbot.mouseClick(named(sheet, "saveSheetButton"), LEFT)
    with Image.open(tmp_path / "sheet.png") as picture:
        assert json.loads(picture.info["Description"])["step"] == step
    save_as(monkeypatch, tmp_path / "codes.npz")
    window.commands["export_codes"].trigger()
    qtbot.waitUntil(lambda: told in window.message_bar.text, timeout=WAIT)
    with np.load(tmp_path / "codes.npz") as archive:
        assert int(archive["step"]) == step
    comparing = compared([run.path, run.path], None, None, False, False, lambda done: None)
    assert comparing.steps == {run_name(run): step, f"{run_name(run)} (2)": step}
    assert any(told in note for note in comparing.notes)
    cells = dict(zip(*comparing.lines[:2], strict=True))
    assert cells[said("step")] == str(last)  # of the last test, which the run's losses tell


def test_tools_refuse_other_data_than_the_run_was_trained_on(
    window: MainWindow, qtbot: QtBot, few_images: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(window, qtbot, "keras-2d")
    run = bench_of(window).run.run
    assert run is not None
    mine = dataset_of(run)
    assert isinstance(mine, Dataset)
    train_set = Split(255 - mine.train.images, mine.train.labels)
    serve(monkeypatch, dataclasses.replace(mine, train=train_set))
    for action, kind in (("evaluate", EvaluateWindow), ("new_digits", SamplesWindow)):
        tool = opened(window, action, kind)
        qtbot.waitUntil(lambda tool=tool: not tool.job.is_active, timeout=WAIT)
        assert "trained on other images" in tool.message.text()
        said = tool.sheet.hint if isinstance(tool, SamplesWindow) else tool.table._hint
        assert "…" not in said  # it works no longer
    comparing = compared([run.path], None, None, True, False, lambda done: None)
    assert comparing.lines == [["run"]]
    assert "trained on other images" in comparing.notes[0]
