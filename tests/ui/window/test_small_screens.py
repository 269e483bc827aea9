"""The window fits its screen, the first time and when it was larger before, with all its panels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.window.panels.docks import Panels
from aeviz.ui.window.panels.layouts import LAYOUTS
from tests.ui.driving import tiny_builtin

__all__ = ["tiny_builtin"]


@pytest.fixture
def opened(qtbot: QtBot, tiny_builtin: None) -> Iterator[object]:
    """Opens windows as the program does; they are closed and gone afterwards."""
    made: list[MainWindow] = []

    def open_window() -> MainWindow:
        _, window = create(["aeviz", "--recipe", "keras-2d", "--dataset", "builtin"])
        made.append(window)
        with qtbot.waitSignal(window.shell.first_painted):
            window.show()
        return window

    yield open_window
    for window in made:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


# 800 × 480 and 1024 × 600 pixels, scaled by 1, 1.5 and 2.
SCREENS = [(1024, 600), (800, 480), (683, 400), (533, 320), (512, 300), (400, 240)]


@pytest.mark.parametrize("size", SCREENS)
def test_the_first_window_fits(opened, monkeypatch: pytest.MonkeyPatch, size) -> None:
    free = QSize(*size)
    monkeypatch.setattr(Panels, "_free", lambda _: free)
    window = opened()
    QApplication.processEvents()
    assert window.size().boundedTo(free) == window.size()
    assert {n for n, d in window.docks.items() if d.isHidden()} == LAYOUTS["train"].closed


def test_a_window_from_a_large_screen_fits_a_small_one(
    opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = opened()
    large.resize(1900, 1000)
    assert not large.tabifiedDockWidgets(large.docks["Setup"])
    large.close()
    free = QSize(800, 480)
    monkeypatch.setattr(Panels, "_free", lambda _: free)
    window = opened()
    QApplication.processEvents()
    assert window.size().boundedTo(free) == window.size()
    # All that was laid over each other can be reached.
    assert window.tabifiedDockWidgets(window.docks["Losses"])
    window.docks["Latent"].raise_()
    QApplication.processEvents()
    assert not window.docks["Latent"].visibleRegion().isEmpty()


def test_a_lesson_makes_itself_room(opened, monkeypatch, qtbot) -> None:
    free = QSize(1024, 700)
    monkeypatch.setattr(Panels, "_free", lambda _: free)
    window = opened()
    for layout in LAYOUTS:
        window.panels.choose(layout)
        window.commands["lessons"].trigger()
        lesson = window.panels.guest
        qtbot.waitUntil(lesson.isVisible)
        qtbot.waitUntil(lambda: window.width() <= free.width())
        assert window.minimumSizeHint().boundedTo(free) == window.minimumSizeHint(), layout


def test_where_there_is_room_nothing_is_moved(opened) -> None:
    window = opened()
    assert not window.tabifiedDockWidgets(window.docks["Setup"])
    assert window.docks["Latent"] not in window.tabifiedDockWidgets(window.docks["Losses"])
