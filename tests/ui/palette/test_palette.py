"""The command palette, and the menus of panels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow
from aeviz.ui.palette.view import PaletteWindow
from aeviz.ui.panel_menus import PANELS
from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.widgets.action_menu import ActionMenu
from tests.ui.driving import bench_of, named
from tests.ui.texts import identifier_in, texts_of


@pytest.fixture
def window(lent: MainWindow) -> MainWindow:
    return lent


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> PaletteWindow:
    window.canvas.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(PaletteWindow)
    assert isinstance(found, PaletteWindow)
    qtbot.waitUntil(found.isVisible)
    return found


def found(palette: PaletteWindow) -> list[str]:
    items = (palette.list.topLevelItem(i) for i in range(palette.list.topLevelItemCount()))
    return [item.text(0) for item in items]


def test_a_command_is_found_and_done(
    window: MainWindow, palette: PaletteWindow, qtbot: QtBot
) -> None:
    assert len(found(palette)) > 40
    qtbot.keyClicks(palette.search, "compare")
    assert found(palette)[0] == "Compare runs"
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(CompareWindow) is not None)
    assert not palette.isVisible()
    window.findChild(CompareWindow).close()


def test_a_command_that_went_meanwhile_is_not_done(window: MainWindow, qtbot: QtBot) -> None:
    """Runs that were looked at last, for one, are listed anew whenever one is opened."""
    journeys = QMenu("Journeys", window)
    journeys.addAction("Visit the moon")
    window.menuBar().addMenu(journeys)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(PaletteWindow)
    assert isinstance(palette, PaletteWindow)
    qtbot.waitUntil(palette.isVisible)
    qtbot.keyClicks(palette.search, "moon")
    assert found(palette) == ["Visit the moon"]
    journeys.clear()
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not palette.isVisible())
    window.menuBar().removeAction(journeys.menuAction())


def test_a_setting_is_found_and_shown(
    window: MainWindow, palette: PaletteWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.search, "weight dec")
    assert found(palette) == ["Weight decay"]
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.focusWidget() is named(window, "training.weight_decay"))


def test_the_arrows_walk_and_what_cannot_be_done_says_why(
    window: MainWindow, palette: PaletteWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.search, "stop")
    tip = palette.findChild(QLabel, "paletteTip")
    assert found(palette)[0] == "Stop"
    assert "Nothing is training" in tip.text()
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible(), "there is nothing to stop"
    palette.search.clear()
    before = palette.list.currentItem().text(0)
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentItem().text(0) != before
    palette.search.setText("nothing like it")
    assert "Nothing" in tip.text()
    assert not [text for _, text in texts_of(palette) if identifier_in(text)]
    qtbot.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("name", sorted(PANELS))
def test_panels_have_menus(window: MainWindow, qtbot: QtBot, name: str) -> None:
    dock = window.docks[name]
    place = QPoint(3, 3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, dock.mapToGlobal(place))
    QApplication.sendEvent(dock, event)
    menu = window.findChild(ActionMenu)
    assert menu is not None
    offered = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    wanted = [f"{command}Action" for command in PANELS[name] if command]
    pictures = ["copy_pictureAction", "save_pictureAction"]
    assert offered == [*wanted, *pictures, "fill_panelAction", "whatAction"]
    menu.close()


def test_undo_goes_to_the_panel_with_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(window)
    rate = named(window, "training.learning_rate")
    window.docks["Setup"].show()
    rate.setFocus()
    rate.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(rate, "0.5")
    qtbot.keyClick(rate, Qt.Key.Key_Return)
    assert bench.setup.recipe().training.learning_rate == 0.5
    qtbot.keyClick(rate, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.setup.recipe().training.learning_rate == 0.001
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(rate, Qt.Key.Key_Z, shift)
    assert bench.setup.recipe().training.learning_rate == 0.5
    window.canvas.setFocus()
    window.commands["undo"].trigger()
    assert bench.setup.recipe().training.learning_rate == 0.5, "the canvas has its own"
