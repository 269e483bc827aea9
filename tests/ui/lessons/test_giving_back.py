"""Lessons are left as if nothing had been: panels, layouts, runs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aeviz.ui.workbench import Workbench
from tests.lesson_texts import HEAD, page_text
from tests.ui.driving import named
from tests.ui.lessons.in_lessons import TRAIN, WAIT, draw, shows

# --- one lesson by hand -----------------------------------------------------------------------


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


def test_a_run_of_ones_own_is_not_taken_away(bench: Workbench, qtbot: QtBot, mine: Path) -> None:
    window = bench.window
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    bench.lessons.open(str(mine))
    assert bench.lessons.lesson is None
    assert "A run is in training" in window.message_bar.text
    bench.session.stop()
    qtbot.waitUntil(lambda: not bench.session.is_active, timeout=WAIT)
