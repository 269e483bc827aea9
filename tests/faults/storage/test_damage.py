"""Damage to the files of a run is told.

It is also tried on a reader without hashes, which must be caught.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import random
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aeviz.core.base import storage
from aeviz.core.base.errors import AevizError, RunError, StorageError
from aeviz.core.base.files.tensors import pack
from aeviz.core.messages.events import StepsDone
from aeviz.core.runs.listing import list_runs
from aeviz.core.runs.run import Run
from tests.faults.storage.disturbing import copied
from tests.run_samples import everything, plain, recorded, sample_checkpoint, sample_frame

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of Unix")


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
