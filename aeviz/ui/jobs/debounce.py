"""Doing something once, soon: when the event loop comes round, or after a pause."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def single_shot(parent: QObject, slot: Callable[[], object], delay: int = 0) -> QTimer:
    """A timer that calls ``slot`` once, ``delay`` ms after each start; a start postpones it.

    ``slot`` must be a method of a QObject. With no delay, of many requests only the newest is
    answered.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(delay)
    timer.timeout.connect(slot)
    return timer
