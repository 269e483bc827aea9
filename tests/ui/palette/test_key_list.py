"""The list of keys, and About."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aeviz.core.base.version import VERSION
from aeviz.ui.help.about import AboutWindow
from aeviz.ui.help.keys import KeysWindow
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import named
from tests.ui.texts import texts_of


def rows_of(keys: KeysWindow) -> list[tuple[str, str]]:
    """All that is listed and not hidden."""
    groups = map(keys.list.topLevelItem, range(keys.list.topLevelItemCount()))
    rows = [group.child(i) for group in groups for i in range(group.childCount())]
    return [(row.text(0), row.text(1)) for row in rows if not row.isHidden()]


def test_every_key_of_the_menus_and_the_panels_is_listed(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["keys"].trigger()
    keys = window.findChild(KeysWindow)
    qtbot.waitUntil(keys.isVisible)
    rows = dict(rows_of(keys))
    native = QKeySequence.SequenceFormat.NativeText
    for action in window.actions():
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString(native) in rows, action.text()
    # What a key does is said, and not why it cannot be done now.
    assert not window.commands["stop"].isEnabled()
    assert rows["Ctrl+."] == "End the run; everything is saved"
    assert {"P, E, N", "F", "+, −"} <= set(rows)
    qtbot.keyClicks(keys.search, "pen lift")
    assert [key for key, _ in rows_of(keys)] == ["Space"]
    keys.close()


def test_about_says_whose_work_it_is_and_that_nothing_is_sent(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands["about"].trigger()
    about = window.findChild(AboutWindow)
    qtbot.waitUntil(about.isVisible)
    said = " ".join(text for _, text in texts_of(about))
    for word in (VERSION, "Nothing is ever sent", "LeCun", "Alpaydin", "MIT", "PyTorch"):
        assert word in said
    named(about, "copyVersionsButton").click()
    assert VERSION in QGuiApplication.clipboard().text()
    assert isinstance(named(about, "closeAboutButton"), QPushButton)
    about.close()
