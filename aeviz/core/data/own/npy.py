"""NumPy's files, read without believing them: no pickles, no size that is not there."""

from __future__ import annotations

import io
import math
import os
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO

import numpy as np

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError
from aeviz.core.base.storage import opened, shown
from aeviz.core.data import idx

_LONGEST_HEADER = 10_000
_MOST_MEMBERS = 1000
_MOST_RANK = 6
_CHUNK = 1 << 20


def arrays_in(path: Path) -> dict[str, np.ndarray]:
    """The arrays of numbers or words in an ``.npz`` or ``.npy`` file, by name (of the latter “”).

    Raises :class:`DataError` for anything but a whole and honest file.
    """
    with os.fdopen(opened(path, links=True), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        start = file.read(6)
        file.seek(0)
        if start.startswith(b"PK"):
            return _zipped(file, path)
        if start == b"\x93NUMPY":
            return {"": _array(file.read, size, shown(path))}
    raise DataError(f"{shown(path)} is not a file of NumPy arrays: choose an .npz or .npy file.")


def _zipped(file: IO[bytes], path: Path) -> dict[str, np.ndarray]:
    try:
        with zipfile.ZipFile(file) as archive:
            members = [m for m in archive.infolist() if m.filename.endswith(".npy")]
            if len(members) > _MOST_MEMBERS:
                raise DataError(f"{shown(path)} holds too many arrays: choose another file.")
            found, left = {}, idx.MAX_BYTES
            for member in members:
                check_cancelled()
                array = _member(archive, member, left)
                left -= array.nbytes
                found[member.filename[:-4]] = array
            return found
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise DataError(f"{shown(path)} is damaged ({error}): get the file again.") from error
    except (RuntimeError, ValueError, UnicodeError) as error:
        raise DataError(f"{shown(path)} cannot be read ({error}): save it anew.") from error


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> np.ndarray:
    what = f"The array “{member.filename}”"
    if member.flag_bits & 1:
        raise DataError(f"{what} is encrypted: save it without a password.")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise DataError(f"{what} is packed in a way that is not read: use numpy.savez_compressed.")
    if member.file_size > min(left, idx.most_unpacked(member.compress_size)):
        raise DataError(
            f"{what} promises {member.file_size:,} bytes of {member.compress_size:,} packed ones,"
            " which is too much: save fewer or smaller pictures."
        )
    with archive.open(member) as stream:
        return _array(stream.read, member.file_size, what)


def _array(read: Callable[[int], bytes], size: int, what: str) -> np.ndarray:
    """An array of ``size`` bytes in all, with its header."""
    start = read(8)
    major = start[6] if len(start) == 8 and start.startswith(b"\x93NUMPY") else 0
    width = {1: 2, 2: 4, 3: 4}.get(major, 0)
    length = int.from_bytes(read(width), "little") if width else 0
    if not width or not 0 < length <= _LONGEST_HEADER:
        raise DataError(f"{what} does not begin like an array of NumPy: save it anew.")
    shape, fortran, dtype = _header(start, width, length, read(length), what)
    promised = math.prod(shape) * dtype.itemsize
    have = size - 8 - width - length
    if promised != have or promised > idx.MAX_BYTES:
        raise DataError(
            f"{what} promises {promised:,} bytes by its header but has {have:,}: save it anew."
        )
    room = np.empty(promised, np.uint8)
    filled = 0
    while filled < promised:
        check_cancelled()
        block = read(min(_CHUNK, promised - filled))
        if not block:
            raise DataError(f"{what} ends too soon: get the file again.")
        room[filled : filled + len(block)] = np.frombuffer(block, np.uint8)
        filled += len(block)
    array = room.view(dtype).reshape(shape[::-1] if fortran else shape)
    return np.ascontiguousarray(array.T if fortran else array)


def _header(
    start: bytes, width: int, length: int, text: bytes, what: str
) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Shape, order and type of the items."""
    file = io.BytesIO(length.to_bytes(width, "little") + text)
    read = (
        np.lib.format.read_array_header_1_0 if width == 2 else np.lib.format.read_array_header_2_0
    )
    try:
        shape, fortran, dtype = read(file, max_header_size=_LONGEST_HEADER)
    except Exception as error:  # whatever a header leads its parser to
        raise DataError(f"{what} has a header that makes no sense: save it anew.") from error
    if dtype.kind not in "buifU" or dtype.itemsize == 0 or dtype.itemsize > 4096:
        raise DataError(
            f"{what} is of the type {dtype}, and only numbers and words are read: convert it first."
        )
    if len(shape) > _MOST_RANK or any(side < 0 for side in shape):
        raise DataError(f"{what} has the shape {shape}, which no pictures have: choose another.")
    return shape, fortran, dtype
