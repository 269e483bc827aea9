"""The wheel never changes a box that has no focus, anywhere in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDial,
    QSlider,
    QSpinBox,
    QWidget,
)

from aeviz.ui.main_window import MainWindow
from aeviz.ui.timeline.slider import StepSlider
from aeviz.ui.widgets.named import named
from tests.ui.driving import bench_of, tiny_builtin, window

__all__ = ["tiny_builtin", "window"]

Box = QAbstractSpinBox | QComboBox | QSlider | QDial


def turn(widget: QWidget, down: bool = True) -> None:
    """Turn the wheel over a widget, whoever has the focus."""
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -240 if down else 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def value(box: Box) -> object:
    if isinstance(box, QComboBox):
        return box.currentIndex(), box.currentText()
    return box.text() if isinstance(box, QAbstractSpinBox) else box.value()


def boxes(root: QWidget) -> list[Box]:
    kinds = (QAbstractSpinBox, QComboBox, QSlider, QDial)
    found = [child for kind in kinds for child in root.findChildren(kind)]
    # The timeline looks at another step by the wheel, and changes nothing.
    return [box for box in found if not isinstance(box, StepSlider)]


def changed_by_the_wheel(root: QWidget) -> list[str]:
    changed = []
    for box in boxes(root):
        box.clearFocus()
        box.setEnabled(True)
        before = value(box)
        for down in (True, False, False, True, True):
            turn(box, down)
            if value(box) != before:
                changed.append(box.objectName() or type(box).__name__)
                break
        assert box.focusPolicy() != Qt.FocusPolicy.WheelFocus, box.objectName()
    return changed


def test_nothing_in_the_window_changes_without_the_focus(window: MainWindow) -> None:
    assert len(boxes(window)) > 20
    assert changed_by_the_wheel(window) == []


def test_edits_in_setup_survive_the_wheel_over_the_recipes(window: MainWindow) -> None:
    setup = bench_of(window).setup
    setup.change("learning_rate", 0.0123)
    recipes = window.toolbar.recipe_box
    place = recipes.mapTo(window, recipes.rect().center())
    handle = window.windowHandle()
    assert handle is not None
    for _ in range(3):
        QTest.wheelEvent(handle, QPointF(place), QPoint(0, -240))
    assert setup.recipe().training.learning_rate == 0.0123
    assert setup.recipe().name == "keras-2d"


@pytest.mark.parametrize("kind", [QSpinBox, QComboBox, QSlider])
def test_what_has_the_focus_follows_the_wheel(qtbot, kind: type[Box]) -> None:
    box, bare = named(kind(), "box"), kind()
    for each in (box, bare):
        qtbot.addWidget(each)
        if isinstance(each, QComboBox):
            each.addItems(["a", "b", "c", "d", "e", "f"])
    with qtbot.waitActive(box):
        box.show()
    box.setFocus()
    assert box.hasFocus()
    before = value(box)
    turn(box, down=isinstance(box, QComboBox))
    assert value(box) != before
    # The control: what is not guarded changes without the focus.
    before = value(bare)
    turn(bare, down=isinstance(bare, QComboBox))
    assert value(bare) != before
