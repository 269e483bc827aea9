"""Files that are dropped onto the window from a file manager: runs, experiments, recipes, lessons,
and pictures to learn from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from aeviz.core.base.paths import leads_to_folder

LESSONS = (".toml", ".aeviz-lesson")
ENDINGS = (".aeviz", ".json", ".npz", ".npy", ".csv", ".gz", *LESSONS)


def openable(data: QMimeData) -> str:
    """The path of the one file or folder that can be opened in the window; empty if it is none."""
    urls = data.urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    fits = Path(path).suffix.lower() in ENDINGS or leads_to_folder(path)
    return path if path and fits else ""


class Dropping(QObject):
    """Lets a window take what :func:`openable` knows; pictures are for the canvas."""

    path_dropped = Signal(str)
    lesson_dropped = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or not openable(event.mimeData()):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            path = openable(event.mimeData())
            is_lesson = Path(path).suffix.lower() in LESSONS and not leads_to_folder(path)
            (self.lesson_dropped if is_lesson else self.path_dropped).emit(path)
        return True
