"""The panels of the window: docks with a title, their places, and one that fills the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from aeviz.ui.dock_title import DockTitle
from aeviz.ui.stray_tabs import hide_stray_tabs

LAYOUT_VERSION = 5
"""Raised whenever docks come or go: a layout of before does not know them."""

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Panels(QObject):
    """Makes the docks of a window and puts them into their places."""

    changed = Signal()
    """The places were changed from here; tool bars may have come up that should be hidden."""

    def __init__(self, window: QMainWindow, rows: Iterable[tuple[str, str, QWidget]]) -> None:
        """``rows``: name, title and view of each panel; its dock is called ``dockName``."""
        super().__init__(window)
        self._window = window
        self.docks = {name: self._dock(name, title, view) for name, title, view in rows}
        self._filling: QDockWidget | None = None
        self._before: QByteArray | None = None
        self._arrange()

    def _dock(self, name: str, title: str, view: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock{name}")
        dock.setWidget(view)
        bar = DockTitle(dock)
        bar.fill_wished.connect(self.fill)
        dock.setTitleBarWidget(bar)
        return dock

    def _arrange(self) -> None:
        """The first layout."""
        docks, window = self.docks, self._window
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["Setup"])
        window.splitDockWidget(docks["Setup"], docks["Losses"], _ACROSS)
        window.splitDockWidget(docks["Losses"], docks["Digits"], _ACROSS)
        window.splitDockWidget(docks["Losses"], docks["Latent"], _DOWN)
        window.splitDockWidget(docks["Digits"], docks["Canvas"], _DOWN)
        window.tabifyDockWidget(docks["Digits"], docks["Confusion"])
        docks["Digits"].raise_()
        window.tabifyDockWidget(docks["Canvas"], docks["Gallery"])
        window.tabifyDockWidget(docks["Latent"], docks["Traversal"])
        window.tabifyDockWidget(docks["Latent"], docks["Bench"])
        window.tabifyDockWidget(docks["Losses"], docks["Steps"])
        docks["Losses"].raise_()
        for name in ("Canvas", "Latent"):
            docks[name].raise_()
        screen = QGuiApplication.primaryScreen().availableSize()
        window.resize(min(1400, screen.width()), min(900, screen.height()))
        across = [docks[name] for name in ("Setup", "Losses", "Digits")]
        window.resizeDocks(across, [270, 540, 560], _ACROSS)
        down = [docks["Losses"], docks["Latent"], docks["Digits"], docks["Canvas"]]
        window.resizeDocks(down, [340, 440, 340, 440], _DOWN)

    # --- layouts ------------------------------------------------------------------------------

    def layout(self) -> QByteArray:
        """Where everything is, without a panel that fills the window for now."""
        return self._before or self._window.saveState(LAYOUT_VERSION)

    def restore(self, layout: QByteArray) -> bool:
        """Put everything where it was; false if the layout is not one of this version."""
        self._filling = self._before = None
        restored = self._window.restoreState(layout, LAYOUT_VERSION)
        hide_stray_tabs(self._window)
        self.changed.emit()
        return restored

    # --- one panel at a time ------------------------------------------------------------------

    @property
    def filling(self) -> QDockWidget | None:
        """The panel that fills the window, if one does."""
        return self._filling

    @Slot(object)
    def fill(self, dock: QDockWidget) -> None:
        """Let a panel fill the window; all go back to their places if it does already."""
        if self._filling is not None:
            self.back()
            return
        self._before = self._window.saveState(LAYOUT_VERSION)
        self._filling = dock
        dock.setFloating(False)
        dock.show()
        for other in self.docks.values():
            other.setVisible(other is dock)
        hide_stray_tabs(self._window)

    @Slot()
    def back(self) -> bool:
        """Put the panels back after one filled the window; whether one did."""
        if self._before is None:
            return False
        return self.restore(self._before)

    def at(self, widget: QWidget | None) -> QDockWidget:
        """The panel that a widget belongs to; the canvas if it belongs to none."""
        while widget is not None and not isinstance(widget, QDockWidget):
            widget = widget.parentWidget()
        return widget or self.docks["Canvas"]
