"""The form with a recipe, one for all tests of a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.schema import SECTIONS
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.setup.history import History
from tests.ui.setup.on_form import RECIPE


@pytest.fixture(scope="module")
def made(qapp: QApplication) -> Iterator[RecipePanel]:
    made = RecipePanel()
    made.setProperty("lent", True)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def panel(made: RecipePanel, qtbot: QtBot) -> RecipePanel:
    """One for all tests: another recipe takes the place of all that was typed."""
    made.keep((), "")
    made.set_running(False)
    made.set_tuned({})
    made._history = History()
    search = made.findChild(QLineEdit, "setupSearch")
    assert search is not None
    search.clear()
    made.set_recipe(RECIPE)
    made.open_sections(tuple(SECTIONS))
    made.resize(360, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made
