"""A tool button that keeps its width when its text changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget


class SteadyButton(QToolButton):
    """As wide as its widest text needs; the buttons beside it stay where they are."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def sizeHint(self) -> QSize:
        """What is needed for the widest text."""
        hint = super().sizeHint()
        widest = max(map(self._width, self._texts), default=0)
        hint.setWidth(hint.width() + max(widest - self._width(self.text()), 0))
        return hint

    def _width(self, text: str) -> int:
        """As the button itself measures it."""
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()
