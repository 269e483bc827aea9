"""One panel fills the window, and presenting; and all comes back."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets import theme
from tests.ui.driving import named
from tests.ui.first_minute.starting import LEFT

SEEN = ("Setup", "Losses", "Digits", "Latent", "Canvas")


def _places(window: MainWindow) -> dict[str, QRect]:
    return {name: window.docks[name].geometry() for name in SEEN}


def test_a_double_click_lets_a_panel_fill_the_window_and_go_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = _places(window)
    dock = window.docks["Latent"]
    title = dock.titleBarWidget()
    QTest.mouseDClick(title, LEFT)
    qtbot.waitUntil(lambda: dock.width() > 0.95 * window.width())
    assert [d for d in window.docks.values() if not d.isHidden()] == [dock]
    assert not dock.isFloating()
    QTest.mouseDClick(title, LEFT)
    qtbot.waitUntil(lambda: _places(window) == before)
    assert not window.docks["Setup"].isHidden()


def test_a_key_fills_with_the_panel_in_hand_and_escape_goes_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = _places(window)
    named(window, "drawArea").setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_F11, shift)
    assert window.panels.filling is window.docks["Canvas"]
    qtbot.waitUntil(lambda: window.canvas.width() > 0.95 * window.width())
    qtbot.keyClick(named(window, "drawArea"), Qt.Key.Key_Escape)
    assert window.panels.filling is None
    qtbot.waitUntil(lambda: _places(window) == before)


def test_a_window_closed_while_one_panel_fills_it_opens_with_all(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.panels.fill(window.docks["Losses"])
    window.close()
    _, again = create(["aeviz", "--dataset", "builtin"])
    qtbot.addWidget(again)
    again.show()
    assert not again.docks["Setup"].isHidden()
    assert not again.docks["Latent"].isHidden()
    again.close()


def test_presenting_enlarges_and_hides_and_all_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    before, geometry = _places(window), window.geometry()
    font, line = QApplication.font(), theme.thick(1)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.menuBar().isHidden()
    assert window.docks["Setup"].isHidden()
    assert window.isFullScreen()
    assert QApplication.font().pointSizeF() >= 1.2 * font.pointSizeF()
    large = 1.2 * font.pointSizeF()
    qtbot.waitUntil(lambda: window.latent.font().pointSizeF() >= large)
    box = window.toolbar.speed_box
    qtbot.waitUntil(lambda: box.width() >= box.sizeHint().width())
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    kind = QStyle.ComplexControl.CC_ComboBox
    place = box.style().subControlRect(kind, option, part, box)
    assert place.width() >= max(
        box.fontMetrics().horizontalAdvance(box.itemText(i)) for i in range(box.count())
    )
    assert theme.thick(1) >= 1.2 * line
    assert window.commands["train"].isEnabled()
    QTest.mouseDClick(window.docks["Canvas"].titleBarWidget(), LEFT)
    assert window.docks["Latent"].isHidden()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not window.docks["Latent"].isHidden()
    assert window.menuBar().isHidden()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert QApplication.font() == font
    assert theme.thick(1) == line
    assert not window.menuBar().isHidden()
    qtbot.waitUntil(lambda: _places(window) == before and window.geometry() == geometry)


def test_a_window_closed_while_presenting_is_as_usual_next_time(
    window: MainWindow, qtbot: QtBot
) -> None:
    font = QApplication.font()
    window.commands["present"].trigger()
    window.close()
    assert QApplication.font() == font
    _, again = create(["aeviz", "--dataset", "builtin"])
    qtbot.addWidget(again)
    again.show()
    assert not again.docks["Setup"].isHidden()
    assert not again.isFullScreen()
    assert not again.menuBar().isHidden()
    again.close()
