"""A module of ours as a child process: for work that cannot be interrupted, or that may crash.

The module reads a request from its standard input and writes its answer to its standard output; for
what it refuses it writes one sentence to standard error and exits with 1.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import IO

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError

POLL = 0.05
"""Seconds between two looks whether somebody still wants the answer."""
PATIENCE = 1.0
"""Seconds that a child has to leave all as it was when nobody wants its answer any more."""
_NO_RESULT = "The work ended without a result: try it again."
_LIMITS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def module_arguments(module: str) -> list[str]:
    """What Python is given to run a module of ours. Without ``-P`` it would look for all that is
    imported in the current folder first, where the user's own ``random.py`` may lie."""
    return ["-P", "-m", module]


def thread_limits(threads: int) -> dict[str, str]:
    """The environment in which a process takes so many threads for its arithmetic."""
    return dict.fromkeys(_LIMITS, str(threads))


def answer_of(module: str, request: bytes, threads: int = 1) -> bytes:
    """Run ``python -m module`` and return its answer; cancelling the caller's work kills it.

    Raises :class:`DataError` with what it refused, or if it ended without an answer, and
    :class:`Cancelled`.
    """
    pipe = subprocess.PIPE
    environment = {**os.environ, **thread_limits(threads)}
    command = [sys.executable, *module_arguments(module)]
    process = subprocess.Popen(  # noqa: S603 - our own module
        command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment
    )
    with process:
        try:
            answer, said = _talk(process, request)
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        text = said.decode("utf-8", "replace").strip()
        plain = process.returncode == 1 and text and "Traceback" not in text
        raise DataError(text if plain else _NO_RESULT)
    return answer


def followed(module: str, request: bytes, hear: Callable[[bytes], None]) -> None:
    """Run ``python -m module``, and give each line that it writes to ``hear``, in this thread.

    The request is one line; what the module reads behind it stays open as long as the answer is
    wanted. When that ends, because the caller's work is cancelled or this program is no more, the
    module has a moment to leave all as it was. Raises :class:`DataError` if it ended otherwise than
    with 0, :class:`Cancelled`, and whatever ``hear`` raises.
    """
    pipe = subprocess.PIPE
    command = [sys.executable, *module_arguments(module)]
    environment = {**os.environ, **thread_limits(1)}
    process = subprocess.Popen(  # noqa: S603 - our own module
        command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment
    )
    assert process.stdin is not None  # noqa: S101 - they are pipes
    assert process.stdout is not None  # noqa: S101
    lines: SimpleQueue[bytes | None] = SimpleQueue()
    ear = threading.Thread(target=_listen, args=(process.stdout, lines), daemon=True)
    with process:
        ear.start()
        try:
            with contextlib.suppress(BrokenPipeError):  # it ended before: its code says so
                process.stdin.write(request + b"\n")
                process.stdin.flush()
            while (line := _next(lines)) is not None:
                hear(line)
        except BaseException:
            _give_up(process)
            raise
        finally:
            ear.join()
    if process.returncode:
        raise DataError(_NO_RESULT)


def _listen(stream: IO[bytes], lines: SimpleQueue[bytes | None]) -> None:
    for line in stream:
        lines.put(line)
    lines.put(None)


def _next(lines: SimpleQueue[bytes | None]) -> bytes | None:
    while True:
        check_cancelled()
        try:
            return lines.get(timeout=POLL)
        except Empty:
            continue


def _give_up(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None  # noqa: S101 - it is a pipe
    with contextlib.suppress(OSError):
        process.stdin.close()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()


def _talk(process: subprocess.Popen[bytes], request: bytes) -> tuple[bytes, bytes]:
    # Once ``communicate`` ran out of time it sends nothing more of its input.
    source, process.stdin = process.stdin, None
    assert source is not None  # noqa: S101 - it is a pipe
    threading.Thread(target=_feed, args=(source, request), daemon=True).start()
    while True:
        check_cancelled()
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=POLL)


def _feed(source: IO[bytes], request: bytes) -> None:
    with contextlib.suppress(OSError), source:  # it ended before: its code says so
        source.write(request)
