"""A sweep: one recipe with several values and several seeds, a run for each, and their table."""

from __future__ import annotations

import itertools
import re
import statistics
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from aeviz.core.base.errors import RecipeError
from aeviz.core.evaluation.compare import COLUMNS, heading_of
from aeviz.core.recipe.recipe import find_field, with_values
from aeviz.core.recipe.schema import Recipe

MOST_TRIALS = 1000
MOST_SEED = (1 << 63) - 1
Setting = tuple[tuple[str, str], ...]
"""Fields and the text of their values."""


class Trial(NamedTuple):
    """One run of a sweep."""

    setting: Setting
    seed: int
    recipe: Recipe

    @property
    def folder(self) -> str:
        """What its run's folder is called: its values and its seed, fit for any file system."""
        values = [f"{key.rpartition('.')[2]}-{value}" for key, value in self.setting]
        plain = re.sub(r"[^A-Za-z0-9.+-]+", "_", "-".join([*values, f"seed-{self.seed}"]))
        return plain.strip("_.")

    @property
    def title(self) -> str:
        """Its values and its seed, for people."""
        return "  ".join([*(f"{key}={value}" for key, value in self.setting), f"seed {self.seed}"])


def values_in(text: str) -> list[str]:
    """The values in ``"0.1,0.01"``; those of a list stand in brackets: ``"[128,64],[64]"``.

    Raises :class:`RecipeError`.
    """
    parts = re.findall(r"\[[^\[\]]*\]|[^,\[\]]+|(?<=,)(?=,|$)", text)
    if not parts or ",".join(parts) != text or not all(part.strip() for part in parts):
        raise RecipeError(
            f"“{text}” is no list of values: write 0.1,0.01, or [128,64],[64] where each is a list."
        )
    values = [part.strip().strip("[]") for part in parts]
    if len(set(values)) < len(values):
        raise RecipeError(f"“{text}” has a value twice: leave one out.")
    return values


def seeds_in(text: str) -> list[int]:
    """The seeds in ``"0-4"`` or ``"1,2,5"``. Raises :class:`RecipeError`."""
    seeds: list[int] = []
    for part in text.split(","):
        match = re.fullmatch(r"\s*(\d{1,19})(?:-(\d{1,19}))?\s*", part)
        first = int(match[1]) if match else 1
        last = int(match[2] or first) if match else 0
        if not first <= last <= MOST_SEED or last - first >= MOST_TRIALS:
            raise RecipeError(f"“{text}” names no seeds: write 0-4, or 1,2,5.")
        seeds += range(first, last + 1)
    if len(set(seeds)) < len(seeds):
        raise RecipeError(f"“{text}” has a seed twice: leave one out.")
    return seeds


def trials(
    recipe: Recipe, changes: Sequence[tuple[str, Sequence[str]]], seeds: Sequence[int]
) -> list[Trial]:
    """All combinations of values and seeds; the seed changes fastest.

    Raises :class:`RecipeError` for a field, value or combination that is not allowed, for a field
    that is named twice, for the dataset, of which a sweep has one, and for more than
    :data:`MOST_TRIALS` runs.
    """
    paths = [find_field(key).path for key, _ in changes]
    if len(set(paths)) < len(paths) or "seed" in paths:
        raise RecipeError("A field is named twice: name each once, and seeds with --seeds.")
    if "data.dataset" in paths:
        raise RecipeError("All runs of a sweep have the same dataset: name it with --dataset.")
    count = len(seeds)
    for _, values in changes:
        count *= len(values)
    if count > MOST_TRIALS:
        raise RecipeError(f"These are {count:,} runs, more than {MOST_TRIALS:,}: choose fewer.")
    found = []
    for values in itertools.product(*(values for _, values in changes)):
        setting = tuple(zip((key for key, _ in changes), values, strict=True))
        for seed in seeds:
            made = with_values(recipe, [*setting, ("seed", seed)])
            found.append(Trial(setting, seed, made))
    return found


class Spread(NamedTuple):
    """A figure over the seeds of one setting."""

    mean: float
    deviation: float | None
    """Sample standard deviation (n - 1); None of a single run."""
    runs: int

    def __str__(self) -> str:
        digits = 4 if abs(self.mean) < 10 else 2
        if self.deviation is None:
            return f"{self.mean:.{digits}f}"
        return f"{self.mean:.{digits}f} ± {self.deviation:.{digits}f}"


def spreads(
    figures: Iterable[tuple[Setting, Mapping[str, object]]],
) -> dict[Setting, dict[str, Spread]]:
    """For each setting the figures of :data:`~aeviz.core.evaluation.compare.COLUMNS` that its runs
    have, over those of its seeds that have them. ``figures``: of each run, with its setting."""
    gathered: dict[Setting, dict[str, list[float]]] = {}
    for setting, values in figures:
        row = gathered.setdefault(setting, {})
        for key in COLUMNS:
            value = values.get(key)
            if isinstance(value, int | float) and not isinstance(value, bool):
                row.setdefault(key, []).append(float(value))
    return {
        setting: {
            key: Spread(
                statistics.fmean(values),
                statistics.stdev(values) if len(values) > 1 else None,
                len(values),
            )
            for key, values in row.items()
        }
        for setting, row in gathered.items()
    }


def table(
    found: Mapping[Setting, Mapping[str, Spread]], runs: Mapping[Setting, int], said: bool = False
) -> list[list[str]]:
    """A heading and a line for each setting, as text; ``runs``: how many of them have figures.

    ``said``: in the words that people say.
    """
    keys = [key for key, _ in next(iter(found), ())]
    shown = [key for key in COLUMNS if any(key in row for row in found.values())]
    settings = [_title(key) for key in keys] if said else keys
    heads = [heading_of(key, said) for key in shown]
    lines = [[*settings, "Runs" if said else "runs", *heads]]
    for setting, row in found.items():
        cells = [str(row[key]) if key in row else "" for key in shown]
        lines.append([*(value for _, value in setting), str(runs[setting]), *cells])
    return lines


def _title(key: str) -> str:
    return "Recipe" if key == "name" else find_field(key).title
