"""Read IDX, the format of MNIST's files, plain or gzipped, and believe none of its figures.

An IDX file is two zero bytes, the type of the elements (8: bytes), the count of dimensions, each
dimension as a big-endian 32-bit integer, and the elements.
"""

from __future__ import annotations

import hashlib
import math
import os
import struct
import zlib
from pathlib import Path
from typing import IO, Protocol

import numpy as np

from aeviz.core.base.errors import DataError, StorageError
from aeviz.core.base.storage import opened

MAX_BYTES = 2**31
"""No file may hold more than this; the largest relatives of MNIST have 640 MB."""
_GZIP_RATIO = 1032
"""The most that deflate can make out of one byte."""
_CHUNK = 1 << 20


def read(path: Path, rank: int, classes: int = 10) -> np.ndarray:
    """Images ``uint8 [n, height, width]`` or labels ``uint8 [n]`` below ``classes``, by the rank.

    All sides are ≥ 1. Raises :class:`DataError` for anything but a whole and honest file.
    """
    try:
        with os.fdopen(opened(path, links=True), "rb") as file:
            array = decode(file, os.fstat(file.fileno()).st_size, rank, path.name)
    except StorageError as error:
        raise _refusal(path.name, "it is not a regular file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _refusal(path.name, reason) from error
    if rank == 1 and int(array.max()) >= classes:
        raise _refusal(
            path.name, f"it has the label {array.max()}, but labels go from 0 to {classes - 1}"
        )
    return array


def decode(file: IO[bytes], size: int, rank: int, name: str) -> np.ndarray:
    """An array of ``rank`` dimensions from an IDX stream of ``size`` bytes, gzipped or not.

    ``name`` is how errors (:class:`DataError`) call it.
    """
    packed = file.read(2) == b"\x1f\x8b"
    file.seek(0)
    try:
        return _decode(_Gunzip(file) if packed else file, size, packed, rank)
    except (_BadFileError, OSError, zlib.error) as error:
        raise _refusal(name, str(error)) from error


def header(array: np.ndarray) -> bytes:
    """The first bytes of the IDX file that would hold this ``uint8`` array."""
    return bytes((0, 0, 8, array.ndim)) + struct.pack(f">{array.ndim}I", *array.shape)


def digest(array: np.ndarray) -> str:
    """The SHA-256, in hexadecimal, of the unpacked IDX file that would hold this array."""
    whole = hashlib.sha256(header(array))
    whole.update(np.ascontiguousarray(array).data)
    return whole.hexdigest()


class _BadFileError(Exception):
    """What is wrong with a file, in words that follow its name."""


class _Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


def _refusal(name: str, reason: str) -> DataError:
    return DataError(f"“{name}” cannot be read: {reason}; get the file again.")


def _decode(stream: _Stream, size: int, packed: bool, rank: int) -> np.ndarray:
    shape = _shape(stream, rank)
    count, words = math.prod(shape), " × ".join(str(side) for side in shape)
    promised = count + 4 + 4 * rank
    if count == 0:
        raise _BadFileError(f"its header promises nothing ({words} bytes)")
    if promised > MAX_BYTES:
        raise _BadFileError(f"its header promises {words} bytes, more than {MAX_BYTES} bytes")
    if packed and promised > size * _GZIP_RATIO:
        raise _BadFileError(f"its header promises {promised} bytes, too many for {size} packed")
    if not packed and promised != size:
        raise _BadFileError(f"its header promises {promised} bytes, but it has {size}")
    array = np.empty(shape, np.uint8)
    missing = _fill(stream, array.reshape(-1).data)
    if missing:
        raise _BadFileError(f"its header promises {promised} bytes, but {missing} are missing")
    if stream.read(1):
        raise _BadFileError(f"its header promises {promised} bytes, but it has more")
    return array


def _shape(stream: _Stream, rank: int) -> tuple[int, ...]:
    start, sides = bytearray(4), bytearray(4 * rank)
    short = _fill(stream, memoryview(start))
    if not short and start != bytes((0, 0, 8, rank)):
        kind = "images" if rank == 3 else "labels"
        raise _BadFileError(f"it starts with {start.hex()}, not like an IDX file of {kind}")
    if short or _fill(stream, memoryview(sides)):
        raise _BadFileError("it ends within its header")
    return struct.unpack(f">{rank}I", sides)


def _fill(stream: _Stream, room: memoryview) -> int:
    """Read into the room, piece by piece, and say how many bytes of it stayed empty."""
    filled = 0
    while filled < len(room) and (part := stream.read(min(_CHUNK, len(room) - filled))):
        room[filled : filled + len(part)] = part
        filled += len(part)
    return len(room) - filled


class _Gunzip:
    """One gzip member, unpacked no further than is asked for. Nothing may follow it.

    The standard library's reader would accept zeros behind the end, and walk through them.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._engine = zlib.decompressobj(wbits=31)

    def read(self, size: int, /) -> bytes:
        """At least one and at most ``size`` bytes; none at the end, after all checks passed."""
        engine = self._engine
        while not engine.eof:
            packed = engine.unconsumed_tail or self._file.read(65_536)
            part = engine.decompress(packed, size)
            if part:
                return part
            if not packed and not engine.eof:
                raise _BadFileError("its gzip data are cut short")
        if engine.unused_data or self._file.read(1):
            raise _BadFileError("something follows its gzip data")
        return b""
