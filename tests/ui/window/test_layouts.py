"""Explore, Train and Study: one click each, and each as the user left it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.tools.evaluate import EvaluateWindow
from aeviz.ui.window.panels.docks import LAYOUT_VERSION
from aeviz.ui.window.panels.dragging import let_go
from aeviz.ui.window.panels.layouts import LAYOUTS, panels_of, splits_of
from aeviz.ui.window.settings import SettingsStore, load_settings
from tests.ui.driving import bench_of, named

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier
SEEN = {
    "explore": {"Canvas", "Latent", "Losses", "Digits"},
    "train": {"Setup", "Losses", "Digits", "Latent", "Canvas"},
    "study": {"Bench", "Compare", "Traversal", "Inside"},
}


def seen(window: MainWindow) -> set[str]:
    """The panels that somebody can look at."""
    QApplication.processEvents()
    docks = window.docks.items()
    return {n for n, d in docks if d.isVisible() and not d.visibleRegion().isEmpty()}


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_has_a_place_for_every_panel(name: str) -> None:
    places = list(panels_of(LAYOUTS[name].place))
    shapes = [list(panels_of(LAYOUTS[other].place)) for other in LAYOUTS]
    assert len(places) == len(set(places))
    assert {frozenset(shape) for shape in shapes} == {frozenset(places)}
    assert LAYOUTS[name].closed < set(places)
    for split in splits_of(LAYOUTS[name].place):
        assert sum(share for share, _ in split.parts) == pytest.approx(1)


def test_one_click_or_key_shows_each(window: MainWindow, qtbot: QtBot) -> None:
    for name, key in zip(LAYOUTS, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), strict=True):
        QTest.mouseClick(named(window, f"{name}LayoutButton"), LEFT)
        assert seen(window) == SEEN[name]
        window.panels.choose("train" if name == "explore" else "explore")
        qtbot.keyClick(window, key, CONTROL)
        assert seen(window) == SEEN[name]
        assert window.commands[f"layout_{name}"].isChecked()


def test_a_large_window_gives_its_room_to_pictures_not_to_the_form(window: MainWindow) -> None:
    window.resize(2560, 1440)
    window.panels.choose("explore")
    window.panels.choose("train")
    window.panels.reset()
    QApplication.processEvents()
    assert window.docks["Setup"].width() < 2560 * 0.15
    assert window.docks["Canvas"].width() > 2560 * 0.4


def test_each_is_as_the_user_left_it_also_after_a_restart(window: MainWindow, qtbot: QtBot) -> None:
    window.panels.choose("explore")
    window.docks["Losses"].close()
    window.panels.choose("train")
    assert "Losses" in seen(window)
    window.docks["Canvas"].close()
    window.panels.choose("explore")
    assert seen(window) == SEEN["explore"] - {"Losses"} | {"Steps"}
    window.close()
    _, again = create(["aeviz"])
    qtbot.addWidget(again)
    again.show()
    assert again.panels.name == "explore"
    assert "Losses" not in seen(again)
    again.panels.choose("train")
    assert "Canvas" not in seen(again)
    again.commands["reset_layout"].trigger()
    assert seen(again) == SEEN["train"]
    again.panels.choose("explore")
    assert "Losses" not in seen(again)
    again.close()


def test_a_layout_that_has_changed_on_disk_gives_way_to_the_usual_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    """Qt restores what it can of one, and crashes over the rest."""
    window.panels.choose("explore")
    window.docks["Losses"].close()
    window.close()
    kept, _ = load_settings()
    layouts = {name: f"{text[:-5]}B{text[-4:]}" for name, text in kept.layouts.items()}
    assert layouts["explore"] != kept.layouts["explore"]
    SettingsStore(replace(kept, layouts=layouts)).save()
    _, again = create(["aeviz"])
    qtbot.addWidget(again)
    again.show()
    assert seen(again) == SEEN["explore"]
    again.close()


def test_the_first_start_explores_with_a_large_canvas(qtbot: QtBot, tiny_builtin: None) -> None:
    _, window = create(["aeviz"])
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    QApplication.processEvents()
    window.panels.reset()
    assert seen(window) == SEEN["explore"]
    shown = window.canvas.area.square(), window.canvas._restored.square()
    assert min(square.width() for square in shown) > 360
    assert window.latent.width() > 0.35 * window.width()
    window.close()


def test_what_lies_behind_has_a_tab(window: MainWindow) -> None:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for name in ("explore", "study", "train", "explore"):
        window.panels.choose(name)
        QApplication.processEvents()
        bars = window.findChildren(QTabBar, options=direct)
        bars = [b for b in bars if b.isVisible() and window.rect().contains(b.geometry())]
        tabs = {frozenset(bar.tabText(i) for i in range(bar.count())) for bar in bars}
        groups = [
            {d.windowTitle() for d in (dock, *window.tabifiedDockWidgets(dock)) if not d.isHidden()}
            for dock in window.docks.values()
            if not dock.isHidden()
        ]
        wanted = {frozenset(group) for group in groups if len(group) > 1}
        assert tabs == wanted
        assert wanted


def test_titles_of_tabs_are_whole_however_narrow_the_window_is(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.panels, "_free", lambda: QSize(1024, 700))
    bench_of(window).lessons.show_contents()
    window.panels.choose("train")
    direct = Qt.FindChildOption.FindDirectChildrenOnly

    def crowded() -> QTabBar | None:
        bars = window.findChildren(QTabBar, options=direct)
        return next((b for b in bars if b.isVisible() and b.count() > 4), None)

    qtbot.waitUntil(lambda: crowded() is not None)
    bar = crowded()
    assert bar is not None
    rooms = [bar.tabRect(i).width() for i in range(bar.count())]
    words = [bar.fontMetrics().horizontalAdvance(bar.tabText(i)) for i in range(bar.count())]
    assert sum(rooms) > bar.width()
    assert all(room > word for room, word in zip(rooms, words, strict=True))
    assert bar.usesScrollButtons()


def test_the_focus_stays_or_lands_nowhere(window: MainWindow) -> None:
    window.canvas.area.setFocus()
    window.panels.choose("explore")
    assert window.canvas.area.hasFocus()
    window.panels.choose("study")
    assert window.focusWidget() in (None, window)


def test_a_panel_that_fills_goes_back_when_another_layout_is_chosen(window: MainWindow) -> None:
    window.panels.fill(window.docks["Latent"])
    window.panels.choose("study")
    assert seen(window) == SEEN["study"]
    window.panels.choose("train")
    assert seen(window) == SEEN["train"]


def test_a_tool_whose_panel_was_only_passed_by_stays_away(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_come = threading.Event()

    def late(*_: object) -> list[object]:
        may_come.wait(10)
        return []

    monkeypatch.setattr("aeviz.ui.tools.controller.list_labels", late)
    listing = bench_of(window).tools.listing
    window.panels.choose("study")
    qtbot.waitUntil(lambda: listing.is_active)
    window.panels.choose("explore")
    may_come.set()
    qtbot.waitUntil(lambda: not listing.is_active)
    tool = window.findChild(CompareWindow)
    assert isinstance(tool, CompareWindow)
    assert not tool.isVisible()
    # Nor does one that was about to come.
    window.panels.choose("study")
    window.panels.choose("train")
    QTest.qWait(50)
    assert not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())


def test_tools_live_in_study_and_are_windows_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["compare"].trigger()
    tool = window.findChild(CompareWindow)
    assert isinstance(tool, CompareWindow)
    assert tool.isWindow()
    tool.close()
    window.panels.choose("study")
    qtbot.waitUntil(lambda: not tool.isWindow() and tool.isVisible())
    assert window.docks["Compare"].isAncestorOf(tool)
    qtbot.keyClick(tool, Qt.Key.Key_Escape)
    assert tool.isVisible()
    window.docks["Evaluate"].raise_()
    qtbot.waitUntil(lambda: window.findChild(EvaluateWindow) is not None)
    assert not named(window, "measureFiguresButton").isEnabled()
    # A window of the system's that lived on in there would end with a floating panel.
    inside = [p for n in ("Compare", "Evaluate") for p in window.docks[n].findChildren(QWidget)]
    assert not [part for part in inside if part.windowHandle() and not part.isWindow()]
    window.panels.choose("train")
    assert not tool.isVisible()
    window.commands["compare"].trigger()
    assert tool.isWindow()
    assert tool.isVisible()
    tool.close()


@pytest.fixture
def dragged(window: MainWindow, qtbot: QtBot) -> Iterator[QDockWidget]:
    """A panel that is in somebody's hand."""
    dock, handle = window.docks["Losses"], window.windowHandle()
    at, none = dock.titleBarWidget().mapTo(window, QPoint(12, 8)), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, LEFT, none, at)
    for step in range(1, 8):
        QTest.mouseMove(handle, at + QPoint(10, 20) * step)
    qtbot.waitUntil(lambda: QWidget.mouseGrabber() is dock)
    yield dock
    QTest.mouseRelease(handle, LEFT, none, at + QPoint(70, 140))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_panel_in_the_hand_is_dropped_where_the_layout_changes(
    window: MainWindow, qtbot: QtBot, dragged: QDockWidget
) -> None:
    """Qt crashes where a layout is restored while a panel is dragged."""
    qtbot.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert window.panels.name == "study"
    assert QWidget.mouseGrabber() is None
    assert seen(window) >= {"Bench", "Traversal"}
    assert not dragged.isFloating()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_panel_whose_drag_lost_the_mouse_is_dropped_too(
    window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    """What comes up meanwhile may take the mouse, and Qt does not tell the panel."""
    here = window.panels.name
    window.panels.choose("study")
    window.panels.choose(here)
    dragged = request.getfixturevalue("dragged")
    window.canvas.grabMouse()
    window.canvas.releaseMouse()
    assert QWidget.mouseGrabber() is None
    qtbot.keyClick(window, Qt.Key.Key_3, CONTROL)
    assert window.panels.name == "study"
    assert seen(window) >= {"Bench", "Traversal"}
    assert not dragged.isFloating()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_floating_panel_that_hears_of_no_release_is_dropped_too(
    window: MainWindow, qtbot: QtBot
) -> None:
    """What drags the borders of a floating panel takes the release for itself where a button went
    down outside meanwhile: the panel would be in the layout twice, and Qt crash in the end."""
    dock = window.docks["Losses"]
    dock.setFloating(True)
    handle, at = dock.windowHandle(), dock.titleBarWidget().geometry().topLeft() + QPoint(12, 8)
    QTest.mousePress(handle, LEFT, NO_KEY, at)
    for step in range(1, 8):
        QTest.mouseMove(handle, at + QPoint(20, 20) * step)
    qtbot.waitUntil(lambda: QWidget.mouseGrabber() is dock)
    outside = window.docks["Digits"].titleBarWidget().mapTo(window, QPoint(12, 8))
    QTest.mousePress(window.windowHandle(), LEFT, NO_KEY, outside)
    QTest.mouseRelease(window.windowHandle(), LEFT, NO_KEY, outside)
    name = dock.objectName().encode("utf-16-be")
    for _ in "there", "back":
        window.panels.fill(window.docks["Canvas"])
        assert bytes(window.saveState(LAYOUT_VERSION)).count(name) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_panel_in_the_hand_is_dropped_where_the_window_closes(
    window: MainWindow, dragged: QDockWidget
) -> None:
    window.close()
    assert not window.isVisible()
    assert QWidget.mouseGrabber() is None


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_panel_in_the_hand_is_dropped_where_layouts_are_given_back(
    window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    """As at the end of a presentation, or of a lesson."""
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(window.isFullScreen)
    QTest.qWait(100)
    request.getfixturevalue("dragged")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert QWidget.mouseGrabber() is None
    qtbot.waitUntil(lambda: not bench_of(window).presentation._tries)
    assert not window.isFullScreen()


def test_a_border_in_the_hand_is_let_go_too(window: MainWindow, qtbot: QtBot) -> None:
    """Dragged on after a layout was restored, it would take the sizes of panels away."""
    setup, handle = window.docks["Setup"], window.windowHandle()
    at = QPoint(setup.geometry().right() + 3, setup.geometry().center().y())
    QTest.mousePress(handle, LEFT, NO_KEY, at)
    QTest.mouseMove(handle, at + QPoint(30, 0))
    qtbot.waitUntil(lambda: setup.geometry().right() > at.x() + 10)
    dropped = setup.geometry()
    let_go(window)
    QTest.mouseMove(handle, at + QPoint(60, 0))
    QTest.qWait(50)
    assert setup.geometry() == dropped
    QTest.mouseRelease(handle, LEFT, NO_KEY, at + QPoint(60, 0))


def test_a_tab_in_the_hand_is_dropped_where_a_panel_goes(window: MainWindow, qtbot: QtBot) -> None:
    """Dragged on, it would be moved among panels that are not there any more."""
    window.panels.choose("study")
    direct, handle = Qt.FindChildOption.FindDirectChildrenOnly, window.windowHandle()

    def tabs() -> QTabBar:
        shown = [t for t in window.findChildren(QTabBar, options=direct) if t.isVisible()]
        return max(shown, key=QTabBar.count)

    def names() -> list[str]:
        return [tabs().tabText(place) for place in range(tabs().count())]

    first, held = names()[0], tabs().count() - 1
    (dock,) = (d for d in window.docks.values() if d.windowTitle() == first)
    at = tabs().mapTo(window, tabs().tabRect(held).center())
    QTest.mousePress(handle, LEFT, NO_KEY, at)
    dock.toggleViewAction().trigger()
    qtbot.waitUntil(lambda: first not in names())
    left = names()
    QTest.mouseMove(handle, at - QPoint(150, 0))
    QTest.mouseMove(handle, at - QPoint(300, 0))
    QTest.qWait(50)
    assert names() == left
    QTest.mouseRelease(handle, LEFT, NO_KEY, at - QPoint(300, 0))
