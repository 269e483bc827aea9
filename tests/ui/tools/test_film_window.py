"""File → Export animation: choices, progress, cancel, and where the film goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QSpinBox
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.film import FilmWindow
from tests.trained import trained
from tests.ui.driving import bench_of, named, open_run

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("film") / "run", epochs=3)


@pytest.fixture
def film(window: MainWindow, folder: Path, qtbot: QtBot) -> FilmWindow:
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=WAIT)
    assert not window.commands["export_film"].isEnabled()
    assert "first" in window.commands["export_film"].toolTip()
    open_run(window, folder)
    window.commands["export_film"].trigger()
    found = window.findChild(FilmWindow)
    assert found is not None
    return found


def save_as(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


def spin(film: FilmWindow, name: str) -> QSpinBox:
    found = film.findChild(QSpinBox, name)
    assert found is not None
    return found


def export(film: FilmWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(film, "filmExportButton"), LEFT)


def test_the_film_is_as_chosen(
    film: FilmWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in (("filmViewBox", "Map"), ("filmFormatBox", "GIF")):
        box = film.findChild(QComboBox, name)
        assert box is not None
        box.setCurrentText(text)
    assert spin(film, "filmLastBox").maximum() == 30
    qtbot.keyClicks(spin(film, "filmFpsBox"), "5")
    spin(film, "filmFpsBox").setValue(5)
    spin(film, "filmFirstBox").setValue(10)
    length = film.findChild(QLabel, "filmLength")
    assert length is not None
    stored = [s for s in bench_run(film).frame_steps() if s >= 10]
    assert length.text().startswith(f"{len(stored)} pictures")
    save_as(monkeypatch, tmp_path / "film")
    with qtbot.waitSignal(film.job.ended, timeout=WAIT):
        export(film, qtbot)
    assert "film.gif" in film.message.text()
    with Image.open(tmp_path / "film.gif") as made:
        assert made.n_frames == len(stored)
        assert made.height == 480


def bench_run(film: FilmWindow):  # type: ignore[no-untyped-def]
    run = film._run
    assert run is not None
    return run


def test_cancel_leaves_nothing(
    film: FilmWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def long(*asked: Any) -> bytes:
        """A film that takes as long as nobody cancels it."""
        while True:
            asked[3](0.5)

    monkeypatch.setattr("aeviz.ui.tools.film.animation", long)
    save_as(monkeypatch, tmp_path / "film.gif")
    with qtbot.waitSignal(film.job.ended, timeout=WAIT):
        export(film, qtbot)
        assert named(film, "cancelToolButton").isVisible()
        assert not named(film, "filmExportButton").isEnabled()
        qtbot.mouseClick(named(film, "cancelToolButton"), LEFT)
    assert not list(tmp_path.glob("*film*"))
    assert "Cancelled" in film.message.text()
    assert named(film, "filmExportButton").isEnabled()


def test_a_name_with_an_ending_added_replaces_no_file(
    film: FilmWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "film.gif").write_text("mine")
    save_as(monkeypatch, tmp_path / "film")
    with qtbot.waitSignal(film.job.ended, timeout=WAIT):
        export(film, qtbot)
    assert (tmp_path / "film.gif").read_text() == "mine"
    assert film.message.text()


def test_steps_without_pictures_cannot_be_filmed(film: FilmWindow) -> None:
    spin(film, "filmFirstBox").setValue(30)
    spin(film, "filmLastBox").setValue(29)
    button = named(film, "filmExportButton")
    assert not button.isEnabled()
    assert "choose others" in button.toolTip()


def test_everything_has_a_name(film: FilmWindow) -> None:
    for kind in (QComboBox, QSpinBox):
        for child in film.findChildren(kind):
            assert child.accessibleName()
            assert child.toolTip()
