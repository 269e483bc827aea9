"""The three layouts of the window: what each shows, and where. No widgets here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

Tabs = tuple[str, ...]
"""Names of panels that lie upon each other; the first is in front."""


class Split(NamedTuple):
    """Parts beside each other, or below each other, with their share of the room."""

    across: bool
    parts: tuple[tuple[float, Split | Tabs], ...]
    most: int = 10_000
    """Of the first part, in characters: a form needs no more, however large the window is."""


class Layout(NamedTuple):
    """All panels have a place; those that are ``closed`` come up there when they are opened."""

    place: Split
    closed: frozenset[str]


def _across(*parts: tuple[float, Split | Tabs], most: int = 10_000) -> Split:
    return Split(True, parts, most)


def _down(*parts: tuple[float, Split | Tabs]) -> Split:
    return Split(False, parts)


_SETUP: Tabs = ("Setup",)
_LOSSES: Tabs = ("Losses", "Steps")
_DIGITS: Tabs = ("Digits", "Confusion")
_CANVAS: Tabs = ("Canvas", "Gallery")
_MAP: Tabs = ("Latent", "Traversal", "Bench", "Compare", "Inside", "Evaluate")
_FORM = 54
"""Characters that Setup is wide at most, at first."""

LAYOUTS = {
    "explore": Layout(
        _across(
            (0.2, _SETUP),
            (0.8, _across(
                (0.58, _CANVAS),
                (0.42, _down((0.6, _MAP), (0.4, _across((0.5, _LOSSES), (0.5, _DIGITS))))),
            )),
            most=_FORM,
        ),
        frozenset({"Setup", "Bench", "Compare", "Inside", "Evaluate"}),
    ),
    "train": Layout(
        _across(
            (0.2, _SETUP),
            (0.39, _down((0.44, _LOSSES), (0.56, _MAP))),
            (0.41, _down((0.44, _DIGITS), (0.56, _CANVAS))),
            most=_FORM,
        ),
        frozenset({"Compare", "Inside", "Evaluate"}),
    ),
    "study": Layout(
        _across(
            (0.2, _SETUP),
            (0.4, _down((0.5, ("Bench", *_CANVAS)), (0.5, ("Compare", "Evaluate", *_LOSSES)))),
            (0.4, _down((0.5, ("Traversal", "Latent")), (0.5, ("Inside", *_DIGITS)))),
            most=_FORM,
        ),
        frozenset({"Setup", "Latent", *_CANVAS, *_LOSSES, *_DIGITS}),
    ),
}  # fmt: skip
"""By name, in the order of their keys. *Explore* is for drawing, clicking and sliding, *Train* for
watching a network learn, *Study* for measuring and comparing."""
FIRST = "explore"


def panels_of(place: Split | Tabs) -> Iterator[str]:
    """All panels of a place, in reading order."""
    if isinstance(place, Split):
        for _, part in place.parts:
            yield from panels_of(part)
    else:
        yield from place


def splits_of(place: Split | Tabs) -> Iterator[Split]:
    """All splits of a place, the innermost first."""
    if isinstance(place, Split):
        for _, part in place.parts:
            yield from splits_of(part)
        yield place
