"""The table of words in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aeviz.core.base import words


def choice(path: str, value: str) -> str:
    """What a choice of a recipe's field is called."""
    return _tr(words.choice(path, value))


def figure(name: str) -> str:
    """What a figure of Evaluate or Compare is called."""
    return _tr(words.word("figures", name))


def term(name: str) -> str:
    """What a term of a loss is called."""
    return _tr(words.word("terms", name))


def phase(name: str) -> str:
    """What a phase of a run is called."""
    return _tr(words.word("phases", name))


def state(name: str) -> str:
    """Where a run stands."""
    return _tr(words.word("states", name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
