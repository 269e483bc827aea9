"""The only module that opens files of runs, settings and exports; it and the journal's write them.

Nothing but regular files is opened, and never through a link unless the user chose it: what lies in
a run may come from anybody. Every file is written under a temporary name in the same folder,
synced, renamed, and the folder is synced too, so neither a kill nor a power loss shows half of it.
Every failure is a :class:`StorageError` with one plain sentence.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import itertools
import os
import stat
import time
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import msgspec

from aeviz.core.base import leftovers
from aeviz.core.base.errors import StorageError, odd_path
from aeviz.core.base.paths import HOME_VARIABLE, is_home
from aeviz.core.base.sealed import seal, unseal
from aeviz.core.base.texts import plain

MANIFEST = "manifest.json"
MOST_NAMES = 100_000
"""So many files may be in a folder of a run."""
_BINARY = getattr(os, "O_BINARY", 0)
_AT_ONCE = _BINARY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL
MANIFEST_LIMIT = 1 << 20

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
    errno.ENOTEMPTY: ("there is something in it already", "choose another name"),
}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ENOENT}
"""Refusals of a place as such."""


def shown(path: Path) -> str:
    """The last part of a path between quotes, safe to print whatever bytes it has."""
    return "“" + plain(path.name or str(path)) + "”"


def path_of(given: object) -> Path:
    """What a program calls a path, as one that can be there. Raises :class:`StorageError`."""
    try:
        path = Path(given)  # type: ignore[arg-type]
        path.lstat()
    except (TypeError, ValueError) as error:
        raise StorageError(
            f"{given!r:.80} is no path: give the name of a file or folder."
        ) from error
    except OSError as error:
        if odd := odd_path(error):
            raise StorageError(odd) from error
    return path


@contextlib.contextmanager
def explained(path: Path, done: str = "saved") -> Iterator[None]:
    """Turn the system's refusals into one sentence about ``path``."""
    try:
        if "\0" in str(path):  # which Python calls a ValueError
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        yield
    except OSError as error:
        usual = (error.strerror or "the system refused", "choose another folder")
        reason, advice = _REASONS.get(error.errno or 0, usual)
        what = shown(path)
        if done == "saved" and error.errno in _CLOSED and is_home(path):
            # Nobody chose this place, so nobody knows where it is.
            what = f"“{plain(str(path))}”"
            advice = f"change that, or set {HOME_VARIABLE} to a folder that can be written"
        raise StorageError(f"{what} could not be {done} because {reason}: {advice}.") from error


# --- reading ----------------------------------------------------------------------------------


def opened(path: Path, flags: int = os.O_RDONLY, *, links: bool = False) -> int:
    """The descriptor of a regular file, opened without waiting for anything.

    Anything else (a pipe or a device could block for ever, or do harm when it is opened) is
    refused, and so is a link, unless ``links``: the user chose this very path. What is to be
    written may have no second name elsewhere either. Raises :class:`StorageError`, ``OSError``.
    """
    with contextlib.suppress(FileNotFoundError):
        _refuse_odd(path, os.stat(path, follow_symlinks=links), flags)  # noqa: PTH116
    flags |= _AT_ONCE if links else _AT_ONCE | _NO_LINKS
    descriptor = os.open(path, flags, 0o666)
    try:
        _refuse_odd(path, os.fstat(descriptor), flags)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def refuse_odd(path: Path) -> None:
    """Raise :class:`StorageError` if what is there may not be written; see :func:`opened`."""
    with explained(path):
        if os.path.lexists(path):
            _refuse_odd(path, path.lstat(), os.O_RDWR)


def _refuse_odd(path: Path, found: os.stat_result, flags: int) -> None:
    if stat.S_ISLNK(found.st_mode):
        raise StorageError(f"{shown(path)} is a link, which is not followed: put the file there.")
    if not stat.S_ISREG(found.st_mode):
        raise StorageError(f"{shown(path)} is not a file: choose another one.")
    if flags & (os.O_WRONLY | os.O_RDWR) and found.st_nlink > 1:
        raise StorageError(f"{shown(path)} has a second name elsewhere: copy the folder first.")


