"""What must never happen, whatever comes in: the judgement that all campaigns share."""

from __future__ import annotations

import contextlib
import io
import os
import re
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from aeviz.core.base.errors import AevizError
from tests.campaign.runner import Fault

T = TypeVar("T")
CODES = {0, 1, 2}
"""Exit codes of a command that was not interrupted."""
_BAD_OUTPUT = re.compile(r"Traceback|Fatal Python error|QThread: Destroyed|Segmentation fault")


def value_or_refusal(read: Callable[[], T]) -> T | None:
    """What a reader gives, or None if it refused in a plain sentence; anything else escapes."""
    try:
        return read()
    except AevizError as error:
        check_sentence(str(error))
        return None


def check_sentence(text: str) -> None:
    """Raise :class:`Fault` unless users can be shown this."""
    if not text or not text.isprintable() or len(text) > 2000 or text[-1] not in ".!?…":
        raise Fault(f"no plain sentence: {text[:3000]!r}")


def command(arguments: list[str]) -> tuple[int, str, str]:
    """Run ``aeviz`` in this process: exit code, output, messages. Raises :class:`Fault`."""
    from aeviz.cli.main import main

    out, told = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(told):
        try:
            code = main(arguments)
        except SystemExit as leaving:
            code = leaving.code if isinstance(leaving.code, int) else 1
    messages = told.getvalue()
    if code not in CODES or _BAD_OUTPUT.search(messages) or (code and not messages.strip()):
        raise Fault(f"{arguments} ended with {code}:\n{messages}")
    return code, out.getvalue(), messages


# --- processes --------------------------------------------------------------------------------


@contextlib.contextmanager
def forked(errors: Path, child: Callable[[int], int]) -> Iterator[tuple[int, int]]:
    """A warm copy of this process that runs ``child``, which is given a pipe to tell through.

    Yields its number and the pipe's other end. At the end it is killed, if it still lives.
    """
    here, there = os.pipe()
    number = os.fork()
    if not number:
        code = 70
        try:
            os.close(here)
            signal.setitimer(signal.ITIMER_REAL, 0)
            descriptor = os.open(errors, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
            os.dup2(descriptor, 1)
            os.dup2(descriptor, 2)
            sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
            sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115
            code = child(there)
        except SystemExit as leaving:
            code = leaving.code if isinstance(leaving.code, int) else 0
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
    os.close(there)
    try:
        yield number, here
    finally:
        os.close(here)
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(number, 0)


def ended(number: int) -> int:
    """Wait for a child; its exit code, or the negative number of the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(number, 0)[1])


def check_messages(errors: Path) -> None:
    """Raise :class:`Fault` for what no program may print."""
    text = errors.read_text(errors="replace") if errors.exists() else ""
    if _BAD_OUTPUT.search(text):
        raise Fault(f"printed:\n{text[-4000:]}")
