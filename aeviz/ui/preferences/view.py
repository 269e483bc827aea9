"""The dialog of preferences: each with its reason and its default; all act at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel, bold
from aeviz.ui.widgets.layouts import fill, push_button, tool_button, without_icons
from aeviz.ui.widgets.named import named

Choice = tuple[object, str]
"""A value and its name."""


class PreferencesWindow(QDialog):
    """Shows values by the names of the settings, and tells what was chosen."""

    chosen = Signal(str, object)
    """Name of a setting, and its new value."""
    reset_wanted = Signal()
    restart_wanted = Signal()

    def __init__(self, parent: QWidget, choices: Mapping[str, Sequence[Choice]]) -> None:
        """``choices``: what can be chosen for the settings that have a list."""
        super().__init__(parent)
        self.setObjectName("preferencesWindow")
        self.setWindowTitle(self.tr("Preferences"))
        self._choices = choices
        self._boxes: dict[str, QComboBox] = {}
        self._paths: dict[str, QLineEdit] = {}
        self._checks: dict[str, QCheckBox] = {}
        self._reasons: list[PlainLabel] = []
        self._form = QFormLayout()
        self._form.setVerticalSpacing(4)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._add_looks()
        self._add_places()
        self._add_work()
        self._build()
        self._recolour()
        self.resize(560, 620)

    # --- what others set ----------------------------------------------------------------------

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show the values of the settings, without a word."""
        for name, box in self._boxes.items():
            index = box.findData(values[name])
            if index < 0:
                box.addItem(f"{values[name]}", values[name])
                index = box.count() - 1
            box.setCurrentIndex(index)
        for name, line in self._paths.items():
            line.setText(str(values[name]))
        for name, check in self._checks.items():
            check.setChecked(bool(values[name]))

    def offer_restart(self, is_due: bool) -> None:
        """Whether the window should speak another language than it does."""
        self._restart.setVisible(is_due)

    # --- building -----------------------------------------------------------------------------

    def _add_looks(self) -> None:
        self._heading(self.tr("Looks"))
        self._language()
        self._list(
            "theme",
            self.tr("Colours"),
            self.tr("Usually as the system: by day and by night what the desktop wants."),
        )
        self._list(
            "text_size",
            self.tr("Text size"),
            self.tr("Usually 100%: what the desktop wants. Presentation (F5) enlarges it more."),
        )
        self._list(
            "motion",
            self.tr("Movement"),
            self.tr(
                "Usually as the system. With less, the map, panels and menus are where they go at"
                " once, without gliding."
            ),
        )

    def _add_places(self) -> None:
        self._heading(self.tr("Folders"))
        self._folder(
            "runs_dir",
            self.tr("Runs"),
            self.tr(
                "Usually among your own data. Runs grow to some 100 MB; another disk may have more"
                " room. Runs that are there already stay where they are."
            ),
        )
        self._folder(
            "data_dir",
            self.tr("MNIST"),
            self.tr("Usually it is fetched once. Name a folder that has its four files already."),
        )

    def _add_work(self) -> None:
        self._heading(self.tr("Training"))
        self._list(
            "threads",
            self.tr("Processor cores"),
            self.tr(
                "Usually all but one: the window needs one, and a core too many makes training"
                " several times slower. Counts from the next run on."
            ),
        )
        self._list(
            "device",
            self.tr("Calculate on"),
            self.tr(
                "Usually an NVIDIA card if there is one, else the processor; for the next run."
            ),
        )
        self._list(
            "watching",
            self.tr("Recomputing pictures"),
            self.tr(
                "Usually about half of a core, for the map's background, colours and neighbours"
                " while weights change. Less leaves more to training."
            ),
        )
        self._list(
            "map_points",
            self.tr("Points on the map"),
            self.tr("Usually 10,000. More show finer shapes, and are brought up to date later."),
        )
        self._heading(self.tr("Questions"))
        self._check(
            "confirm_delete",
            self.tr("Ask before runs go to the wastebasket"),
            self.tr("Usually not: they can be taken back with Undo."),
        )

    def _language(self) -> None:
        title = self.tr("Language")
        reason = self.tr(
            "Usually as the system. Another one comes when the window is made anew: what is open,"
            " the layout and the drawing stay; a run in training is saved and can be resumed."
        )
        self._restart = push_button(
            self, self.tr("Restart now"), "languageRestart", self.restart_wanted
        )
        self._list("language", title, reason, self._restart)

    def _heading(self, text: str) -> None:
        label = bold(PlainLabel(text))
        label.setContentsMargins(0, theme.SPACE[2] if self._form.rowCount() else 0, 0, 0)
        self._form.addRow(label)

    def _list(self, name: str, title: str, reason: str, beside: QWidget | None = None) -> None:
        box = named(QComboBox(), f"{name}Preference", tip=reason, reads=title)
        for value, text in self._choices[name]:
            box.addItem(text, value)
        box.activated.connect(lambda: self.chosen.emit(name, box.currentData()))
        self._boxes[name] = box
        if beside is None:
            self._row(title, box, reason)
            return
        row = QWidget()
        fill(QHBoxLayout(row), (box, 1), beside, spacing=4)
        row.setFocusProxy(box)
        self._row(title, row, reason)

    def _folder(self, name: str, title: str, reason: str) -> None:
        line = named(QLineEdit(), f"{name}Preference", tip=reason, reads=title)
        line.setPlaceholderText(self.tr("the usual place"))
        line.setClearButtonEnabled(True)
        line.editingFinished.connect(lambda: self.chosen.emit(name, line.text().strip()))
        browse = tool_button(self, "…", f"{name}Browse", reads=self.tr("Choose a folder"))
        browse.clicked.connect(lambda: self._browse(name))
        row = QWidget()
        fill(QHBoxLayout(row), (line, 1), browse, spacing=4)
        self._paths[name] = line
        self._row(title, row, reason)

    def _browse(self, name: str) -> None:
        line = self._paths[name]
        if path := QFileDialog.getExistingDirectory(self, line.accessibleName(), line.text()):
            line.setText(path)
            self.chosen.emit(name, path)

    def _check(self, name: str, title: str, reason: str) -> None:
        check = named(QCheckBox(title), f"{name}Preference", tip=reason)
        check.clicked.connect(lambda on: self.chosen.emit(name, on))
        check.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._checks[name] = check
        self._form.addRow(check)
        self._form.addRow(self._reason(reason))

    def _row(self, title: str, editor: QWidget, reason: str) -> None:
        self._form.addRow(title, editor)
        self._form.addRow(self._reason(reason))

    def _reason(self, text: str) -> PlainLabel:
        label = PlainLabel(text)
        label.setContentsMargins(0, 0, 0, 8)
        self._reasons.append(label)
        return label

    def _build(self) -> None:
        inside = QWidget()
        inside.setLayout(self._form)
        self._form.setContentsMargins(0, 0, theme.SPACE[1], 0)
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Close | kinds.RestoreDefaults)
        without_icons(buttons)
        buttons.rejected.connect(self.close)
        reset = buttons.button(kinds.RestoreDefaults)
        reset.setObjectName("preferencesReset")
        reset.setText(self.tr("Back to the usual"))
        reset.clicked.connect(self._reset)
        fill(QVBoxLayout(self), (scroll, 1), buttons, margin=12, spacing=8)

    def _recolour(self) -> None:
        for label in self._reasons:
            theme.tint(label, theme.faint_text(self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        """The colours may be chosen right here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_scroll"):
            self._recolour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the reasons all their lines: a form takes scripts without spaces for shorter."""
        super().resizeEvent(event)
        margins = self._form.contentsMargins()
        room = self._scroll.width() - self._scroll.verticalScrollBar().sizeHint().width()
        room -= margins.left() + margins.right()
        for label in self._reasons:
            label.setMinimumHeight(label.heightForWidth(room))

    @Slot()
    def _reset(self) -> None:
        self.reset_wanted.emit()
