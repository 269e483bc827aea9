"""Recipes by name: those that ship with aeviz, those that the user saved, and any recipe's file."""

from __future__ import annotations

import difflib
import functools
from importlib import resources
from pathlib import Path

from aeviz.core.base.errors import RecipeError, StorageError
from aeviz.core.base.paths import data_folder, user_path
from aeviz.core.base.storage import read_file, shown
from aeviz.core.recipe.recipe import LARGEST, from_json
from aeviz.core.recipe.schema import Recipe


def recipes_folder() -> Path:
    """The user's own recipes, one JSON file each."""
    return data_folder() / "recipes"


def presets() -> dict[str, Recipe]:
    """The recipes that ship with aeviz, by name, in order of name."""
    return {recipe.name: recipe for recipe in _shipped()}


@functools.cache
def _shipped() -> tuple[Recipe, ...]:
    folder = resources.files("aeviz.resources") / "recipes"
    found = (
        from_json(file.read_bytes(), file.name)
        for file in folder.iterdir()
        if file.name.endswith(".json")
    )
    return tuple(sorted(found, key=lambda recipe: recipe.name))


def own_recipes() -> dict[str, Recipe]:
    """The user's own recipes, by name; files that are no recipes are passed over."""
    own: dict[str, Recipe] = {}
    for path in sorted(recipes_folder().glob("*.json")):
        try:
            about = path.stat()
            times = about.st_mtime_ns, about.st_ctime_ns
            recipe = _unchanged(path, about.st_ino, about.st_size, *times)
        except (RecipeError, OSError):
            continue
        own[recipe.name] = recipe
    return own


@functools.lru_cache(maxsize=4096)
def _unchanged(path: Path, *stamp: int) -> Recipe:
    """A file that is asked for often, and read again when its ``stamp`` is another."""
    return load_recipe(path)


def known_recipes() -> dict[str, Recipe]:
    """All recipes by name. A preset keeps its name: an own recipe cannot take its place, so that
    figures that name a preset are always of the one that ships."""
    return own_recipes() | presets()


def load_recipe(path: Path) -> Recipe:
    """Read a recipe file. Raises :class:`RecipeError`."""
    try:
        text = read_file(path, LARGEST, links=True)
    except StorageError as error:
        raise RecipeError(str(error)) from error
    return from_json(text, shown(path))


def find_recipe(name: str) -> Recipe:
    """The recipe with this name, or the one in this JSON file: names have no dots and slashes.

    Raises :class:`RecipeError` with the names that are allowed.
    """
    known = known_recipes()
    if name in known:
        return known[name]
    if name.lower().endswith(".json"):
        return load_recipe(user_path(name))
    close = difflib.get_close_matches(name, known, n=1)
    hint = f" Did you mean “{close[0]}”?" if close else ""
    raise RecipeError(
        f"There is no recipe “{name}”.{hint} Recipes: {', '.join(known)}, or a file NAME.json."
    )
