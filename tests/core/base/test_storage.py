"""Files and folders of files: old or new, checked on reading, and every refusal is one sentence."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aeviz.core.base import storage
from aeviz.core.base.errors import StorageError
from aeviz.core.base.sealed import seal
from tests.core.base.listing import names

# --- files ------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_nothing_is_written_through_a_link_that_has_the_temporary_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs, link = tmp_path / "theirs", tmp_path / "link"
    theirs.write_bytes(b"precious")
    link.symlink_to(theirs)
    monkeypatch.setattr(storage.leftovers, "temporary", lambda path: link)
    with pytest.raises(StorageError):
        storage.write_file(tmp_path / "file", b"ours")
    assert theirs.read_bytes() == b"precious"


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    storage.write_file(path, b"old")
    storage.write_file(path, memoryview(b"newer"))
    assert storage.read_file(path, 5) == b"newer"
    assert names(tmp_path) == ["a.bin"]


def test_a_file_is_kept_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    storage.write_file(path, b"old", overwrite=False)
    with pytest.raises(StorageError, match=r"“a\.bin” could not be saved because it exists"):
        storage.write_file(path, b"new", overwrite=False)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.bin"]


def test_a_name_that_cannot_be_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "nul\0.bin"
    for ask in (
        lambda: storage.read_file(path, 1, links=True),
        lambda: storage.write_file(path, b""),
        lambda: storage.make_folders(path / "inside"),
    ):
        with pytest.raises(StorageError, match=r"could not be .* because it or its folder is gone"):
            ask()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full: free some space"),
        (errno.EIO, "the disk reports an error"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "access is not allowed"),
        (errno.EBUSY, os.strerror(errno.EBUSY)),
    ],
)
def test_a_refusal_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "a.bin").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StorageError, match=words) as caught:
        storage.write_file(tmp_path / "a.bin", b"new")
    assert str(caught.value).startswith("“a.bin” could not be saved because ")
    assert (tmp_path / "a.bin").read_bytes() == b"old"
    assert names(tmp_path) == ["a.bin"]


def test_names_that_no_terminal_can_print_are_shown_safely(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"a\nb\xff")
    with pytest.raises(StorageError) as caught:
        storage.read_file(odd, 1)
    assert "“a b�”" in str(caught.value)


def test_only_regular_files_of_bounded_size_are_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "large").write_bytes(b"x" * 11)
    for name, words in (
        ("pipe", "not a file"),
        ("large", "11 bytes, more than the 10"),
        (".", "is not a file"),
        ("none", "gone"),
    ):
        with pytest.raises(StorageError, match=words):
            storage.read_file(tmp_path / name, 10)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_that_takes_the_place_of_a_checked_file_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, theirs = tmp_path / "a.bin", tmp_path / "theirs"
    path.write_bytes(b"ours")
    theirs.write_bytes(b"precious")
    real = os.open

    def exchanged(name: Path, flags: int, mode: int = 0o777) -> int:
        path.unlink()
        path.symlink_to(theirs)
        return real(name, flags, mode)

    monkeypatch.setattr(os, "open", exchanged)
    with pytest.raises(StorageError, match=r"“a\.bin” could not be read"):
        storage.read_file(path, 10)


def test_the_files_of_a_folder_are_counted_while_they_are_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "MOST_NAMES", 3)
    for name in "abc":
        (tmp_path / name).write_bytes(b"")
    assert sorted(storage.names_in(tmp_path)) == ["a", "b", "c"]
    (tmp_path / "d").write_bytes(b"")
    with pytest.raises(StorageError, match="too many files"):
        storage.names_in(tmp_path)


def test_leftovers_are_swept_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".tmp-a").mkdir()
    (tmp_path / ".tmp-a" / "model").write_bytes(b"half")
    (tmp_path / ".tmp-b").write_bytes(b"half")
    (tmp_path / "c").write_bytes(b"whole")
    storage.sweep(tmp_path, older_than=3600)
    assert len(names(tmp_path)) == 3
    storage.sweep(tmp_path)
    assert names(tmp_path) == ["c"]


def test_missing_folders_are_made_and_files_in_the_way_are_told(tmp_path: Path) -> None:
    storage.make_folders(tmp_path / "a" / "b" / "c")
    storage.make_folders(tmp_path / "a" / "b" / "c")
    assert (tmp_path / "a" / "b" / "c").is_dir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError, match="not a folder"):
        storage.make_folders(tmp_path / "file")


def test_removal_and_truncation(tmp_path: Path) -> None:
    storage.write_folder(tmp_path / "f", {"a": b"1"})
    storage.write_file(tmp_path / "g", b"12345")
    storage.truncate(tmp_path / "g", 2)
    assert (tmp_path / "g").read_bytes() == b"12"
    storage.remove(tmp_path / "f", tmp_path / "g", tmp_path / "never-was")
    assert names(tmp_path) == []


# --- folders ----------------------------------------------------------------------------------


MEMBERS = {"a.bin": b"alpha", "b.bin": b"", "c.json": b"{}"}


def test_a_folder_comes_back(tmp_path: Path) -> None:
    storage.write_folder(tmp_path / "f", MEMBERS)
    assert storage.read_folder(tmp_path / "f", 7) == MEMBERS
    assert names(tmp_path) == ["f"]
    with pytest.raises(StorageError):
        storage.write_folder(tmp_path / "f", {})
    assert names(tmp_path) == ["f"]


def _lying_manifest(folder: Path) -> None:
    listed = {"a.bin": {"bytes": -1, "sha256": "x"}}
    (folder / "manifest.json").write_bytes(seal({"files": listed}))


@pytest.mark.parametrize(
    "damage",
    [
        lambda f: (f / "a.bin").unlink(),
        lambda f: (f / "d.bin").write_bytes(b""),
        lambda f: (f / "a.bin").write_bytes(b"alphA"),
        lambda f: (f / "a.bin").write_bytes(b"alpha "),
        lambda f: (f / "a.bin").write_bytes(b"alph"),
        lambda f: (f / "a.bin").rename(f / "A.bin"),
        lambda f: (f / "manifest.json").unlink(),
        lambda f: (f / "manifest.json").write_bytes(seal({"no": 1})),
        _lying_manifest,
    ],
)
def test_a_damaged_folder_is_refused(tmp_path: Path, damage: Callable[[Path], Any]) -> None:
    folder = tmp_path / "f"
    storage.write_folder(folder, MEMBERS)
    damage(folder)
    with pytest.raises(StorageError):
        storage.read_folder(folder, 1000)


def test_a_folder_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    storage.write_folder(tmp_path / "f", MEMBERS)
    with pytest.raises(StorageError, match="7 bytes, more than the 6"):
        storage.read_folder(tmp_path / "f", 6)
