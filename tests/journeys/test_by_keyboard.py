"""README's first steps with the keyboard alone: draw, decode, train, pause, save."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.presets import recipes_folder
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, tiny_builtin, window

__all__ = ["tiny_builtin", "window"]

KEY = Qt.Key
ALONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
WAIT = 30_000
FAR = 150
"""More presses of Tab than there are places for the focus."""


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, times: int = 1, held: Qt.KeyboardModifier = ALONE) -> None:
    for _ in range(times):
        QTest.keyClick(focused(), key, held)


def tab_to(name: str) -> QWidget:
    """Go on to the widget with this name, past all before it."""
    for _ in range(FAR):
        if focused().objectName() == name:
            return focused()
        press(KEY.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")


def picked(window: MainWindow) -> bool:
    """Keys pick a place on the map as soon as there is something to pick."""
    press(KEY.Key_Right)
    return window.latent.plane.pick is not None


def test_draw_decode_train_pause_and_save(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.inspector.inspected() is not None, timeout=WAIT)
    press(KEY.Key_1, held=CONTROL)
    assert window.panels.name == "explore"

    # Draw: what nobody has trained yet restores it, too.
    tab_to("drawArea")
    press(KEY.Key_Up, 12)
    with qtbot.waitSignal(bench.inspector.drawing_restored, timeout=WAIT):
        press(KEY.Key_Space)
        press(KEY.Key_Down, 24)
        press(KEY.Key_Space)
    drawn = window.canvas.drawing()
    assert drawn.any()

    # Decode: the point of the map comes onto the canvas, and Undo takes it back.
    plane = tab_to("latentMap")
    qtbot.waitUntil(lambda: picked(window), timeout=WAIT)
    with qtbot.waitSignal(bench.inspector.point_decoded, timeout=WAIT):
        press(KEY.Key_Right, 3)
    press(KEY.Key_P)
    assert [pin.name for pin in window.latent.plane.pins] == ["A"]
    assert (window.canvas.drawing() != drawn).any()
    press(KEY.Key_Z, 2, CONTROL)
    assert not window.latent.plane.pins
    assert (window.canvas.drawing() == drawn).all()

    # Train slowly, and pause.
    assert focused() is plane
    press(KEY.Key_Less, 4)
    assert window.toolbar.speed_box.speed > 0
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: bench.session.state == "running", timeout=WAIT)
    qtbot.waitUntil(lambda: bench.run.shown.pace.step >= 2, timeout=WAIT)
    press(KEY.Key_Space)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)

    # Save the settings as a recipe of one's own.
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Mine", True))
    press(KEY.Key_S, held=CONTROL)
    assert (recipes_folder() / "mine.json").exists()
    assert "Saved as the recipe “mine”" in window.message_bar.text
    press(KEY.Key_Period, held=CONTROL)
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
