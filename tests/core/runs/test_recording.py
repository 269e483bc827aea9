"""What is recorded comes back, and can be continued."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from aeviz.core.base.errors import RunError
from aeviz.core.messages.events import (
    CheckpointReady,
    CheckpointSaved,
    EpochDone,
    Event,
    Failed,
    FrameReady,
    Noticed,
    StateChanged,
    StepsDone,
)
from aeviz.core.runs.listing import list_runs
from aeviz.core.runs.live import recorder
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from tests.core.runs.new_runs import epoch_at, new_run
from tests.run_samples import (
    DETAILS,
    RECIPE,
    everything,
    losses,
    plain,
    recorded,
    sample_checkpoint,
    sample_frame,
    sample_probe,
    sample_state,
    steps_and_marks,
    training,
)


def test_what_is_recorded_comes_back(tmp_path: Path) -> None:
    with new_run(tmp_path / "run") as run:
        passed = list(record(training(3), run))
    told = [e for e in training(3) if not isinstance(e, FrameReady | CheckpointReady)]
    run = Run.open(tmp_path / "run")
    assert steps_and_marks(list(run.events())) == steps_and_marks(told)
    assert run.recipe == RECIPE
    assert dict(run.details) == DETAILS
    assert plain(run.probe) == plain(sample_probe())
    assert run.frame_steps().tolist() == [0, 6, 12, 18]
    assert plain(run.frame(12)) == plain(sample_frame(12, 2))
    assert run.checkpoint_steps() == (6, 12, 18)
    assert plain(run.checkpoint()) == plain(sample_checkpoint(18, 3))
    assert plain(run.checkpoint(13)) == plain(sample_checkpoint(12, 2))
    assert run.warnings == ()
    saved = [e for e in passed if isinstance(e, CheckpointSaved)]
    assert [e.step for e in saved] == [6, 12, 18]
    assert all(e.path.is_dir() for e in saved)
    assert not any(isinstance(e, CheckpointReady) for e in passed)
    assert [type(e) for e in passed if not isinstance(e, CheckpointSaved)] == [
        type(e) for e in training(3) if not isinstance(e, CheckpointReady)
    ]


def test_steps_come_back_in_blocks_of_one_epoch(tmp_path: Path) -> None:
    with new_run(tmp_path / "run") as run:
        blocks = [StepsDone(1 + 2 * i, 1 + i // 3, losses(1 + 2 * i, 2)) for i in range(6)]
        list(record(blocks, run))
        found = [(e.first, e.last, e.epoch) for e in run.events() if isinstance(e, StepsDone)]
    assert found == [(1, 6, 1), (7, 12, 2)]


def test_losses_that_are_not_finite_come_back_as_nan(tmp_path: Path) -> None:
    with new_run(tmp_path / "run") as run:
        values = np.array([1, np.nan, np.inf])
        given = [
            StepsDone(1, 1, {"loss": values}),
            EpochDone(1, 3, {"loss": np.nan}, {"loss": 1.0}, 1.0),
        ]
        list(record(given, run))
        steps, epoch = run.events()
    assert isinstance(steps, StepsDone)
    assert isinstance(epoch, EpochDone)
    np.testing.assert_array_equal(steps.losses["loss"], [1, np.nan, np.nan])
    assert np.isnan(epoch.train["loss"])


def test_only_the_holder_of_the_lock_records(tmp_path: Path) -> None:
    recorded(tmp_path / "run")
    with Run.open(tmp_path / "run") as run:
        assert not run.writable
        with pytest.raises(RunError, match="read-only"):
            list(record([], run))
        with pytest.raises(RunError, match="read-only"):
            run.rewind(run.checkpoint())


def test_a_resumed_run_equals_one_that_never_stopped(tmp_path: Path) -> None:
    reference = everything(Run.open(recorded(tmp_path / "whole", 4)))
    recorded(tmp_path / "run", 3)
    with Run.open(tmp_path / "run", write=True) as run:
        checkpoint = run.checkpoint(12)
        run.rewind(checkpoint)
        assert run.checkpoint_steps() == (6, 12)
        assert run.frame_steps().tolist() == [0, 6, 12]
        list(record(training(4, done=checkpoint.epoch), run))
        found = everything(run)
        assert run.warnings == ()
    assert found["checkpoints"] == reference["checkpoints"]
    assert found["frames"] == reference["frames"]
    steps = [e for e in found["events"] if isinstance(e[0], int)]
    assert steps == [e for e in reference["events"] if isinstance(e[0], int)]


def test_weights_that_are_not_finite_are_never_saved(tmp_path: Path) -> None:
    bad = CheckpointReady(7, 2, {"w": np.array([np.nan], "f4")}, {}, sample_state(7))
    with new_run(tmp_path / "run") as run:
        passed = list(record([sample_checkpoint(6), bad], run))
        assert run.checkpoint().step == 6
    assert [e.step for e in passed if isinstance(e, CheckpointSaved)] == [6]
    (notice,) = [e for e in passed if isinstance(e, Noticed)]
    assert notice.kind == "storage"
    assert "not finite" in notice.text


@pytest.mark.parametrize("part", ["points", "code_std", "plane", "probabilities"])
def test_frames_of_a_network_that_has_diverged_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setattr(recorder, "FRAME_GAP", 0.0)
    bad, nothing = sample_frame(6), np.array([[np.nan, 1.0]], np.float32)
    if part == "plane":
        bad = replace(bad, projection=replace(bad.projection, explained=math.inf))
    else:
        bad = replace(bad, **{part: nothing})
    events = [
        FrameReady(sample_frame(0), {}),
        FrameReady(bad, {}),
        FrameReady(sample_frame(12), {}),
    ]
    with new_run(tmp_path / "run") as run:
        passed = list(record(events, run))
        assert list(run.frame_steps()) == [0, 12]
        assert [run.frame(int(step)).step for step in run.frame_steps()] == [0, 12]
        assert run.warnings == ()
    assert passed == events, "who watches sees it"


def test_a_generator_that_is_closed_leaves_its_losses_and_last_frame(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "FRAME_GAP", 1e9)

    def events() -> Iterator[Event]:
        yield FrameReady(sample_frame(0), {})
        yield StepsDone(1, 1, losses(1, 4))
        yield FrameReady(sample_frame(4), {})
        yield StepsDone(5, 1, losses(5, 4))
        raise AssertionError("was not closed")

    with new_run(tmp_path / "run") as run:
        passed = record(events(), run)
        for _ in range(4):
            next(passed)
        passed.close()  # type: ignore[attr-defined]
        (steps,) = run.events()
        assert isinstance(steps, StepsDone)
        assert steps.last == 8
        assert run.frame_steps().tolist() == [0, 4]
        assert run.writable
    Run.open(tmp_path / "run", write=True).close()


def test_losses_reach_the_disk_while_training_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "FLUSH_GAP", 0.0)
    with new_run(tmp_path / "run") as run:
        passed = record([StepsDone(1, 1, losses(1, 4)), epoch_at(4)], run)
        next(passed)
        assert len(list(Run.open(run.path).events())) == 1
        passed.close()  # type: ignore[attr-defined]


def test_summaries_tell_the_state(tmp_path: Path) -> None:
    recorded(tmp_path / "finished", 2)
    with new_run(tmp_path / "failed") as run:
        list(record([StateChanged("running", 0, 0), Failed(3, "It broke.")], run))
    new_run(tmp_path / "new").close()
    with new_run(tmp_path / "cut") as run:
        list(record(list(training(3))[:-2], run))
        assert run.summary().state == "running"
    (tmp_path / "foreign").mkdir()
    broken = recorded(tmp_path / "broken") / "run.json"
    broken.write_bytes(broken.read_bytes()[:-9])
    found = {s.name: s for s in list_runs(tmp_path)}
    assert {name: s.state for name, s in found.items()} == {
        "finished": "finished",
        "failed": "failed",
        "new": "new",
        "cut": "interrupted",
    }
    assert [s.name for s in list_runs(tmp_path)] == ["cut", "new", "failed", "finished"]
    assert found["finished"].epochs == found["finished"].planned == 2
    assert found["finished"].test["mse"] == 0.5
    assert found["cut"].title == "A sample"
    assert list_runs(tmp_path / "nowhere") == []


def test_opening_runs_loads_neither_torch_nor_qt() -> None:
    code = (
        "import sys, aeviz.core.runs.run; heavy = {'torch', 'PySide6', 'scipy', 'sklearn'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
