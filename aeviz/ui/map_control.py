"""What people do on the latent map: hover, pick, pin, draw lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from aeviz.core.charts import Chart, interpolate
from aeviz.core.runs import Run
from aeviz.ui.inspector import Inspector, RestoredDrawing
from aeviz.ui.main_window import MainWindow
from aeviz.ui.saving import save_as

LETTERS = "ABCDEFGHIJKL"
"""Names of pins; with all of them taken, a new pin takes the place of the oldest."""
TRAIL = 60
"""Places of the drawing on the map that are still shown behind it."""
REDECODE_MS = 60
"""How long new frames may go by before pins and strip are decoded again."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Pin:
    """A code ``float32 [k]`` that the person marked, with its letter."""

    name: str
    code: np.ndarray


class MapControl(QObject):
    """Between the map and the network that decodes it."""

    pins_changed = Signal(object)
    """All pins, as a tuple."""
    code_picked = Signal(object)
    """Code float32 [k] that the person chose on the map."""
    decoded_again = Signal()
    """The network or the map has changed: what was decoded is old."""

    def __init__(self, window: MainWindow, inspector: Inspector) -> None:
        super().__init__(window)
        self.window, self.view, self.inspector = window, window.latent, inspector
        self.chart: Chart | None = None
        self.pins: tuple[Pin, ...] = ()
        self.chosen: int | None = None
        self._hover: Point | None = None
        self._line: tuple[np.ndarray, np.ndarray] | None = None
        self._drawing_code: np.ndarray | None = None
        self._trail: list[np.ndarray] = []
        # Only the newest place of the pointer is decoded, when the event loop comes round.
        self._answer_hover = self._single_shot(0, self._decode_hover)
        self._answer_line = self._single_shot(0, self._decode_line)
        self._redecode = self._single_shot(REDECODE_MS, self._decode_all)
        self._connect()

    def _single_shot(self, delay: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        view, inspector = self.view, self.inspector
        inspector.run_changed.connect(self._on_run)
        inspector.woken.connect(self._redecode.start)
        inspector.woken.connect(self._answer_hover.start)
        inspector.drawing_restored.connect(self._on_drawing_restored)
        view.point_hovered.connect(self._on_hover)
        view.hover_left.connect(self._on_hover_left)
        view.point_picked.connect(self._on_picked)
        view.pin_wanted.connect(self._add_pin)
        view.pin_undone.connect(self._undo_pin)
        view.pin_chosen.connect(self.choose_pin)
        view.pin_removed.connect(self.remove_pin)
        view.pins_cleared.connect(self.clear_pins)
        view.line_drawn.connect(self._on_line)
        view.strips.steps_changed.connect(self._answer_line.start)
        view.strips.way_changed.connect(self._answer_line.start)
        view.strips.closed.connect(self._end_line)
        view.strips.export_wanted.connect(self._export_strips)
        view.selection_export_wanted.connect(self._export_selection)

    # --- what is shown ------------------------------------------------------------------------

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self.chart, self._hover, self._drawing_code = None, None, None
        self.clear_pins()
        self._end_line()
        if run is not None:
            self.view.set_pictures(run.probe.points)
            self.view.strips.offer_spherical(self.inspector.has_prior())

    def use_chart(self, chart: Chart) -> None:
        """New points are on the map, and relate to codes like this: what hangs on codes follows."""
        if self.chart is not None and self.chart.size != chart.size:
            # Another layer of a network trained layer by layer: what hung on codes has no place.
            self.clear_pins()
            self._end_line()
            self.forget_trail()
        self.chart = chart
        self._place()
        if self._hover is not None:
            self._answer_hover.start()
        # In the past, weights come from disk: wait until the person stays at a step.
        if self.inspector.position is not None or not self._redecode.isActive():
            self._redecode.start()

    def _place(self) -> None:
        """Put pins, line and the drawing's mark where their codes are now."""
        if self.chart is None:
            return
        points = [self._point(pin.code) for pin in self.pins]
        names = [pin.name for pin in self.pins]
        self.view.set_pins(list(zip(names, points, strict=True)), self.chosen)
        line = self._line
        ends = None if line is None else (self._point(line[0]), self._point(line[1]))
        self.view.set_line(ends)
        # A drawing may be answered by another layer just before or after the map shows it.
        drawing = self._drawing_code
        fits = drawing is not None and len(drawing) == self.chart.size
        self.view.set_marker(self._point(drawing) if drawing is not None and fits else None)
        points = [self._point(code) for code in self._trail if len(code) == self.chart.size]
        if points:
            self.view.set_trail(np.array(points, np.float32))

    def _point(self, code: np.ndarray) -> Point:
        assert self.chart is not None  # noqa: S101 - asked only with a chart
        x, y = self.chart.points(code[None])[0]
        return float(x), float(y)

    def code_at(self, x: float, y: float) -> np.ndarray | None:
        """The code at a place of the map: that of a pin that is there, else what the chart says."""
        if self.chart is None:
            return None
        for pin in self.pins:
            if self._point(pin.code) == (x, y):
                return pin.code
        code: np.ndarray = self.chart.codes(np.array([[x, y]], np.float32))[0]
        return code

    @Slot()
    def _decode_all(self) -> None:
        if self.pins:
            pictures = self.inspector.decode(np.stack([pin.code for pin in self.pins]))
            if pictures is not None:
                self.view.set_pin_pictures(pictures)
        self._decode_line()
        self.decoded_again.emit()

    # --- the pointer --------------------------------------------------------------------------

    @Slot(float, float)
    def _on_hover(self, x: float, y: float) -> None:
        self._hover = (x, y)
        self._answer_hover.start()

    @Slot()
    def _on_hover_left(self) -> None:
        self._hover = None
        self._answer_hover.stop()

    @Slot()
    def _decode_hover(self) -> None:
        code = None if self._hover is None else self.code_at(*self._hover)
        pictures = None if code is None else self.inspector.decode(code[None])
        if pictures is not None:
            self.view.show_hover(pictures[0])

    @Slot(float, float)
    def _on_picked(self, x: float, y: float) -> None:
        code = self.code_at(x, y)
        if code is not None:
            self.view.set_picked((x, y))
            self.inspector.decode_code(code)
            self.code_picked.emit(code)

    def show_code(self, code: np.ndarray) -> None:
        """Put the latent cursor on a code ``float32 [k]``, and decode it onto the canvas."""
        if self.chart is not None and len(code) == self.chart.size:
            self.view.set_picked(self._point(code))
            self.inspector.decode_code(code)

    @Slot(object)
    def _on_drawing_restored(self, result: RestoredDrawing) -> None:
        frame = self.inspector.frame
        if frame is None or frame.step != result.weights_step:
            # Other weights have other codes: their point does not belong on this map.
            self.forget_drawing()
            return
        self._drawing_code = result.code
        if not self._trail or not np.array_equal(self._trail[-1], result.code):
            self._trail = [*self._trail, result.code][-TRAIL:]
        self._place()

    def forget_drawing(self) -> None:
        """The canvas is empty: its mark and trail go."""
        self._drawing_code = None
        self.view.set_marker(None)
        self.forget_trail()

    def forget_trail(self) -> None:
        """Another picture was put onto the canvas: where the last one came from is over."""
        self._trail = []
        self.view.set_trail(None)

    # --- pins ---------------------------------------------------------------------------------

    @Slot(float, float)
    def _add_pin(self, x: float, y: float) -> None:
        code = self.code_at(x, y)
        if code is not None:
            self.pin_code(code)

    def pin_code(self, code: np.ndarray) -> None:
        """Pin a code ``float32 [k]``."""
        pins = self.pins if len(self.pins) < len(LETTERS) else self.pins[1:]
        name = next(letter for letter in LETTERS if letter not in {pin.name for pin in pins})
        self._set_pins((*pins, Pin(name, code)), len(pins))

    @Slot()
    def _undo_pin(self) -> None:
        if self.pins:
            self._set_pins(self.pins[:-1], None)

    @Slot(int)
    def choose_pin(self, index: int) -> None:
        """Choose a pin, and decode it onto the canvas."""
        if 0 <= index < len(self.pins):
            self._set_pins(self.pins, index)
            self.view.pick_started.emit()
            self._on_picked(*self._point(self.pins[index].code))

    @Slot(int)
    def remove_pin(self, index: int) -> None:
        """Take a pin away; −1 means the chosen one, or else the newest."""
        if index < 0:
            index = len(self.pins) - 1 if self.chosen is None else self.chosen
        if 0 <= index < len(self.pins):
            self._set_pins(self.pins[:index] + self.pins[index + 1 :], None)

    @Slot()
    def clear_pins(self) -> None:
        """Take all pins away."""
        self._set_pins((), None)

    def _set_pins(self, pins: tuple[Pin, ...], chosen: int | None) -> None:
        self.pins, self.chosen = pins, chosen
        if not pins:
            self.view.set_pins([], None)
        self._place()
        self._decode_all()
        self.pins_changed.emit(pins)

    # --- the line between two places ----------------------------------------------------------

    @Slot(object, object)
    def _on_line(self, first: Point, last: Point) -> None:
        codes = self.code_at(*first), self.code_at(*last)
        if codes[0] is None or codes[1] is None:
            return
        self._line = codes[0], codes[1]
        self._place()
        self._answer_line.start()

    def _line_caption(self, line: tuple[np.ndarray, np.ndarray], count: int) -> str:
        names = {id(pin.code): pin.name for pin in self.pins}
        ends = [names.get(id(code), self.tr("here")) for code in line]
        text = self.tr("{count} digits from {first} to {last}, step {step:,}")
        if not names.keys() & {id(code) for code in line}:
            text = self.tr("{count} digits along the line, step {step:,}")
        step = 0 if self.inspector.frame is None else self.inspector.frame.step
        return text.format(count=count, first=ends[0], last=ends[1], step=step)

    @Slot()
    def _end_line(self) -> None:
        self._line = None
        self.view.set_line(None)
        self.view.strips.clear()

    @Slot()
    def _decode_line(self) -> None:
        if self._line is None:
            return
        strips = self.view.strips
        codes = interpolate(*self._line, strips.steps, strips.way == "spherical")
        pictures = self.inspector.decode(codes)
        if pictures is not None:
            strips.show_strip(pictures, self._line_caption(self._line, len(codes)))

    @Slot(object)
    def _export_strips(self, rows: list[np.ndarray]) -> None:
        from aeviz.core.export import rows_png

        save_as(self.window, self.tr("Export strips"), "strips.png", "png", lambda: rows_png(rows))

    @Slot(object, object)
    def _export_selection(self, digits: np.ndarray, points: np.ndarray) -> None:
        from aeviz.core.export import selection_csv

        run = self.inspector.run
        if run is not None:
            labels = run.probe.point_labels[digits]
            save_as(
                self.window,
                self.tr("Export selection"),
                "selection.csv",
                "csv",
                lambda: selection_csv(digits, labels, points[digits]),
            )
