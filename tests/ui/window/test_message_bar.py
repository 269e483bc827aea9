"""A message takes the room of its text, and no more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets import theme
from aeviz.ui.window.message_bar import MessageBar

LONG = "MNIST is not on this machine, so the built-in digits are used, and they work at once. " * 2


@pytest.mark.parametrize("early", [True, False])
def test_a_message_does_not_make_the_window_grow(early: bool, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1400, 900)
    if early:
        window.message_bar.show_message(LONG)
    with qtbot.waitExposed(window):
        window.show()
    if not early:
        window.message_bar.show_message(LONG)
    lines = 4 * window.fontMetrics().height()
    qtbot.waitUntil(lambda: 0 < window.message_bar.height() < lines)
    assert (window.width(), window.height()) == (1400, 900)


def test_a_warning_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    try:
        theme.apply(qapp, "dark")
        qtbot.waitUntil(lambda: theme.is_dark(bar.palette()))
        bar.show_message("It is late.", "warning")
        theme.apply(qapp, "light")
        label = next(label for label in bar.findChildren(QLabel) if label.text() == bar.text)
        content = label.parentWidget()
        assert isinstance(content, QWidget)
        wanted = theme.warning_background(qapp.palette())
        qtbot.waitUntil(lambda: content.palette().window().color() == wanted)
        ground, text = wanted, label.palette().windowText().color()
        assert theme.contrast(text, ground) > 4.5
    finally:
        theme.apply(qapp, "system")


def test_a_message_moves_nothing(window: MainWindow) -> None:
    def places() -> list[object]:
        QApplication.processEvents()
        views = window.canvas.area, window.latent.plane, window.losses
        return [view.rect().translated(view.mapTo(window, view.rect().topLeft())) for view in views]

    window.message_bar.dismiss()
    before = places()
    window.message_bar.show_message(LONG, "warning")
    assert places() == before
    assert window.message_bar.isVisible()
    assert window.message_bar.width() == window.width()
    window.resize(window.width() - 100, window.height())
    QApplication.processEvents()
    assert window.message_bar.width() == window.width()
