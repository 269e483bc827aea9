"""Whoever turns the wheel wants to scroll: only a box that has the focus changes its value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDial, QSlider, QWidget

_GUARDED = (QAbstractSpinBox, QComboBox, QSlider, QDial)


def guard_wheel(widget: QWidget) -> None:
    """Leave the wheel to what is behind a box, list or slider without focus.

    What does something of its own with the wheel keeps it.
    """
    if not isinstance(widget, _GUARDED) or _turns_it_into_something(type(widget)):
        return
    if widget.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # or the wheel would bring the focus
    if widget.findChild(_Guard, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        widget.installEventFilter(_Guard(widget))


def _turns_it_into_something(kind: type) -> bool:
    ours = (base for base in kind.__mro__ if not base.__module__.startswith("PySide6"))
    return any("wheelEvent" in vars(base) for base in ours)


class _Guard(QObject):
    """Lives with its widget."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True
