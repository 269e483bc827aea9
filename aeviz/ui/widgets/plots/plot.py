"""A plot of curves: the only module that knows pyqtgraph and how to live with it.

Import it late, as it takes long: views build their plot when it is first seen.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Literal, TypeAlias

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPalette,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from aeviz.core.graphics.raster import tick_step
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.labels import PlainLabel

Line: TypeAlias = pg.PlotCurveItem
Points: TypeAlias = pg.ScatterPlotItem
Vertical: TypeAlias = pg.InfiniteLine
Side = Literal["left", "bottom"]

_APART = 2
"""Pixels between two vertical lines, at least: denser ones could not be told apart."""
_EDGE = 4
"""Pixels left free between the legend and what is below it."""
_TICKS_APART = 12
"""Pixels between the words of two ticks, at least."""
_MOST_TICKS = 8
_SIDES: tuple[Side, Side] = ("left", "bottom")


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """Axes, a legend and items, in our colours.

    pyqtgraph does not follow palette and font by itself: who builds the plot calls ``restyle`` when
    they change, and gives the items new pens.
    """

    clicked = Signal(float)
    """The user clicked at this place of the horizontal axis."""
    range_moved = Signal()
    """The user zoomed or moved what is shown."""

    def __init__(self) -> None:
        super().__init__(axisItems={"bottom": _StepAxis("bottom")}, enableMenu=False)
        self._colours, self._font = self.palette(), self.font()
        self._hint = PlainLabel(parent=self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        self.item = self.getPlotItem()
        self.item.hideButtons()
        self.item.layout.setContentsMargins(2, 4, _EDGE + 2, 2)
        self.item.showGrid(x=True, y=True, alpha=0.12)
        self.legend = self.item.addLegend(offset=(-6, 4), verSpacing=-4)
        self.legend.layout.setContentsMargins(4, 2, 4, 2)
        self.box = self.item.getViewBox()
        self.box.sigResized.connect(self._place_hint)
        self.box.sigRangeChangedManually.connect(lambda _axes: self.range_moved.emit())
        self.scene().sigMouseClicked.connect(self._tell_clicked)
        for side in _SIDES:
            self.item.getAxis(side).enableAutoSIPrefix(False)
            # Lines between the ticks would cost ten times what curves do.
            self.item.getAxis(side).setStyle(maxTickLevel=0)

    # --- items --------------------------------------------------------------------------------

    def add_line(self, depth: int) -> Line:
        """A line without data; items of more ``depth`` lie above others."""
        return self._added(pg.PlotCurveItem(), depth)

    def add_points(self, depth: int) -> Points:
        return self._added(pg.ScatterPlotItem(size=6, pen=None), depth)

    def _added(self, item: Line | Points, depth: int) -> Line | Points:
        item.setZValue(depth)
        self.item.addItem(item)
        return item

    def add_vertical(self) -> Vertical:
        """A vertical line that can be moved; no data."""
        line = pg.InfiniteLine(0, angle=90)
        self.item.addItem(line, ignoreBounds=True)
        return line

    def add_verticals(self, height: float) -> Verticals:
        """Any number of vertical lines whose texts end at this fraction of the height; no data."""
        lines = Verticals(height)
        self.item.addItem(lines, ignoreBounds=True)
        return lines

    def add_key(self, item: Line, name: str) -> None:
        self.legend.addItem(item, html.escape(name))

    # --- looks --------------------------------------------------------------------------------

    def restyle(self, colours: QPalette, font: QFont) -> None:
        self._colours, self._font = colours, font
        text = colours.text().color()
        theme.tint(self._hint, theme.faint_text(colours))
        # As on the map: the ground of the panel around, and a hairline about what is plotted.
        self.setBackground(colours.window().color())
        self.box.setBackgroundColor(colours.base().color())
        hairline = QPen(colours.mid().color(), 1)
        hairline.setCosmetic(True)
        self.box.setBorder(hairline)
        for side in _SIDES:
            axis = self.item.getAxis(side)
            axis.setPen(hairline)
            axis.setTextPen(theme.faint_text(colours))
            axis.setTickFont(theme.sized(font, theme.SMALLER))
        self.legend.setLabelTextSize(self._css_size())
        self.legend.setLabelTextColor(text)

    def set_label(self, side: Side, *lines: str) -> None:
        # pyqtgraph leaves four fifths of a label's height free, which is not enough for two lines.
        rest = '<br><span style="font-size:small">&nbsp;</span>' if len(lines) > 1 else ""
        style = {"color": theme.faint_text(self._colours).name(), "font-size": self._css_size()}
        self.item.setLabel(side, "<br>".join(map(html.escape, lines)) + rest, **style)
        self.item.getAxis(side).resizeEvent()  # nothing else puts a new label in its place

    def set_log(self, log: bool) -> None:
        """Whether heights are given as logarithms; ticks are written accordingly."""
        axis = self.item.getAxis("left")
        axis.setLogMode(log)
        axis.setStyle(maxTickLevel=1 if log else 0)

    def legend_room(self) -> tuple[float, float]:
        """What the legend covers: from which fraction of the width on, how much of the height."""
        if not self.legend.items or self.box.width() <= 0 or self.box.height() <= 0:
            return 1.0, 0.0
        covered = self.box.mapRectFromItem(self.legend, self.legend.boundingRect())
        share = (covered.bottom() + _EDGE) / self.box.height()
        return covered.left() / self.box.width(), min(max(share, 0.0), 0.5)

    def set_hint(self, text: str) -> None:
        """A sentence instead of ticks while there is nothing to plot; empty: what is plotted."""
        for side in _SIDES:
            self.item.getAxis(side).setStyle(showValues=not text)
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    @Slot()
    def _place_hint(self) -> None:
        self._hint.setGeometry(self.mapFromScene(self.box.sceneBoundingRect()).boundingRect())

    def settle(self) -> None:
        """Place everything now: left to the painting, this would bring about a second one."""
        self.scene().prepareForPaint()

    def _css_size(self) -> str:
        font = theme.sized(self._font, theme.SMALLER)
        points = font.pointSizeF()
        return f"{points:g}pt" if points > 0 else f"{font.pixelSize()}px"

    def distance(self, item: Line, place: QPointF) -> float:
        """How far a line is above or below a place of the widget, in pixels; infinite where it has
        no value."""
        x, y = item.getData()
        at = self.box.mapSceneToView(self.mapToScene(place.toPoint()))
        if x is None or not len(x) or not x[0] <= at.x() <= x[-1]:
            return np.inf
        there = QPointF(at.x(), float(np.interp(at.x(), x, y)))
        return float(abs(self.mapFromScene(self.box.mapViewToScene(there)).y() - place.y()))

    # --- the user -----------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is the panel's."""
        event.ignore()

    @Slot(object)
    def _tell_clicked(self, event: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        inside = self.box.sceneBoundingRect().contains(event.scenePos())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            point: QPointF = self.box.mapSceneToView(event.scenePos())
            self.clicked.emit(point.x())


class _StepAxis(pg.AxisItem):  # type: ignore[misc]
    """Steps are written in full, as everywhere; as many as do not crowd each other."""

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        """One level of round steps: pyqtgraph leaves out of account how wide their texts are."""
        font = self.style["tickFont"]
        metrics = QFontMetricsF(font) if font is not None else QFontMetricsF(self.font())
        word = metrics.horizontalAdvance(f"{max(abs(low), abs(high)):,.0f}")
        most = min(max(int(size / (word + _TICKS_APART)), 1), _MOST_TICKS)
        return [(max(tick_step(high - low, most), 1.0), 0.0)]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The text of each tick; none where it is not a whole step."""
        return [f"{v:,.0f}" if v == int(v) else "" for v in values]


class Verticals(pg.GraphicsObject):  # type: ignore[misc]
    """Lines at places of the horizontal axis, each with a text along it where there is room.

    :class:`Plot` makes it. Painting takes as long as the plot is wide,
    however many lines there are.
    """

    def __init__(self, height: float) -> None:
        """``height``: where texts end, from 0 (bottom of the plot) to 1 (top)."""
        super().__init__()
        self._height, self._room = height, 1.0
        self._pen, self._font = QPen(), QFont()
        self.places: list[float] = []
        self.texts: list[str] = []

    def add(self, x: float, text: str) -> None:
        self.places.append(x)
        self.texts.append(text)
        self.update()

    def clear(self) -> None:
        self.places, self.texts = [], []
        self.update()

    def end_below(self, share: float) -> None:
        """Texts leave so much of the height free, as the legend is there."""
        self._room = 1 - share
        self.update()

    def restyle(self, pen: QPen, font: QFont) -> None:
        """``pen`` has the colour of the texts, too."""
        self._pen, self._font = pen, font
        self.update()

    def shown(self, left: float, right: float, width: float) -> np.ndarray:
        """Numbers of the lines that are drawn between two places so many pixels apart, from left to
        right. Of lines that would lie on each other it is the one that was added last."""
        places = np.asarray(self.places, float)
        inside = np.flatnonzero((places >= left) & (places <= right))
        columns = ((places[inside] - left) / (right - left) * width / _APART).astype(int)
        _, last = np.unique(columns[::-1], return_index=True)
        return inside[len(inside) - 1 - last]

    # --- Qt -----------------------------------------------------------------------------------

    def viewTransformChanged(self) -> None:
        super().viewTransformChanged()
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect() or QRectF())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        area, box = self.boundingRect(), self.getViewBox()
        if not self.places or area.isEmpty() or box is None:
            return
        numbers = self.shown(area.left(), area.right(), box.width()).tolist()
        painter.setPen(self._pen)
        ends = area.top(), area.bottom()
        xs = [self.places[number] for number in numbers]
        painter.drawLines([QLineF(x, ends[0], x, ends[1]) for x in xs])
        # In view coordinates "top" is the smallest value, which is at the bottom of the screen.
        y = area.top() + min(self._height, self._room) * area.height()
        places = [painter.transform().map(QPointF(x, y)) for x in xs]
        corner = painter.transform().map(QPointF(area.right(), y)).x()
        self._write(painter, places, [self.texts[number] for number in numbers], corner)

    def _write(
        self, painter: QPainter, places: list[QPointF], texts: list[str], end: float
    ) -> None:
        """Write texts upwards, ending at these places of the screen, as long as they do not cover
        each other; beyond ``end`` there is no room."""
        painter.save()
        painter.setFont(self._font)
        metrics, free = QFontMetricsF(self._font), -np.inf
        line = metrics.height()
        for place, text in zip(places, texts, strict=True):
            left = place.x() if place.x() + line <= end else place.x() - line
            if not text or left < free:
                continue
            free = left + line
            painter.setTransform(QTransform.fromTranslate(left, place.y()).rotate(-90))
            length = metrics.horizontalAdvance(text)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(-length - 1, 0, length + 1, line), int(flags), text)
        painter.restore()


def line_pen(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen of so many pixels at every zoom. Wide lines are drawn slowly: keep to two pixels.

    Qt counts such pens in pixels of the screen, of which a fine one has several for each of ours.
    """
    wide, ratio = theme.thick(width), QGuiApplication.primaryScreen().devicePixelRatio()
    pen = QPen(colour, min(wide * ratio, max(wide, 2.0)), style)
    pen.setCosmetic(True)
    if style == Qt.PenStyle.DashLine and wide > 2:
        # Dashes as long as their line is wide are none in the legend, which is short.
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2, 1.4])
    return pen


def set_line(item: Line, x: np.ndarray, y: np.ndarray, smooth_edges: bool = False) -> None:
    """Draw a line with gaps where values are not finite: pyqtgraph crashes if none of them is."""
    kept = np.flatnonzero(np.isfinite(y))
    joined = np.diff(kept, append=-1) == 1
    connect = "all" if len(kept) == len(y) else joined
    item.setData(x[kept], y[kept], connect=connect, antialias=smooth_edges)
