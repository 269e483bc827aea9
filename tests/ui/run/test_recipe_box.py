"""The list of recipes in the tool bar."""

from __future__ import annotations

import msgspec.structs
from pytestqt.qtbot import QtBot

from aeviz.core.recipe.presets import find_recipe
from aeviz.ui.naming.recipe_box import RecipeBox


def test_a_recipe_of_no_group_stands_above_all_of_them(qtbot: QtBot) -> None:
    """And goes when another one is shown."""
    box = RecipeBox()
    qtbot.addWidget(box)
    box.set_recipes(
        [("Denoising", [("nested", "Nested code", ""), ("other", "Other", "")])], "nested"
    )
    count = box.count()
    recipe = find_recipe("nested")
    box.show_recipe(msgspec.structs.replace(recipe, name="mine", title="One network, two uses"))
    assert (box.count(), box.currentIndex()) == (count + 1, 0)
    assert box.currentText() == "One network, two uses"
    box.show_recipe(recipe)
    assert box.count() == count
    assert box.currentData() == "nested"
