"""Recipes by name."""

from __future__ import annotations

from aeviz.core.recipe.presets import find_recipe, known_recipes, presets, recipes_folder
from aeviz.core.recipe.recipe import to_json, with_value


def test_an_own_recipe_cannot_take_the_name_of_a_preset() -> None:
    recipes_folder().mkdir(parents=True)
    preset = presets()["deep"]
    other = with_value(preset, "learning_rate", 0.5)
    (recipes_folder() / "deep.json").write_bytes(to_json(other))
    assert find_recipe("deep") == preset
    assert known_recipes()["deep"] == preset
