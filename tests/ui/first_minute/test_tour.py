"""The tour: hints point at the real things, and are ticked when they are done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.app import create
from aeviz.ui.help.tour import Tour
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, draw_seven, named
from tests.ui.first_minute.starting import LEFT, WAIT, button, end


def _tour(window: MainWindow) -> Tour:
    window.commands["tour"].trigger()
    tour = bench_of(window).help.tour
    assert tour is not None
    return tour


def _hint(tour: Tour) -> str:
    label = tour.findChild(QLabel, "tourText")
    assert isinstance(label, QLabel)
    return label.text()


def _ring(window: MainWindow) -> QRect:
    ring = named(window, "tourRing")
    return ring.geometry() if ring.isVisible() else QRect()


def _place(window: MainWindow, target: QWidget) -> QRect:
    return QRect(target.mapTo(window, QPoint(0, 0)), target.size())


def test_the_tour_counts_what_comes_while_it_is_shown(qtbot: QtBot, tiny_builtin: None) -> None:
    """At the first start it begins before the example is open."""
    _, made = create(["aeviz"])
    with qtbot.waitExposed(made):
        made.show()
    tour = _tour(made)
    assert _steps(tour) == "●○○○"
    assert not made.message_bar.isVisible()
    qtbot.waitUntil(lambda: _steps(tour) == "●○○○○", timeout=WAIT)
    end(made)


@pytest.mark.parametrize("size", [(1024, 700), (1300, 850), (1400, 900)])
def test_hints_point_at_the_real_things_and_cover_none(
    first: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    first.resize(*size)
    QCoreApplication.processEvents()
    tour = _tour(first)
    names = ["canvasView", "latentView", "numbersSlider", "trainButton", "timelineView"]
    seen = set()
    for number, name in enumerate(names):
        target = named(first, name)
        assert not target.visibleRegion().isEmpty()
        place = _place(first, target)
        assert _ring(first).contains(place)
        assert first.rect().contains(tour.geometry())
        assert not tour.geometry().intersects(place)
        assert _steps(tour) == "○" * number + "●" + "○" * (4 - number)
        seen.add(_hint(tour))
        assert len(_hint(tour)) < 200
        QTest.mouseClick(button(first, "tourNextButton"), LEFT)
    assert len(seen) == len(names)
    assert tour.isHidden()
    assert _ring(first).isEmpty()


def test_no_panel_comes_over_the_tour(first: MainWindow, qtbot: QtBot) -> None:
    tour = _tour(first)
    qtbot.wait(50)
    first.docks["Losses"].raise_()
    assert first.children()[-1] is not tour
    qtbot.waitUntil(lambda: first.children()[-1] is tour)


def _steps(tour: Tour) -> str:
    label = tour.findChild(QLabel, "tourSteps")
    assert isinstance(label, QLabel)
    return label.text().replace(" ", "")


def _said(tour: Tour) -> str:
    label = tour.findChild(QLabel, "tourDone")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_hint_is_ticked_when_it_is_done(first: MainWindow, qtbot: QtBot) -> None:
    """By mouse: draw, click on the map, slide, train, look back."""
    bench, tour = bench_of(first), _tour(first)
    assert _said(tour) == ""
    draw_seven(first)
    assert _said(tour) == "✓ Drawn, and restored."
    assert _steps(tour) == "✓○○○○"
    QTest.mouseClick(button(first, "tourNextButton"), LEFT)
    plane = first.latent.plane
    plane.grab()
    QTest.mouseClick(plane, LEFT, pos=plane.rect().center())
    assert _steps(tour) == "✓✓○○○"
    QTest.mouseClick(button(first, "tourNextButton"), LEFT)
    slider = first.canvas.numbers.slider
    QTest.mouseClick(slider, LEFT, pos=QPoint(slider.width() // 8, slider.height() // 3))
    assert _steps(tour) == "✓✓✓○○"
    QTest.mouseClick(first.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: _steps(tour) == "✓✓✓✓○", timeout=WAIT)
    QTest.mouseClick(button(first, "tourNextButton"), LEFT)
    QTest.mouseClick(button(first, "tourNextButton"), LEFT)
    assert _hint(tour).startswith("Slide to an earlier step")
    qtbot.waitUntil(lambda: len(bench.inspector.refresh_steps()) > 1, timeout=WAIT)
    QTest.mouseClick(first.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
    first.commands["first"].trigger()
    qtbot.waitUntil(lambda: _steps(tour) == "✓✓✓✓✓", timeout=WAIT)
    assert "That was then" in tour.accessibleDescription()


def test_hints_are_done_by_keys_too(first: MainWindow, qtbot: QtBot) -> None:
    tour = _tour(first)
    for _ in range(2):
        qtbot.keyClick(first.focusWidget(), Qt.Key.Key_Right)
    first.canvas.numbers.slider.setFocus()
    qtbot.keyClick(first.canvas.numbers.slider, Qt.Key.Key_Home)
    assert _said(tour) == "✓ More numbers, more of the digit."
    assert tour.isVisible()
    first.canvas.area.setFocus()
    qtbot.keyClick(first.canvas.area, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _steps(tour) == "○○✓✓○", timeout=WAIT)


def test_a_hint_without_its_target_is_left_out(window: MainWindow) -> None:
    """Before a nested code is shown there is no slider for its numbers."""
    tour = _tour(window)
    assert _steps(tour) == "●○○○"
    for _ in range(2):
        QTest.mouseClick(button(window, "tourNextButton"), LEFT)
    assert _ring(window).contains(_place(window, window.toolbar.train_button))


def test_the_tour_goes_by_keys_and_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    window.canvas.setFocus()
    tour = _tour(window)
    first_hint = _hint(tour)
    assert not button(window, "tourBackButton").isEnabled()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert _hint(tour) != first_hint
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left)
    assert _hint(tour) == first_hint
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert tour.isHidden()
    assert window.canvas.isAncestorOf(window.focusWidget()) or window.canvas.hasFocus()


def test_the_tour_brings_up_what_it_points_at_and_blocks_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.docks["Traversal"].raise_()
    window.docks["Canvas"].hide()
    tour = _tour(window)
    assert window.docks["Canvas"].isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert not window.latent.visibleRegion().isEmpty()
    QTest.mouseClick(window.toolbar.step_button, LEFT)
    qtbot.waitUntil(lambda: bench_of(window).session.state == "paused", timeout=WAIT)
    assert tour.isVisible()
    QTest.mouseClick(button(window, "tourSkipButton"), LEFT)
    assert tour.isHidden()


def test_the_tour_is_offered_once(qtbot: QtBot, tiny_builtin: None) -> None:
    for expected in (True, False):
        _, made = create(["aeviz", "--dataset", "builtin"])
        bench_of(made).offer_tour()
        with qtbot.waitSignal(made.shell.first_painted, timeout=WAIT):
            made.show()
        tour = bench_of(made).help.tour
        assert (tour is not None and tour.isVisible()) is expected
        end(made)
