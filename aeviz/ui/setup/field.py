"""One field of a recipe in the form: editor, unit, reset button, and why a value was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPalette, QResizeEvent
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
from aeviz.ui.language.sentences import said
from aeviz.ui.naming import words
from aeviz.ui.naming.words import titled
from aeviz.ui.widgets import icons, theme
from aeviz.ui.widgets.choices.elided_box import ElidedBox
from aeviz.ui.widgets.labels import PlainLabel, bold
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import named, tip_text
from aeviz.ui.widgets.painted import StyledWidget

Editor = QCheckBox | QComboBox | QLineEdit


def as_text(field: Field, value: object) -> str:
    """A value of a recipe as a user would type it."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return ", ".join(as_text(field, part) for part in value)
    return words.choice(field.path, value) if isinstance(value, str) else str(value)


def finds(field: Field, query: str, titles: Iterable[str] = ()) -> bool:
    """Whether a search in lower case finds a field: in its name, its help or its choices, which
    have ``titles``, by default those of the table of words."""
    choices = titles or (words.choice(field.path, choice) for choice in field.choices)
    return any(query in text.casefold() for text in (said(field.title), said(field.help), *choices))


def label_width(field: Field, font: QFont) -> int:
    """What the label of a field needs while it is bold."""
    wide = QFont(font)
    wide.setBold(True)
    return QFontMetrics(wide).horizontalAdvance(said(field.title)) + 2


