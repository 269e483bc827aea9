"""Remembered paths that nobody can even ask about: the window opens without them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aeviz.ui.app import create
from aeviz.ui.window.settings import Settings, SettingsStore
from tests.trained import trained
from tests.ui.driving import bench_of, open_run

WAIT = 60_000


@pytest.mark.parametrize("name", ["x" * 300, "nul\0"])
def test_the_start_and_all_that_is_opened_do_without_them(
    qtbot: QtBot, tiny_builtin: None, tmp_path: Path, name: str
) -> None:
    odd = str(tmp_path / name)
    SettingsStore(
        Settings(opened=odd, recent_runs=(odd,), runs_dir=odd, data_dir=odd, recipe=f"{odd}.json")
    ).save()
    _, window = create(["aeviz"])
    qtbot.addWidget(window)
    bench = bench_of(window)
    with qtbot.waitSignal(window.shell.first_painted):
        window.show()
    qtbot.waitUntil(lambda: bench.run.run is not None, timeout=WAIT)
    mine = trained(tmp_path / "mine")
    open_run(window, mine)
    assert bench.files.recent == (str(mine),)
    window.close()
