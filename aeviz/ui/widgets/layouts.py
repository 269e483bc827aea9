"""Rows, columns and buttons in one expression each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialogButtonBox,
    QLayout,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from aeviz.ui.widgets.named import named

Box = TypeVar("Box", bound=QBoxLayout)


def fill(
    layout: Box,
    *parts: QWidget | QLayout | int | tuple[Any, ...],
    margin: int = 0,
    spacing: int = -1,
) -> Box:
    """The layout with these parts in order; a number is room that stretches.

    A part may stand in a tuple with its stretch, and its alignment. ``spacing``: -1 for the usual.
    """
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for part in parts:
        what, *how = part if isinstance(part, tuple) else (part,)
        if isinstance(what, int):
            layout.addStretch(what)
        elif isinstance(what, QLayout):
            layout.addLayout(what, *how)
        else:
            layout.addWidget(what, *how)
    return layout


def without_icons(box: QDialogButtonBox | QMessageBox) -> None:
    """Words alone, as on all other buttons: some desktops put icons of their own on these."""
    for button in box.buttons():
        button.setIcon(QIcon())


def tool_button(
    parent: QWidget, text: str, name: str = "", *, tip: str = "", reads: str = ""
) -> QToolButton:
    """A button with a text; see :func:`named`."""
    button = named(QToolButton(parent), name, tip=tip, reads=reads)
    button.setText(text)
    return button


def push_button(
    parent: QWidget | None,
    text: str,
    name: str,
    clicked: Callable[[], object] | SignalInstance,
    *,
    tip: str = "",
) -> QPushButton:
    """A push button, and what it does. The parent decides its place in the order of Tab."""
    button = named(QPushButton(text, parent), name, tip=tip)
    button.clicked.connect(clicked)
    return button
