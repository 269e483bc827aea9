"""What whoever asks for something slow is told meanwhile, and how they give it up."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar

OnProgress = Callable[[float], None]
"""Called with the fraction done, from 0 to 1; may raise to give up the work."""


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Nobody wants the result any more."""


_is_cancelled: ContextVar[Callable[[], bool]] = ContextVar("is_cancelled", default=lambda: False)


@contextlib.contextmanager
def cancellable(is_cancelled: Callable[[], bool]) -> Iterator[None]:
    """Let work in this thread end with :class:`Cancelled` soon after ``is_cancelled`` says so."""
    token = _is_cancelled.set(is_cancelled)
    try:
        yield
    finally:
        _is_cancelled.reset(token)


_on_progress: ContextVar[OnProgress] = ContextVar("on_progress", default=lambda fraction: None)


@contextlib.contextmanager
def heard_by(report: OnProgress) -> Iterator[None]:
    """Let work in this thread that takes a while tell ``report``, which may raise to give it up."""
    token = _on_progress.set(report)
    try:
        yield
    finally:
        _on_progress.reset(token)


def tell_progress(fraction: float) -> None:
    """Tell whoever called how far the work is, if they want to hear it."""
    _on_progress.get()(fraction)


def check_cancelled() -> None:
    """Raise :class:`Cancelled` if the work was given up; loops call it several times a second."""
    if _is_cancelled.get()():
        raise Cancelled
