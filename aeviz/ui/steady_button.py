"""A tool button that keeps its width when its text changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget


class SteadyButton(QToolButton):
    """As wide as its widest text needs; the buttons beside it stay where they are."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def sizeHint(self) -> QSize:
        """What is needed for the widest text."""
        hint, advance = super().sizeHint(), self.fontMetrics().horizontalAdvance
        widest = max(map(advance, self._texts), default=0)
        hint.setWidth(hint.width() + max(widest - advance(self.text()), 0))
        return hint

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
