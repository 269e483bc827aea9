"""A module of ours as a child process: for work that cannot be interrupted, or that may crash.

The module reads a request from its standard input and writes its answer to its standard output; for
what it refuses it writes one sentence to standard error and exits with 1.
"""

from __future__ import annotations

import os
import subprocess
import sys

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError

POLL = 0.05
"""Seconds between two looks whether somebody still wants the answer."""
_LIMITS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


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
    command = [sys.executable, *_arguments(module)]
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
        raise DataError(text if plain else "The work ended without a result: try it again.")
    return answer


def _arguments(module: str) -> list[str]:
    return ["-m", module]


def _talk(process: subprocess.Popen[bytes], request: bytes) -> tuple[bytes, bytes]:
    sent: bytes | None = request
    while True:
        check_cancelled()
        try:
            return process.communicate(sent, timeout=POLL)
        except subprocess.TimeoutExpired:
            sent = None  # the rest of it goes on its way by itself
