"""File → Open pictures: what a path holds, how it is to be prepared, and a dataset made of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QDir, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from aeviz.core import datasets
from aeviz.core.base.errors import AevizError
from aeviz.core.base.texts import plain
from aeviz.core.data.own import listing
from aeviz.core.data.own.looking import Found, fits, look
from aeviz.core.data.own.pictures import LARGEST, SMALLEST, Choices
from aeviz.core.data.own.preparing import Prepared
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.language.sentences import said
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.widgets.digit_grid import DigitGrid
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named

SIDES = (8, 16, 28, 32, 48, 64, 96, 128)
SHEET = 48
"""Pictures that are shown as they will be."""
MOST_NAMED = 3
"""Reasons and sizes that are named."""


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
        self._make_form()
        side = fill(QVBoxLayout(), self._form_widget, (self.classes, 1))
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

    def _make_form(self) -> None:
        self.name = named(QLineEdit(), "picturesName", reads=self.tr("Name"))
        self.side = self._box(
            "picturesSide", self.tr("Height and width that all pictures are brought to")
        )
        self.place = self._box(
            "picturesPlace", self.tr("What becomes of pictures that are not square")
        )
        self.place.addItem(self.tr("Take the middle"), "crop")
        self.place.addItem(self.tr("All of it, with margins"), "fit")
        self.colour = self._box("picturesColour", self.tr("Keep colours, or make everything grey"))
        self.colour.addItem(self.tr("Grey"), False)
        self.colour.addItem(self.tr("In colour"), True)
        self.ground = self._box("picturesGround", self.tr("What is seen through see-through parts"))
        self.ground.addItem(self.tr("White"), "white")
        self.ground.addItem(self.tr("Black"), "black")
        tip = self.tr("Make light what is dark: networks learn ink best where it is light on black")
        self.invert = named(QCheckBox(self.tr("&Inverted")), "picturesInvert", tip=tip)
        self.test = named(QDoubleSpinBox(), "picturesTest", reads=self.tr("Share kept for tests"))
        self.test.setRange(1, 90)
        self.test.setDecimals(0)
        self.test.setSuffix(" %")
        self.test.setToolTip(
            self.tr("Of each class, chosen by the files' names: always the same; never trained on")
        )
        self._form_widget = QWidget()
        form = QFormLayout(self._form_widget)
        form.setContentsMargins(0, 0, 0, 0)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Size"), self.side),
            (self.tr("Not square"), self.place),
            (self.tr("Colours"), self.colour),
            (self.tr("See-through"), self.ground),
        ):
            form.addRow(text, field)
        form.addRow("", self.invert)
        self._test_label = QLabel(self.tr("For tests"))
        form.addRow(self._test_label, self.test)
        for box in (self.side, self.place, self.colour, self.ground):
            box.currentIndexChanged.connect(self._show_choices)
        self.invert.toggled.connect(self._show_choices)

    def _box(self, name: str, tip: str) -> QComboBox:
        return named(QComboBox(), name, tip=tip, reads=tip)

    # --- where it lies ------------------------------------------------------------------------

    def offer(self, path: Path | None) -> None:
        """Look at what ``path`` holds; without one, ask."""
        if path is None:
            if not self.job.is_active and self._found is None:
                self.say(
                    self.tr("Choose a folder or a file with pictures, or drop it onto this window.")
                )
            return
        self._path = path
        self._show_found(None)

        def work(report: Report) -> object:
            return look(path, None, report)

        self.begin(work)

    def ask_for_folder(self) -> None:
        """A folder of pictures or IDX files."""
        title = self.tr("Choose a folder with pictures")
        if path := QFileDialog.getExistingDirectory(self, title, QDir.homePath()):
            self.offer(Path(path))

    def ask_for_file(self) -> None:
        """A file that holds many pictures."""
        title = self.tr("Choose a file with pictures")
        kinds = self.tr("Arrays and tables (*.npz *.npy *.csv *.csv.gz *.gz);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, title, QDir.homePath(), kinds)
        if path:
            self.offer(Path(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.offer(Path(event.mimeData().urls()[0].toLocalFile()))

    # --- what was found -----------------------------------------------------------------------

    def show_result(self, result: object) -> None:
        if isinstance(result, Found):
            self._show_found(result)
            return
        assert isinstance(result, tuple)  # noqa: S101 - the other work gives a pair
        own, made = result
        self._on_added(own, made)

    def _show_found(self, found: Found | None) -> None:
        self._found = found
        for part in (self.report, self.sheet, self._form_widget, self.classes):
            part.setVisible(found is not None)
        for button in (self._add, self._train):
            button.setEnabled(found is not None)
        if found is None:
            return
        self.report.setText("\n".join(self._told(found)))
        self.classes.clear()
        self.classes.setVisible(bool(found.classes))
        for name, count in found.classes:
            self.classes.addItem(self.tr("{name}: {count:,}").format(name=plain(name), count=count))
        self._propose(found)
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

    def _propose(self, found: Found) -> None:
        """Put what is proposed into the form."""
        fields = (self.side, self.place, self.colour, self.ground, self.invert)
        for field in fields:
            field.blockSignals(True)
        proposed, (height, width, _) = found.proposed, found.sizes[0]
        self.side.clear()
        if (
            found.size_count == 1
            and SMALLEST <= min(height, width) <= max(height, width) <= LARGEST
        ):
            text = self.tr("As they are, {width} × {height}")
            self.side.addItem(text.format(width=width, height=height), 0)
        for side in sorted({*SIDES, proposed.side} - {0}):
            self.side.addItem(self.tr("{side} × {side}").format(side=side), side)
        at = self.side.findData(proposed.side)
        same = proposed.side == height == width and self.side.itemData(0) == 0
        self.side.setCurrentIndex(0 if same else at)
        self.place.setCurrentIndex(self.place.findData(proposed.place))
        self.place.setEnabled(found.size_count > 1 or height != width)
        self.colour.setCurrentIndex(self.colour.findData(proposed.colour))
        self.ground.setCurrentIndex(self.ground.findData(proposed.ground))
        self.invert.setChecked(proposed.invert)
        self.test.setValue(100 * proposed.test)
        self.test.setVisible(not found.test)
        self._test_label.setVisible(not found.test)
        self.name.setText(found.name)
        for field in fields:
            field.blockSignals(False)

    def choices(self) -> Choices:
        """What is chosen in the form."""
        assert self._found is not None  # noqa: S101 - the form is hidden before
        return replace(
            self._found.proposed,
            side=self.side.currentData(),
            place=self.place.currentData(),
            colour=self.colour.currentData(),
            ground=self.ground.currentData(),
            invert=self.invert.isChecked(),
            test=self.test.value() / 100,
        )

    def _show_choices(self) -> None:
        """Show some of the pictures as they will be."""
        found = self._found
        if found is None:
            return
        choices = self.choices()
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
        choices, name = self.choices(), self.name.text().strip()
        # A name that was only proposed may be taken: then it gets a number.
        wanted = "" if name == found.name else name
        reserved = tuple(datasets.DATASETS)

        def work(report: Report) -> object:
            return listing.add(found, choices, wanted, None, reserved, report)

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
