"""How pictures are to be prepared, as a form; File → Open pictures makes it and reads it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from aeviz.core.base.texts import plain
from aeviz.core.data.own.looking import Found
from aeviz.core.data.own.pictures import LARGEST, SMALLEST, Choices
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named

SIDES = (8, 16, 28, 32, 48, 64, 96, 128)
_LONGEST_NAME = 24
"""Characters of where test pictures lie that are shown."""


class PicturesForm(QWidget):
    """Plain fields; what is found fills them, and the user changes them."""

    changed = Signal()
    """Pictures are to look otherwise."""
    test_folder_wanted = Signal()
    test_file_wanted = Signal()
    tests_given_back = Signal()
    """The pictures for tests are not to come from elsewhere after all."""

    def __init__(self) -> None:
        super().__init__()
        self.name = named(QLineEdit(), "picturesName", reads=self.tr("Name"))
        self.side = _box(
            "picturesSide", self.tr("Height and width that all pictures are brought to")
        )
        self.place = _box("picturesPlace", self.tr("What becomes of pictures that are not square"))
        self.place.addItem(self.tr("Take the middle"), "crop")
        self.place.addItem(self.tr("All of it, with margins"), "fit")
        self.colour = _box("picturesColour", self.tr("Keep colours, or make everything grey"))
        self.colour.addItem(self.tr("Grey"), False)
        self.colour.addItem(self.tr("In colour"), True)
        self.ground = _box("picturesGround", self.tr("What is seen through see-through parts"))
        self.ground.addItem(self.tr("White"), "white")
        self.ground.addItem(self.tr("Black"), "black")
        tip = self.tr("Make light what is dark: networks learn ink best where it is light on black")
        self.invert = named(QCheckBox(self.tr("&Inverted")), "picturesInvert", tip=tip)
        form = QFormLayout(self)
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
        form.addRow(self.tr("For tests"), self._tests_row())
        for box in (self.side, self.place, self.colour, self.ground):
            box.currentIndexChanged.connect(self.changed)
        self.invert.toggled.connect(self.changed)

    def _tests_row(self) -> QHBoxLayout:
        """A share of the pictures, or others that lie elsewhere."""
        self.test = named(QDoubleSpinBox(), "picturesTest", reads=self.tr("Share kept for tests"))
        self.test.setRange(1, 90)
        self.test.setDecimals(0)
        self.test.setSuffix("%")
        self.test.setToolTip(
            self.tr("Of each class, chosen by the files' names: always the same; never trained on")
        )
        self.tests = named(PlainLabel(), "picturesTests")
        tip = self.tr("Take other pictures for tests, which lie in a folder or file of their own")
        self.others = named(QPushButton(self.tr("&Others")), "otherTestsButton", tip=tip)
        self.others.setAutoDefault(False)
        menu = named(QMenu(self.others), "otherTestsMenu")
        menu.addAction(self.tr("Folder…")).triggered.connect(self.test_folder_wanted)
        menu.addAction(self.tr("File…")).triggered.connect(self.test_file_wanted)
        self._back = menu.addAction(self.tr("Not from elsewhere"))
        self._back.triggered.connect(self.tests_given_back)
        self.others.setMenu(menu)
        return fill(QHBoxLayout(), (self.test, 1), (self.tests, 1), self.others)

    def propose(
        self, found: Found, test_path: Path | None, name: str, choices: Choices | None = None
    ) -> None:
        """Put what is proposed for what was found into the fields, or what was chosen before."""
        self.blockSignals(True)
        proposed, (height, width, _) = choices or found.proposed, found.sizes[0]
        self.side.clear()
        if (
            found.size_count == 1
            and SMALLEST <= min(height, width) <= max(height, width) <= LARGEST
        ):
            text = self.tr("As they are, {width} × {height}")
            self.side.addItem(text.format(width=width, height=height), 0)
        for side in sorted({*SIDES, proposed.side, found.proposed.side} - {0}):
            self.side.addItem(self.tr("{side} × {side}").format(side=side), side)
        at = self.side.findData(proposed.side)
        at = self.side.findData(found.proposed.side) if at < 0 else at
        same = proposed.side == height == width and self.side.itemData(0) == 0
        self.side.setCurrentIndex(0 if same else at)
        self.place.setCurrentIndex(self.place.findData(proposed.place))
        self.place.setEnabled(found.size_count > 1 or height != width)
        self.colour.setCurrentIndex(self.colour.findData(proposed.colour))
        self.ground.setCurrentIndex(self.ground.findData(proposed.ground))
        self.invert.setChecked(proposed.invert)
        self.test.setValue(100 * proposed.test)
        self.name.setText(name)
        self._show_tests(found, test_path)
        self.blockSignals(False)

    def _show_tests(self, found: Found, test_path: Path | None) -> None:
        self.test.setVisible(not found.test)
        self.tests.setVisible(bool(found.test))
        text = self.tr("{count:,}, their own").format(count=found.test)
        if test_path is not None:
            text = self.tr("{count:,} of “{name}”").format(
                count=found.test, name=plain(test_path.name, _LONGEST_NAME)
            )
        self.tests.setText(text)
        self._back.setEnabled(test_path is not None)

    def choices(self, found: Found) -> Choices:
        """What is chosen."""
        return replace(
            found.proposed,
            side=self.side.currentData(),
            place=self.place.currentData(),
            colour=self.colour.currentData(),
            ground=self.ground.currentData(),
            invert=self.invert.isChecked(),
            test=self.test.value() / 100,
        )


def _box(name: str, tip: str) -> QComboBox:
    return named(QComboBox(), name, tip=tip, reads=tip)
