"""File → Open pictures: what a path holds, how it is to be prepared, and a dataset made of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from aeviz.core import datasets
from aeviz.core.base.errors import AevizError
from aeviz.core.base.texts import plain
from aeviz.core.data.own import listing
from aeviz.core.data.own.looking import Found, fits, look
from aeviz.core.data.own.pictures import Choices
from aeviz.core.data.own.preparing import Prepared
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.language.sentences import said
from aeviz.ui.tools.pictures_form import PicturesForm
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets.digit_grid import DigitGrid
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named

SHEET = 48
"""Pictures that are shown as they will be."""
MOST_NAMED = 3
"""Reasons and sizes that are named."""


class _WithTests(NamedTuple):
    """What was found together with pictures for tests that lie elsewhere."""

    found: Found
    path: Path
    name: str
    """What the user had called it by then."""
    choices: Choices
    """And had chosen."""


class PicturesWindow(ToolWindow):
    """Shows what was found, lets the user choose, and adds it to the user's datasets.

    The Tools' controller makes it, and gives it a path or lets it ask for one.
    """

    added = Signal(str, bool)
    """Name of a dataset that is on the list now; and whether it is to be trained on at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("picturesWindow", parent)
        self.setWindowTitle(self.tr("Your pictures"))
        self.setAcceptDrops(True)
        self._found: Found | None = None
        self._path: Path | None = None
        self._test_path: Path | None = None
        self._trains = False
        self._sampling = Job(self, uses_torch=False)
        self._sampling.done.connect(self._show_sample)
        self._sampling.failed.connect(self._on_refused)
        self.report = named(PlainLabel(), "picturesReport")
        self.report.setWordWrap(True)
        self.sheet = named(DigitGrid(), "picturesSheet", reads=self.tr("Pictures as prepared"))
        self.sheet.is_sheet = True
        self.sheet.tip = self.tr("As the network will see it")
        self.classes = named(QListWidget(), "classesList", reads=self.tr("Classes"))
        self.form = PicturesForm()
        self.form.changed.connect(self._show_choices)
        self.form.test_folder_wanted.connect(self.ask_for_test_folder)
        self.form.test_file_wanted.connect(self.ask_for_test_file)
        self.form.tests_given_back.connect(self.offer_no_tests)
        side = fill(QVBoxLayout(), self.form, (self.classes, 1))
        self.body.addWidget(self.report)
        self.body.addLayout(fill(QHBoxLayout(), (self.sheet, 1), side), 1)
        tip = self.tr("Look at another folder: of pictures, one folder a class, or of IDX files")
        self.buttons.insertWidget(
            0, self.button("otherFolderButton", self.tr("&Folder…"), self.ask_for_folder, tip)
        )
        tip = self.tr("Look at another file: NPZ, NPY, CSV")
        self.buttons.insertWidget(
            1, self.button("otherFileButton", self.tr("F&ile…"), self.ask_for_file, tip)
        )
        tip = self.tr("Put it on the list of your pictures and into Setup")
        self._add = self.button("addPicturesButton", self.tr("&Add"), self._add_only, tip)
        tip = self.tr("Add it, and train the recipe in Setup on it")
        self._train = self.button(
            "trainPicturesButton", self.tr("&Train on these"), self._add_on, tip
        )
        self.buttons.addWidget(self._add)
        self.buttons.addWidget(self._train)
        self.resize(860, 620)
        self._show_found(None)

    # --- where it lies ------------------------------------------------------------------------

    def offer(self, path: Path | None) -> None:
        """Look at what ``path`` holds; without one, ask."""
        if path is None:
            if not self.job.is_active and self._found is None:
                self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
                self.say(
                    self.tr("Choose a folder or a file with pictures, or drop it onto this window.")
                )
            return
        self.message.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._path, self._test_path = path, None
        self._show_found(None)

        def work(report: Report) -> object:
            return look(path, None, report)

        self.begin(work)

    def offer_tests(self, tests: Path) -> None:
        """Look at what another path has for tests; what was found before stays if it does not go
        with it."""
        path, found = self._path, self._found
        if path is None or found is None:
            return
        name, choices = self.form.name.text(), self.form.choices(found)

        def work(report: Report) -> object:
            return _WithTests(look(path, tests, report), tests, name, choices)

        self.begin(work)

    def offer_no_tests(self) -> None:
        """A share of the pictures, or their own, is for tests again."""
        if self._path is not None and self._test_path is not None:
            self.offer(self._path)

    def ask_for_folder(self) -> None:
        """A folder of pictures or IDX files."""
        if path := self._asked(self.tr("Choose a folder with pictures"), is_folder=True):
            self.offer(path)

    def ask_for_file(self) -> None:
        """A file that holds many pictures."""
        if path := self._asked(self.tr("Choose a file with pictures"), is_folder=False):
            self.offer(path)

    def ask_for_test_folder(self) -> None:
        """A folder with the pictures for tests."""
        if path := self._asked(self.tr("Choose a folder with pictures for tests"), is_folder=True):
            self.offer_tests(path)

    def ask_for_test_file(self) -> None:
        """A file with the pictures for tests."""
        if path := self._asked(self.tr("Choose a file with pictures for tests"), is_folder=False):
            self.offer_tests(path)

    def _asked(self, title: str, is_folder: bool) -> Path | None:
        """A path of the user's choice, first from beside the pictures."""
        near = str(self._path.parent) if self._path is not None else QDir.homePath()
        if is_folder:
            path = QFileDialog.getExistingDirectory(self, title, near)
        else:
            kinds = self.tr("Arrays and tables (*.npz *.npy *.csv *.csv.gz *.gz);;All files (*)")
            path, _ = QFileDialog.getOpenFileName(self, title, near, kinds)
        return Path(path) if path else None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.offer(Path(event.mimeData().urls()[0].toLocalFile()))

    # --- what was found -----------------------------------------------------------------------

    def show_result(self, result: object) -> None:
        if isinstance(result, _WithTests):
            self._test_path = result.path
            self._show_found(result.found, result.name, result.choices)
            return
        if isinstance(result, Found):
            self._show_found(result)
            return
        assert isinstance(result, tuple)  # noqa: S101 - the other work gives a pair
        own, made = result
        self._on_added(own, made)

    def _show_found(
        self, found: Found | None, name: str = "", choices: Choices | None = None
    ) -> None:
        self._found = found
        for part in (self.report, self.sheet, self.form, self.classes):
            part.setVisible(found is not None)
        for button in (self._add, self._train):
            button.setEnabled(found is not None)
        if found is None:
            return
        self.report.setText("\n".join(self._told(found)))
        self.classes.clear()
        self.classes.setVisible(bool(found.classes))
        text = self.tr("{name}: {count:,}")
        for row, count in found.classes:
            self.classes.addItem(text.format(name=plain(row), count=count))
        self.form.propose(found, self._test_path, name or found.name, choices)
        self._show_choices()

    def _told(self, found: Found) -> list[str]:
        """The report, in sentences."""
        colours = self.tr("in colour") if found.colour else self.tr("grey")
        count = {"train": found.train, "test": found.test, "colours": colours}
        title = {"title": plain(found.title)}
        text = self.tr("{title}: {train:,} pictures, {colours}.")
        if found.test:
            text = self.tr("{title}: {train:,} pictures and {test:,} for tests, {colours}.")
        lines = [text.format(**title, **count)]
        sizes = [f"{w} × {h}" for h, w, _ in found.sizes[:MOST_NAMED]]
        if found.size_count > len(sizes):
            text = self.tr("Sizes: {some} and {count:,} others.")
            lines.append(text.format(some=", ".join(sizes), count=found.size_count - len(sizes)))
        else:
            lines.append(self.tr("Size: {some} pixels.").format(some=", ".join(sizes)))
        if not found.classes:
            lines.append(self.tr("They have no classes."))
        lines += map(said, found.notes)
        lines += self._left_out(found.skipped)
        if found.licence:
            lines.append(self.tr("Licence: {licence}").format(licence=plain(found.licence)))
        return lines

    def _left_out(self, skipped: Sequence[Any]) -> list[str]:
        text = self.tr("Left out: {count:,}, as {reason} ({names}).")
        return [
            text.format(count=row.count, reason=said(row.reason), names=", ".join(row.names) or "…")
            for row in skipped
        ]

    def _show_choices(self) -> None:
        """Show some of the pictures as they will be."""
        found = self._found
        if found is None:
            return
        choices = self.form.choices(found)
        try:
            fits(found, choices)
        except AevizError as error:
            self._on_refused(str(error))
            return
        self.say("")
        self._add.setEnabled(True)
        self._train.setEnabled(True)
        self._sampling.start(lambda report: found.sample(choices, SHEET))

    def _show_sample(self, pictures: np.ndarray) -> None:
        self.sheet.show_plain([pictures], [""], [self.tr("yours")] * len(pictures))

    def _on_refused(self, text: str) -> None:
        """These choices do not go with these pictures."""
        self.say(text)
        self._add.setEnabled(False)
        self._train.setEnabled(False)

    # --- adding -------------------------------------------------------------------------------

    def _add_only(self) -> None:
        self._add_it(trains=False)

    def _add_on(self) -> None:
        self._add_it(trains=True)

    def _add_it(self, trains: bool) -> None:
        found = self._found
        if found is None:
            return
        self._trains = trains
        choices, name = self.form.choices(found), self.form.name.text().strip()
        tests = self._test_path
        # A name that was only proposed may be taken: then it gets a number.
        wanted = "" if name == found.name else name
        reserved = tuple(datasets.DATASETS)

        def work(report: Report) -> object:
            return listing.add(found, choices, wanted, tests, reserved, report)

        self._add.setEnabled(False)
        self._train.setEnabled(False)
        self.begin(work)

    def _on_added(self, own: listing.OwnSet, made: Prepared) -> None:
        text = self.tr(
            "“{name}” is among your pictures: {train:,} to learn from, {test:,} for tests."
        )
        said = [text.format(name=own.name, train=own.train, test=own.test)]
        self.say(" ".join([*said, *self._left_out(made.skipped)]))
        self.added.emit(own.name, self._trains)
        if self._trains and not made.skipped:
            self.close()

    def _on_ended(self) -> None:
        super()._on_ended()
        for button in (self._add, self._train):
            button.setEnabled(self._found is not None)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._sampling.cancel()
        super().closeEvent(event)
