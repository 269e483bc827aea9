"""The Help menu: the tour, the keys, the log, the version."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from aeviz.core.base.paths import log_folder
from aeviz.core.base.version import VERSION
from aeviz.ui.help.tour import Tour
from aeviz.ui.main_window import MainWindow


class Help(QObject):
    """Answers the Help menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.tour: Tour | None = None
        actions = window.commands
        actions["tour"].triggered.connect(self.show_tour)
        actions["keys"].triggered.connect(self._show_keys)
        actions["show_log"].triggered.connect(self._show_log)
        actions["about"].triggered.connect(self._show_about)

    @Slot()
    def show_tour(self) -> None:
        """Five hints, from the first."""
        if self.tour is None:
            self.tour = Tour(self._window)
        self.tour.start()

    @Slot()
    def _show_keys(self) -> None:
        rows = "\n".join(f"{key}\t{tip}" for key, tip in self._window.commands.with_keys())
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Keys"))
        box.setText(rows)
        box.open()

    @Slot()
    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder() / "aeviz.log")))

    @Slot()
    def _show_about(self) -> None:
        text = self.tr("aeviz {version}\nSee how an autoencoder learns.\nMIT licence.")
        QMessageBox.about(self._window, "aeviz", text.format(version=VERSION))
