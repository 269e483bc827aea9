"""Whatever happens to the disk or the program, a run is old or new, and damage is told.

Each fault is also tried on a careless writer or reader, which must be caught.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import random
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from broken_disk import FAULTS, Disk, Killed, faulty, keepers, no_faults
from run_samples import (
    PER_EPOCH,
    everything,
    plain,
    recorded,
    sample_checkpoint,
    sample_frame,
    steps_and_marks,
    training,
)

from aeviz.core.base import leftovers, storage
from aeviz.core.base.errors import AevizError, RunError, StorageError
from aeviz.core.base.tensors import pack
from aeviz.core.messages.events import CheckpointSaved, Event, Noticed, StateChanged, StepsDone
from aeviz.core.runs import recorder
from aeviz.core.runs.listing import list_runs
from aeviz.core.runs.recorder import record
from aeviz.core.runs.run import Run
from aeviz.core.runs.saved import saved_of
from tests import children

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of Unix")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of two epochs."""
    with no_faults():
        return recorded(tmp_path_factory.mktemp("template") / "run", 2)


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """All that is in a run of three epochs, resumed after two."""
    with no_faults():
        path = recorded(tmp_path_factory.mktemp("reference") / "run", 2)
        go_on(path)
    return everything(Run.open(path))


@pytest.fixture(autouse=True)
def quick_disk() -> Iterator[None]:
    """Power is only lost in simulation, and real syncs are slow."""
    with no_faults():
        yield


def go_on(path: Path, heard: Callable[[Event], None] = lambda _: None) -> None:
    """Open a run to write, go back to its newest checkpoint, and train to the end of epoch 3."""
    with Run.open(path, write=True) as run:
        checkpoint = run.checkpoint()
        run.rewind(checkpoint)
        for event in record(training(3, done=checkpoint.epoch), run):
            heard(event)


