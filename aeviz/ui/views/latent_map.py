"""The plane of codes: painted from one cached picture, panned, zoomed, pointed at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui.theme import CLASS_COLOURS, mix
from aeviz.ui.views.backdrop import Backdrop, Lattice, lattice
from aeviz.ui.views.cloud import Cloud
from aeviz.ui.views.gestures import Gesture, Lasso, Line, Pan, Pick, paint_line
from aeviz.ui.views.held_range import HeldRange
from aeviz.ui.views.inset import Inset, paint_inset
from aeviz.ui.views.map_paint import Axes, paint_bubble, paint_mark, paint_pin
from aeviz.ui.views.pointed import Pointed, Under
from aeviz.ui.views.points_picture import Look, PointsPicture
from aeviz.ui.views.raster import Range, fitting
from aeviz.ui.views.scale_bar import shade_table
from aeviz.ui.views.selection import inside

REACH = 8.0
"""How close to a point, in logical pixels, the pointer must be for its label to show."""

EMPTY = Range(-1.0, 1.0, -1.0, 1.0)
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ZOOM_KEYS = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}
KEYS = Qt.KeyboardModifier
Point = tuple[float, float]


def class_colour(index: int) -> QColor:
    """The colour of a class; they repeat after ten."""
    return QColor(CLASS_COLOURS[index % len(CLASS_COLOURS)])


def faded_colour(palette: QPalette) -> QColor:
    """The colour of points that should step back."""
    roles = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    return mix(*roles, 0.82)


class Pin(NamedTuple):
    """A place that the person marked, with its letter."""

    name: str
    point: Point


class LatentMap(QWidget):
    """All points, and what the pointer does to them. Signals carry data coordinates."""

    pick_started = Signal()
    picked = Signal(float, float)
    hovered = Signal(float, float)
    hover_left = Signal()
    pin_wanted = Signal(float, float)
    pin_chosen = Signal(int)
    pin_undone = Signal()
    pin_removed = Signal()
    line_drawn = Signal(object, object)
    """From a Point to a Point."""
    loop_drawn = Signal(object)
    """Corners float64 [n, 2], none if there is no loop."""
    auto_changed = Signal(bool)
    area_changed = Signal()
    """Another range is shown, or in another size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("latentMap")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(40, 40)
        self.setMouseTracking(True)
        self.hint = ""
        self.titles = ("", "")
        self.names: Sequence[str] = ()
        self.marker: Point | None = None
        self.pick: Point | None = None
        self.tool = "pick"
        """What the left button does: pick, line or lasso."""
        self.pins: tuple[Pin, ...] = ()
        self.chosen_pin: int | None = None
        self.line: tuple[Point, Point] | None = None
        self.inset: Inset | None = None
        self.backdrop: Backdrop | None = None
        self.digits: np.ndarray | None = None
        """Pictures of the points, uint8 [m, h, w]."""
        self.shows_digits = True
        self._area: tuple[object, ...] = ()
        self._cloud = Cloud()
        self._new_points: np.ndarray | None = None
        self._held = HeldRange(self)
        self._held.moved.connect(self.update)
        self._held.auto_changed.connect(self.auto_changed)
        self._pick_timer = QTimer(self)
        self._pick_timer.setSingleShot(True)
        self._pick_timer.timeout.connect(self.tell_pick)
        self._gesture: Gesture | None = None
        self._pinned_by_click = False
        self._pointed = Pointed(self._cloud)
        self._picture = PointsPicture()

    # --- what is shown -----------------------------------------------------------------------

    @property
    def is_auto(self) -> bool:
        """Whether the range follows the points."""
        return self._held.is_auto

    @property
    def range(self) -> Range:
        """What is shown, in data coordinates."""
        self._take_points()
        return self._held.shown or EMPTY

    def set_labels(self, labels: np.ndarray, names: Sequence[str]) -> None:
        """New labels ``uint8 [m]`` and names of classes; the points are gone."""
        self._cloud.set_labels(labels, len(names))
        self.names = tuple(names)
        self.clear()

    def set_points(self, points: np.ndarray, titles: tuple[str, str]) -> None:
        """New points ``float32 [m, 2]``, prepared only when they are painted."""
        if points.shape != (self._cloud.count, 2):
            raise ValueError(f"{self._cloud.count} labels, but points of shape {points.shape}")
        self._new_points, self.titles = points, titles
        self.update()

    def set_shown(self, shown: Sequence[bool]) -> None:
        """Which classes are shown."""
        self._take_points()
        self._cloud.set_shown(np.array(shown, bool))
        self.update()

    def lattice(self) -> Lattice | None:
        """The grid of places that covers what is shown; None while there are no points."""
        plot = self.axes().plot
        if self._held.shown is None or plot.isEmpty():
            return None
        return lattice(self._held.shown, plot.width(), plot.height())

    def sparse(self, points: np.ndarray) -> np.ndarray:
        """At which places ``[n, 2]`` there are few points: ``bool [n]``."""
        return self._pointed.sparse(points)

    def inside(self, loop: np.ndarray) -> np.ndarray:
        """Numbers of the shown points inside a polygon ``float64 [n, 2]``: ``int64``, rising."""
        self._take_points()
        cloud = self._cloud
        return np.sort(cloud.indices[inside(cloud.xs, cloud.ys, loop)])

    def select(self, digits: np.ndarray | None) -> None:
        """Let points stand out, by their numbers; None: all alike."""
        self._take_points()
        self._cloud.select(digits)
        self.update()

    def set_shades(self, shades: np.ndarray | None) -> None:
        """Colour points by their places on a scale, ``uint8 [m]``; None: by their labels."""
        self._take_points()
        self._cloud.set_shades(shades)
        self.update()

    def forget_range(self) -> None:
        """Show all of the next points at once."""
        self._held.reset()

    def clear(self) -> None:
        """Forget the points and the range."""
        self._held.reset()
        self._cloud.clear()
        self._new_points = None
        self.update()

    def _take_points(self) -> None:
        """Prepare the newest points, and let the range follow if it must."""
        if self._new_points is None:
            return
        self._cloud.set_points(self._new_points)
        self._new_points = None
        if len(self._cloud.all_xs):
            self._held.follow(fitting(self._cloud.all_xs, self._cloud.all_ys))

    # --- the range ---------------------------------------------------------------------------

    def fit(self) -> None:
        """Show all points, and follow them again."""
        self._take_points()
        if len(self._cloud.all_xs):
            self._held.fit(fitting(self._cloud.all_xs, self._cloud.all_ys))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Shrink (below 1) or enlarge what is shown around a place, or around the middle."""
        plot = self.axes().plot
        at = plot.center() if at is None else at
        u, v = (at.x() - plot.x()) / plot.width(), (at.y() - plot.y()) / plot.height()
        self._go(self.range.zoomed(factor, u, v))

    def pan(self, du: float, dv: float) -> None:
        """Move what is shown by shares of its sides, to the right and downwards."""
        self._go(self.range.moved(du, dv))

    def _go(self, shown: Range) -> None:
        if self._held.shown is not None:
            self._held.go(shown)
            self.update()

    # --- the pointer -------------------------------------------------------------------------

    def axes(self) -> Axes:
        """The geometry of the plot for the present range and size."""
        return Axes(QRectF(self.rect()), self.font(), self.range)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
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
            return Pan(self, pixel)
        line = bool(held & KEYS.ControlModifier)
        if held & KEYS.AltModifier or (self.tool == "lasso" and not line):
            return Lasso(self, pixel)
        if line or self.tool == "line" or self.pin_at(pixel) is not None:
            return Line(self, pixel)
        return Pick(self, pixel)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or hover."""
        if self._gesture is not None:
            self._gesture.move(event.position())
        else:
            self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
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
        """Zoom at the pointer."""
        if self._held.shown is not None and event.angleDelta().y():
            self.zoom(0.8 ** (event.angleDelta().y() / 120), event.position())
            event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone."""
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Points, axes, marks, what is at the pointer, and the focus."""
        painter = QPainter(self)
        axes, palette = self.axes(), self.palette()
        if self._held.shown is None:
            self._paint_hint(painter)
        elif not axes.plot.isEmpty():
            self._note_area(axes)
            if self.backdrop is not None:
                self.backdrop.paint(painter, axes, palette)
            painter.drawImage(axes.plot, self._points_image(axes))
            axes.paint(painter, palette, self.titles)
            self._paint_marks(painter, axes)
            if self._gesture is None:
                self._paint_pointer(painter, axes)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _note_area(self, axes: Axes) -> None:
        area = (axes.shown, axes.plot.getRect())
        if area != self._area:
            self._area = area
            self.area_changed.emit()

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(12, 12, -12, -12), flags, self.hint)

    def _paint_marks(self, painter: QPainter, axes: Axes) -> None:
        palette = self.palette()
        painter.save()
        painter.setClipRect(axes.plot)
        if self.line is not None and not isinstance(self._gesture, Line):
            paint_line(painter, axes, self.line, palette)
        for index, pin in enumerate(self.pins):
            paint_pin(painter, axes, pin.point, pin.name, palette, index == self.chosen_pin)
        for point, cross in ((self.pick, False), (self.marker, True)):
            if point is not None:
                paint_mark(painter, axes, point, palette, cross)
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

    def _points_image(self, axes: Axes) -> QImage:
        ratio = self.devicePixelRatioF()
        size = round(axes.plot.height() * ratio), round(axes.plot.width() * ratio)
        paper = self.palette().color(QPalette.ColorRole.Base).rgb()
        ground = 0 if self.backdrop is not None else paper
        table = tuple(class_colour(i).rgb() for i in range(len(self.names)))
        shades = (
            tuple(shade_table(self.palette()).tolist()) if self._cloud.shades is not None else ()
        )
        look = Look(table, ground, ratio, faded_colour(self.palette()).rgb(), paper, shades)
        digits = self.digits if self.shows_digits else None
        return self._picture.image(self._cloud, axes.shown, size, look, digits)
