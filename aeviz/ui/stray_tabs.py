"""A mend for the tabs of docked panels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar


def hide_stray_tabs(window: QMainWindow) -> None:
    """Hide tabs that Qt has left behind; for after panels were arranged or restored.

    Qt keeps the tabs of groups that have grown, shrunk or been restored while a panel floated. Of
    the tabs that name the panels of a group, the newest are in use; all others are strays.
    """
    docks = window.findChildren(QDockWidget)
    groups = {
        frozenset(d.windowTitle() for d in (dock, *window.tabifiedDockWidgets(dock)))
        for dock in docks
        if not dock.isFloating()
    }
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for tabs in reversed(window.findChildren(QTabBar, options=direct)):
        names = frozenset(tabs.tabText(i) for i in range(tabs.count()))
        if names in groups:
            groups.remove(names)
        else:
            tabs.hide()
