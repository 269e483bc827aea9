"""Files that can be made again: written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

_STALE_SECONDS = 3600


def write_whole(path: Path, parts: Iterable[bytes | memoryview]) -> None:
    """Write ``parts`` one after the other; ``path`` holds the old or the new content at any time.

    Several programs may write the same file at once: the last one wins. Raises ``OSError``, and
    leaves no temporary file then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _sweep(path)
    number, name = tempfile.mkstemp(".part", f".{path.name}.", path.parent)
    try:
        with open(number, "wb") as file:  # noqa: PTH123 - opens a number, not a path
            for part in parts:
                file.write(part)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _sweep(path: Path) -> None:
    """Remove what a killed program left behind; what is young may belong to a living one."""
    for old in path.parent.glob(f".{path.name}.*.part"):
        with contextlib.suppress(OSError):
            if time.time() - old.stat().st_mtime > _STALE_SECONDS:
                old.unlink()
