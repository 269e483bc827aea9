"""“What am I looking at?”: every panel explained in plain words."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QToolButton, QVBoxLayout, QWidget

from aeviz.ui.language.sentences import said
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.icons import icon
from aeviz.ui.widgets.labels import PlainLabel, bold
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named

TEXTS = tomllib.loads((files("aeviz.resources") / "texts/panels.toml").read_text("utf-8"))
"""By the object name of a dock or tool bar. All are put through ``tr``."""


def help_text(name: str) -> str:
    """What to say about the panel with this object name; empty if there is nothing."""
    return said(TEXTS[name], "ViewHelp") if name in TEXTS else ""


class HelpButton(QToolButton):
    """A small question mark that explains the panel with this object name; hidden without text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tip = self.tr("What am I looking at? (Shift+F1)")
        named(self, f"{name}HelpButton", tip=tip, reads=self.tr("What am I looking at?"))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVisible(name in TEXTS)
        self.clicked.connect(lambda: show_help(name, self))
        self._recolour()

    def _recolour(self) -> None:
        self.setIcon(icon("help", self))
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._recolour()


class HelpCard(QFrame):
    """The text, over the window, until a key, a click on it, or until the focus goes elsewhere."""

    def __init__(self, title: str, text: str, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        named(self, "helpCard", reads=title)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(text)
        self._before = window.focusWidget()
        heading = bold(PlainLabel(title, self))
        body = named(PlainLabel(text, self), "helpText")
        width = min(theme.letter(self.fontMetrics()) * 58, window.width() - 40)
        body.setFixedSize(width, body.heightForWidth(width))
        fill(QVBoxLayout(self), heading, body).setContentsMargins(14, 10, 14, 12)

    def show_below(self, anchor: QWidget) -> None:
        """Appear below the right end of ``anchor``, wholly in the window."""
        self.adjustSize()
        room = self._window.rect()
        corner = anchor.mapToGlobal(anchor.rect().bottomRight())
        at = self._window.mapFromGlobal(corner) - QPoint(self.width(), -1)
        at.setX(max(0, min(at.x(), room.width() - self.width())))
        at.setY(max(0, min(at.y(), room.height() - self.height())))
        self.move(at)
        self.show()
        self.raise_()
        self.setFocus()
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press anywhere else, as on a tab, which takes no focus, would bring panels over it."""
        if event.type() == QEvent.Type.MouseButtonPress and self.isVisible():
            self.leave()
        return False

    def leave(self) -> None:
        """Go, and give the focus back if it is still here."""
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        if self.hasFocus() and self._before is not None:
            self._before.setFocus()
        self.hide()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """No key does anything else while the card has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason and self.isVisible():
            self.leave()


def show_help(name: str, anchor: QWidget) -> HelpCard | None:
    """Explain the panel with this object name beside ``anchor``; None if there is no text."""
    text, window = help_text(name), _main_window(anchor)
    if not text or window is None:
        return None
    for old in window.findChildren(HelpCard):
        old.leave()
    card = HelpCard(QCoreApplication.translate("ViewHelp", "What am I looking at?"), text, window)
    card.show_below(anchor)
    return card


def _main_window(widget: QWidget | None) -> QMainWindow | None:
    """The main window, also for what is in a panel outside of it."""
    while widget is not None and not isinstance(widget, QMainWindow):
        widget = widget.parentWidget()
    return widget
