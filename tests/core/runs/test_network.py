"""The network of a run."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from aeviz.core.base.errors import RunError
from aeviz.core.runs.network import load_model, load_weights
from aeviz.core.runs.run import Run
from tests.trained import trained


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run.open(trained(tmp_path_factory.mktemp("run") / "run"))


def test_a_run_gives_its_network_with_the_weights_of_a_step(run: Run) -> None:
    first, *_, last = run.checkpoint_steps()
    for step, model in ((last, load_model(run)), (first, load_model(run, first))):
        for name, value in model.state_dict().items():
            assert torch.equal(value, torch.from_numpy(run.stored_weights(step).arrays[name]))


def test_weights_of_another_network_are_refused(run: Run, tmp_path: Path) -> None:
    other = Run.open(trained(tmp_path / "other", code_size=3))
    with pytest.raises(RunError, match=f"weights of the run {run.path.name} do not fit its recipe"):
        load_weights(load_model(run), run, load_model(other).state_dict())
