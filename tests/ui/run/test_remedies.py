"""Warnings about a run come with buttons that do what they advise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.messages.events import Noticed, Tuned
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.ui.driving import bench_of, heard_of

WAIT = 30_000


@pytest.fixture
def training(window: MainWindow, qtbot: QtBot) -> Workbench:
    bench = bench_of(window)
    bench.setup.change("code_size", 8)
    bench.setup.change("epochs", 500)
    window.commands["train"].trigger()
    qtbot.waitUntil(lambda: bench.session.state == "running", timeout=WAIT)
    qtbot.waitUntil(lambda: bench.run.shown.pace.step > 2, timeout=WAIT)
    return bench


def press(window: MainWindow, text: str) -> None:
    (button,) = [
        b
        for b in window.message_bar.findChildren(QPushButton)
        if b.isVisible() and b.text().startswith(text)
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_value_that_ruins_the_run_goes_back(
    window: MainWindow, training: Workbench, qtbot: QtBot
) -> None:
    run, session = training.run, training.session
    tuned = heard_of(session, Tuned)
    usual = run.shown.recipe().training.learning_rate
    run.tune("training.learning_rate", 0.04)
    qtbot.waitUntil(lambda: len(tuned) == 1, timeout=WAIT)
    run.follow(Noticed("exploding", tuned[0].step + 3, "The loss rises."))
    press(window, "Learning rate back to")
    qtbot.waitUntil(lambda: len(tuned) == 2, timeout=WAIT)
    assert tuned[1].value == pytest.approx(usual)
    run.follow(Noticed("exploding", 0, "The loss rises."))
    press(window, "Lower the rate to")
    qtbot.waitUntil(lambda: len(tuned) == 3, timeout=WAIT)
    assert tuned[2].value == pytest.approx(usual / 10)


def test_dead_units_are_answered_by_a_shorter_code(
    window: MainWindow, training: Workbench, qtbot: QtBot
) -> None:
    training.run.follow(Noticed("dead-units", 3, "Half of the units are dead."))
    press(window, "Stop, and choose a code of 4")
    qtbot.waitUntil(lambda: not training.session.is_active, timeout=WAIT)
    qtbot.waitUntil(lambda: training.setup.recipe().network.code_size == 4, timeout=WAIT)


def test_a_collapsed_posterior_is_answered_by_a_lower_beta(
    window: MainWindow, training: Workbench
) -> None:
    training.run.follow(Noticed("collapsed-posterior", 3, "The posterior has collapsed."))
    offered = [b.text() for b in window.message_bar.findChildren(QPushButton) if b.isVisible()]
    assert "Lower beta to 0.25" in offered
    training.run.follow(Noticed("storage", 3, "The disk is full."))
    assert not [b for b in window.message_bar.findChildren(QPushButton) if b.isVisible()]
