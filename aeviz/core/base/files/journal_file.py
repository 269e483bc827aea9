"""A file that grows: the journal of a run, on disk. Made by the recorder, for its thread alone."""

from __future__ import annotations

import errno
import os
import zlib
from collections.abc import Mapping
from pathlib import Path

from aeviz.core.base.errors import StorageError
from aeviz.core.base.sealed import seal
from aeviz.core.base.storage import explained, opened, read_file, shown, write_all, write_file

_UNSAVED_LIMIT = 64 << 20


class Journal:
    """Sealed lines that are only ever appended. One program at a time may hold it.

    Lines stay in memory until they are known to be on disk, so a failed write loses nothing and
    can be tried again. Opening it cuts off a torn last line.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._unsaved = bytearray()
        self._handed_over = 0
        self._suspect = False
        with explained(path):
            self._open()

    def _open(self) -> None:
        self._descriptor = opened(self.path, os.O_RDWR | os.O_CREAT)
        self._saved = self.crc32 = 0
        rest = b""
        while chunk := os.read(self._descriptor, 1 << 20):
            lines, newline, rest = (rest + chunk).rpartition(b"\n")
            self.crc32 = zlib.crc32(lines + newline, self.crc32)
            self._saved += len(lines + newline)
        if rest:
            os.ftruncate(self._descriptor, self._saved)

    @property
    def size(self) -> int:
        """Bytes of all lines so far; ``crc32`` is their checksum."""
        return self._saved + len(self._unsaved)

    @property
    def waiting(self) -> int:
        """Bytes that are not known to be on disk."""
        return len(self._unsaved)

    def append(self, value: Mapping[str, object]) -> None:
        """Add a line, in memory. Raises :class:`StorageError` when too much waits for the disk."""
        if len(self._unsaved) > _UNSAVED_LIMIT:
            raise StorageError(
                f"{shown(self.path)} could not be saved for too long: free some space and resume."
            )
        line = seal(value)
        self.crc32 = zlib.crc32(line, self.crc32)
        self._unsaved += line

    def flush(self) -> None:
        """Hand what waits to the system: it survives a kill. Raises :class:`StorageError`."""
        with explained(self.path):
            os.lseek(self._descriptor, self._saved + self._handed_over, os.SEEK_SET)
            write_all(self._descriptor, bytes(self._unsaved[self._handed_over :]))
        self._handed_over = len(self._unsaved)

    def sync(self) -> None:
        """Put what waits on disk: it survives a power loss. Raises :class:`StorageError`."""
        with explained(self.path):
            self._check_place()
            if self._suspect:
                self._rewrite()
            self.flush()
            self._suspect = True
            os.fsync(self._descriptor)
        self._suspect = False
        self._saved += len(self._unsaved)
        self._unsaved.clear()
        self._handed_over = 0

    def close(self) -> None:
        """Sync and let go of the file. Raises :class:`StorageError`."""
        try:
            self.sync()
        finally:
            os.close(self._descriptor)

    def _check_place(self) -> None:
        """A removed or replaced file would take lines for ever, and nobody could read them."""
        ours, there = os.fstat(self._descriptor), self.path.lstat()
        if (ours.st_dev, ours.st_ino) != (there.st_dev, there.st_ino):
            raise FileNotFoundError(errno.ENOENT, "replaced")

    def _rewrite(self) -> None:
        """After a failed sync the system may have forgotten lines: write a new file."""
        write_file(self.path, read_file(self.path, self._saved + _UNSAVED_LIMIT)[: self._saved])
        old = self._descriptor
        self._open()
        os.close(old)
        self._handed_over = 0
        self.crc32 = zlib.crc32(self._unsaved, self.crc32)
