"""A context menu of a widget's actions that may outlive the widget.

Qt's own (``ActionsContextMenu``, ``QMenu.exec``) lives on the stack as a child of the widget: when
the widget is deleted while its menu is open, the process aborts.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class ActionMenu(QMenu):
    """Made by a widget's ``contextMenuEvent``; owned by the window, and gone when it is closed."""

    def __init__(self, widget: QWidget, actions: Sequence[QAction] | None = None) -> None:
        """``actions``: those of the widget, if no others are given."""
        super().__init__(widget.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addActions(widget.actions() if actions is None else list(actions))
        self.setObjectName("actionMenu")
        widget.destroyed.connect(self.close)

    @classmethod
    def show_for(
        cls, widget: QWidget, place: QPoint, actions: Sequence[QAction] | None = None
    ) -> None:
        """Open at a place of the screen; does not wait until something is chosen."""
        cls(widget, actions).popup(place)


def close_menus(widget: QWidget) -> None:
    """Close the menus of a window in which ``widget`` is about to stand for something else."""
    for menu in widget.window().findChildren(ActionMenu):
        menu.close()
