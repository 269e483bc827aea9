"""By what tests, styles and screen readers know a widget, and when it can be used."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from aeviz.ui.widgets.wheel import guard_wheel

W = TypeVar("W", bound=QWidget)


def named(widget: W, name: str = "", *, tip: str = "", reads: str = "") -> W:
    """The widget with its object name, its tooltip, and the name that screen readers read out.

    What is left out stays as it was. Boxes and sliders follow the wheel only with the focus.
    """
    guard_wheel(widget)
    if name:
        widget.setObjectName(name)
    if tip:
        widget.setToolTip(tip)
    if reads:
        widget.setAccessibleName(reads)
    return widget


def allow(control: QWidget, why_not: str, tip: str) -> None:
    """Enable a control, whose tooltip says what it does; or disable it, and let it say why."""
    control.setEnabled(not why_not)
    control.setToolTip(why_not or tip)
