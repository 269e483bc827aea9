"""Many files as one: a zip, stored and sealed, that comes from anybody and is believed nothing.

The comment at its end has the SHA-256 of all before it, so no bit of the file can change unseen.
That says nothing of who wrote it: names, sizes and kinds of members are checked as well, and no
path of a member is ever used as one. Any zip program can look into it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import struct
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import StorageError
from aeviz.core.base.storage import explained, opened, shown, writing

LARGEST = 16 << 30
"""Bytes of the whole file."""
MOST = 20_000
"""Members."""
_DIRECTORY = 8 << 20
"""Bytes of the list of members."""
_COMMENT = b"aeviz archive 1 sha256 "
_SEALED = len(_COMMENT) + 64
_END = struct.Struct("<4s4H2LH")
"""What stands before the comment: signature, disks, members, size and place of their list."""
_CHUNK = 1 << 20
_DATE = (1980, 1, 1, 0, 0, 0)


def write_archive(
    path: Path, members: Iterable[tuple[str, bytes]], *, overwrite: bool = True
) -> None:
    """Write members (name, content) as one file at ``path``; they are taken one at a time.

    The same members give the same bytes. Raises :class:`StorageError`, and leaves the old file.
    """
    with writing(path, overwrite=overwrite) as descriptor, _file(descriptor) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as packed:
            for name, content in members:
                check_cancelled()
                info = zipfile.ZipInfo(name, _DATE)
                info.external_attr = (stat.S_IFREG | 0o644) << 16
                info.create_system = 3  # which makes the line above mean what it says
                packed.writestr(info, content)
            packed.comment = _COMMENT + 64 * b"0"
        file.seek(0, os.SEEK_END)
        digest = _digest(file, file.tell() - _SEALED)
        file.seek(-64, os.SEEK_END)
        file.write(digest.encode())
        file.flush()


@contextlib.contextmanager
def _file(descriptor: int) -> Iterator[BinaryIO]:
    """A file over a descriptor that somebody else closes."""
    with os.fdopen(os.dup(descriptor), "r+b") as file:
        yield file


def _digest(file: BinaryIO, end: int) -> str:
    """The SHA-256 of the first ``end`` bytes."""
    digest, left = hashlib.sha256(), end
    file.seek(0)
    while left and (chunk := file.read(min(left, _CHUNK))):
        check_cancelled()
        digest.update(chunk)
        left -= len(chunk)
    return digest.hexdigest()


class Archive:
    """The members of an archive that was found whole; made by :func:`open_archive`."""

    def __init__(self, packed: zipfile.ZipFile, what: str, digest: str) -> None:
        self._packed, self._what = packed, what
        self.digest = digest
        """SHA-256 of the file, 64 hexadecimal digits: its name, whatever it is called."""
        self.sizes = {info.filename: info.file_size for info in packed.infolist()}
        """Bytes of each member."""

    def read(self, name: str) -> bytes:
        """The content of a member. Raises :class:`StorageError`."""
        return b"".join(self._chunks(name))

    def unpack(self, name: str, path: Path) -> None:
        """Put a member at ``path``, which is new; into a cache, so nothing is synced.

        Raises :class:`StorageError`; nothing is left then.
        """
        with explained(path):
            file = path.open("xb")
            try:
                with file:  # what waits may not find room when it is closed
                    for chunk in self._chunks(name):
                        file.write(chunk)
            except BaseException:
                path.unlink()
                raise

    def _chunks(self, name: str) -> Iterator[bytes]:
        """A member piece by piece: never more than it says that it has."""
        try:
            with self._packed.open(name) as member:
                while chunk := member.read(_CHUNK):
                    check_cancelled()
                    yield chunk
        except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, KeyError) as error:
            raise StorageError(f"{self._what} is damaged: use another copy.") from error


@contextlib.contextmanager
def open_archive(path: Path, largest: Callable[[str], int | None]) -> Iterator[Archive]:
    """The archive at ``path``, if it is whole and all its members belong there.

    ``largest``: how many bytes a member of this name may have; None if it may not be there. Raises
    :class:`StorageError` for a changed bit, a compressed or doubled member, one that is no plain
    file, and for sizes that cannot be.
    """
    what = shown(path)
    with explained(path, "read"), os.fdopen(opened(path, links=True), "rb") as file:
        digest = _check_seal(file, what)
        try:
            with zipfile.ZipFile(file) as packed:
                _check_members(packed, os.fstat(file.fileno()).st_size, largest, what)
                yield Archive(packed, what, digest)
        except (
            zipfile.BadZipFile,
            EOFError,
            struct.error,
            UnicodeDecodeError,
            ValueError,
        ) as error:
            raise StorageError(f"{what} is damaged: use another copy.") from error


def _check_seal(file: BinaryIO, what: str) -> str:
    """The SHA-256 that the file has and names. Raises :class:`StorageError`."""
    size = os.fstat(file.fileno()).st_size
    if size > LARGEST:
        raise StorageError(f"{what} has {size:,} bytes, too many: choose another file.")
    foreign = StorageError(f"{what} is no file that aeviz saved, or only a part of one.")
    if size < _END.size + _SEALED:
        raise foreign
    file.seek(size - _END.size - _SEALED)
    end, comment = file.read(_END.size), file.read(_SEALED)
    signature, *_, listed, _, length = _END.unpack(end)
    sealed = re.fullmatch(re.escape(_COMMENT) + rb"([0-9a-f]{64})", comment)
    if sealed is None or signature != b"PK\5\6" or length != _SEALED:
        raise foreign
    digest = _digest(file, size - _SEALED)
    if digest.encode() != sealed[1] or listed > _DIRECTORY:
        raise StorageError(f"{what} is damaged: its checksum does not fit, so use another copy.")
    return digest


def _check_members(
    packed: zipfile.ZipFile, size: int, largest: Callable[[str], int | None], what: str
) -> None:
    members = packed.infolist()
    names = {info.filename for info in members}
    if len(names) != len(members) or len(members) > MOST:
        raise StorageError(f"{what} names a file twice, or has too many: use another copy.")
    if sum(info.file_size for info in members) > size:
        raise StorageError(f"{what} says that it holds more than it has: use another copy.")
    for info in members:
        kind, limit = stat.S_IFMT(info.external_attr >> 16), largest(info.filename)
        is_plain = (
            info.compress_type == zipfile.ZIP_STORED
            and info.file_size == info.compress_size
            and not info.flag_bits & 1
            and kind in (0, stat.S_IFREG)
        )
        if not is_plain or limit is None:
            raise StorageError(
                f"{what} holds {shown(Path(info.filename))}, which does not belong there: use"
                " another copy."
            )
        if info.file_size > limit:
            raise StorageError(
                f"{what} holds {shown(Path(info.filename))} with {info.file_size:,} bytes, more"
                f" than the {limit:,} that it may have: use another copy."
            )
