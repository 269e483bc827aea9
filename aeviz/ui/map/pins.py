"""The codes that the person pinned on the latent map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from aeviz.ui.map.controller import MapControl

LETTERS = "ABCDEFGHIJKL"
"""Names of pins; with all of them taken, a new pin takes the place of the oldest."""


@dataclass(frozen=True)
class Pin:
    """A code ``float32 [k]`` that the person marked, with its letter."""

    name: str
    code: np.ndarray


class PinsControl(QObject):
    """Sets pins, chooses one, takes them away, and keeps them where their codes are."""

    changed = Signal(object)
    """All pins, as a tuple."""

    def __init__(self, control: MapControl) -> None:
        super().__init__(control)
        self._control, self._view = control, control.view
        self.all: tuple[Pin, ...] = ()
        self.chosen: int | None = None
        view = self._view
        view.pin_wanted.connect(self._add)
        view.pin_undone.connect(self._undo)
        view.pin_chosen.connect(self.choose)
        view.pin_removed.connect(self.remove)
        view.pins_cleared.connect(self.clear)

    def name_of(self, code: np.ndarray) -> str | None:
        """The letter of the pin whose very code this is."""
        return next((pin.name for pin in self.all if pin.code is code), None)

    def code_at(self, point: tuple[float, float]) -> np.ndarray | None:
        """The code of the pin that lies exactly there."""
        found = (pin.code for pin in self.all if self._control.point(pin.code) == point)
        return next(found, None)

    def place(self) -> None:
        """Show the pins where their codes are now. There must be a chart."""
        points = [(pin.name, self._control.point(pin.code)) for pin in self.all]
        self._view.set_pins(points, self.chosen)

    def decode(self) -> None:
        """Show what the network draws at the pins."""
        if self.all:
            pictures = self._control.inspector.decode(np.stack([pin.code for pin in self.all]))
            if pictures is not None:
                self._view.set_pin_pictures(pictures)

    def add(self, code: np.ndarray) -> None:
        """Pin a code ``float32 [k]``."""
        pins = self.all if len(self.all) < len(LETTERS) else self.all[1:]
        name = next(letter for letter in LETTERS if letter not in {pin.name for pin in pins})
        self._set((*pins, Pin(name, code)), len(pins))

    @Slot(float, float)
    def _add(self, x: float, y: float) -> None:
        code = self._control.code_at(x, y)
        if code is not None:
            self.add(code)

    @Slot()
    def _undo(self) -> None:
        if self.all:
            self._set(self.all[:-1], None)

    @Slot(int)
    def choose(self, index: int) -> None:
        """Choose a pin, and decode it onto the canvas."""
        if 0 <= index < len(self.all):
            self._set(self.all, index)
            self._view.pick_started.emit()
            self._control.pick(*self._control.point(self.all[index].code))

    @Slot(int)
    def remove(self, index: int) -> None:
        """Take a pin away; −1 means the chosen one, or else the newest."""
        if index < 0:
            index = len(self.all) - 1 if self.chosen is None else self.chosen
        if 0 <= index < len(self.all):
            self._set(self.all[:index] + self.all[index + 1 :], None)

    @Slot()
    def clear(self) -> None:
        """Take all pins away."""
        self._set((), None)

    def _set(self, pins: tuple[Pin, ...], chosen: int | None) -> None:
        self.all, self.chosen = pins, chosen
        if pins and self._control.chart is not None:
            self.place()
        else:
            self._view.set_pins([], None)
        self.decode()
        self.changed.emit(pins)
