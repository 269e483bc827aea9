"""A run that goes on from a step of another: the same past, and the same future if unchanged."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from aeviz.core.base import storage
from aeviz.core.base.errors import RunError, StorageError
from aeviz.core.branching import branch, branched_at
from aeviz.core.launch import resume_run, start_run
from aeviz.core.messages.events import StepsDone, Stop, Tune
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs.run import Run
from aeviz.core.training import loop
from tests.tiny import tiny_dataset, tiny_recipe


@pytest.fixture(scope="module")
def parent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four epochs of ten steps, with a checkpoint at the end of each."""
    path = tmp_path_factory.mktemp("parent") / "run"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "CHECKPOINT_SECONDS", (0.0, 60.0))
        launch = start_run(tiny_recipe("denoising", epochs=4), tiny_dataset(), CommandQueue(), path)
        with launch.run:
            for _ in launch.events:
                pass
    assert Run.open(path).checkpoint_steps()[-4:] == (10, 20, 30, 40)
    return path


def losses(path: Path) -> np.ndarray:
    blocks = [e.losses["loss"] for e in Run.open(path).events() if isinstance(e, StepsDone)]
    return np.concatenate(blocks)


def train_on(path: Path, *commands: object) -> None:
    inbox = CommandQueue()
    for command in commands:
        inbox.put(command)  # type: ignore[arg-type]
    launch = resume_run(path, tiny_dataset(), inbox)
    with launch.run:
        for _ in launch.events:
            pass


def test_the_past_is_shared_and_the_future_the_same(parent: Path) -> None:
    before = {p: p.read_bytes() for p in parent.rglob("*") if p.is_file()}
    middle = Run.open(parent).checkpoint_steps()[1]
    child = branch(parent, middle + 3)
    opened = Run.open(child)
    assert branched_at(opened) == middle
    assert branched_at(Run.open(parent)) is None
    assert opened.checkpoint_steps() == Run.open(parent).checkpoint_steps()[:2]
    assert opened.id != Run.open(parent).id
    assert opened.summary().state == "interrupted"
    np.testing.assert_array_equal(losses(child), losses(parent)[:middle])
    kept = [s for s in Run.open(parent).frame_steps() if s <= middle]
    assert opened.frame_steps().tolist() == kept
    pictures = [run.frame(kept[-1]).restored for run in (opened, Run.open(parent))]
    assert np.array_equal(*pictures)
    train_on(child)
    np.testing.assert_array_equal(losses(child), losses(parent))
    ends = [Run.open(path).checkpoint().weights for path in (parent, child)]
    assert all(np.array_equal(ends[0][name], ends[1][name]) for name in ends[0])
    assert Run.open(child).warnings == ()
    assert {p: p.read_bytes() for p in parent.rglob("*") if p.is_file()} == before


def test_with_another_value_only_the_future_differs(parent: Path) -> None:
    first = Run.open(parent).checkpoint_steps()[0]
    child = branch(parent, max(first, 10))
    at = branched_at(Run.open(child))
    train_on(child, Tune("training.learning_rate", 0.05))
    assert at is not None
    np.testing.assert_array_equal(losses(child)[:at], losses(parent)[:at])
    assert (losses(child)[at + 1 :] != losses(parent)[at + 1 :]).any()


def test_a_branch_can_branch_again(parent: Path) -> None:
    steps = Run.open(parent).checkpoint_steps()
    child = branch(branch(parent, steps[-1]), steps[1])
    train_on(child, Stop())
    assert branched_at(Run.open(child)) == steps[1]


def test_nothing_is_left_of_a_branch_that_fails(
    parent: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    def full(*_: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(storage, "write_folder", full)
    with pytest.raises(StorageError, match="full"):
        branch(parent, 1000)
    runs = own_home / "data" / "runs"
    assert [p for p in runs.iterdir() if not p.name.startswith(".")] == []


def test_before_the_first_checkpoint_there_is_nothing_to_go_on_from(
    parent: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(parent, copy)
    for folder in (copy / "checkpoints").iterdir():
        shutil.rmtree(folder)
    with pytest.raises(RunError, match="no good checkpoint"):
        branch(copy, 5)
