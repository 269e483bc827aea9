"""What can be done with a place of the latent map, and with the picture that lies there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from aeviz.ui.map.context import MapContext
from aeviz.ui.map.pins import PinsController
from aeviz.ui.map.plane.painting import Point
from aeviz.ui.map.plane.pointer import Under
from aeviz.ui.widgets.action_menu import Offer


class PlaceMenu(QObject):
    """Offers it to the plane, whose panel opens the menu. The map's controller makes it."""

    def __init__(self, context: MapContext, pins: PinsController) -> None:
        super().__init__(context)
        self._map, self._pins = context, pins
        context.view.plane.offers = self.offers

    def offers(self, place: Point, under: Under | None) -> Sequence[Offer]:
        """For a place, and the point that is nearest to it."""
        plane, found = self._map.view.plane, list[Offer]()
        code = self._map.code_at(*place)
        if code is not None:
            found.append((self.tr("Decode this place"), partial(self._decode, place)))
            found.append((self.tr("Pin this place"), partial(self._pins.add, code)))
        if under is not None:
            name = plane.names[under.label]
            text = self.tr("Put this picture on the canvas")
            if name:
                text = self.tr("Put this picture on the canvas ({name})").format(name=name)
            found.append((text, partial(plane.digit_wanted.emit, under.digit)))
        if code is not None:
            text = self.tr("Copy the numbers of this place")
            words = "\t".join(f"{value:.6g}" for value in code)
            found.append((text, partial(QGuiApplication.clipboard().setText, words)))
        return found

    def _decode(self, place: Point) -> None:
        plane = self._map.view.plane
        plane.pick_started.emit()
        plane.move_pick(place)
        plane.tell_pick()
