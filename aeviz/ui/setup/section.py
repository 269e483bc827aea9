"""A group of fields under a heading that folds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from aeviz.ui.setup.field import FieldRow
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named

SPACING = 4


class Section(QWidget):
    """Rows of a form; without a title it has no heading and is always open."""

    folded = Signal()
    """The user opened or closed it."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.rows: list[FieldRow] = []
        self._searching = False
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

    def add(self, row: FieldRow) -> None:
        self.rows.append(row)
        self.form.addRow(row.label, row)

    def align(self, width: int) -> None:
        """Give all labels the same width, so that editors stand below each other."""
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

    def show_rows(self, wanted: Callable[[FieldRow], bool], searching: bool) -> None:
        """Show the rows that are wanted; a search opens what it finds something in."""
        self._searching, there = searching, False
        for row in self.rows:
            shown = wanted(row)
            there |= shown
            self.form.setRowVisible(row, shown)
        self.setVisible(there)
        self._follow()

    def _follow(self) -> None:
        is_open = self._open or self._searching
        self._body.setVisible(is_open)
        self.heading.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        said = self.tr("Hide these settings") if is_open else self.tr("Show more settings")
        self.heading.setToolTip(said)
