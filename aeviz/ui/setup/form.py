"""The form of a recipe, built from the recipe's own fields."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from aeviz.core import datasets
from aeviz.core.base.errors import RecipeError
from aeviz.core.recipe.fields import Field
from aeviz.core.recipe.recipe import fields, value_of, with_value
from aeviz.core.recipe.schema import SECTIONS, Recipe
from aeviz.ui.setup.field import FieldRow
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel, bold
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import StyledWidget

_HELP_LINES = 3
_HELP_FROM = 22
"""The help of the field at hand is shown if the panel is this many lines high."""


class RecipePanel(StyledWidget):
    """Edits a recipe. Every edit goes through ``with_value``, which alone says what is good."""

    recipe_changed = Signal(object)
    """The new, valid :class:`Recipe`, after each accepted edit."""
    recipe_shown = Signal(object)
    """The :class:`Recipe` that the form starts from now; not an edit."""
    value_tuned = Signal(str, float)
    """Path and value of a live field that was changed while a run goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "recipePanel", reads=self.tr("Recipe"))
        self._baseline = self._recipe = Recipe(name="new", title=self.tr("New recipe"))
        self._running = False
        self._rows: dict[str, FieldRow] = {}
        self._headings: list[QLabel] = []
        self._build()
        self.set_recipe(self._recipe)
        self.restyle()

    def set_recipe(self, recipe: Recipe) -> None:
        """Show a recipe, from which changes are counted from now on; this is no edit."""
        self._baseline = self._recipe = recipe
        self._description.setText(recipe.description)
        self._description.setVisible(bool(recipe.description))
        for row in self._rows.values():
            row.show_refusal("")
        self._show()
        self.recipe_shown.emit(recipe)

    def recipe(self) -> Recipe:
        return self._recipe

    def show_first_refusal(self) -> str:
        """The reason why an entered value was refused, and the focus on it; empty if none was."""
        for path, row in self._rows.items():
            if row.refusal:
                self._ensure_seen(path)
                row.editor.setFocus()
                return row.refusal
        return ""

    def set_running(self, running: bool) -> None:
        """While a run goes on only live fields can be changed."""
        self._running = running
        reason = self.tr("Stop the run to change this")
        for row in self._rows.values():
            row.set_locked(reason if running and not row.field.live else "")

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        inside = QWidget()
        self._form = QFormLayout()
        self._form.setVerticalSpacing(4)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._description = named(PlainLabel(), "recipeDescription")
        # Not a row of the form, which would keep the height of the first text.
        self._column = fill(QVBoxLayout(inside), self._description, (self._form, 1))
        self._column.setContentsMargins(8, 6, 8, 8)
        section = ""
        for field in fields():
            head = SECTIONS.get(field.path.partition(".")[0], self.tr("Randomness"))
            if head != section:
                self._add_heading(head)
                section = head
            self._add_row(field)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._help = named(PlainLabel(), "recipeHelp")
        self._help.setContentsMargins(8, 2, 8, 4)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        fill(QVBoxLayout(self), (self._scroll, 1), self._help, spacing=0)

    def _add_heading(self, text: str) -> None:
        label = bold(QLabel(self.tr(text)))
        label.setContentsMargins(0, label.fontMetrics().height() // 2, 0, 0)
        self._headings.append(label)
        self._form.addRow(label)

    def _add_row(self, field: Field) -> None:
        if field.path == "data.dataset":  # which there are is known to the data, not to the recipe
            field = field._replace(choices=datasets.names())
        row = FieldRow(field)
        row.edited.connect(self._edited)
        row.reset_wanted.connect(self._reset)
        row.focused.connect(self._focused)
        self._rows[field.path] = row
        self._form.addRow(row.label, row)

    # --- edits --------------------------------------------------------------------------------

    @Slot(str, object)
    def _edited(self, path: str, value: object) -> None:
        try:
            recipe = with_value(self._recipe, path, value)
        except RecipeError as error:
            self._rows[path].show_refusal(str(error))
            self._ensure_seen(path)
            return
        self._rows[path].show_refusal("")
        self._accept(recipe)

    @Slot(str)
    def _reset(self, path: str) -> None:
        """Drop what was refused, or else go back to the baseline."""
        if self._rows[path].refusal:
            self._rows[path].show_refusal("")
            self._show()
        else:
            self._edited(path, value_of(self._baseline, path))

    def _accept(self, recipe: Recipe) -> None:
        """Take a valid recipe; values refused before may fit now."""
        before = self._recipe
        for path, row in self._rows.items():
            if row.refusal:
                try:
                    recipe = with_value(recipe, path, row.entered())
                    row.show_refusal("")
                except RecipeError as error:
                    row.show_refusal(str(error))
        self._recipe = recipe
        self._show()
        if recipe == before:
            return
        self.recipe_changed.emit(recipe)
        for path, row in self._rows.items():
            value = value_of(recipe, path)
            if self._running and row.field.live and value != value_of(before, path):
                self.value_tuned.emit(path, float(value))

    def _show(self) -> None:
        """Show the recipe's values, but leave what was refused in its editor."""
        for path, row in self._rows.items():
            if not row.refusal:
                value = value_of(self._recipe, path)
                row.show_value(value, value != value_of(self._baseline, path))

    def _ensure_seen(self, path: str) -> None:
        self._form.activate()
        self._scroll.ensureWidgetVisible(self._rows[path], 0, 4)

    @Slot(str)
    def _focused(self, path: str) -> None:
        field = self._rows[path].field
        self._help.setText(f"{self.tr(field.title)}: {self.tr(field.help)}")
        self._fit_help()

    # --- Qt -----------------------------------------------------------------------------------

    def restyle(self) -> None:
        for label in (self._help, self._description):
            theme.tint(label, theme.faint_text(self.palette()))
        strong = theme.readable(theme.accent(self.palette()), self.palette())
        for heading in self._headings:
            theme.tint(heading, strong)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = self.fontMetrics().lineSpacing()
        self._help.setVisible(self.height() >= _HELP_FROM * line)
        self._fit_help()

    def _fit_help(self) -> None:
        """Give the help the lines it needs, and never fewer than it usually does: no jumping."""
        lines = _HELP_LINES * self.fontMetrics().lineSpacing() + 8
        self._help.setFixedHeight(max(lines, self._help.heightForWidth(self.width())))

    def minimumSizeHint(self) -> QSize:
        """No editor is cut at the side; the height may be anything."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = self._column.minimumSize().width() + bar
        return QSize(width, self.fontMetrics().lineSpacing() * 6)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 42
        return QSize(width, self.fontMetrics().lineSpacing() * 34)
