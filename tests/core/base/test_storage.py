"""Files: old or new, checked on reading, and every refusal is one sentence."""

from __future__ import annotations

import errno
import os
import pickle
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from aeviz.core.base import journal_file, sealed, storage
from aeviz.core.base.errors import StorageError
from aeviz.core.base.journal_file import Journal
from aeviz.core.base.sealed import seal, unseal
from aeviz.core.base.tensors import all_finite, pack, unpack

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text() | st.floats(-1e9, 1e9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
VALUES = st.dictionaries(st.text().filter(lambda k: k != "crc32"), JSON, min_size=1, max_size=4)


def names(folder: Path) -> list[str]:
    return sorted(child.name for child in folder.iterdir())


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


# --- sealed JSON ------------------------------------------------------------------------------


@given(VALUES)
def test_sealed_values_come_back_as_one_line_of_json(value: dict[str, Any]) -> None:
    line = seal(value)
    assert line.count(b"\n") == 1
    assert unseal(line) == value
    assert list(msgspec.json.decode(line)) == [*value, "crc32"]


@given(VALUES, st.data())
def test_any_flipped_bit_breaks_the_seal(value: dict[str, Any], data: st.DataObject) -> None:
    line = bytearray(seal(value))
    bit = data.draw(st.integers(0, 8 * len(line) - 1))
    line[bit // 8] ^= 1 << bit % 8
    with pytest.raises(StorageError, match="checksum"):
        unseal(bytes(line))


@given(st.binary(max_size=80))
def test_foreign_bytes_are_refused(line: bytes) -> None:
    with pytest.raises(StorageError):
        unseal(line)


def test_deep_json_under_a_valid_seal_is_refused() -> None:
    body = b'{"a":' + b"[" * 100_000
    with pytest.raises(StorageError, match="not valid JSON"):
        unseal(body + sealed._SEAL % zlib.crc32(body))


# --- tensors ----------------------------------------------------------------------------------

DTYPES = st.sampled_from(["f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "?"])
ARRAYS = DTYPES.flatmap(
    lambda kind: npst.arrays(kind, npst.array_shapes(min_dims=0, max_dims=3, min_side=0))
)


@given(st.dictionaries(st.text(min_size=1, max_size=8), ARRAYS, max_size=4), st.text(max_size=9))
@settings(deadline=None)
def test_arrays_come_back(arrays: dict[str, np.ndarray], note: str) -> None:
    arrays.pop("__metadata__", None)
    found, about = unpack(pack(arrays, {"note": note}), max_bytes=1 << 20, what="It")
    assert about == {"note": note}
    assert found.keys() == arrays.keys()
    for name, array in arrays.items():
        assert found[name].dtype == array.dtype
        assert found[name].shape == array.shape
        assert found[name].tobytes() == array.tobytes()
        assert found[name].flags.writeable


def test_arrays_of_any_layout_are_stored_in_order() -> None:
    array = np.arange(12, dtype=">f4").reshape(3, 4)
    views = {"turned": array.T, "every other": array[:, ::2], "fortran": np.asfortranarray(array)}
    found, _ = unpack(pack(views, {}), max_bytes=1 << 20, what="It")
    for name, view in views.items():
        np.testing.assert_array_equal(found[name], view)


def test_only_numbers_are_stored() -> None:
    for array in (np.array([object()]), np.array(["a"]), np.array([1j])):
        with pytest.raises(StorageError, match="“x” cannot be stored"):
            pack({"x": array}, {})


def file_with(header: bytes, body: bytes = b"", size: int | None = None) -> bytes:
    return struct.pack("<Q", len(header) if size is None else size) + header + body


def entry(shape: list[int], end: int, dtype: str = "F32", start: int = 0) -> bytes:
    return msgspec.json.encode(
        {"x": {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}}
    )


def several(*arrays: tuple[str, list[int], list[int]]) -> bytes:
    """A header with arrays of these types, shapes and places."""
    keys = "dtype", "shape", "data_offsets"
    named = {f"{i:x}": dict(zip(keys, array, strict=True)) for i, array in enumerate(arrays)}
    return msgspec.json.encode(named)


LIES = {
    "empty": b"",
    "seven bytes": b"\0" * 7,
    "header of 100 MB": file_with(b"{" + b" " * (100 << 20)),
    "header longer than the file": file_with(b"{}", size=1 << 62),
    "200,000 arrays": file_with(msgspec.json.encode({str(i): {} for i in range(200_000)})),
    "11,000 empty arrays": file_with(several(*[("U8", [0], [0, 0])] * 11_000)),
    "two in the same place": file_with(
        several(("U8", [4], [0, 4]), ("U8", [4], [0, 4])), b"12345678"
    ),
    "exchanged sizes": file_with(several(("U8", [3], [0, 1]), ("U8", [1], [1, 4])), b"1234"),
    "huge shape": file_with(entry([10**9, 10**9], 4), b"1234"),
    "overflowing shape": file_with(entry([2**32, 2**32], 0), b""),
    "empty but huge": file_with(entry([0, 2**40, 2**40], 0), b""),
    "negative": file_with(entry([-1, -1], 4), b"1234"),
    "size beyond 64 bits": file_with(entry([1], 4).replace(b"[1]", b"[1" + b"0" * 400 + b"]")),
    "shorter than it says": file_with(entry([2], 8), b"1234"),
    "longer than it says": file_with(entry([1], 4), b"12345"),
    "does not start at 0": file_with(entry([1], 8, start=4), b"12345678"),
    "unknown type": file_with(entry([1], 4, dtype="PICKLE"), b"1234"),
    "unknown key": file_with(entry([1], 4).replace(b'"dtype"', b'"object":1,"dtype"'), b"1234"),
    "deep JSON": file_with(b'{"x":' + b"[" * 500_000),
    "no JSON": file_with(b"\xff\xfe"),
    "a list": file_with(b"[]"),
    "metadata of numbers": file_with(b'{"__metadata__":{"a":1}}'),
    "pickle": pickle.dumps({"weights": [1.0] * 100}),
}


@pytest.mark.parametrize("lie", LIES)
def test_a_lying_header_is_refused_before_anything_is_allocated(
    lie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bytes] = []
    monkeypatch.setattr(safetensors.numpy, "load", read.append)
    tracemalloc.start()
    try:
        with pytest.raises(StorageError, match="The file holds no usable arrays"):
            unpack(LIES[lie], max_bytes=1 << 30, what="The file")
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()
    assert not read, "it is refused before the library takes its word for it"


def test_the_size_limit_holds() -> None:
    data = pack({"x": np.zeros(100)}, {})
    with pytest.raises(StorageError, match="allowed"):
        unpack(data, max_bytes=len(data) - 1, what="It")
    unpack(data, max_bytes=len(data), what="It")


@given(st.data())
@settings(deadline=None)
def test_a_changed_file_gives_arrays_or_a_sentence(data: st.DataObject) -> None:
    file = bytearray(pack({"a": np.arange(3.0), "b": np.ones((2, 2), "f4")}, {"n": "1"}))
    for _ in range(data.draw(st.integers(1, 4))):
        file[data.draw(st.integers(0, len(file) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(file)))
    for damaged in (bytes(file), bytes(file[:cut])):
        with suppress(StorageError):
            arrays, _ = unpack(damaged, max_bytes=1 << 20, what="It")
            assert sum(array.nbytes for array in arrays.values()) < len(file)


def test_finite_means_every_number() -> None:
    assert all_finite({"a": np.ones(3), "b": np.array([1]), "c": np.zeros(0)})
    for bad in (np.nan, np.inf, -np.inf):
        assert not all_finite({"a": np.ones(3), "b": np.array([0, bad], "f4")})


# --- the journal ------------------------------------------------------------------------------


def lines(path: Path) -> list[dict[str, Any]]:
    return [unseal(line) for line in path.read_bytes().splitlines(keepends=True)]


def test_a_journal_grows_and_is_continued(tmp_path: Path) -> None:
    path = tmp_path / "j"
    for start in (0, 3):
        journal = Journal(path)
        for n in range(start, start + 3):
            journal.append({"n": n})
        journal.close()
        assert journal.size == path.stat().st_size
        assert journal.crc32 == zlib.crc32(path.read_bytes())
    assert lines(path) == [{"n": n} for n in range(6)]


def test_lines_wait_in_memory_until_flushed(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    journal.append({"n": 1})
    assert lines(tmp_path / "j") == []
    journal.flush()
    assert lines(tmp_path / "j") == [{"n": 1}]
    journal.close()


@pytest.mark.parametrize("torn", [seal({"n": 2})[:-1], b"\0" * 500])
def test_a_torn_last_line_is_cut_off(tmp_path: Path, torn: bytes) -> None:
    path = tmp_path / "j"
    path.write_bytes(seal({"n": 1}) + torn)
    journal = Journal(path)
    journal.append({"n": 3})
    journal.close()
    assert lines(path) == [{"n": 1}, {"n": 3}]


def test_after_a_failed_sync_a_new_file_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "j"
    journal = Journal(path)
    journal.append({"n": 1})
    journal.sync()
    journal.append({"n": 2})
    before = path.stat().st_ino
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(errno.EIO, "")))
        for _ in range(2):
            with pytest.raises(StorageError, match="reports an error"):
                journal.sync()
        journal.append({"n": 3})
    journal.sync()
    assert path.stat().st_ino != before
    journal.append({"n": 4})
    journal.close()
    assert lines(path) == [{"n": n} for n in (1, 2, 3, 4)]
    assert journal.crc32 == zlib.crc32(path.read_bytes())
    assert names(tmp_path) == ["j"]


@pytest.mark.parametrize("replaced", [False, True])
def test_a_journal_that_was_taken_away_is_not_silently_written(
    tmp_path: Path, replaced: bool
) -> None:
    path = tmp_path / "j"
    journal = Journal(path)
    path.rename(tmp_path / "old")
    if replaced:
        path.write_bytes(b"")
    journal.append({"n": 1})
    with pytest.raises(StorageError, match="gone"):
        journal.close()
    assert not path.exists() or path.read_bytes() == b""


def test_memory_is_bounded_while_the_disk_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_file, "_UNSAVED_LIMIT", 1000)
    journal = Journal(tmp_path / "j")
    while journal.waiting <= 1000:
        journal.append({"n": 1})
    with pytest.raises(StorageError, match="too long"):
        journal.append({"n": 1})
    journal.sync()
    journal.append({"n": 1})
    journal.close()
