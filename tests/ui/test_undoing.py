"""Undo in a window that ends."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from aeviz.ui.window.actions import Actions
from aeviz.ui.window.message_bar import MessageBar
from aeviz.ui.window.shell import Shell
from aeviz.ui.window.undoing import Undoing


class Usual:
    """Nothing of it can be taken back."""

    can_undo = can_redo = False


def test_undo_lets_go_of_a_window_that_ends(qtbot: QtBot) -> None:
    """Its last children lose the focus when it is no window any more."""
    window = QMainWindow()
    field = QLineEdit()
    window.setCentralWidget(field)
    shell = Shell(window, Actions(window), MessageBar(window), field)
    undoing = Undoing(shell, (), Usual())
    window.show()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    with qtbot.captureExceptions() as escaped:
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
    assert undoing is not None
    assert escaped == []
