"""The main job by hand: values are typed, buttons clicked, a seven is drawn."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, named

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


def type_in(window: MainWindow, qtbot: QtBot, path: str, text: str) -> None:
    """Type a value into Setup."""
    editor = named(window, path)
    assert isinstance(editor, QLineEdit)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT)


def train(window: MainWindow, qtbot: QtBot, epochs: int = 2) -> None:
    """A whole short run by the Train button."""
    type_in(window, qtbot, "training.epochs", str(epochs))
    click(qtbot, window.toolbar.train_button)
    wait_for_state(window, qtbot, "finished")


def wait_for_state(window: MainWindow, qtbot: QtBot, state: str) -> None:
    session = bench_of(window).session
    qtbot.waitUntil(lambda: session.state == state, timeout=WAIT)


def press_space(window: MainWindow, qtbot: QtBot) -> None:
    """Where the focus is, which must leave Space to the window."""
    focused = window.focusWidget()
    # A button with a menu would open it, and wait in Qt, past any timeout, for a choice.
    assert focused is not None
    assert not isinstance(focused, QAbstractButton | QComboBox)
    qtbot.keyClick(focused, Qt.Key.Key_Space)


def count(window: MainWindow) -> int:
    """How many training losses the view holds."""
    return len(window.losses.build().curves().get("train loss", ([],))[0])


def grabbed(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width()].copy()
