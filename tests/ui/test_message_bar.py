"""A message takes the room of its text, and no more."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow

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
