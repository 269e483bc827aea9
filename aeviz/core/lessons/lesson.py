"""A lesson as a frozen value, and its file.

A lesson is one TOML file of UTF-8 text. Those that ship are in ``resources/lessons``; any other can
be dropped onto the window, or named to ``aeviz --lesson`` and ``aeviz lesson``; ``packed.py`` makes
one file of it and its runs. It reads so::

    name = "my-lesson"                 # lower case, digits and dashes
    title = "A code of two numbers"
    minutes = 20
    goals = ["Say what a code is."]
    learned = ["A code of two numbers is a place on a map."]

    [[pages]]
    title = "Two numbers"
    text = "Plain text, with *emphasis* and `formulas`. An empty line begins a paragraph."

    [pages.setup]                      # all of it is optional
    recipe = "keras-2d"                # a preset by name …
    values = { "data.dataset" = "builtin", "training.epochs" = 2 }    # … and what is changed
    example = "nested"                 # instead of a recipe: a run that ships
    run = "trained.aeviz"              # or one of yours: an experiment beside this file
    layout = "train"                   # explore, train or study
    panels = ["Latent"]                # brought to the front
    locked = ["network.code_size"]     # fields of Setup that stay as they are

    [pages.prediction]                 # asked before the task can be done
    question = "What will come back?"
    choices = ["The same digit", "Another one"]
    answer = 1                         # counted from 1; told when the task is done
    because = "Why that is so."

    [pages.task]
    text = "Press Train, and wait for 100 steps."
    checks = [{ kind = "trained", steps = 100 }]    # see checks.py; all must hold at once
    done = "What is said when it is done."

    [pages.discussion]                 # for the class
    question = "Why two?"
    answer = "Told on the teacher's sheet alone."

Fields of a recipe are named by their paths, as ``aeviz recipes --fields`` lists them. Whatever
bytes a file has, reading it gives a :class:`Lesson` or raises :class:`LessonError`.
"""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct, structs

from aeviz.core.base.errors import AevizError, RecipeError
from aeviz.core.base.paths import leads_to_file
from aeviz.core.base.storage import read_file, shown
from aeviz.core.lessons.checks import Check, Panel, Value, Word, paths_of
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import find_field, with_values
from aeviz.core.recipe.schema import Recipe

LARGEST = 256 << 10
"""Bytes of a lesson's file."""
ENDING, PACKED = ".toml", ".aeviz-lesson"
Line = Annotated[str, Meta(min_length=1, max_length=300)]
Text = Annotated[str, Meta(min_length=1, max_length=2000)]
Lines = Annotated[tuple[Line, ...], Meta(min_length=1, max_length=12)]


class LessonError(AevizError):
    """A lesson's file is none, or there is no such lesson."""


class SetUp(Struct, frozen=True, forbid_unknown_fields=True):
    """How the window is when a page comes; what is left out stays as it is."""

    recipe: Word = ""
    values: dict[str, Value] = {}
    example: Literal["", "nested", "denoiser"] = ""
    run: Annotated[str, Meta(pattern=r"^(\w[\w. -]{0,80}\.aeviz)?\Z")] = ""
    """Its name in the file, its path in a lesson that was found."""
    layout: Literal["", "explore", "train", "study"] = ""
    panels: tuple[Panel, ...] = ()
    locked: tuple[Word, ...] = ()

    @property
    def begins_anew(self) -> bool:
        """Whether it shows another network than before."""
        return bool(self.recipe or self.example or self.run)

    def made(self) -> Recipe | None:
        """The recipe with the changed values, None without one. Raises :class:`RecipeError`."""
        if not self.recipe:
            return None
        known = _presets()
        if self.recipe not in known:
            raise RecipeError(f"There is no preset “{self.recipe}”.")
        return with_values(known[self.recipe], self.values.items())


class Prediction(Struct, frozen=True, forbid_unknown_fields=True):
    """What to expect, chosen before it is seen; ``answer`` counts from 1."""

    question: Line
    choices: Annotated[tuple[Line, ...], Meta(min_length=2, max_length=5)]
    answer: Annotated[int, Meta(ge=1, le=5)]
    because: Text


class Task(Struct, frozen=True, forbid_unknown_fields=True):
    """What to do, how it is seen that it was done, and what is said then."""

    text: Text
    checks: Annotated[tuple[Check, ...], Meta(min_length=1, max_length=8)]
    done: Text


class Discussion(Struct, frozen=True, forbid_unknown_fields=True):
    """A question for the class; the answer is for the teacher."""

    question: Text
    answer: Text


class Page(Struct, frozen=True, forbid_unknown_fields=True):
    """What is read at once."""

    title: Line
    text: Text
    setup: SetUp | None = None
    prediction: Prediction | None = None
    task: Task | None = None
    discussion: Discussion | None = None


class Lesson(Struct, frozen=True, forbid_unknown_fields=True):
    """All of a file, checked: its recipes, fields and answers exist."""

    name: Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,63}\Z")]
    title: Line
    minutes: Annotated[int, Meta(ge=1, le=600)]
    goals: Lines
    learned: Lines
    pages: Annotated[tuple[Page, ...], Meta(min_length=1, max_length=60)]

    def setup_at(self, number: int) -> SetUp:
        """All that holds on a page: what the pages up to it have set up, the last word each."""
        made = SetUp()
        for page in self.pages[: number + 1]:
            own = page.setup
            if own is None:
                continue
            if own.begins_anew:
                made = structs.replace(own, layout=own.layout or made.layout)
            else:
                panels, layout = own.panels or made.panels, own.layout or made.layout
                locked = own.locked or made.locked
                made = structs.replace(made, panels=panels, layout=layout, locked=locked)
        return made


