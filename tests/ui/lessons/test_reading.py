"""The campaign that reads lessons: it knows every task, does both ways, and sees a wrong tick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from aeviz.core.lessons.finding import find_lesson
from aeviz.core.lessons.lesson import shipped_lessons
from aeviz.ui.main_window import MainWindow
from tests.campaign.play import reader
from tests.campaign.play.lessons import DEEDS, Task, Walk
from tests.campaign.play.reader import Reader
from tests.campaign.runner import Fault
from tests.lesson_texts import ASKED, DRAWN, HEAD, page_text
from tests.ui.driving import bench_of

LESSON = (
    HEAD.replace("mine", "both-ways")
    + (page_text("Draw", "Draw or click.") + ASKED + DRAWN)
    + page_text("The end", "That is all.")
)


def draw(person: Reader) -> None:
    person.draw(3)


def draw_till_ticked(person: Reader) -> None:
    lessons = person.bench.lessons
    draw(person)
    person.wait(lambda: 0 in lessons.progress.done, "the page to be ticked")


def put(person: Reader) -> None:
    person.put(0)


def test_every_task_of_every_lesson_has_its_deeds() -> None:
    asked = {
        name: {n for n, page in enumerate(lesson.pages, 1) if page.task is not None}
        for name, lesson in shipped_lessons().items()
    }
    assert {name: set(deeds) for name, deeds in DEEDS.items()} == asked


@pytest.mark.parametrize(("wrong", "is_found"), [(put, False), (draw_till_ticked, True)])
def test_a_lesson_is_walked_and_a_wrong_tick_is_found(
    wrong: Callable[[Reader], None],
    is_found: bool,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, told = tmp_path / "both-ways.toml", list[str]()
    path.write_text(LESSON)
    stroke = np.zeros((1, 28, 28), np.uint8)
    stroke[:, 4:24, 12:15] = 255
    monkeypatch.setattr(reader, "handwritten", lambda: dict.fromkeys(range(10), stroke))
    monkeypatch.setattr(reader, "SETTLED", 0.1)
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.lessons._is_ready, timeout=30_000)
    bench.lessons.begin(str(path))
    bench.lessons.leave()
    lesson = find_lesson(str(path))
    walk = Walk(Reader(window), lesson, {1: Task(wrong, draw)}, told.append)
    if is_found:
        with pytest.raises(Fault, match="was ticked for what its task is not"):
            walk.go(lambda _: 1, lambda: None)
        return
    walk.go(lambda _: 1, lambda: None)
    assert (walk.outcomes["pages"], walk.outcomes["tasks"]) == (2, 1)
    assert len(told) == 2
