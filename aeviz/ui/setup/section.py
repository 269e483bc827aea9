"""A group of fields under a heading that folds; folded it has no rows yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from aeviz.core.recipe.fields import Field
from aeviz.core.recipe.recipe import fields, find_field
from aeviz.core.recipe.schema import SECTIONS
from aeviz.ui.language.sentences import said
from aeviz.ui.setup.field import FieldRow
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named

SPACING = 4
HEAD = (
    "data.dataset",
    "network.kind",
    "network.code_size",
    "corruption.kind",
    "corruption.strength",
    "training.epochs",
    "training.learning_rate",
    "seed",
)
"""The fields that matter first, always in sight."""


class Section(QWidget):
    """Rows of a form; without a title it has no heading and is always open.

    Most are never opened, and a row takes a millisecond or two: they are made when they are needed.
    """

    folded = Signal()
    """The user opened or closed it."""

    def __init__(
        self, name: str, title: str, fields: Sequence[Field], make: Callable[[Field], FieldRow]
    ) -> None:
        """``make``: a row that shows what the form has for a field now."""
        super().__init__()
        self.name, self.fields, self._make = name, fields, make
        self.rows: list[FieldRow] = []
        self._wide, self._searching = 0, False
        self._wanted: Callable[[Field], bool] = lambda field: True
        self.heading = named(QToolButton(), f"{name}Heading", reads=title)
        self.heading.setText(title)
        self.heading.setAutoRaise(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heading.setVisible(bool(title))
        self._open = not title
        self.heading.clicked.connect(self._turn)
        self._body = QWidget()
        self.form = QFormLayout(self._body)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(SPACING)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fill(QVBoxLayout(self), self.heading, self._body, spacing=SPACING)
        self._follow()

    def build(self) -> None:
        """Make the rows, if they are not there."""
        if len(self.rows) == len(self.fields):
            return
        for field in self.fields:
            row = self._make(field)
            row.label.setMinimumWidth(self._wide)
            self.rows.append(row)
            self.form.addRow(row.label, row)
        self._show_wanted()

    def align(self, width: int) -> None:
        """All labels have the same width, so that editors stand below each other."""
        self._wide = width
        for row in self.rows:
            row.label.setMinimumWidth(width)

    @property
    def is_open(self) -> bool:
        return self._open

    def set_open(self, is_open: bool) -> None:
        self._open = is_open
        self._follow()

    def _turn(self) -> None:
        self.set_open(not self._open)
        self.folded.emit()

    def show_rows(self, wanted: Callable[[Field], bool], searching: bool) -> None:
        """Show the rows of wanted fields; a search opens what it finds something in."""
        self._wanted = wanted
        there = any(wanted(field) for field in self.fields)
        self._searching = searching and there
        self._show_wanted()
        self.setVisible(there)
        self._follow()

    def _show_wanted(self) -> None:
        for row in self.rows:
            self.form.setRowVisible(row, self._wanted(row.field))

    def _follow(self) -> None:
        is_open = self._open or self._searching
        if is_open:
            self.build()
        self._body.setVisible(is_open)
        self.heading.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        tip = self.tr("Hide these settings") if is_open else self.tr("Show more settings")
        self.heading.setToolTip(tip)


def sections(make: Callable[[Field], FieldRow]) -> list[Section]:
    """Those of a recipe: first the head, then one for each of its parts."""
    others = [field for field in fields() if field.path not in HEAD]
    made = [Section("first", "", [find_field(path) for path in HEAD], make)]
    for name, title in SECTIONS.items():
        own = [field for field in others if field.path.partition(".")[0] == name]
        made.append(Section(name, said(title), own, make))
    return made
