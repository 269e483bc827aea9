"""Every panel says what one looks at."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow
from aeviz.ui.window.panels import panel_help
from aeviz.ui.window.panels.panel_help import HelpCard
from tests.ui.driving import bench_of, named
from tests.ui.first_minute.starting import LEFT, button


def test_every_panel_explains_itself_in_a_few_sentences(window: MainWindow) -> None:
    panels = [dock.objectName() for dock in window.docks.values()] + ["timelineToolBar"]
    assert set(panels) == set(panel_help.TEXTS)
    for name in panels:
        sentences = re.findall(r"[.:!?](?:\s|$)", panel_help.help_text(name))
        assert 3 <= len(sentences) <= 9, name
        assert not button(window, f"{name}HelpButton").isHidden(), name


def _card(window: MainWindow) -> HelpCard | None:
    """The only card that can be seen."""
    cards = [card for card in window.findChildren(HelpCard) if card.isVisible()]
    assert len(cards) < 2
    return cards[0] if cards else None


def test_the_question_mark_explains_until_a_key(window: MainWindow, qtbot: QtBot) -> None:
    QTest.mouseClick(button(window, "dockLatentHelpButton"), LEFT)
    card = _card(window)
    assert card is not None
    text = card.findChild(QLabel, "helpText")
    assert isinstance(text, QLabel)
    assert "Every point is a test picture" in text.text()
    assert window.rect().contains(card.geometry())
    QTest.mouseClick(button(window, "dockCanvasHelpButton"), LEFT)
    other = _card(window)
    assert other is not None
    assert "Draw on the left" in other.accessibleDescription()
    qtbot.keyClick(other, Qt.Key.Key_Space)
    assert _card(window) is None
    assert not bench_of(window).session.is_active


def test_the_key_explains_what_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    named(window, "training.epochs").setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    card = _card(window)
    assert card is not None
    assert "recipe" in card.accessibleDescription()
    QTest.mouseClick(card, LEFT)
    assert _card(window) is None
    assert named(window, "training.epochs").hasFocus()


def test_a_panel_without_a_text_has_no_question_mark(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert panel_help.HelpButton("dockOfTomorrow", parent).isHidden()
    assert panel_help.show_help("dockOfTomorrow", parent) is None
