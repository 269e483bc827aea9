"""The window shows runs of an earlier version, looks back in them, and trains them to the end."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from tests.corpus import record
from tests.corpus.record import RUNS
from tests.ui.driving import bench_of, named

WAIT = 60_000


@pytest.fixture(params=RUNS)
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.delenv("AEVIZ_DATA_DIR", raising=False)
    name = str(request.param)
    folder = shutil.copytree(Path(record.__file__).parent / name, tmp_path / name)
    with record.tiny_digits():
        _, made = create(["aeviz", "--run", str(folder)])
        with qtbot.waitActive(made), qtbot.waitSignal(made.shell.first_painted):
            made.show()
        yield made
        made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_old_run_is_shown_and_resumed(window: MainWindow, qtbot: QtBot) -> None:
    inspector, session = bench_of(window).inspector, bench_of(window).session
    qtbot.waitUntil(lambda: inspector.frame is not None, timeout=WAIT)
    last = inspector.frame
    assert last is not None
    assert last.step > 0
    slider = named(window, "timelineSlider")
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: inspector.frame is not None and inspector.frame.step == 0, timeout=WAIT)
    assert window.losses.build().curves()["train loss"][0].tolist() == list(range(1, last.step + 1))
    qtbot.waitUntil(window.toolbar.resume_button.isEnabled, timeout=WAIT)
    qtbot.mouseClick(window.toolbar.resume_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.state == "finished", timeout=WAIT)
    assert len(window.losses.build().curves()["train loss"][0]) > last.step