def copied(template: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    return Path(shutil.copytree(template, target))


# --- one file ---------------------------------------------------------------------------------


def careless_write(path: Path, data: bytes) -> None:
    """Writes in place: the old file is gone before the new one is there."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for start in range(0, len(data), 4):
        os.write(descriptor, data[start : start + 4])
    os.fsync(descriptor)
    os.close(descriptor)


def broken_promises(folder: Path, write: Callable[[Path, bytes], None]) -> list[str]:
    """Faults after which a file is neither old nor new, or new although it was refused."""
    path, broken = folder / "file", []
    for fault in FAULTS:
        struck, at = True, 0
        while struck:
            path.write_bytes(b"old content")
            said_new = False
            with faulty(at, fault) as faults:
                with suppress(StorageError, OSError, Killed):
                    write(path, b"new content!")
                    said_new = True
            struck, at = faults.struck, at + 1
            found = path.read_bytes() if path.exists() else b""
            left = [p.name for p in folder.iterdir() if p != path]
            if found != b"new content!" and (said_new or found != b"old content"):
                broken.append(f"{fault} at {at}: {found!r}")
            if left and not fault.startswith("killed"):
                broken.append(f"{fault} at {at}: {left} left behind")
            storage.sweep(folder)
    return broken


def test_a_file_is_old_or_new_whatever_call_fails(tmp_path: Path) -> None:
    assert broken_promises(tmp_path, storage.write_file) == []


def test_a_writer_in_place_is_caught(tmp_path: Path) -> None:
    assert len(broken_promises(tmp_path, careless_write)) > 5


# --- a whole run ------------------------------------------------------------------------------


def wrong_after(path: Path, acknowledged: list[int], reference: dict[str, Any]) -> list[str]:
    """What is not as it should be in a run whose writer was disturbed but lost no power."""
    wrong = []
    try:
        with Run.open(path, write=True) as run:
            found = everything(run)
            if left := [p.name for p in path.rglob(leftovers.TEMPORARY + "*")]:
                wrong.append(f"left behind: {left}")
            for kind in ("frames", "checkpoints"):
                same = {k: v for k, v in found[kind].items() if reference[kind].get(k) == v}
                if found[kind] != same:
                    wrong.append(f"other {kind}")
            if not set(acknowledged) <= found["checkpoints"].keys():
                wrong.append("a checkpoint that was acknowledged is gone")
            if run.warnings:
                wrong.append(f"warned: {run.warnings}")
        go_on(path)
        found = everything(Run.open(path))
        if steps_of(found) != steps_of(reference):
            wrong.append("other losses after resuming")
        if found["checkpoints"] != reference["checkpoints"]:
            wrong.append("other checkpoints after resuming")
    except AevizError as error:
        wrong.append(str(error))
    return wrong


def steps_of(found: dict[str, Any]) -> list[Any]:
    return [event for event in found["events"] if isinstance(event[0], int)]


def disturbed(
    template: Path, reference: dict[str, Any], scratch: Path, faults: tuple[str, ...]
) -> Iterator[tuple[str, int, list[str], list[Event]]]:
    """Every fault at every system call of resuming, recording and saving."""
    for fault in faults:
        struck, at = True, 0
        while struck:
            path = copied(template, scratch / "run")
            acknowledged = list(Run.open(path).checkpoint_steps())
            heard: list[Event] = []
            with faulty(at, fault) as broken:
                with suppress(AevizError, Killed):
                    go_on(path, heard.append)
            struck = broken.struck
            acknowledged += [e.step for e in heard if isinstance(e, CheckpointSaved)]
            with no_faults():
                wrong = wrong_after(path, acknowledged, reference)
            yield fault, at, wrong, heard
            at += 1


@pytest.mark.parametrize("fault", FAULTS)
def test_a_run_survives_every_fault_at_every_call(
    template: Path,
    reference: dict[str, Any],
    tmp_path: Path,
    fault: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    tried = 0
    for name, at, wrong, heard in disturbed(template, reference, tmp_path, (fault,)):
        assert wrong == [], f"{name} at call {at}"
        tried += 1
        saved = any(isinstance(e, CheckpointSaved) and e.step == 3 * PER_EPOCH for e in heard)
        finished = any(isinstance(e, StateChanged) and e.state == "finished" for e in heard)
        told = any(isinstance(e, Noticed) and e.kind == "storage" for e in heard)
        assert saved or told or not finished, f"{name} at call {at}: nobody was told"
    assert tried > 30
    caplog.clear()


def test_a_checkpoint_written_in_place_is_caught(
    template: Path, reference: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_in_place(path: Path, files: dict[str, bytes]) -> None:
        path.mkdir()
        for name, data in files.items():
            storage.write_file(path / name, data)

    monkeypatch.setattr(storage, "create_folder", write_in_place)
    results = disturbed(template, reference, tmp_path, ("killed before",))
    assert any(wrong for _, _, wrong, _ in results)


def test_training_goes_on_when_a_save_fails_and_the_next_one_succeeds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = recorded(tmp_path / "run", 1)
    real, tries = storage.write_folder, []

    def full_at_first(folder: Path, files: dict[str, bytes]) -> None:
        tries.append(folder)
        if len(tries) == 1:
            raise StorageError("The disk is full.")
        real(folder, files)

    monkeypatch.setattr(storage, "write_folder", full_at_first)
    heard: list[Event] = []
    go_on(path, heard.append)
    marks = [e for e in heard if isinstance(e, CheckpointSaved | Noticed)]
    assert [type(e) for e in marks] == [Noticed, CheckpointSaved]
    assert Run.open(path).checkpoint_steps() == (6, 18)
    assert [e.text for e in Run.open(path).events() if isinstance(e, Noticed)] == [
        "The disk is full."
    ]


def test_the_last_checkpoint_is_tried_once_more_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = recorded(tmp_path / "run", 2)
    real, tried = storage.write_folder, list[str]()

    def full_once(folder: Path, files: dict[str, bytes]) -> None:
        tried.append(folder.name)
        if len(tried) == 1:
            raise StorageError("The disk is full.")
        real(folder, files)

    monkeypatch.setattr(storage, "write_folder", full_once)
    heard: list[Event] = []
    go_on(path, heard.append)
    assert len(set(tried)) == 1
    marks = [e for e in heard if isinstance(e, CheckpointSaved | Noticed | StateChanged)]
    assert [type(e) for e in marks] == [StateChanged, Noticed, CheckpointSaved, StateChanged]
    with Run.open(path) as run:
        assert saved_of(run, 3 * PER_EPOCH).is_whole
        assert run.summary().state == "finished"


@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_called_saved_when_the_folder_is_gone(tmp_path: Path, replaced: bool) -> None:
    path = recorded(tmp_path / "run", 1)
    heard: list[Event] = []
    with Run.open(path, write=True) as run:
        for event in record(training(3, done=1), run):
            if not heard:
                path.rename(tmp_path / "away")
                if replaced:
                    recorded(path, 1)
            heard.append(event)
    assert not any(isinstance(e, CheckpointSaved) for e in heard)
    assert any(isinstance(e, Noticed) and "gone" in e.text for e in heard)
    assert isinstance([e for e in heard if isinstance(e, StateChanged)][-1], StateChanged)
    assert path.exists() == replaced
    if replaced:
        assert Run.open(path).checkpoint_steps() == (6,)


def test_a_folder_that_goes_as_a_checkpoint_is_written_ends_in_a_notice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is too old is looked for where nothing is any more."""
    path, real = recorded(tmp_path / "run", 1), storage.write_folder

    def written_and_gone(folder: Path, files: dict[str, bytes]) -> None:
        real(folder, files)
        shutil.rmtree(path)

    monkeypatch.setattr(storage, "write_folder", written_and_gone)
    heard: list[Event] = []
    go_on(path, heard.append)
    assert any(isinstance(e, Noticed) and "gone" in e.text for e in heard)
    assert [e.state for e in heard if isinstance(e, StateChanged)][-1] == "finished"


# --- power loss -------------------------------------------------------------------------------


def lost(
    template: Path, scratch: Path, reference: dict[str, Any], **syncs: bool
) -> Iterator[list[str]]:
    """What is wrong after a power loss at any moment, with any unsynced write lost."""
    root = scratch / "disk"
    root.mkdir()
    path = copied(template, root / "run")
    disk = Disk(root)
    with disk.recording(**syncs):
        go_on(path, lambda e: disk.mark(e.step) if isinstance(e, CheckpointSaved) else None)
    acknowledged = 2 * PER_EPOCH
    for end, entry in enumerate([*disk.log, ("end",)]):
        if entry[0] == "mark":
            acknowledged = entry[1]
        for keep in keepers(end):
            left = scratch / "left"
            shutil.rmtree(left, ignore_errors=True)
            disk.after_loss(end, keep, left)
            with no_faults():
                wrong = wrong_after_loss(left / "run", acknowledged, reference)
            yield wrong


def wrong_after_loss(path: Path, acknowledged: int, reference: dict[str, Any]) -> list[str]:
    try:
        with Run.open(path, write=True) as run:
            newest = run.checkpoint()
            if newest.step < acknowledged:
                return ["an acknowledged checkpoint is gone"]
            if plain(newest) != reference["checkpoints"][newest.step]:
                return ["another checkpoint"]
            run.rewind(newest)
            whole = [e for e in reference["events"] if isinstance(e[0], int)][: newest.step]
            if steps_and_marks([e for e in run.events() if isinstance(e, StepsDone)]) != whole:
                return ["losses of an acknowledged checkpoint are gone"]
            return [w for w in run.warnings if "losses" in w and "incomplete" not in w]
    except AevizError as error:
        return [str(error)]


def test_a_power_loss_takes_nothing_that_was_acknowledged(
    template: Path, reference: dict[str, Any], tmp_path: Path
) -> None:
    states = list(lost(template, tmp_path, reference))
    assert len(states) > 150
    assert [wrong for wrong in states if wrong] == []


@pytest.mark.parametrize("careless", ["files", "folders"])
def test_a_writer_that_does_not_sync_is_caught(
    template: Path, reference: dict[str, Any], tmp_path: Path, careless: str
) -> None:
    assert any(lost(template, tmp_path, reference, **{careless: False}))


@pytest.mark.parametrize("write", [storage.write_file, careless_write])
def test_a_file_survives_a_power_loss(tmp_path: Path, write: Callable[[Path, bytes], None]) -> None:
    root = tmp_path / "disk"
    root.mkdir()
    (root / "file").write_bytes(b"old content")
    disk = Disk(root)
    with disk.recording():
        write(root / "file", b"new content!")
    found = set()
    for end in range(len(disk.log) + 1):
        for keep in keepers(end):
            shutil.rmtree(tmp_path / "left", ignore_errors=True)
            disk.after_loss(end, keep, tmp_path / "left")
            found.add((tmp_path / "left" / "file").read_bytes())
    assert (found == {b"old content", b"new content!"}) == (write is storage.write_file)
    disk.after_loss(len(disk.log), lambda: False, tmp_path / "end")
    assert (tmp_path / "end" / "file").read_bytes() == b"new content!"


def test_what_was_cut_off_stays_cut_off_after_a_power_loss(tmp_path: Path) -> None:
    root = tmp_path / "disk"
    root.mkdir()
    (root / "file").write_bytes(b"old content")
    disk = Disk(root)
    with disk.recording():
        storage.truncate(root / "file", 3)
    disk.after_loss(len(disk.log), lambda: False, tmp_path / "left")
    assert (tmp_path / "left" / "file").read_bytes() == b"old"


def test_a_new_run_survives_a_power_loss(tmp_path: Path, reference: dict[str, Any]) -> None:
    root = tmp_path / "disk"
    root.mkdir()
    disk = Disk(root)
    with disk.recording():
        recorded(root / "new" / "run", 2)
    disk.after_loss(len(disk.log), lambda: False, tmp_path / "left")
    found = everything(Run.open(tmp_path / "left" / "new" / "run"))
    assert found["state"] == "finished"
    assert found["checkpoints"].keys() == {6, 12}


# --- damage -----------------------------------------------------------------------------------


def is_told(path: Path, whole: dict[str, Any]) -> bool:
    """Whether reading a damaged run raises, warns, or gives exactly what was recorded."""
    try:
        run = Run.open(path)
        found = everything(run)
    except AevizError:
        return True
    return bool(run.warnings) or found == whole


def unnoticed_flips(template: Path, scratch: Path, count: int) -> list[str]:
    path = copied(template, scratch / "run")
    whole = everything(Run.open(path))
    files = sorted(p for p in path.rglob("*") if p.is_file() and p.stat().st_size)
    chance, found = random.Random(0), []
    for number in range(count):
        file = files[number % len(files)]
        good = file.read_bytes()
        bit = chance.randrange(8 * len(good))
        damaged = bytearray(good)
        damaged[bit // 8] ^= 1 << bit % 8
        file.write_bytes(damaged)
        if not is_told(path, whole):
            found.append(f"{file.name}: bit {bit}")
        file.write_bytes(good)
    assert everything(Run.open(path)) == whole
    return found


def test_every_flipped_bit_is_told(template: Path, tmp_path: Path) -> None:
    assert unnoticed_flips(template, tmp_path, 400) == []


def test_a_reader_without_hashes_is_caught(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Same:
        def hexdigest(self) -> str:
            return "0" * 64

    monkeypatch.setattr(hashlib, "sha256", lambda *_: Same())
    path = recorded(tmp_path / "unhashed", 2)
    assert len(unnoticed_flips(path, tmp_path, 100)) > 10


def test_every_cut_file_is_told(template: Path, tmp_path: Path) -> None:
    path = copied(template, tmp_path / "run")
    whole = everything(Run.open(path))
    for file in sorted(p for p in path.rglob("*") if p.is_file() and p.stat().st_size):
        good = file.read_bytes()
        ends = {i + 1 for i, byte in enumerate(good) if byte == 10 and file.suffix == ".jsonl"}
        sizes = {0, 1, 8, len(good) // 2, len(good) - 1} | ends | {e - 1 for e in ends}
        for size in sizes - {len(good)}:
            file.write_bytes(good[:size])
            assert is_told(path, whole) or is_interrupted(path, whole), f"{file.name} at {size}"
        file.write_bytes(good)


def is_interrupted(path: Path, whole: dict[str, Any]) -> bool:
    """A journal that ends with a whole line is one of a program that ended there."""
    run = Run.open(path)
    found = everything(run)
    events = found["events"]
    same = all(found[k] == whole[k] for k in ("frames", "checkpoints", "probe", "recipe"))
    return same and events == whole["events"][: len(events)] and found["state"] == "interrupted"


def test_damage_to_the_newest_checkpoint_leads_to_the_one_before(
    template: Path, tmp_path: Path
) -> None:
    path = copied(template, tmp_path / "run")
    (newest,) = (path / "checkpoints").glob("*12")
    (newest / "model.safetensors").write_bytes(b"")
    run = Run.open(path)
    assert plain(run.checkpoint()) == plain(sample_checkpoint(6))
    assert "checkpoint of step 12" in run.warnings[0]
    with Run.open(path, write=True) as writer:
        with pytest.raises(RunError, match="no good checkpoint of step 12"):
            writer.rewind(sample_checkpoint(12))
        writer.rewind(writer.checkpoint())
        assert writer.checkpoint_steps() == (6,)


def test_a_damaged_frame_is_skipped_with_a_warning(template: Path, tmp_path: Path) -> None:
    path = copied(template, tmp_path / "run")
    (file,) = (path / "frames").glob("*06-*")
    file.write_bytes(file.read_bytes()[:-1])
    run = Run.open(path)
    with pytest.raises(RunError, match=r"frame of step 6.*damaged"):
        run.frame(6)
    assert plain(run.frame(12)) == plain(sample_frame(12, 2))
    assert len(run.warnings) == 1


def test_a_missing_file_is_told(template: Path, tmp_path: Path) -> None:
    for name in ("run.json", "probe.safetensors"):
        path = copied(template, tmp_path / "run")
        (path / name).unlink()
        with pytest.raises(RunError):
            Run.open(path)
    path = copied(template, tmp_path / "run")
    (path / "metrics.jsonl").unlink()
    with pytest.raises(StorageError, match=r"metrics\.jsonl"):
        list(Run.open(path).events())
    assert list_runs(tmp_path) == []


class Bomb:
    def __reduce__(self) -> tuple[Any, ...]:
        return (os.mkdir, ("exploded",))


def test_a_pickle_in_place_of_weights_is_refused_and_never_run(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = copied(template, tmp_path / "run")
    files = storage.read_folder(path / "checkpoints" / "0000000012", 1 << 20)
    files["model.safetensors"] = pickle.dumps(Bomb())
    storage.write_folder(path / "checkpoints" / "0000000012-1", files)
    run = Run.open(path)
    assert run.checkpoint().step == 12
    assert "damaged" in run.warnings[0]
    assert not Path("exploded").exists()
    pickle.loads(pickle.dumps(Bomb()))  # noqa: S301 - shows that the bomb is one
    assert Path("exploded").exists()


# --- two programs -----------------------------------------------------------------------------

WRITER = """
import sys, itertools
sys.path[:0] = sys.argv[2:]
from contextlib import suppress
from pathlib import Path
from run_samples import sample_checkpoint, losses
from aeviz.core.messages.events import StepsDone, CheckpointSaved
from aeviz.core.runs.recorder import record
from aeviz.core.runs.run import Run
from aeviz.core.runs.saved import saved_of
def events():
    for step in itertools.count(start):
        yield StepsDone(step, 3, losses(step, 1))
        yield sample_checkpoint(step, 3)
with Run.open(Path(sys.argv[1]), write=True) as run:
    start = run.checkpoint().step + 1
    run.rewind(run.checkpoint())
    for event in record(events(), run):
        if isinstance(event, CheckpointSaved):
            print(event.step, flush=True)
"""


def test_two_programs_on_one_run_and_the_death_of_the_first(template: Path, tmp_path: Path) -> None:
    path = copied(template, tmp_path / "run")
    helpers = str(Path(__file__).parents[1])
    for kills in (3, 8):
        with children.start(["-c", WRITER, str(path), helpers], ["stdout"]) as writer:
            acknowledged = [int(writer.stdout.readline()) for _ in range(kills)]
            with pytest.raises(RunError, match="being written by another program"):
                Run.open(path, write=True)
            reader = Run.open(path)
            assert reader.summary().state == "running"
            assert sum(1 for _ in reader.events()) > 0
            assert reader.warnings == ()
            writer.send_signal(signal.SIGKILL)
            acknowledged += [int(line) for line in writer.stdout]
        with Run.open(path, write=True) as run:
            assert run.checkpoint().step >= acknowledged[-1]
            found = run.checkpoint()
            assert plain(found) == plain(sample_checkpoint(found.step, 3))
            assert run.warnings == ()
        assert Run.open(path).summary().state == "interrupted"


def test_only_a_lock_keeps_the_second_program_out(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = copied(template, tmp_path / "run")
    with Run.open(path, write=True):
        with pytest.raises(RunError, match="another program"):
            Run.open(path, write=True)
    with Run.open(path, write=True) as run:
        assert run.writable


def test_failing_frames_are_told_once_and_losses_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(storage, "write_file", refuse)
    monkeypatch.setattr(recorder, "FRAME_GAP", 0.0)
    path = recorded(tmp_path / "run", 3)
    run = Run.open(path)
    assert run.frame_steps().tolist() == []
    assert len([e for e in run.events() if isinstance(e, Noticed)]) == 1
    assert run.checkpoint_steps() == (6, 12, 18)


def test_a_lost_line_is_told(template: Path, tmp_path: Path) -> None:
    path = copied(template, tmp_path / "run")
    lines = (path / "metrics.jsonl").read_bytes().splitlines(keepends=True)
    lost_line = next(i for i, line in enumerate(lines) if b'"step":3,' in line)
    (path / "metrics.jsonl").write_bytes(b"".join(lines[:lost_line] + lines[lost_line + 1 :]))
    run = Run.open(path)
    found = [e.first for e in run.events() if isinstance(e, StepsDone)]
    assert 3 not in found
    assert "damaged or missing" in run.warnings[0]


def test_stored_weights_that_are_not_finite_are_refused(template: Path, tmp_path: Path) -> None:
    path = copied(template, tmp_path / "run")
    files = storage.read_folder(path / "checkpoints" / "0000000012", 1 << 20)
    files["model.safetensors"] = pack({"w": np.array([np.inf], np.float32)}, {})
    shutil.rmtree(path / "checkpoints" / "0000000012")
    storage.write_folder(path / "checkpoints" / "0000000012", files)
    run = Run.open(path)
    assert run.checkpoint().step == 6
    assert len(run.warnings) == 1
