"""The menu of a panel, at the right mouse button: what can be done with what it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from aeviz.ui.widgets.action_menu import ActionMenu
from aeviz.ui.window.actions import FILM, Actions

PANELS: Mapping[str, Sequence[str]] = {
    "Setup": ("undo", "redo", "", "train", "save_recipe"),
    "Losses": ("export_metrics", "compare", "evaluate"),
    "Digits": ("export_digits", "evaluate", "new_digits", "inside"),
    "Confusion": ("evaluate",),
    "Latent": ("export_codes", "new_digits", "export_film"),
    "Canvas": ("undo", "redo", "", "paste", "open_image", "keep_drawing", "clear", "", "inside"),
    "Gallery": ("keep_drawing",),
    "Steps": ("step", "train"),
    "Traversal": ("new_digits",),
}
"""Commands by panel; an empty name is a line between them."""
EVERYWHERE = ("", "fill_panel", "what")
TIMELINE = ("branch", "", *FILM, "", "export_film")


class PanelMenus(QObject):
    """Opens them. Made by the main window for its panels and its timeline.

    What is under the pointer may have a menu of its own, which comes first: it takes the event.
    """

    def __init__(
        self, actions: Actions, docks: Mapping[str, QDockWidget], timeline: QWidget
    ) -> None:
        super().__init__(timeline)
        self._actions: dict[QObject, list[QAction]] = {
            dock: self._list(actions, (*PANELS.get(name, ()), *EVERYWHERE))
            for name, dock in docks.items()
        }
        self._actions[timeline] = self._list(actions, TIMELINE)
        for widget in self._actions:
            widget.installEventFilter(self)

    def _list(self, actions: Actions, names: Sequence[str]) -> list[QAction]:
        found: list[QAction] = []
        for name in names:
            if name:
                found.append(actions[name])
            elif found:
                line = QAction(self)
                line.setSeparator(True)
                found.append(line)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        if not isinstance(watched, QWidget) or watched not in self._actions:
            return False
        ActionMenu.show_for(watched, event.globalPos(), self._actions[watched])
        return True
