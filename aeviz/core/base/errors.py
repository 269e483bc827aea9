"""The one family of errors that a user may see."""

from __future__ import annotations

import errno

from aeviz.core.base.texts import LONG, plain


class AevizError(Exception):
    """What went wrong, as one plain sentence that names the thing and says what to do next.

    Every reader of the core either returns a validated object or raises a subclass of this. What a
    sentence quotes of a file is made fit to be shown, here for all of them.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(plain(text, LONG))


class RecipeError(AevizError):
    """A recipe, or a value for one of its fields, is not acceptable."""


class DataError(AevizError):
    """A dataset cannot be found, fetched or trusted."""


class StorageError(AevizError):
    """A file cannot be written, read or trusted."""


class RunError(AevizError):
    """A run directory cannot be created, opened or continued."""


class TrainingError(AevizError):
    """Training cannot go on."""


_ODD_PATHS = {
    errno.ENAMETOOLONG: "its name is too long",
    errno.EACCES: "access is not allowed",
    errno.EPERM: "access is not allowed",
}
"""Why nobody can even ask whether something is there."""


def odd_path(error: BaseException) -> str:
    """One sentence where somebody named a path that cannot be; empty for other errors."""
    if not isinstance(error, OSError) or not isinstance(error.filename, str):
        return ""
    reason, name = _ODD_PATHS.get(error.errno or 0), plain(error.filename, 80)
    return f"“{name}” cannot be reached because {reason}: choose another." if reason else ""


def in_plain_words(error: BaseException, details: str = "the log has the details") -> str:
    """One sentence for any error: its own for ours, an explanation for what machines raise.

    ``details`` says where more is to be found, as the end of the sentence.
    """
    if isinstance(error, AevizError):
        return str(error)
    if odd := odd_path(error):
        return odd
    text = str(error).lower()
    if isinstance(error, MemoryError) or "out of memory" in text or "can't allocate memory" in text:
        return "There is not enough memory: choose a smaller batch size or smaller layers."
    name = type(error).__name__
    return f"Something unexpected went wrong ({name}: {str(error)[:300]}): {details}."
