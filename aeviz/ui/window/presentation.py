"""Presentation mode: for a projector, and for people at the back of the room."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication

from aeviz.ui.widgets import theme
from aeviz.ui.window.docks import Panels
from aeviz.ui.window.shell import Shell

HEIGHT = 640
"""Text is as large as usual on a screen of so many pixels, and grows with its height."""
SMALLEST, LARGEST = 1.25, 2.5
TRIES, SETTLE_MS = 4, 40


class _Before(NamedTuple):
    """How the window was."""

    layouts: dict[str, QByteArray]
    layout: str
    state: Qt.WindowState
    geometry: QRect
    font: QFont


class Presentation(QObject):
    """Larger text, bolder lines, the whole screen, no menus and no Setup; Escape goes back.

    Escape also puts back a panel that fills the window, whether somebody presents or not.
    """

    def __init__(self, shell: Shell, panels: Panels) -> None:
        super().__init__(shell)
        self._window, self._panels = shell.window, panels
        self._before: _Before | None = None
        self._leaving: _Before | None = None
        self._tries = 0
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._put_back)
        self._action = shell.commands["present"]
        self._action.setCheckable(True)
        self._window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        return self._before is not None

    @Slot()
    def toggle(self) -> None:
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        window, panels = self._window, self._panels
        panels.back()
        self._before = _Before(
            panels.layouts(),
            panels.name,
            window.windowState(),
            window.geometry(),
            QApplication.font(),
        )
        window.menuBar().hide()
        panels.docks["Setup"].hide()
        window.showFullScreen()
        factor = min(max(window.screen().size().height() / HEIGHT, SMALLEST), LARGEST)
        self._enlarge(factor, self._before.font)
        self._action.setChecked(True)

    @Slot()
    def leave(self) -> None:
        """End; every panel is where it was."""
        if self._before is None:
            return
        self._leaving, self._before = self._before, None
        self._enlarge(1.0, self._leaving.font)
        self._window.menuBar().show()
        self._tries = TRIES
        self._put_back()
        self._action.setChecked(False)

    @Slot()
    def _put_back(self) -> None:
        if self._leaving is None or self.is_on:
            return
        self._window.setWindowState(self._leaving.state)
        if self._leaving.state == Qt.WindowState.WindowNoState:
            self._window.setGeometry(self._leaving.geometry)
        self._panels.take(self._leaving.layouts, self._leaving.layout)
        # Bars and panels learn one after the other how small they are with small text; until then
        # sizes come out a little different.
        self._tries -= 1
        if self._tries:
            self._settle.start()

    def _enlarge(self, factor: float, font: QFont) -> None:
        """Lines first: widgets take both when the font changes."""
        theme.embolden(factor)
        font = QFont(font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * factor)
        else:
            font.setPixelSize(round(font.pixelSize() * factor))
        QApplication.setFont(font)
        side = round(20 * factor)
        self._window.setIconSize(QSize(side, side) if factor > 1 else QSize())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape that nobody else wanted."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        if self._panels.back():
            return True
        was_on = self.is_on
        self.leave()
        return was_on
