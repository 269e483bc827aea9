"""``aeviz lesson``: the lessons there are, checking one's own, files for teachers and classes."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path

from aeviz.cli.destinations import check_outputs, file_named
from aeviz.cli.options import DONE, add_json_option
from aeviz.cli.output import say, show, show_json
from aeviz.cli.terminal import open_run
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import user_path
from aeviz.core.base.storage import write_file
from aeviz.core.lessons.finding import find_lesson
from aeviz.core.lessons.lesson import PACKED, Lesson, shipped_lessons
from aeviz.core.lessons.packed import pack_lesson
from aeviz.core.lessons.sheets import teacher_sheet


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    text = "all lessons that ship"
    listing = actions.add_parser("list", help=text, description=text, allow_abbrev=False)
    add_json_option(listing)
    listing.set_defaults(action=_list)
    text = "read a lesson, and say what is wrong with it"
    check = actions.add_parser("check", help=text, description=text, allow_abbrev=False)
    check.set_defaults(action=_check)
    text = "write a lesson as the teacher’s sheet, or with its runs as one file"
    export = actions.add_parser("export", help=text, description=text, allow_abbrev=False)
    where = export.add_mutually_exclusive_group(required=True)
    sheet = "a page for print: goals, minutes, tasks, questions and answers"
    where.add_argument("--html", type=user_path, metavar="FILE", help=sheet)
    packed = "one file for the class, which “aeviz --lesson FILE” begins"
    where.add_argument("--file", type=user_path, metavar="FILE", help=packed)
    shown = "with --file: page PAGE shows this run instead of training one; may be repeated"
    export.add_argument("--run", action="append", default=[], metavar="PAGE=DIR", help=shown)
    export.add_argument("--force", action="store_true", help="replace a file that exists")
    export.set_defaults(action=_export)
    for one in (check, export):
        one.add_argument("lesson", metavar="NAME", help="a lesson, or its file NAME.toml")


def run(options: argparse.Namespace) -> int:
    action = options.action
    code: int = action(options)
    return code


def _list(options: argparse.Namespace) -> int:
    lessons = shipped_lessons().values()
    if options.json:
        show_json([_as_json(lesson) for lesson in lessons])
        return DONE
    wide = max(len(lesson.name) for lesson in lessons)
    show("\n".join(f"{x.name:<{wide}}  {x.minutes:>3} min  {x.title}" for x in lessons))
    return DONE


def _as_json(lesson: Lesson) -> dict[str, object]:
    return {
        "name": lesson.name,
        "title": lesson.title,
        "minutes": lesson.minutes,
        "goals": list(lesson.goals),
        "pages": len(lesson.pages),
        "tasks": sum(page.task is not None for page in lesson.pages),
    }


def _check(options: argparse.Namespace) -> int:
    lesson = find_lesson(options.lesson)
    show(f"“{lesson.title}” can be used. Pages: {len(lesson.pages)}, minutes: {lesson.minutes}.")
    return DONE


def _export(options: argparse.Namespace) -> int:
    lesson = find_lesson(options.lesson)
    if options.html is not None:
        if options.run:
            raise RecipeError("--run goes with --file: a page for print has no runs.")
        path = _target(options.html, (".html", ".htm"), options)
        write_file(path, teacher_sheet(lesson), overwrite=options.force)
    else:
        path = _target(options.file, (PACKED,), options)
        with contextlib.ExitStack() as opened:
            runs = {n: opened.enter_context(open_run(p)) for n, p in map(_of_page, options.run)}
            pack_lesson(lesson, runs, path, overwrite=options.force)
    say(f"wrote {path}")
    return DONE


def _target(path: Path, endings: tuple[str, ...], options: argparse.Namespace) -> Path:
    option = "--html" if options.html else "--file"
    if path.suffix.lower() not in endings:
        raise RecipeError(
            f"{option} writes {endings[0]} files: change the ending of “{path.name}”."
        )
    check_outputs({option: path}, [file_named(options.lesson)])
    if path.exists() and not options.force:
        raise RecipeError(f"{path} exists already: choose another name or add --force.")
    return path


def _of_page(text: str) -> tuple[int, Path]:
    """A page's number and the path of its run."""
    number, _, path = text.partition("=")
    if not (number.isascii() and number.isdecimal() and path):
        raise RecipeError(f"--run takes a page and a run, as in 4=DIR, not “{text}”.")
    return int(number), user_path(path)
