"""Runs: what is recorded comes back, within bounds, and can be continued."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import msgspec
import numpy as np
import pytest
from run_samples import (
    DETAILS,
    PER_EPOCH,
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

from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, RunError
from aeviz.core.base.paths import runs_folder
from aeviz.core.base.sealed import seal, unseal
from aeviz.core.messages.events import (
    CheckpointReady,
    CheckpointSaved,
    EpochDone,
    Event,
    Failed,
    FrameReady,
    Noticed,
    PhaseStarted,
    StateChanged,
    StepsDone,
)
from aeviz.core.runs import layout, recorder
from aeviz.core.runs import run as run_module
from aeviz.core.runs.listing import list_runs
from aeviz.core.runs.recorder import record, thinned
from aeviz.core.runs.run import Run


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No power is lost here, and syncs are slow."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def new_run(path: Path) -> Run:
    return Run.create(path, RECIPE, sample_probe(), DETAILS)


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


def test_a_run_gets_a_free_name_of_its_own(tmp_path: Path) -> None:
    runs = [Run.create(None, RECIPE, sample_probe(), {}) for _ in range(3)]
    paths = {run.path for run in runs}
    for run in runs:
        run.close()
    assert len(paths) == 3
    assert all(p.parent == runs_folder() and "-sample" in p.name for p in paths)


def test_programs_that_begin_runs_at_once_get_a_name_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    monkeypatch.setattr(run_module, "datetime", Mock(now=lambda _: now))
    barrier, runs = threading.Barrier(4, timeout=20), list[Run]()

    def begin() -> None:
        for _ in range(5):
            barrier.wait()
            runs.append(Run.create(None, RECIPE, sample_probe(), {}))

    threads = [threading.Thread(target=begin) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for run in runs:
        run.close()
    assert len({run.path for run in runs}) == len(runs) == 20
    assert all((run.path / "run.json").is_file() for run in runs)
    assert not list(runs_folder().glob(".*"))


def test_an_empty_folder_becomes_a_run_and_a_used_one_is_left_alone(tmp_path: Path) -> None:
    empty, used = tmp_path / "empty", tmp_path / "used"
    empty.mkdir()
    new_run(empty).close()
    used.mkdir()
    (used / "letter.txt").write_text("dear")
    with pytest.raises(RunError, match=r"not empty.*--resume"):
        new_run(used)
    assert [p.name for p in used.iterdir()] == ["letter.txt"]
    with pytest.raises(RunError, match=r"“letter.txt” is a file, not a folder"):
        new_run(used / "letter.txt")


@pytest.mark.parametrize("there", [True, False])
def test_a_link_in_place_of_a_new_run_leads_to_it(tmp_path: Path, there: bool) -> None:
    link, target = tmp_path / "link", tmp_path / "target"
    if there:
        target.mkdir()
    link.symlink_to(target)
    new_run(link).close()
    assert link.is_symlink()
    with Run.open(target) as run:
        assert run.recipe == RECIPE


@pytest.mark.parametrize("name", ["missing", "foreign", "file"])
def test_what_is_no_run_is_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "foreign").mkdir()
    (tmp_path / "file").write_text("x")
    with pytest.raises(RunError, match=f"“{name}”.*choose a folder"):
        Run.open(tmp_path / name)


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


def epoch_at(step: int) -> EpochDone:
    return EpochDone(step + 1, step, {}, {}, 1.0)


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


def test_weights_that_are_not_finite_are_never_saved(tmp_path: Path) -> None:
    bad = CheckpointReady(7, 2, {"w": np.array([np.nan], "f4")}, {}, sample_state(7))
    with new_run(tmp_path / "run") as run:
        passed = list(record([sample_checkpoint(6), bad], run))
        assert run.checkpoint().step == 6
    assert [e.step for e in passed if isinstance(e, CheckpointSaved)] == [6]
    (notice,) = [e for e in passed if isinstance(e, Noticed)]
    assert notice.kind == "storage"
    assert "not finite" in notice.text


def test_parts_under_the_name_of_another_step_are_not_taken_for_it(tmp_path: Path) -> None:
    path = recorded(tmp_path / "run")
    newest = layout.checkpoint_path(path, 19)
    layout.checkpoint_folders(path)[-1][1].rename(newest)
    frame = layout.frame_files(path)[6]
    frame.rename(frame.with_name(frame.name.replace("0000000006", "0000000007")))
    with Run.open(path) as run:
        assert run.checkpoint().step == 12
        assert run.warnings == (
            f"The checkpoint of step 19 of the run “{path.name}” is damaged and an older one is"
            " used.",
        )
        with pytest.raises(RunError, match="frame of step 7 of the run “run” is damaged"):
            run.frame(7)


@pytest.mark.parametrize("lost", ["manifest.json", "model.safetensors"])
def test_a_checkpoint_that_was_copied_in_part_is_passed_over_and_not_called_damaged(
    tmp_path: Path, lost: str
) -> None:
    path = recorded(tmp_path / "run")
    step, newest = layout.checkpoint_folders(path)[-1]
    (newest / lost).unlink()
    with Run.open(path) as run:
        assert run.checkpoint().step < step
        assert run.warnings == (
            f"The checkpoint of step {step} of the run “{path.name}” is incomplete, as in a copy"
            " that was made while it trained, and an older one is used.",
        )


def test_a_journal_that_was_copied_before_the_checkpoint_only_lacks_its_end(tmp_path: Path) -> None:
    path = recorded(tmp_path / "run")
    lines = (path / layout.METRICS).read_bytes().splitlines(keepends=True)
    last = max(i for i, line in enumerate(lines) if b'"step":12,' in line)
    for folder in [f for step, f in layout.checkpoint_folders(path) if step > 12]:
        shutil.rmtree(folder)
    (path / layout.METRICS).write_bytes(b"".join(lines[:last]))  # all but the scores
    with Run.open(path) as run:
        assert list(run.events())
        (told,) = run.warnings
    assert "last line of the losses of the run “run” is incomplete" in told


def test_losses_that_are_not_those_of_the_checkpoint_are_told_when_it_goes_on(
    tmp_path: Path,
) -> None:
    path = recorded(tmp_path / "run")
    lines = (path / layout.METRICS).read_bytes().splitlines(keepends=True)
    at, line = next((i, line) for i, line in enumerate(lines) if b'"step":1,' in line)
    lines[at] = storage.seal(storage.unseal(line) | {"loss": 2.0})
    assert len(lines[at]) == len(line)
    (path / layout.METRICS).write_bytes(b"".join(lines))
    with Run.open(path, write=True) as run:
        run.rewind(run.checkpoint())
        assert any("losses of the run “run” up to step 18 are damaged" in w for w in run.warnings)


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


def rewritten(path: Path, **changes: object) -> Path:
    about = json.loads((path / "run.json").read_bytes())
    del about["crc32"]
    (path / "run.json").write_bytes(seal({**about, **changes}))
    return path


def test_a_newer_format_is_read_only_or_refused(tmp_path: Path) -> None:
    path = rewritten(recorded(tmp_path / "run"), format="2.0")
    run = Run.open(path)
    assert "newer aeviz" in run.warnings[0]
    assert run.checkpoint().step == 18
    with pytest.raises(RunError, match="newer aeviz"):
        Run.open(path, write=True)
    unknown = {**msgspec.to_builtins(RECIPE), "quantum": True}
    with pytest.raises(RunError, match="update aeviz"):
        Run.open(rewritten(path, recipe=unknown))


def test_lines_of_a_later_minor_version_are_passed_over(tmp_path: Path) -> None:
    path = rewritten(recorded(tmp_path / "run"), format="1.9", extra="later")
    reference = everything(Run.open(path))
    with (path / "metrics.jsonl").open("ab") as file:
        file.write(seal({"kind": "hologram", "step": 18}))
    run = Run.open(path)
    assert everything(run) == reference
    assert run.warnings == ()


def test_sealed_nonsense_is_reported(tmp_path: Path) -> None:
    path = recorded(tmp_path / "run")
    with (path / "metrics.jsonl").open("ab") as file:
        for line in (
            {"kind": "step", "step": "x", "epoch": 1, "loss": 1},
            {"kind": "step", "step": 19, "epoch": 4, "loss": "x"},
            {"kind": "step", "step": 20, "epoch": 4},
            {"kind": "epoch", "epoch": "x"},
            {"kind": "phase"},
            {"kind": ["step"]},
        ):
            file.write(seal(line))
    run = Run.open(path)
    assert [e.last for e in run.events() if isinstance(e, StepsDone)][-1] == 3 * PER_EPOCH
    assert "damaged" in run.warnings[0]
    with Run.open(path, write=True) as writer:
        list(record([], writer))


def test_opening_runs_loads_neither_torch_nor_qt() -> None:
    code = (
        "import sys, aeviz.core.runs.run; heavy = {'torch', 'PySide6', 'scipy', 'sklearn'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_missing_frames_and_checkpoints_are_refused(tmp_path: Path) -> None:
    with new_run(tmp_path / "run") as run:
        with pytest.raises(RunError, match="no frame of step 3"):
            run.frame(3)
        with pytest.raises(RunError, match="no good checkpoint"):
            run.checkpoint()
        with pytest.raises(AevizError):
            run.rewind(sample_checkpoint(1))


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


def test_weights_are_read_alone_and_still_checked(tmp_path: Path) -> None:
    with Run.open(recorded(tmp_path / "run")) as run:
        assert plain(run.stored_weights(17).arrays) == plain(sample_checkpoint(12).weights)
        assert run.stored_weights(17).step == 12
        folder = run.path / "checkpoints" / f"{12:010d}"
        (folder / "optimiser.safetensors").write_bytes(b"other")
        assert run.stored_weights(17).step == 12
        assert run.checkpoint(17).step == 6
        (folder / "model.safetensors").write_bytes(b"other")
        assert run.stored_weights(17).step == 6


# --- parts of other runs ------------------------------------------------------------------------


def _with_part_of(other: Path, run: Path, part: str) -> None:
    """Lay a part of another run of the same recipe into this one, where its own was."""
    if part == "losses":
        lines = (other / layout.METRICS).read_bytes().splitlines(keepends=True)
        changed = [unseal(line) for line in lines]
        changed = [{**v, "loss": v["loss"] / 2} if "loss" in v else v for v in changed]
        (run / layout.METRICS).write_bytes(b"".join(map(seal, changed)))
        return
    folder = layout.FRAMES if part == "frame" else layout.CHECKPOINTS
    newest = max((other / folder).iterdir())
    for mine in (run / folder).glob(f"{newest.name[:10]}*"):
        storage.remove(mine)
    newest.rename(run / folder / newest.name)


@pytest.mark.parametrize("part", ["checkpoint", "frame", "losses"])
def test_a_part_of_another_run_is_not_taken_for_its_own(tmp_path: Path, part: str) -> None:
    run, other = recorded(tmp_path / "run", 2), recorded(tmp_path / "other", 2)
    _with_part_of(other, run, part)
    opened = Run.open(run)
    list(opened.events())
    assert opened.checkpoint().step == (PER_EPOCH if part == "checkpoint" else 2 * PER_EPOCH)
    if part == "frame":
        with pytest.raises(RunError, match="damaged"):
            opened.frame(2 * PER_EPOCH)
    else:
        opened.frame(2 * PER_EPOCH)
    assert len(opened.warnings) == 1


def test_of_a_run_that_is_gone_nothing_single_is_said_to_be_missing(tmp_path: Path) -> None:
    """Whoever looks first says it: for a frame, for a checkpoint, for weights."""
    with new_run(tmp_path / "run") as made:
        list(record(training(1), made))
    run = Run.open(tmp_path / "run")
    with pytest.raises(RunError, match="no frame of step 7"):
        run.frame(7)
    (tmp_path / "run").rename(tmp_path / "elsewhere")
    for ask in (lambda: run.frame(0), run.checkpoint, run.stored_weights):
        with pytest.raises(RunError, match="is gone"):
            ask()
