"""A lesson and its runs as one file: written, begun, and never believed."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from aeviz.core.base.files.archive import write_archive
from aeviz.core.lessons.finding import find_lesson
from aeviz.core.lessons.lesson import (
    LARGEST,
    Lesson,
    LessonError,
    from_toml,
    shipped_lessons,
)
from aeviz.core.lessons.packed import pack_lesson, unpack_lesson
from aeviz.core.runs import experiment
from aeviz.core.runs.run import Run
from tests.lesson_texts import HEAD, page_text
from tests.run_samples import everything, plain, recorded

SETUP = """[pages.setup]
recipe = "deep"
values = { "training.epochs" = 1 }
layout = "train"
"""
TEXT = HEAD + page_text() + SETUP + page_text("Two", "Look.")


def places(lesson: Lesson) -> list[str]:
    return [page.setup.run if page.setup is not None else "" for page in lesson.pages]


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    path = tmp_path / "mine.aeviz-lesson"
    with Run.open(recorded(tmp_path / "run")) as run:
        pack_lesson(from_toml(TEXT.encode()), {1: run}, path)
    return path


def test_a_page_shows_its_run_instead_of_training_it(packed: Path, tmp_path: Path) -> None:
    lesson = find_lesson(str(packed))
    first = lesson.pages[0].setup
    assert first is not None
    assert (first.recipe, first.values, first.layout) == ("", {}, "train")
    assert lesson.pages[1] == from_toml(TEXT.encode()).pages[1]
    with Run.open(tmp_path / "run") as run, experiment.open_run(Path(first.run)) as again:
        assert plain(everything(again)) == plain(everything(run))


def test_packed_once_more_it_keeps_its_runs(packed: Path, tmp_path: Path) -> None:
    lesson, other = unpack_lesson(packed), tmp_path / "other.aeviz-lesson"
    pack_lesson(lesson, {}, other)
    assert other.read_bytes() == packed.read_bytes()
    # What was lost from the cache is there again.
    Path(places(lesson)[0]).unlink()
    assert Path(places(unpack_lesson(other))[0]).is_file()


def test_one_that_ships_has_another_name_with_its_runs(tmp_path: Path) -> None:
    path = tmp_path / "noise.aeviz-lesson"
    pack_lesson(shipped_lessons()["noise"], {}, path)
    found = find_lesson(str(path))
    assert found.name == "noise-with-runs"
    assert found.pages == shipped_lessons()["noise"].pages


def test_a_lesson_shows_experiments_that_lie_beside_it(packed: Path, tmp_path: Path) -> None:
    setup = TEXT[TEXT.index("recipe") : TEXT.index("layout")]
    mine = tmp_path / "mine.toml"
    mine.write_text(TEXT.replace(setup, f'run = "{"𝐀" * 80}.aeviz"\n'))  # 320 bytes
    with pytest.raises(LessonError, match="does not lie"):
        find_lesson(str(mine))
    mine.write_text(TEXT.replace(setup, 'run = "shown.aeviz"\n'))
    with pytest.raises(LessonError, match=r"On page 1: the run “shown\.aeviz” does not lie"):
        find_lesson(str(mine))
    (tmp_path / "shown.aeviz").write_bytes(b"")
    assert places(find_lesson(str(mine))) == [str(tmp_path / "shown.aeviz"), ""]
    for name in ("../shown.aeviz", "/shown.aeviz", "shown.zip", ".aeviz"):
        mine.write_text(TEXT.replace(setup, f'run = "{name}"\n'))
        with pytest.raises(LessonError, match=r"On page 1 at “setup\.run”"):
            find_lesson(str(mine))
    mine.write_text(TEXT.replace("layout", 'run = "shown.aeviz"\nlayout'))
    with pytest.raises(LessonError, match="leave out one of the two"):
        find_lesson(str(mine))


def test_what_is_no_lesson_or_was_changed_is_refused(packed: Path, tmp_path: Path) -> None:
    whole, other = packed.read_bytes(), tmp_path / "other.aeviz-lesson"
    for at in range(0, len(whole), len(whole) // 40):
        other.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(LessonError, match=r"other\.aeviz-lesson"):
            unpack_lesson(other)
    text = msgspec.json.encode(from_toml(TEXT.encode()))
    for members in (
        [("page-1.aeviz", b"x")],
        [("lesson.json", b"{}")],
        [("lesson.json", b"[" * 100_000)],
        [("lesson.json", text), ("../page-1.aeviz", b"x")],
        [("lesson.json", text.replace(b'"recipe":"deep"', b'"recipe":"none"'))],
        [("lesson.json", msgspec.json.encode(unpack_lesson(packed)))],  # with a path in it
    ):
        write_archive(other, members)
        with pytest.raises(LessonError):
            unpack_lesson(other)


def test_sizes_are_asked_before_anything_is_read_and_what_no_page_names_stays_packed(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, cache = tmp_path / "other.aeviz-lesson", tmp_path / "home" / "cache"
    text = msgspec.json.encode(from_toml(TEXT.encode()))
    write_archive(other, [("lesson.json", text), ("page-1.aeviz", b"x")])
    assert places(unpack_lesson(other)) == ["", ""]
    assert not list(cache.rglob("page-*"))
    write_archive(other, [("lesson.json", text + bytes(LARGEST))])
    with pytest.raises(LessonError, match=r"lesson\.json” with .* more than the 262,144"):
        unpack_lesson(other)
    monkeypatch.setattr("aeviz.core.lessons.packed.LARGEST_RUN", 1000)
    with pytest.raises(LessonError, match=r"page-1\.aeviz” with .* more than the 1,000"):
        unpack_lesson(packed)
    assert not list(cache.rglob("page-*"))


def test_a_page_that_there_is_not(tmp_path: Path) -> None:
    with (
        Run.open(recorded(tmp_path / "run")) as run,
        pytest.raises(LessonError, match="has no page 3: choose one from 1 to 2"),
    ):
        pack_lesson(from_toml(TEXT.encode()), {3: run}, tmp_path / "x.aeviz-lesson")
