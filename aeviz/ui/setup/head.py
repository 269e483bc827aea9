"""What stands around the fields of Setup: search, undo, the expected time, what was tuned."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from aeviz.core.recipe.recipe import find_field
from aeviz.ui.language.sentences import said
from aeviz.ui.widgets import icons, theme
from aeviz.ui.widgets.labels import OneLineLabel, PlainLabel
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.named import allow, named
from aeviz.ui.widgets.painted import StyledWidget

_HELP_LINES = 3
_HELP_FROM = 22
"""The help of the field at hand is shown if the panel is this many lines high."""


class SetupHead(StyledWidget):
    """The row above the fields, and how long a run will take."""

    searched = Signal(str)
    first_wanted = Signal()
    """Return was pressed in the search: go to what it found."""
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        reads = self.tr("Search the settings")
        self.search = named(QLineEdit(), "setupSearch", tip=reads, reads=reads)
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self.first_wanted)
        self._undo = self._button("setupUndoButton", self.tr("Undo in Setup"))
        self._redo = self._button("setupRedoButton", self.tr("Redo in Setup"))
        self._undo.clicked.connect(self.undo_wanted)
        self._redo.clicked.connect(self.redo_wanted)
        self._expected = named(OneLineLabel(), "setupExpected")
        row = fill(QHBoxLayout(), (self.search, 1), self._undo, self._redo, spacing=4)
        column = fill(QVBoxLayout(self), row, self._expected, spacing=4)
        column.setContentsMargins(8, 6, 8, 0)
        self.tell_expected("")
        self.restyle()

    def _button(self, name: str, reads: str) -> QToolButton:
        button = named(QToolButton(), name, reads=reads)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def allow_undo(self, can_undo: bool, can_redo: bool, locked: str) -> None:
        """Which of the buttons can be pressed; ``locked``: why none can."""
        keys, native = QKeySequence.StandardKey, QKeySequence.SequenceFormat.NativeText
        for button, can, tip, nothing, key in (
            (self._undo, can_undo, self.tr("Undo"), self.tr("Nothing to undo"), keys.Undo),
            (self._redo, can_redo, self.tr("Redo"), self.tr("Nothing to redo"), keys.Redo),
        ):
            said = f"{tip} ({QKeySequence(key).toString(native)})"
            allow(button, locked or ("" if can else nothing), said)

    def tell_expected(self, text: str) -> None:
        self._expected.set_full_text(text)
        self._expected.setVisible(bool(text))

    def restyle(self) -> None:
        self._undo.setIcon(icons.icon("undo", self))
        self._redo.setIcon(icons.icon("redo", self))
        theme.tint(self._expected, theme.faint_text(self.palette()))


class TunedNote(QWidget):
    """Says that the run on the screen has other values than the next one will have."""

    taken = Signal()
    """The next run is to have them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "tunedNote")
        self._text = PlainLabel()
        tip = self.tr("Put these values into Setup, for the next run")
        take = push_button(self, self.tr("Use for the next run"), "useTunedButton", self.taken)
        named(take, tip=tip)
        fill(QVBoxLayout(self), self._text, (take, 0, Qt.AlignmentFlag.AlignLeft), spacing=4)
        self.hide()

    def tell(self, values: Mapping[str, float]) -> None:
        """Live values by path; none hide the note."""
        tuned = ", ".join(f"{said(find_field(p).title)} {v:g}" for p, v in values.items())
        text = self.tr("The run that is shown was tuned: {values}.")
        self._text.setText(text.format(values=tuned))
        self.setVisible(bool(values))


class FieldHelp(PlainLabel):
    """What the field at hand is for, below the fields of a panel that is high enough."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "recipeHelp")
        self.setContentsMargins(8, 2, 8, 4)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def tell(self, text: str, panel: QSize) -> None:
        self.setText(text)
        self._take_lines(panel)

    def fit(self, panel: QSize) -> None:
        """The panel has another size."""
        self.setVisible(panel.height() >= _HELP_FROM * self.fontMetrics().lineSpacing())
        self._take_lines(panel)

    def _take_lines(self, panel: QSize) -> None:
        """As many as the text needs, and never fewer than it usually does: no jumping."""
        lines = _HELP_LINES * self.fontMetrics().lineSpacing() + 8
        self.setFixedHeight(max(lines, self.heightForWidth(panel.width())))
