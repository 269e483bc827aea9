"""Where a card goes that points at something: beside it, and over as little else as can be."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 10
"""Pixels between what is pointed at and the card, and from the card to the window's border."""
NEARER = 200
"""So many pixels of others are covered rather than to stand one further away."""
STEP = 16
"""Pixels from one place that is looked at to the next."""


def beside(target: QRect, size: QSize, room: QRect, others: Iterable[QRect] = ()) -> QPoint:
    """The corner of a card of this size in ``room``, off ``target``, and off ``others`` as far as
    that can be; in the middle if there is no target. Only a target that leaves no room is covered.
    """
    inside = room.adjusted(GAP, GAP, -GAP, -GAP)
    wide, high = inside.width() - size.width(), inside.height() - size.height()
    if target.isEmpty():
        return inside.topLeft() + QPoint(max(wide, 0) // 2, max(high, 0) // 2)
    around, others = target.adjusted(-GAP, -GAP, GAP, GAP), list(others)

    def cost(place: QPoint) -> tuple[int, float]:
        card = QRect(place, size)
        away = card.center() - target.center()
        covered = sum(_area(card & other) for other in others)
        return _area(card & around), covered / NEARER + away.manhattanLength()

    corners = (
        inside.topLeft() + QPoint(x, y)
        for x in (*range(0, max(wide, 1), STEP), max(wide, 0))
        for y in (*range(0, max(high, 1), STEP), max(high, 0))
    )
    return min(corners, key=cost)


def _area(part: QRect) -> int:
    return 0 if part.isEmpty() else part.width() * part.height()
