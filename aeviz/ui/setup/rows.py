"""All rows of the form: one for each field of a recipe, in sections, made when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from aeviz.core import datasets
from aeviz.core.recipe.fields import Field
from aeviz.core.recipe.recipe import fields
from aeviz.ui.language.sentences import said
from aeviz.ui.setup.field import FieldRow, finds, label_width
from aeviz.ui.setup.section import Section, sections

DATASET = "data.dataset"


class Rows(QObject):
    """The rows that there are by now, and the sections that they stand in.

    The form makes it, puts the sections into its column, and says what each row shows.
    """

    edited = Signal(str, object)
    """Path and value of a field that was edited."""
    reset_wanted = Signal(str)
    focused = Signal(str)
    pictures_wanted = Signal()
    """The user wants to learn from pictures that are no dataset yet."""
    folds_changed = Signal(object)
    """Names of the sections that are open, as the user left them."""

    def __init__(self, parent: QWidget, show: Callable[[FieldRow], None]) -> None:
        """``show`` is called with every row that is made."""
        super().__init__(parent)
        self._show, self._by_path = show, dict[str, FieldRow]()
        self.sections = sections(self._make)
        width = max(label_width(field, parent.font()) for field in fields())
        for section in self.sections:
            section.align(width)
            section.folded.connect(self._tell_folds)
        self.sections[0].build()

    def _make(self, field: Field) -> FieldRow:
        if field.path == DATASET:  # which there are is known to the data, not to the recipe
            field = field._replace(choices=datasets.names())
        row = FieldRow(field)
        row.others_wanted.connect(self.pictures_wanted)
        row.edited.connect(self.edited)
        row.reset_wanted.connect(self.reset_wanted)
        row.focused.connect(self.focused)
        self._by_path[field.path] = row
        self._show(row)
        return row

    def __iter__(self) -> Iterator[FieldRow]:
        """Those that are there."""
        return iter(self._by_path.values())

    def __getitem__(self, path: str) -> FieldRow:
        """Made if nobody has needed it yet."""
        if path not in self._by_path:
            self.section(path).build()
        return self._by_path[path]

    def section(self, path: str) -> Section:
        """The one that has this field."""
        return next(s for s in self.sections if path in (field.path for field in s.fields))

    def open_sections(self, names: Sequence[str]) -> None:
        """Open these and fold the others."""
        for section in self.sections[1:]:
            section.set_open(section.name in names)

    @Slot()
    def _tell_folds(self) -> None:
        self.folds_changed.emit(tuple(s.name for s in self.sections[1:] if s.is_open))

    def offer_datasets(self, other: str) -> None:
        """Those that there are now, the user's last; ``other`` says that there may be more."""
        titles = {name: said(entry.title) for name, entry in datasets.DATASETS.items()}
        self[DATASET].offer_choices(datasets.names(), titles, other)

    def show_relevant(self, is_relevant: Callable[[str], bool], query: str) -> bool:
        """Show what does something, or was refused, and is found; whether there is any."""

        def wanted(field: Field) -> bool:
            row = self._by_path.get(field.path)
            there = is_relevant(field.path) or bool(row and row.refusal)
            found = finds(field, query) if row is None else row.matches(query)
            return there and found

        for section in self.sections:
            section.show_rows(wanted, searching=bool(query))
        return any(not section.isHidden() for section in self.sections)
