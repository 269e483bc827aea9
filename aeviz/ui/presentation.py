"""Presentation mode: for a projector, and for people at the back of the room."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication

from aeviz.ui import theme
from aeviz.ui.main_window import MainWindow

HEIGHT = 640
"""Text is as large as usual on a screen of so many pixels, and grows with its height."""
SMALLEST, LARGEST = 1.25, 2.5


class Presentation(QObject):
    """Larger text, bolder lines, the whole screen, no menus and no Setup; Escape goes back.

    Escape also puts back a panel that fills the window, whether somebody presents or not.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._layout: QByteArray | None = None
        self._font = QFont()
        self._state = Qt.WindowState.WindowNoState
        self._action = window.actions_["present"]
        self._action.setCheckable(True)
        self._action.triggered.connect(self.toggle)
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether somebody presents."""
        return self._layout is not None

    @Slot()
    def toggle(self) -> None:
        """Begin, or end."""
        if self.is_on:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Begin."""
        window = self._window
        window.panels.back()
        self._layout, self._state = window.panels.layout(), window.windowState()
        self._font = QApplication.font()
        window.menuBar().hide()
        window.docks["Setup"].hide()
        window.showFullScreen()
        self._enlarge(min(max(window.screen().size().height() / HEIGHT, SMALLEST), LARGEST))
        self._action.setChecked(True)

    @Slot()
    def leave(self) -> None:
        """End; every panel is where it was."""
        if self._layout is None:
            return
        window, layout = self._window, self._layout
        self._layout = None
        self._enlarge(1.0)
        window.menuBar().show()
        window.setWindowState(self._state)
        window.panels.restore(layout)
        self._action.setChecked(False)

    def _enlarge(self, factor: float) -> None:
        """Lines first: widgets take both when the font changes."""
        theme.embolden(factor)
        font = QFont(self._font)
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
        if self._window.panels.back():
            return True
        if self.is_on:
            self.leave()
            return True
        return False
