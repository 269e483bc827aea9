"""The tasks of lessons in the real window: done rightly and wrongly, ticked, and heard of."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QRadioButton
from pytestqt.qtbot import QtBot

from aeviz.core.lessons.facts import Facts
from aeviz.core.lessons.lesson import Lesson, from_toml, shipped_lessons
from aeviz.core.lessons.progress import Progress
from aeviz.core.recipe.presets import find_recipe
from aeviz.ui.lessons.view import LessonView
from aeviz.ui.workbench import Workbench
from tests.core.lessons.facts import right, wrong
from tests.lesson_texts import ASKED, DRAWN, HEAD, page_text
from tests.ui.driving import named
from tests.ui.lessons.in_lessons import WAIT, draw, press, shows, text

# --- all lessons ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", shipped_lessons())
def test_a_lesson_from_start_to_end_each_task_wrongly_and_rightly(
    name: str, bench: Workbench, qtbot: QtBot, told: list[Facts]
) -> None:
    window, lessons, lesson = bench.window, bench.lessons, shipped_lessons()[name]
    layout, setup = window.panels.name, bench.setup.recipe()
    lessons.open(name)
    for number, page in enumerate(lesson.pages):
        assert text(window, "lessonTitle") == page.title
        recipe = lesson.setup_at(number).made()
        if recipe is not None:
            assert bench.setup.recipe() == recipe
        if page.task is not None:
            usual = recipe or find_recipe("nested")
            good = right(page.task.checks, usual)
            if page.prediction is not None:
                told.append(good)
                lessons.hearing.changed.emit()
                assert number not in lessons.progress.done  # first it must be said what comes
                told.append(Facts())
                choice = named(window, f"lessonChoice{page.prediction.answer}")
                assert isinstance(choice, QRadioButton)
                choice.click()
                assert lessons.progress.predicted[number] == page.prediction.answer
            for check in page.task.checks:
                for bad in wrong(check, good):
                    told.append(bad)
                    lessons.hearing.changed.emit()
            assert number not in lessons.progress.done
            assert not text(window, "lessonDone")
            told.append(good)
            lessons.hearing.changed.emit()
            assert number in lessons.progress.done
            assert text(window, "lessonDone")
            told.append(Facts())
        press(window, "lessonNextButton")
    assert lessons.lesson is None
    assert bench.settings.values.lessons[name].page == 0
    assert not named(window, "dockLesson").isVisible()
    assert (window.panels.name, bench.setup.recipe()) == (layout, setup)


# --- one lesson by hand -----------------------------------------------------------------------


@pytest.mark.parametrize("lesson", shipped_lessons().values(), ids=lambda lesson: lesson.name)
def test_the_title_of_a_lesson_is_whole(lesson: Lesson, qtbot: QtBot) -> None:
    view = LessonView()
    qtbot.addWidget(view)
    view.resize(view.minimumSizeHint().width(), 600)
    view.show_page(lesson, Progress())
    with qtbot.waitExposed(view):
        view.show()
    title = view.findChild(QLabel, "lessonName")
    assert title is not None
    assert title.text() == lesson.title
    assert title.heightForWidth(title.width()) <= title.height()


def test_what_is_said_of_a_task_that_is_done_can_be_seen(qtbot: QtBot) -> None:
    lesson = from_toml((HEAD + page_text("Draw", "Read this. " * 90) + ASKED + DRAWN).encode())
    view = LessonView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    with qtbot.waitExposed(view):
        view.show()
    progress = Progress().with_prediction(0, 1)
    view.show_page(lesson, progress)
    said = view.findChild(QLabel, "lessonDone")
    assert said is not None
    qtbot.wait(20)
    assert view._scroll.verticalScrollBar().value() == 0
    view.show_page(lesson, progress.with_done(0, None))
    qtbot.waitUntil(lambda: not said.visibleRegion().isEmpty())
    view._scroll.verticalScrollBar().setValue(0)
    view.show_page(lesson, progress.with_done(0, None))  # only once: who scrolls back reads on
    qtbot.wait(20)
    assert view._scroll.verticalScrollBar().value() == 0


def test_a_lesson_by_mouse_and_pen(bench: Workbench, qtbot: QtBot, mine: Path) -> None:
    window, lessons = bench.window, bench.lessons
    lessons.open(str(mine))
    assert (window.panels.name, bench.setup.recipe().name) == ("train", "deep")
    qtbot.waitUntil(shows(bench, "deep"), timeout=WAIT)
    assert not window.setup.row("network.code_size").editor.isEnabled()
    assert window.setup.row("training.epochs").editor.isEnabled()
    named(window, "lessonChoice2").click()  # type: ignore[attr-defined]
    window.commands["train"].trigger()
    qtbot.waitUntil(lambda: 0 in lessons.progress.done, timeout=WAIT)
    assert text(window, "lessonBecause")
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
    press(window, "lessonNextButton")
    lessons.hearing.changed.emit()
    assert 1 not in lessons.progress.done
    draw(window, qtbot)
    qtbot.waitUntil(lambda: 1 in lessons.progress.done, timeout=WAIT)
    assert lessons.progress.drawings[1]
    press(window, "lessonNextButton")
    qtbot.waitUntil(shows(bench, "keras-2d"), timeout=WAIT)

    def is_picked() -> bool:
        """The map of another run may come a moment after the run: who sees none clicks again."""
        window.latent.plane.picked.emit(0.0, 0.0)
        return 2 in lessons.progress.done

    qtbot.waitUntil(is_picked, timeout=WAIT)


def test_what_needs_another_network_waits_for_the_run_in_training(
    bench: Workbench, qtbot: QtBot, mine: Path
) -> None:
    window, lessons = bench.window, bench.lessons
    lessons.open(str(mine))
    qtbot.waitUntil(shows(bench, "deep"), timeout=WAIT)
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    lessons.turn(2)
    assert "as soon as the run in training has ended" in text(window, "lessonNote")
    assert bench.setup.recipe().name == "deep"
    bench.session.stop()
    qtbot.waitUntil(lambda: bench.setup.recipe().name == "keras-2d", timeout=WAIT)
    assert not text(window, "lessonNote")


# --- keys, files, memory ----------------------------------------------------------------------


def test_by_keyboard_alone(bench: Workbench, qtbot: QtBot) -> None:
    window, lessons = bench.window, bench.lessons
    assert not window.commands["lesson_next"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    listing = named(window, "lessonList")
    assert isinstance(listing, QListWidget)
    assert listing.hasFocus()
    assert listing.count() == 6
    qtbot.keyClick(listing, Qt.Key.Key_End)
    qtbot.keyClick(listing, Qt.Key.Key_Return)
    assert lessons.lesson is not None
    assert lessons.lesson.name == "numbers"
    assert not window.commands["lesson_back"].isEnabled()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_PageDown, control)
    assert lessons.progress.page == 1
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_PageUp, control)
    assert lessons.progress.page == 0


def test_space_trains_as_pages_say_whatever_was_clicked_before(
    bench: Workbench, qtbot: QtBot, mine: Path
) -> None:
    """Neither the button that turned the page nor one of another panel takes the key."""
    window, left = bench.window, Qt.MouseButton.LeftButton
    bench.lessons.open(str(mine))
    qtbot.waitUntil(shows(bench, "deep"), timeout=WAIT)
    layout = window.panels.name
    for _ in range(3):
        for button in ("lessonNextButton", "lessonBackButton"):
            qtbot.mouseClick(named(window, button), left)
    qtbot.mouseClick(named(window, "lessonChoice1"), left, pos=QPoint(8, 8))
    assert bench.lessons.progress.predicted == {0: 1}
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bench.session.is_active, timeout=WAIT)
    assert (bench.lessons.progress.page, window.panels.name) == (0, layout)
    bench.session.stop()
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)


# --- what is heard ----------------------------------------------------------------------------


def test_what_a_reader_does_is_heard(nested: Workbench, qtbot: QtBot) -> None:
    window, hearing = nested.window, nested.lessons.hearing
    assert hearing.facts.run is not None
    assert not hearing.facts.run.is_own
    assert hearing.facts.run.collapsed is not None

    window.canvas.numbers.slider.setValue(0)
    assert hearing.facts.numbers == window.canvas.numbers.counts[0]

    window.docks["Traversal"].raise_()
    qtbot.waitUntil(lambda: "Traversal" in hearing.facts.opened, timeout=WAIT)
    assert "Latent" not in hearing.facts.opened
    window.traversal.numbers.slider.setValue(0)
    assert not hearing.facts.slid  # how many there are is not one of them
    qtbot.waitUntil(lambda: bool(window.traversal.rows), timeout=WAIT)
    row = window.traversal.rows[0]
    row.slider.setValue(row.slider.value() - 7)
    assert hearing.facts.slid

    window.timeline.step_chosen.emit(0)
    assert hearing.facts.looked_at == 0
    window.timeline.live_chosen.emit()
    assert hearing.facts.looked_at is None

    qtbot.waitUntil(lambda: nested.inspector.inspected() is not None, timeout=WAIT)
    place = nested.inspector.frame.points[3]  # type: ignore[union-attr]
    window.latent.plane.picked.emit(*map(float, place))
    assert hearing.facts.place is not None
    assert hearing.facts.place.near == "3"

    window.comparison.digit_chosen.emit(4)
    assert hearing.facts.drawing.began_as == "4"
    assert not hearing.facts.drawing.is_drawn
    draw(window, qtbot)
    assert hearing.facts.drawing.is_drawn
    assert hearing.facts.drawing.began_as == "4"

    named(window, "noiseStrengthSlider").setValue(70)  # type: ignore[attr-defined]
    assert hearing.facts.canvas_noise == ("gaussian", 0.7)
    nested.denoising.measure_strengths("gaussian", 20)
    qtbot.waitUntil(lambda: hearing.facts.bench is not None, timeout=WAIT)
    assert hearing.facts.bench is not None
    assert len(hearing.facts.bench.median) == len(hearing.facts.bench.strengths) == 11

    window.commands["inside"].trigger()
    assert "Inside" in hearing.facts.opened
    nested.lessons.turn(0)
    assert "Inside" not in hearing.facts.opened
