"""A context menu that may outlive its widget, and what a widget offers for it.

Qt's own (``ActionsContextMenu``, ``QMenu.exec``) lives on the stack as a child of the widget: when
the widget is deleted while its menu is open, the process aborts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from aeviz.ui.widgets.menu import Menu

Offer = tuple[str, Callable[[], object]]
"""What can be done with a thing: the text of a menu's entry, and what it calls."""


@runtime_checkable
class Offering(Protocol):
    """A widget with things that can be asked for a menu, such as points or curves."""

    def offers_at(self, place: QPoint | None) -> Sequence[Offer]:
        """What can be done with the thing at a place of the widget; None: with the one that the
        keyboard is at."""


class ActionMenu(Menu):
    """Made by a widget's ``contextMenuEvent``; owned by the window, and gone when it is closed."""

    def __init__(
        self,
        widget: QWidget,
        actions: Sequence[QAction] | None = None,
        offers: Sequence[Offer] = (),
    ) -> None:
        """``offers`` come first. ``actions``: those of the widget, if no others are given."""
        super().__init__(widget.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, offered in offers:
            self.addAction(text).triggered.connect(offered)
        if offers:
            self.addSeparator()
        self.addActions(widget.actions() if actions is None else list(actions))
        self.setObjectName("actionMenu")
        widget.destroyed.connect(self.close)

    @classmethod
    def show_for(
        cls,
        widget: QWidget,
        place: QPoint,
        actions: Sequence[QAction] | None = None,
        offers: Sequence[Offer] = (),
    ) -> ActionMenu:
        """Open at a place of the screen; does not wait until something is chosen."""
        menu = cls(widget, actions, offers)
        menu.popup(place)
        return menu


def close_menus(widget: QWidget) -> None:
    """Close the menus of a window in which ``widget`` is about to stand for something else."""
    for menu in widget.window().findChildren(ActionMenu):
        menu.close()
