"""The Tools menu: evaluate, compare, new digits; by mouse and keys, with cancel and export."""

from __future__ import annotations

import csv
import dataclasses
import json
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.words import said, word
from aeviz.core.data.base import Dataset, Split
from aeviz.core.evaluation.evaluate import evaluate
from aeviz.core.inference.viewing import classify
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.runs.dataset import dataset_of
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Report
from aeviz.ui.main_window import MainWindow
from aeviz.ui.naming.runs import run_name
from aeviz.ui.tools import evaluate as evaluate_window
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.tools.comparing import compared
from aeviz.ui.tools.evaluate import EvaluateWindow
from aeviz.ui.tools.inside import InsideWindow
from aeviz.ui.tools.samples import SamplesWindow
from aeviz.ui.tools.window import ToolWindow
from tests.trained import serve
from tests.ui.digits.test_tasks import train
from tests.ui.driving import bench_of, draw, named

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


def opened(window: MainWindow, action: str, kind: type[ToolWindow]) -> ToolWindow:
    window.commands[action].trigger()
    found = window.findChild(kind)
    assert isinstance(found, ToolWindow)
    assert found.isVisible()
    return found


def save_as(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


def test_tools_say_why_they_rest(window: MainWindow) -> None:
    assert not window.commands["evaluate"].isEnabled()
    assert "first" in window.commands["evaluate"].toolTip()
    assert not window.commands["new_digits"].isEnabled()


KINDS = ("keras-2d", "stacked", "mlp-classifier")


def title(recipe: str) -> str:
    return find_recipe(recipe).title


def kind(name: str) -> str:
    """What comes before the time in the name of a run."""
    return name.partition(" · ")[0]


def noticed_in(window: MainWindow) -> str:
    """What was noticed while the run that is shown was trained: so few steps teach it little."""
    run = bench_of(window).run.run
    assert run is not None
    return " ".join(notice.text for notice in run.notices())


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


# --- which weights, which data ----------------------------------------------------------------


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
