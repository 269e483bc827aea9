"""The latent map: where the codes of all test digits lie, coloured by label."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QImage, QResizeEvent
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from aeviz.ui.map.bars.charts import ChartBar
from aeviz.ui.map.bars.interpolation import Strips
from aeviz.ui.map.bars.legend import LegendBar
from aeviz.ui.map.bars.pins import PinsBar
from aeviz.ui.map.bars.selection import SelectionPanel
from aeviz.ui.map.bars.tools import MapTools
from aeviz.ui.map.plane.backdrop import Backdrop, Lattice
from aeviz.ui.map.plane.colour_scale import Scale, ScaleBar
from aeviz.ui.map.plane.ellipses import Ellipses
from aeviz.ui.map.plane.interaction import LatentMap, Pin
from aeviz.ui.map.plane.plane import Point, class_colour
from aeviz.ui.map.plane.tooltip import Inset
from aeviz.ui.widgets.labels import Banner
from aeviz.ui.widgets.named import named
from aeviz.ui.widgets.picture import to_image
from aeviz.ui.widgets.tray import Tray


class LatentView(QWidget):
    """The map with its legend and tools, a banner for notices, and what was gathered from it.

    ``point_picked``, ``point_hovered`` and ``pin_wanted`` emit data coordinates.
    """

    pick_started = Signal()
    """A click or drag begins; places picked until the next one belong together."""
    point_picked = Signal(float, float)
    point_hovered = Signal(float, float)
    hover_left = Signal()
    pin_wanted = Signal(float, float)
    pin_undone = Signal()
    """The newest pin was a slip."""
    pin_chosen = Signal(int)
    pin_removed = Signal(int)
    """Position of the pin; −1: the chosen one."""
    pins_cleared = Signal()
    colouring_chosen = Signal(str)
    """label, error or wrong"""
    manifold_toggled = Signal(bool)
    ellipses_toggled = Signal(bool)
    area_changed = Signal()
    """Another part of the map is shown."""
    digit_wanted = Signal(int)
    """Number of the point whose digit the person wants to draw on."""
    line_drawn = Signal(object, object)
    """From a point (x, y) to another."""
    selection_export_wanted = Signal(object, object)
    """Numbers int64 [n] of the selected points, and all points float32 [m, 2]."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "latentView", reads=self.tr("Latent map"))
        self._banner = named(Banner(self), "latentNotice")
        self._legend = LegendBar(self)
        self._scale = ScaleBar(self)
        self.map = LatentMap(self)
        self.tools = MapTools(self)
        self.chart_bar = ChartBar()
        self.tools.add(self.chart_bar)
        self._pins = PinsBar()
        self.strips = Strips()
        self.selection = SelectionPanel()
        self._tray = Tray(self._pins, self.strips, self.selection)
        self._labels = np.zeros(0, np.uint8)
        self._points: np.ndarray | None = None
        self.holds_tests = True
        """Whether the first points are the run's own test digits."""
        self._pictures: np.ndarray | None = None
        self._chart_note = ""
        self._build()
        self._connect()
        self.set_hint("")
        self._follow_auto(self.map.is_auto)

    def _build(self) -> None:
        self.map.setAccessibleName(self.tr("Map of the codes"))
        keys = self.tr(
            "Click: pin and decode. Drag: decode. Drag from a pin, or Ctrl+drag: a line with its "
            "digits. Alt+drag: select. Right-click: the nearest digit onto the canvas. "
            "Wheel: zoom. Right-drag or Shift+drag: move the map. "
            "Arrow keys move the point, with Shift the map; P pins, Delete unpins; + and − zoom; "
            "F or double-click: fit."
        )
        self.map.setStatusTip(keys)
        self.map.setAccessibleDescription(keys)
        self.map.setWhatsThis(keys)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self._banner)
        column.addWidget(self._legend)
        column.addWidget(self.tools)
        column.addWidget(self._scale)
        column.addWidget(self.map, 1)
        column.addWidget(self._tray)

    def _connect(self) -> None:
        self._legend.fit_wanted.connect(self.map.fit)
        self._legend.tools_toggled.connect(self._fit_tools)
        self._legend.changed.connect(self._follow_legend)
        self.map.picked.connect(self.point_picked)
        self.map.hovered.connect(self.point_hovered)
        self.map.hover_left.connect(self.hover_left)
        self.map.auto_changed.connect(self._follow_auto)
        self.map.pick_started.connect(self.pick_started)
        self.map.pin_wanted.connect(self.pin_wanted)
        self.map.pin_undone.connect(self.pin_undone)
        self.map.pin_chosen.connect(self.pin_chosen)
        self.map.pin_removed.connect(self._remove_chosen)
        self.map.line_drawn.connect(self.line_drawn)
        self.map.digit_wanted.connect(self.digit_wanted)
        self._pins.chosen.connect(self.pin_chosen)
        self._pins.removed.connect(self.pin_removed)
        self._pins.cleared.connect(self.pins_cleared)
        self.tools.tool_chosen.connect(self._use_tool)
        self.tools.manifold_toggled.connect(self.manifold_toggled)
        self.tools.ellipses_toggled.connect(self.ellipses_toggled)
        self.tools.digits_toggled.connect(self._show_digits)
        self.tools.colouring_chosen.connect(self.colouring_chosen)
        self.map.area_changed.connect(self.area_changed)
        self.map.loop_drawn.connect(self._select)
        self.selection.closed.connect(self._end_selection)
        self.selection.export_wanted.connect(self._export_selection)

    # --- what others ask for -----------------------------------------------------------------

    def set_labels(self, labels: np.ndarray, class_names: Sequence[str]) -> None:
        """Labels ``uint8 [m]`` of the points to come, below ``len(class_names)``; all are shown.

        The points shown so far are gone. ValueError: a label without a name.
        """
        self.map.set_labels(labels, class_names)
        self._labels, self._points = labels, None
        self._end_selection()
        self._legend.set_classes(class_names, [class_colour(i) for i in range(len(class_names))])
        self._legend.fit_rows(self.height() // 4)

    def exchange(self, labels: np.ndarray, pictures: np.ndarray) -> None:
        """Other digits of the same classes, with labels ``uint8 [m]`` and pictures
        ``uint8 [m, h, w]``; what is shown of the plane, and of which classes, stays.
        """
        self.map.exchange(labels)
        self._labels, self._points = labels, None
        self._end_selection()
        self.set_pictures(pictures)

    def set_points(self, points: np.ndarray, x_title: str, y_title: str) -> None:
        """Points ``float32 [m, 2]``, one a label; rows with NaN or infinity are left out.

        ValueError: another number of points than of labels.
        """
        self.map.set_points(points, (x_title, y_title))
        self._points = points

    def set_marker(self, point: Point | None) -> None:
        """Where the person's own drawing lies, or None."""
        if point != self.map.marker:
            self.map.marker = point
            self.map.update()

    def set_trail(self, points: np.ndarray | None) -> None:
        """Where the person's drawing came from, ``float32 [n, 2]``, newest last; None: nothing."""
        self.map.trail = points
        self.map.update()

    def set_picked(self, point: Point | None) -> None:
        """Where the latent cursor is, or None."""
        if point != self.map.pick:
            self.map.pick = point
            self.map.update()

    def set_pictures(self, pictures: np.ndarray | None) -> None:
        """The digits of the points, ``uint8 [m, h, w]``, or None."""
        self._pictures = pictures
        self.map.digits = pictures
        self.map.update()

    def show_hover(self, decoded: np.ndarray) -> None:
        """What the network draws at the pointer, ``uint8 [h, w]``; gone when the pointer goes."""
        under = self.map.under_pointer()
        if under is None:
            return
        pictures: list[tuple[QImage, str, QColor | None]] = [
            (to_image(decoded), self.tr("decoded"), None)
        ]
        if self._pictures is not None:
            nearest = to_image(self._pictures[under.digit])
            word = self.tr("nearest: {name}").format(name=self.map.names[under.label])
            pictures.append((nearest, word, class_colour(under.label)))
        warning = self.tr("few digits here") if under.sparse else ""
        notes = [note for note in (warning, self._chart_note) if note]
        self.map.inset = Inset(tuple(pictures), tuple(notes))
        self.map.update()

    def set_pins(self, pins: Sequence[tuple[str, Point]], chosen: int | None) -> None:
        """Letters and places of the pins, and the position of the chosen one."""
        self.map.pins = tuple(Pin(name, point) for name, point in pins)
        self.map.chosen_pin = chosen
        self.map.update()
        self._pins.set_pins([name for name, _ in pins], chosen)

    def set_pin_pictures(self, pictures: np.ndarray) -> None:
        """What is decoded at the pins, ``uint8 [n, h, w]``."""
        self._pins.set_pictures(pictures)

    def set_line(self, way: Sequence[Point] | None) -> None:
        """The line whose digits the strip shows, from place to place, or None."""
        self.map.line = None if way is None else tuple(way)
        self.map.update()

    def in_sight(self, most: int) -> np.ndarray:
        """Numbers of some of the points that can be seen now, ``int64``."""
        return self.map.in_sight(most)

    def set_ellipses(self, ellipses: Ellipses | None) -> None:
        """How far codes of single points spread, or None."""
        self.map.ellipses = ellipses
        self.map.update()

    def lattice(self) -> Lattice | None:
        """Where the backdrop needs pictures; None while there are no points."""
        return self.map.lattice()

    def set_backdrop(self, grid: Lattice, pictures: np.ndarray) -> None:
        """What is decoded at the places of a lattice, ``uint8 [n, h, w]``."""
        self.map.backdrop = Backdrop(grid, pictures, self.map.sparse(grid.points()))
        self.map.update()

    def clear_backdrop(self) -> None:
        """Points on plain ground again."""
        self.map.backdrop = None
        self.map.update()

    def set_values(
        self, values: np.ndarray | None, title: str = "", low: float = 0.0, high: float = 1.0
    ) -> None:
        """Colour the points by values ``float32 [m]`` on a scale from ``low`` to ``high``.

        None: by their labels. ValueError: another number of values than of labels.
        """
        scale = None if values is None else Scale(title, low, high)
        self.map.set_shades(None if values is None or scale is None else scale.shades(values))
        self._scale.set_scale(scale)

    def pick_point(self, index: int) -> None:
        """Put the latent cursor onto one of the test digits, if they are on the map."""
        if self.holds_tests and self._points is not None and np.isfinite(self._points[index]).all():
            x, y = self._points[index]
            self.set_picked((float(x), float(y)))

    def set_chart_note(self, text: str) -> None:
        """How a place of the map becomes a code that can be decoded; empty if that is plain."""
        self._chart_note = text

    def forget_range(self) -> None:
        """The next points are on another map: show all of them at once."""
        self.map.forget_range()

    def set_notice(self, text: str) -> None:
        """A notice above the map; empty text takes it away."""
        self._banner.setText(text)
        self._banner.setVisible(bool(text))

    def set_hint(self, text: str) -> None:
        """What to say while there are no points; empty for the usual words."""
        self.map.hint = text or self.tr("Press Train to see the codes appear")
        self.map.update()

    def clear(self) -> None:
        """Take away points, marks and notice; labels and legend stay."""
        self.map.clear()
        self.clear_backdrop()
        self.set_marker(None)
        self.set_picked(None)
        self.set_notice("")

    # --- following ---------------------------------------------------------------------------

    def _follow_legend(self) -> None:
        self.map.set_shown(self._legend.shown())
        self.area_changed.emit()

    def _remove_chosen(self) -> None:
        self.pin_removed.emit(-1)

    def _select(self, loop: np.ndarray) -> None:
        digits = self.map.inside(loop)
        if not len(digits):
            self._end_selection()
            return
        self.map.select(digits)
        names = self.map.names
        self.selection.show_selection(digits, self._labels[digits], names, self._pictures)

    def _end_selection(self) -> None:
        self.map.select(None)
        self.selection.clear()

    def _export_selection(self, digits: np.ndarray) -> None:
        if self._points is not None:
            self.selection_export_wanted.emit(digits, self._points)

    def _show_digits(self, on: bool) -> None:
        self.map.shows_digits = on
        self.map.update()

    def _use_tool(self, tool: str) -> None:
        self.map.tool = tool

    def _follow_auto(self, auto: bool) -> None:
        if auto and self._legend.has_fit_focus():
            self.map.setFocus()
        self._legend.follow_auto(auto)

    def _fit_tools(self) -> None:
        """A small view has room for the tools only while they are asked for."""
        small = self.height() < 24 * self.fontMetrics().height()
        self.tools.setVisible(self._legend.offers_tools(small))
        self._column.activate()
        self._legend.fit_rows(self.height() // 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend takes the rows that it needs; a small view has no room for tools."""
        super().resizeEvent(event)
        self._fit_tools()
        self._tray.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """A new font needs other rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._legend.fit_rows(self.height() // 4)
