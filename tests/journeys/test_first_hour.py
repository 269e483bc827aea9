"""One person's first hour with the real window and real digits, by mouse and keys.

With ``AEVIZ_SCREENSHOTS`` naming a folder, each station is saved there as a picture; that is how
``resources/screenshots`` is made.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aeviz.core.base.paths import runs_folder
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from tests.journeys.stations import few_digits, picture, stroke
from tests.ui.driving import bench_of, named

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    few_digits(monkeypatch, 12_000)
    dataset = "mnist" if os.environ.get("AEVIZ_DATA_DIR") else "builtin"
    _, made = create(["aeviz", "--recipe", "keras-2d", "--dataset", dataset])
    made.resize(1400, 900)
    made.panels.reset()
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bench_of(made).warming.is_ready, timeout=WAIT)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.timeout(300)
def test_train_watch_draw_click_and_look_back(window: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(window)
    inspector, session = bench.inspector, bench.session
    picture(window, qtbot, "start-light")

    # Train, and watch it learn.
    epochs = named(window, "training.epochs")
    assert isinstance(epochs, QLineEdit)
    epochs.setFocus()
    epochs.selectAll()
    qtbot.keyClicks(epochs, "4" if not os.environ.get("AEVIZ_SCREENSHOTS") else "8")
    qtbot.keyClick(epochs, Qt.Key.Key_Return)
    QTest.mouseClick(window.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: session.state == "running", timeout=WAIT)
    qtbot.waitUntil(
        lambda: inspector.frame is not None and inspector.frame.epoch >= 2, timeout=2 * WAIT
    )
    picture(window, qtbot, "training-light")

    # Draw a seven while it trains: it is restored and has its place on the map.
    area = named(window, "drawArea")
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT) as heard:
        stroke(area, (0.25, 0.22), (0.5, 0.2), (0.72, 0.22), (0.6, 0.5), (0.48, 0.82))
    assert heard.args[0].restored.max() > 0
    qtbot.waitUntil(lambda: session.state == "finished", timeout=240_000)
    qtbot.waitUntil(lambda: window.latent.plane.marker is not None, timeout=WAIT)
    picture(window, qtbot, "drawing-light")
    drawn = window.canvas.drawing()

    # Click on the map: the point is decoded onto the canvas; undo brings the seven back.
    with qtbot.waitSignal(inspector.point_decoded, timeout=WAIT):
        QTest.mouseClick(window.latent.plane, LEFT, pos=window.latent.plane.rect().center())
    assert not np.array_equal(window.canvas.drawing(), drawn)
    picture(window, qtbot, "decoded-light")
    window.commands["undo"].trigger()
    assert np.array_equal(window.canvas.drawing(), drawn)

    # Back to the start of the run, where the network knew nothing, and live again.
    slider = named(window, "timelineSlider")
    slider.setFocus()
    last = inspector.frame
    assert last is not None
    with qtbot.waitSignal(inspector.drawing_restored, timeout=WAIT):
        qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert inspector.frame is not None
    assert inspector.frame.step == 0
    picture(window, qtbot, "past-light")
    QTest.mouseClick(named(window, "timelineLiveButton"), LEFT)
    qtbot.waitUntil(lambda: inspector.frame is not None and inspector.frame.step == last.step)

    # In the dark, and everything is on disk.
    next(a for a in window.menus.theme_group.actions() if a.data() == "dark").trigger()
    qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 100)
    picture(window, qtbot, "finished-dark")
    next(a for a in window.menus.theme_group.actions() if a.data() == "light").trigger()
    (path,) = runs_folder().iterdir()
    assert (path / "run.json").is_file()
