"""Fields of the form: their editors, what is typed and chosen, and what is said of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton

from aeviz.core.recipe.schema import Recipe
from aeviz.ui.setup.form import RecipePanel

RECIPE = Recipe(name="plain", title="Plain", description="Learns <b>digits</b>.")
RATE = "training.learning_rate"


def line(panel: RecipePanel, path: str) -> QLineEdit:
    panel.row(path)
    found = panel.findChild(QLineEdit, path)
    assert found is not None
    return found


def combo(panel: RecipePanel, path: str) -> QComboBox:
    panel.row(path)
    found = panel.findChild(QComboBox, path)
    assert found is not None
    return found


def reset(panel: RecipePanel, path: str) -> QToolButton:
    panel.row(path)
    found = panel.findChild(QToolButton, f"{path}.reset")
    assert found is not None
    return found


def reason(panel: RecipePanel, path: str) -> str:
    """The visible reason under a field."""
    found = panel.findChild(QLabel, f"{path}.error")
    assert found is not None
    return found.text() if found.isVisible() else ""


def type_in(panel: RecipePanel, path: str, text: str) -> None:
    editor = line(panel, path)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def choose(panel: RecipePanel, path: str, text: str) -> None:
    """Walk to a choice with the arrow keys."""
    box = combo(panel, path)
    box.setFocus()
    there = box.findData(text)
    key = Qt.Key.Key_Down if there > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(there - box.currentIndex())):
        QTest.keyClick(box, key)
    assert box.currentData() == text


def collected(panel: RecipePanel) -> list[Recipe]:
    recipes: list[Recipe] = []
    panel.recipe_changed.connect(recipes.append)
    return recipes
