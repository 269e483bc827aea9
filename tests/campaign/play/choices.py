"""Keys, buttons and menus that the hand chooses from, and what stands at a place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QAction,
)
from PySide6.QtWidgets import QMenu, QWidget

from aeviz.ui.main_window import MainWindow

KEYS = (
    *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Left),
    *(Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp, Qt.Key.Key_Plus, Qt.Key.Key_F1),
    *(Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_V, Qt.Key.Key_C, Qt.Key.Key_0, Qt.Key.Key_9),
    *(Qt.Key.Key_Period, Qt.Key.Key_Minus, Qt.Key.Key_E, Qt.Key.Key_F6, Qt.Key.Key_Menu),
)
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
MODIFIER_KEYS = {
    Qt.KeyboardModifier.ShiftModifier: Qt.Key.Key_Shift,
    Qt.KeyboardModifier.ControlModifier: Qt.Key.Key_Control,
    Qt.KeyboardModifier.AltModifier: Qt.Key.Key_Alt,
}
BUTTONS = (
    *(Qt.MouseButton.LeftButton,) * 5,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)


def in_menus(window: MainWindow) -> list[QAction]:
    """What can be chosen from the menus. PySide's ``QAction.menu`` is not asked: when its action's
    wrapper goes, the menu's goes too."""
    menus = window.menuBar().findChildren(QMenu)
    actions = [action for menu in menus for action in menu.actions()]
    return [action for action in actions if action not in [menu.menuAction() for menu in menus]]


def name_of(top: QWidget, point: QPoint) -> str:
    part = top.childAt(point) or top
    return f"{type(part).__name__} {part.objectName()} of {type(top).__name__} at {point.toTuple()}"
