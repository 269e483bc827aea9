"""The form of a recipe, built from the recipe's own fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from aeviz.core.base.errors import RecipeError
from aeviz.core.datasets.fitting import fitted
from aeviz.core.recipe.recipe import value_of, with_value
from aeviz.core.recipe.relevance import is_relevant
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.size import LayerSize
from aeviz.ui.language.sentences import said
from aeviz.ui.naming.words import titled
from aeviz.ui.setup.diagram import LayerDiagram
from aeviz.ui.setup.field import FieldRow
from aeviz.ui.setup.head import FieldHelp, SetupHead, TunedNote
from aeviz.ui.setup.history import History, State
from aeviz.ui.setup.rows import DATASET, Rows
from aeviz.ui.setup.section import SPACING
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.painted import StyledWidget


class RecipePanel(StyledWidget):
    """Edits a recipe. Every edit goes through ``with_value``, which alone says what is good.

    Shown are the fields that do something for the recipe; those beside ``section.HEAD`` stand under
    headings that fold. While a run goes on its live fields show and change *its* values, which are
    never mixed up with those of the next run.
    """

    recipe_changed = Signal(object)
    """The new, valid :class:`Recipe`, after each accepted edit, undo and redo."""
    recipe_shown = Signal(object)
    """The :class:`Recipe` that the form starts from now; not an edit."""
    value_tuned = Signal(str, float)
    """Path and value of a live field that was changed while a run goes on."""
    folds_changed = Signal(object)
    """Names of the sections that are open, as the user left them."""
    pictures_wanted = Signal()
    """The user wants to learn from pictures that are no dataset yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "recipePanel", reads=self.tr("Recipe"))
        self._baseline = self._recipe = Recipe(name="new", title=self.tr("New recipe"))
        self._running, self._query = False, ""
        self._kept: dict[str, str] = {}
        """Why fields stay as they are, by their paths."""
        self._tuned: dict[str, float] = {}
        """Live values of the run that is shown, where they are not its recipe's."""
        self._history, self._started = History(), False
        self._build()
        self.offer_datasets()
        self._start_from(self._recipe)
        self.restyle()

    def set_recipe(self, recipe: Recipe) -> None:
        """Show a recipe, from which changes are counted from now on; this is no edit."""
        left = State(self._baseline, self._recipe)
        if left != State(recipe, recipe) and self._started:
            self._history.note(left)
        self._started = True
        self._start_from(recipe)
        self.recipe_shown.emit(recipe)

    def recipe(self) -> Recipe:
        """The recipe of the next run."""
        return self._recipe

    def show_first_refusal(self) -> str:
        """The reason why an entered value was refused, and the focus on it; empty if none was."""
        for row in self._rows:
            if row.refusal:
                self.seek(row.field.path)
                return row.refusal
        return ""

    def set_running(self, running: bool) -> None:
        """While a run goes on only live fields can be changed, and they are that run's."""
        if running != self._running:  # what was typed was for the other run
            for row in self._rows:
                if row.field.live:
                    row.show_refusal("")
        self._running = running
        self._lock()
        self._show()

    def keep(self, paths: Sequence[str], reason: str) -> None:
        """These fields stay as they are, whether a run goes on or not; no others do any more."""
        self._kept = dict.fromkeys(paths, reason)
        self._lock()

    def _lock(self) -> None:
        for row in self._rows:
            self._lock_row(row)

    def _lock_row(self, row: FieldRow) -> None:
        reason = self.tr("Stop the run to change this") if self._running else ""
        row.set_locked(self._kept.get(row.field.path, "" if row.field.live else reason))

    def set_tuned(self, values: Mapping[str, float]) -> None:
        """What was tuned in the run that is shown."""
        self._tuned = dict(values)
        self._show()

    def show_network(self, layers: Sequence[LayerSize], expected: str) -> None:
        """Layers of the recipe's network, and how long it will train, in words."""
        self._diagram.show_layers(layers)
        self._head.tell_expected(expected)

    def seek(self, path: str) -> None:
        """Open the section of a field, scroll there, and give it the focus."""
        self._head.search.clear()
        self._rows.section(path).set_open(True)
        self._ensure_seen(path)
        self.row(path).editor.setFocus()

    def open_sections(self, names: Sequence[str]) -> None:
        """Open these and fold the others."""
        self._rows.open_sections(names)

    # --- undo ---------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        return self._history.can_undo and not self._running

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo and not self._running

    @Slot()
    def undo(self) -> None:
        """Take back the last edit, or the choice of another recipe."""
        self.restore(None if self._running else self._history.back(self.state()))

    @Slot()
    def redo(self) -> None:
        self.restore(None if self._running else self._history.forth(self.state()))

    def state(self) -> State:
        return State(self._baseline, self._recipe)

    def restore(self, state: State | None) -> None:
        if state is None:
            return
        other = state.baseline != self._baseline
        self._start_from(state.baseline)
        self._recipe = state.recipe
        self._show()
        if other:
            self.recipe_shown.emit(state.baseline)
        self.recipe_changed.emit(state.recipe)

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._head = SetupHead(self)
        self._head.undo_wanted.connect(self.undo)
        self._head.redo_wanted.connect(self.redo)
        self._head.searched.connect(self._search)
        self._head.first_wanted.connect(self._focus_first)
        self._description = named(PlainLabel(), "recipeDescription")
        self._diagram = LayerDiagram()
        self._note = TunedNote()
        self._note.taken.connect(self._take_tuned)
        self._nothing = named(PlainLabel(self.tr("No setting has this name")), "setupNothing")
        self._rows = Rows(self, self._take_row)
        self._rows.edited.connect(self._edited)
        self._rows.reset_wanted.connect(self._reset)
        self._rows.focused.connect(self._focused)
        self._rows.pictures_wanted.connect(self.pictures_wanted)
        self._rows.folds_changed.connect(self.folds_changed)
        first, *others = self._rows.sections
        inside = QWidget()
        parts: list[QWidget] = [self._diagram, self._note, first, self._description, *others]
        self._column = fill(QVBoxLayout(inside), *parts, self._nothing, 1, spacing=2 * SPACING)
        self._column.setContentsMargins(8, 6, 8, 8)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._help = FieldHelp()
        fill(QVBoxLayout(self), self._head, (self._scroll, 1), self._help, spacing=0)

    def _take_row(self, row: FieldRow) -> None:
        """A new row shows how things are."""
        self._lock_row(row)
        self._show_row(row)

    def row(self, path: str) -> FieldRow:
        """The row of a field, made if nobody has needed it yet."""
        return self._rows[path]

    @Slot()
    def offer_datasets(self) -> None:
        """Offer the datasets that there are now, those of the user last."""
        self._rows.offer_datasets(self.tr("Your pictures…"))

    # --- edits --------------------------------------------------------------------------------

    @Slot(str, object)
    def _edited(self, path: str, value: object) -> None:
        tuning = self._running and self._rows[path].field.live
        try:
            recipe = with_value(self._recipe, path, value)
        except RecipeError as error:
            self._rows[path].show_refusal(said(str(error)))
            self._ensure_seen(path)
            return
        if path == DATASET:
            recipe = fitted(recipe)
        self._rows[path].show_refusal("")
        if tuning:
            self._tune(path, float(value_of(recipe, path)))
        else:
            self._accept(recipe)

    def _tune(self, path: str, value: float) -> None:
        """The run in training has another value; the next run keeps its own."""
        if value != self._tuned.get(path, value_of(self._recipe, path)):
            self._tuned[path] = value
            self.value_tuned.emit(path, value)
        self._show()

    @Slot(str)
    def _reset(self, path: str) -> None:
        """Drop what was refused, or else go back to the baseline."""
        if self._rows[path].refusal:
            self._rows[path].show_refusal("")
            self._show()
        else:
            tuned = self._running and self._rows[path].field.live
            self._edited(path, value_of(self._recipe if tuned else self._baseline, path))

    def _accept(self, recipe: Recipe) -> None:
        """Take a valid recipe; values refused before may fit now."""
        before = self.state()
        for row in self._rows:
            if row.refusal:
                try:
                    recipe = with_value(recipe, row.field.path, row.entered())
                    row.show_refusal("")
                except RecipeError as error:
                    row.show_refusal(said(str(error)))
        self._recipe = recipe
        if recipe != before.recipe:
            self._history.note(before)
        self._show()
        if recipe != before.recipe:
            self.recipe_changed.emit(recipe)

    @Slot()
    def _take_tuned(self) -> None:
        """The next run is to have what was tuned in the one that is shown."""
        recipe = self._recipe
        for path, value in self._tuned.items():
            recipe = with_value(recipe, path, value)
        self._accept(recipe)

    # --- showing ------------------------------------------------------------------------------

    def _start_from(self, recipe: Recipe) -> None:
        self._baseline = self._recipe = recipe
        self._description.setText(said(recipe.description))
        self._description.setVisible(bool(recipe.description))
        for row in self._rows:
            row.show_refusal("")
        self._show()

    def _show(self) -> None:
        """Show the recipe's values, but leave what was refused in its editor."""
        for row in self._rows:
            if not row.refusal:
                self._show_row(row)
        self._show_rows()
        locked = self.tr("Stop the run to change this") if self._running else ""
        self._head.allow_undo(self._history.can_undo, self._history.can_redo, locked)
        changed = {p: v for p, v in self._tuned.items() if v != value_of(self._recipe, p)}
        self._note.tell({} if self._running else changed)

    def _show_row(self, row: FieldRow) -> None:
        path = row.field.path
        value = value_of(self._recipe, path)
        if self._running and row.field.live:
            now = self._tuned.get(path, value)
            row.show_value(now, now != value, is_now=True)
        else:
            row.show_value(value, value != value_of(self._baseline, path))

    def _show_rows(self) -> None:
        query = self._query
        found = self._rows.show_relevant(partial(is_relevant, self._recipe), query)
        self._nothing.setVisible(not found)
        for part in (self._diagram, self._description):
            part.setVisible(not query and (part is self._diagram or bool(self._recipe.description)))

    @Slot(str)
    def _search(self, query: str) -> None:
        self._query = query.strip().casefold()
        self._show_rows()

    @Slot()
    def _focus_first(self) -> None:
        """The first field that the search found."""
        for row in self._rows:
            if row.isVisibleTo(self):
                row.editor.setFocus()
                return

    def _ensure_seen(self, path: str) -> None:
        for section in self._rows.sections:
            section.form.activate()
        self._column.activate()
        self._scroll.ensureWidgetVisible(self._rows[path], 0, 4)

    @Slot(str)
    def _focused(self, path: str) -> None:
        field = self._rows[path].field
        self._help.tell(titled(said(field.title), said(field.help)), self.size())

    # --- Qt -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends a search from anywhere in the panel."""
        if event.key() == Qt.Key.Key_Escape and self._query:
            self._head.search.clear()
            return
        super().keyPressEvent(event)

    def restyle(self) -> None:
        for label in (self._help, self._description, self._nothing):
            theme.tint(label, theme.faint_text(self.palette()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._help.fit(self.size())

    def minimumSizeHint(self) -> QSize:
        """No editor is cut at the side; the height may be anything."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        width = max(section.minimumSizeHint().width() for section in self._rows.sections)
        margins = self._column.contentsMargins()
        width += margins.left() + margins.right() + bar
        return QSize(width, self.fontMetrics().lineSpacing() * 6)

    def sizeHint(self) -> QSize:
        width = theme.letter(self.fontMetrics()) * 42
        return QSize(width, self.fontMetrics().lineSpacing() * 34)
