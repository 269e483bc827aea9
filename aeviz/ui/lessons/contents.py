"""The list of lessons, with what the chosen one is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aeviz.core.lessons.lesson import Lesson
from aeviz.core.lessons.markup import to_plain
from aeviz.ui.lessons.parts import TICK, RichLabel
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.lists import empty
from aeviz.ui.widgets.named import allow, named


class Entry(NamedTuple):
    """A line of the list: a lesson, and how many of its tasks are done."""

    lesson: Lesson
    done: int
    tasks: int


class Contents(QWidget):
    """Return or a double click begins the lesson that is chosen, where it was left."""

    chosen = Signal(str)
    """Name of a lesson that is to begin, or to go on."""
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, Entry] = {}
        self._list = named(QListWidget(), "lessonList", reads=self.tr("Lessons"))
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._about = RichLabel("lessonAbout")
        self._file = push_button(
            self,
            self.tr("Open a lesson…"),
            "lessonFileButton",
            self.file_wanted,
            tip=self.tr("A lesson in a file: yours, or your teacher’s"),
        )
        self._begin = push_button(self, self.tr("Begin"), "lessonBeginButton", self._choose)
        self._begin.setAutoDefault(True)
        row = fill(QHBoxLayout(), self._file, 1, self._begin)
        fill(QVBoxLayout(self), (self._list, 1), self._about, row, spacing=theme.SPACE[1])
        self._list.itemActivated.connect(self._choose)
        self._list.currentItemChanged.connect(self._tell)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """All lessons that there are; the same one stays chosen."""
        name = self._name()
        self._entries = {entry.lesson.name: entry for entry in entries}
        empty(self._list)
        for entry in entries:
            item = QListWidgetItem(_line(entry))
            item.setData(Qt.ItemDataRole.UserRole, entry.lesson.name)
            self._list.addItem(item)
        names = list(self._entries)
        self._list.setCurrentRow(names.index(name) if name in names else 0)
        self._tell()

    def focus(self) -> None:
        self._list.setFocus()

    def _name(self) -> str:
        item = self._list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _choose(self) -> None:
        if self._name():
            self.chosen.emit(self._name())

    def _tell(self) -> None:
        entry = self._entries.get(self._name())
        allow(self._begin, "" if entry else self.tr("Choose a lesson first"), "")
        if entry is not None:
            self._begin.setText(self.tr("Go on") if entry.done else self.tr("Begin"))
            goals = (f"• {goal}" for goal in entry.lesson.goals)
            self._about.show_text("\n\n".join(goals))


def _line(entry: Entry) -> str:
    """Title, minutes, and how far one is."""
    text = _tr("{title}\n{minutes} minutes, {done} of {tasks} tasks done")
    if entry.tasks and entry.done == entry.tasks:
        text = _tr("{title} {tick}\n{minutes} minutes, all tasks done")
    elif not entry.done:
        text = _tr("{title}\n{minutes} minutes, {tasks} tasks")
    return text.format(
        title=to_plain(entry.lesson.title),
        minutes=entry.lesson.minutes,
        done=entry.done,
        tasks=entry.tasks,
        tick=TICK,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contents", text)
