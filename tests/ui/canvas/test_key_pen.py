"""Drawing by the keyboard alone."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aeviz.ui.canvas.drawing import DrawArea
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of

KEY = Qt.Key


@pytest.fixture
def area(qtbot: QtBot) -> DrawArea:
    made = DrawArea()
    qtbot.addWidget(made)
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.clearFocus()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def press(area: DrawArea, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(area, key)


def test_arrows_move_the_pen_and_space_puts_it_down(area: DrawArea) -> None:
    heard: list[np.ndarray] = []
    area.drawn.connect(heard.append)
    press(area, KEY.Key_Left, 10)
    assert area.is_empty
    press(area, KEY.Key_Space)
    press(area, KEY.Key_Down, 12)
    press(area, KEY.Key_Space)
    inked = np.argwhere(area.drawing() > 127)
    middle = area.drawing().shape[0] / 2
    assert inked[:, 1].mean() == pytest.approx(middle - 50, abs=2)
    assert inked[:, 0].max() - inked[:, 0].min() == pytest.approx(60 + area.thickness, abs=4)
    assert np.array_equal(heard[-1], area.drawing())
    # Lifted, it leaves nothing; one stroke is one step of undo.
    before = area.drawing()
    press(area, KEY.Key_Right, 5)
    assert np.array_equal(area.drawing(), before)
    area.undo()
    assert area.is_empty


def test_two_arrows_together_move_it_aslant(area: DrawArea) -> None:
    pen = area._key_pen
    QTest.keyPress(area, KEY.Key_Right)
    start = pen.place
    QTest.keyPress(area, KEY.Key_Down)
    assert (pen.place.x() - start.x(), pen.place.y() - start.y()) == (5, 5)
    QTest.keyRelease(area, KEY.Key_Right)
    QTest.keyRelease(area, KEY.Key_Down)
    press(area, KEY.Key_Up, 200)
    assert pen.place.y() == 0


def test_it_is_seen_and_said_and_goes(area: DrawArea) -> None:
    without = area.grab().toImage()
    area._key_pen._go()
    gone = area.grab().toImage()
    assert without != gone
    assert area.accessibleDescription() == ""
    press(area, KEY.Key_Right)
    assert "Pen up, 52% from the left" in area.accessibleDescription()
    press(area, KEY.Key_Space)
    assert "Pen down" in area.accessibleDescription()
    press(area, KEY.Key_Escape)
    assert area.accessibleDescription() == ""
    assert area.can_undo, "the stroke has ended"


def test_space_trains_until_the_pen_is_there(window: MainWindow, qtbot: QtBot) -> None:
    area, session = window.canvas.area, bench_of(window).session
    area.setFocus()
    QApplication.processEvents()
    press(area, KEY.Key_Right)
    press(area, KEY.Key_Space)
    assert session.state == "idle"
    assert not area.is_empty
    press(area, KEY.Key_Space)
    QTest.mouseClick(area, Qt.MouseButton.LeftButton, pos=area.rect().center())
    press(area, KEY.Key_Space)
    qtbot.waitUntil(lambda: session.state != "idle")
