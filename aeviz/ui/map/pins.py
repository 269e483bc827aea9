"""The codes that the user pinned on the latent map."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.ui.map.context import MapContext, Pin

LETTERS = "ABCDEFGHIJKL"
"""Names of pins; with all of them taken, a new pin takes the place of the oldest."""
HISTORY = 50
"""So many changes can be taken back."""
Pins = tuple[Pin, ...]


class Change(NamedTuple):
    """The pins before (or after) a change; ``depth`` of the drawing's history then, and whether it
    came with a click, which changes the drawing too."""

    pins: Pins
    depth: int
    by_click: bool


class PinsController(QObject):
    """Sets pins, chooses one, takes them away, takes that back, and keeps them where their codes
    are."""

    picked = Signal(object)
    """The code of a pin that was chosen."""

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.past, self.future = list[Change](), list[Change]()
        self.depth: Callable[[], int] = lambda: 0
        """How many changes of the drawing can be taken back."""
        self._map, self._view = context, context.view
        plane, bar = self._view.plane, self._view.pins_bar
        plane.pin_wanted.connect(self._add_at)
        plane.pin_undone.connect(self._unsay)
        plane.pin_chosen.connect(self.choose)
        plane.pin_removed.connect(self._remove_chosen)
        bar.chosen.connect(self.choose)
        bar.removed.connect(self._remove)
        bar.clear.clicked.connect(self.clear)

    def place(self) -> None:
        """Show the pins where their codes are now. There must be a chart."""
        points = [(pin.name, self._map.point(pin.code)) for pin in self._map.pins]
        self._view.set_pins(points, self._map.chosen_pin)

    def decode(self) -> None:
        if self._map.pins:
            codes = np.stack([pin.code for pin in self._map.pins])
            pictures = self._map.inspector.decode(codes)
            if pictures is not None:
                self._view.pins_bar.set_pictures(pictures)

    @Slot(object)
    def add(self, code: np.ndarray) -> None:
        """Pin a code ``float32 [k]``."""
        self._add(code, by_click=False)

    def _add(self, code: np.ndarray, by_click: bool) -> None:
        pins = self._map.pins if len(self._map.pins) < len(LETTERS) else self._map.pins[1:]
        taken = {pin.name for pin in pins}
        name = next(letter for letter in LETTERS if letter not in taken)
        self._set((*pins, Pin(name, code)), len(pins), by_click)

    @Slot(float, float)
    def _add_at(self, x: float, y: float) -> None:
        code = self._map.code_at(x, y)
        if code is not None:
            self._add(code, by_click=True)

    @Slot()
    def _unsay(self) -> None:
        """The newest pin was a slip, as if it had never been."""
        if self._map.pins:
            self.undo()
            self.future.clear()

    @Slot(int)
    def choose(self, index: int) -> None:
        if 0 <= index < len(self._map.pins):
            self._set(self._map.pins, index)
            self.picked.emit(self._map.pins[index].code)

    @Slot()
    def _remove_chosen(self) -> None:
        """Take the chosen pin away, or else the newest."""
        chosen, newest = self._map.chosen_pin, len(self._map.pins) - 1
        self._remove(newest if chosen is None else chosen)

    @Slot(int)
    def _remove(self, index: int) -> None:
        pins = self._map.pins
        if 0 <= index < len(pins):
            self._set(pins[:index] + pins[index + 1 :], None)

    @Slot()
    def clear(self) -> None:
        self._set((), None)

    def forget(self) -> None:
        """Codes of before have no place any more: nothing is pinned, and nothing to take back."""
        self.past, self.future = [], []
        self._show((), None)

    def undo(self) -> None:
        """Take the last pin that was set or taken away back."""
        if self.past:
            change = self.past.pop()
            self.future.append(change._replace(pins=self._map.pins))
            self._show(change.pins, None)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.future:
            change = self.future.pop()
            self.past.append(change._replace(pins=self._map.pins))
            self._show(change.pins, None)

    def _set(self, pins: Pins, chosen: int | None, by_click: bool = False) -> None:
        if list(map(id, pins)) != list(map(id, self._map.pins)):
            change = Change(self._map.pins, self.depth(), by_click)
            self.past, self.future = [*self.past, change][-HISTORY:], []
        self._show(pins, chosen)

    def _show(self, pins: Pins, chosen: int | None) -> None:
        self._map.pins, self._map.chosen_pin = pins, chosen
        if pins and self._map.chart is not None:
            self.place()
        else:
            self._view.set_pins([], None)
        self.decode()
        self._map.pins_changed.emit(pins)
