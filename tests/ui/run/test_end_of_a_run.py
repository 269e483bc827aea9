"""What the window says at the end of a run is what the disk holds of it."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.base.paths import runs_folder
from aeviz.core.messages.events import EpochDone
from aeviz.core.recipe.recipe import with_value
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, heard_of

WAIT = 60_000
Happening = Callable[[Path, pytest.MonkeyPatch], None]


def _deleted(run: Path, _: pytest.MonkeyPatch) -> None:
    # By one rename: the trainer may be writing into it.
    run.rename(run.with_name("elsewhere"))
    shutil.rmtree(run.with_name("elsewhere"))


def _moved(run: Path, _: pytest.MonkeyPatch) -> None:
    run.rename(run.parents[2] / "elsewhere")


def _gutted(run: Path, _: pytest.MonkeyPatch) -> None:
    (run / "checkpoints").rename(run.parents[2] / "elsewhere")
    (run / "checkpoints").write_bytes(b"")


def _full(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def refused(path: Any, flags: int, *args: Any, **more: Any) -> int:
        if flags & os.O_CREAT and str(run) in os.fspath(path):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(path, flags, *args, **more)

    monkeypatch.setattr(os, "open", refused)


def _start(window: MainWindow, qtbot: QtBot, epochs: int) -> Path:
    panel = window.setup
    panel.set_recipe(with_value(panel.recipe(), "epochs", epochs))
    heard = heard_of(bench_of(window).session, EpochDone)
    _click(qtbot, window.toolbar.train_button)
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT)
    (path,) = runs_folder().iterdir()
    return path


def _click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def _stop(window: MainWindow, qtbot: QtBot) -> None:
    bench_of(window).session.stop()
    qtbot.waitUntil(lambda: not bench_of(window).session.is_active, timeout=WAIT)


@pytest.mark.parametrize("happens", [_deleted, _moved, _gutted])
def test_a_run_that_is_not_on_disk_is_not_called_saved(
    happens: Happening,
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    happens(_start(window, qtbot, 5000), monkeypatch)
    _stop(window, qtbot)
    assert bench_of(window).session.state == "unsaved"
    assert "Nothing of the run" in window.message_bar.text
    assert window.status_label.text().startswith("Not saved")
    assert "nothing is saved" in window.status_label.text()
    assert not window.commands["resume"].isEnabled()
    assert not window.commands["more"].isEnabled()
    assert window.toolbar.train_button.isEnabled()


def test_a_full_disk_leaves_what_was_saved_and_the_run_goes_on_from_there(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        path = _start(window, qtbot, 5000)
        _full(path, patch)
        heard = heard_of(bench_of(window).session, EpochDone)
        qtbot.waitUntil(lambda: bool(heard), timeout=WAIT)
        _stop(window, qtbot)
    with Run.open(path) as run:
        step = run.checkpoint().step
    assert bench_of(window).session.state == "unsaved"
    assert f"Only step {step:,} (epoch" in window.message_bar.text
    assert f"saved at step {step:,}" in window.status_label.text()
    window.commands["resume"].trigger()
    qtbot.waitUntil(lambda: bench_of(window).session.state == "running", timeout=WAIT)
    _stop(window, qtbot)
    assert bench_of(window).session.state == "stopped"
    assert "saved at" not in window.status_label.text()


def test_a_finished_run_whose_end_was_lost_can_be_resumed_when_it_is_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    path = _start(window, qtbot, 2)
    qtbot.waitUntil(lambda: not bench_of(window).session.is_active, timeout=WAIT)
    assert window.status_label.text().startswith("Finished")
    assert not window.commands["resume"].isEnabled()
    *older, newest = sorted((path / "checkpoints").iterdir())
    assert older
    shutil.rmtree(newest)
    with qtbot.waitSignal(bench_of(window).run.run_shown, timeout=WAIT):
        bench_of(window).files.open_run(str(path))
    assert window.status_label.text().startswith("Interrupted")
    # What its losses say of its end comes later, and is not what the disk holds.
    qtbot.waitUntil(lambda: bench_of(window).run.shown.word is not None, timeout=WAIT)
    assert window.status_label.text().startswith("Interrupted")
    assert f"saved at step {int(older[-1].name):,}" in window.status_label.text()
    window.commands["resume"].trigger()
    qtbot.waitUntil(lambda: bench_of(window).session.state == "finished", timeout=WAIT)
    with Run.open(path) as run:
        assert run.checkpoint().step == int(newest.name)
