"""Recipes by name."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from aeviz.core.recipe import presets as module
from aeviz.core.recipe.families import in_families
from aeviz.core.recipe.presets import (
    find_recipe,
    known_recipes,
    load_recipe,
    own_recipes,
    presets,
    recipes_folder,
)
from aeviz.core.recipe.recipe import to_json, with_value
from aeviz.core.recipe.schema import Recipe


def test_an_own_recipe_cannot_take_the_name_of_a_preset() -> None:
    recipes_folder().mkdir(parents=True)
    preset = presets()["deep"]
    other = with_value(preset, "learning_rate", 0.5)
    (recipes_folder() / "deep.json").write_bytes(to_json(other))
    assert find_recipe("deep") == preset
    assert known_recipes()["deep"] == preset


def test_own_recipes_are_read_again_only_where_they_changed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recipes_folder().mkdir(parents=True)
    files = [recipes_folder() / f"{name}.json" for name in ("one", "two", "broken")]
    for file in files:
        file.write_bytes(to_json(replace(find_recipe("deep"), name=file.stem)))
    files[2].write_bytes(b"{")
    read: list[Path] = []

    def load(path: Path) -> Recipe:
        read.append(path)
        return load_recipe(path)

    monkeypatch.setattr(module, "load_recipe", load)
    assert own_recipes().keys() == {"one", "two"}
    read.clear()
    assert own_recipes().keys() == {"one", "two"}
    assert read == files[2:]
    changed = with_value(own_recipes()["one"], "training.epochs", 7)
    files[0].write_bytes(to_json(changed))
    files[1].unlink()
    assert own_recipes() == {"one": changed}


def test_maps_trained_with_noise_stand_among_autoencoders() -> None:
    found = {
        family: {recipe.name for recipe in members}
        for family, members in in_families(presets().values()).items()
    }
    assert {"best-2d", "best-neighbours-2d", "umap-2d", "deep"} <= found["Autoencoders"]
    assert {"denoising", "best-denoiser", "nested"} <= found["Denoising"]
