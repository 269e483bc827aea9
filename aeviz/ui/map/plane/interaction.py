"""What pointer and keys do on the plane of codes: pan, zoom, hover, pick, pin, line, lasso."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from aeviz.ui.map.plane.ellipses import Ellipses, EllipsesPicture
from aeviz.ui.map.plane.gestures import Gesture, Lasso, Line, Pan, Pick, paint_line
from aeviz.ui.map.plane.painting import paint_bubble, paint_mark, paint_pin, paint_trail
from aeviz.ui.map.plane.plane import MapSurface, Point, class_colour
from aeviz.ui.map.plane.pointer import Pointed, Under
from aeviz.ui.map.plane.tooltip import Inset, paint_inset
from aeviz.ui.widgets.axes import Axes

REACH = 8.0
"""How close to a point, in logical pixels, the pointer must be for its label to show."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ZOOM_KEYS = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}
KEYS = Qt.KeyboardModifier


class Pin(NamedTuple):
    """A place that the person marked, with its letter."""

    name: str
    point: Point


class LatentMap(MapSurface):
    """All points, and what the pointer does to them. Signals carry data coordinates."""

    pick_started = Signal()
    picked = Signal(float, float)
    hovered = Signal(float, float)
    hover_left = Signal()
    pin_wanted = Signal(float, float)
    pin_chosen = Signal(int)
    pin_undone = Signal()
    pin_removed = Signal()
    digit_wanted = Signal(int)
    """Number of the point whose digit the person wants."""
    line_drawn = Signal(object, object)
    """From a Point to a Point."""
    loop_drawn = Signal(object)
    """Corners float64 [n, 2], none if there is no loop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latentMap")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.marker: Point | None = None
        self.trail: np.ndarray | None = None
        self.pick: Point | None = None
        self.tool = "pick"
        """What the left button does: pick, line or lasso."""
        self.pins: tuple[Pin, ...] = ()
        self.chosen_pin: int | None = None
        self.line: tuple[Point, ...] | None = None
        self.inset: Inset | None = None
        self.ellipses: Ellipses | None = None
        self._ellipses_picture = EllipsesPicture()
        self._pick_timer = QTimer(self)
        self._pick_timer.setSingleShot(True)
        self._pick_timer.timeout.connect(self.tell_pick)
        self._gesture: Gesture | None = None
        self._pinned_by_click = False
        self._pointed = Pointed(self._cloud)

    # --- the pointer -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._held.shown is None or self._gesture is not None:
            return
        self._gesture = self._begin(event)
        self.inset = None
        if self._gesture.cursor is not None:
            self.setCursor(self._gesture.cursor)
        self.update()

    def _begin(self, event: QMouseEvent) -> Gesture:
        pixel, held = event.position(), event.modifiers()
        if event.button() != Qt.MouseButton.LeftButton or held & KEYS.ShiftModifier:
            return Pan(self, pixel, event.button())
        line = bool(held & KEYS.ControlModifier)
        if held & KEYS.AltModifier or (self.tool == "lasso" and not line):
            return Lasso(self, pixel)
        if line or self.tool == "line" or self.pin_at(pixel) is not None:
            return Line(self, pixel)
        return Pick(self, pixel)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._gesture.move(event.position())
        else:
            self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        self.unsetCursor()
        if gesture is not None:
            pins = len(self.pins)
            gesture.end(event.position())
            self._pinned_by_click = len(self.pins) > pins
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all points again; the first of the two clicks was no wish for a pin."""
        if event.button() == Qt.MouseButton.LeftButton:
            if self._pinned_by_click:
                self._pinned_by_click = False
                self.pin_undone.emit()
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._held.shown is not None and event.angleDelta().y():
            self.zoom(0.8 ** (event.angleDelta().y() / 120), event.position())
            event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def hideEvent(self, event: QHideEvent) -> None:
        """A hidden map does nothing: end what was under way."""
        self._held.settle()
        self._hover(None)
        self._gesture = None
        self.unsetCursor()
        if self._pick_timer.isActive():
            self.tell_pick()

    def pick_at(self, pixel: QPointF) -> None:
        """Move the latent cursor to a place of the widget, at most to the plot's border."""
        self._pick(self._point_at(pixel))

    def _point_at(self, pixel: QPointF) -> Point:
        axes = self.axes()
        return axes.to_data(
            QPointF(
                min(max(pixel.x(), axes.plot.left()), axes.plot.right()),
                min(max(pixel.y(), axes.plot.top()), axes.plot.bottom()),
            )
        )

    def _pick(self, point: Point) -> None:
        self.pick = point
        self._pick_timer.start(0)
        self.update()

    def tell_pick(self) -> None:
        """Tell where the latent cursor is, now."""
        self._pick_timer.stop()
        if self.pick is not None:
            self.picked.emit(*self.pick)

    def pin_at(self, pixel: QPointF) -> int | None:
        """The index of the pin at a place of the widget; the newest of several."""
        axes = self.axes()
        places = [axes.to_pixel(*pin.point) - pixel for pin in self.pins]
        near = [i for i, way in enumerate(places) if way.manhattanLength() <= 1.5 * REACH]
        return near[-1] if near else None

    def snapped(self, pixel: QPointF) -> Point:
        """The pin at a place of the widget, or else the place itself."""
        pin = self.pin_at(pixel)
        return self._point_at(pixel) if pin is None else self.pins[pin].point

    def _hover(self, pixel: QPointF | None) -> None:
        axes = self.axes()
        if pixel is not None and (self._held.shown is None or not axes.plot.contains(pixel)):
            pixel = None
        left, self._pointed.place = self._pointed.place is not None and pixel is None, pixel
        if pixel is not None:
            self.hovered.emit(*axes.to_data(pixel))
        elif left:
            self.inset = None
            self.hover_left.emit()
        if left or pixel is not None:
            self.update()

    def tell_digit(self, pixel: QPointF) -> None:
        """Ask for the digit of the point nearest to a place of the widget."""
        self._pointed.place = pixel
        under = self.under_pointer()
        if under is not None:
            self.digit_wanted.emit(under.digit)

    def sparse(self, points: np.ndarray) -> np.ndarray:
        """At which places ``[n, 2]`` there are few points: ``bool [n]``."""
        return self._pointed.sparse(points)

    def under_pointer(self) -> Under | None:
        """What is nearest to the pointer; None if it is elsewhere or there are no points."""
        return self._pointed.under(self.axes())

    def label_under_pointer(self) -> tuple[QPointF, int] | None:
        """Where the point nearest to the pointer is, and its class; None if none is near."""
        under = self.under_pointer()
        return None if under is None or under.distance > REACH else (under.place, under.label)

    # --- the keyboard ------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep keys that mean something here from acting elsewhere."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def _is_mine(self, event: QKeyEvent) -> bool:
        harmless = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        known = (*ARROWS, *ZOOM_KEYS, Qt.Key.Key_F, Qt.Key.Key_Delete, Qt.Key.Key_P)
        return event.key() in known and not event.modifiers() & ~harmless

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the pick, Shift pans, + and - zoom, F fits, P pins, Delete unpins."""
        if self._held.shown is None or not self._is_mine(event):
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in ARROWS:
            dx, dy = ARROWS[key]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.pan(dx / 10, dy / 10)
            else:
                self._step(dx, dy)
        elif key in ZOOM_KEYS:
            self.zoom(ZOOM_KEYS[key])
        elif key == Qt.Key.Key_Delete:
            self.pin_removed.emit()
        elif key == Qt.Key.Key_P:
            if self.pick is not None:
                self.pin_wanted.emit(*self.pick)
        else:
            self.fit()

    def _step(self, dx: int, dy: int) -> None:
        u, v = (0.5, 0.5) if self.pick is None else self.range.to_unit(*self.pick)
        u, v = min(max(u + dx / 50, 0.0), 1.0), min(max(v + dy / 50, 0.0), 1.0)
        self._pick(self.range.from_unit(u, v))

    # --- painting ----------------------------------------------------------------------------

    def paint_over(self, painter: QPainter, axes: Axes) -> None:
        """Marks, the gesture under way, or what is at the pointer."""
        if self.ellipses is not None:
            self._paint_ellipses(painter, axes, self.ellipses)
        self._paint_marks(painter, axes)
        if self._gesture is None:
            self._paint_pointer(painter, axes)

    def _paint_ellipses(self, painter: QPainter, axes: Axes, ellipses: Ellipses) -> None:
        colours = [class_colour(i) if on else None for i, on in enumerate(self._cloud.shown)]
        look = (self.devicePixelRatioF(), colours, self.palette())
        painter.drawPixmap(0, 0, self._ellipses_picture.pixmap(ellipses, axes, self.size(), *look))

    def _paint_marks(self, painter: QPainter, axes: Axes) -> None:
        palette = self.palette()
        painter.save()
        painter.setClipRect(axes.plot)
        if self.line is not None and not isinstance(self._gesture, Line):
            paint_line(painter, axes, self.line, palette)
        if self.trail is not None:
            paint_trail(painter, axes, self.trail, palette)
        for point, cross in ((self.pick, False), (self.marker, True)):
            if point is not None:
                paint_mark(painter, axes, point, palette, cross)
        for index, pin in enumerate(self.pins):
            paint_pin(painter, axes, pin.point, pin.name, palette, index == self.chosen_pin)
        if self._gesture is not None:
            self._gesture.paint(painter, axes, palette)
        painter.restore()

    def _paint_pointer(self, painter: QPainter, axes: Axes) -> None:
        """The pictures beside the pointer; without them the label of a point that is near."""
        painter.setFont(self.font())
        label = self.label_under_pointer()
        if label is not None:
            word = "" if self.inset is not None else self.names[label[1]]
            paint_bubble(painter, axes, label[0], word, class_colour(label[1]), self.palette())
        if self.inset is not None and self._pointed.place is not None:
            paint_inset(painter, axes.plot, self._pointed.place, self.inset, self.palette())
