"""Timeline → Train on from here: a new run from a stored step of the one that is shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.base.errors import RecipeError
from aeviz.core.recipe.recipe import fields, value_of, with_value
from aeviz.core.recipe.relevance import is_relevant
from aeviz.core.recipe.schema import Recipe
from aeviz.ui.language.sentences import said
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun
from aeviz.ui.run.starter import Starter
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill, without_icons
from aeviz.ui.widgets.named import named
from aeviz.ui.window.shell import Shell


class BranchDialog(QDialog):
    """Asks with which values the new run goes on, and how far."""

    wanted = Signal(int, object, int)
    """Step, the live values that are to be others, by path, and epochs in all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("branchDialog")
        self.setWindowTitle(self.tr("Train on from here"))
        self._step, self._recipe = 0, Recipe(name="new", title="New")
        self._text = named(PlainLabel(), "branchText")
        self._error = named(PlainLabel(), "branchError")
        self._form = QFormLayout()
        self._editors: dict[str, QLineEdit] = {}
        for field in fields():
            if field.live:
                editor = named(QLineEdit(), f"branch.{field.path}", reads=said(field.title))
                editor.setToolTip(said(field.help))
                self._editors[field.path] = editor
                self._form.addRow(said(field.title), editor)
        self._epochs = named(QSpinBox(), "branchEpochs", reads=self.tr("Epochs in all"))
        self._epochs.setRange(1, 100_000)
        self._form.addRow(self.tr("Epochs in all"), self._epochs)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.button(kinds.Ok).setText(self.tr("Train on"))
        without_icons(buttons)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        fill(QVBoxLayout(self), self._text, self._form, self._error, buttons, margin=12, spacing=12)
        self.setMinimumWidth(theme.letter(self.fontMetrics()) * 60)

    def offer(self, step: int, asked: int, recipe: Recipe, epochs: int) -> None:
        """``step`` has stored weights, ``asked`` was looked at; ``recipe``: values used there."""
        self._step, self._recipe = step, recipe
        text = self.tr(
            "A new run goes on from step {step:,}. It has the losses and pictures up to there as"
            " its own past; the run that is shown stays as it is."
        )
        if step != asked:
            text = self.tr(
                "Weights are stored of some steps: the nearest before step {asked:,} is step"
                " {step:,}. A new run goes on from there and has the losses and pictures up to it"
                " as its own past; the run that is shown stays as it is."
            )
        self._text.setText(text.format(step=step, asked=asked))
        for path, editor in self._editors.items():
            self._form.setRowVisible(editor, is_relevant(recipe, path))
            editor.setText(f"{value_of(recipe, path):g}")
        self._epochs.setValue(epochs)
        self._error.setText("")
        self.adjustSize()

    def _accept(self) -> None:
        changed: dict[str, float] = {}
        for path, editor in self._editors.items():
            before = value_of(self._recipe, path)
            if editor.text().strip() == f"{before:g}" or not is_relevant(self._recipe, path):
                continue
            try:
                value = float(value_of(with_value(self._recipe, path, editor.text()), path))
            except RecipeError as error:
                self._error.setText(said(str(error)))
                theme.tint(self._error, theme.error_text(self.palette()))
                editor.setFocus()
                return
            if value != before:
                changed[path] = value
        self.accept()
        self.wanted.emit(self._step, changed, self._epochs.value())


class Branching(QObject):
    """Says whether one can train on from the step that is looked at, and does it."""

    def __init__(self, shell: Shell, session: Session, shown: ShownRun, starter: Starter) -> None:
        super().__init__(shell)
        self._shell, self._session = shell, session
        self._shown, self._starter = shown, starter
        self._position: int | None = None
        self._dialog: BranchDialog | None = None
        self.follow_state()

    @Slot(object)
    def show_position(self, step: int | None) -> None:
        """The step of the past that is looked at; None: the newest."""
        self._position = step

    @Slot()
    def follow_state(self) -> None:
        self._shell.commands.set_enabled("branch", self._why_not())

    @Slot()
    def ask(self) -> None:
        """Ask for values, and begin."""
        found = self._found()
        if self._why_not():
            return
        if found is None:
            self._shell.say(self.tr("No weights are stored at or before this step."), "warning")
            return
        if self._dialog is None:
            self._dialog = BranchDialog(self._shell.window)
            self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
            self._dialog.wanted.connect(self._begin)
        asked, step = found
        recipe = self._shown.recipe_at(step)
        self._dialog.offer(step, asked, recipe, self._shown.pace.epochs)
        self._dialog.open()

    @Slot(int, object, int)
    def _begin(self, step: int, values: Mapping[str, float], epochs: int) -> None:
        self._starter.branch(step, values, epochs)

    def _found(self) -> tuple[int, int] | None:
        """The step that is looked at, and the nearest one before with stored weights."""
        run = self._shown.run
        if run is None:
            return None
        asked = self._shown.pace.step if self._position is None else self._position
        steps = [step for step in run.checkpoint_steps() if step <= asked]
        return (asked, max(steps)) if steps else None

    def _why_not(self) -> str:
        if self._session.is_active:
            return self.tr("Stop the run first")
        if self._shown.run is None:
            return self.tr("Train or open a run first")
        return self._shown.why_kept
