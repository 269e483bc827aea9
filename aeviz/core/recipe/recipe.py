"""A recipe in use: read and written as JSON, checked, and with other values.

Every path to a recipe, from a file, the form or ``--set``, ends in :func:`validated`.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable
from typing import Any

import msgspec
import msgspec.json

from aeviz.core.base.errors import RecipeError
from aeviz.core.base.texts import LONG, plain
from aeviz.core.recipe.fields import Field, fields_of
from aeviz.core.recipe.rules import conflict
from aeviz.core.recipe.schema import SECTIONS, Recipe

LARGEST = 65_536
"""Bytes of a recipe's file."""


@functools.cache
def fields() -> tuple[Field, ...]:
    """All fields that a user may set, section by section, and last the seed."""
    parts = (fields_of(type(getattr(_BLANK, section)), section) for section in SECTIONS)
    own = (field for field in fields_of(Recipe) if field.path == "seed")
    return (*itertools.chain(*parts), *own)


@functools.cache
def find_field(key: str) -> Field:
    """The field with this path, or with this last part of a path if only one field has it.

    Raises :class:`RecipeError` with the names that are allowed.
    """
    hits = [f for f in fields() if key in (f.path, f.key)]
    if len(hits) == 1:
        return hits[0]
    if hits:
        names = " or ".join(f.path for f in hits)
        raise RecipeError(f"The recipe value “{key}” is ambiguous: write {names}.")
    names = ", ".join(f.path if f.key == "kind" else f.key for f in fields())
    raise RecipeError(f"A recipe has no value “{key}”. Values that can be set: {names}.")


def value_of(recipe: Recipe, path: str) -> Any:
    """The value at a dotted path such as ``training.batch_size``."""
    return functools.reduce(getattr, path.split("."), recipe)


def with_value(recipe: Recipe, key: str, value: object) -> Recipe:
    """A copy of ``recipe`` with one field set.

    ``value`` may be the text that a user typed: ``"0.01"``, ``"true"``, ``"128, 64"``; empty text
    clears an optional field. Raises :class:`RecipeError` that names the field, the value and what
    is allowed.
    """
    return with_values(recipe, [(key, value)])


def with_values(recipe: Recipe, changes: Iterable[tuple[str, object]]) -> Recipe:
    """A copy with several fields set; only the result must fit together. See :func:`with_value`."""
    for key, value in changes:
        field = find_field(key)
        values = msgspec.to_builtins(recipe)
        section, _, leaf = field.path.rpartition(".")
        (values[section] if section else values)[leaf] = field.parsed(value)
        try:
            recipe = msgspec.convert(values, Recipe, strict=True)
        except msgspec.ValidationError as error:
            raise RecipeError(f"{field.title} must be {field.allowed}, not “{value}”.") from error
    return validated(recipe)


def validated(recipe: Recipe) -> Recipe:
    """The same recipe, checked: every field in its range, and the choices fit each other.

    Raises :class:`RecipeError`.
    """
    recipe = _convert(msgspec.to_builtins(recipe))
    reason = conflict(recipe)
    if reason:
        raise RecipeError(reason)
    return recipe


def to_json(recipe: Recipe) -> bytes:
    """The recipe as indented JSON text in UTF-8."""
    return msgspec.json.format(msgspec.json.encode(recipe), indent=2) + b"\n"


def from_json(text: bytes, source: str = "the recipe") -> Recipe:
    """Read a recipe; ``source`` names it in errors. Raises :class:`RecipeError`."""
    if len(text) > LARGEST:
        raise RecipeError(f"{source} is too large for a recipe: choose another file.")
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise RecipeError(f"{source} is not a recipe: {error}. Choose another file.") from error
    return _shown(validated(_convert(value, source)))


def _shown(recipe: Recipe) -> Recipe:
    """The recipe with words that can be shown anywhere."""
    words = {"title": plain(recipe.title), "description": plain(recipe.description, LONG)}
    return msgspec.structs.replace(recipe, **words)


def _convert(value: object, source: str = "the recipe") -> Recipe:
    try:
        return msgspec.convert(value, Recipe, strict=True)
    except msgspec.ValidationError as error:
        path = re.search(r"`\$\.([\w.]+)", str(error))
        hit = next((f for f in fields() if path and f.path == path[1]), None)
        if hit is None:
            raise RecipeError(f"{source} cannot be used: {error}.") from error
        raise RecipeError(f"{source} cannot be used: {hit.title} must be {hit.allowed}.") from error


_BLANK = Recipe(name="blank", title="Blank")
