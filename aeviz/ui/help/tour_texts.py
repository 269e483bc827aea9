"""What the tour says, and what it points at."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class Hint(NamedTuple):
    """``target`` is what it points at."""

    target: QWidget
    title: str
    text: str


class Targets(NamedTuple):
    """The widgets of the window that the tour points at."""

    canvas: QWidget
    map: QWidget
    recipes: QWidget
    train: QWidget
    timeline: QWidget


def hints(speaker: QObject, targets: Targets) -> tuple[Hint, ...]:
    """Five short hints, in the order in which people need them."""
    return (
        Hint(
            targets.canvas,
            speaker.tr("Draw here"),
            speaker.tr(
                "Draw a digit with the mouse. It is made noisy, and beside it is what the network"
                " makes of it, at every stroke."
            ),
        ),
        Hint(
            targets.map,
            speaker.tr("Every point is a digit"),
            speaker.tr(
                "The network keeps only a few numbers of each digit; the map shows where they lie."
                " Click or drag: that point is drawn on the canvas."
            ),
        ),
        Hint(
            targets.recipes,
            speaker.tr("Choose what to train"),
            speaker.tr(
                "A recipe is a network with all its settings, which Setup shows. Beside it are the"
                " examples, trained before, so that there is something to see at once."
            ),
        ),
        Hint(
            targets.train,
            speaker.tr("Let it learn"),
            speaker.tr(
                "Train, or Space, starts a new run of your own. Curves, digits and map move while"
                " it learns, and you can go on drawing."
            ),
        ),
        Hint(
            targets.timeline,
            speaker.tr("Look back"),
            speaker.tr(
                "Slide to an earlier step of a run and see what the network could do then; Live"
                " returns. The question marks explain every panel."
            ),
        ),
    )
