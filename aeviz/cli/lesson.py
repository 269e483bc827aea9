"""``aeviz lesson``: the lessons there are, a page for teachers, and checking one's own."""

from __future__ import annotations

import argparse

from aeviz.cli.options import DONE, add_json_option, check_folder
from aeviz.cli.output import say, show, show_json
from aeviz.core.base.errors import RecipeError
from aeviz.core.base.paths import user_path
from aeviz.core.base.storage import write_file
from aeviz.core.lessons.lesson import Lesson, find_lesson, shipped_lessons
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
    text = "write the teacher’s sheet of a lesson: goals, minutes, tasks, questions and answers"
    export = actions.add_parser("export", help=text, description=text, allow_abbrev=False)
    export.add_argument(
        "--html", type=user_path, metavar="FILE", required=True, help="where to, a page for print"
    )
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
    lesson, path = find_lesson(options.lesson), options.html
    if path.suffix.lower() not in (".html", ".htm"):
        raise RecipeError(f"--html writes .html files: change the ending of “{path.name}”.")
    check_folder(path)
    if path.exists() and not options.force:
        raise RecipeError(f"{path} exists already: choose another name or add --force.")
    write_file(path, teacher_sheet(lesson), overwrite=options.force)
    say(f"wrote {path}")
    return DONE
