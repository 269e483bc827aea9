"""The panels of the window: docks, their places, and one that fills the window."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from aeviz.ui.widgets import theme
from aeviz.ui.window.panels.dock_title import DockTitle, hide_stray_tabs
from aeviz.ui.window.panels.dragging import Panel, let_go
from aeviz.ui.window.panels.layouts import FIRST, LAYOUTS, Split, Tabs, panels_of, splits_of

LAYOUT_VERSION = 6
"""Raised whenever docks come or go: a layout of before does not know them."""

_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_USUAL, _ANY = QSize(1400, 900), QSize(16_000, 16_000)
_OF_SCREEN = 0.75
"""Of a large screen, what the window takes at first."""


class Panels(QObject):
    """Makes the docks of a window and puts them into their places."""

    filled = Signal()
    """A panel fills the window now, or no longer."""
    layout_chosen = Signal(str)
    """Another of the :data:`LAYOUTS` is shown."""

    def __init__(self, window: QMainWindow, rows: Iterable[tuple[str, str, QWidget]]) -> None:
        """``rows``: name, title and view of each panel; its dock is called ``dockName``."""
        super().__init__(window)
        self._window = window
        self.docks = {name: self._dock(name, title, view) for name, title, view in rows}
        self.filling: QDockWidget | None = None
        """The panel that fills the window, if one does."""
        self._before: QByteArray | None = None
        self._kept: dict[str, QByteArray] = {}
        self._absent: frozenset[str] = frozenset()
        self._whole: QByteArray | None = None
        """The layout with what is absent."""
        self.name = FIRST
        """Of the layout that is shown."""
        self.guest: QDockWidget | None = None
        """Stands beside the panels, in no layout."""
        free = QGuiApplication.primaryScreen().availableSize()
        window.resize(_USUAL.expandedTo(free * _OF_SCREEN).boundedTo(free))
        self._arrange()

    def _dock(self, name: str, title: str, view: QWidget) -> QDockWidget:
        dock = Panel(title, self._window)
        dock.setObjectName(f"dock{name}")
        dock.setWidget(view)
        bar = DockTitle(dock)
        bar.fill_wanted.connect(self.fill)
        dock.setTitleBarWidget(bar)
        return dock

    def set_note(self, name: str, text: str) -> None:
        """What is said beside the title of a panel; nothing if empty."""
        title = self.docks[name].titleBarWidget()
        if isinstance(title, DockTitle):
            title.note.set_full_text(f"  {text}" if text else "")

    def invite(self, name: str, title: str, view: QWidget) -> QDockWidget:
        """A dock at the right of all panels, hidden at first. It is in no layout: whichever is
        shown, it stays as it is."""
        dock = self.guest = Panel(title, self._window)
        dock.setObjectName(f"dock{name}")
        dock.setWidget(view)
        dock.setTitleBarWidget(QWidget())  # the view has a head of its own
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.hide()
        dock.visibilityChanged.connect(self._make_room)
        return dock

    @Slot(bool)
    def _make_room(self, visible: bool) -> None:
        """A guest has come: the panels move together where the screen is too small for all."""
        if visible:
            QTimer.singleShot(0, self, self.fit)

    # --- layouts ------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, name: str) -> None:
        """Show one of the layouts as the user left it."""
        if name == self.name:
            return
        focused = self._window.focusWidget()
        self.back()
        self._kept[self.name] = self.layout()
        self.name = name
        kept = self._kept.get(name)
        if kept is None or not self.restore(kept):
            self.reset()
        self._leave_out()
        if self.guest is not None:
            self._make_room(not self.guest.isHidden())
        self._keep_focus(focused)
        self.layout_chosen.emit(name)

    def _keep_focus(self, focused: QWidget | None) -> None:
        """Qt would hand the focus of what is hidden to the first control that it finds."""
        here = focused if focused is not None and focused.isVisible() else self._window
        here.setFocus()

    @Slot()
    def reset(self) -> None:
        """Put all panels of this layout back into their places."""
        self.filling = self._before = None
        guest = [self.guest] if self.guest is not None and not self.guest.isHidden() else []
        widths = [dock.width() for dock in guest]
        self._arrange()
        self._window.resizeDocks(guest, widths, _ACROSS)  # alone for a moment, it took all
        self.fit()
        self._leave_out()

    def set_absent(self, names: frozenset[str]) -> None:
        """Panels that have nothing to say are not there, in any layout, until they have."""
        if names == self._absent:
            return
        focused = self._window.focusWidget()
        self.back()
        if self._whole is not None:
            self.restore(self._whole)
        self._absent = names
        self._leave_out()
        self._keep_focus(focused)

    def _leave_out(self) -> None:
        self._whole = self._window.saveState(LAYOUT_VERSION) if self._absent else None
        first = self.docks[next(panels_of(LAYOUTS[self.name].place))]
        width = first.width()
        for name in self._absent:
            self.docks[name].hide()
        if self._absent and not first.isHidden() and not self._window.isHidden():
            self._window.resizeDocks([first], [width], _ACROSS)  # pictures get the room, not forms
        hide_stray_tabs(self._window)

    def layouts(self) -> dict[str, QByteArray]:
        """All layouts as the user left them."""
        return {**self._kept, self.name: self.layout()}

    def take(self, layouts: Mapping[str, QByteArray], name: str) -> None:
        """Show a layout, and remember how all were left; one of another version is shown as it is
        at first."""
        self._kept, self.name = dict(layouts), name
        if name not in layouts or not self.restore(layouts[name]):
            self._arrange()
        self._leave_out()
        self.layout_chosen.emit(name)

    def layout(self) -> QByteArray:
        """Where everything is, without a panel that fills the window for now."""
        return self._whole or self._before or self._window.saveState(LAYOUT_VERSION)

    def restore(self, layout: QByteArray) -> bool:
        """Put everything where it was; false if the layout is not one of this version."""
        let_go(self._window)
        self.filling = self._before = self._whole = None
        is_visited = self.guest is not None and not self.guest.isHidden()
        restored = self._window.restoreState(layout, LAYOUT_VERSION)
        if self.guest is not None:
            self.guest.setVisible(is_visited)
        hide_stray_tabs(self._window)
        return restored

    def _arrange(self) -> None:
        """Build the layout from nothing."""
        let_go(self._window)
        window, (place, closed) = self._window, LAYOUTS[self.name]
        for dock in self.docks.values():
            dock.setFloating(False)
            window.removeDockWidget(dock)
        first = next(panels_of(place))
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, self.docks[first])
        self._put(place)
        for name, dock in self.docks.items():
            dock.setVisible(name not in closed)
        self._size(place, window.width(), window.height())
        for name in self.in_front():
            self.docks[name].raise_()
        if window.isVisible():
            # New tabs get their names only when a layout is restored; see hide_stray_tabs.
            window.restoreState(window.saveState(LAYOUT_VERSION), LAYOUT_VERSION)
        hide_stray_tabs(window)

    def _put(self, place: Split | Tabs) -> None:
        """Divide the room of the first panel of ``place``, which is there, among all of them."""
        if not isinstance(place, Split):
            for name in place[1:]:
                self._window.tabifyDockWidget(self.docks[place[0]], self.docks[name])
            return
        firsts = [self.docks[next(panels_of(part))] for _, part in place.parts]
        for before, after in itertools.pairwise(firsts):
            self._window.splitDockWidget(before, after, _ACROSS if place.across else _DOWN)
        for _, part in place.parts:
            self._put(part)

    def _size(self, place: Split | Tabs, width: float, height: float) -> None:
        """Give every part its share, among those that are open."""
        if not isinstance(place, Split):
            return
        there = [(share, part) for share, part in place.parts if self._open(part)]
        if not there:
            return
        room = width if place.across else height
        sizes = [room * share / sum(share for share, _ in there) for share, _ in there]
        # Qt gives those a share of their own who ask for less than they need.
        least = self.docks[self._open(there[0][1])[0]].minimumSizeHint().width()
        most = max(place.most * theme.letter(self._window.fontMetrics()), least)
        if there[0][1] is place.parts[0][1] and sizes[0] > most:
            wider = (room - most) / (room - sizes[0])
            sizes = [most, *(size * wider for size in sizes[1:])]
        docks = [self.docks[self._open(part)[0]] for _, part in there]
        way = _ACROSS if place.across else _DOWN
        self._window.resizeDocks(docks, list(map(round, sizes)), way)
        for (_, part), size in zip(there, sizes, strict=True):
            self._size(part, *((size, height) if place.across else (width, size)))

    def _open(self, place: Split | Tabs) -> list[str]:
        """The panels of a place that are open, seen or behind others."""
        return [name for name in panels_of(place) if not self.docks[name].isHidden()]

    def in_front(self) -> list[str]:
        """The open panels of this layout that are in front of others, in reading order."""

        def front(place: Split | Tabs) -> Iterator[str]:
            if isinstance(place, Split):
                for _, part in place.parts:
                    yield from front(part)
            else:
                yield from self._open(place)[:1]

        return list(front(LAYOUTS[self.name].place))

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
        for first, others in self._closer():
            if self._fits():
                break
            for name in others:
                self._window.tabifyDockWidget(self.docks[first], self.docks[name])
            self.docks[first].raise_()
        if not self._fits():
            for dock in self.docks.values():
                dock.widget().setMinimumSize(1, 1)
        self._window.resize(self._window.size().boundedTo(self._free()))
        hide_stray_tabs(self._window)

    def _closer(self) -> Iterator[tuple[str, list[str]]]:
        """What to lay upon what, the innermost parts of the layout first."""
        for split in splits_of(LAYOUTS[self.name].place):
            parts = [names for _, part in split.parts if (names := self._open(part))]
            for names in parts[1:]:
                yield parts[0][0], names

    def _fits(self) -> bool:
        layout = self._window.layout()
        if layout is not None:
            layout.activate()  # or it would not know yet what was moved
        needed = self._window.minimumSizeHint()
        return needed.boundedTo(self._free()) == needed

    # --- one panel at a time ------------------------------------------------------------------

    @Slot(object)
    def fill(self, dock: QDockWidget) -> None:
        """Let a panel fill the window; all go back to their places if it does already."""
        let_go(self._window)
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
        self.filled.emit()

    @Slot()
    def back(self) -> bool:
        """Put the panels back after one filled the window; whether one did."""
        whole, before = self._whole, self._before
        restored = before is not None and self.restore(before)
        self._whole = whole
        if restored:
            self.filled.emit()
        return restored

    def at(self, widget: QWidget | None) -> QDockWidget:
        """The panel that a widget belongs to; the canvas if it belongs to none."""
        while widget is not None and not isinstance(widget, QDockWidget):
            widget = widget.parentWidget()
        return widget or self.docks["Canvas"]
