"""A file on a server of which only some parts are read, and members of an archive that lies there.

EMNIST comes in one archive of 562 MB, of which a split is a tenth or less. Used by downloads, on
their thread; who fetches checks what comes out.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+)")
_AHEAD = 1 << 16
"""Bytes that are read and thrown away rather than asked for with another request."""


class RemoteFileError(Exception):
    """Why parts of it cannot be had, in a few words."""


class RemoteFile(io.RawIOBase):
    """Bytes at an address, read by HTTP's range requests (RFC 9110, section 14).

    One answer is read on as long as reading goes on where it stopped. ``look_at`` is called with
    every answer, before a redirect is followed. Errors are those of ``requests``, and
    :class:`RemoteFileError`.
    """

    def __init__(self, url: str, patience: float, look_at: Callable[..., None]) -> None:
        super().__init__()
        self._url, self._patience, self._look_at = url, patience, look_at
        self._at = self._next = self._size = 0
        self._answer: Any = None
        self._open(0)

    def _open(self, start: int) -> None:
        import requests

        self._leave()
        self._answer = requests.get(
            self._url,
            headers={"Accept-Encoding": "identity", "Range": f"bytes={start}-"},
            stream=True,
            timeout=self._patience,
            hooks={"response": self._look_at},
        )
        self._answer.raise_for_status()
        told = _RANGE.fullmatch(self._answer.headers.get("Content-Range", ""))
        if self._answer.status_code != requests.codes.partial or told is None:
            raise RemoteFileError("it does not give parts of its archive")
        if int(told[1]) != start or self._size not in (0, int(told[2])):
            raise RemoteFileError("it sent another part of its archive")
        self._next, self._size = start, int(told[2])

    def _leave(self) -> None:
        if self._answer is not None:
            self._answer.close()

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a byte; nothing is asked for yet."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        if base + offset < 0:
            raise OSError("before the beginning")
        self._at = base + offset
        return self._at

    def tell(self) -> int:
        """The byte that is read next."""
        return self._at

    def readinto(self, room: Any, /) -> int:
        """Some bytes from there on; 0 at the end."""
        if self._at >= self._size:
            return 0
        if not 0 <= self._at - self._next <= _AHEAD:
            self._open(self._at)
        while self._next < self._at:
            self._next += len(self._part(self._at - self._next))
        part = self._part(min(len(room), self._size - self._at))
        room[: len(part)] = part
        self._at = self._next = self._at + len(part)
        return len(part)

    def _part(self, size: int) -> bytes:
        part: bytes = self._answer.raw.read(size)
        if not part:
            raise RemoteFileError("the connection broke")
        return part

    def close(self) -> None:
        """Leave the server."""
        self._leave()
        super().close()


def member(file: io.RawIOBase, name: str, size: int) -> Iterator[bytes]:
    """The member of a ZIP archive that has this name, in any folder, piece by piece of ``size``.

    Never more of it than is asked for. Raises :class:`RemoteFileError` if there is none.
    """
    with zipfile.ZipFile(io.BufferedReader(file, _AHEAD)) as archive:
        found = [i for i in archive.infolist() if i.filename.rpartition("/")[2] == name]
        if len(found) != 1:
            raise RemoteFileError("its archive lacks the file")
        with archive.open(found[0]) as stream:
            while part := stream.read(size):
                yield part
