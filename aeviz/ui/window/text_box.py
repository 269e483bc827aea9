"""A box with a text that people read and close."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from aeviz.ui.widgets.layouts import without_icons


def show_text(parent: QWidget, title: str, text: str, details: str = "") -> None:
    """Open a box over ``parent``'s window, and do not wait; it is gone when it is closed."""
    box = QMessageBox(parent.window())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setDetailedText(details)
    without_icons(box)
    box.open()
