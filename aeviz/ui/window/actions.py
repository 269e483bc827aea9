"""All that a user can ask of the window, once: text, icon, key, explanation."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from aeviz.ui.language.sentences import said
from aeviz.ui.widgets.icons import icon
from aeviz.ui.widgets.labels import without_key

_ROWS = tomllib.loads((files("aeviz.resources") / "texts/actions.toml").read_text("utf-8"))
"""By name: text and tip, and icon and key where there are any; one of a group is checked. Texts are
put through ``tr``."""

FILM = ("play", "first", "previous-mark", "previous", "next", "next-mark", "last")
"""What moves through the stored steps."""


class Actions:
    """One ``QAction`` per row: ``actions["train"]``."""

    def __init__(self, parent: QWidget) -> None:
        self._by_name: dict[str, QAction] = {}
        self._tips: dict[str, str] = {}
        self._icons = {name: row["icon"] for name, row in _ROWS.items() if "icon" in row}
        self._groups: dict[str, QActionGroup] = {}
        self._parent = parent
        for name, row in _ROWS.items():
            action = QAction(said(row["text"], "Actions"), parent)
            action.setIconText(without_key(action.text()).rstrip("…"))
            action.setObjectName(f"{name}Action")
            action.setShortcut(QKeySequence(row.get("key", "")))
            self._by_name[name] = action
            if "group" in row:
                action.setCheckable(True)
                self._groups.setdefault(row["group"], QActionGroup(parent)).addAction(action)
            self.explain(name, said(row["tip"], "Actions"))
            parent.addAction(action)
        self.recolour()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def explain(self, name: str, tip: str) -> None:
        """What an action does, said while it is enabled and in the list of keys."""
        self._tips[name] = tip
        self._say(name, tip)

    def set_enabled(self, name: str, why_not: str = "") -> None:
        """Enable an action, or disable it and say why."""
        self._by_name[name].setEnabled(not why_not)
        self._say(name, why_not or self._tips[name])

    def _say(self, name: str, text: str) -> None:
        action = self._by_name[name]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({key})" if key else text)
        action.setStatusTip(text)

    def tip_of(self, action: QAction) -> str:
        """What an action does, also while it is disabled; empty of one that is not ours."""
        return self._tips.get(action.objectName().removesuffix("Action"), "")

    def change(self, name: str, text: str, icon_name: str, tip: str) -> None:
        self._by_name[name].setText(text)
        self._by_name[name].setIconText(without_key(text).rstrip("…"))
        self._icons[name] = icon_name
        self._by_name[name].setIcon(icon(icon_name, self._parent))
        self.explain(name, tip)

    def recolour(self) -> None:
        for name, icon_name in self._icons.items():
            self._by_name[name].setIcon(icon(icon_name, self._parent))
