"""Runs over seeds: which belong together, and their means and spreads."""

from __future__ import annotations

import statistics

import numpy as np
import pytest

from aeviz.core.evaluation.seeds import against, band, grouped
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values


def recipes(*changes: tuple[str, object], name: str = "denoising", seeds: int = 3) -> list:
    return [with_values(find_recipe(name), [*changes, ("seed", seed)]) for seed in range(seeds)]


def test_seeds_alone_part_no_runs() -> None:
    low, high = recipes(("strength", 0.1)), recipes(("strength", 0.5), seeds=2)
    mixed = [low[0], high[0], low[1], high[1], low[2]]
    first, second = grouped(mixed)
    assert first.members == (0, 2, 4)
    assert second.members == (1, 3)
    assert first.setting == (("corruption.strength", "0.1"),)
    assert second.title.endswith("0.5")
    (alone,) = grouped(low)
    assert alone.setting == ()
    assert alone.members == (0, 1, 2)


def test_what_differs_is_said_as_people_say_it() -> None:
    plain = recipes(("optimiser", "adam"), ("encoder_layers", "64"), seeds=1)
    other = recipes(("optimiser", "adamw"), ("encoder_layers", "128, 64"), seeds=1)
    groups = grouped([*plain, *other])
    assert [dict(group.setting)["training.optimiser"] for group in groups] == ["Adam", "AdamW"]
    assert dict(groups[1].setting)["network.encoder_layers"] == "128, 64"


def test_tasks_are_told_apart_by_their_titles() -> None:
    kinds = [*recipes(seeds=2), *recipes(name="mlp-classifier", seeds=2)]
    groups = grouped(kinds)
    assert [group.members for group in groups] == [(0, 1), (2, 3)]
    assert groups[1].setting == (("name", kinds[2].title),)
    assert against(groups, [{"test_mse": 0.1}] * 4) is None


def test_a_band_is_over_the_runs_that_have_come_so_far() -> None:
    courses = [
        [(0.0, {}), (1.0, {"mse": 0.5}), (2.0, {"mse": 0.4})],
        [(0.0, {}), (1.0, {"mse": 0.7}), (2.0, {"mse": 0.1})],
        [(0.0, {}), (1.0, {"mse": 0.9})],
    ]
    found = band(courses, "mse")
    assert found.epochs.tolist() == [0, 1, 2]
    assert np.isnan(found.mean[0])
    assert found.mean[1:] == pytest.approx([0.7, 0.25])
    assert found.spread[1] == pytest.approx(statistics.stdev([0.5, 0.7, 0.9]))
    assert found.spread[2] == pytest.approx(statistics.stdev([0.4, 0.1]))
    single = band(courses[2:], "mse")
    assert single.spread.tolist() == [0, 0]


def test_a_figure_against_one_number_alone() -> None:
    runs = [*recipes(("strength", 0.5), seeds=2), *recipes(("strength", 0.1), seeds=2)]
    figures = [{"test_mse": v} for v in (0.04, 0.06, 0.01, 0.02)]
    found = against(grouped(runs), figures)
    assert found is not None
    assert found.values.tolist() == [0.1, 0.5]
    assert found.mean == pytest.approx([0.015, 0.05])
    assert found.spread == pytest.approx(
        [statistics.stdev([0.01, 0.02]), statistics.stdev([0.04, 0.06])]
    )
    two = [*runs, *recipes(("strength", 0.5), ("code_size", 7), seeds=1)]
    assert against(grouped(two), [*figures, {"test_mse": 0.1}]) is None, "two numbers differ"
    words = [*recipes(("optimiser", "sgd"), seeds=1), *recipes(("optimiser", "adam"), seeds=1)]
    assert against(grouped(words), figures[:2]) is None
    assert against(grouped(runs[:2]), figures[:2]) is None
