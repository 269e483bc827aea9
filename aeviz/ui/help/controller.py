"""The Help menu: the tour, the keys, the log, the version."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenuBar, QWidget

from aeviz.core.base.paths import log_folder
from aeviz.ui.help.about import AboutWindow
from aeviz.ui.help.keys import KeysWindow, keys_of_menus, keys_of_panels
from aeviz.ui.help.tour import Tour
from aeviz.ui.window.shell import Shell


class HelpController(QObject):
    """Answers the Help menu."""

    lessons_wanted = Signal()
    """Who saw the tour wants to go on with a lesson."""

    def __init__(self, shell: Shell, menus: QMenuBar, targets: Mapping[str, QWidget]) -> None:
        """``targets``: what the tour points at."""
        super().__init__(shell)
        self._shell, self._menus, self._targets = shell, menus, targets
        self.tour: Tour | None = None
        self._keys: KeysWindow | None = None
        self._about: AboutWindow | None = None

    @Slot()
    def show_tour(self) -> None:
        if self.tour is None:
            self.tour = Tour(self._shell.window, self._targets)
            self.tour.lessons_wanted.connect(self.lessons_wanted)
        self.tour.start()

    # --- what the tour ticks ------------------------------------------------------------------

    @Slot()
    def note_drawing(self) -> None:
        self._tick("canvas")

    @Slot()
    def note_pick(self) -> None:
        self._tick("map")

    @Slot()
    def note_numbers(self) -> None:
        self._tick("numbers")

    @Slot(str)
    def note_state(self, state: str) -> None:
        if state == "running":
            self._tick("train")

    @Slot()
    def note_step(self) -> None:
        self._tick("timeline")

    def _tick(self, name: str) -> None:
        if self.tour is not None:
            self.tour.tick(name)

    # --- the other entries --------------------------------------------------------------------

    @Slot()
    def show_keys(self) -> None:
        if self._keys is None:
            self._keys = KeysWindow(self._shell.window)
        self._keys.offer(
            [*keys_of_menus(self._menus, self._shell.commands.tip_of), *keys_of_panels()]
        )
        self._keys.open()

    @Slot()
    def show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder() / "aeviz.log")))

    @Slot()
    def show_about(self) -> None:
        if self._about is None:
            self._about = AboutWindow(self._shell.window)
        self._about.open()
