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
from typing import IO, NamedTuple, Protocol

import numpy as np

from aeviz.core.base.errors import DataError, StorageError
from aeviz.core.base.storage import opened

MAX_BYTES = 2**31
"""No file may hold more than this; the largest relatives of MNIST have 640 MB."""
_GZIP_RATIO = 1032
"""The most that deflate can make out of one byte."""
_MAX_MEMBERS = 1 << 16
"""Of a gzip file: twice what block-wise packers make of :data:`MAX_BYTES`."""
_TYPES = {
    0x08: "unsigned bytes",
    0x09: "signed bytes",
    0x0B: "16-bit integers",
    0x0C: "32-bit integers",
    0x0D: "32-bit floats",
    0x0E: "64-bit floats",
}
"""What IDX files may hold, by the code in their third byte."""
_GZIP = b"\x1f\x8b"
_CHUNK = 1 << 20


class Item(NamedTuple):
    """What an IDX file may be made of: its code, and its type in memory."""

    code: int
    dtype: str

    @property
    def size(self) -> int:
        """Bytes."""
        return np.dtype(self.dtype).itemsize


BYTES, WIDE = Item(0x08, "u1"), Item(0x0C, ">i4")
"""Pictures and labels; QMNIST's labels with all that is known of a digit, in rows."""


def read(path: Path, rank: int, classes: int = 10, item: Item = BYTES) -> np.ndarray:
    """Images ``uint8 [n, height, width]`` or labels ``uint8 [n]`` below ``classes``, by the rank.

    All sides are ≥ 1. Raises :class:`DataError` for anything but a whole and honest file.
    """
    try:
        with os.fdopen(opened(path, links=True), "rb") as file:
            array = decode(file, os.fstat(file.fileno()).st_size, rank, path.name, item)
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


def decode(file: IO[bytes], size: int, rank: int, name: str, item: Item = BYTES) -> np.ndarray:
    """An array of ``rank`` dimensions from an IDX stream of ``size`` bytes, gzipped or not.

    ``name`` is how errors (:class:`DataError`) call it.
    """
    try:
        stream, packed = unpacked(file)
        return _decode(stream, size, packed, rank, item)
    except (BadFileError, OSError, zlib.error) as error:
        raise _refusal(name, str(error)) from error


def unpacked(file: IO[bytes]) -> tuple[Stream, bool]:
    """A stream of what is in a file, from its start, and whether it is gzipped."""
    packed = file.read(2) == _GZIP
    file.seek(0)
    return (Gunzip(file) if packed else file), packed


def most_unpacked(size: int) -> int:
    """Bytes that no more than can come out of ``size`` packed ones, and that we ever read."""
    return min(size * _GZIP_RATIO, MAX_BYTES)


def header(array: np.ndarray) -> bytes:
    """The first bytes of the IDX file that would hold this ``uint8`` array."""
    return bytes((0, 0, 8, array.ndim)) + struct.pack(f">{array.ndim}I", *array.shape)


def digest(array: np.ndarray) -> str:
    """The SHA-256, in hexadecimal, of the unpacked IDX file that would hold this array."""
    whole = hashlib.sha256(header(array))
    whole.update(np.ascontiguousarray(array).data)
    return whole.hexdigest()


class BadFileError(Exception):
    """What is wrong with a file, in words that follow its name."""


class Stream(Protocol):
    """Bytes to be read, at most as many as asked for, none at the end."""

    def read(self, size: int, /) -> bytes:
        """The next of them."""


def _refusal(name: str, reason: str) -> DataError:
    return DataError(f"“{name}” cannot be read: {reason}; get the file again.")


def _decode(stream: Stream, size: int, packed: bool, rank: int, item: Item) -> np.ndarray:
    shape = _shape(stream, rank, item)
    sides = (*shape, item.size) if item.size > 1 else shape
    count, words = math.prod(sides), " × ".join(str(side) for side in sides)
    promised = count + 4 + 4 * rank
    if count == 0:
        raise BadFileError(f"its header promises nothing ({words} bytes)")
    if promised > MAX_BYTES:
        raise BadFileError(f"its header promises {words} bytes, more than {MAX_BYTES} bytes")
    if packed and promised > size * _GZIP_RATIO:
        raise BadFileError(f"its header promises {promised} bytes, too many for {size} packed")
    if not packed and promised != size:
        raise BadFileError(f"its header promises {promised} bytes, but it has {size}")
    array = np.empty(shape, item.dtype)
    missing = _fill(stream, array.reshape(-1).view(np.uint8).data)
    if missing:
        raise BadFileError(f"its header promises {promised} bytes, but {missing} are missing")
    if stream.read(1):
        raise BadFileError(f"its header promises {promised} bytes, but it has more")
    return array


def _shape(stream: Stream, rank: int, item: Item) -> tuple[int, ...]:
    start, sides = bytearray(4), bytearray(4 * rank)
    short = _fill(stream, memoryview(start))
    if not short and start != bytes((0, 0, item.code, rank)):
        raise BadFileError(_what_instead(start, rank, item))
    if short or _fill(stream, memoryview(sides)):
        raise BadFileError("it ends within its header")
    return struct.unpack(f">{rank}I", sides)


def _what_instead(start: bytearray, rank: int, item: Item) -> str:
    """Why a file that starts so has no images or labels for us."""
    kind = "images" if rank == 3 else "labels"
    if start[:2] != b"\0\0" or start[2] not in _TYPES:
        return f"it starts with {start.hex()}, not like an IDX file of {kind}"
    if start[2] != item.code:
        only = "bytes" if item is BYTES else _TYPES[item.code]
        return (
            f"its numbers are {_TYPES[start[2]]}, but only {only} (IDX type {item.code}) are read"
        )
    return f"it has {start[3]} dimensions, but an IDX file of {kind} has {rank}"


def _fill(stream: Stream, room: memoryview) -> int:
    """Read into the room, piece by piece, and say how many bytes of it stayed empty."""
    filled = 0
    while filled < len(room) and (part := stream.read(min(_CHUNK, len(room) - filled))):
        room[filled : filled + len(part)] = part
        filled += len(part)
    return len(room) - filled


class Gunzip:
    """Members of gzip data (RFC 1952: one or more), unpacked no further than is asked for.

    Nothing else may follow them: the standard library's reader would accept zeros behind the end,
    and walk through them.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._packed = b""
        """Read, but not yet taken by the engine."""
        self._members = 0
        self._begin()

    def _begin(self) -> None:
        self._engine = zlib.decompressobj(wbits=31)
        self._members += 1
        if self._members > _MAX_MEMBERS:
            raise BadFileError(f"its gzip data have more than {_MAX_MEMBERS} members")

    def read(self, size: int, /) -> bytes:
        """At least one and at most ``size`` bytes; none at the end, after all checks passed."""
        while True:
            self._packed = self._packed or self._file.read(65_536)
            if self._engine.eof:
                if not self._packed:
                    return b""
                if self._packed[:1] != _GZIP[:1]:
                    raise BadFileError("something follows its gzip data")
                self._begin()
            part = self._engine.decompress(self._packed, size)
            if not (part or self._packed or self._engine.eof):
                raise BadFileError("its gzip data are cut short")
            self._packed = self._engine.unconsumed_tail or self._engine.unused_data
            if part:
                return part
