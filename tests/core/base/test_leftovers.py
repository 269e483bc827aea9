"""What a killed program left of a file or folder goes when the same is written again."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from aeviz.core.base import leftovers, storage
from aeviz.core.base.errors import StorageError

# Dies in the middle: everything is written, nothing has its name.
KILLED = """
import os, pathlib, signal, sys
from aeviz.core.base import storage
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
os.replace = os.rename = die
path = pathlib.Path(sys.argv[2])
if sys.argv[1] == "file":
    storage.write_file(path, b"new")
else:
    storage.create_folder(path, {"a": b"1", "b": b"2"})
"""
Writes = Callable[[Path], None]


def _file(path: Path) -> None:
    storage.write_file(path, b"new")


def _folder(path: Path) -> None:
    storage.create_folder(path, {"a": b"1", "b": b"2"})


def age(folder: Path) -> None:
    """Whatever is there was left some time ago."""
    then = time.time() - 2 * leftovers.YOUNG_SECONDS
    for path in folder.iterdir():
        os.utime(path, (then, then))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize(("kind", "writes"), [("file", _file), ("folder", _folder)])
def test_the_next_write_of_the_same_path_sweeps_and_touches_nothing_else(
    kind: str, writes: Writes, tmp_path: Path
) -> None:
    for target in ("mine", "other"):
        order = [sys.executable, "-c", KILLED, kind, str(tmp_path / target)]
        assert subprocess.run(order, check=False, timeout=60).returncode == -9
    foreign = {
        ".tmp-keep",
        ".tmp-0123456789abcdef",
        "notes.txt",
        f"{leftovers.TEMPORARY}{'z' * 16}",
    }
    for name in foreign:
        (tmp_path / name).write_bytes(b"")
    assert len(names(tmp_path)) == 2 + len(foreign)
    writes(tmp_path / "mine")
    assert len(names(tmp_path)) == 3 + len(foreign)  # what is young may be somebody's in a moment
    leftovers.discard(tmp_path / "mine")
    age(tmp_path)
    writes(tmp_path / "mine")
    left = set(names(tmp_path)) - foreign
    assert "mine" in left
    assert len(left) == 2  # what was left of the other one is not ours to remove
    writes(tmp_path / "other")
    assert set(names(tmp_path)) - foreign == {"mine", "other"}


@pytest.mark.skipif(sys.platform == "win32", reason="there, an open file cannot be removed")
def test_what_another_program_writes_now_is_not_swept(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with storage.workshop(path) as folder:
        half = leftovers.temporary(path)
        descriptor = os.open(half, os.O_CREAT | os.O_WRONLY)
        leftovers.hold(descriptor)
        (folder / "part").write_bytes(b"half")
        age(tmp_path)
        storage.write_file(path, b"new")
        assert (folder / "part").exists()
        assert half.exists()
        os.close(descriptor)
        storage.write_file(path, b"newer")
        assert not half.exists()
        assert (folder / "part").exists()
    assert names(tmp_path) == ["file"]


def test_a_workshop_that_fails_is_cleared_and_told(tmp_path: Path) -> None:
    def fails() -> None:
        with storage.workshop(tmp_path / "run") as folder:
            (folder / "deep").mkdir()
            (folder / "deep" / "part").write_bytes(b"half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(StorageError, match="disk is full"):
        fails()
    assert names(tmp_path) == []
