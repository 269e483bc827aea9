"""Lessons in the real window: begun, done rightly and wrongly, and left as if nothing had been."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from aeviz.core.lessons.facts import Facts
from aeviz.core.lessons.lesson import Lesson, from_toml, shipped_lessons
from aeviz.core.lessons.progress import Progress
from aeviz.core.recipe.presets import find_recipe
from aeviz.ui.app import create
from aeviz.ui.lessons.hearing import Hearing
from aeviz.ui.lessons.view import LessonView
from aeviz.ui.main_window import MainWindow
from aeviz.ui.window.settings import load_settings
from aeviz.ui.workbench import Workbench
from tests.core.lessons.facts import right, wrong
from tests.lesson_texts import ASKED, DRAWN, HEAD, page_text
from tests.trained import serve, trained
from tests.ui.driving import bench_of, named
from tests.ui.window import open_window

WAIT = 30_000
TRAIN = """[pages.setup]
recipe = "deep"
values = { "data.dataset" = "builtin", "training.epochs" = 2 }
layout = "train"
panels = ["Latent"]
locked = ["network.code_size"]
"""
TRAINED = """[pages.task]
text = "Train 5 steps."
checks = [{ kind = "trained", steps = 5, recipe = "deep" }]
done = "Trained."
"""
CLICK = """[pages.setup]
recipe = "keras-2d"
values = { "data.dataset" = "builtin" }
[pages.task]
text = "Click on the map."
checks = [{ kind = "picked" }]
done = "Clicked."
"""
MINE = (
    f"{HEAD}{page_text('Train', 'Read this. Then train.')}{TRAIN}{ASKED}{TRAINED}"
    f"{page_text('Draw', 'Now draw. Then click.')}{DRAWN}"
    f"{page_text('Next', 'Another recipe. It waits for the run.')}{CLICK}"
)


@pytest.fixture
def bench(window: MainWindow, qtbot: QtBot) -> Workbench:
    """A window that shows an untrained network."""
    made = bench_of(window)
    qtbot.waitUntil(lambda: made.inspector.inspected() is not None, timeout=WAIT)
    return made


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(MINE)
    return path


def press(window: MainWindow, name: str) -> None:
    button = named(window, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    assert button.isEnabled()
    button.click()


def text(window: MainWindow, name: str) -> str:
    label = named(window, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def draw(window: MainWindow, qtbot: QtBot) -> None:
    area = window.canvas.area
    centre = area.rect().center()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=centre - QPoint(20, 20))
    qtbot.mouseMove(area, centre + QPoint(20, 20))
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=centre + QPoint(20, 20))


def shows(bench: Workbench, recipe: str) -> Callable[[], bool]:
    def check() -> bool:
        run = bench.run.run
        return run is not None and run.recipe.name == recipe

    return check


# --- all lessons ------------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Facts]]:
    """What the lessons take for true: the last of these."""
    facts = [Facts()]
    monkeypatch.setattr(Hearing, "facts", property(lambda _: facts[-1]))
    return facts


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


def test_a_page_has_its_panels_in_front_though_others_come_back_with_its_network(
    bench: Workbench, qtbot: QtBot, tmp_path: Path
) -> None:
    """A line has neither map nor traversal; both come back with the next page's network."""
    window, lessons, path = bench.window, bench.lessons, tmp_path / "mine.toml"
    line = '[pages.setup]\nlayout = "train"\nrecipe = "line-regressor"\n'
    deep = TRAIN.replace("Latent", "Traversal")
    path.write_text(f"{HEAD}{page_text()}{line}{page_text()}{deep}")
    lessons.open(str(path))
    qtbot.waitUntil(shows(bench, "line-regressor"), timeout=WAIT)
    assert window.docks["Traversal"].isHidden()
    named(window, "lessonScroll").setFocus()  # type: ignore[attr-defined]
    lessons.next_page()
    qtbot.waitUntil(shows(bench, "deep"), timeout=WAIT)
    qtbot.waitUntil(lambda: not window.docks["Traversal"].visibleRegion().isEmpty(), timeout=WAIT)
    focused = window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "lessonScroll"


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


def test_leaving_gives_everything_back(bench: Workbench, qtbot: QtBot, mine: Path) -> None:
    window, lessons = bench.window, bench.lessons
    window.commands["layout_explore"].trigger()
    window.docks["Digits"].hide()
    bench.setup.change("learning_rate", 0.005)
    window.setup._edited("training.epochs", 7)
    draw(window, qtbot)
    qtbot.waitUntil(lambda: not bench.untrained.building.is_active, timeout=WAIT)
    before = bench.setup.state()
    places = {n: (d.isHidden(), d.isFloating()) for n, d in window.docks.items()}
    drawing, run = bench.canvas.drawing(), bench.run.run
    assert drawing is not None
    assert run is not None
    lessons.open(str(mine))
    qtbot.waitUntil(shows(bench, "deep"), timeout=WAIT)
    window.canvas.area.clear()
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    window.setup._edited("network.code_size", 99)
    named(window, "lessonLeaveButton").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
    qtbot.waitUntil(lambda: bench.setup.state() == before, timeout=WAIT)
    assert window.panels.name == "explore"
    assert {n: (d.isHidden(), d.isFloating()) for n, d in window.docks.items()} == places
    assert not named(window, "dockLesson").isVisible()
    given = bench.canvas.drawing()
    assert given is not None
    assert np.array_equal(given.pixels, drawing.pixels)
    qtbot.waitUntil(shows(bench, run.recipe.name), timeout=WAIT)
    assert window.setup.row("network.code_size").editor.isEnabled()
    assert not bench.lessons.stage.is_taken


