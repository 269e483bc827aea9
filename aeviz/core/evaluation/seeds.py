"""Runs that differ in their seed alone, taken together: means and spreads over the seeds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec
import numpy as np

from aeviz.core.evaluation.sweep import Setting
from aeviz.core.recipe.recipe import fields, find_field, value_of
from aeviz.core.recipe.schema import Recipe

Course = Sequence[tuple[float, Mapping[str, float]]]
"""Epochs, and what was tested then."""


class Group(NamedTuple):
    """Runs of one setting."""

    setting: Setting
    """The values in which the groups differ from each other."""
    members: tuple[int, ...]
    """Their numbers among the runs that were grouped."""

    @property
    def title(self) -> str:
        """Its values as people say them."""
        said = (f"{find_field(path).title} {value}" for path, value in self.setting)
        return ", ".join(said)


def grouped(recipes: Sequence[Recipe]) -> list[Group]:
    """The runs of each setting, in the order of their first.

    Recipes of other names or titles are the same if all their values are.
    """
    alike: dict[bytes, list[int]] = {}
    for number, recipe in enumerate(recipes):
        bare = msgspec.structs.replace(recipe, seed=0, name="any", title="Any", description="")
        alike.setdefault(msgspec.json.encode(bare), []).append(number)
    firsts = [recipes[members[0]] for members in alike.values()]
    paths = [field.path for field in fields() if field.path != "seed"]
    differing = [p for p in paths if len({_text(value_of(r, p)) for r in firsts}) > 1]
    if len({recipe.task for recipe in firsts}) > 1 or not differing:
        # Of different tasks most fields differ; their titles say more.
        return [
            Group((("name", recipe.title),) if len(firsts) > 1 else (), tuple(members))
            for recipe, members in zip(firsts, alike.values(), strict=True)
        ]
    return [
        Group(tuple((path, _said(recipe, path)) for path in differing), tuple(members))
        for recipe, members in zip(firsts, alike.values(), strict=True)
    ]


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def _said(recipe: Recipe, path: str) -> str:
    field, value = find_field(path), value_of(recipe, path)
    return field.name_of(str(value)) if field.choices and isinstance(value, str) else _text(value)


class Band(NamedTuple):
    """A figure over time: ``mean`` and sample standard deviation ``spread`` (n - 1; 0 of one run)
    ``float64 [n]`` at ``epochs``."""

    epochs: np.ndarray
    mean: np.ndarray
    spread: np.ndarray


def band(courses: Sequence[Course], figure: str) -> Band:
    """Over the runs that have come so far: a run in training has fewer tests than one that ended.

    An empty test, which parts two phases, is no number.
    """
    found: dict[float, list[float]] = {}
    for course in courses:
        for epoch, test in course:
            found.setdefault(epoch, []).append(test.get(figure, np.nan))
    epochs = sorted(found)
    columns = [np.array(found[epoch]) for epoch in epochs]
    finite = [column[np.isfinite(column)] for column in columns]
    return Band(
        np.array(epochs),
        np.array([values.mean() if len(values) else np.nan for values in finite]),
        np.array([values.std(ddof=1) if len(values) > 1 else 0.0 for values in finite]),
    )


class Against(NamedTuple):
    """A figure against the one number in which the settings differ."""

    field: str
    """The title of the field."""
    figure: str
    """Of :data:`~aeviz.core.evaluation.compare.COLUMNS`."""
    values: np.ndarray
    mean: np.ndarray
    spread: np.ndarray


def against(groups: Sequence[Group], figures: Sequence[Mapping[str, object]]) -> Against | None:
    """The accuracy, or else the error, of each setting; None if they do not differ in one number
    alone. ``figures``: of each run that was grouped."""
    paths = {path for group in groups for path, _ in group.setting}
    if len(paths) != 1 or len(groups) < 2 or "name" in paths:
        return None
    (path,) = paths
    field = find_field(path)
    if field.type not in (int, float):
        return None
    known = [key for key in ("test_accuracy", "test_mse") if any(key in f for f in figures)]
    if not known:
        return None
    rows = []
    for group in groups:
        found = [figures[number].get(known[0]) for number in group.members]
        values = np.array([value for value in found if isinstance(value, float)])
        if len(values) and group.setting[0][1] not in ("", "None"):
            spread = values.std(ddof=1) if len(values) > 1 else 0.0
            rows.append((float(group.setting[0][1]), values.mean(), spread))
    if len(rows) < 2:
        return None
    x, mean, spread = np.array(sorted(rows)).T
    return Against(field.title, known[0], x, mean, spread)