class FieldRow(StyledWidget):
    """Shows one value and reports what a user entered; others decide whether it is good."""

    edited = Signal(str, object)
    """Path, and the entered value: text, or a truth value."""
    reset_wanted = Signal(str)
    """Path of the field that should go back: to its last good value, else to the baseline."""
    focused = Signal(str)
    """Path of the field that a user is at."""
    others_wanted = Signal()
    """The user wants a choice that is not there yet; see :meth:`offer_choices`."""

    def __init__(
        self, field: Field, titles: Mapping[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        """``titles``: names of choices that the table of words does not know."""
        super().__init__(parent)
        self.field, self._titles = field, titles or {}
        self.entered: Callable[[], object]
        """What the editor shows: a truth value or a text."""
        self._write: Callable[[Any], None]
        self.label = QLabel(said(field.title))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.editor = self._make_editor()
        self.label.setBuddy(self.editor)
        self.refusal = ""
        self._value: object = None
        self._changed = False
        self._why_disabled = ""
        self._shown: object = None
        """The state that is on the screen; showing it once more would take milliseconds."""
        self._error = named(PlainLabel(), f"{field.path}.error")
        self._error.hide()
        self._now = QLabel(self.tr("now"))
        self._now.setToolTip(self.tr("The run in training; it acts at once, and on this run alone"))
        self._now.hide()
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
            box = editor = ElidedBox()
            self.entered, self._write = box.currentData, self._choose
            for choice in self.field.choices:
                editor.addItem(self._title(choice), choice)
            editor.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            editor.setMinimumContentsLength(8)
            editor.activated.connect(self._entered)
        else:
            editor = QLineEdit()
            self.entered, self._write = editor.text, editor.setText
            editor.setMinimumWidth(theme.letter(editor.fontMetrics()) * 8)
            if self.field.optional:
                editor.setPlaceholderText(self.tr("automatic"))
            editor.editingFinished.connect(self._entered)
        named(editor, self.field.path, reads=said(self.field.title))
        if not isinstance(editor, QCheckBox):
            editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        editor.installEventFilter(self)
        return editor

    def _choose(self, text: str) -> None:
        """Show one of the choices, or what is none any more (a dataset that was removed)."""
        assert isinstance(self.editor, QComboBox)  # noqa: S101 - narrows the type
        if self.editor.findData(text) < 0:
            self.editor.insertItem(0, self._title(text), text)
        self.editor.setCurrentIndex(self.editor.findData(text))

    def offer_choices(
        self, choices: tuple[str, ...], titles: Mapping[str, str], others: str
    ) -> None:
        """Offer these from now on, and last the way to ``others``."""
        assert isinstance(self.editor, QComboBox)  # noqa: S101 - only of a field of choices
        shown = self.editor.currentData()
        self.field, self._titles = self.field._replace(choices=choices), titles
        self.editor.clear()
        for choice in choices:
            self.editor.addItem(self._title(choice), choice)
        self.editor.insertSeparator(self.editor.count())
        self.editor.addItem(others, None)
        if shown is not None:
            self._choose(shown)

    def _title(self, choice: str) -> str:
        return self._titles.get(choice) or words.choice(self.field.path, choice)

    def matches(self, query: str) -> bool:
        """As :func:`finds`, with the choices that are offered."""
        return finds(self.field, query, [self._title(choice) for choice in self.field.choices])

    def _lay_out(self) -> None:
        row = fill(QHBoxLayout(), self.editor, spacing=4)
        if isinstance(self.editor, QCheckBox):
            row.addStretch(1)
        if self.field.unit:
            row.addWidget(QLabel(said(self.field.unit)))
        size = self._reset.sizePolicy()
        size.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(size)
        row.addWidget(self._now)
        row.addWidget(self._reset)
        fill(QVBoxLayout(self), row, self._error, spacing=1)

    # --- state --------------------------------------------------------------------------------

    def show_value(self, value: object, changed: bool, is_now: bool = False) -> None:
        """Show a good value; ``changed`` marks it as different from the baseline.

        ``is_now``: it is that of the run in training, and acts at once.
        """
        self._value, self._changed, self.refusal = value, changed, ""
        self._now.setVisible(is_now)
        self._write(self._written())
        self._show_state()

    def _written(self) -> object:
        """The good value as the editor holds it."""
        is_text = isinstance(self.editor, QLineEdit)
        return as_text(self.field, self._value) if is_text else self._value

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
        state = (self._value, self._changed, self.refusal, self._why_disabled)
        if state == self._shown:
            return
        self._shown = state
        field = self.field
        help_text = said(field.help)
        if isinstance(self.editor, QLineEdit):
            allowed = said(field.allowed)
            help_text += "\n" + self.tr("{what}.").format(what=allowed[:1].upper() + allowed[1:])
        self.editor.setToolTip(tip_text(self._why_disabled or help_text.strip()))
        self.label.setToolTip(tip_text(help_text.strip()))
        self.editor.setAccessibleDescription(self.refusal or self._why_disabled or said(field.help))
        self._error.setText(self.refusal)
        self._error.setVisible(bool(self.refusal))
        self._fit_error()
        self._reset.setVisible(bool(self.refusal) or (self._changed and not self._why_disabled))
        tip = (
            self.tr("Back to {value} (Esc)").format(value=as_text(field, self._value) or "–")
            if self.refusal
            else self.tr("Undo the change of this value")
        )
        self._reset.setToolTip(tip)
        self._reset.setAccessibleName(titled(said(field.title), tip))
        bold(self.label, self._changed)
        self._colour_editor()

    # --- the user ---------------------------------------------------------------------------

    @Slot()
    def _entered(self) -> None:
        if self.entered() is None:
            self._write(self._written())
            self.others_wanted.emit()
            return
        if self.entered() != self._written() or self.refusal:
            self.edited.emit(self.field.path, self.entered())

    @Slot()
    def _reset_clicked(self) -> None:
        self.reset_wanted.emit(self.field.path)
        self.editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell where the focus is, let Escape restore, and leave Undo to the panel."""
        if watched is self.editor:
            if event.type() == QEvent.Type.FocusIn:
                self.focused.emit(self.field.path)
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return event.key() == Qt.Key.Key_Escape and self._drop_typed()
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                # Of a line that is half typed Undo takes letters back, else the last edit of all.
                keys = QKeySequence.StandardKey
                undoes = event.matches(keys.Undo) or event.matches(keys.Redo)
                if undoes and not self._is_typing():
                    event.ignore()
                    return True
                return False
        return super().eventFilter(watched, event)

    def _is_typing(self) -> bool:
        """Whether something was typed that is not accepted."""
        return isinstance(self.editor, QLineEdit) and self.entered() != self._written()

    def _drop_typed(self) -> bool:
        """Throw away what was typed but not accepted; whether there was anything."""
        if not self._is_typing() and not self.refusal:
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
        theme.tint(self._now, theme.readable(theme.accent(self.palette()), self.palette()))
        self._colour_editor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_error()

    def _fit_error(self) -> None:
        """Give a refusal all its lines: the form's layout does not ask for more than four."""
        self._error.setMinimumHeight(
            self._error.heightForWidth(self.width()) if self.refusal else 0
        )
