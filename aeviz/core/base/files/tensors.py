"""Named arrays as bytes in the safetensors format, with a header that is checked before use."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from typing import Annotated, Any

import msgspec
import numpy as np
import safetensors.numpy

from aeviz.core.base.errors import StorageError

_HEADER_LIMIT = 1 << 20
_COUNT_LIMIT = 10_000
_DTYPES = {
    "F64": np.float64,
    "F32": np.float32,
    "F16": np.float16,
    "I64": np.int64,
    "I32": np.int32,
    "I16": np.int16,
    "I8": np.int8,
    "U64": np.uint64,
    "U32": np.uint32,
    "U16": np.uint16,
    "U8": np.uint8,
    "BOOL": np.bool_,
}
_ALLOWED = {np.dtype(kind) for kind in _DTYPES.values()}
_Size = Annotated[int, msgspec.Meta(ge=0, le=1 << 40)]


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    dtype: str
    shape: Annotated[list[_Size], msgspec.Meta(max_length=8)]
    data_offsets: tuple[_Size, _Size]


def pack(arrays: Mapping[str, np.ndarray], about: Mapping[str, str]) -> bytes:
    """Arrays of any layout, and text about them, as one safetensors file.

    Raises :class:`StorageError` for an array that is not of real numbers or booleans.
    """
    native = {}
    for name, array in arrays.items():
        native[name] = np.asarray(array, dtype=array.dtype.newbyteorder("="), order="C")
        if native[name].dtype not in _ALLOWED:
            raise StorageError(f"“{name}” cannot be stored: {array.dtype} is no type of numbers.")
    return bytes(safetensors.numpy.save(native, metadata=dict(about)))


def unpack(
    data: bytes, *, max_bytes: int, what: str
) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """The arrays and the text of a safetensors file of at most ``max_bytes`` bytes.

    The arrays are writable copies. ``what`` names the file in errors. Every size in the header is
    compared with the real one before anything is allocated. Raises :class:`StorageError`.
    """
    try:
        if len(data) > max_bytes:
            raise ValueError(f"it has {len(data)} bytes, more than the {max_bytes} allowed")
        about = _checked_header(data)
        arrays = safetensors.numpy.load(data)
    except (ValueError, msgspec.MsgspecError, RecursionError, safetensors.SafetensorError) as error:
        raise StorageError(f"{what} holds no usable arrays ({error}): use another copy.") from error
    return {
        name: array if array.flags.writeable else array.copy() for name, array in arrays.items()
    }, about


def all_finite(arrays: Mapping[str, np.ndarray]) -> bool:
    """Whether no number is NaN or infinite."""
    return all(bool(np.isfinite(array).all()) for array in arrays.values())


def _checked_header(data: bytes) -> dict[str, str]:
    """Compare all sizes, in Python's unbounded integers. Raises ``ValueError`` or msgspec's."""
    if len(data) < 8:
        raise ValueError("it is too short")
    (size,) = struct.unpack_from("<Q", data)
    if size > min(_HEADER_LIMIT, len(data) - 8):
        raise ValueError("its header is too long")
    header = msgspec.json.decode(data[8 : 8 + size], type=dict[str, dict[str, Any]])
    about = msgspec.convert(header.pop("__metadata__", {}), dict[str, str])
    if len(header) > _COUNT_LIMIT:
        raise ValueError(f"it has {len(header)} arrays, more than the {_COUNT_LIMIT} allowed")
    end = 0
    entries = msgspec.convert(header, dict[str, _Entry])
    for name, entry in sorted(entries.items(), key=lambda item: item[1].data_offsets):
        if entry.dtype not in _DTYPES:
            raise ValueError(f"“{name}” is of a type that is not allowed")
        length = math.prod(entry.shape) * np.dtype(_DTYPES[entry.dtype]).itemsize
        if entry.data_offsets != (end, end + length):
            raise ValueError(f"“{name}” has another size than its shape {entry.shape} says")
        if math.prod(max(n, 1) for n in entry.shape) > 1 << 40:
            raise ValueError(f"“{name}” has an impossible shape")
        end += length
    if end != len(data) - 8 - size:
        raise ValueError("its arrays and its size do not fit")
    return about
