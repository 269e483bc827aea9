"""A run is read beside the window: it stays usable, says so if it takes long, and can be told not
to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.base.errors import DataError
from aeviz.core.data.family import mnist
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from tests.campaign.damage.inconsistent import cases
from tests.campaign.damage.inconsistent_window import faults_in_window
from tests.campaign.damage.samples import samples, tiny_images
from tests.trained import trained
from tests.ui.driving import bench_of, wait_until_read

WAIT = 30_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("runs") / "slow")


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Reading goes on only after this is set, but looks whether it was cancelled."""
    free, real = threading.Event(), Run.events

    def events(run: Run, progress: Callable[[float], None]) -> Iterator[object]:
        assert threading.current_thread() is not threading.main_thread()
        while not free.wait(0.01):
            progress(0.5)
        yield from real(run, progress)

    monkeypatch.setattr(Run, "events", events)
    yield free
    free.set()


def _cancel_button(window: MainWindow) -> QPushButton | None:
    buttons = window.message_bar.findChildren(QPushButton)
    return next((b for b in buttons if b.text() == "Cancel" and b.isVisible()), None)


def test_a_slow_run_is_told_of_and_shown_when_it_is_read(
    window: MainWindow, qtbot: QtBot, folder: Path, held: threading.Event
) -> None:
    bench = bench_of(window)
    bench.files.open_run(str(folder))
    qtbot.waitUntil(lambda: "Reading the run in “slow”" in window.message_bar.text, timeout=WAIT)
    assert bench.run.run is None
    held.set()
    qtbot.waitUntil(lambda: bench.run.run is not None, timeout=WAIT)
    assert not window.message_bar.isVisible()


def test_reading_can_be_cancelled(
    window: MainWindow, qtbot: QtBot, folder: Path, held: threading.Event
) -> None:
    bench = bench_of(window)
    bench.files.open_run(str(folder))
    qtbot.waitUntil(lambda: _cancel_button(window) is not None, timeout=WAIT)
    button = _cancel_button(window)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bench.files.reading.is_active, timeout=WAIT)
    held.set()
    assert bench.run.run is None
    assert not window.message_bar.isVisible()


def test_of_two_runs_the_one_asked_for_last_is_shown(
    window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    bench = bench_of(window)
    other = trained(tmp_path / "other")
    bench.files.open_run(str(folder))
    bench.files.open_run(str(other))
    wait_until_read(window)
    assert bench.run.run is not None
    assert bench.run.run.path == other


def test_the_window_closes_while_a_run_is_read(
    window: MainWindow, qtbot: QtBot, folder: Path, held: threading.Event
) -> None:
    bench_of(window).files.open_run(str(folder))
    qtbot.wait(50)
    reading = bench_of(window).files.reading
    window.close()
    qtbot.waitUntil(lambda: not reading.is_active, timeout=WAIT)


def test_the_window_shows_or_refuses_runs_that_do_not_fit(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    wanted = (
        "wide with the probe of classifier",
        "wide with the frames of larger",
        "classifier with the journal of stacked",
        "regressor with the recipe of flat",
        "vae with the weights of wide",
        "classifier: frame ('step',) = 2147483648",
        "stacked: journal step ('step',) = 2147483648",
    )
    with tiny_images():
        known = samples(tmp_path / "samples")
        chosen = [c for c in cases(known) if c.name in wanted]
        assert len(chosen) == len(wanted)
        for name, faults in faults_in_window(chosen, tmp_path):
            assert faults == [], name
    caplog.clear()


def test_a_folder_with_data_is_read_beside_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bench, release, chosen = bench_of(window), threading.Event(), []
    bench.files.data_dir_chosen.connect(chosen.append)

    def load(folder: Path) -> None:
        assert threading.current_thread() is not threading.main_thread()
        assert release.wait(30)
        if not folder.name.startswith("good"):
            raise DataError("These are other files.")

    monkeypatch.setattr(mnist, "load", load)
    for name, words in (("bad", "These are other files."), ("good", "MNIST is taken from")):
        release.clear()
        bench.files.use_data_folder(tmp_path / name)
        assert "Reading" in window.message_bar.text
        assert not chosen
        release.set()
        qtbot.waitUntil(lambda words=words: words in window.message_bar.text, timeout=WAIT)
    assert chosen == [tmp_path / "good"]
    assert window.setup.recipe().data.dataset == "mnist"
