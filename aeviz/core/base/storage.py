"""The only module that writes files. What it leaves behind is the old state or the new one.

Every file is written under a temporary name in the same folder, synced, renamed, and the folder is
synced too, so neither a kill nor a power loss shows half of it. Every failure is a
:class:`StorageError` with one plain sentence.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import itertools
import os
import secrets
import stat
import time
import zlib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import msgspec
import numpy as np

from aeviz.core.base.errors import StorageError

TEMPORARY = ".tmp-"
"""How the names of unfinished files and folders begin."""
MANIFEST = "manifest.json"
_BINARY = getattr(os, "O_BINARY", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_MANIFEST_LIMIT = 1 << 20
_UNSAVED_LIMIT = 64 << 20

_REASONS = {
    errno.ENOSPC: ("the disk is full", "free some space and try again"),
    getattr(errno, "EDQUOT", -1): ("your share of the disk is used up", "free some space"),
    errno.EACCES: ("access is not allowed", "change its permissions or choose another folder"),
    errno.EPERM: ("access is not allowed", "change its permissions or choose another folder"),
    errno.EROFS: ("the disk is read-only", "choose another folder"),
    errno.ENOENT: ("it or its folder is gone", "choose another one"),
    errno.ENOTDIR: ("its folder is not a folder", "choose another folder"),
    errno.EEXIST: ("it exists already", "choose another name"),
    errno.EIO: ("the disk reports an error", "use another disk"),
    errno.ENAMETOOLONG: ("its name is too long", "choose a shorter name"),
}


def shown(path: Path) -> str:
    """The last part of a path between quotes, safe to print whatever bytes it has."""
    text = os.fsencode(path.name or str(path)).decode("utf-8", "replace")
    return "“" + "".join(c if c.isprintable() else "�" for c in text) + "”"


@contextlib.contextmanager
def explained(path: Path, done: str = "saved") -> Iterator[None]:
    """Turn the system's refusals into one sentence about ``path``."""
    try:
        yield
    except OSError as error:
        plain = (error.strerror or "the system refused", "choose another folder")
        reason, advice = _REASONS.get(error.errno or 0, plain)
        text = f"{shown(path)} could not be {done} because {reason}: {advice}."
        raise StorageError(text) from error


# --- sealed JSON ------------------------------------------------------------------------------

_SEAL = b',"crc32":"%08x"}\n'
_SEAL_SIZE = len(_SEAL % 0)


def _plain(value: object) -> object:
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(f"{type(value).__name__} is not JSON data")


_ENCODER = msgspec.json.Encoder(enc_hook=_plain)
_DECODER = msgspec.json.Decoder(dict[str, Any])


def seal(value: Mapping[str, object]) -> bytes:
    """One line of JSON whose last key, ``crc32``, guards the rest.

    ``value`` has at least one key. NaN and infinities become ``null``, as JSON has none.
    """
    body = _ENCODER.encode(value)[:-1]
    return body + _SEAL % zlib.crc32(body)


def unseal(line: bytes, what: str = "a line of JSON") -> dict[str, Any]:
    """The value of a sealed line, without the seal. Raises :class:`StorageError` if damaged."""
    body = line[:-_SEAL_SIZE]
    if line[-_SEAL_SIZE:] != _SEAL % zlib.crc32(body):
        raise StorageError(f"{what} is damaged: its checksum does not fit, so use another copy.")
    try:
        return _DECODER.decode(body + b"}")
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise StorageError(f"{what} is not valid JSON: use another copy.") from error


# --- reading ----------------------------------------------------------------------------------


def read_file(path: Path, limit: int) -> bytes:
    """The bytes of a regular file of at most ``limit`` bytes. Raises :class:`StorageError`."""
    with explained(path, "read"):
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe or a device could block for ever
            raise StorageError(f"{shown(path)} is not a file: choose another one.")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > limit:
                raise StorageError(
                    f"{shown(path)} has {size} bytes, more than the {limit} that are allowed:"
                    " choose another one."
                )
            return file.read(size)


def read_json(path: Path, limit: int) -> dict[str, Any]:
    """The value of a sealed JSON file. Raises :class:`StorageError`."""
    return unseal(read_file(path, limit), shown(path))


class _Member(msgspec.Struct):
    bytes: Annotated[int, msgspec.Meta(ge=0)]
    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


def read_folder(path: Path, limit: int, only: Collection[str] | None = None) -> dict[str, bytes]:
    """All members of a folder made by :func:`write_folder`, checked against its manifest.

    With ``only``, all must be there but just these are read and checked. Nothing is read when the
    members have more than ``limit`` bytes in all. Raises :class:`StorageError` when one is missing,
    foreign, of another size, or has a flipped bit.
    """
    where = f"{shown(path)} is damaged"
    try:
        listed = read_json(path / MANIFEST, _MANIFEST_LIMIT).get("files")
        members = msgspec.convert(listed, dict[str, _Member])
    except msgspec.ValidationError as error:
        raise StorageError(f"{where}: its manifest is not one, so use another copy.") from error
    with explained(path, "read"):
        present = {child.name for child in path.iterdir()} - {MANIFEST}
    if present != members.keys():
        odd = ", ".join(sorted(shown(Path(name)) for name in present ^ members.keys()))
        raise StorageError(f"{where}: {odd} is missing or foreign, so use another copy.")
    size = sum(member.bytes for member in members.values())
    if size > limit:
        raise StorageError(
            f"{shown(path)} has {size} bytes, more than the {limit} that are allowed: use another."
        )
    contents = {}
    for name in members if only is None else [name for name in members if name in only]:
        member = members[name]
        data = contents[name] = read_file(path / name, member.bytes)
        if len(data) != member.bytes or hashlib.sha256(data).hexdigest() != member.sha256:
            raise StorageError(f"{where}: {shown(Path(name))} has changed, so use another copy.")
    return contents


