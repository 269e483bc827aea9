"""The table of words in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aeviz.core.base import words
from aeviz.ui.language.sentences import WORDS, said


def choice(path: str, value: str) -> str:
    """What a choice of a recipe's field is called."""
    return said(words.choice(path, value), WORDS)


def figure(name: str) -> str:
    """What a figure of Evaluate or Compare is called."""
    return said(words.word("figures", name), WORDS)


def term(name: str) -> str:
    """What a term of a loss is called."""
    return said(words.word("terms", name), WORDS)


def titled(title: str, text: str) -> str:
    """A thing, and what is said of it: with a colon as the language writes it."""
    return QCoreApplication.translate("Words", "{title}: {text}").format(title=title, text=text)


def phase(name: str) -> str:
    """What a phase of a run is called."""
    return said(words.word("phases", name), WORDS)


def state(name: str) -> str:
    """Where a run stands."""
    return said(words.word("states", name), WORDS)
