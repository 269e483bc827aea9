"""Arrays in files: they come back, and headers that lie are refused."""

from __future__ import annotations

import pickle
import struct
import tracemalloc
from contextlib import suppress

import msgspec
import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from aeviz.core.base.errors import StorageError
from aeviz.core.base.files.tensors import all_finite, pack, unpack

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
