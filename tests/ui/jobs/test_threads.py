"""The window trains on as many threads as the command line says."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aeviz.ui.app import create
from aeviz.ui.workbench import Workbench


@pytest.mark.parametrize(("options", "threads"), [(["--threads", "3"], 3), ([], 5)])
def test_training_gets_the_threads_that_were_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, options: list[str], threads: int
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "5")
    _, window = create(["aeviz", "--dataset", "builtin", *options])
    qtbot.addWidget(window)
    bench = window.findChild(Workbench)
    assert bench is not None
    assert bench.session.threads == threads
