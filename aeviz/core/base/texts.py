"""Text that came from a file, made fit to be shown, in the window and in a terminal alike."""

from __future__ import annotations

import unicodedata

LONGEST = 300
"""Characters of a text that is shown on a line or in a tooltip."""
LONG = 2000
"""Characters of a sentence that has the place it needs."""
_JOINERS = "\u200c\u200d"
"""Invisible, but part of words and of pictures."""


def plain(text: str, most: int = LONGEST, *, lines: bool = False) -> str:
    """One line of at most ``most`` characters that can be seen; with ``lines`` they stay apart.

    Tabs and ends of lines become spaces; control characters (escape sequences, NUL, what turns the
    direction of writing) and bytes that are no text become “�”; what is cut ends with “…”.
    """
    seen = text[: most + 1]
    # Nearly every text is asked about at once: a window has thousands.
    if not (seen.replace("\n", "") if lines else seen).isprintable():
        seen = "".join(_seen(character, lines) for character in seen)
    return seen if len(seen) <= most else seen[: most - 1] + "…"


def _seen(character: str, lines: bool) -> str:
    if character.isprintable() or character in _JOINERS or (lines and character == "\n"):
        return character
    if unicodedata.category(character) == "Zs":  # a space that does not break, or a narrow one
        return character
    return " " if character in "\t\n\r" else "�"