def folder_size(path: Path) -> int:
    """Bytes of the files in a folder, at least 1. Raises :class:`StorageError`."""
    with explained(path, "read"):
        return max(1, sum(child.stat().st_size for child in path.iterdir()))


# --- writing ----------------------------------------------------------------------------------


def write_file(path: Path, data: bytes | memoryview, *, overwrite: bool = True) -> None:
    """Put ``data`` on disk as ``path``, or raise :class:`StorageError` and leave the old file."""
    temporary = _temporary(path)
    with explained(path):
        if not overwrite and path.exists():
            raise FileExistsError(errno.EEXIST, "exists")
        with _or_discarded(temporary):
            with _synced(temporary, _NEW) as descriptor:
                _write_all(descriptor, data)
            temporary.replace(path)
            _sync_folder(path.parent)


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """A folder with these members and a manifest of their hashes, made visible by one rename.

    ``path`` must not exist, its parent must. Raises :class:`StorageError`.
    """
    listed = {
        name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in files.items()
    }
    create_folder(path, {**files, MANIFEST: seal({"files": listed})})


def create_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """A folder with these files, made visible by one rename; an empty folder is replaced.

    The parent of ``path`` must exist. Raises :class:`StorageError`.
    """
    temporary = _temporary(path)
    with explained(path), _or_discarded(temporary):
        temporary.mkdir()
        for name, data in files.items():
            with _synced(temporary / name, _NEW) as descriptor:
                _write_all(descriptor, data)
        _sync_folder(temporary)
        temporary.rename(path)
        _sync_folder(path.parent)


def make_folders(path: Path) -> None:
    """Make a folder and those above it that are missing. Raises :class:`StorageError`."""
    with explained(path):
        missing = itertools.takewhile(lambda p: not p.exists(), (path, *path.parents))
        for folder in reversed(list(missing)):
            folder.mkdir(exist_ok=True)
            _sync_folder(folder.parent)
        if not path.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder")


def remove(*paths: Path) -> None:
    """Remove files and flat folders; none is ever seen half removed. Raises StorageError."""
    renamed = []
    for path in paths:
        with explained(path, "removed"):
            if path.is_dir():
                renamed.append(_temporary(path))
                path.rename(renamed[-1])
            else:
                path.unlink(missing_ok=True)
    for parent in {path.parent for path in paths}:
        with explained(parent, "cleaned"):
            _sync_folder(parent)
    for temporary in renamed:
        _discard(temporary)


def sweep(folder: Path, older_than: float = 0.0) -> None:
    """Remove what killed programs left unfinished, if it is ``older_than`` so many seconds.

    Only the folder's one writer may do so, or with an age that no save in progress has.
    """
    with explained(folder, "cleaned"):
        for left in list(folder.glob(TEMPORARY + "*")):
            with contextlib.suppress(FileNotFoundError):  # renamed by a writer that lives
                if time.time() - left.lstat().st_mtime >= older_than:
                    _discard(left)


def truncate(path: Path, size: int) -> None:
    """Cut a file to its first ``size`` bytes. Raises :class:`StorageError`."""
    with explained(path), _synced(path, os.O_RDWR) as descriptor:
        os.ftruncate(descriptor, size)


def _temporary(path: Path) -> Path:
    return path.with_name(f"{TEMPORARY}{secrets.token_hex(8)}")


@contextlib.contextmanager
def _or_discarded(temporary: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        _discard(temporary)
        raise


def _discard(path: Path) -> None:
    """Remove a temporary file or flat folder as far as the system allows."""
    with contextlib.suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            for child in list(path.iterdir()):
                child.unlink()
            path.rmdir()
        else:
            path.unlink(missing_ok=True)


@contextlib.contextmanager
def _synced(path: Path, flags: int) -> Iterator[int]:
    """The descriptor of an open file or folder, which is synced if all goes well."""
    descriptor = os.open(path, flags | _BINARY, 0o666)
    try:
        yield descriptor
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_all(descriptor: int, data: bytes | memoryview) -> None:
    left = memoryview(data).cast("B")
    while left:
        left = left[os.write(descriptor, left) :]


def _sync_folder(path: Path) -> None:
    """Make the names in a folder survive a power loss; Windows has no call for it."""
    if os.name != "nt":
        with _synced(path, os.O_RDONLY):
            pass


# --- a file that grows ------------------------------------------------------------------------


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
        self._descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | _BINARY, 0o666)
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
            _write_all(self._descriptor, bytes(self._unsaved[self._handed_over :]))
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
        ours, there = os.fstat(self._descriptor), self.path.stat()
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
