"""Drawings that the user keeps: shown, put back onto the canvas, deleted and brought back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.data.drawings import Drawing, Gallery, Kept
from aeviz.ui.canvas.kept.gallery import GalleryView
from aeviz.ui.window.shell import Shell

UNDOS = 20
"""Deleted drawings that can be brought back."""


class GalleryController(QObject):
    """Between the folder of kept drawings and its view."""

    drawing_wanted = Signal(object)
    """Drawing that should come onto the canvas."""

    def __init__(
        self, shell: Shell, view: GalleryView, drawing: Callable[[], Drawing | None]
    ) -> None:
        """``drawing``: what is on the canvas, None if it is empty."""
        super().__init__(shell)
        self._shell, self._view, self._drawing = shell, view, drawing
        self._gallery = Gallery()
        self._kept: list[Kept] = []
        self._deleted: list[Kept] = []
        view.keep_wanted.connect(self.keep)
        view.chosen.connect(lambda number: self.drawing_wanted.emit(self._kept[number].drawing))
        view.delete_wanted.connect(self._delete)
        view.undo_wanted.connect(self._bring_back)
        self._show()

    @Slot()
    def load(self) -> None:
        with self._showing():
            self._kept, problems = self._gallery.load()
            if problems:
                self._shell.say(problems[0], "warning")

    @Slot()
    def keep(self) -> None:
        drawing = self._drawing()
        if drawing is not None:
            with self._showing():
                self._kept.insert(0, self._gallery.keep(drawing))

    def _delete(self, number: int) -> None:
        with self._showing():
            self._gallery.remove(self._kept[number])
            self._deleted = [*self._deleted, self._kept.pop(number)][-UNDOS:]

    def _bring_back(self) -> None:
        if self._deleted:
            with self._showing():
                self._gallery.put_back(self._deleted[-1])
                self._kept.append(self._deleted.pop())
                self._kept.sort(key=lambda kept: kept.path.name, reverse=True)

    @contextlib.contextmanager
    def _showing(self) -> Iterator[None]:
        """Around a change of the folder: show what is there now, or say what went wrong."""
        try:
            yield
        except AevizError as error:
            self._shell.say(str(error), "warning")
        else:
            self._show()

    def _show(self) -> None:
        self._view.set_drawings(
            [kept.drawing.pixels for kept in self._kept], [_when(kept) for kept in self._kept]
        )
        self._view.set_can_undo(bool(self._deleted))
        self.follow_canvas()

    @Slot()
    def follow_canvas(self) -> None:
        """Something else is on the canvas: is there anything to keep?"""
        empty = self._drawing() is None
        self._view.set_can_keep(not empty)
        why_not = self.tr("The canvas is empty") if empty else ""
        self._shell.commands.set_enabled("keep_drawing", why_not)


def _when(kept: Kept) -> str:
    """When a drawing was kept, as its name says; else its name."""
    name = kept.path.stem
    day, _, clock = name[:15].partition("-")
    if not (len(day) == 8 and len(clock) == 6 and day.isdigit() and clock.isdigit()):
        return name
    return f"{day[:4]}-{day[4:6]}-{day[6:]} {clock[:2]}:{clock[2:4]} UTC"
