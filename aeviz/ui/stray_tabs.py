"""A mend for the tabs of docked panels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabBar


def hide_stray_tabs(window: QMainWindow) -> None:
    """Hide tabs that Qt has left in the window's corner; for after ``restoreState``.

    It forgets those of a group that was restored while its other panels floated.
    """
    for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if tabs.count() < 2 and tabs.pos().isNull():
            tabs.hide()
