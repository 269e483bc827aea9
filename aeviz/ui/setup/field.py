"""One field of a recipe in the form: editor, unit, reset button, and why a value was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.recipe.fields import Field
from aeviz.ui.widgets import icons, theme
from aeviz.ui.widgets.labels import PlainLabel, bold
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named, tip_text
from aeviz.ui.widgets.painted import StyledWidget

Editor = QCheckBox | QComboBox | QLineEdit


def as_text(value: object) -> str:
    """A value of a recipe as a user would type it."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    return str(value)


class FieldRow(StyledWidget):
    """Shows one value and reports what a user entered; others decide whether it is good."""

    edited = Signal(str, object)
    """Path, and the entered value: text, or a truth value."""
    reset_wanted = Signal(str)
    """Path of the field that should go back: to its last good value, else to the baseline."""
    focused = Signal(str)
    """Path of the field that a user is at."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.entered: Callable[[], object]
        """What the editor shows: a truth value or a text."""
        self._write: Callable[[Any], None]
        self.label = QLabel(self.tr(field.title))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.editor = self._make_editor()
        self.label.setBuddy(self.editor)
        self.refusal = ""
        self._value: object = None
        self._changed = False
        self._why_disabled = ""
        self._error = named(PlainLabel(), f"{field.path}.error")
        self._error.hide()
        self._reset = named(QToolButton(autoRaise=True), f"{field.path}.reset")
        self._reset.clicked.connect(self._reset_clicked)
        self._lay_out()
        self.restyle()
        self._show_state()

    def _make_editor(self) -> Editor:
        editor: Editor
        if self.field.type is bool:
            editor = QCheckBox()
            self.entered, self._write = editor.isChecked, editor.setChecked
            editor.clicked.connect(self._entered)
        elif self.field.choices and self.field.type is str:
            editor = QComboBox()
            self.entered, self._write = editor.currentText, self._choose
            editor.addItems(self.field.choices)
            editor.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            editor.setMinimumContentsLength(6)
            editor.activated.connect(self._entered)
        else:
            editor = QLineEdit()
            self.entered, self._write = editor.text, editor.setText
            editor.setMinimumWidth(editor.fontMetrics().averageCharWidth() * 8)
            if self.field.optional:
                editor.setPlaceholderText(self.tr("automatic"))
            editor.editingFinished.connect(self._entered)
        named(editor, self.field.path, reads=self.tr(self.field.title))
        if not isinstance(editor, QCheckBox):
            editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        editor.installEventFilter(self)
        return editor

    def _choose(self, text: str) -> None:
        """Show one of the choices, or what is none any more (a dataset that was removed)."""
        assert isinstance(self.editor, QComboBox)  # noqa: S101 - narrows the type
        if self.editor.findText(text) < 0:
            self.editor.addItem(text)
        self.editor.setCurrentText(text)

    def _lay_out(self) -> None:
        row = fill(QHBoxLayout(), self.editor, spacing=4)
        if isinstance(self.editor, QCheckBox):
            row.addStretch(1)
        if self.field.unit:
            row.addWidget(QLabel(self.tr(self.field.unit)))
        size = self._reset.sizePolicy()
        size.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(size)
        row.addWidget(self._reset)
        fill(QVBoxLayout(self), row, self._error, spacing=1)

    # --- state --------------------------------------------------------------------------------

    def show_value(self, value: object, changed: bool) -> None:
        """Show a good value; ``changed`` marks it as different from the baseline."""
        self._value, self._changed, self.refusal = value, changed, ""
        self._write(value if self.field.type is bool else as_text(value))
        self._show_state()

    def show_refusal(self, reason: str) -> None:
        """Leave what was entered, and say why it was refused."""
        self.refusal = reason
        self._show_state()

    def set_locked(self, reason: str) -> None:
        """Disable the editor and say why; an empty reason enables it."""
        self._why_disabled = reason
        self.editor.setEnabled(not reason)
        self._show_state()

    def _show_state(self) -> None:
        field = self.field
        help_text = f"{field.help}\n{field.allowed[:1].upper()}{field.allowed[1:]}."
        self.editor.setToolTip(tip_text(self._why_disabled or help_text.strip()))
        self.label.setToolTip(tip_text(help_text.strip()))
        self.editor.setAccessibleDescription(self.refusal or self._why_disabled or field.help)
        self._error.setText(self.refusal)
        self._error.setVisible(bool(self.refusal))
        self._fit_error()
        self._reset.setVisible(bool(self.refusal) or (self._changed and not self._why_disabled))
        tip = (
            self.tr("Back to {value} (Esc)").format(value=as_text(self._value) or "–")
            if self.refusal
            else self.tr("Undo the change of this value")
        )
        self._reset.setToolTip(tip)
        self._reset.setAccessibleName(f"{self.tr(field.title)}: {tip}")
        bold(self.label, self._changed)
        self._colour_editor()

    # --- the user ---------------------------------------------------------------------------

    @Slot()
    def _entered(self) -> None:
        shown = as_text(self._value) if isinstance(self.editor, QLineEdit) else self._value
        if self.entered() != shown or self.refusal:
            self.edited.emit(self.field.path, self.entered())

    @Slot()
    def _reset_clicked(self) -> None:
        self.reset_wanted.emit(self.field.path)
        self.editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell where the focus is, and let Escape restore."""
        if watched is self.editor:
            if event.type() == QEvent.Type.FocusIn:
                self.focused.emit(self.field.path)
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return event.key() == Qt.Key.Key_Escape and self._drop_typed()
        return super().eventFilter(watched, event)

    def _drop_typed(self) -> bool:
        """Throw away what was typed but not accepted; whether there was anything."""
        typed = isinstance(self.editor, QLineEdit) and self.entered() != as_text(self._value)
        if not typed and not self.refusal:
            return False
        self.show_value(self._value, self._changed)
        return True

    # --- colours ------------------------------------------------------------------------------

    def _colour_editor(self) -> None:
        if self.refusal:
            ground, roles = theme.error_background(self.palette()), QPalette.ColorRole
            theme.tint(self.editor, ground, roles.Base, roles.Button)
        else:
            self.editor.setPalette(QPalette())

    def restyle(self) -> None:
        self._reset.setIcon(icons.icon("reset", self))
        theme.tint(self._error, theme.error_text(self.palette()))
        self._colour_editor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_error()

    def _fit_error(self) -> None:
        """Give a refusal all its lines: the form's layout does not ask for more than four."""
        self._error.setMinimumHeight(
            self._error.heightForWidth(self.width()) if self.refusal else 0
        )
