"""By what tests, styles and screen readers know a widget, and when it can be used.

Whoever turns the wheel wants to scroll: only a box that has the focus changes its value.
"""

from __future__ import annotations

import html
from typing import TypeVar

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDial, QSlider, QWidget

from aeviz.core.base.texts import LONG, plain

W = TypeVar("W", bound=QWidget)


def tip_text(text: str) -> str:
    """A tooltip that shows ``text`` as it is, without what cannot be seen.

    Tooltips, also those of items and those shown by hand, guess whether they are rich text. What a
    file says must never be rendered: it could load pictures, or freeze the window.
    """
    seen = plain(text, LONG, lines=True)
    if not QtGui.Qt.mightBeRichText(seen):
        return seen
    return f'<p style="white-space: pre-wrap">{html.escape(seen)}</p>'


def named(widget: W, name: str = "", *, tip: str = "", reads: str = "") -> W:
    """The widget with its object name, its tooltip, and the name that screen readers read out.

    What is left out stays as it was. Boxes and sliders follow the wheel only with the focus.
    """
    _guard_wheel(widget)
    if name:
        widget.setObjectName(name)
    if tip:
        widget.setToolTip(tip_text(tip))
    if reads:
        widget.setAccessibleName(reads)
    return widget


def figure(widget: W) -> W:
    """The widget, marked as what is worth a picture of its panel."""
    widget.setProperty("isFigure", True)
    return widget


def is_figure(widget: QWidget) -> bool:
    """Whether a picture of the panel is one of this widget."""
    return bool(widget.property("isFigure"))


def allow(control: QWidget, why_not: str, tip: str) -> None:
    """Enable a control, whose tooltip says what it does; or disable it, and let it say why."""
    control.setEnabled(not why_not)
    control.setToolTip(tip_text(why_not or tip))


# --- the wheel --------------------------------------------------------------------------------

_GUARDED = (QAbstractSpinBox, QComboBox, QSlider, QDial)


def _guard_wheel(widget: QWidget) -> None:
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
        if not isinstance(event, QtGui.QWheelEvent) or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True