def read_file(path: Path, limit: int, *, links: bool = False) -> bytes:
    """The bytes of a regular file of at most ``limit`` bytes; see :func:`opened` for ``links``.

    Raises :class:`StorageError`.
    """
    with explained(path, "read"), os.fdopen(opened(path, links=links), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size > limit:
            raise StorageError(
                f"{shown(path)} has {size} bytes, more than the {limit} that are allowed:"
                " choose another one."
            )
        return file.read(size)


def names_in(folder: Path) -> list[str]:
    """The names in a folder that is no link. Raises :class:`StorageError`, also for too many."""
    with explained(folder, "read"):
        if not is_folder(folder):
            raise NotADirectoryError(errno.ENOTDIR, "not a folder")
        names = []
        with os.scandir(folder) as found:
            for entry in found:
                names.append(entry.name)
                if len(names) > MOST_NAMES:
                    raise StorageError(f"{shown(folder)} holds too many files: choose another one.")
        return names


def is_folder(path: Path) -> bool:
    """Whether it is a folder itself, and no link to one."""
    with contextlib.suppress(OSError):
        return stat.S_ISDIR(path.lstat().st_mode)
    return False


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
    present = set(names_in(path)) - {MANIFEST}
    try:
        listed = read_json(path / MANIFEST, MANIFEST_LIMIT).get("files")
        members = msgspec.convert(listed, dict[str, _Member])
    except msgspec.ValidationError as error:
        raise StorageError(f"{where}: its manifest is not one, so use another copy.") from error
    if present != members.keys():
        odd = ", ".join(shown(Path(name)) for name in sorted(present ^ members.keys())[:3])
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


def lacks_files(path: Path) -> bool:
    """Whether a folder made by :func:`write_folder` has only some of its files, or none, as in a
    copy that was made while the folder was removed. Raises :class:`StorageError`."""
    present = set(names_in(path))
    if MANIFEST not in present:
        return True
    listed = read_json(path / MANIFEST, MANIFEST_LIMIT).get("files")
    return isinstance(listed, dict) and present < {*listed, MANIFEST}


def folder_size(path: Path) -> int:
    """Bytes of the files in a folder, at least 1. Raises :class:`StorageError`."""
    with explained(path, "read"):
        return max(1, sum((path / name).lstat().st_size for name in names_in(path)))


# --- writing ----------------------------------------------------------------------------------


def write_file(
    path: Path, data: bytes | memoryview, *, overwrite: bool = True, durable: bool = True
) -> None:
    """Put ``data`` on disk as ``path``, or raise :class:`StorageError` and leave the old file.

    What killed programs left of writing the same path is removed first. What need not be
    ``durable`` survives a kill, but not a power loss, and costs no wait for the disk.
    """
    with writing(path, overwrite=overwrite, durable=durable) as descriptor:
        write_all(descriptor, data)


@contextlib.contextmanager
def writing(path: Path, *, overwrite: bool = True, durable: bool = True) -> Iterator[int]:
    """The descriptor of what becomes ``path`` if all goes well; see :func:`write_file`."""
    leftovers.sweep_beside(path)
    temporary = leftovers.temporary(path)
    with explained(path):
        if not overwrite and path.exists():
            raise FileExistsError(errno.EEXIST, "exists")
        with _or_discarded(temporary):
            with _synced(temporary, _NEW, durable) as descriptor:
                yield descriptor
            temporary.replace(path)
            if durable:
                sync_folder(path.parent)


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

    The parent of ``path`` must exist; what killed programs left of making the same folder is
    removed first. Raises :class:`StorageError`.
    """
    leftovers.sweep_beside(path)
    temporary = leftovers.temporary(path)
    with explained(path), _or_discarded(temporary):
        temporary.mkdir()
        with leftovers.held(temporary):
            for name, data in files.items():
                with _synced(temporary / name, _NEW) as descriptor:
                    write_all(descriptor, data)
            sync_folder(temporary)
        temporary.rename(path)
        sync_folder(path.parent)


@contextlib.contextmanager
def workshop(path: Path) -> Iterator[Path]:
    """An empty folder beside ``path``, to make it in; it is removed at the end, or after a kill.

    Raises :class:`StorageError`.
    """
    leftovers.sweep_beside(path)
    temporary = leftovers.temporary(path)
    with explained(path):
        temporary.mkdir()
        try:
            with leftovers.held(temporary):
                yield temporary
        finally:
            leftovers.discard(temporary)


def make_folders(path: Path) -> None:
    """Make a folder and those above it that are missing. Raises :class:`StorageError`."""
    with explained(path):
        missing = itertools.takewhile(lambda p: not p.exists(), (path, *path.parents))
        for folder in reversed(list(missing)):
            folder.mkdir(exist_ok=True)
            sync_folder(folder.parent)
        if not path.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder")


def remove(*paths: Path) -> None:
    """Remove files and flat folders; none is ever seen half removed. Raises StorageError."""
    renamed = []
    for path in paths:
        with explained(path, "removed"):
            if is_folder(path):
                renamed.append(leftovers.temporary(path))
                path.rename(renamed[-1])
            else:
                path.unlink(missing_ok=True)
    for parent in {path.parent for path in paths}:
        with explained(parent, "cleaned"):
            sync_folder(parent)
    for temporary in renamed:
        leftovers.discard(temporary)


def sweep(folder: Path, older_than: float = 0.0) -> None:
    """Remove what killed programs left unfinished, if it is ``older_than`` so many seconds.

    Only the folder's one writer may do so, or with an age that no save in progress has.
    """
    with explained(folder, "cleaned"):
        for left in list(folder.glob(leftovers.TEMPORARY + "*")):
            with contextlib.suppress(FileNotFoundError):  # renamed by a writer that lives
                if time.time() - left.lstat().st_mtime >= older_than:
                    leftovers.discard(left)


def truncate(path: Path, size: int) -> None:
    """Cut a file to its first ``size`` bytes. Raises :class:`StorageError`."""
    with explained(path):
        descriptor = opened(path, os.O_RDWR)
        try:
            os.ftruncate(descriptor, size)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextlib.contextmanager
def _or_discarded(temporary: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        leftovers.discard(temporary)
        raise


@contextlib.contextmanager
def _synced(path: Path, flags: int, durable: bool = True) -> Iterator[int]:
    """The descriptor of an open file or folder, which is synced if all goes well."""
    descriptor = os.open(path, flags | _BINARY, 0o666)
    try:
        if flags & os.O_CREAT:
            leftovers.hold(descriptor)
        yield descriptor
        if durable:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_all(descriptor: int, data: bytes | memoryview) -> None:
    """Hand all of it to the system. Raises ``OSError``."""
    left = memoryview(data).cast("B")
    while left:
        left = left[os.write(descriptor, left) :]


def sync_folder(path: Path) -> None:
    """Make the names in a folder survive a power loss; Windows has no call for it."""
    if os.name != "nt":
        with _synced(path, os.O_RDONLY):
            pass
