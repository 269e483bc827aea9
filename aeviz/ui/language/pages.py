"""Lessons and pages for print or a browser, in the language of the window."""

from __future__ import annotations

from msgspec import Struct, structs

from aeviz.core.base.voice import Voice
from aeviz.core.lessons.lesson import Lesson
from aeviz.ui.language.language import spoken
from aeviz.ui.language.letters import SystemLetters
from aeviz.ui.language.sentences import said

LESSONS = "Lessons"
"""The context of the lessons' texts."""
_READ = {"title", "text", "goals", "learned", "question", "choices", "because", "done", "answer"}
"""Keys of a lesson's file whose texts are read."""


def voice() -> Voice:
    """For pages that are written from the window."""
    return Voice(said, spoken().replace("_", "-"), SystemLetters)


def translated(lesson: Lesson) -> Lesson:
    """A lesson that ships; one of the user's own stays as it is."""
    made = _translated(lesson, "")
    assert isinstance(made, Lesson)  # noqa: S101 - narrows the type
    return made


def _translated(value: object, key: str) -> object:
    if isinstance(value, Struct):
        fields = {name: _translated(getattr(value, name), name) for name in value.__struct_fields__}
        return structs.replace(value, **fields)
    if isinstance(value, tuple):
        return tuple(_translated(inner, key) for inner in value)
    return said(value, LESSONS) if isinstance(value, str) and key in _READ else value
