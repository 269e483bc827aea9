"""Standard output and standard error as they are: full, closed, or without some characters.

What a command has to say never stops its work, and a result that was not delivered is no success.
"""

from __future__ import annotations

import codecs
import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator
from typing import IO, Any, cast

from aeviz.core.base.errors import AevizError
from aeviz.core.base.texts import LONG, plain

_PLAIN = {"…": "...", "→": "->"} | dict(zip("“”„’–—−×·", '"""\'---x-', strict=True))
"""What stands for our signs where an encoding lacks them."""


class OutputError(AevizError):
    """A result could not be printed."""


def say(text: str) -> None:
    """A line on standard error, if that can be printed; what is in it may come from a file."""
    print(plain(text, LONG), file=sys.stderr, flush=True)


def show(text: str) -> None:
    """A result for people, on standard output. Raises :class:`OutputError`.

    A reader who has gone (“| head”) has seen enough.
    """
    with contextlib.suppress(BrokenPipeError):
        _show(plain(text, len(text), lines=True))


def show_json(value: object) -> None:
    """A result for programs, one line on standard output. Raises :class:`OutputError`.

    Half of it is worth nothing, so a reader who has gone is an error.
    """
    try:
        _show(json.dumps(value))
    except BrokenPipeError as error:
        raise _refused(error) from error


def is_terminal(stream: IO[str] | None) -> bool:
    """Whether lines can be rewritten there."""
    with contextlib.suppress(OSError, ValueError):
        return stream is not None and stream.isatty()
    return False


@contextlib.contextmanager
def unfailing() -> Iterator[None]:
    """Around all that a process does: whatever it prints on standard error raises nothing.

    At the end what still waits is flushed or dropped, as the interpreter would end with an exit
    code of its own otherwise.
    """
    _open_closed_descriptors()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.closed:
            stream.reconfigure(errors=_replaced.__name__)
    try:
        with contextlib.redirect_stderr(cast("IO[str]", _Unfailing(sys.stderr))):
            yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            _settle(stream)


def _show(text: str) -> None:
    """Raises ``BrokenPipeError``, and :class:`OutputError` for all other reasons."""
    if sys.stdout is None:
        raise OutputError("The result could not be printed: standard output is closed.")
    try:
        print(text, flush=True)
    except BrokenPipeError:
        _settle(sys.stdout)
        raise
    except (OSError, ValueError) as error:
        _settle(sys.stdout)
        raise _refused(error) from error


def _refused(error: Exception) -> OutputError:
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return OutputError(
        f"The result could not be printed ({reason}): send standard output somewhere else."
    )


class _Unfailing:
    """Standard error without errors of its own: what cannot be printed is dropped."""

    def __init__(self, stream: IO[str] | None) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with contextlib.suppress(OSError, ValueError):
            if self._stream is not None:
                self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            if self._stream is not None:
                self._stream.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _open_closed_descriptors() -> None:
    """The next file to be opened would take their numbers, and be printed into."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _settle(stream: IO[str] | None) -> None:
    """Flush a stream; one that refuses goes nowhere from now on."""
    if stream is None:
        return
    try:
        stream.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _replaced(error: UnicodeError) -> tuple[str, int]:
    """Plainer signs for what cannot be encoded."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    return "".join(_PLAIN.get(sign, "?") for sign in lacking), error.end


codecs.register_error(_replaced.__name__, _replaced)
