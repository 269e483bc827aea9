"""Whatever system call fails or is the last: a file and a run are old or new.

Each fault is also tried on a careless writer, which must be caught.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from aeviz.core.base import leftovers, storage
from aeviz.core.base.errors import AevizError, StorageError
from aeviz.core.messages.events import CheckpointSaved, Event, Noticed, StateChanged
from aeviz.core.runs.live import recorder
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.live.saved import saved_of
from aeviz.core.runs.run import Run
from tests.faults.storage.broken_disk import FAULTS, Killed, faulty
from tests.faults.storage.disturbing import careless_write, copied, go_on
from tests.run_samples import PER_EPOCH, everything, recorded, training

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of Unix")


# --- one file ---------------------------------------------------------------------------------


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


# --- two programs -----------------------------------------------------------------------------


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
