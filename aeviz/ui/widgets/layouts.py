"""Rows, columns and buttons in one expression each."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtWidgets import QBoxLayout, QLayout, QToolButton, QWidget

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


def tool_button(
    parent: QWidget, text: str, name: str = "", *, tip: str = "", reads: str = ""
) -> QToolButton:
    """A button with a text; see :func:`named`."""
    button = named(QToolButton(parent), name, tip=tip, reads=reads)
    button.setText(text)
    return button
