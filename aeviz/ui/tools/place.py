"""A panel for a tool: where the panel is open, the tool's window lives in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aeviz.ui.widgets.layouts import fill


class ToolPlace(QWidget):
    """Made by the main window, and filled by the controller of the tools."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fill(QVBoxLayout(self))

    def hold(self, window: QDialog) -> None:
        """Show a window in here."""
        layout = self.layout()
        if layout is not None and window.parentWidget() is not self:
            if window.isWindow():
                # One that was closed has half a window of the system left, which would live on in
                # here, and be ended, with a warning, together with that of a floating panel.
                window.create()
            window.setParent(self, Qt.WindowType.Widget)
            layout.addWidget(window)
        window.show()


def release(window: QDialog, owner: QWidget) -> None:
    """Let a window stand by itself again, in front of its owner."""
    if not window.isWindow():
        window.setParent(owner, Qt.WindowType.Dialog)
    window.show()
    window.activateWindow()
