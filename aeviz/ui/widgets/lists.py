"""Lists whose items are made anew, or edited."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QTreeWidget


def empty(items: QTreeWidget | QListWidget) -> None:
    """Remove all items, and let nobody hear of it.

    Whoever heard that the chosen one goes and looked at the items would be given that one while it
    is being deleted, as a new object of Python, which deletes it once more later (PySide 6.10).
    """
    with QSignalBlocker(items):
        items.clear()


def edit(items: QAbstractItemView, index: QModelIndex) -> None:
    """Let the user edit an item, unless they are at it: Qt warns of a second time."""
    if items.state() != QAbstractItemView.State.EditingState:
        items.edit(index)
