"""One file with a whole run, in the window: saved, dropped, trained again, gone on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aeviz.core.base.paths import runs_folder
from aeviz.core.data import drawings
from aeviz.core.data.drawings import Drawing, Gallery
from aeviz.core.datasets import load
from aeviz.core.export.tables import metrics_csv
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.recipe import to_json
from aeviz.core.runs import experiment
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.exports import ExportWindow
from tests.tiny import tiny_recipe
from tests.ui.driving import bench_of, named, open_run, wait_until_read

LEFT, WAIT = Qt.MouseButton.LeftButton, 60_000


def drop(window: MainWindow, path: Path) -> None:
    """As from a file manager, onto the drawing area: what it does not want goes to the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, area = Qt.DropAction.CopyAction, named(window, "drawArea")
    entered = QDragEnterEvent(QPoint(5, 5), action, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(area, entered)
    target: QWidget = area if entered.isAccepted() else window
    dropped = QDropEvent(QPointF(5, 5), action, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, dropped)


def press(window: MainWindow, qtbot: QtBot, text: str) -> None:
    """The button of the message with this text."""
    buttons = window.message_bar.findChildren(QPushButton)
    qtbot.mouseClick(next(b for b in buttons if b.text() == text and b.isVisible()), LEFT)


def trained(folder: Path) -> Path:
    """A finished run on the digits that the window's tests have."""
    recipe = tiny_recipe(dataset="builtin", encoder_layers="8", epochs=1)
    launch = start_run(recipe, load("builtin"), CommandQueue(), folder)
    with launch.run:
        assert list(launch.events)
    return folder


def test_a_run_is_saved_dropped_trained_again_and_continued(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, file = bench_of(window), tmp_path / "mine.aeviz"
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=WAIT)
    assert not window.commands["save_experiment"].isEnabled()
    folder = trained(tmp_path / "run")
    open_run(window, folder)
    window.commands["save_experiment"].trigger()
    export = window.findChild(ExportWindow)
    assert export is not None
    notes = export.findChild(QPlainTextEdit, "notesEdit")
    assert notes is not None
    notes.setFocus()
    qtbot.keyClicks(notes, "What a map")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(export.go, LEFT)
    qtbot.waitUntil(lambda: str(file) in export.message.text(), timeout=WAIT)
    export.close()

    drop(window, file)
    wait_until_read(window)
    assert "What a map" in window.message_bar.text
    shown = bench.inspector.run
    assert shown is not None
    assert shown.source == file
    assert bench.files.recent[0] == str(file)
    assert not runs_folder().exists()
    press(window, qtbot, "Train again")
    qtbot.waitUntil(lambda: bench.session.state == "finished", timeout=WAIT)
    again = bench.inspector.run
    assert again is not None
    assert again.path.parent == runs_folder()
    with Run.open(folder) as first:
        assert metrics_csv(first.events()) == metrics_csv(again.events())

    drop(window, file)
    wait_until_read(window)
    window.toolbar.more_box.setValue(1)
    press(window, qtbot, "Continue")
    qtbot.waitUntil(lambda: bench.session.state == "finished", timeout=WAIT)
    more = bench.inspector.run
    assert more is not None
    assert more.path.name == "mine-continued"
    assert more.checkpoint().epoch == 2


def test_drawings_that_came_with_a_run_are_kept_beside_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, file, gallery = bench_of(window), tmp_path / "drawn.aeviz", Gallery()
    folder = trained(tmp_path / "run")
    for level in (1, 2, 3):
        gallery.keep(Drawing(np.full((280, 280), level, np.uint8)))
    with Run.open(folder) as run:
        experiment.save(run, file)
    for kept in gallery.load()[0]:
        gallery.remove(kept)
    monkeypatch.setattr(drawings, "MOST", 2)
    bench.gallery.load()
    drop(window, file)
    wait_until_read(window)
    threads = set[int]()
    keep = Gallery.keep
    monkeypatch.setattr(
        Gallery, "keep", lambda *args: (threads.add(threading.get_ident()), keep(*args))[1]
    )
    press(window, qtbot, "Keep its drawings")
    qtbot.waitUntil(lambda: not bench.files.keeping.is_active, timeout=WAIT)
    assert "2 of its 3 drawings are among yours now: there is no room" in window.message_bar.text
    shown = window.findChild(QListWidget, "galleryList")
    assert shown is not None
    assert len(gallery.files()) == shown.count() == 2
    assert threading.get_ident() not in threads


def test_keeping_drawings_can_be_given_up(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = bench_of(window)
    open_run(window, trained(tmp_path / "run"))

    def keep(_: Run, report: Callable[[float], None]) -> None:
        while True:
            report(0.5)
            time.sleep(0.01)

    monkeypatch.setattr(experiment, "keep_drawings", keep)
    bench.files.keep_drawings()
    qtbot.waitUntil(lambda: "Keeping the drawings" in window.message_bar.text, timeout=WAIT)
    press(window, qtbot, "Cancel")
    qtbot.waitUntil(lambda: not bench.files.keeping.is_active, timeout=WAIT)
    assert not window.message_bar.isVisible()


def test_what_became_of_the_drawings_is_said_last(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gallery, which is shown anew, may have something to say, too."""
    bench, folder = bench_of(window), Gallery().folder
    open_run(window, trained(tmp_path / "run"))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "20200101-000000-000000.png").write_bytes(b"none")
    bench.gallery.load()
    assert "20200101" in window.message_bar.text
    kept = experiment.KeptDrawings(2, 2, is_full=False)
    monkeypatch.setattr(experiment, "keep_drawings", lambda *_: kept)
    bench.files.keep_drawings()
    qtbot.waitUntil(lambda: not bench.files.keeping.is_active, timeout=WAIT)
    assert window.message_bar.text == "2 drawings are among yours now."


def test_a_recipe_that_is_dropped_comes_into_setup_and_damage_is_said(
    window: MainWindow, tmp_path: Path
) -> None:
    recipe = tiny_recipe("denoising", dataset="builtin", code_size=7)
    file = tmp_path / "mine.json"
    file.write_bytes(to_json(recipe))
    drop(window, file)
    assert bench_of(window).setup.recipe() == recipe
    broken = tmp_path / "broken.aeviz"
    broken.write_bytes(bytes(500))
    drop(window, broken)
    wait_until_read(window)
    assert "“broken.aeviz” is no file that aeviz saved" in window.message_bar.text


@pytest.mark.parametrize("name", ["x" * 300, "nul\0"])
@pytest.mark.parametrize("ending", [".aeviz", ".json", ".toml", ".csv", ".npz", ".png", ""])
def test_what_cannot_be_reached_is_refused_where_it_is_dropped(
    lent: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, ending: str
) -> None:
    lent.shell.dismiss()
    drop(lent, tmp_path / f"{name}{ending}")
    files, canvas = bench_of(lent).files, bench_of(lent).canvas
    qtbot.waitUntil(lambda: not files.reading.is_active and not canvas._opening.is_active)
    assert "unexpected" not in lent.message_bar.text
    if ending in (".aeviz", ".json", ".toml"):
        assert ("its name is too long" if name[0] == "x" else "is gone") in lent.message_bar.text
