"""Every recipe trains in bfloat16 as in float32, and a run remembers which of them it had."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from aeviz.core.compute.precision import autocast, has_bf16
from aeviz.core.compute.seeds import stream
from aeviz.core.data.base import AnyDataset
from aeviz.core.datasets.synthetic import line, waves
from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import choose_probe
from aeviz.core.inference.viewing import classify
from aeviz.core.launch import resume_run, start_run
from aeviz.core.messages.events import EpochDone, StepsDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import prepare
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import NEED_NEIGHBOURS
from aeviz.core.runs.run import Run
from aeviz.core.training.loop import train
from aeviz.core.training.phases.job import Sample
from tests.leaving import left_after
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset(train=640, test=100)


def _data(recipe: Recipe) -> AnyDataset:
    if recipe.task != "regress":
        return DATA
    return line() if recipe.data.dataset == "line" else waves()


def test_recipes_of_the_tutorials_calculate_in_32_bits() -> None:
    ours = ("best-", "nested", "conv-vae", "umap-2d")
    tutorials = [recipe for name, recipe in presets().items() if not name.startswith(ours)]
    assert {recipe.training.precision for recipe in tutorials} == {"float32"}


def test_a_frame_names_the_classes_that_an_evaluation_names() -> None:
    recipe = tiny_recipe("mlp-classifier", code_size=64)
    model, probe = prepare(recipe, DATA).model, choose_probe(DATA, 0, points=100)
    frame = make_frame(model, probe, recipe, 0, 0)
    exact = classify(model, probe.digits, recipe.data.pixel_range)
    assert frame.probabilities is not None
    np.testing.assert_allclose(frame.probabilities, exact, rtol=1e-5)


@pytest.mark.parametrize("name", presets())
def test_losses_and_gradients_of_every_recipe_have_32_bits(name: str) -> None:
    changes: list[tuple[str, object]] = [("precision", "bf16"), ("validation_images", 0)]
    if presets()[name].network.map_code:
        channels = presets()[name].network.channels
        changes += [("code_size", channels[-1] * (-(-12 // 2 ** len(channels))) ** 2)]
    if presets()[name].task != "regress":
        changes += [("batch_size", 64), ("labels", 0)]
    recipe = with_values(presets()[name], changes)
    job = prepare(recipe, _data(recipe))
    assert job.precision == "bf16"
    for make in job.phases:
        phase, memory = make(), dict[str, torch.Tensor]()
        inputs = phase.batches.get(0, 0)
        beside = inputs.roll(1, 0) if recipe.penalty.kind in NEED_NEIGHBOURS else None
        sample = Sample(inputs, phase.batches.get_targets(0, 0), neighbours=beside)
        job.model.zero_grad()
        found = {}
        for precision in ("float32", "bf16"):
            with autocast(precision):  # type: ignore[arg-type]
                terms = phase.objective(job.model, sample, recipe, stream(0, "noise"), memory)
            found[precision] = terms["loss"]
            memory.clear() if precision == "float32" else None
        assert found["bf16"].dtype == torch.float32
        assert float(found["bf16"].detach()) == pytest.approx(
            float(found["float32"].detach()), rel=0.1
        )
        assert all(carried.dtype == torch.float32 for carried in memory.values())
        found["bf16"].backward()
        gradients = [p.grad for p in job.model.parameters() if p.grad is not None]
        assert gradients
        assert all(g.dtype == torch.float32 and g.isfinite().all() for g in gradients)


def _last_losses(precision: str) -> np.ndarray:
    """Test losses of three seeds after four epochs."""
    losses = []
    for seed in range(3):
        recipe = tiny_recipe("denoising", epochs=4, seed=seed, precision=precision)
        events = list(train(prepare(recipe, DATA), CommandQueue()))
        losses.append([e.test["loss"] for e in events if isinstance(e, EpochDone)][-1])
    return np.array(losses)


def test_both_precisions_reach_the_same_loss_within_the_noise_of_the_seed() -> None:
    exact, mixed = _last_losses("float32"), _last_losses("bf16")
    assert not np.array_equal(exact, mixed)  # or nothing was calculated in 16 bits
    assert abs(exact.mean() - mixed.mean()) < max(exact.std(), mixed.std()) * 2


def test_a_run_goes_on_in_the_precision_it_began_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever its recipe would choose on the machine that it goes on with."""
    recipe = tiny_recipe(precision="auto")

    def able(device: str = "cpu") -> bool:
        return device == "cpu"

    monkeypatch.setattr("aeviz.core.compute.precision.has_bf16", able)
    whole = start_run(recipe, DATA, CommandQueue(), tmp_path / "whole")
    with whole.run:
        straight = [e for e in whole.events if isinstance(e, StepsDone)]
    left_after(7, recipe, DATA, tmp_path / "parts")
    with Run.open(tmp_path / "parts") as run:
        assert run.details["precision"] == "bf16"
    monkeypatch.setattr("aeviz.core.compute.precision.has_bf16", lambda device="cpu": False)
    rest = resume_run(tmp_path / "parts", DATA, CommandQueue())
    with rest.run:
        list(rest.events)
        done = [e for e in rest.run.events() if isinstance(e, StepsDone)]
    assert [v for e in done for v in e.losses["loss"]] == [
        v for e in straight for v in e.losses["loss"]
    ]


def test_an_older_run_goes_on_as_its_recipe_says() -> None:
    assert prepare(tiny_recipe(), DATA, None).precision == "float32"
    assert prepare(tiny_recipe(precision="bf16"), DATA, None).precision == "bf16"
    assert prepare(tiny_recipe(precision="auto"), DATA, None).precision == (
        "bf16" if has_bf16() else "float32"
    )
