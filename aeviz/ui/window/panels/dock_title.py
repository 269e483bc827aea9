"""The title of a panel, and the bars of tabs of panels that lie upon each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QTabBar, QToolButton

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.icons import icon
from aeviz.ui.widgets.labels import OneLineLabel, PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import StyledWidget
from aeviz.ui.window.panels.panel_help import HelpButton


def hide_stray_tabs(window: QMainWindow) -> None:
    """Hide tabs that Qt has left behind; for after panels were arranged or restored.

    Qt keeps the tabs of groups that have grown, shrunk or been restored while a panel floated. Of
    the tabs that name the panels of a group, the newest are in use; all others are strays.
    """
    docks = window.findChildren(QDockWidget)
    groups = {
        frozenset(
            d.windowTitle() for d in (dock, *window.tabifiedDockWidgets(dock)) if not d.isHidden()
        )
        for dock in docks
        if not (dock.isFloating() or dock.isHidden())
    }
    groups = {names for names in groups if len(names) > 1}
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for tabs in reversed(window.findChildren(QTabBar, options=direct)):
        names = frozenset(tabs.tabText(i) for i in range(tabs.count()))
        if names in groups:
            groups.remove(names)
        else:
            tabs.hide()


def whole_words(tabs: QObject) -> None:
    """Where panels upon each other have no room for all their titles, one scrolls to the others:
    Qt would cut every title to its first letters. What is no bar of tabs stays as it is."""
    if isinstance(tabs, QTabBar):
        tabs.setElideMode(Qt.TextElideMode.ElideNone)
        tabs.setUsesScrollButtons(True)


class DockTitle(StyledWidget):
    """Drag it to move the panel; double-click it to let the panel fill the window."""

    fill_wanted = Signal(object)
    """QDockWidget that is to fill the window, or to go back."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock, self._buttons = dock, dict[str, QToolButton]()
        self._label = PlainLabel(dock.windowTitle(), self)
        self._label.setWordWrap(False)
        self.note = OneLineLabel(parent=self, faint=True)
        parts = self._label, (self.note, 1), HelpButton(dock.objectName(), self)
        self._row = fill(QHBoxLayout(self), *parts, spacing=0)
        self._row.setContentsMargins(theme.AROUND[0], 1, 2, 1)
        tips = {
            "fill": self.tr("Fill the window with this panel, and back (double-click)"),
            "float": self.tr("Take this panel out of the window, and back"),
            "close": self.tr("Close this panel; the View menu opens it again"),
        }
        self._buttons = {name: self._button(name, tip) for name, tip in tips.items()}
        self._buttons["fill"].clicked.connect(self._request_fill)
        self._buttons["float"].clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self._buttons["close"].clicked.connect(dock.close)
        dock.windowTitleChanged.connect(self._label.setText)
        self.restyle()

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self, autoRaise=True)
        named(button, f"{self._dock.objectName()}{name.capitalize()}Button", tip=tip, reads=tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)
        return button

    @Slot()
    def _request_fill(self) -> None:
        self.fill_wanted.emit(self._dock)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the window; Qt would take the panel out of it, for which there is a button."""
        self._request_fill()

    def restyle(self) -> None:
        side = self.fontMetrics().height()
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self))
            button.setIconSize(QSize(side, side))
