"""Looking back while a run trains: with a position chosen, no live frame reaches a view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from aeviz.core.inference.frames import Frame
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, named

WAIT = 60_000
LEFT = Qt.MouseButton.LeftButton


def test_what_trains_does_not_call_back_from_the_past(window: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(window)
    inspector = bench.inspector
    epochs = named(window, "training.epochs")
    assert isinstance(epochs, QLineEdit)
    epochs.setFocus()
    epochs.selectAll()
    qtbot.keyClicks(epochs, "5000")
    qtbot.keyClick(epochs, Qt.Key.Key_Return)
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    live: list[Frame] = []
    inspector.frame_changed.connect(live.append)
    qtbot.waitUntil(lambda: len(live) > 3, timeout=WAIT)
    inspector.frame_changed.disconnect(live.append)

    slider = named(window, "timelineSlider")
    qtbot.waitUntil(slider.isEnabled, timeout=WAIT)
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: inspector.frame is not None and inspector.frame.step == 0, timeout=WAIT)
    qtbot.wait(50)  # the map is painted in a tick of its own
    picture = named(window, "digitsView")
    before = picture.grab().toImage()
    shown: list[Frame] = []
    inspector.frame_changed.connect(shown.append)
    steps = len(window.losses.build().curves()["train loss"][0])
    newest = int(inspector.refresh_steps()[-1])
    # As much again is trained, and frames of it are stored, while we look at the first step.
    qtbot.waitUntil(lambda: int(inspector.refresh_steps()[-1]) > newest, timeout=WAIT)
    qtbot.waitUntil(
        lambda: len(window.losses.build().curves()["train loss"][0]) > steps + 200, timeout=WAIT
    )
    assert inspector.position == 0
    assert [frame.step for frame in shown if frame.step] == []
    assert picture.grab().toImage() == before
    assert not named(window, "timelineLiveButton").isChecked()

    qtbot.mouseClick(named(window, "timelineLiveButton"), LEFT)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1].step > steps, timeout=WAIT)
    assert picture.grab().toImage() != before
