"""The IDX reader: honest files come back whole, everything else is one sentence."""

from __future__ import annotations

import gzip
import io
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from idx_files import images, labels, packed

from aeviz.core.base.errors import DataError
from aeviz.core.data import idx

IMAGES, LABELS = images(), labels()


def decode(content: bytes, rank: int = 3) -> np.ndarray:
    return idx.decode(io.BytesIO(content), len(content), rank, "a file")


def write(folder: Path, content: bytes, name: str = "file.gz") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("squeeze", [bytes, gzip.compress])
def test_round_trip(tmp_path: Path, squeeze) -> None:
    read = idx.read(write(tmp_path, squeeze(packed(IMAGES))), 3)
    assert read.dtype == np.uint8
    assert read.flags.c_contiguous
    np.testing.assert_array_equal(read, IMAGES)
    np.testing.assert_array_equal(idx.read(write(tmp_path, squeeze(packed(LABELS))), 1), LABELS)


@pytest.mark.parametrize("cuts", [(2,), (20,), (50,), (50, 50, 51, 90)])
def test_gzip_data_may_have_several_members(tmp_path: Path, cuts: tuple[int, ...]) -> None:
    content = packed(IMAGES)
    parts = [content[i:j] for i, j in zip((0, *cuts), (*cuts, None), strict=True)]
    file = write(tmp_path, b"".join(gzip.compress(part) for part in parts) + gzip.compress(b""))
    np.testing.assert_array_equal(idx.read(file, 3), IMAGES)


def test_digest_is_that_of_the_unpacked_file() -> None:
    import hashlib

    assert idx.digest(IMAGES) == hashlib.sha256(packed(IMAGES)).hexdigest()


def lying(*shape: int, magic: bytes = b"\0\0\x08\x03") -> bytes:
    return magic + struct.pack(f">{len(shape)}I", *shape) + bytes(80)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (lying(5, 4, 4, magic=b"\0\0\x0d\x03"), "32-bit floats, but only bytes"),
        (lying(5, 4, 4, magic=b"\0\0\x07\x03"), "00000703"),
        (lying(5, 4, 4, magic=b"\0\0\x08\x01"), "1 dimensions, but .* images has 3"),
        (lying(6, 4, 4), "112 bytes, but it has 96"),
        (lying(4, 4, 4), "80 bytes, but it has 96"),
        (lying(0, 4, 4), "0 × 4 × 4"),
        (lying(5, 0, 4), "5 × 0 × 4"),
        (lying(2**32 - 1, 2**32 - 1, 2**32 - 1), "more than"),
        (lying(65_536, 65_536, 2**31), "more than"),  # 2**63: nothing in 64 bits
        (packed(IMAGES) + b"x", "96 bytes, but it has 97"),
        (packed(IMAGES)[:-1], "96 bytes, but it has 95"),
        (b"", "header"),
        (b"\0\0\x08\x03\0\0", "header"),
        (gzip.compress(lying(6, 4, 4)), "16 are missing"),
        (gzip.compress(lying(4, 4, 4)), "has more"),
        (gzip.compress(lying(1000, 1000, 1000)), "too many"),
        (gzip.compress(packed(IMAGES)) + b"x", "follows"),
        (gzip.compress(packed(IMAGES)) + b"\0", "follows"),
        (gzip.compress(packed(IMAGES)) * 2, "has more"),
        (gzip.compress(packed(IMAGES)[:50]) + gzip.compress(packed(IMAGES)[50:])[:-3], "cut short"),
        (gzip.compress(packed(IMAGES)) + gzip.compress(b"") * 70_000, "members"),
        (gzip.compress(packed(IMAGES))[:-9], "cut short"),
        (gzip.compress(packed(IMAGES))[:-1], "cut short"),
        (gzip.compress(packed(IMAGES))[:5], "cut short"),
        (gzip.compress(gzip.compress(packed(IMAGES))), "1f8b"),
    ],
    ids=lambda value: value if isinstance(value, str) else "file",
)
def test_refused_with_a_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(DataError, match=words) as caught:
        idx.read(write(tmp_path, content), 3)
    assert "“file.gz”" in str(caught.value)
    assert str(caught.value).endswith("get the file again.")