# --- files ------------------------------------------------------------------------------------


def from_toml(data: bytes, source: str = "the lesson") -> Lesson:
    """Read a lesson; ``source`` names it in errors. Raises :class:`LessonError`."""
    return _read(lambda: tomllib.loads(data.decode("utf-8-sig")), len(data), source)


def from_json(data: bytes, source: str) -> Lesson:
    """The same of a lesson as :mod:`aeviz.core.lessons.packed` writes it."""
    return _read(lambda: msgspec.json.decode(data), len(data), source)


def _read(decode: Callable[[], object], size: int, source: str) -> Lesson:
    if size > LARGEST:
        raise LessonError(f"{source} is too large for a lesson: choose another file.")
    try:
        lesson = msgspec.convert(decode(), Lesson, strict=True)
    except msgspec.ValidationError as error:
        raise LessonError(f"{source} cannot be used. {_in_words(error)}") from error
    except (ValueError, msgspec.DecodeError, RecursionError, OverflowError) as error:
        raise LessonError(f"{source} is not a lesson: {error}. Choose another file.") from error
    for number, page in enumerate(lesson.pages, 1):
        if problem := _problem(page):
            raise LessonError(f"{source} cannot be used. On page {number}: {problem}")
    return lesson


def load_lesson(path: Path) -> Lesson:
    """Read a user's file, which may not take the name of a lesson that ships. Raises
    :class:`LessonError`."""
    try:
        data = read_file(path, LARGEST, links=True)
    except AevizError as error:
        raise LessonError(str(error)) from error
    return placed(from_toml(data, shown(path)), path)


def placed(lesson: Lesson, path: Path, runs: Path | None = None) -> Lesson:
    """A lesson from the file at ``path``, with the paths of its runs, which lie in the folder
    ``runs``, by default beside it. Raises :class:`LessonError` if one does not, or if the lesson
    has the name of another."""
    known = shipped_lessons()
    if lesson.name in known and lesson != known[lesson.name]:
        raise LessonError(
            f"{shown(path)} is called “{lesson.name}”, like a lesson that ships: give it another"
            " name in its first line."
        )
    where = runs or path.parent
    pages = (_with_run(page, where, number, path) for number, page in enumerate(lesson.pages, 1))
    return structs.replace(lesson, pages=tuple(pages))


def _with_run(page: Page, folder: Path, number: int, path: Path) -> Page:
    name = page.setup.run if page.setup is not None else ""
    if page.setup is None or not name:
        return page
    if not leads_to_file(folder / name):
        raise LessonError(
            f"{shown(path)} cannot be used. On page {number}: the run “{name}” does not lie beside"
            " it."
        )
    return structs.replace(page, setup=structs.replace(page.setup, run=str(folder / name)))


@functools.cache
def shipped_lessons() -> dict[str, Lesson]:
    """The lessons that ship with aeviz, by name, in their order."""
    folder = resources.files("aeviz.resources") / "lessons"
    files = sorted((f for f in folder.iterdir() if f.name.endswith(ENDING)), key=lambda f: f.name)
    lessons = (from_toml(file.read_bytes(), file.name) for file in files)
    return {lesson.name: lesson for lesson in lessons}


# --- what types cannot say --------------------------------------------------------------------


@functools.cache
def _presets() -> dict[str, Recipe]:
    return presets()


def _problem(page: Page) -> str:
    """What does not fit together on a page, in a sentence; empty if all does."""
    asked, setup = page.prediction, page.setup
    if asked is not None and asked.answer > len(asked.choices):
        return f"the answer {asked.answer} is none of the {len(asked.choices)} choices."
    if asked is not None and page.task is None:
        return "a prediction needs a task that shows what comes."
    if setup is not None and setup.values and not setup.recipe:
        return "changed values need a recipe."
    if setup is not None and [setup.recipe, setup.example, setup.run].count("") < 2:
        return "an example or a run has a recipe of its own: leave out one of the two."
    return _unknown(page)


def _unknown(page: Page) -> str:
    """What is named on a page and does not exist, in a sentence."""
    setup, checks = page.setup, page.task.checks if page.task is not None else ()
    try:
        if setup is not None:
            setup.made()
        paths = [*(setup.locked if setup else ()), *(p for c in checks for p in paths_of(c))]
        for path in paths:
            if find_field(path).path != path:
                return f"write {find_field(path).path} for {path}."
    except RecipeError as error:
        return str(error)
    return ""


_PLACE = re.compile(r" - at `(?:key in )?\$\.?([^`]*)`$")


def _in_words(error: msgspec.ValidationError) -> str:
    """What is wrong, and where: pages count from 1, as people count."""
    text = str(error)
    place = _PLACE.search(text)
    what = text[: place.start()] if place else text
    if place is None or not place[1]:
        return f"{what}."
    page = re.match(r"pages\[(\d+)\]\.?(.*)", place[1])
    if page is None:
        return f"At “{place[1]}”: {what}."
    where = f" at “{page[2]}”" if page[2] else ""
    return f"On page {int(page[1]) + 1}{where}: {what}."