def test_an_example_is_given_back_trained_as_it_is(
    bench: Workbench, qtbot: QtBot, mine: Path
) -> None:
    bench.opening.open_example("nested")
    qtbot.waitUntil(lambda: bench.run.shown.is_example, timeout=WAIT)
    qtbot.waitUntil(lambda: not bench.run.shown.is_untrained, timeout=WAIT)
    run, setup = bench.run.run, bench.setup.state()
    assert run is not None
    bench.lessons.open(str(mine))
    qtbot.waitUntil(shows(bench, "deep"), timeout=WAIT)
    bench.untrained._soon.setInterval(1500)  # what is in Setup is looked at, untrained, last
    bench.lessons.leave()
    qtbot.waitUntil(lambda: bench.run.run is not None and bench.run.run.source == run.source)
    qtbot.waitUntil(lambda: not bench.untrained._soon.isActive(), timeout=WAIT)
    qtbot.waitUntil(lambda: not bench.untrained.building.is_active, timeout=WAIT)
    assert bench.run.run is not None
    assert bench.run.run.source == run.source
    assert bench.setup.state() == setup


def test_the_panel_is_beside_the_others_in_every_layout(
    bench: Workbench, qtbot: QtBot, mine: Path
) -> None:
    window = bench.window
    bench.lessons.open(str(mine))
    bench.lessons.leave()
    for layout in ("study", "train", "explore"):  # kept as they are without a lesson
        window.commands[f"layout_{layout}"].trigger()
    bench.lessons.open(str(mine))
    dock = named(window, "dockLesson")
    for layout in ("explore", "study", "train"):
        window.commands[f"layout_{layout}"].trigger()
        QApplication.processEvents()
        assert dock.isVisible()
        for other in window.docks.values():
            if other.isVisible() and not other.isFloating():
                assert not other.geometry().intersects(dock.geometry())
    window.commands["fill_panel"].trigger()
    assert dock.isVisible()
    window.commands["fill_panel"].trigger()
    assert dock.isVisible()
    window.commands["present"].trigger()
    assert dock.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.wait(300)
    assert dock.isVisible()
    window.commands["reset_layout"].trigger()
    assert dock.isVisible()


@pytest.mark.parametrize("first", ["lesson", "presentation"])
def test_presenting_and_lessons_give_back_the_same_window(
    first: str, bench: Workbench, qtbot: QtBot, mine: Path
) -> None:
    """Whichever began first, and whichever ends first."""
    window = bench.window
    window.commands["layout_explore"].trigger()
    window.docks["Setup"].show()
    before = {name: dock.isHidden() for name, dock in window.docks.items()}
    if first == "presentation":
        window.commands["present"].trigger()
    bench.lessons.open(str(mine))
    if first == "lesson":
        window.commands["present"].trigger()
    bench.lessons.turn(1)
    if first == "lesson":
        bench.lessons.leave()
    window.commands["present"].trigger()
    qtbot.wait(300)
    if first == "presentation":
        bench.lessons.leave()
    assert not bench.presentation.is_on
    assert window.panels.name == "explore"
    assert {name: dock.isHidden() for name, dock in window.docks.items()} == before


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


def test_a_run_of_ones_own_is_not_taken_away(bench: Workbench, qtbot: QtBot, mine: Path) -> None:
    window = bench.window
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    bench.lessons.open(str(mine))
    assert bench.lessons.lesson is None
    assert "A run is in training" in window.message_bar.text
    bench.session.stop()
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)


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


# --- what is heard ----------------------------------------------------------------------------


@pytest.fixture
def nested(
    tmp_path: Path, qtbot: QtBot, tiny_builtin: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workbench]:
    """A window with a small run whose code is nested, in a lesson."""
    serve(monkeypatch)
    recipe = {"recipe": "nested", "code.kind": "nested", "code_size": 8, "encoder_layers": (16,)}
    window, made = open_window(trained(tmp_path / "runs" / "n", **recipe))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: made.inspector.inspected() is not None, timeout=WAIT)
    path = tmp_path / "heard.toml"
    path.write_text(MINE[: MINE.index("[pages.setup]")].replace('"mine"', '"heard"'))
    qtbot.waitUntil(lambda: made.lessons._is_ready, timeout=WAIT)
    made.lessons.open(str(path))
    yield made
    window.close()


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