def test_label_out_of_range(tmp_path: Path) -> None:
    path = write(tmp_path, packed(np.array([1, 10], np.uint8)))
    with pytest.raises(DataError, match="label 10, but labels go from 0 to 9"):
        idx.read(path, 1)
    assert len(idx.read(path, 1, classes=11)) == 2


def test_not_a_regular_file(tmp_path: Path) -> None:
    places = [tmp_path, tmp_path / "absent"]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        places += [tmp_path / "pipe", Path("/dev/zero")]
    for place in places:
        with pytest.raises(DataError, match="cannot be read"):
            idx.read(place, 3)


def harmless(content: bytes, rank: int) -> np.ndarray | None:
    """What became of the content; any other exception than DataError goes through."""
    try:
        array = decode(content, rank)
    except DataError:
        return None
    assert array.ndim == rank
    assert array.dtype == np.uint8
    assert array.size > 0
    return array


FUZZ = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@FUZZ
@given(st.binary(max_size=200), st.sampled_from([1, 3]))
def test_any_bytes(content: bytes, rank: int) -> None:
    harmless(content, rank)
    harmless(packed(IMAGES)[: 4 * rank] + content, rank)
    harmless(gzip.compress(content, 1), rank)


@FUZZ
@given(st.integers(0), st.integers(0, 7), st.booleans())
def test_flipped_bit(position: int, bit: int, squeezed: bool) -> None:
    whole = gzip.compress(packed(IMAGES), mtime=0) if squeezed else packed(IMAGES)
    content = bytearray(whole)
    position %= len(content)
    content[position] ^= 1 << bit
    array = harmless(bytes(content), 3)
    # A gzip file guards its pixels; in a plain one a changed pixel is a pixel.
    if array is not None and squeezed:
        np.testing.assert_array_equal(array, IMAGES)
    if not squeezed and position < 16:
        assert array is None


@FUZZ
@given(st.integers(0), st.booleans())
def test_truncated(length: int, squeezed: bool) -> None:
    whole = gzip.compress(packed(IMAGES)) if squeezed else packed(IMAGES)
    assert harmless(whole, 3) is not None
    assert harmless(whole[: length % len(whole)], 3) is None


@FUZZ
@given(st.lists(st.tuples(st.integers(0, 200), st.binary(max_size=6)), max_size=5), st.booleans())
def test_mutated(edits: list[tuple[int, bytes]], squeezed: bool) -> None:
    content = bytearray(gzip.compress(packed(IMAGES)) if squeezed else packed(IMAGES))
    for position, replacement in edits:
        content[position : position + len(replacement)] = replacement
    harmless(bytes(content), 3)


MEMORY = r"""
import re, sys
from pathlib import Path
from aeviz.core.data import idx
from aeviz.core.base.errors import DataError
def peak():
    return int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1])
before = peak()
try:
    print("read", idx.read(Path(sys.argv[1]), 3).size)
except DataError as error:
    print("refused", error)
print((peak() - before) // 1024)
"""


def extra_memory(path: Path) -> tuple[str, int]:
    """What a fresh interpreter said about the file, and how many MB it needed."""
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, path], capture_output=True, text=True, check=True
    )
    said, megabytes = done.stdout.splitlines()
    return said, int(megabytes)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_bomb_needs_little_memory(tmp_path: Path) -> None:
    zeros = bytes(200_000_000)
    bomb = gzip.compress(packed(IMAGES) + zeros, 1)
    said, megabytes = extra_memory(write(tmp_path, bomb))
    assert said.startswith("refused")
    assert megabytes < 64
    honest = gzip.compress(idx.header(np.empty((20_000, 100, 100), np.uint8)) + zeros, 1)
    said, megabytes = extra_memory(write(tmp_path, honest))
    assert said == "read 200000000"
    assert 150 < megabytes < 191 + 64  # the measure sees the result itself
