"""Which lesson is meant: one that ships, by its name, or one in a file."""

from __future__ import annotations

from aeviz.core.base.paths import user_path
from aeviz.core.lessons.lesson import (
    ENDING,
    PACKED,
    Lesson,
    LessonError,
    load_lesson,
    shipped_lessons,
)
from aeviz.core.lessons.packed import unpack_lesson


def find_lesson(name: str) -> Lesson:
    """The lesson that ships with this name, or the one in this file. Raises :class:`LessonError`
    with the names that there are."""
    known = shipped_lessons()
    if name in known:
        return known[name]
    for ending, read in ((ENDING, load_lesson), (PACKED, unpack_lesson)):
        if name.lower().endswith(ending):
            return read(user_path(name))
    raise LessonError(
        f"There is no lesson “{name}”. Lessons: {', '.join(known)}, or a file NAME{ENDING} or"
        f" NAME{PACKED}."
    )
