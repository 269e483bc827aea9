"""A sweep in the window: seeds together, with bands, and filling while it trains."""

from __future__ import annotations

import statistics
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from aeviz.core.base.errors import StorageError
from aeviz.core.launch import Launch, start_run
from aeviz.core.messages.events import EpochDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools import compare, comparing
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.widgets import theme
from tests.tiny import tiny_dataset, tiny_recipe
from tests.ui.driving import bench_of, named

WAIT = 60_000
LEFT = Qt.MouseButton.LeftButton


def begun(folder: Path, size: int, seed: int) -> Launch:
    recipe = tiny_recipe("deep", epochs=2, encoder_layers="16", code_size=size, seed=seed)
    path = folder / f"code_size-{size}-seed-{seed}"
    return start_run(recipe, tiny_dataset(), CommandQueue(), path)


def trained(folder: Path, size: int, seed: int) -> float:
    """The test error of a run at its end."""
    launch = begun(folder, size, seed)
    with launch.run:
        return [e.test["mse"] for e in launch.events if isinstance(e, EpochDone)][-1]


def test_a_folder_of_runs_is_compared_with_seeds_together_and_fills(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compare, "AGAIN_MS", 100)
    folder = tmp_path / "sweep"
    errors = [trained(folder, 4, seed) for seed in (0, 1)]
    other = trained(folder, 8, 0)
    late = begun(folder, 8, 1)
    for event in late.events:
        if isinstance(event, EpochDone):
            break

    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=WAIT)
    window.commands["compare"].trigger()
    tool = window.findChild(CompareWindow)
    assert tool is not None
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder), raising=True)
    qtbot.mouseClick(named(tool, "runsFolderButton"), LEFT)

    def first_cells() -> list[list[str]]:
        return [row[:2] for row in tool.table.rows()]

    qtbot.waitUntil(lambda: len(first_cells()) == 3, timeout=WAIT)
    assert tool.together.isChecked()
    assert first_cells()[1:] == [["4", "2"], ["8", "2"]]
    small = tool.table.rows()[1]
    mse = tool.table.rows()[0].index("Mean squared error")
    wanted = f"{statistics.fmean(errors):.4f} ± {statistics.stdev(errors):.4f}"
    assert small[mse] == wanted
    assert [title.split(", ")[:2] for title in tool.digits.titles[1:5]] == [
        [f"Code size {size}", f"Seed {seed}"] for size in (4, 8) for seed in (0, 1)
    ]
    assert tool.runs.item(0).text() == "code_size-4-seed-0"
    names = list(tool.curves.curves)
    assert [name.split()[-1] for name in names] == ["4", "8"]
    assert tool.curves.spreads[names[0]][-1] == pytest.approx(statistics.stdev(errors))
    assert "this fills as they go" in tool.message.text()

    with late.run:
        last = [e.test["mse"] for e in late.events if isinstance(e, EpochDone)][-1]
    both = [other, last]
    wanted = f"{statistics.fmean(both):.4f} ± {statistics.stdev(both):.4f}"
    qtbot.waitUntil(lambda: tool.table.rows()[2][mse] == wanted, timeout=WAIT)
    qtbot.waitUntil(lambda: "fills" not in tool.message.text(), timeout=WAIT)
    values, mean = next(iter(tool.against.curves.values()))
    assert values.tolist() == [4, 8]
    assert mean == pytest.approx([statistics.fmean(errors), statistics.fmean(both)])

    tool.tabs.setCurrentWidget(tool.curves)
    tool.curves.resize(500, 400)
    picture = tool.curves.grab().toImage()
    line, ground = theme.line_colour(0, tool.palette()), tool.palette().base().color()
    band = QColor(
        *(
            round(0.2 * a + 0.8 * b)
            for a, b in zip(line.getRgb()[:3], ground.getRgb()[:3], strict=True)
        )
    )
    seen = {
        picture.pixelColor(x, y).rgb()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    near = [QColor.fromRgb(c) for c in seen]
    assert any(
        max(abs(a - b) for a, b in zip(c.getRgb()[:3], band.getRgb()[:3], strict=True)) <= 2
        for c in near
    ), "the band is painted"

    qtbot.mouseClick(tool.together, LEFT, pos=QPoint(8, tool.together.height() // 2))
    assert not tool.together.isChecked()
    qtbot.mouseClick(named(tool, "compareButton"), LEFT)
    qtbot.waitUntil(lambda: len(tool.table.rows()) == 5, timeout=WAIT)
    assert not tool.curves.spreads


def test_a_run_without_readable_losses_is_left_out_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not with its figures alone: those that are together are counted by both."""
    paths = [tmp_path / f"code_size-4-seed-{seed}" for seed in (0, 1)]
    for seed in (0, 1):
        trained(tmp_path, 4, seed)
    course = comparing._course

    def one_is_lost(run: Run) -> comparing.Course:
        if run.path == paths[1]:
            raise StorageError("gone")
        return course(run)

    monkeypatch.setattr(comparing, "_course", one_is_lost)
    seen = comparing.compared(paths, None, None, False, True, lambda _: None)
    assert seen.notes[:1] == ["gone"]
    _, *lines = seen.lines
    assert "2" not in lines[0]  # runs
    assert len(lines) == len(seen.curves) == 1
