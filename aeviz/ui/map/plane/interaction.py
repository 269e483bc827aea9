"""What pointer and keys do on the plane of codes: pan, zoom, hover, pick, pin, line, lasso."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from aeviz.ui.map.plane.gestures import Gesture, Lasso, Line, Pan, Pick
from aeviz.ui.map.plane.marks import MarkedPlane
from aeviz.ui.map.plane.painting import (
    Point,
    Tooltip,
    nearest_inside,
    paint_bubble,
    paint_tooltip,
)
from aeviz.ui.map.plane.plane import Painted, class_colour
from aeviz.ui.map.plane.pointer import Under
from aeviz.ui.widgets.action_menu import Offer
from aeviz.ui.widgets.plots.axes import Axes

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ZOOM_KEYS = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}
KEYS = Qt.KeyboardModifier


class InteractivePlane(MarkedPlane):
    """All points, and what pointer and keys do to them."""

    hovered = Signal(float, float)
    hover_left = Signal()
    inset = Painted[Tooltip | None](None)
    """The pictures beside the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latentMap")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.tool = "pick"
        """What the left button does: pick, line or lasso."""
        self.offers: Callable[[Point, Under | None], Sequence[Offer]] | None = None
        """What can be done with a place, and with the point that is nearest to it."""
        self._gesture: Gesture | None = None
        self._pinned_by_click = False

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
        """Show all points again; the first of the two clicks was not meant as a pin."""
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

    def _hover(self, pixel: QPointF | None) -> None:
        axes = self.axes()
        if pixel is not None and (self._held.shown is None or not axes.plot.contains(pixel)):
            pixel = None
        left, self.pointed.place = self.pointed.place is not None and pixel is None, pixel
        if pixel is not None:
            self.hovered.emit(*axes.to_data(pixel))
        elif left:
            self.inset = None
            self.hover_left.emit()
        if left or pixel is not None:
            self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where a press of the right button brings it, the release decides: it may be a drag."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            event.accept()
        else:
            event.ignore()

    def offers_at(self, place: QPoint | None) -> Sequence[Offer]:
        """For the menu; see :class:`Offering`."""
        if self.offers is None or self._held.shown is None:
            return ()
        axes = self.axes()
        if place is None:
            at = axes.plot.center() if self.pick is None else axes.to_pixel(*self.pick)
        else:
            at = QPointF(place)
        self.pointed.place = at
        return self.offers(axes.to_data(nearest_inside(axes.plot, at)), self.under_pointer())

    # --- the keyboard ------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep keys that mean something here from acting elsewhere."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def _is_mine(self, event: QKeyEvent) -> bool:
        harmless = KEYS.ShiftModifier | KEYS.KeypadModifier
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
            if event.modifiers() & KEYS.ShiftModifier:
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
        self.move_pick(self.range.from_unit(u, v))

    # --- painting ----------------------------------------------------------------------------

    def line_to_paint(self) -> tuple[Point, ...] | None:
        return None if isinstance(self._gesture, Line) else self.line

    def paint_over(self, painter: QPainter, axes: Axes) -> None:
        super().paint_over(painter, axes)
        if self._gesture is None:
            self._paint_pointer(painter, axes)
        else:
            painter.setClipRect(axes.plot)
            self._gesture.paint(painter, axes, self.palette())

    def _paint_pointer(self, painter: QPainter, axes: Axes) -> None:
        """The pictures beside the pointer; without them the label of a point that is near."""
        painter.setFont(self.font())
        label = self.label_under_pointer()
        if label is not None:
            word = "" if self.inset is not None else self.names[label[1]]
            paint_bubble(painter, axes, label[0], word, class_colour(label[1]), self.palette())
        if self.inset is not None and self.pointed.place is not None:
            paint_tooltip(painter, axes.plot, self.pointed.place, self.inset, self.palette())
