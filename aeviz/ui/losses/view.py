"""The loss curves: every step of the run, drawn thinned and at most three times a second."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.losses.curves import Curve, LossCurves
from aeviz.ui.losses.series import Span, held
from aeviz.ui.losses.terms import two_lines
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.action_menu import Offer
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.widgets.named import figure, named
from aeviz.ui.widgets.painted import StyledWidget
from aeviz.ui.widgets.plots.plot import Plot, line_pen
from aeviz.ui.widgets.toggle import ToggleButton

_DATA_MS = 300
_TOUCH_MS = 16
_NEAR = 12
"""Pixels from a curve within which it is meant."""
_EDGE = 8
"""Pixels left free above and below what is written along the axis."""


class LossView(StyledWidget):
    """All loss terms over the optimiser steps: train solid, test dashed with points.

    :class:`LazyLossView` creates it. The controller feeds it every loss of every step, as the
    session drains them in the window's thread. Drawing follows at its own pace.
    """

    step_chosen = Signal(int)
    """The user clicked into the plot at this step."""

    save_wanted = Signal(str, object)
    """Name of a curve, and its rows: steps and values, ``float64 [n, 2]``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "lossView", reads=self.tr("Losses"))
        self._unit = self.tr("loss")
        self._unit_lines: list[str] = []
        self._dirty = True
        self._across: Span | None = None
        self._upwards: Span | None = None
        """The ranges of the axes while they follow the curves."""
        self._looked_at: int | None = None
        self._cursor_timer = single_shot(self, self._move_cursor, _TOUCH_MS)
        self._timer = single_shot(self, self._redraw)
        self._build_plot()
        self._build_controls()
        fill(QVBoxLayout(self), self._controls, (self._plot, 1), spacing=2)
        self.restyle()

    # --- data ---------------------------------------------------------------------------------

    def begin(self, unit: str) -> None:
        """Another run: no curves and marks yet; the cursor and the controls stay.

        ``unit`` names the vertical axis: “MSE per pixel”.
        """
        self._unit = unit
        self._plot.setToolTip(self._tip.format(unit=unit))
        self._label_axes()
        self._curves.clear()
        self._marks.clear()
        self._borders.clear()
        self._auto.setChecked(True)
        self._across = self._upwards = None
        self._schedule(_DATA_MS)

    def add_steps(self, first: int, losses: Mapping[str, np.ndarray]) -> None:
        """Add consecutive optimiser steps from number ``first`` on, one value per step and term."""
        self._curves.add("train", first, losses)
        self._schedule(_DATA_MS)

    def add_epoch(self, step: int, test: Mapping[str, float]) -> None:
        """Add the terms on the test set after ``step`` steps."""
        values = {term: np.array([value]) for term, value in test.items()}
        self._curves.add("test", step, values)
        self._schedule(_DATA_MS)

    def add_mark(self, step: int, text: str) -> None:
        """Mark with a thin line where a value was tuned; ``text`` says what."""
        self._marks.add(step, text)

    def start_phase(self, step: int, name: str) -> None:
        """A phase begins after ``step`` steps: a border with its name, and curves of its own."""
        self._curves.end_phase()
        self._borders.add(step, name)
        self._schedule(_DATA_MS)

    def set_cursor(self, step: int | None) -> None:
        """Show which step the other views show; ``None``: the live one, without a line.

        A line that moves follows a moment later: painting it takes as long as the other views do,
        which are what people look at while they scrub.
        """
        self._looked_at = step
        if step is None or not self._cursor.isVisible():
            self._move_cursor()
        elif not self._cursor_timer.isActive():
            self._cursor_timer.start()

    @Slot()
    def _move_cursor(self) -> None:
        self._cursor.setVisible(self._looked_at is not None)
        if self._looked_at is not None:
            self._cursor.setValue(self._looked_at)

    def curves(self) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """Copies of all data: “train TERM”, “test TERM” to steps ``int64``, values ``float64``."""
        return self._curves.data()

    # --- building -----------------------------------------------------------------------------

    def _build_plot(self) -> None:
        self._plot = figure(named(Plot(), reads=self.tr("Loss curves")))
        self._tip = self.tr(
            "Upwards: {unit}. Click to look at a step; turn the wheel to zoom, drag to move."
        )
        self._plot.setToolTip(self._tip.format(unit=self._unit))
        self._curves = LossCurves(self._plot)
        self._marks = self._plot.add_verticals(0.98)
        self._borders = self._plot.add_verticals(0.72)
        self._cursor = self._plot.add_vertical()
        self._cursor.setZValue(10)
        self._cursor.hide()
        self._box = self._plot.box
        self._box.disableAutoRange()
        self._box.setLimits(minXRange=2, minYRange=1e-12)
        self._plot.range_moved.connect(self._moved)
        self._plot.clicked.connect(self._clicked)

    def _build_controls(self) -> None:
        auto = ToggleButton(self.tr("Auto"), self.tr("Follow the newest step"))
        self._auto = named(auto, "lossAutoButton")
        self._auto.setChecked(True)
        self._auto.toggled.connect(self._follow)
        log = ToggleButton(self.tr("Log"), self.tr("Logarithmic loss axis"))
        self._log = named(log, "lossLogButton")
        self._log.toggled.connect(self._log_toggled)
        self._smoothing = QSlider(Qt.Orientation.Horizontal)
        named(self._smoothing, "lossSmoothingSlider", reads=self.tr("Smoothing"))
        self._smoothing.setRange(0, 100)
        self._smoothing.setValue(33)
        letter = theme.letter(self._smoothing.fontMetrics())
        self._smoothing.setMinimumWidth(letter * 6)
        self._smoothing.setMaximumWidth(letter * 24)
        self._smoothing.valueChanged.connect(self._touched)
        label = OneLineLabel()
        label.set_full_text(self.tr("Smoothing"), self.tr("Smooth"))
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        label.setBuddy(self._smoothing)
        parts = label, (self._smoothing, 1), 1, self._log, self._auto
        self._controls = fill(QHBoxLayout(), *parts, spacing=theme.SPACE[0])
        left, top, right, _ = theme.AROUND
        self._controls.setContentsMargins(left, top, right, 0)

    # --- drawing ------------------------------------------------------------------------------

    def _schedule(self, delay: int) -> None:
        """Redraw soon; nothing runs while hidden, and what came meanwhile is drawn when shown."""
        self._dirty = True
        if not self.isVisible():
            return
        if not self._timer.isActive() or self._timer.remainingTime() > delay:
            self._timer.start(delay)

    @Slot()
    def _redraw(self) -> None:
        """Draw what the visible range needs; while following, fit the range to the data."""
        if not self.isVisible():
            return
        self._dirty = False
        self._curves.fit_legend()
        everything = self._curves.all()
        newest = max((c.series.steps[-1] for c in everything), default=0)
        auto = self._auto.isChecked()
        if auto:
            end = max(newest, 10)
            self._across = held(self._across, (0, 1.01 * end), (0, 1.04 * end), 0.95)
            self._box.setXRange(*self._across, padding=0)
        (left, right), _ = self._box.viewRange()
        columns = max(int(self._box.width()), 16)
        weight = 1 - 10 ** (-3 * self._smoothing.value() / 100)
        log = self._log.isChecked()
        shown = [curve for curve in everything if curve.line.isVisible()]
        ends = np.array([c.draw(left, right, columns, weight, log) for c in shown])
        if auto and ends.size and np.isfinite(ends).any():
            low, high = np.nanmin(ends), np.nanmax(ends)
            pad = 0.05 * (high - low) or abs(high) * 0.05 or 0.05
            high = max(high, self._below_legend(shown, low - pad))
            self._upwards = held(self._upwards, (low, high), (low - pad, high + pad), 0.85)
            self._box.setYRange(*self._upwards, padding=0)
        if self._broken_unit() != self._unit_lines:
            self._label_axes()
        nothing = self.tr("The curves begin with the first step")
        self._plot.set_hint("" if everything else nothing)
        self._plot.settle()
        self._borders.end_below(self._plot.legend_room()[1])
        self._describe(int(newest))

    def _below_legend(self, shown: Sequence[Curve], bottom: float) -> float:
        """How high the axis has to reach so that no curve lies under the legend."""
        first, share = self._plot.legend_room()
        left, right = self._across or (0.0, 1.0)
        tops = [curve.top(left + first * (right - left)) for curve in shown]
        return bottom + (max(tops, default=bottom) - bottom) / (1 - share)

    def _describe(self, newest: int) -> None:
        """Tell screen readers the newest values."""
        values = ", ".join(
            f"{name} {curve.series.values[-1]:.4g}"
            for name, curve in self._curves.current.items()
            if len(curve.series)
        )
        text = self.tr("Step {step}: {values}").format(step=newest, values=values)
        self._plot.setAccessibleDescription(text if values else "")

    def restyle(self) -> None:
        """Also of the plot: pyqtgraph would not by itself."""
        self._plot.restyle(self.palette(), self.font())
        faint = theme.faint_text(self.palette())
        self._marks.restyle(line_pen(faint, 1, Qt.PenStyle.DotLine), self.font())
        self._borders.restyle(line_pen(faint, 1), self.font())
        self._cursor.setPen(line_pen(theme.accent(self.palette()), 2))
        self._label_axes()
        self._curves.restyle(self.palette(), self.font())

    def _label_axes(self) -> None:
        self._plot.set_label("bottom", self.tr("optimiser step"))
        self._unit_lines = self._broken_unit()
        self._plot.set_label("left", *self._unit_lines)

    def _broken_unit(self) -> list[str]:
        """The unit, in two lines and shortened where the axis is too short for it."""
        below = self._plot.item.getAxis("bottom").height()
        room = max(self._plot.height() - round(below) - 2 * _EDGE, 1)
        metrics = QFontMetrics(theme.sized(self.font(), theme.SMALLER))
        # Markup is set wider than the metrics of a font say that has a fraction of a pixel.
        return two_lines(self._unit, metrics, int(room * 0.95))

    # --- the user -----------------------------------------------------------------------------

    @Slot()
    def _follow(self) -> None:
        """Fit the axes to the curves once, whatever they show now."""
        self._across = self._upwards = None
        self._schedule(_TOUCH_MS)

    @Slot()
    def _touched(self) -> None:
        percent = self._smoothing.value()
        self._smoothing.setToolTip(
            self.tr("Smoothing of the training curves: {percent}%").format(percent=percent)
        )
        self._schedule(_TOUCH_MS)

    @Slot(bool)
    def _log_toggled(self, log: bool) -> None:
        self._plot.set_log(log)
        self._auto.setChecked(True)
        self._follow()

    @Slot()
    def _moved(self) -> None:
        """The user zoomed or moved: stop following until “Auto” is pressed."""
        self._auto.setChecked(False)
        self._schedule(_TOUCH_MS)

    @Slot(float)
    def _clicked(self, place: float) -> None:
        curves = self._curves.all()
        if curves:
            newest = max(int(c.series.steps[-1]) for c in curves)
            self.step_chosen.emit(int(min(max(round(place), 0), newest)))

    def offers_at(self, place: QPoint | None) -> Sequence[Offer]:
        """For the menu; see :class:`Offering`."""
        found, curves = list[Offer](), self._curves
        at = None if place is None else QPointF(self._plot.mapFrom(self, place))
        name = None if at is None else curves.nearest(at, _NEAR)
        if name is not None:
            for text, does in (
                (self.tr("Copy the values of “{name}”"), self._copy),
                (self.tr("Export the values of “{name}”…"), self._save),
                (self.tr("Hide “{name}”"), self._hide),
            ):
                found.append((text.format(name=name), partial(does, name)))
        if curves.hidden:
            found.append((self.tr("Show all curves"), self._show_all))
        return found

    def _rows(self, name: str) -> np.ndarray:
        return np.stack(self._curves.data()[name], axis=1)

    def _copy(self, name: str) -> None:
        lines = [f"{step:.0f}\t{value:.8g}" for step, value in self._rows(name).tolist()]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _save(self, name: str) -> None:
        self.save_wanted.emit(name, self._rows(name))

    def _hide(self, name: str) -> None:
        self._curves.hide(*self._curves.hidden, name)
        self._follow()

    def _show_all(self) -> None:
        self._curves.hide()
        self._follow()

    # --- Qt -----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dirty:
            self._timer.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._schedule(_TOUCH_MS)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 140)
