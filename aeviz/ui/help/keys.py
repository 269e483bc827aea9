"""The list of keys: those of the menus, and those that a panel has while it has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import without_key
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named, tip_text

Group = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and keys with what they do."""


class KeysWindow(QDialog):
    """Found by typing. The help's controller makes it and fills it each time it is asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysWindow")
        self.setWindowTitle(self.tr("Keys"))
        reads = self.tr("Search all keys and what they do")
        self.search = named(QLineEdit(), "keysSearch", reads=reads)
        self.search.setPlaceholderText(reads)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.list = named(QTreeWidget(), "keysList", reads=self.tr("Keys"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setItemsExpandable(False)
        self.list.setIndentation(theme.SPACE[2])
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        fill(QVBoxLayout(self), self.search, (self.list, 1), margin=12, spacing=8)
        letter = theme.letter(self.fontMetrics())
        self.resize(letter * 120, self.fontMetrics().lineSpacing() * 34)

    def offer(self, groups: Sequence[Group]) -> None:
        """Show these, and begin with an empty line."""
        self.list.clear()
        for title, rows in groups:
            group = QTreeWidgetItem([title])
            self.list.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for key, text in rows:
                item = QTreeWidgetItem(group, [key, text])
                item.setToolTip(1, tip_text(text))
            group.setExpanded(True)
        self._recolour()
        self.search.clear()
        self._find()
        self.search.setFocus()

    def _recolour(self) -> None:
        for number in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(number)
            assert group is not None  # noqa: S101 - the number is within the count
            group.setForeground(0, theme.faint_text(self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    @Slot()
    def _find(self) -> None:
        words = self.search.text().casefold().split()
        for number in range(self.list.topLevelItemCount()):
            group, shown = self.list.topLevelItem(number), 0
            assert group is not None  # noqa: S101 - the number is within the count
            for row in map(group.child, range(group.childCount())):
                text = f"{group.text(0)} {row.text(0)} {row.text(1)}".casefold()
                row.setHidden(not all(word in text for word in words))
                shown += not row.isHidden()
            group.setHidden(not shown)


def keys_of_menus(bar: QMenuBar, said: Callable[[QAction], str]) -> Iterator[Group]:
    """A group for each menu that has keys; ``said``: what an action does."""
    native = QKeySequence.SequenceFormat.NativeText
    for entry in bar.actions():
        menu = entry.menu()
        if not isinstance(menu, QMenu):
            continue
        rows = [
            (action.shortcut().toString(native), said(action) or action.text())
            for action in menu.actions()
            if not action.shortcut().isEmpty()
        ]
        if rows:
            yield without_key(entry.text()), rows


def keys_of_panels() -> Iterator[Group]:
    """What acts only while the panel that owns it has the focus."""
    yield (
        _tr("On the canvas"),
        (
            (_tr("Arrow keys"), _tr("Move the pen, with Shift farther")),
            (_tr("Space"), _tr("Put the pen down, and lift it; Esc ends")),
            ("P, E, N", _tr("Pen, eraser, noise")),
            ("[, ]", _tr("A thinner or a thicker pen")),
            ("S", _tr("Start from a picture of the set")),
            (_tr("Delete"), _tr("Clear the drawing")),
        ),
    )
    yield (
        _tr("On the map"),
        (
            (_tr("Arrow keys"), _tr("Move the point that is decoded, with Shift the map")),
            ("P", _tr("Pin the point")),
            (_tr("Delete"), _tr("Take the chosen pin away")),
            ("+, −", _tr("Zoom")),
            ("F", _tr("Show all points")),
        ),
    )
    yield (
        _tr("On the pictures of Digits"),
        (
            (_tr("Arrow keys"), _tr("Choose a picture")),
            (_tr("Return"), _tr("Put it onto the canvas and mark it on the map")),
        ),
    )
    yield (
        _tr("On the timeline"),
        (
            (_tr("Arrow keys"), _tr("One stored step on or back; with Page keys several")),
            (_tr("Home, End"), _tr("The first and the last stored step")),
        ),
    )
    yield (
        _tr("While presenting"),
        (
            (_tr("Left, Right"), _tr("The panel before, and the next one")),
            (_tr("Esc"), _tr("Leave the presentation")),
        ),
    )
    yield (
        _tr("In the list of runs"),
        (
            ("F2", _tr("Rename the run")),
            ("Ctrl+B", _tr("Star the run")),
            (_tr("Delete"), _tr("Move the run to the wastebasket")),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
