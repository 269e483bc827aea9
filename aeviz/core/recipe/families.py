"""Recipes in groups, as people look for them."""

from __future__ import annotations

from collections.abc import Iterable

from aeviz.core.recipe.schema import Recipe

FAMILIES = (
    "Autoencoders",
    "Denoising",
    "Variational",
    "Sparse",
    "Stacked",
    "Classifiers",
    "Regression",
)
"""In the order in which they are offered."""


def family_of(recipe: Recipe) -> str:
    """The one of :data:`FAMILIES` that says most about a recipe."""
    if recipe.task == "regress":
        return "Regression"
    if recipe.training.pretraining:
        return "Stacked"
    if recipe.task == "classify":
        return "Classifiers"
    if recipe.code.kind == "variational":
        return "Variational"
    if recipe.code.kind == "k-sparse" or recipe.penalty.kind in ("l1", "kl"):
        return "Sparse"
    # Where two numbers are kept of a picture, noise is there for the map's sake.
    denoises = recipe.corruption.kind != "none" and recipe.network.code_size > 2
    return "Denoising" if denoises else "Autoencoders"


def in_families(recipes: Iterable[Recipe]) -> dict[str, list[Recipe]]:
    """The families that have any of these recipes, each in order of title."""
    found: dict[str, list[Recipe]] = {family: [] for family in FAMILIES}
    for recipe in sorted(recipes, key=lambda recipe: recipe.title.casefold()):
        found[family_of(recipe)].append(recipe)
    return {family: members for family, members in found.items() if members}
