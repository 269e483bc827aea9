"""Parts of a run that are not its own, of later versions, or missing: told or passed over."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import msgspec
import pytest

from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, RunError
from aeviz.core.base.sealed import seal, unseal
from aeviz.core.messages.events import StepsDone
from aeviz.core.runs import layout
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from tests.core.runs.new_runs import new_run
from tests.run_samples import PER_EPOCH, RECIPE, everything, plain, recorded, sample_checkpoint


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


def test_missing_frames_and_checkpoints_are_refused(tmp_path: Path) -> None:
    with new_run(tmp_path / "run") as run:
        with pytest.raises(RunError, match="no frame of step 3"):
            run.frame(3)
        with pytest.raises(RunError, match="no good checkpoint"):
            run.checkpoint()
        with pytest.raises(AevizError):
            run.rewind(sample_checkpoint(1))


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
