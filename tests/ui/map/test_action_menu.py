"""No widget is deleted below an open menu, and no menu waits in the middle of other code."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import aeviz.ui
from aeviz.ui.main_window import MainWindow
from aeviz.ui.map.bars.legend import Legend
from aeviz.ui.map.bars.pins import PinsBar
from aeviz.ui.widgets.action_menu import ActionMenu

# What the offscreen platform says when a menu opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SOURCES = sorted(Path(aeviz.ui.__file__).parent.rglob("*.py"))

# A menu is open when what it belongs to is replaced; then it is closed, and all go on.
PROGRAM = """
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from aeviz.ui.map.bars.legend import Legend
from aeviz.ui.map.bars.pins import PinsBar

app = QApplication([])
window = QWidget()
{bar}
window.show()
def change():
    assert app.activePopupWidget() is not None
    {change}
    QTimer.singleShot(50, leave)
def leave():
    if app.activePopupWidget() is not None:
        app.activePopupWidget().close()
    QTimer.singleShot(50, app.quit)
def ask():
    QTimer.singleShot(100, change)
    place = QPoint(3, 3)
    button = bar.buttons[-1]
    reason = QContextMenuEvent.Reason.Mouse
    app.sendEvent(button, QContextMenuEvent(reason, place, button.mapToGlobal(place)))
QTimer.singleShot(0, ask)
app.exec()
print("whole")
"""
LEGEND = (
    "bar = Legend(window); bar.set_classes('abc', [QColor('red')] * 3)",
    "bar.set_classes({names!r}, [QColor('blue')] * {count})",
)
PINS = (
    "bar = PinsBar(); bar.setParent(window); bar.set_pins('ABC', None)",
    "bar.set_pins({names!r}, None)",
)


@pytest.mark.parametrize("kind", [LEGEND, PINS], ids=["legend", "pins"])
@pytest.mark.parametrize("names", ["", "X", "XYZ", "UVWXYZ"])
def test_a_menu_is_open_while_its_buttons_are_replaced(kind: tuple[str, str], names: str) -> None:
    made, change = kind
    change = change.format(names=names, count=len(names))
    code = PROGRAM.format(bar=made, change=change)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr


def _ask(button: QWidget) -> ActionMenu | None:
    place = QPoint(3, 3)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(button, QContextMenuEvent(reason, place, button.mapToGlobal(place)))
    found = QApplication.activePopupWidget()
    return found if isinstance(found, ActionMenu) else None


def test_the_menu_of_a_class_acts_and_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    legend = Legend(window)
    legend.set_classes("abc", [QColor("red")] * 3)
    window.show()
    menu = _ask(legend.buttons[1])
    assert menu is not None
    assert [a.text() for a in menu.actions()] == ["Only this", "All"]
    with qtbot.waitSignal(menu.destroyed):
        menu.actions()[0].trigger()
        menu.close()
    assert legend.shown() == [False, True, False]


def test_a_menu_of_another_class_closes_when_classes_arrive(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    legend = Legend(window)
    legend.set_classes("abc", [QColor("red")] * 3)
    window.show()
    assert _ask(legend.buttons[1]) is not None
    legend.set_classes("xyz", [QColor("blue")] * 3)
    assert QApplication.activePopupWidget() is None


def test_a_menu_closes_with_its_widget(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    child = QWidget(window)
    child.addAction(QAction("Act", child))
    window.show()
    ActionMenu.show_for(child, QPoint(1, 1))
    assert QApplication.activePopupWidget() is not None
    child.deleteLater()
    QApplication.sendPostedEvents(child, QEvent.Type.DeferredDelete)
    assert QApplication.activePopupWidget() is None


def test_buttons_with_the_focus_stay(qtbot: QtBot) -> None:
    """A button that goes hands the focus to the next one, and Space would press that."""
    window = QWidget()
    qtbot.addWidget(window)
    legend, pins = Legend(window), PinsBar()
    pins.setParent(window)
    legend.set_classes("abc", [QColor("red")] * 3)
    pins.set_pins("AB", None)
    buttons = [*legend.buttons, *pins.buttons]
    legend.set_classes("abxyz", [QColor("red")] * 5)
    pins.set_pins("BC", 0)
    assert [*legend.buttons[:3], *pins.buttons] == buttons
    assert [b.text() for b in pins.buttons] == ["B", "C"]
    assert legend.shown() == [True] * 5


def test_no_widget_of_the_window_has_a_menu_on_the_stack(window: MainWindow) -> None:
    policy = Qt.ContextMenuPolicy.ActionsContextMenu
    widgets = QApplication.allWidgets()
    assert len(widgets) > 100
    assert not [w for w in widgets if w.contextMenuPolicy() == policy]


def test_no_source_opens_a_menu_or_dialog_that_waits() -> None:
    """Only the application's own event loop does, and Qt's dialogs for a file or a name, whose
    parent is a window that stays."""
    waiting = re.compile(
        r"Policy\.ActionsContextMenu|(?<!app)\.exec_?\(|QMessageBox\.(about|ques|warn|info|crit)"
    )
    found = [
        f"{path.name}:{number}: {line.strip()}"
        for path in SOURCES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if waiting.search(line)
    ]
    assert not found
