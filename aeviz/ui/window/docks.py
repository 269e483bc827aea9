"""The panels of the window: docks with a title, their places, and one that fills the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QTabBar, QToolButton, QWidget

from aeviz.ui.widgets.icons import icon
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import StyledWidget
from aeviz.ui.window.panel_help import HelpButton


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


class DockTitle(StyledWidget):
    """Drag it to move the panel; double-click it to let the panel fill the window."""

    fill_wanted = Signal(object)
    """QDockWidget that is to fill the window, or to go back."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock, self._buttons = dock, dict[str, QToolButton]()
        self._label = OneLineLabel(dock.windowTitle(), self)
        parts = (self._label, 1), HelpButton(dock.objectName(), self)
        self._row = fill(QHBoxLayout(self), *parts, spacing=0)
        self._row.setContentsMargins(6, 1, 2, 1)
        tips = {
            "fill": self.tr("Fill the window with this panel, and back (double-click)"),
            "float": self.tr("Take this panel out of the window, and back"),
            "close": self.tr("Close this panel; the View menu opens it again"),
        }
        self._buttons = {name: self._button(name, tip) for name, tip in tips.items()}
        self._buttons["fill"].clicked.connect(self._request_fill)
        self._buttons["float"].clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self._buttons["close"].clicked.connect(dock.close)
        dock.windowTitleChanged.connect(self._label.set_full_text)
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


LAYOUT_VERSION = 5
"""Raised whenever docks come or go: a layout of before does not know them."""

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


_USUAL, _ANY = QSize(1400, 900), QSize(16_000, 16_000)
_CLOSER = (
    (("Losses", "Latent", "Traversal", "Bench"), ("Digits", "Canvas", "Gallery")),
    (("Losses", "Setup"),),
    (("Losses", "Digits", "Confusion", "Canvas", "Gallery"),),
)
"""What is laid upon what where there is little room: one row, two columns, one column."""


class Panels(QObject):
    """Makes the docks of a window and puts them into their places."""

    changed = Signal()
    """The places were changed from here; tool bars may have come up that should be hidden."""

    def __init__(self, window: QMainWindow, rows: Iterable[tuple[str, str, QWidget]]) -> None:
        """``rows``: name, title and view of each panel; its dock is called ``dockName``."""
        super().__init__(window)
        self._window = window
        self.docks = {name: self._dock(name, title, view) for name, title, view in rows}
        self.filling: QDockWidget | None = None
        """The panel that fills the window, if one does."""
        self._before: QByteArray | None = None
        self._arrange()

    def _dock(self, name: str, title: str, view: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock{name}")
        dock.setWidget(view)
        bar = DockTitle(dock)
        bar.fill_wanted.connect(self.fill)
        dock.setTitleBarWidget(bar)
        return dock

    def _arrange(self) -> None:
        docks, window = self.docks, self._window
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["Setup"])
        window.splitDockWidget(docks["Setup"], docks["Losses"], _ACROSS)
        window.splitDockWidget(docks["Losses"], docks["Digits"], _ACROSS)
        window.splitDockWidget(docks["Losses"], docks["Latent"], _DOWN)
        window.splitDockWidget(docks["Digits"], docks["Canvas"], _DOWN)
        window.tabifyDockWidget(docks["Digits"], docks["Confusion"])
        window.tabifyDockWidget(docks["Canvas"], docks["Gallery"])
        window.tabifyDockWidget(docks["Latent"], docks["Traversal"])
        window.tabifyDockWidget(docks["Latent"], docks["Bench"])
        window.tabifyDockWidget(docks["Losses"], docks["Steps"])
        for name in ("Digits", "Losses", "Canvas", "Latent"):
            docks[name].raise_()
        window.resize(_USUAL.boundedTo(QGuiApplication.primaryScreen().availableSize()))
        across = [docks[name] for name in ("Setup", "Losses", "Digits")]
        window.resizeDocks(across, [270, 540, 560], _ACROSS)
        down = [docks["Losses"], docks["Latent"], docks["Digits"], docks["Canvas"]]
        window.resizeDocks(down, [340, 440, 340, 440], _DOWN)

    # --- small screens ------------------------------------------------------------------------

    def _free(self) -> QSize:
        """What the window may take of its screen, beside its frame."""
        window = self._window
        if QGuiApplication.platformName() == "offscreen":
            return _ANY  # what is drawn in memory is on no screen
        frame = window.frameGeometry().size() - window.size()
        return (window.screen() or QGuiApplication.primaryScreen()).availableSize() - frame

    def fit(self) -> None:
        """Lay panels over each other, in tabs, until the window fits its screen.

        Where that is not enough they get smaller than they can well be seen.
        """
        for step in (*_CLOSER, ()):
            if self._fits():
                break
            for first, *others in step:
                for name in others:
                    self._window.tabifyDockWidget(self.docks[first], self.docks[name])
                self.docks[first].raise_()
            if not step:
                for dock in self.docks.values():
                    dock.widget().setMinimumSize(1, 1)
        self._window.resize(self._window.size().boundedTo(self._free()))
        hide_stray_tabs(self._window)

    def _fits(self) -> bool:
        layout = self._window.layout()
        if layout is not None:
            layout.activate()  # or it would not know yet what was moved
        needed = self._window.minimumSizeHint()
        return needed.boundedTo(self._free()) == needed

    # --- layouts ------------------------------------------------------------------------------

    def layout(self) -> QByteArray:
        """Where everything is, without a panel that fills the window for now."""
        return self._before or self._window.saveState(LAYOUT_VERSION)

    def restore(self, layout: QByteArray) -> bool:
        """Put everything where it was; false if the layout is not one of this version."""
        self.filling = self._before = None
        restored = self._window.restoreState(layout, LAYOUT_VERSION)
        hide_stray_tabs(self._window)
        self.changed.emit()
        return restored

    # --- one panel at a time ------------------------------------------------------------------

    @Slot(object)
    def fill(self, dock: QDockWidget) -> None:
        """Let a panel fill the window; all go back to their places if it does already."""
        if self.filling is not None:
            self.back()
            return
        self._before = self._window.saveState(LAYOUT_VERSION)
        self.filling = dock
        dock.setFloating(False)
        dock.show()
        for other in self.docks.values():
            other.setVisible(other is dock)
        hide_stray_tabs(self._window)

    @Slot()
    def back(self) -> bool:
        """Put the panels back after one filled the window; whether one did."""
        return self._before is not None and self.restore(self._before)

    def at(self, widget: QWidget | None) -> QDockWidget:
        """The panel that a widget belongs to; the canvas if it belongs to none."""
        while widget is not None and not isinstance(widget, QDockWidget):
            widget = widget.parentWidget()
        return widget or self.docks["Canvas"]
