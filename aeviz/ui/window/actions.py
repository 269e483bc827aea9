"""All that a user can ask of the window, once: text, icon, key, explanation."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from aeviz.ui.widgets.icons import icon


class _Row(NamedTuple):
    name: str
    icon: str
    text: str
    key: str
    tip: str


_ROWS = (
    _Row("open_run", "open", "&Open run…", "Ctrl+O", "Show a run that was recorded before"),
    _Row("open_image", "open", "Open &picture…", "Ctrl+Shift+O", "Put a picture onto the canvas"),
    _Row(
        "save_recipe", "save", "&Save recipe…", "Ctrl+S", "Keep these settings as your own recipe"
    ),
    _Row("export_codes", "export", "Export &codes…", "", "Write the code of every test image"),
    _Row("export_digits", "export", "Export &digits…", "", "Write the digits as a picture"),
    _Row("export_metrics", "export", "Export &metrics…", "", "Write all losses as a table"),
    _Row("export_film", "export", "Export &animation…", "", "Write the stored steps as a film"),
    _Row("data_folder", "folder", "&MNIST folder…", "", "Choose the folder with the MNIST files"),
    _Row("quit", "", "&Quit", "Ctrl+Q", "Save and leave aeviz"),
    _Row("undo", "undo", "&Undo", "Ctrl+Z", "Take back the last change of the drawing"),
    _Row("redo", "redo", "&Redo", "Ctrl+Shift+Z", "Do again what was taken back"),
    _Row("paste", "", "&Paste picture", "Ctrl+V", "Put the clipboard's picture onto the canvas"),
    _Row("clear", "clear", "&Clear drawing", "Ctrl+L", "Empty the canvas"),
    _Row("keep_drawing", "save", "&Keep drawing", "Ctrl+K", "Add the canvas to your drawings"),
    _Row("train", "train", "&Train", "Space", "Start a new run with the settings in Setup"),
    _Row("step", "step", "S&tep", ".", "Take one step on one batch, show it, and pause"),
    _Row("slower", "slower", "S&lower", "<", "Hold training to fewer steps a second"),
    _Row("faster", "faster", "&Faster", ">", "Hold training to more steps a second, or to none"),
    _Row("stop", "stop", "St&op", "Ctrl+.", "End the run; everything is saved"),
    _Row("resume", "live", "&Resume run", "Ctrl+R", "Continue this run where it stopped"),
    _Row("more", "train", "Train &more", "Ctrl+E", "Train this run for more epochs"),
    _Row("play", "play", "&Play", "Shift+Space", "Play the stored steps"),
    _Row("first", "first", "&First step", "Alt+Home", "Go to the first stored step"),
    _Row("previous", "previous", "P&revious step", "Alt+Left", "Go one stored step back"),
    _Row("next", "next", "&Next step", "Alt+Right", "Go one stored step on"),
    _Row("last", "last", "&Last step", "Alt+End", "Go to the last stored step and stay"),
    _Row(
        "previous-mark",
        "previous-mark",
        "Previous &change",
        "Alt+PgUp",
        "Go back to where a phase began or a value was changed",
    ),
    _Row(
        "next-mark",
        "next-mark",
        "Next c&hange",
        "Alt+PgDown",
        "Go on to where a phase begins or a value is changed",
    ),
    _Row("evaluate", "", "&Evaluate…", "", "Measure this run on the whole test set"),
    _Row("compare", "", "&Compare runs…", "", "See several runs beside each other"),
    _Row("new_digits", "", "&New digits…", "", "Decode random codes of this run"),
    _Row("inside", "", "&Inside the network…", "", "See filters, atoms and activations"),
    _Row("reset_layout", "reset", "&Reset layout", "", "Put all panels back in their places"),
    _Row("fill_panel", "fill", "F&ill window", "Shift+F11", "One panel fills the window, and back"),
    _Row("present", "present", "&Presentation", "F5", "Large text and bold lines; Esc leaves"),
    _Row("full_screen", "fit", "&Full screen", "F11", "Use the whole screen"),
    _Row(
        "what",
        "help",
        "&What am I looking at?",
        "Shift+F1",
        "Explain the panel that has the focus",
    ),
    _Row("tour", "help", "&Tour", "", "Five short hints"),
    _Row("keys", "help", "&Keys", "F1", "List all keys"),
    _Row("show_log", "", "Show &log", "", "Show what aeviz noted down, for reports of problems"),
    _Row("about", "", "&About aeviz", "", "Version and licence"),
)

FILM = ("play", "first", "previous-mark", "previous", "next", "next-mark", "last")
"""What moves through the stored steps."""


class Actions:
    """One ``QAction`` per row, as attributes: ``actions["train"]``."""

    def __init__(self, parent: QWidget) -> None:
        self._by_name: dict[str, QAction] = {}
        self._icons = {row.name: row.icon for row in _ROWS}
        self._parent = parent
        for row in _ROWS:
            action = QAction(_tr(row.text), parent)
            action.setObjectName(f"{row.name}Action")
            if row.key:
                action.setShortcut(QKeySequence(row.key))
            self._by_name[row.name] = action
            self.explain(row.name, _tr(row.tip))
            parent.addAction(action)
        self.recolour()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def explain(self, name: str, tip: str) -> None:
        """Set an action's tooltip (its key is added) and status tip."""
        action = self._by_name[name]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({key})" if key else tip)
        action.setStatusTip(tip)

    def set_enabled(self, name: str, why_not: str = "") -> None:
        """Enable an action, or disable it with the reason as its tooltip."""
        action = self._by_name[name]
        action.setEnabled(not why_not)
        if why_not:
            action.setToolTip(why_not)
        else:
            self.explain(name, action.statusTip())

    def change(self, name: str, text: str, icon_name: str, tip: str) -> None:
        """Give an action another face."""
        self._by_name[name].setText(text)
        self._icons[name] = icon_name
        self._by_name[name].setIcon(icon(icon_name, self._parent))
        self.explain(name, tip)

    def recolour(self) -> None:
        """Draw all icons in the colours of the palette."""
        for name, icon_name in self._icons.items():
            if icon_name:
                self._by_name[name].setIcon(icon(icon_name, self._parent))

    def with_keys(self) -> list[tuple[str, str]]:
        """Key and explanation of every action that has a key."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            (action.shortcut().toString(native), action.statusTip())
            for action in self._by_name.values()
            if not action.shortcut().isEmpty()
        ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
