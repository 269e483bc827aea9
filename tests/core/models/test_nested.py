"""Nested codes: what is kept in training, what the map and the figures show, and going on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.compute.seeds import stream, stream_seed
from aeviz.core.evaluation.restoration import errors_by_numbers, restored_as_trained
from aeviz.core.inference.frames import choose_probe
from aeviz.core.inference.map.map_charts import PlaneProjection, kept_to
from aeviz.core.inference.viewing import decode, encode, network_inputs, restore
from aeviz.core.launch import start_run
from aeviz.core.messages.events import StepsDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models.codes import NestedCode, first_numbers
from aeviz.core.prepare import prepare
from aeviz.core.recipe.nested import shown_counts, trained_counts
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Code
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.core.training.loop import train
from aeviz.core.training.watching import Watching
from tests.leaving import gone_on, left_after
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset(train=256, test=60)
SMALL = {"encoder_layers": "24", "code_size": 6, "network.kind": "dense", "kept_numbers": ""}


def _recipe(**values: object) -> Recipe:
    return with_values(tiny_recipe("nested", **SMALL, epochs=2), list(values.items()))


# --- the code ---------------------------------------------------------------------------------


@given(
    size=st.integers(1, 40),
    named=st.none() | st.lists(st.integers(1, 40), min_size=1, max_size=8),
    seed=st.integers(0, 1000),
)
def test_only_first_numbers_are_kept_in_training(
    size: int, named: list[int] | None, seed: int
) -> None:
    chosen = None if named is None else tuple(min(count, size) for count in named)
    kind = NestedCode(Code(kind="nested", kept_numbers=chosen))
    outputs = torch.rand(64, size) + 0.5  # no number is zero by itself
    code = kind.code(outputs, stream(seed, "step"))
    counts = (code != 0).sum(1)
    allowed = trained_counts(kind.recipe, size)
    assert set(counts.tolist()) <= set(allowed)
    assert size in allowed
    assert torch.equal(code, first_numbers(outputs, counts))
    assert torch.equal(code, kind.code(outputs, stream(seed, "step")))
    assert torch.equal(kind.code(outputs, None), outputs)


def test_what_is_named_twice_is_drawn_twice_as_often() -> None:
    kind = NestedCode(Code(kind="nested", kept_numbers=(1, 4, 4, 4)))
    counts = (kind.code(torch.ones(20_000, 4), stream(3, "step")) != 0).sum(1)
    assert abs(float((counts == 4).float().mean()) - 0.75) < 0.02


def test_how_many_numbers_there_are_to_choose_from() -> None:
    assert trained_counts(Code(), 32) == (2, 4, 8, 16, 32)
    assert trained_counts(Code(), 6) == (2, 4, 6)
    assert trained_counts(Code(), 1) == (1,)
    assert shown_counts(_recipe(code_size=20)) == (1, 2, 4, 8, 16, 20)
    assert shown_counts(tiny_recipe("keras-2d")) == ()
    codes = np.ones((2, 4), np.float32)
    np.testing.assert_array_equal(kept_to(codes, 1), [[1, 0, 0, 0]] * 2)
    assert kept_to(codes, None) is codes


def test_more_numbers_than_there_are_is_all() -> None:
    assert trained_counts(Code(kept_numbers=(2, 8, 16, 32)), 10) == (2, 8, 10, 10)


def test_a_penalty_is_of_all_numbers() -> None:
    """Numbers that were left out are not inactive: else a penalty would drive the others up."""
    recipe = _recipe(**{
        "penalty.kind": "l1", "penalty_weight": 1.0, "kept_numbers": "1", "steps": 1, "epochs": 1,
    })  # fmt: skip
    job = prepare(recipe, DATA)
    (losses,) = (e.losses for e in train(job, CommandQueue()) if isinstance(e, StepsDone))
    model = prepare(recipe, DATA).model
    batch = prepare(recipe, DATA).phases[0]().batches.get(0, 0)
    generator = torch.Generator().manual_seed(stream_seed(recipe.seed, "step", 0))
    inputs = network_inputs(model, batch, recipe.corruption, "unit", generator, training=True)
    whole = float(model.encode(inputs).detach().abs().sum(1).mean())
    assert losses["penalty"][0] == pytest.approx(whole)


# --- what is shown ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """A run long enough that each number adds to those before it."""
    path = tmp_path_factory.mktemp("nested") / "run"
    recipe = _recipe(**{
        "epochs": 40, "batch_size": 32, "learning_rate": 0.01, "schedule": "constant",
        "activation": "relu", "weight_decay": 0.0, "corruption.kind": "none",
    })  # fmt: skip
    launch = start_run(recipe, DATA, CommandQueue(), path)
    with launch.run:
        for _ in launch.events:
            pass
    return Run.open(path)


def test_the_map_is_the_first_two_numbers(run: Run) -> None:
    model = load_model(run)
    frame = run.frame(int(run.frame_steps()[-1]))
    codes = encode(model, run.probe.points, "unit")
    np.testing.assert_allclose(frame.points, codes[:, :2], rtol=0.02, atol=0.02)
    assert frame.projection.is_nested
    assert 0 < frame.projection.explained < 1
    chart = PlaneProjection(frame.projection)
    np.testing.assert_array_equal(chart.codes(frame.points[:5]), kept_to(chart.codes(
        frame.points[:5]), 2))  # fmt: skip
    np.testing.assert_array_equal(chart.codes(frame.points[:5])[:, :2], frame.points[:5])


def test_the_map_is_not_turned_from_step_to_step(run: Run) -> None:
    frames = [run.frame(int(step)) for step in run.frame_steps()]
    assert len(frames) > 2
    assert all(frame.projection.is_nested for frame in frames)


def test_each_number_lowers_the_error(run: Run) -> None:
    model, images = load_model(run), DATA.test.images
    errors = errors_by_numbers(model, run.recipe, images, shown_counts(run.recipe))
    assert len(errors) == 4
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < 0.8 * errors[1]
    whole = restored_as_trained(model, run.recipe, images, run.recipe.corruption)
    assert errors[-1] == pytest.approx(whole["restored"].mean("mse"), rel=1e-6)


def test_a_picture_restored_from_its_first_numbers(run: Run) -> None:
    model, images, noise = load_model(run), DATA.test.images[:30], run.recipe.corruption
    whole, cut = (restore(model, images, noise, "unit", 1, numbers=count) for count in (None, 2))
    np.testing.assert_array_equal(whole.codes, cut.codes)
    np.testing.assert_array_equal(cut.output, decode(model, kept_to(cut.codes, 2), "unit"))
    assert cut.psnr.mean() < whole.psnr.mean()


# --- going on ---------------------------------------------------------------------------------


def _state(path: Path) -> tuple[dict[str, bytes], list[float]]:
    with Run.open(path) as run:
        losses = [e.losses["loss"] for e in run.events() if isinstance(e, StepsDone)]
        weights = run.checkpoint().weights
    return {n: w.tobytes() for n, w in weights.items()}, np.concatenate(losses).tolist()


def test_a_nested_run_goes_on_exactly(tmp_path: Path) -> None:
    launch = start_run(_recipe(), DATA, CommandQueue(), tmp_path / "whole")
    with launch.run:
        list(launch.events)
    left_after(3, _recipe(), DATA, tmp_path / "parts")
    gone_on(tmp_path / "parts", DATA)
    assert _state(tmp_path / "parts") == _state(tmp_path / "whole")


def test_who_watches_a_nested_run_changes_nothing() -> None:
    losses = []
    for watched in (False, True):
        job = prepare(_recipe(), DATA)
        watching = Watching(choose_probe(DATA, 0), live=True) if watched else None
        events = train(job, CommandQueue(), watching)
        losses.append(
            np.concatenate([e.losses["loss"] for e in events if isinstance(e, StepsDone)])
        )
    np.testing.assert_array_equal(*losses)
