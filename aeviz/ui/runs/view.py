"""File → Runs: the list of all runs, with what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.base.texts import plain
from aeviz.ui.runs.rows import Row
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.action_menu import ActionMenu
from aeviz.ui.widgets.labels import PlainLabel, without_key
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.lists import edit, empty
from aeviz.ui.widgets.named import allow, named, tip_text
from aeviz.ui.widgets.picture import to_image
from aeviz.ui.widgets.toggle import ToggleButton

STAR, NAME, DATA, FIGURE, LENGTH, SIZE = range(6)
_PICTURE = 36


class _Roomy(QStyledItemDelegate):
    """Cells that do not touch those of the next column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return super().sizeHint(option, index) + QSize(theme.SPACE[1], 0)  # type: ignore[arg-type]


class _Item(QTreeWidgetItem):
    """Sorted by what its columns mean, not by their texts."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        tree = self.treeWidget()
        column = tree.sortColumn() if tree is not None else NAME
        assert isinstance(other, _Item)  # noqa: S101 - the tree holds no others
        return bool(_key(self.row, column) < _key(other.row, column))


def _key(row: Row, column: int) -> tuple[object, ...]:
    keys: dict[int, object] = {
        STAR: not row.starred,
        DATA: row.data,
        FIGURE: row.worth,
        LENGTH: row.epochs,
        SIZE: row.bytes,
    }
    return (keys.get(column, 0), -row.created.timestamp())


BUTTONS = "open", "compare", "settings", "rename", "copy", "delete"
"""What can be done with a run by a button; by its menu also what is done with a click or a key."""


class RunsWindow(QDialog):
    """Search, open, compare, rename, note, star, copy, delete. Its controller does all of it."""

    open_wanted = Signal(object)
    settings_wanted = Signal(object)
    """Path of the run whose recipe is to come into Setup."""
    compare_wanted = Signal(object)
    """Paths"""
    copy_wanted = Signal(object)
    delete_wanted = Signal(object)
    """Paths"""
    undo_wanted = Signal()
    renamed = Signal(object, str)
    """Path and name; empty: the usual one."""
    starred = Signal(object, bool)
    noted = Signal(object, str)
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("runsWindow")
        self.setWindowTitle(self.tr("Runs"))
        self._rows: tuple[Row, ...] = ()
        self._noted: Path | None = None
        self._can_undo = False
        self._filling = False
        self._build_list()
        self._build_actions()
        self._build()
        self.resize(900, 560)
        self._follow_selection()

    # --- what others set ----------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these runs; what was selected stays selected."""
        chosen, focused = set(self.chosen()), self.focusWidget()
        had_focus = focused is self.list or self.list.isAncestorOf(focused or self)
        self._leave_note()
        self._rows, self._filling = tuple(rows), True
        empty(self.list)
        for row in rows:
            item = _Item(row)
            self.list.addTopLevelItem(item)
            self._fill(item)
            item.setSelected(row.path in chosen)
        self._filling = False
        self._search()
        self._follow_selection()
        if had_focus:  # a name that was edited leaves with its line, and would take the focus along
            self.list.setFocus()

    def show_progress(self, fraction: float | None) -> None:
        """How much was read, from 0 to 1; None: nothing is being read."""
        self._bar.setVisible(fraction is not None)
        self._cancel.setVisible(fraction is not None)
        self._bar.setValue(round(1000 * (fraction or 0)))
        if fraction is not None and not self._rows:
            self._empty.setText(self.tr("Reading the runs…"))
        else:
            self._search()

    def say(self, text: str, can_undo: bool = False) -> None:
        self._message.setText(text)
        self._can_undo = can_undo
        self._undo.setVisible(can_undo)

    def chosen(self) -> list[Path]:
        items = (self.list.topLevelItem(i) for i in range(self.list.topLevelItemCount()))
        return [i.row.path for i in items if isinstance(i, _Item) and i.isSelected()]

    # --- building -----------------------------------------------------------------------------

    def _build_list(self) -> None:
        self.list = named(QTreeWidget(), "runsList", reads=self.tr("Runs"))
        self.list.setRootIsDecorated(False)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setIconSize(QSize(_PICTURE, _PICTURE))
        self.list.setAlternatingRowColors(True)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels(
            [
                "★",
                self.tr("Name"),
                self.tr("Data"),
                self.tr("Last test"),
                self.tr("Length"),
                self.tr("Size"),
            ]
        )
        self.list.headerItem().setToolTip(STAR, self.tr("Starred runs"))
        self.list.setItemDelegate(_Roomy(self.list))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.list.setSortingEnabled(True)
        self.list.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.list.itemSelectionChanged.connect(self._follow_selection)
        self.list.itemActivated.connect(self._activate)
        self.list.itemClicked.connect(self._clicked)
        self.list.itemChanged.connect(self._changed)

    def _build_actions(self) -> None:
        keys = QKeySequence.StandardKey
        self.commands: dict[str, QAction] = {}
        for name, text, slot, key in (
            ("open", self.tr("&Open"), self._open, None),
            ("compare", self.tr("&Compare"), self._compare, None),
            ("settings", self.tr("Use its &settings"), self._use_settings, None),
            ("rename", self.tr("&Rename"), self._rename, QKeySequence(Qt.Key.Key_F2)),
            ("star", self.tr("S&tar"), self._star, QKeySequence("Ctrl+B")),
            ("copy", self.tr("&Duplicate"), self._copy, None),
            ("delete", self.tr("Move to &wastebasket"), self._delete, QKeySequence(keys.Delete)),
        ):
            action = QAction(text, self.list)
            action.setObjectName(f"runs{name.capitalize()}Action")
            action.triggered.connect(slot)
            if key is not None:
                action.setShortcut(key)
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.commands[name] = action
            self.list.addAction(action)
        undo = QAction(self.tr("&Undo"), self)
        undo.setShortcut(QKeySequence(keys.Undo))
        undo.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        undo.triggered.connect(self._take_back)
        self.addAction(undo)

    def _build(self) -> None:
        self.search = named(QLineEdit(), "runsSearch", reads=self.tr("Search the runs"))
        self.search.setPlaceholderText(self.tr("Search by name, data or note"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        only = ToggleButton(self.tr("★ only"), self.tr("Show starred runs alone"))
        self._only = named(only, "runsStarredButton")
        self._only.toggled.connect(self._search)
        self._note = named(QPlainTextEdit(), "runsNote", reads=self.tr("Note"))
        self._note.setPlaceholderText(self.tr("A note about this run"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        self._empty = named(QLabel(), "runsEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._message = named(PlainLabel(), "runsMessage")
        self._undo = push_button(self, self.tr("&Undo"), "runsUndoButton", self._take_back)
        self._undo.setAutoDefault(False)
        self._bar = named(QProgressBar(), "runsProgress")
        self._bar.setRange(0, 1000)
        self._cancel = push_button(self, self.tr("Ca&ncel"), "runsCancelButton", self.cancelled)
        self._cancel.setAutoDefault(False)
        buttons = [self._button(name) for name in BUTTONS]
        top = fill(QHBoxLayout(), (self.search, 1), self._only)
        said = fill(QHBoxLayout(), (self._message, 1), self._undo)
        below = fill(QHBoxLayout(), (self._bar, 1), self._cancel)
        row = fill(QHBoxLayout(), 1, *buttons)
        parts = top, (self.list, 1), self._empty, self._note, said, below, row
        fill(QVBoxLayout(self), *parts, margin=12, spacing=8)
        self._undo.hide()
        self.show_progress(None)

    def _button(self, name: str) -> QWidget:
        action = self.commands[name]
        button = push_button(self, action.text(), f"runs{name.capitalize()}Button", action.trigger)
        button.setAutoDefault(False)
        action.setProperty("button", button)
        return button

    def _fill(self, item: _Item) -> None:
        row = item.row
        texts = "★" if row.starred else "☆", row.name, row.data, row.figure, row.length, row.size
        for column, text in enumerate(texts):
            item.setText(column, plain(text))
        tip = f"{row.name}\n{row.recipe}" + (f"\n\n{row.note}" if row.note else "")
        item.setToolTip(NAME, tip_text(tip))
        item.setToolTip(STAR, self.tr("Click to star this run, or not"))
        item.setTextAlignment(STAR, Qt.AlignmentFlag.AlignCenter)
        item.setIcon(NAME, _icon(row.picture))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)

    # --- the user -----------------------------------------------------------------------------

    @Slot()
    def _search(self) -> None:
        query, shown = self.search.text().casefold(), 0
        for number in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(number)
            assert isinstance(item, _Item)  # noqa: S101 - the tree holds no others
            there = item.row.matches(query) and (item.row.starred or not self._only.isChecked())
            item.setHidden(not there)
            shown += there
        said = self.tr("No run has this name") if self._rows else self.tr("There are no runs yet")
        self._empty.setText("" if shown else said)
        self._empty.setVisible(not shown)

    @Slot()
    def _follow_selection(self) -> None:
        chosen = self.chosen()
        none = self.tr("Choose a run first")
        one = "" if len(chosen) == 1 else (self.tr("Choose a single run") if chosen else none)
        several = "" if len(chosen) > 1 else self.tr("Choose two or more runs (Ctrl+click)")
        written = {row.path for row in self._rows if row.is_written}
        busy = self.tr("A run in training cannot be deleted: stop it first")
        reasons = {
            "compare": several,
            "star": "" if chosen else none,
            "delete": none if not chosen else busy if written & set(chosen) else "",
        }
        for name, action in self.commands.items():
            why_not = reasons.get(name, one)
            action.setEnabled(not why_not)
            button = action.property("button")
            if isinstance(button, QWidget):
                allow(button, why_not, without_key(action.text()))
        self._show_note(chosen[0] if len(chosen) == 1 else None)

    def _show_note(self, path: Path | None) -> None:
        if path == self._noted:
            return
        self._leave_note()
        self._noted = path
        row = next((row for row in self._rows if row.path == path), None)
        self._note.setPlainText(row.note if row is not None else "")
        self._note.setEnabled(row is not None)

    def _leave_note(self) -> None:
        """What was written about a run is kept when another is looked at."""
        row = next((row for row in self._rows if row.path == self._noted), None)
        self._noted = None
        if row is not None and self._note.toPlainText() != row.note:
            self.noted.emit(row.path, self._note.toPlainText())

    @Slot(QTreeWidgetItem, int)
    def _activate(self, item: QTreeWidgetItem, column: int) -> None:
        if isinstance(item, _Item) and column != STAR:
            self.open_wanted.emit(item.row.path)

    @Slot(QTreeWidgetItem, int)
    def _clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if isinstance(item, _Item) and column == STAR:
            self.starred.emit(item.row.path, not item.row.starred)

    @Slot(QTreeWidgetItem, int)
    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        """A name was edited in the list."""
        if isinstance(item, _Item) and column == NAME and not self._filling:
            name = item.text(NAME).strip()
            if name != item.row.name:
                self.renamed.emit(item.row.path, name)

    def _open(self) -> None:
        self.open_wanted.emit(self.chosen()[0])

    def _compare(self) -> None:
        self.compare_wanted.emit(self.chosen())

    def _use_settings(self) -> None:
        self.settings_wanted.emit(self.chosen()[0])

    def _rename(self) -> None:
        item = next(iter(self.list.selectedItems()), None)
        if item is not None:
            edit(self.list, self.list.indexFromItem(item, NAME))

    def _star(self) -> None:
        chosen = [row for row in self._rows if row.path in self.chosen()]
        on = not all(row.starred for row in chosen)
        for row in chosen:
            self.starred.emit(row.path, on)

    def _copy(self) -> None:
        self.copy_wanted.emit(self.chosen()[0])

    def _delete(self) -> None:
        self.delete_wanted.emit(self.chosen())

    def _take_back(self) -> None:
        if self._can_undo:
            self.undo_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.list.underMouse() or self.list.hasFocus():
            ActionMenu.show_for(self.list, event.globalPos())

    def done(self, result: int) -> None:
        self._leave_note()
        super().done(result)


def _icon(picture: np.ndarray | None) -> QIcon:
    if picture is None:
        blank = QPixmap(_PICTURE, _PICTURE)
        blank.fill(Qt.GlobalColor.transparent)
        return QIcon(blank)
    sharp = Qt.TransformationMode.FastTransformation
    image = to_image(np.ascontiguousarray(picture))
    keeping = Qt.AspectRatioMode.KeepAspectRatio
    return QIcon(QPixmap.fromImage(image).scaled(_PICTURE, _PICTURE, keeping, sharp))
