"""The plane of codes: its points, painted from one cached picture, and the range shown of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from aeviz.core.graphics.palette import class_rgb
from aeviz.core.graphics.raster import Range, fitting
from aeviz.ui.map.plane.backdrop import Backdrop, Lattice, lattice
from aeviz.ui.map.plane.colour_scale import shade_table
from aeviz.ui.map.plane.painting import KeptPicture, paint_note
from aeviz.ui.map.plane.pointer import enclosed
from aeviz.ui.map.plane.points import PointsLayer
from aeviz.ui.map.plane.points_image import Look, PointsPicture
from aeviz.ui.map.plane.view_range import ViewRange
from aeviz.ui.widgets.painted import paint_hint
from aeviz.ui.widgets.plots.axes import Axes, Axis
from aeviz.ui.widgets.theme import mix

EMPTY = Range(-1.0, 1.0, -1.0, 1.0)
Value = TypeVar("Value")


class Painted(Generic[Value]):
    """An attribute of a widget that is repainted when it gets another value."""

    def __init__(self, initial: Value) -> None:
        self._initial = initial

    def __set_name__(self, owner: type[QWidget], name: str) -> None:
        self._name = f"_painted_{name}"

    def __get__(self, widget: QWidget, owner: type[QWidget]) -> Value:
        value: Value = getattr(widget, self._name, self._initial)
        return value

    def __set__(self, widget: QWidget, value: Value) -> None:
        if value is not getattr(widget, self._name, self._initial):
            setattr(widget, self._name, value)
            widget.update()


def class_colour(index: int) -> QColor:
    """The colour of a class."""
    return QColor(*class_rgb(index))


class Plane(QWidget):
    """Points, what is behind them, and axes. Everything in data coordinates.

    What is slow to paint is kept as pictures: points until one moves, axes until the range changes.
    """

    auto_changed = Signal(bool)
    area_changed = Signal()
    """Another range is shown, or in another size, or other classes."""

    hint = Painted("")
    """Said while there are no points."""
    note = Painted("")
    """Written over the points: of which step they are, if not of the one that is shown."""
    backdrop = Painted[Backdrop | None](None)
    digits = Painted[np.ndarray | None](None)
    """Pictures of the points, uint8 [m, h, w]."""
    shows_digits = Painted(True)
    """Whether they take the place of dots when zoomed in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(40, 40)
        self.titles = ("", "")
        self.names: Sequence[str] = ()
        self._area: tuple[object, ...] = ()
        self._cloud = PointsLayer()
        self._new_points: np.ndarray | None = None
        self._held = ViewRange(self)
        self._held.moved.connect(self.update)
        self._held.auto_changed.connect(self.auto_changed)
        self._picture = PointsPicture()
        self._axes_key: tuple[object, ...] = ()
        self._axes_picture = KeptPicture(self)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def is_auto(self) -> bool:
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

    def exchange(self, labels: np.ndarray) -> None:
        """Other labels ``uint8 [m]`` of the same classes; the points are gone, the range stays."""
        shown = self._cloud.shown
        self._cloud.set_labels(labels, len(self.names))
        self._cloud.set_shown(shown)
        self._new_points = None

    def set_points(self, points: np.ndarray, titles: tuple[str, str]) -> None:
        """New points ``float32 [m, 2]``, prepared only when they are painted."""
        if points.shape != (self._cloud.count, 2):
            raise ValueError(f"{self._cloud.count} labels, but points of shape {points.shape}")
        self._new_points, self.titles = points, titles
        self.update()

    def set_shown(self, shown: Sequence[bool]) -> None:
        self._take_points()
        self._cloud.set_shown(np.array(shown, bool))
        self.update()
        self.area_changed.emit()

    def lattice(self) -> Lattice | None:
        """The grid of places that covers what is shown; None while there are no points."""
        plot = self.axes().plot
        if self._held.shown is None or plot.isEmpty():
            return None
        return lattice(self._held.shown, plot.width(), plot.height())

    def inside(self, loop: np.ndarray) -> np.ndarray:
        """Numbers of the shown points inside a polygon ``float64 [n, 2]``: ``int64``, rising."""
        self._take_points()
        cloud = self._cloud
        return np.sort(cloud.indices[enclosed(cloud.xs, cloud.ys, loop)])

    def in_sight(self, most: int) -> np.ndarray:
        """Numbers of at most so many of the shown points that are in the range, ``int64``.

        They are chosen evenly among all, and the same ones as long as they stay in sight.
        """
        shown, cloud = self.range, self._cloud
        inside = (cloud.xs > shown.left) & (cloud.xs < shown.right)
        inside &= (cloud.ys > shown.bottom) & (cloud.ys < shown.top)
        return cloud.indices[np.flatnonzero(inside)[:most]]

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

    def axes(self) -> Axes:
        """The geometry of the plot for the present range and size."""
        ratio = self.devicePixelRatioF()
        key = (self.rect().getRect(), ratio, self.font().key(), self.range, self.titles)
        if key != self._axes_key:
            self._axes_key = key
            across, up = map(Axis, self.titles)
            self._axes = Axes(QRectF(self.rect()), self.font(), self.range, across, up)
        return self._axes

    # --- the range ---------------------------------------------------------------------------

    def fit(self) -> None:
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
        """Move what is shown by fractions of its sides, to the right and downwards."""
        self._go(self.range.moved(du, dv))

    def _go(self, shown: Range) -> None:
        if self._held.shown is not None:
            self._held.go(shown)
            self.update()

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        axes, palette = self.axes(), self.palette()
        if self._held.shown is None:
            paint_hint(painter, self.rect(), self.hint, palette)
        elif not axes.plot.isEmpty():
            self._note_area(axes)
            if self.backdrop is not None:
                self.backdrop.paint(painter, axes, palette)
            painter.drawImage(axes.plot, self._points_image(axes))
            # Grid and words on a transparent ground: they stay while points move.
            grid = self._axes_picture.pixmap((axes,), lambda over: axes.paint(over, palette))
            painter.drawPixmap(0, 0, grid)
            painter.save()
            self.paint_over(painter, axes)
            painter.restore()
            if self.note:
                paint_note(painter, axes, self.note, palette, self.key_box(axes))
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

    def paint_over(self, painter: QPainter, axes: Axes) -> None:
        """What lies over the points; to be overridden."""

    def key_box(self, axes: Axes) -> QRectF:
        """Where it is said what marks mean; to be overridden."""
        return QRectF()

    def _points_image(self, axes: Axes) -> QImage:
        ratio, palette = self.devicePixelRatioF(), self.palette()
        size = round(axes.plot.height() * ratio), round(axes.plot.width() * ratio)
        text, paper = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        ground = 0 if self.backdrop is not None else paper.rgb()
        table = tuple(class_colour(i).rgb() for i in range(len(self.names)))
        shaded = self._cloud.shades is not None
        shades = tuple(shade_table(palette).tolist()) if shaded else ()
        look = Look(table, ground, ratio, mix(text, paper, 0.82).rgb(), paper.rgb(), shades)
        digits = self.digits if self.shows_digits else None
        return self._picture.image(self._cloud, axes.shown, size, look, digits)
