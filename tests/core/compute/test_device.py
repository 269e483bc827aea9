"""Training on whatever this machine has, and losses that are fetched in blocks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from aeviz.cli.main import main
from aeviz.core.base.errors import RecipeError
from aeviz.core.compute import device, process
from aeviz.core.inference.frames import choose_probe
from aeviz.core.launch import resume_run, start_run
from aeviz.core.messages.events import CheckpointReady, Failed, FrameReady, StepsDone, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import describe, prepare
from aeviz.core.recipe.recipe import with_value
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from aeviz.core.training import loop
from aeviz.core.training.loop import train
from aeviz.core.training.phases.job import TrainingJob
from aeviz.core.training.step import StepLosses
from aeviz.core.training.watching import Watching
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset()
HERE = device.available()
RECIPES = {
    "dense": tiny_recipe("denoising"),
    "conv": tiny_recipe("keras-2d", **{"network.kind": "conv"}),
    "variational": tiny_recipe("vae"),
    "classifier": tiny_recipe("mlp-classifier"),
    "layer by layer": tiny_recipe("stacked"),
}


@pytest.mark.parametrize("on", HERE)
@pytest.mark.parametrize("name", RECIPES)
def test_every_device_trains_and_what_leaves_it_is_on_the_processor(name: str, on: str) -> None:
    recipe = with_value(RECIPES[name], "epochs", 1)
    job = prepare(recipe, DATA, device=torch.device(on))
    assert {p.device.type for p in job.model.parameters()} == {on}
    steps, frames = [], []
    for event in train(job, CommandQueue(), Watching(choose_probe(DATA, 0, 50))):
        if isinstance(event, StepsDone):
            steps += event.losses["loss"].tolist()
        elif isinstance(event, FrameReady):
            frames.append(event)
        elif isinstance(event, CheckpointReady):
            assert all(isinstance(array, np.ndarray) for array in event.weights.values())
    assert len(steps) == 10 * len(job.phases)
    assert np.isfinite(steps).all()
    assert {w.device.type for w in frames[-1].weights.values()} == {"cpu"}


@pytest.mark.parametrize("on", HERE)
def test_a_run_goes_on_where_it_was(tmp_path: Path, on: str) -> None:
    recipe = RECIPES["dense"]
    with (whole := start_run(recipe, DATA, CommandQueue(), tmp_path / "whole", on)).run:
        expected = [e.losses["loss"] for e in whole.events if isinstance(e, StepsDone)]
    commands = CommandQueue()
    with (parts := start_run(recipe, DATA, commands, tmp_path / "parts", on)).run:
        found = []
        for event in parts.events:
            if isinstance(event, StepsDone):
                found.append(event.losses["loss"])
                commands.put(Stop())
    with (rest := resume_run(tmp_path / "parts", DATA, CommandQueue())).run:
        assert rest.run.details["device"] == on
        found += [e.losses["loss"] for e in rest.events if isinstance(e, StepsDone)]
    assert np.array_equal(np.concatenate(found), np.concatenate(expected))


def test_a_run_from_a_device_that_is_not_here_goes_on_and_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    job = prepare(RECIPES["dense"], DATA)
    about = describe(job, DATA) | {"device": "tpu"}
    run = Run.create(folder, job.recipe, choose_probe(DATA, 0), about)
    with run:
        for _ in record(train(job, CommandQueue()), run):
            pass
    with (rest := resume_run(folder, DATA, CommandQueue(), epochs=3)).run:
        assert any("tpu" in warning for warning in rest.run.warnings)


def test_a_device_that_is_not_here_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert device.choose("auto").type in HERE
    assert device.again("tpu") == device.choose("auto")
    missing = next(name for name in process.DEVICES[1:] if name not in HERE)
    with pytest.raises(RecipeError, match="choose auto, cpu"):
        device.choose(missing)
    assert main(["train", "deep", "--dataset", "builtin", "--device", missing]) == 2
    assert "not on this machine" in capsys.readouterr().err


def terms(loss: float) -> dict[str, torch.Tensor]:
    return {"loss": torch.tensor(loss), "penalty": torch.tensor(2 * loss)}


@pytest.mark.parametrize("at_once", [True, False])
def test_losses_wait_to_be_taken_together(at_once: bool) -> None:
    losses = StepLosses(at_once)
    for value, samples in ((1.0, 10), (3.0, 10), (5.0, 2)):
        assert losses.add(terms(value), samples)
    assert len(losses) == 3
    assert {name: values.tolist() for name, values in losses.take().items()} == {
        "loss": [1, 3, 5],
        "penalty": [2, 6, 10],
    }
    assert len(losses) == 0
    assert losses.add(terms(7.0), 1)
    losses.take()
    assert losses.samples == 23
    assert losses.sums == {"loss": 57, "penalty": 114}


def test_a_loss_that_is_not_finite_is_seen_at_once_or_when_fetched() -> None:
    assert not StepLosses(at_once=True).add(terms(float("nan")), 1)
    losses = StepLosses(at_once=False)
    for value in (1.0, float("inf"), 2.0):
        assert losses.add(terms(value), 4)
    assert losses.take()["loss"].tolist() == [1]
    assert losses.samples == 4


def test_divergence_that_is_seen_late_ends_the_run_at_its_step(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As on an accelerator, whose losses are looked at in blocks only."""
    monkeypatch.setattr(loop, "BLOCK_SECONDS", 3600.0)
    monkeypatch.setattr(TrainingJob, "reads_at_once", False)
    job, calls = prepare(RECIPES["dense"], DATA), 0
    phase = job.phases[0]()

    def spoilt(*given: Any) -> dict[str, torch.Tensor]:
        nonlocal calls
        calls += 1
        found = phase.objective(*given)
        return {"loss": found["loss"] * (float("nan") if calls == 4 else 1.0)}

    job = replace(job, phases=(lambda: replace(phase, objective=spoilt),))
    events = list(train(job, CommandQueue()))
    blocks = [event for event in events if isinstance(event, StepsDone)]
    assert [len(block.losses["loss"]) for block in blocks] == [3]
    (failure,) = [event for event in events if isinstance(event, Failed)]
    assert failure.step == 3
    assert "step 4" in failure.text
