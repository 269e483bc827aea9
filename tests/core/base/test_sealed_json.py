"""Sealed JSON, and a journal of its lines."""

from __future__ import annotations

import errno
import os
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.base import sealed
from aeviz.core.base.errors import StorageError
from aeviz.core.base.files import journal_file
from aeviz.core.base.files.journal_file import Journal
from aeviz.core.base.sealed import seal, unseal
from tests.core.base.listing import names

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text() | st.floats(-1e9, 1e9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
VALUES = st.dictionaries(st.text().filter(lambda k: k != "crc32"), JSON, min_size=1, max_size=4)


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
