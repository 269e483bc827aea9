"""A line to type into, and what it finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.lists import empty
from aeviz.ui.widgets.named import named, tip_text

MOST = 60
"""So many finds are shown at most."""


class Command(NamedTuple):
    """Something that can be chosen."""

    key: str
    """By what it is known to who offers it."""
    text: str
    where: str
    """The menu or panel that it is of."""
    keys: str = ""
    tip: str = ""
    why_not: str = ""
    """Why it cannot be done now, if so."""

    def rank(self, words: Sequence[str]) -> int | None:
        """How well it fits words in lower case, 0 best; None: not at all."""
        text, all_of_it = self.text.casefold(), f"{self.text} {self.where} {self.tip}".casefold()
        if not all(word in all_of_it for word in words):
            return None
        if all(word in text for word in words):
            return 0 if not words or text.startswith(words[0]) else 1
        return 2


class PaletteWindow(QDialog):
    """Found by any of the words that are typed; Return does it, Escape leaves."""

    chosen = Signal(str)
    """Key of the command."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paletteWindow")
        self.setWindowTitle(self.tr("Commands"))
        self._commands: Sequence[Command] = ()
        reads = self.tr("Search all commands and settings")
        self.search = named(QLineEdit(), "paletteSearch", reads=reads)
        self.search.setPlaceholderText(reads)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._do)
        self.search.installEventFilter(self)
        self.list = named(QTreeWidget(), "paletteList", reads=self.tr("Commands"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(3)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.itemClicked.connect(self._do)
        self.list.currentItemChanged.connect(self._explain)
        self._tip = named(PlainLabel(), "paletteTip")
        self._tip.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        fill(QVBoxLayout(self), self.search, (self.list, 1), self._tip, margin=12, spacing=8)
        self.resize(560, 420)

    def offer(self, commands: Sequence[Command]) -> None:
        """Offer these, and begin with an empty line."""
        self._commands = commands
        self.search.clear()
        self._find()
        self.search.setFocus()

    @Slot()
    def _find(self) -> None:
        words = self.search.text().casefold().split()
        ranked = [(c.rank(words), n, c) for n, c in enumerate(self._commands)]
        found = sorted((r, n, c) for r, n, c in ranked if r is not None)
        empty(self.list)
        for _, _, command in found[:MOST]:
            item = QTreeWidgetItem([command.text, command.where, command.keys])
            item.setData(0, Qt.ItemDataRole.UserRole, command)
            for column in range(3):
                item.setToolTip(column, tip_text(command.why_not or command.tip))
            self.list.addTopLevelItem(item)
        self._recolour()
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        else:
            self._tip.setText(self.tr("Nothing has this name"))

    def _recolour(self) -> None:
        faint = theme.faint_text(self.palette())
        for number in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(number)
            assert item is not None  # noqa: S101 - the number is within the count
            item.setForeground(1, faint)
            if Command(*item.data(0, Qt.ItemDataRole.UserRole)).why_not:
                item.setForeground(0, faint)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    @Slot()
    def _explain(self) -> None:
        command = self._current()
        if command is not None:
            self._tip.setText(command.why_not or command.tip)

    def _current(self) -> Command | None:
        item = self.list.currentItem()
        command = None if item is None else item.data(0, Qt.ItemDataRole.UserRole)
        return Command(*command) if command else None

    @Slot()
    def _do(self) -> None:
        command = self._current()
        if command is not None and not command.why_not:
            self.accept()
            self.chosen.emit(command.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys walk through the list while the line keeps the focus."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in moves:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
