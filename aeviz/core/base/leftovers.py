"""Temporary files: how they are named, held while somebody writes them, and swept after a kill."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

if sys.platform != "win32":
    import fcntl

TEMPORARY = ".tmp-"
"""How the names of unfinished files and folders begin."""
YOUNG_SECONDS = 5.0
"""For so long nothing that was just made or changed is swept, held or not."""
_DIGIT = "[0-9a-f]"
_LOOK = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)


def temporary(path: Path) -> Path:
    """A new name beside ``path`` for what is to become it, or was it. Half of it says so."""
    return path.with_name(f"{TEMPORARY}{_mark(path)}{secrets.token_hex(4)}")


def hold(descriptor: int) -> None:
    """Until it is closed, or its process dies, nobody sweeps this open file or folder."""
    if sys.platform != "win32":  # where an open file cannot be removed
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextlib.contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold a folder meanwhile. Raises ``OSError``."""
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        hold(descriptor)
        yield
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def reserved(path: Path) -> Iterator[bool]:
    """Whether this program alone may make ``path``, which is not there, as long as it holds it.

    What killed programs left of it goes with what else is old. Raises ``OSError``.
    """
    mark = path.with_name(f"{TEMPORARY}reserved-{path.name}")
    try:
        mark.mkdir()
    except FileExistsError:
        yield False
        return
    try:
        yield not os.path.lexists(path)
    finally:
        with contextlib.suppress(OSError):
            mark.rmdir()


def sweep_beside(path: Path) -> None:
    """Remove what killed programs left of writing this very path, as far as the system allows.

    What is still written, belongs to another path, or was not made here stays.
    """
    with contextlib.suppress(OSError):
        for left in list(path.parent.glob(f"{TEMPORARY}{_mark(path)}{8 * _DIGIT}")):
            if not _is_young(left) and not _is_held(left):
                discard(left)


def discard(path: Path) -> None:
    """Remove a temporary file, or a folder with all that is in it, as far as the system allows."""
    with contextlib.suppress(OSError):
        if stat.S_ISDIR(path.lstat().st_mode):
            for child in list(path.iterdir()):
                discard(child)
            path.rmdir()
        else:
            path.unlink()


def _mark(path: Path) -> str:
    return hashlib.sha256(os.fsencode(path.name)).hexdigest()[:8]


def _is_young(path: Path) -> bool:
    """Whether it may be on its way from being made to being held, or from there to its name."""
    return time.time() - path.lstat().st_mtime < YOUNG_SECONDS


def _is_held(path: Path) -> bool:
    """Whether somebody writes it; also if that cannot be known."""
    if sys.platform == "win32":
        return False
    try:
        descriptor = os.open(path, _LOOK)
    except OSError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False
