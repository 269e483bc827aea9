"""Keeps threads alive until they have ended.

Qt aborts the process when a thread's object is destroyed while it runs, and Python destroys an
object as soon as nobody refers to it any more, for example when its window was closed early.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QThread

_kept: list[QThread] = []


def keep(thread: QThread) -> None:
    """Refer to a thread that is about to start; those that have ended are let go."""
    _kept[:] = [*_still_running(), thread]


def wait_for_all(seconds: float) -> bool:
    """Wait until every kept thread has ended. False if one still runs after so long."""
    end = time.monotonic() + seconds
    for thread in _still_running():
        if not thread.wait(max(0, round(1000 * (end - time.monotonic())))):
            return False
    return True


def _still_running() -> list[QThread]:
    return [thread for thread in _kept if thread.isRunning()]
