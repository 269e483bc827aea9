"""Presentation mode: for a projector, and for people at the back of the room."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCursor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDockWidget,
    QListWidget,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

from aeviz.ui.widgets import theme
from aeviz.ui.window.panels.docks import Panels
from aeviz.ui.window.shell import Shell

HEIGHT = 640
"""Text is as large as usual on a screen of so many pixels, and grows with its height."""
SMALLEST, LARGEST = 1.25, 2.5
TRIES, SETTLE_MS = 4, 40
TICKED = QCheckBox, QListWidget
"""What has boxes to tick."""
MARK, MARK_MS = 56, 25
"""Pixels that the mark around the pointer is wide, and how often it follows the pointer."""


class _LargeBoxes(QProxyStyle):
    """Boxes to tick grow with the text; Fusion's are always as small. (A style sheet would keep
    changes of the font from its widgets.)"""

    def __init__(self, factor: float) -> None:
        super().__init__("Fusion")
        self._factor = factor

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The style's, enlarged where it is a side of a box."""
        usual = super().pixelMetric(metric, option, widget)
        sides = QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_IndicatorHeight
        return round(usual * self._factor) if metric in sides else usual


class PointerMark(QWidget):
    """A ring around the pointer that everybody sees; filled while a button is pressed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("pointerMark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(MARK, MARK)
        self._presses = False
        # Asked for the pointer instead of told of it: a filter would hear every event there is.
        self._timer = QTimer(self, interval=MARK_MS)
        self._timer.timeout.connect(self._follow)
        self.hide()

    def set_on(self, on: bool) -> None:
        self.setVisible(on)
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def _follow(self) -> None:
        place = self._window.mapFromGlobal(QCursor.pos())
        self.move(place.x() - MARK // 2, place.y() - MARK // 2)
        presses = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if presses != self._presses:
            self._presses = presses
            self.update()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.accent(self.palette())
        painter.setPen(QPen(colour, 4))
        if self._presses:
            colour.setAlpha(90)
            painter.setBrush(colour)
        painter.drawEllipse(self.rect().adjusted(3, 3, -3, -3))


class _Before(NamedTuple):
    """How the window was."""

    filling: QDockWidget | None

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
        self._mark = PointerMark(shell.window)
        self._boxes: QProxyStyle | None = None
        self._keys = [
            self._key(key, forward)
            for key, forward in (
                (Qt.Key.Key_Right, True),
                (Qt.Key.Key_PageDown, True),
                (Qt.Key.Key_Left, False),
                (Qt.Key.Key_PageUp, False),
            )
        ]
        self._action = shell.commands["present"]
        self._action.setCheckable(True)
        self._window.installEventFilter(self)

    def _key(self, key: Qt.Key, forward: bool) -> QShortcut:
        """A key that changes panels while somebody presents and one fills the window."""
        made = QShortcut(QKeySequence(key), self._window)
        made.setEnabled(False)
        made.activated.connect(partial(self._turn, forward))
        return made

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
        filling = panels.filling
        panels.back()
        self._before = _Before(
            filling,
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
        if filling is not None:
            panels.fill(filling)
        self._follow()
        self._action.setChecked(True)

    def _follow(self) -> None:
        """Arrows change panels where one fills the window; else they are the panels' own."""
        self._mark.set_on(self.is_on)
        for key in self._keys:
            key.setEnabled(self.is_on and self._panels.filling is not None)

    def layouts(self) -> tuple[dict[str, QByteArray], str]:
        """All layouts, and the one that is shown, as they are when nobody presents."""
        if self._before is not None:
            return self._before.layouts, self._before.layout
        return self._panels.layouts(), self._panels.name

    @Slot(object, str)
    def take_layouts(self, layouts: dict[str, QByteArray], name: str) -> None:
        """These are to be shown when the presentation ends."""
        if self._before is not None:
            self._before = self._before._replace(layouts=layouts, layout=name, filling=None)

    @Slot()
    def follow_fill(self) -> None:
        """A panel fills the window now, or no longer."""
        self._follow()

    def _turn(self, forward: bool) -> None:
        """Let the next panel fill the window, or the one before."""
        panels, filling = self._panels, self._panels.filling
        panels.back()
        names = panels.in_front()
        now = next((i for i, name in enumerate(names) if panels.docks[name] is filling), 0)
        panels.fill(panels.docks[names[(now + (1 if forward else -1)) % len(names)]])

    @Slot()
    def leave(self) -> None:
        """End; every panel is where it was."""
        if self._before is None:
            return
        self._leaving, self._before = self._before, None
        self._enlarge(1.0, self._leaving.font)
        self._follow()
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
        elif self._leaving.filling is not None:
            self._panels.fill(self._leaving.filling)

    def _enlarge(self, factor: float, font: QFont) -> None:
        """Lines first: widgets take both when the font changes."""
        theme.embolden(factor)
        self._boxes = _LargeBoxes(factor) if factor > 1 else None
        for kind in TICKED:
            for ticked in self._window.findChildren(kind):
                ticked.setStyle(self._boxes)  # type: ignore[arg-type]  # None: the window's
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
            self._follow()
            return True
        was_on = self.is_on
        self.leave()
        return was_on
