"""The log: one file of bounded size, for the window, and for what nobody expected elsewhere."""

from __future__ import annotations

import logging
import logging.handlers

from aeviz.core.base.paths import log_folder

_LARGEST = 1_000_000
"""Bytes, of the newest file and of each of the two before it."""
_DETAILS = "{path} has the details"


def log_handler() -> logging.Handler:
    """What writes to the log. Raises ``OSError`` if it cannot be written."""
    log_folder().mkdir(parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(
        log_folder() / "aeviz.log",
        maxBytes=_LARGEST,
        backupCount=2,
        encoding="utf-8",
        errors="backslashreplace",
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return handler


def note_unexpected(error: BaseException) -> str:
    """Write an error that nobody expected into the log; where that is, as the end of a sentence."""
    log = logging.getLogger(__name__)
    kept = logging.getLogger().handlers
    if any(isinstance(handler, logging.handlers.RotatingFileHandler) for handler in kept):
        log.error("Unexpected error", exc_info=error)
        return _DETAILS.format(path=log_folder() / "aeviz.log")
    try:
        handler = log_handler()
    except OSError:
        return "the log cannot be written"
    log.addHandler(handler)
    propagates, log.propagate = log.propagate, bool(logging.getLogger().handlers)
    try:
        log.error("Unexpected error", exc_info=error)
    finally:
        log.propagate = propagates
        log.removeHandler(handler)
        handler.close()
    return _DETAILS.format(path=log_folder() / "aeviz.log")
