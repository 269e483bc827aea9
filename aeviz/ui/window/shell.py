"""What a controller may ask of the window around its panel."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from aeviz.core.base.texts import plain
from aeviz.ui.window.actions import Actions
from aeviz.ui.window.message_bar import MessageBar, Offer


class Shell(QObject):
    """Commands, messages, the focus, and the end of the window. No panel can be reached from here.

    The main window makes it and tells it when it appears and closes. Every controller is given it
    beside the controller's own view and parents itself to it, so that it lives as long as the
    window. GUI thread only.
    """

    first_painted = Signal()
    """The window has appeared; what takes time may begin."""
    closing = Signal()
    """The user wants to close the window; whoever listens may take seconds to save."""

    def __init__(
        self, window: QMainWindow, commands: Actions, message_bar: MessageBar, home: QWidget
    ) -> None:
        """``home``: the widget that is given the focus when nothing better has it."""
        super().__init__(window)
        self.window = window
        """Parent of dialogs and of windows beside this one; for nothing else."""
        self.commands = commands
        self._message_bar, self._home = message_bar, home

    def say(
        self, text: str, kind: str = "info", details: str = "", offers: tuple[Offer, ...] = ()
    ) -> int:
        """Show one plain sentence in the window, as :meth:`MessageBar.show_message`; its number."""
        self._message_bar.show_message(text, kind, details, offers)
        return self._message_bar.number

    def set_title(self, title: str) -> None:
        self.window.setWindowTitle(plain(title))

    def dismiss(self, number: int = 0) -> None:
        """The message is out of date, unless it is one that stays. ``number``: only this one."""
        if not self._message_bar.stays and number in (0, self._message_bar.number):
            self._message_bar.dismiss()

    @contextlib.contextmanager
    def keeping_focus(self) -> Iterator[None]:
        """Around what may disable the widget that has the focus.

        Qt would hand the focus to the next button, and Space would press that.
        """
        focused = self.window.focusWidget()
        yield
        if focused is not None and not focused.isEnabled():
            self.focus_home()

    def focus_home(self) -> None:
        self._home.setFocus()
