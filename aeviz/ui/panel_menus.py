"""The menu of a panel, at the right mouse button: what can be done with what it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.widgets.action_menu import ActionMenu, Offer, Offering
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
EVERYWHERE = ("", "copy_picture", "save_picture", "", "fill_panel", "what")
TIMELINE = ("branch", "", *FILM, "", "export_film")


class PanelMenus(QObject):
    """Opens them. Made by the main window for its panels and its timeline.

    What is under the pointer comes first: what can be done with a point, a picture or a curve
    (:class:`Offering`). It may also have a menu of its own, and takes the event.
    """

    def __init__(
        self, actions: Actions, docks: Mapping[str, QDockWidget], timeline: QWidget
    ) -> None:
        super().__init__(timeline)
        self.asked: QDockWidget | None = None
        """The panel whose menu is open."""
        self._actions: dict[QObject, list[QAction]] = {
            dock: self._list(actions, (*PANELS.get(name, ()), *EVERYWHERE))
            for name, dock in docks.items()
        }
        self._actions[timeline] = self._list(actions, TIMELINE)
        self._forget = single_shot(self, self._no_panel)
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
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        offers = _offers(watched, event, QApplication.focusWidget() if by_key else None)
        menu = ActionMenu.show_for(watched, event.globalPos(), self._actions[watched], offers)
        self.asked = watched if isinstance(watched, QDockWidget) else None
        # A menu is hidden before its action is triggered.
        menu.aboutToHide.connect(self._forget.start)
        return True

    @Slot()
    def _no_panel(self) -> None:
        self.asked = None


def _offers(panel: QWidget, event: QContextMenuEvent, focused: QWidget | None) -> Sequence[Offer]:
    """What can be done with what is under the pointer, or with what the keyboard is at."""
    widget = focused or panel.childAt(event.pos())
    while widget is not None and widget is not panel:
        if isinstance(widget, Offering):
            place = None if focused else widget.mapFromGlobal(event.globalPos())
            return widget.offers_at(place)
        widget = widget.parentWidget()
    return ()
