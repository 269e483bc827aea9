"""Runs that an earlier version left in the middle open, evaluate, show and go on as they did."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace

from aeviz.core.base.errors import DataError
from aeviz.core.data.base import Split
from aeviz.core.inference.frame_making import make_frame
from aeviz.core.launch import resume_run
from aeviz.core.messages.events import PhaseStarted, Tuned
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.recipe import with_value
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.corpus import record
from tests.corpus.record import RUNS
from tests.machine import rounds_as_recorded
from tests.tiny import tiny_dataset

CORPUS = Path(record.__file__).parent
FITTED = {"probe_accuracy": 0.03}
"""What is fitted in many steps, each rounded otherwise on another processor, may differ by this
share of itself: a picture or two of 200."""


@pytest.fixture(autouse=True)
def tiny_digits() -> Iterator[None]:
    with record.tiny_digits():
        yield


@pytest.fixture(params=RUNS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def folder(name: str, tmp_path: Path) -> Path:
    """A copy of the stopped run."""
    return Path(shutil.copytree(CORPUS / name, tmp_path / name))


@pytest.fixture
def expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((CORPUS / f"{name}.json").read_text())
    return found


def _agree(found: Any, wanted: Any, tolerance: float, path: str = "") -> None:
    """The keys of then, the same lengths, and numbers that differ by rounding at most."""
    if isinstance(wanted, dict):
        assert found.keys() >= wanted.keys(), path
        for key, value in wanted.items():
            _agree(found[key], value, FITTED.get(key, tolerance), f"{path}.{key}")
    elif isinstance(wanted, list):
        assert len(found) == len(wanted), path
        for index, value in enumerate(wanted):
            _agree(found[index], value, tolerance, f"{path}[{index}]")
    elif isinstance(wanted, str) and path.startswith(".conventions."):
        assert found  # how a figure is made may be told in other words
    elif isinstance(wanted, float):
        assert found == pytest.approx(wanted, rel=tolerance, abs=tolerance / 10), path
    else:
        assert found == wanted, path


def test_it_opens_undamaged_and_has_epochs_left(folder: Path, name: str) -> None:
    with Run.open(folder) as run:
        # What a preset says of itself may be put in other words.
        words = {"title": "", "description": ""}
        assert replace(run.recipe, **words) == replace(RUNS[name].recipe, **words)
        assert run.warnings == ()
        assert run.summary().state == "stopped"
        begun = [event.index for event in run.events() if isinstance(event, PhaseStarted)]
    assert begun == ([0, 1] if name.startswith("stacked") else [0])


def test_it_is_evaluated_to_the_same_figures(folder: Path, expected: dict[str, Any]) -> None:
    _agree(record.figures(folder), expected["figures"], 1e-4)


def test_its_frames_are_what_its_networks_give(folder: Path) -> None:
    with Run.open(folder) as run:
        steps = sorted({*run.frame_steps().tolist()} & {*run.checkpoint_steps()})
        assert len(steps) >= 2
        tuned = [event for event in run.events() if isinstance(event, Tuned)]
        for step in steps:
            recipe = run.recipe
            for event in tuned:
                if event.step < step:
                    recipe = with_value(recipe, event.path, event.value)
            stored = run.frame(step)
            model = load_model(run, step)
            made = make_frame(model, run.probe, recipe, step, stored.epoch, phase=stored.phase)
            assert stored.noisy.std() > 0
            # Of bytes: the last bit of a float may round the other way on another machine.
            for then, now in ((stored.noisy, made.noisy), (stored.restored, made.restored)):
                assert np.abs(then.astype(int) - now.astype(int)).max() <= 1
            assert np.allclose(stored.psnr, made.psnr, atol=0.01)


def test_it_goes_on_as_if_it_had_never_been_left(
    folder: Path, name: str, expected: dict[str, Any], tmp_path: Path
) -> None:
    whole = record.write_whole(RUNS[name], tmp_path / "whole")
    stopped = record.write_stopped(RUNS[name], tmp_path / "stopped")
    is_like_then = rounds_as_recorded() and (
        record.weights_hash(stopped) == record.weights_hash(folder)
    )
    record.resume(folder)
    _agree(record.losses(folder), expected["resumed_losses"], 1e-3)
    _agree(record.scores(folder), expected["resumed_tests"], 1e-2)
    if is_like_then:  # a processor of another kind rounds otherwise, from the first step on
        assert record.losses(folder) == record.losses(whole) == expected["resumed_losses"]
        assert record.weights_hash(folder) == record.weights_hash(whole)
        assert record.weights_hash(folder) == expected["resumed_weights"]
        _agree(record.figures(folder), expected["resumed_figures"], 1e-4)


def test_it_does_not_go_on_with_other_images(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    one = tiny_dataset()
    others = dataclasses.replace(one, train=Split(one.train.images ^ 1, one.train.labels))
    with pytest.raises(DataError, match="other images"):
        resume_run(folder, others, CommandQueue())
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    record.resume(folder)  # and the lock is free again
