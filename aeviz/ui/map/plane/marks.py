"""What lies over the points of the plane, and where: pins, the latent cursor, a line, ellipses."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.map.plane.painting import (
    Ellipses,
    KeptPicture,
    Point,
    marks_key_box,
    nearest_inside,
    paint_ellipses,
    paint_line,
    paint_mark,
    paint_marks_key,
    paint_pin,
    paint_trail,
)
from aeviz.ui.map.plane.plane import Painted, Plane, class_colour
from aeviz.ui.map.plane.pointer import PointerTarget, Under
from aeviz.ui.widgets.plots.axes import Axes

REACH = 8.0
"""How close to a point, in logical pixels, the pointer must be for its label to show."""


class Pin(NamedTuple):
    """A place that the user marked, with its letter."""

    name: str
    point: Point


class MarkedPlane(Plane):
    """The plane as a gesture knows it: what can be marked on it, found on it, and told of it.

    Signals carry data coordinates.
    """

    pick_started = Signal()
    picked = Signal(float, float)
    pin_wanted = Signal(float, float)
    pin_chosen = Signal(int)
    pin_undone = Signal()
    pin_removed = Signal()
    digit_wanted = Signal(int)
    """Number of the point whose digit the user wants."""
    line_drawn = Signal(object, object)
    """From a Point to a Point."""
    loop_drawn = Signal(object)
    """Corners float64 [n, 2], none if there is no loop."""

    marker = Painted[Point | None](None)
    """Where the user's own drawing lies."""
    trail = Painted[np.ndarray | None](None)
    """Where the drawing came from, ``float32 [n, 2]``, newest last."""
    pick = Painted[Point | None](None)
    """Where the latent cursor is."""
    pins = Painted[tuple[Pin, ...]](())
    chosen_pin = Painted[int | None](None)
    line = Painted[tuple[Point, ...] | None](None)
    """The line whose digits the strip shows, from place to place."""
    ellipses = Painted[Ellipses | None](None)
    """How far codes of single points spread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ellipses_picture = KeptPicture(self)
        self._pick_timer = single_shot(self, self.tell_pick)
        self.pointed = PointerTarget(self._cloud)

    # --- places ------------------------------------------------------------------------------

    def pick_at(self, pixel: QPointF) -> None:
        """Move the latent cursor to a place of the widget, at most to the plot's border."""
        self.move_pick(self._point_at(pixel))

    def _point_at(self, pixel: QPointF) -> Point:
        axes = self.axes()
        return axes.to_data(nearest_inside(axes.plot, pixel))

    def move_pick(self, point: Point) -> None:
        """Move the latent cursor, and tell it when the event loop comes round."""
        self.pick = point
        self._pick_timer.start()

    def tell_pick(self) -> None:
        self._pick_timer.stop()
        if self.pick is not None:
            self.picked.emit(*self.pick)

    def pin_at(self, pixel: QPointF) -> int | None:
        """The index of the pin at a place of the widget; the newest of several."""
        axes = self.axes()
        places = [axes.to_pixel(*pin.point) - pixel for pin in self.pins]
        near = [i for i, away in enumerate(places) if away.manhattanLength() <= 1.5 * REACH]
        return near[-1] if near else None

    def snapped(self, pixel: QPointF) -> Point:
        """The pin at a place of the widget, or else the place itself."""
        pin = self.pin_at(pixel)
        return self._point_at(pixel) if pin is None else self.pins[pin].point

    def tell_digit(self, pixel: QPointF) -> None:
        """Ask for the digit of the point nearest to a place of the widget."""
        self.pointed.place = pixel
        under = self.under_pointer()
        if under is not None:
            self.digit_wanted.emit(under.digit)

    def open_menu(self, pixel: QPointF) -> None:
        """Ask for the menu of a place; a button that went down may have moved the map instead."""
        reason, place = QContextMenuEvent.Reason.Other, pixel.toPoint()
        event = QContextMenuEvent(reason, place, self.mapToGlobal(place))
        QApplication.sendEvent(self, event)

    def under_pointer(self) -> Under | None:
        """What is nearest to the pointer; None if it is elsewhere or there are no points."""
        return self.pointed.under(self.axes())

    def label_under_pointer(self) -> tuple[QPointF, int] | None:
        """Where the point nearest to the pointer is, and its class; None if none is near."""
        under = self.under_pointer()
        return None if under is None or under.distance > REACH else (under.place, under.label)

    # --- painting ----------------------------------------------------------------------------

    def line_to_paint(self) -> tuple[Point, ...] | None:
        """The line, unless something else shows it; to be overridden."""
        return self.line

    def paint_over(self, painter: QPainter, axes: Axes) -> None:
        painter.save()
        if self.ellipses is not None:
            self._paint_ellipses(painter, axes, self.ellipses)
        painter.setClipRect(axes.plot)
        palette, line = self.palette(), self.line_to_paint()
        if line is not None:
            paint_line(painter, axes, line, palette)
        if self.trail is not None:
            paint_trail(painter, axes, self.trail, palette)
        for point, cross in ((self.pick, False), (self.marker, True)):
            if point is not None:
                paint_mark(painter, axes, point, palette, cross)
        for index, pin in enumerate(self.pins):
            paint_pin(painter, axes, pin.point, pin.name, palette, index == self.chosen_pin)
        if words := self.marks_key():
            paint_marks_key(painter, axes, words, palette)
        painter.restore()

    def key_box(self, axes: Axes) -> QRectF:
        return marks_key_box(axes, self.marks_key())

    def marks_key(self) -> list[tuple[str, str]]:
        """The marks that are shown now, and what each means."""
        words = []
        if self.marker is not None:
            words.append(("drawing", self.tr("your drawing")))
        if self.trail is not None and len(self.trail) > 1:
            words.append(("trail", self.tr("where it was before")))
        if self.pick is not None:
            words.append(("pick", self.tr("picked place")))
        return words

    def _paint_ellipses(self, painter: QPainter, axes: Axes, ellipses: Ellipses) -> None:
        colours = [class_colour(i) if on else None for i, on in enumerate(self._cloud.shown)]
        look = (axes, ellipses, colours, self.palette())
        key = (ellipses, axes, tuple(self._cloud.shown))
        picture = self._ellipses_picture.pixmap(key, lambda over: paint_ellipses(over, *look))
        painter.drawPixmap(0, 0, picture)
