"""All curves of a loss chart are in the unit of its axis."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aeviz.core.launch import start_run
from aeviz.core.messages.events import EpochDone, StepsDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.ui.losses.terms import LossTerms
from tests.tiny import tiny_dataset, tiny_recipe


@pytest.mark.parametrize(
    ("name", "values", "part"),
    [
        ("vae-2d", {}, "divergence per pixel"),
        ("keras-2d", {"penalty.kind": "l1", "penalty_weight": 0.01}, "penalty × weight"),
    ],
)
def test_the_drawn_parts_sum_up_to_the_drawn_loss(
    name: str, values: dict[str, object], part: str, tmp_path: Path
) -> None:
    recipe = tiny_recipe(name, epochs=1, **values)
    launch = start_run(recipe, tiny_dataset(side=28), CommandQueue(), tmp_path)
    terms = LossTerms(recipe, 28 * 28)
    seen = set()
    for event in launch.events:
        if isinstance(event, StepsDone):
            drawn = terms.charted(event.losses)
            sums = drawn["reconstruction"] + drawn[part]
            np.testing.assert_allclose(sums, drawn["loss"], rtol=1e-5)
            seen.add("train")
        elif isinstance(event, EpochDone):
            drawn = terms.charted(event.test)
            assert len(drawn) == 3
            rest = (
                drawn["reconstruction"]
                if "reconstruction" in drawn
                else drawn["mean squared error"]
            )
            assert rest + drawn[part] == pytest.approx(drawn["loss"], rel=1e-5)
            seen.add("test")
    launch.run.close()
    assert seen == {"train", "test"}


def test_a_tuned_weight_counts_from_then_on() -> None:
    terms = LossTerms(tiny_recipe("keras-2d", **{"penalty.kind": "l1", "penalty_weight": 0.5}), 784)
    before = {"loss": np.array([3.0]), "penalty": np.array([4.0])}
    assert terms.charted(before)["penalty × weight"].tolist() == [2.0]
    terms.tune("penalty.penalty_weight", 0.25)
    assert terms.charted(before)["penalty × weight"].tolist() == [1.0]
    assert before["penalty"].tolist() == [4.0]


def test_accuracy_is_named_as_a_share() -> None:
    terms = LossTerms(tiny_recipe("mlp-classifier"), 784)
    charted = terms.charted({"loss": 1.5, "accuracy": 0.5})
    assert charted == {"loss": 1.5, "accuracy (0 to 1)": 0.5}
