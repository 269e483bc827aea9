"""An array on disk that is written piece by piece, and read without loading it.

The file is NumPy's own format (NPY 1.0), with a header of 128 bytes that is written last.
"""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from aeviz.core.base.errors import StorageError
from aeviz.core.base.storage import explained, opened, shown, write_all

HEADER = 128
"""Bytes in front of the pixels."""
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class GrowingArray:
    """Writes ``uint8 [n, ...]`` as a new file; whole once :meth:`close` returned."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._shape: tuple[int, ...] | None = None
        self.count = 0
        """Items so far."""
        with explained(path):
            self._descriptor = os.open(path, _NEW, 0o666)
            write_all(self._descriptor, bytes(HEADER))

    def add(self, items: np.ndarray) -> None:
        """Write some more items ``uint8 [k, ...]``. Raises :class:`StorageError`."""
        self._shape = items.shape[1:]
        with explained(self._path):
            write_all(self._descriptor, np.ascontiguousarray(items).reshape(-1).data)
        self.count += len(items)

    def close(self) -> None:
        """Write the header, and have it all on disk. Raises :class:`StorageError`."""
        with explained(self._path):
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            write_all(self._descriptor, _header((self.count, *(self._shape or ()))))
            os.fsync(self._descriptor)
            self.discard()

    def discard(self) -> None:
        """Close the file as it is."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def read_array(path: Path, shape: tuple[int, ...], *, mapped: bool) -> np.ndarray:
    """The array of this shape in a file that :class:`GrowingArray` wrote.

    ``mapped``: its pages are read as they are needed, and changes stay in memory. Raises
    :class:`StorageError` if the file is not of this shape.
    """
    with explained(path, "read"), os.fdopen(opened(path), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        if file.read(HEADER) != _header(shape) or size != HEADER + int(np.prod(shape)):
            raise StorageError(f"{shown(path)} is damaged: it is made anew.")
        if mapped:
            return np.memmap(path, np.uint8, "c", HEADER, shape)
        array = np.empty(shape, np.uint8)
        if file.readinto(array.reshape(-1).data) != array.size:
            raise StorageError(f"{shown(path)} is damaged: it is made anew.")
        return array


def _header(shape: tuple[int, ...]) -> bytes:
    text = f"{{'descr': '|u1', 'fortran_order': False, 'shape': {shape!r}, }}"
    body = text.ljust(HEADER - 11).encode() + b"\n"
    return b"\x93NUMPY\x01\x00" + len(body).to_bytes(2, "little") + body
