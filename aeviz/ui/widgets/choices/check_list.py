"""A list of which any number can be checked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from aeviz.core.base.texts import plain
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.named import tip_text


class CheckList(QListWidget):
    """Titles with a key each; ``itemChanged`` tells of checks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(theme.SPACE[0] // 2)  # or the boxes would touch each other and the frame

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer keys and titles anew; what was checked stays checked. Emits nothing."""
        checked = set(self.checked())
        self.blockSignals(True)
        self.clear()
        for key, title in choices:
            item = QListWidgetItem(plain(title, lines=True), self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(tip_text(title))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = key in checked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)

    def check(self, keys: Iterable[str]) -> None:
        """Check these alone. Emits nothing."""
        wanted = set(keys)
        self.blockSignals(True)
        for row in range(self.count()):
            item = self.item(row)
            on = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.blockSignals(False)

    def checked(self) -> list[str]:
        items = (self.item(row) for row in range(self.count()))
        on = Qt.CheckState.Checked
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == on]
