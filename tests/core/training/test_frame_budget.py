"""Watching has a budget: by value, with a clock that the test moves."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from aeviz.core.models import build_model
from aeviz.core.training import job
from aeviz.core.training.job import FrameBudget
from tests.tiny import tiny_recipe


@pytest.mark.parametrize(
    ("cost", "fraction", "rest"),
    [
        (0.2, 0.04, 4.8),  # 1/25 of the time: 24 times as long as it took
        (0.2, 0.5, 0.2),
        (0.001, 0.04, 0.099),  # ten a second are enough, however cheap they are
    ],
)
def test_after_a_frame_training_has_the_rest_of_the_time(
    monkeypatch: pytest.MonkeyPatch, cost: float, fraction: float, rest: float
) -> None:
    now = 100.0
    monkeypatch.setattr(job, "time", SimpleNamespace(perf_counter=lambda: now))

    def slow(*_: object) -> object:
        nonlocal now
        now += cost
        return SimpleNamespace(points=np.zeros((1, 2), np.float32))

    monkeypatch.setattr(job, "make_frame", slow)
    recipe = tiny_recipe("keras-2d")
    budget = FrameBudget(SimpleNamespace(), fraction=fraction)
    assert budget.is_due()
    budget.make_frame(build_model(recipe, (8, 8)), recipe, 1, 0)
    now += rest - 1e-6
    assert not budget.is_due()
    now += 2e-6
    assert budget.is_due()
