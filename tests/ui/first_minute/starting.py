"""A start without any wish, and a button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, named, wait_for

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


def start() -> MainWindow:
    _, made = create(["aeviz"])
    made.resize(1300, 850)
    made.show()
    wait_for(lambda: bench_of(made).inspector.frame is not None)
    return made


def end(made: MainWindow) -> None:
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def button(window: QWidget, name: str) -> QToolButton | QPushButton:
    found = named(window, name)
    assert isinstance(found, QToolButton | QPushButton)
    return found
