"""The form beside a run in training: what is open, told and taken over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.recipe import fields
from aeviz.ui.setup.form import RecipePanel
from tests.ui.setup.on_form import RATE, line, reason, type_in


def test_while_running_only_live_fields_are_open(qtbot: QtBot, panel: RecipePanel) -> None:
    panel.set_running(True)
    for field in fields():
        editor = panel.findChild(QWidget, field.path)
        assert editor is not None
        assert editor.isEnabled() is field.live
        assert (editor.toolTip() == "Stop the run to change this") is not field.live
    panel.set_running(False)
    assert all(panel.findChild(QWidget, field.path).isEnabled() for field in fields())


def test_tuning_is_told_only_while_running(qtbot: QtBot, panel: RecipePanel) -> None:
    tuned: list[tuple[str, float]] = []
    panel.value_tuned.connect(lambda path, value: tuned.append((path, value)))
    type_in(panel, RATE, "0.5")
    assert tuned == []
    panel.set_running(True)
    type_in(panel, RATE, "0.25")
    type_in(panel, RATE, "-3")
    type_in(panel, "corruption.strength", "1")
    assert tuned == [(RATE, 0.25), ("corruption.strength", 1.0)]
    assert line(panel, RATE).text() == "-3"
    assert panel.recipe().training.learning_rate == 0.5, "the next run keeps its own"
    panel.set_running(False)
    assert line(panel, RATE).text() == "0.5"
    assert reason(panel, RATE) == ""


# --- undo -------------------------------------------------------------------------------------


def test_nothing_is_undone_below_a_run_in_training(panel: RecipePanel) -> None:
    type_in(panel, "training.epochs", "3")
    panel.set_running(True)
    assert not panel.findChild(QToolButton, "setupUndoButton").isEnabled()
    panel.undo()
    assert panel.recipe().training.epochs == 3


# --- what was tuned ---------------------------------------------------------------------------


def test_what_was_tuned_is_told_and_can_be_taken_over(panel: RecipePanel, qtbot: QtBot) -> None:
    note = panel.findChild(QWidget, "tunedNote")
    assert note is not None
    panel.set_running(True)
    panel.set_tuned({RATE: 0.02})
    assert line(panel, RATE).text() == "0.02"
    assert not note.isVisible()
    panel.set_running(False)
    assert line(panel, RATE).text() == "0.001"
    assert note.isVisible()
    assert "Learning rate 0.02" in note.findChild(QLabel).text()
    button = panel.findChild(QPushButton, "useTunedButton")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.recipe().training.learning_rate == 0.02
    assert not note.isVisible()
    panel.undo()
    assert panel.recipe().training.learning_rate == 0.001
