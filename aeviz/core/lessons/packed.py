"""A lesson and the runs that its pages show, in one file.

``NAME.aeviz-lesson`` is an archive (``core/base/files/archive.py``) of ``lesson.json`` and, for
each page that shows a run instead of training one, of an experiment, ``page-4.aeviz``. To be
followed it is unpacked into the cache, named by its content.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from msgspec import structs

from aeviz.core.base import storage
from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import AevizError
from aeviz.core.base.files.archive import Archive, open_archive, write_archive
from aeviz.core.base.paths import cache_folder
from aeviz.core.lessons.lesson import (
    LARGEST,
    Lesson,
    LessonError,
    Page,
    SetUp,
    from_json,
    placed,
    shipped_lessons,
)
from aeviz.core.runs import experiment
from aeviz.core.runs.run import Run

LARGEST_RUN = 256 << 20
"""Bytes of one experiment."""
_LESSON = "lesson.json"
_RUN = re.compile(r"page-[1-9][0-9]?\.aeviz")


def pack_lesson(
    lesson: Lesson,
    runs: Mapping[int, Run],
    path: Path,
    *,
    overwrite: bool = False,
    progress: OnProgress = lambda fraction: None,
) -> None:
    """Write a lesson as one file.

    ``runs``: what pages show instead of what they set up, by their numbers from 1. Runs that the
    lesson has go along. Raises :class:`AevizError`.
    """
    unknown = [number for number in runs if not 1 <= number <= len(lesson.pages)]
    if unknown:
        raise LessonError(
            f"“{lesson.title}” has no page {unknown[0]}: choose one from 1 to {len(lesson.pages)}."
        )
    with TemporaryDirectory() as folder:
        files = {
            n: Path(p.setup.run) for n, p in enumerate(lesson.pages, 1) if p.setup and p.setup.run
        }
        for done, (number, run) in enumerate(runs.items()):

            def part(fraction: float, first: int = done) -> None:
                progress((first + fraction) / len(runs))

            files[number] = Path(folder) / f"{number}{experiment.SUFFIX}"
            experiment.save(run, files[number], drawings=False, progress=part)
        write_archive(path, _members(lesson, files), overwrite=overwrite)


def _members(lesson: Lesson, files: Mapping[int, Path]) -> Iterator[tuple[str, bytes]]:
    pages = tuple(_page(page, n, n in files) for n, page in enumerate(lesson.pages, 1))
    # Progress is kept by the name, and this is another lesson than the one that ships.
    name = f"{lesson.name[:50]}-with-runs" if lesson.name in shipped_lessons() else lesson.name
    yield _LESSON, msgspec.json.encode(structs.replace(lesson, name=name, pages=pages))
    for number, file in sorted(files.items()):
        yield f"page-{number}{experiment.SUFFIX}", storage.read_file(file, LARGEST_RUN, links=True)


def _page(page: Page, number: int, shows_run: bool) -> Page:
    if not shows_run:
        return page
    run, setup = f"page-{number}{experiment.SUFFIX}", page.setup or SetUp()
    return structs.replace(
        page, setup=structs.replace(setup, recipe="", values={}, example="", run=run)
    )


def unpack_lesson(path: Path) -> Lesson:
    """Read a lesson from one file; its runs are unpacked if they are not there. Raises
    :class:`LessonError`."""
    what = storage.shown(path)
    try:
        with open_archive(path, _largest) as found:
            if _LESSON not in found.sizes:
                raise LessonError(f"{what} is no lesson: it has no {_LESSON}.")
            folder = cache_folder() / "lessons" / found.digest[:16]
            lesson = from_json(found.read(_LESSON), what)
            _unpack(found, lesson, folder)
            return placed(lesson, path, folder)
    except LessonError:
        raise
    except AevizError as error:
        raise LessonError(str(error)) from error


def _largest(name: str) -> int | None:
    """Bytes that a member may have; None: it does not belong there."""
    if name == _LESSON:
        return LARGEST
    return LARGEST_RUN if _RUN.fullmatch(name) else None


def _unpack(found: Archive, lesson: Lesson, folder: Path) -> None:
    """The runs of its pages, each whole or not at all; what is in them an experiment's reader
    checks."""
    named = {page.setup.run for page in lesson.pages if page.setup}
    for name in named & found.sizes.keys():
        place = folder / name
        if not (place.is_file() and place.stat().st_size == found.sizes[name]):
            storage.make_folders(folder)
            with storage.workshop(place) as temporary:
                found.unpack(name, temporary / name)
                (temporary / name).replace(place)
