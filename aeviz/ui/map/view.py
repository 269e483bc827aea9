"""The latent map: where the codes of all test digits lie, coloured by label."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aeviz.ui.map.bars.charts import ChartBar
from aeviz.ui.map.bars.interpolation import Strips
from aeviz.ui.map.bars.legend import LegendBar
from aeviz.ui.map.bars.pins import PinsBar
from aeviz.ui.map.bars.selection import SelectionPanel
from aeviz.ui.map.bars.tools import MapTools
from aeviz.ui.map.plane.colour_scale import Scale, ScaleBar
from aeviz.ui.map.plane.interaction import InteractivePlane
from aeviz.ui.map.plane.marks import Pin
from aeviz.ui.map.plane.painting import Point, Tooltip
from aeviz.ui.map.plane.plane import class_colour
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import Banner
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import figure, named
from aeviz.ui.widgets.picture import to_image
from aeviz.ui.widgets.tray import Tray

FRACTION = 0.5
"""Of the map's height, what lies over it takes at most; the rest is scrolled."""
FEW = 12
"""Classes whose legend may take a quarter of the map's height."""


class MapView(QWidget):
    """The map with its legend and tools; over it notices, and what was gathered from it.

    The window makes it; the map's controllers hear and write to the parts themselves. Here is what
    concerns several parts at once.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "latentView", reads=self.tr("Latent map"))
        self._banner = named(Banner(self), "latentNotice")
        self.legend = LegendBar(self)
        self.scale = ScaleBar(self)
        self.plane = InteractivePlane(self)
        self.tools = MapTools(self)
        self.chart_bar = ChartBar()
        self.tools.add(self.chart_bar)
        self.pins_bar = PinsBar()
        self.strips = Strips()
        self.selection = SelectionPanel()
        self._tray = Tray(self.pins_bar, self.strips, self.selection)
        self._labels = np.zeros(0, np.uint8)
        self.points: np.ndarray | None = None
        """``float32 [m, 2]``, those given last."""
        self.chart_note = ""
        """How a place of the map becomes a code that can be decoded; empty if that is plain."""
        self._build()
        self._connect()
        self._follow_auto(self.plane.is_auto)

    def _build(self) -> None:
        keys = self.tr(
            "Click: pin and decode. Drag: decode. Drag from a pin, or Ctrl+drag: a line with its "
            "pictures. Alt+drag: select. Middle click: the nearest picture onto the canvas. "
            "Right-click: what can be done here. Wheel: zoom. "
            "Right-drag or Shift+drag: move the map. "
            "Arrow keys move the point, with Shift the map; P pins, Delete unpins; + and − zoom; "
            "F or double-click: fit."
        )
        figure(named(self.plane, reads=self.tr("Map of the codes")))
        self.plane.setStatusTip(keys)
        self.plane.setAccessibleDescription(keys)
        self.plane.setWhatsThis(keys)
        parts = self.legend, self.tools, self.scale, (self.plane, 1)
        self._column = fill(QVBoxLayout(self), *parts, spacing=4)
        self._column.setContentsMargins(*theme.AROUND)
        self._tray.setParent(self)
        self._banner.raise_()  # over the plane, which was made after it
        self._tray.grown.connect(self._place_over)
        self.plane.installEventFilter(self)
        self.tools.installEventFilter(self)

    def _connect(self) -> None:
        plane = self.plane
        self.legend.fit.clicked.connect(plane.fit)
        self.legend.tools.toggled.connect(self._fit_tools)
        self.legend.classes.changed.connect(
            lambda: self.plane.set_shown(self.legend.classes.shown())
        )
        plane.auto_changed.connect(self._follow_auto)
        self.tools.tool_chosen.connect(self._use_tool)
        self.tools.digits.toggled.connect(self._show_digits)
        plane.loop_drawn.connect(self._select)
        self.selection.end.clicked.connect(self._end_selection)

    # --- what others ask for -----------------------------------------------------------------

    def set_labels(self, labels: np.ndarray, class_names: Sequence[str]) -> None:
        """Labels ``uint8 [m]`` of the points to come, below ``len(class_names)``; all are shown.

        The points shown so far are gone. Without classes all points have one colour, and there is
        no legend. ValueError: a label without a name.
        """
        self.plane.set_labels(labels, class_names or ("",))
        self.tools.offer_labels(bool(class_names))
        self._labels, self.points = labels, None
        self._end_selection()
        colours = [class_colour(i) for i in range(len(class_names))]
        self.legend.classes.set_classes(class_names, colours)
        self._fit_legend()

    def exchange(self, labels: np.ndarray, pictures: np.ndarray) -> None:
        """Other digits of the same classes, with labels ``uint8 [m]`` and pictures
        ``uint8 [m, h, w]``; what is shown of the plane, and of which classes, stays.
        """
        self.plane.exchange(labels)
        self._labels, self.points = labels, None
        self._end_selection()
        self.plane.digits = pictures

    def set_points(self, points: np.ndarray, x_title: str, y_title: str, note: str = "") -> None:
        """Points ``float32 [m, 2]``, one a label; rows with NaN or infinity are left out.

        ``note`` is written over them: what a small map must not cut. ValueError: another number of
        points than of labels.
        """
        self.plane.set_points(points, (x_title, y_title))
        self.plane.note = note
        self.points = points

    def show_hover(self, decoded: np.ndarray) -> None:
        """What the network draws at the pointer, ``uint8 [h, w]``; gone when the pointer goes."""
        under = self.plane.under_pointer()
        if under is None:
            return
        pictures: list[tuple[QImage, str, QColor | None]] = [
            (to_image(decoded), self.tr("decoded"), None)
        ]
        if self.plane.digits is not None:
            nearest = to_image(self.plane.digits[under.digit])
            name = self.plane.names[under.label]
            word = self.tr("nearest: {name}").format(name=name) if name else self.tr("nearest")
            pictures.append((nearest, word, class_colour(under.label)))
        warning = self.tr("few pictures here") if under.sparse else ""
        notes = [note for note in (warning, self.chart_note) if note]
        self.plane.inset = Tooltip(tuple(pictures), tuple(notes))

    def set_pins(self, pins: Sequence[tuple[str, Point]], chosen: int | None) -> None:
        """Letters and places of the pins, and the position of the chosen one."""
        self.plane.pins = tuple(Pin(name, point) for name, point in pins)
        self.plane.chosen_pin = chosen
        self.pins_bar.set_pins([name for name, _ in pins], chosen)

    def set_values(self, values: np.ndarray | None, title: str = "", high: float = 1.0) -> None:
        """Colour the points by values ``float32 [m]`` on a scale from 0 to ``high``.

        None: by their labels. ValueError: another number of values than of labels.
        """
        scale = None if values is None else Scale(title, high)
        self.plane.set_shades(None if values is None or scale is None else scale.shades(values))
        self.scale.set_scale(scale)

    def set_notice(self, text: str) -> None:
        """A notice above the map; empty text takes it away."""
        self._banner.setText(text)
        self._banner.setVisible(bool(text))
        self._place_over()

    def clear(self) -> None:
        """Take away points, marks and notice; labels and legend stay."""
        self.plane.clear()
        self.plane.backdrop = self.plane.marker = self.plane.pick = self.plane.inset = None
        self.set_notice("")

    # --- following ---------------------------------------------------------------------------

    def _select(self, loop: np.ndarray) -> None:
        digits = self.plane.inside(loop)
        if not len(digits):
            self._end_selection()
            return
        self.plane.select(digits)
        names = self.plane.names
        self.selection.show_selection(digits, self._labels[digits], names, self.plane.digits)

    def _end_selection(self) -> None:
        self.plane.select(None)
        self.selection.clear()

    def _show_digits(self, on: bool) -> None:
        self.plane.shows_digits = on

    def _use_tool(self, tool: str) -> None:
        self.plane.tool = tool

    def _follow_auto(self, auto: bool) -> None:
        if auto and self.legend.fit.hasFocus():
            self.plane.setFocus()
        self.legend.follow_auto(auto)

    def _place_over(self) -> None:
        """Notice and tray lie over the points: the map stays where it is when they come and go."""
        plot = self.plane.axes().plot.toRect().translated(self.plane.pos()).adjusted(1, 1, 0, 0)
        wide = max(plot.width(), 1)
        self._banner.setGeometry(plot.left(), plot.top(), wide, self._banner.heightForWidth(wide))
        high = self._tray.height_for(wide, round(plot.height() * FRACTION))
        self._tray.setGeometry(plot.left(), plot.bottom() - high, wide, high)

    def _fit_legend(self) -> None:
        """The legend takes the rows that it needs; of many classes three, and scrolls."""
        few = len(self.legend.classes.buttons) <= FEW
        self.legend.fit_rows(self.height() // (4 if few else 6))

    def _fit_tools(self) -> None:
        """A view that is low, or too narrow for one row of tools, shows them only while they are
        asked for."""
        small = self.height() < 24 * self.fontMetrics().height()
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        small = small or self.tools.rows_in(room) > 1
        self.tools.setVisible(self.legend.offers_tools(small))
        self._column.activate()
        self._fit_legend()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small view has no room for tools."""
        super().resizeEvent(event)
        self._fit_tools()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type.Resize, QEvent.Type.Move
        if watched is self.plane and event.type() in kinds:
            self._place_over()
        elif watched is self.tools and event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._fit_tools)  # they are others now, or longer
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_legend()
