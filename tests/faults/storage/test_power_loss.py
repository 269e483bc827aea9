"""After a power loss at any moment, all is there that was said to be saved.

Each loss is also tried on a writer that does not sync, which must be caught.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError
from aeviz.core.messages.events import CheckpointSaved, StepsDone
from aeviz.core.runs.run import Run
from tests.faults.storage.broken_disk import Disk, keepers
from tests.faults.storage.disturbing import careless_write, copied, go_on
from tests.run_samples import PER_EPOCH, everything, plain, recorded, steps_and_marks

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of Unix")


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
