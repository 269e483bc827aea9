"""Numbers of a k-sparse code that nobody uses are drawn towards use, all others are left alone."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.inference.viewing import encode
from aeviz.core.messages.events import StepsDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models.codes import SparseCode
from aeviz.core.prepare import prepare
from aeviz.core.training.loop import train
from tests.tiny import tiny_dataset, tiny_recipe


@given(st.integers(1, 9), st.integers(1, 6), st.integers(0, 1000))
def test_each_idle_number_costs_what_it_lacks_where_it_lacks_least(
    batch: int, kept: int, seed: int
) -> None:
    outputs = torch.from_numpy(np.random.default_rng(seed).normal(size=(batch, 8)))
    outputs.requires_grad_(True)
    kind = SparseCode(kept, revives=True)
    cost = kind.idleness(outputs)
    assert cost is not None
    cost.backward()
    values, lacking = outputs.detach().numpy(), 0.0
    slope = np.zeros_like(values)
    for number in range(8):
        ranks = [sorted(row, reverse=True).index(row[number]) for row in values]
        if min(ranks) >= kept:
            missing = [sorted(row)[-kept] - row[number] for row in values]
            lacking += min(missing)
            slope[int(np.argmin(missing)), number] = -1 / 8
    assert float(cost.detach()) == pytest.approx(lacking / 8)
    assert np.allclose(outputs.grad, slope)
    assert SparseCode(kept).idleness(outputs) is None


def test_fewer_units_are_dead_and_restore_better() -> None:
    data, alive, errors = tiny_dataset(320, 100), [], []
    for weight in (0.0, 0.05):
        recipe = tiny_recipe(
            "best-k-sparse", code_size=120, active_units=4, idle_weight=weight, epochs=20
        )
        job = prepare(recipe, data)
        losses = [e.losses for e in train(job, CommandQueue()) if isinstance(e, StepsDone)]
        assert ("idle" in losses[0]) == (weight > 0)
        codes = encode(job.model, data.test.images, "unit")
        assert ((codes != 0).sum(1) <= 4).all()
        alive.append(int((codes != 0).any(0).sum()))
        errors.append(float(losses[-1].get("reconstruction", losses[-1]["loss"])[-1]))
    assert alive[1] > 1.5 * alive[0]
    assert errors[1] < errors[0]
