"""File → Your pictures: the list of the user's datasets, to rename, re-link and remove."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from aeviz.core import datasets
from aeviz.core.base.errors import AevizError
from aeviz.core.base.paths import is_there, leads_to_folder
from aeviz.core.base.texts import plain
from aeviz.core.data.own import listing
from aeviz.core.data.shapes import in_words
from aeviz.ui.jobs.job import Report
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets.named import named


class OwnSetsWindow(ToolWindow):
    """One row a dataset. The Tools' controller makes it and shows it."""

    chosen = Signal(str)
    """Name of a dataset that is to come into Setup."""
    list_changed = Signal()
    more_wanted = Signal()
    """The user wants to add pictures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("ownSetsWindow", parent)
        self.setWindowTitle(self.tr("Your pictures"))
        heads = [self.tr("Name"), self.tr("Pictures"), self.tr("Size"), self.tr("Classes")]
        heads.append(self.tr("From"))
        self.table = named(QTableWidget(0, len(heads)), "ownSetsTable", reads=self.windowTitle())
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.itemSelectionChanged.connect(self._follow_selection)
        self.table.itemDoubleClicked.connect(self._choose)
        self.body.addWidget(self.table)
        rows = (
            ("addSetButton", self.tr("&Add…"), self._ask_for_more, self.tr("Add other pictures")),
            ("renameSetButton", self.tr("&Rename…"), self._rename, self.tr("Give it another name")),
            (
                "relinkSetButton",
                self.tr("Re-&link…"),
                self._relink,
                self.tr("Say where its folder is now"),
            ),
            (
                "removeSetButton",
                self.tr("Re&move"),
                self._remove,
                self.tr("Take it off this list; your files stay where they are"),
            ),
            ("useSetButton", self.tr("&Use in Setup"), self._choose, self.tr("Train on it next")),
        )
        made = [self.button(name, text, slot, tip) for name, text, slot, tip in rows]
        for button in made:
            self.buttons.addWidget(button)
        self._on_one = made[1:]
        self._sets: list[listing.OwnSet] = []
        self.resize(760, 360)

    def refresh(self) -> None:
        """Show the list as it is now."""
        before = self._selected()
        self._sets = list(listing.own_sets().values())
        self.table.setRowCount(len(self._sets))
        for row, own in enumerate(self._sets):
            count = self.tr("{train:,} and {test:,}").format(train=own.train, test=own.test)
            classes = str(len(own.class_names) or self.tr("none"))
            where = own.path
            if own.test_path:
                text = self.tr("{path}; for tests {tests}")
                where = text.format(path=own.path, tests=own.test_path)
            cells = own.name, count, in_words(own.shape), classes, where
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(plain(text)))
        names = [own.name for own in self._sets]
        if before is not None and before.name in names:
            self.table.selectRow(names.index(before.name))
        elif names:
            self.table.selectRow(len(names) - 1)
        self._follow_selection()
        if not self._sets:
            self.say(self.tr("No pictures of your own yet: add a folder or a file of them."))

    def _selected(self) -> listing.OwnSet | None:
        rows = self.table.selectionModel().selectedRows()
        return self._sets[rows[0].row()] if rows and rows[0].row() < len(self._sets) else None

    def _follow_selection(self) -> None:
        for button in self._on_one:
            button.setEnabled(self._selected() is not None)

    def _ask_for_more(self) -> None:
        self.more_wanted.emit()

    def _choose(self) -> None:
        if (own := self._selected()) is not None:
            self.chosen.emit(own.name)
            self.say(self.tr("“{name}” is in Setup.").format(name=own.name))

    def _rename(self) -> None:
        own = self._selected()
        if own is None:
            return
        title, label = self.tr("Rename"), self.tr("Name:")
        name, accepted = QInputDialog.getText(self, title, label, text=own.name)
        if accepted and name.strip() and name.strip() != own.name:
            self._change(lambda: listing.rename(own.name, name.strip(), tuple(datasets.DATASETS)))

    def _remove(self) -> None:
        if (own := self._selected()) is not None:
            self._change(lambda: listing.remove(own.name))
            self.say(
                self.tr("“{name}” is off the list; its files are still in {path}.").format(
                    name=own.name, path=plain(own.path)
                )
            )

    def _change(self, action: object) -> None:
        try:
            action()  # type: ignore[operator]
        except AevizError as error:
            self.say(str(error))
            return
        self.say("")
        self.refresh()
        self.list_changed.emit()

    def _relink(self) -> None:
        own = self._selected()
        if own is None:
            return
        title = self.tr("Where are the pictures of “{name}” now?").format(name=own.name)
        path = self._asked(title, own.path)
        tests = None
        if path is not None and own.test_path and not is_there(own.test_path):
            title = self.tr("Where are the test pictures of “{name}” now?").format(name=own.name)
            tests = self._asked(title, own.test_path)
        if path is not None:

            def work(report: Report) -> object:
                return listing.relink(own.name, path, tests, report)

            self.begin(work)

    def _asked(self, title: str, before: str) -> Path | None:
        """Where something lies now that was a file or a folder before."""
        if Path(before).suffix and not leads_to_folder(before):
            path, _ = QFileDialog.getOpenFileName(self, title, QDir.homePath())
        else:
            path = QFileDialog.getExistingDirectory(self, title, QDir.homePath())
        return Path(path) if path else None

    def show_result(self, result: object) -> None:
        assert isinstance(result, listing.OwnSet)  # noqa: S101 - what relinking gives
        text = self.tr("“{name}” is read from {path} now.")
        self.say(text.format(name=result.name, path=plain(result.path)))
        self.refresh()
        self.list_changed.emit()
