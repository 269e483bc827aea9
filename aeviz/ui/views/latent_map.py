"""The plane of codes: painted from one cached picture, panned, zoomed, picked and hovered."""

from __future__ import annotations

from collections.abc import Sequence

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
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.ui.theme import CLASS_COLOURS
from aeviz.ui.views.cloud import Cloud
from aeviz.ui.views.held_range import HeldRange
from aeviz.ui.views.map_paint import Axes, paint_bubble, paint_mark, paint_trail
from aeviz.ui.views.raster import Range, fitting, nearest, splat

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
Point = tuple[float, float]


def class_colour(index: int) -> QColor:
    """The colour of a class; they repeat after ten."""
    return QColor(CLASS_COLOURS[index % len(CLASS_COLOURS)])


def dot_size(count: int) -> int:
    """The diameter of a point in logical pixels: the fewer there are, the larger."""
    return next((d for most, d in ((300, 7), (3000, 5), (30000, 3)) if count <= most), 2)


class LatentMap(QWidget):
    """All points, and what the pointer does to them. Signals carry data coordinates."""

    picked = Signal(float, float)
    hovered = Signal(float, float)
    hover_left = Signal()
    auto_changed = Signal(bool)

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
        self.trail: np.ndarray | None = None
        self.pick: Point | None = None
        self._cloud = Cloud()
        self._new_points: np.ndarray | None = None
        self._held = HeldRange(self)
        self._held.moved.connect(self.update)
        self._held.auto_changed.connect(self.auto_changed)
        self._pick_timer = QTimer(self)
        self._pick_timer.setSingleShot(True)
        self._pick_timer.timeout.connect(self._tell_pick)
        self._pan_from: QPointF | None = None
        self._picking = False
        self._pointer: QPointF | None = None
        self._picture = np.zeros((0, 0), np.uint32)
        self._picture_key: tuple[object, ...] = ()
        self._overlay = QPixmap()
        self._overlay_key: tuple[object, ...] = ()

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
        """Left picks; right, middle or Shift and left pan."""
        if self._held.shown is None:
            return
        left = event.button() == Qt.MouseButton.LeftButton
        if left and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._picking = True
            self._pick_at(event.position())
        else:
            self._pan_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on picking or panning, or hover."""
        if self._picking:
            self._pick_at(event.position())
        elif self._pan_from is not None:
            way = event.position() - self._pan_from
            plot = self.axes().plot
            self._pan_from = event.position()
            self.pan(-way.x() / plot.width(), -way.y() / plot.height())
        else:
            self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End picking or panning."""
        if self._picking:
            self._picking = False
            self._pick_at(event.position())
            self._tell_pick()
        self._pan_from = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all points again."""
        if event.button() == Qt.MouseButton.LeftButton:
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
        self._picking, self._pan_from = False, None
        if self._pick_timer.isActive():
            self._tell_pick()

    def _pick_at(self, pixel: QPointF) -> None:
        axes = self.axes()
        inside = QPointF(
            min(max(pixel.x(), axes.plot.left()), axes.plot.right()),
            min(max(pixel.y(), axes.plot.top()), axes.plot.bottom()),
        )
        self._pick(axes.to_data(inside))

    def _pick(self, point: Point) -> None:
        self.pick = point
        self._pick_timer.start(0)
        self.update()

    def _tell_pick(self) -> None:
        self._pick_timer.stop()
        if self.pick is not None:
            self.picked.emit(*self.pick)

    def _hover(self, pixel: QPointF | None) -> None:
        axes = self.axes()
        if pixel is not None and (self._held.shown is None or not axes.plot.contains(pixel)):
            pixel = None
        left, self._pointer = self._pointer is not None and pixel is None, pixel
        if pixel is not None:
            self.hovered.emit(*axes.to_data(pixel))
        elif left:
            self.hover_left.emit()
        if left or pixel is not None:
            self.update()

    def label_under_pointer(self) -> tuple[QPointF, int] | None:
        """Where the point nearest to the pointer is, and its class; None if none is near."""
        if self._pointer is None:
            return None
        axes, cloud = self.axes(), self._cloud
        size = (axes.plot.height(), axes.plot.width())
        found = nearest(cloud.xs, cloud.ys, *axes.to_data(self._pointer), axes.shown, size)
        if found is None or found[1] > REACH:
            return None
        index = found[0]
        place = axes.to_pixel(float(cloud.xs[index]), float(cloud.ys[index]))
        return place, int(cloud.labels[index])

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
        known = (*ARROWS, *ZOOM_KEYS, Qt.Key.Key_F)
        return event.key() in known and not event.modifiers() & ~harmless

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the pick, Shift and arrows pan, + and - zoom, F fits."""
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
        else:
            self.fit()

    def _step(self, dx: int, dy: int) -> None:
        u, v = (0.5, 0.5) if self.pick is None else self.range.to_unit(*self.pick)
        u, v = min(max(u + dx / 50, 0.0), 1.0), min(max(v + dy / 50, 0.0), 1.0)
        self._pick(self.range.from_unit(u, v))

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Points, axes, marks, the label at the pointer, and the focus."""
        painter = QPainter(self)
        axes, palette = self.axes(), self.palette()
        if self._held.shown is None:
            self._paint_hint(painter)
        elif not axes.plot.isEmpty():
            painter.drawImage(axes.plot, self._points_image(axes))
            painter.drawPixmap(0, 0, self._axes_picture(axes))
            painter.save()
            painter.setClipRect(axes.plot)
            if self.trail is not None:
                paint_trail(painter, axes, self.trail, palette)
            for point, cross in ((self.pick, False), (self.marker, True)):
                if point is not None:
                    paint_mark(painter, axes, point, palette, cross)
            painter.restore()
            self._paint_label(painter, axes)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect().adjusted(12, 12, -12, -12), flags, self.hint)

    def _paint_label(self, painter: QPainter, axes: Axes) -> None:
        label = None if self._picking or self._pan_from is not None else self.label_under_pointer()
        if label is not None:
            place, index = label
            painter.setFont(self.font())
            colour = class_colour(index)
            paint_bubble(painter, axes, place, self.names[index], colour, self.palette())

    def _axes_picture(self, axes: Axes) -> QPixmap:
        """Grid and words on a transparent ground: they stay while points move."""
        palette, ratio = self.palette(), self.devicePixelRatioF()
        key = (axes.shown, self.titles, self.size(), ratio, palette.cacheKey(), self.font().key())
        if key != self._overlay_key:
            self._overlay_key = key
            self._overlay = QPixmap(self.size() * ratio)
            self._overlay.setDevicePixelRatio(ratio)
            self._overlay.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._overlay)
            axes.paint(painter, palette, self.titles)
            painter.end()
        return self._overlay

    def _points_image(self, axes: Axes) -> QImage:
        ratio = self.devicePixelRatioF()
        size = round(axes.plot.height() * ratio), round(axes.plot.width() * ratio)
        ground = self.palette().color(QPalette.ColorRole.Base).rgb()
        key = (self._cloud.version, axes.shown, size, ground)
        if key != self._picture_key:
            self._picture_key = key
            self._rasterise(axes.shown, size, ground, ratio)
        height, width = size
        return QImage(self._picture.data, width, height, width * 4, QImage.Format.Format_RGB32)

    def _rasterise(self, shown: Range, size: tuple[int, int], ground: int, ratio: float) -> None:
        cloud = self._cloud
        if self._picture.shape != size:
            self._picture = np.empty(size, np.uint32)
        self._picture.fill(ground)
        table = np.array([class_colour(i).rgb() for i in range(len(self.names))], np.uint32)
        diameter = max(round(dot_size(len(cloud.xs)) * ratio), 1)
        splat(cloud.xs, cloud.ys, table[cloud.labels], shown, self._picture, diameter)
