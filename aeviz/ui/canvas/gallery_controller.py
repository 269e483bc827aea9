"""Between the canvas, the person's kept drawings, and the network that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.data.drawings import Gallery, Kept
from aeviz.ui.main_window import MainWindow

UNDOS = 20
"""Deleted drawings that can be brought back."""


class GalleryControl(QObject):
    """Keeps, shows, deletes and brings back drawings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._view = window, window.gallery
        self._gallery = Gallery()
        self._kept: list[Kept] = []
        self._deleted: list[Kept] = []
        view = self._view
        view.keep_asked.connect(self._keep)
        view.chosen.connect(self._choose)
        view.delete_asked.connect(self._delete)
        view.undo_asked.connect(self._bring_back)
        window.canvas.area.history_changed.connect(self._follow_canvas)
        self._follow_canvas()
        window.commands["keep_drawing"].triggered.connect(self._keep)
        window.shell.first_painted.connect(self.load)

    @Slot()
    def load(self) -> None:
        """Read all drawings from disk."""
        try:
            self._kept, problems = self._gallery.load()
        except AevizError as error:
            problems = [str(error)]
        if problems:
            self._say(problems[0])
        self._show()

    @Slot()
    def _keep(self) -> None:
        try:
            canvas = self._window.canvas
            self._kept.insert(0, self._gallery.keep(canvas.drawing(), canvas.like()))
        except AevizError as error:
            self._say(str(error))
        self._show()

    @Slot(int)
    def _choose(self, number: int) -> None:
        kept = self._kept[number]
        self._window.canvas.take_picture(kept.drawing, kept.like)

    @Slot(int)
    def _delete(self, number: int) -> None:
        try:
            self._gallery.remove(self._kept[number])
        except AevizError as error:
            self._say(str(error))
            return
        self._deleted = [*self._deleted, self._kept.pop(number)][-UNDOS:]
        self._show()

    @Slot()
    def _bring_back(self) -> None:
        if not self._deleted:
            return
        try:
            self._gallery.put_back(self._deleted[-1])
        except AevizError as error:
            self._say(str(error))
            return
        self._kept.append(self._deleted.pop())
        self._kept.sort(key=lambda kept: kept.path.name, reverse=True)
        self._show()

    def _show(self) -> None:
        self._view.set_drawings(
            [kept.drawing for kept in self._kept], [_when(kept) for kept in self._kept]
        )
        self._view.set_can_undo(bool(self._deleted))
        self._follow_canvas()

    @Slot()
    def _follow_canvas(self) -> None:
        on = not self._window.canvas.area.is_empty
        self._view.set_can_keep(on)
        actions = self._window.commands
        actions["keep_drawing"].setEnabled(on)
        why = self.tr("Add the canvas to your drawings") if on else self.tr("The canvas is empty")
        actions.explain("keep_drawing", why)

    def _say(self, text: str) -> None:
        self._window.message_bar.show_message(text, "warning")


def _when(kept: Kept) -> str:
    """When a drawing was kept, as its name says; else its name."""
    name = kept.path.stem
    day, _, clock = name[:15].partition("-")
    if not (len(day) == 8 and len(clock) == 6 and day.isdigit() and clock.isdigit()):
        return name
    return f"{day[:4]}-{day[4:6]}-{day[6:]} {clock[:2]}:{clock[2:4]} UTC"
