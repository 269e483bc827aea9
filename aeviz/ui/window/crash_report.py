"""What is left of a crash: the stacks of all threads, written while the process dies.

Nothing is sent anywhere: the next start only says where the report is.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
from pathlib import Path

MOST = 5
"""Reports that are kept."""


class CrashReport:
    """Made by the application before its window; ``close`` when it has ended well.

    Each process has a file of its own, which stays empty unless it crashes.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / f"crash-{os.getpid()}.log"
        self.earlier = _earlier(folder)
        """The newest report of a crash that nobody was told of yet, or None."""
        self._file = None
        with contextlib.suppress(OSError):  # without a folder for logs there is no report
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self.path.open("wb")
            faulthandler.enable(self._file)

    def close(self) -> None:
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with contextlib.suppress(OSError):
            self.path.unlink()


def _earlier(folder: Path) -> Path | None:
    """Set aside what crashed processes left, so that it is told once; the newest of it."""
    told = None
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob("crash-*.log"), key=lambda found: found.stat().st_mtime):
            told = _set_aside(path) or told
        reports = sorted(folder.glob("crash-*.txt"), key=lambda found: found.stat().st_mtime)
        for old in reports[:-MOST]:
            old.unlink()
    return told


def _set_aside(path: Path) -> Path | None:
    """The report under its final name; None if it is empty, and removed if its process is gone."""
    with contextlib.suppress(OSError):
        about = path.lstat()
        if about.st_size:
            kept = path.with_name(f"{path.stem}-{int(about.st_mtime)}.txt")
            return path.replace(kept)
        if not _is_alive(path.stem.partition("-")[2]):
            path.unlink()
    return None


def _is_alive(number: str) -> bool:
    if os.name == "nt":
        return False  # there an open file cannot be removed
    try:
        os.kill(int(number), 0)
    except (ValueError, OverflowError, ProcessLookupError):
        return False
    except OSError:
        return True
    return True
