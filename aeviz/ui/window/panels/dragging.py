"""Panels, and borders between them, that somebody drags while something else moves them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Slot
from PySide6.QtGui import QCursor, QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget


class Panel(QDockWidget):
    """A panel of the main window, which makes it.

    Where one comes, goes, floats or is docked, a tab that is being dragged is dropped: Qt would
    move it among panels that are not there any more, and crash.
    """

    def __init__(self, title: str, window: QMainWindow) -> None:
        super().__init__(title, window)
        self._window = window
        self.topLevelChanged.connect(self._drop_tab)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._drop_tab()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drop_tab()

    @Slot()
    def _drop_tab(self) -> None:
        _drop_tab(self._window)


def let_go(window: QMainWindow) -> None:
    """Drop the panel, its tab, or the border between panels, that is being dragged, where it is.

    Qt crashes where a layout is restored while a panel is dragged, by a key or because another run
    comes, and where the window closes then; a border that is dragged on takes the sizes of all
    panels away. Qt keeps no list of drags, and a panel may have lost the mouse to what came up
    meanwhile, but nobody who drags nothing does anything when a button goes up.
    """
    _drop_tab(window)
    dragged = QWidget.mouseGrabber()
    for widget in (dragged, window, *window.findChildren(QDockWidget)):
        if widget is not None:
            _release(widget)
        if isinstance(widget, QDockWidget):
            # What lets the borders of a floating panel be dragged filters its events, and may have
            # taken the release for itself, though it is the panel that is dragged.
            widget.event(_released(widget))
    if dragged is not None and QWidget.mouseGrabber() is dragged:
        dragged.releaseMouse()


def _drop_tab(window: QMainWindow) -> None:
    """Qt does not tell which tab is held, and one that is not takes no notice."""
    for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        _release(tabs)


def _release(widget: QWidget) -> None:
    QApplication.sendEvent(widget, _released(widget))


def _released(widget: QWidget) -> QMouseEvent:
    here, left = QPointF(QCursor.pos()), Qt.MouseButton.LeftButton
    local, none = QPointF(widget.mapFromGlobal(here)), Qt.KeyboardModifier.NoModifier
    kind, up = QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton
    return QMouseEvent(kind, local, here, left, up, none)
