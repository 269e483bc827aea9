"""Where lessons come from and what they leave: files, the start, progress, sheets, class files."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QFileDialog, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.lessons.facts import Facts
from aeviz.core.lessons.lesson import shipped_lessons
from aeviz.core.recipe.presets import find_recipe
from aeviz.ui.app import create
from aeviz.ui.window.settings import load_settings
from aeviz.ui.workbench import Workbench
from tests.core.lessons.facts import right
from tests.ui.driving import bench_of, named
from tests.ui.lessons.in_lessons import MINE, WAIT, press, shows, text


def test_a_lesson_can_be_dropped_and_a_wrong_one_says_what_is_wrong(
    bench: Workbench, mine: Path
) -> None:
    window = bench.window
    for content in (MINE.replace("steps = 5", "steps = -5"), MINE):
        mine.write_text(content)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(mine))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys))
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, buttons, keys))
        if content is not MINE:
            assert "On page 1 at “task.checks[0].steps”" in window.message_bar.text
            assert bench.lessons.lesson is None
    assert bench.lessons.lesson is not None
    assert bench.lessons.lesson.title == "Mine"


def test_progress_is_kept_and_a_lesson_goes_on_where_it_was_left(
    bench: Workbench, qtbot: QtBot, told: list[Facts]
) -> None:
    window, lessons = bench.window, bench.lessons
    lessons.open("compress")
    lessons.turn(1)
    named(window, "lessonChoice1").click()  # type: ignore[attr-defined]
    page = shipped_lessons()["compress"].pages[1]
    assert page.task is not None
    told.append(right(page.task.checks, find_recipe("deep")))
    lessons.hearing.changed.emit()
    lessons.turn(1)
    before = bench.settings.values.opened
    lessons.leave()
    bench.settings.save()
    kept, _ = load_settings()
    assert kept.lessons["compress"].page == 2
    assert kept.lessons["compress"].done == (1,)
    assert kept.opened == before
    told.append(Facts())
    lessons.show_contents()
    listing = named(window, "lessonList")
    assert isinstance(listing, QListWidget)
    assert "1 of 8 tasks done" in listing.item(0).text()
    lessons.open("compress")
    assert lessons.progress.page == 2
    assert "press Train first" in text(window, "lessonNote")
    assert bench.setup.recipe().name == "deep"
    lessons.restart()
    assert lessons.progress.page == 0
    assert not lessons.progress.done


def test_results_and_the_teachers_sheet_are_saved(
    bench: Workbench, mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / Path(a[2]).name), "")
    )
    lessons = bench.lessons
    lessons.open(str(mine))
    lessons.predict(1)
    lessons.save_results()
    lessons.save_sheet()
    assert "0 of 3 tasks done" in (tmp_path / "mine-results.html").read_text("utf-8")
    assert "It is a digit." in (tmp_path / "mine-teacher.html").read_text("utf-8")


def test_a_class_file_shows_a_run_where_it_was_kept(
    nested: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "heard.aeviz-lesson"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window, run = nested.window, nested.run.run
    assert run is not None
    for action in ("lessonRunAction", "lessonFileAction"):
        window.findChild(QAction, action).trigger()
    qtbot.waitUntil(lambda: "runs in it: 1" in window.message_bar.text, timeout=WAIT)
    nested.lessons.leave()
    nested.lessons.open(str(path))
    qtbot.waitUntil(lambda: nested.run.run is not run, timeout=WAIT)
    shown = nested.run.run
    assert shown is not None
    assert shown.source.name == "page-1.aeviz"
    assert shown.recipe == run.recipe


def test_reading_a_class_file_is_told_and_can_be_given_up(
    bench: Workbench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read(_: str) -> None:
        while True:
            check_cancelled()
            time.sleep(0.01)

    path, bar = tmp_path / "large.aeviz-lesson", bench.window.message_bar
    bench.lessons.open(str(path))
    qtbot.waitUntil(lambda: "large.aeviz-lesson" in bar.text, timeout=WAIT)  # there is none
    monkeypatch.setattr("aeviz.ui.lessons.controller.find_lesson", read)
    bench.lessons.open(str(path))
    qtbot.waitUntil(lambda: "Reading the lesson in “large" in bar.text, timeout=WAIT)
    cancel = next(b for b in bar.findChildren(QPushButton) if b.text() == "Cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bench.lessons.reading.is_active, timeout=WAIT)
    assert bench.lessons.lesson is None
    assert not bar.isVisible()


def test_the_tour_offers_lessons(bench: Workbench) -> None:
    window = bench.window
    window.commands["tour"].trigger()
    press(window, "tourLessonsButton")
    assert not named(window, "tour").isVisible()
    assert named(window, "lessonList").isVisible()
    named(window, "lessonLeaveButton").click()  # type: ignore[attr-defined]
    assert not named(window, "dockLesson").isVisible()


def test_a_lesson_can_be_asked_for_at_the_start(
    qtbot: QtBot, tiny_builtin: None, mine: Path
) -> None:
    _, window = create(
        ["aeviz", "--recipe", "keras-2d", "--dataset", "builtin", "--lesson", str(mine)]
    )
    bench = bench_of(window)
    assert bench.lessons.is_asked
    with qtbot.waitSignal(window.shell.first_painted):
        window.show()
    qtbot.waitUntil(lambda: bench.lessons.lesson is not None, timeout=WAIT)
    qtbot.waitUntil(shows(bench, "deep"), timeout=WAIT)
    opened = bench.settings.values.opened
    window.close()
    kept, _ = load_settings()
    assert kept.opened == opened
    assert "mine" in kept.lessons
    assert isinstance(window.findChild(QDockWidget, "dockLesson"), QDockWidget)
    window.deleteLater()
