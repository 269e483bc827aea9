"""How many of its first numbers a nested code is kept to: in training, and where it is shown."""

from __future__ import annotations

from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Code


def trained_counts(code: Code, size: int) -> tuple[int, ...]:
    """What is drawn from for each image, of a code of ``size`` numbers: those that the recipe
    names, each as probable as it is often named, or 2, 4, 8 …; and always all of them. What is
    more than there are is all."""
    named = _doublings(size, 2) if code.kept_numbers is None else code.kept_numbers
    named = tuple(min(count, size) for count in named)
    return named if size in named else (*named, size)


def shown_counts(recipe: Recipe) -> tuple[int, ...]:
    """What a user can choose from: 1, 2, 4, 8 … and all; nothing for codes of other kinds."""
    size = recipe.network.code_size
    nested = recipe.code.kind == "nested" and recipe.task == "reconstruct"
    return (*_doublings(size, 1), size) if nested else ()


def _doublings(size: int, first: int) -> tuple[int, ...]:
    """``first`` and its doubles below ``size``."""
    return (first, *_doublings(size, 2 * first)) if first < size else ()
