"""Checkpoints and frames are kept within bounds: few, spread, with ends and borders."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from aeviz.core.messages.events import (
    CheckpointReady,
    CheckpointSaved,
    EpochDone,
    Event,
    FrameReady,
    PhaseStarted,
    StepsDone,
)
from aeviz.core.runs import layout
from aeviz.core.runs.live import recorder
from aeviz.core.runs.live.recorder import record, thinned
from aeviz.core.runs.run import Run
from tests.core.runs.new_runs import epoch_at, new_run
from tests.run_samples import (
    DETAILS,
    RECIPE,
    losses,
    sample_checkpoint,
    sample_frame,
    sample_probe,
    sample_state,
)


def test_a_checkpoint_saved_twice_leaves_the_newer_one(tmp_path: Path) -> None:
    first = sample_checkpoint(6)
    second = CheckpointReady(6, 1, {"w": np.ones(2, "f4")}, {}, sample_state(7))
    with new_run(tmp_path / "run") as run:
        steps = StepsDone(1, 1, losses(1, 6))
        saved = [e for e in record([steps, first, second], run) if isinstance(e, CheckpointSaved)]
        assert len(saved) == 2
        assert run.checkpoint().state == sample_state(7)
        assert run.checkpoint_steps() == (6,)
        assert len(list((run.path / "checkpoints").iterdir())) == 1


@pytest.mark.parametrize(("allowed", "kept"), [(1, 8), (60_000_000, 24)])
def test_checkpoints_are_few_and_spread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, allowed: int, kept: int
) -> None:
    monkeypatch.setattr(recorder, "MAX_CHECKPOINT_BYTES", allowed)
    with new_run(tmp_path / "run") as run:
        events = [e for s in range(1, 41) for e in (StepsDone(s, 1, losses(s, 1)), s)]
        ready = (sample_checkpoint(e) if isinstance(e, int) else e for e in events)
        list(record(ready, run))
        steps = run.checkpoint_steps()
    assert len(steps) == kept + 2
    assert steps[0] == 1
    assert steps[-2:] == (39, 40)
    assert max(np.diff(steps)) <= 2.5 * 40 / kept


def test_frames_are_bounded_and_spread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "MAX_FRAMES", 20)
    events: list[Event] = [PhaseStarted("first", 0, 50, 1)]
    for step in range(1, 101):
        if step == 38:
            events.append(PhaseStarted("second", 37, 50, 1))
        events += [FrameReady(sample_frame(step), {}), EpochDone(step, step, {}, {}, 1.0)]
    with new_run(tmp_path / "run") as run:
        list(record(events, run))
        steps = run.frame_steps()
    assert 10 <= len(steps) <= 20
    assert {1, 37, 100} <= set(steps.tolist())
    assert max(np.diff(steps)) <= 25


def test_frames_are_bounded_in_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "MAX_FRAME_BYTES", 20_000)
    events = [e for s in range(60) for e in (FrameReady(sample_frame(s), {}), epoch_at(s))]
    with new_run(tmp_path / "run") as run:
        list(record(events, run))
        files = layout.frame_files(run.path)
    assert sum(f.stat().st_size for f in files.values()) <= 20_000
    assert {0, 59} <= files.keys()


def test_frames_between_epochs_wait_but_the_last_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "FRAME_GAP", 1e9)
    events: list[Event] = [FrameReady(sample_frame(s), {}) for s in range(1, 8)]
    events += [epoch_at(7), FrameReady(sample_frame(8), {}), FrameReady(sample_frame(9), {})]
    with new_run(tmp_path / "run") as run:
        list(record(events, run))
        assert run.frame_steps().tolist() == [1, 7, 9]


def test_thinning_keeps_ends_and_borders() -> None:
    kept = thinned(range(100), 10, keep={33})
    assert len(kept) == 10
    assert {0, 33, 99} <= set(kept)
    assert thinned([1, 2, 3], 2) == [1, 3]
    assert thinned([1, 2, 3], 2, keep={2}) == [1, 2, 3]
    assert thinned([5], 1) == [5]
    early = thinned(range(101), 11, place=math.sqrt)
    np.testing.assert_allclose(np.sqrt(early), range(11), atol=1.5)
    assert early[1] < thinned(range(101), 11)[1]


def test_old_checkpoints_are_closer_together_at_the_beginning(tmp_path: Path) -> None:
    with new_run(tmp_path / "run") as run:
        list(record([sample_checkpoint(step) for step in range(1, 61)], run))
        steps = run.checkpoint_steps()
    assert len(steps) == recorder.OLD_CHECKPOINTS[1] + 2
    assert steps[0] == 1
    assert steps[-2:] == (59, 60)
    early = [step for step in steps if step <= 20]
    assert len(early) > 1.3 * len(steps) / 3


def test_phase_borders_keep_their_checkpoints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "MAX_CHECKPOINT_BYTES", 1)

    def events() -> Iterator[Event]:
        yield PhaseStarted("one", 0, 60, 1, 0, 2)
        for step in range(60):
            yield CheckpointReady(**vars(sample_checkpoint(step)))
            if step == 31:
                yield PhaseStarted("two", step, 60, 1, 1, 2, first_step=step)

    with Run.create(tmp_path / "run", RECIPE, sample_probe(), DETAILS) as run:
        for _ in record(events(), run):
            pass
        steps = run.checkpoint_steps()
    assert {0, 31, 58, 59} <= set(steps)
    assert len(steps) == 10
    assert max(np.diff(steps)) <= 3 * 60 / 9
