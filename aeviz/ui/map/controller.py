"""What people do on the latent map: hover, pick, draw; and where all that lies."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.inference.map_charts import MapProjection
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.main_window import MainWindow
from aeviz.ui.map.line import LineControl
from aeviz.ui.map.pins import PinsControl
from aeviz.ui.map.points import MapDigits
from aeviz.ui.widgets.debounce import single_shot
from aeviz.ui.window.save_dialog import save_as

TRAIL = 60
"""Places of the drawing on the map that are still shown behind it."""
REDECODE_MS = 60
"""How long new frames may go by before pins and strip are decoded again."""

Point = tuple[float, float]


class MapControl(QObject):
    """Between the map and the network that decodes it."""

    code_picked = Signal(object)
    """Code float32 [k] that the person chose on the map."""
    decoded_again = Signal()
    """The network or the map has changed: what was decoded is old."""

    def __init__(self, window: MainWindow, inspector: Inspector) -> None:
        super().__init__(window)
        self.window, self.view, self.inspector = window, window.latent, inspector
        self.chart: MapProjection | None = None
        self.digits = MapDigits(window, inspector)
        self.pins = PinsControl(self)
        self.line = LineControl(self)
        self._hover: Point | None = None
        self._drawing_code: np.ndarray | None = None
        self._trail: list[np.ndarray] = []
        # Only the newest place of the pointer is decoded, when the event loop comes round.
        self._answer_hover = single_shot(self, self._decode_hover)
        self._redecode = single_shot(self, self._decode_all, REDECODE_MS)
        self._connect()

    def _connect(self) -> None:
        view, inspector = self.view, self.inspector
        inspector.run_changed.connect(self._on_run)
        inspector.woken.connect(self._redecode.start)
        inspector.woken.connect(self._answer_hover.start)
        inspector.drawing_restored.connect(self._on_drawing_restored)
        view.point_hovered.connect(self._on_hover)
        view.hover_left.connect(self._on_hover_left)
        view.point_picked.connect(self.pick)
        view.digit_wanted.connect(self._on_digit)
        view.selection_export_wanted.connect(self._export_selection)

    # --- what is shown ------------------------------------------------------------------------

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self.chart, self._hover = None, None
        self.forget_drawing()
        self.pins.clear()
        self.line.begin_run()

    def use_chart(self, chart: MapProjection) -> None:
        """New points are on the map, and relate to codes like this: what hangs on codes follows."""
        if self.chart is not None and self.chart.size != chart.size:
            # Another layer of a network trained layer by layer: what hung on codes has no place.
            self.pins.clear()
            self.line.end()
            self.forget_trail()
        self.chart = chart
        self._place()
        if self._hover is not None:
            self._answer_hover.start()
        if not self._redecode.isActive():
            self._redecode.start()

    def _place(self) -> None:
        """Put pins, line and the drawing's mark where their codes are now."""
        if self.chart is None:
            return
        self.pins.place()
        self.line.place()
        # A drawing may be answered by another layer just before or after the map shows it.
        drawing = self._drawing_code
        fits = drawing is not None and len(drawing) == self.chart.size
        self.view.set_marker(self.point(drawing) if drawing is not None and fits else None)
        points = [self.point(code) for code in self._trail if len(code) == self.chart.size]
        if points:
            self.view.set_trail(np.array(points, np.float32))

    def point(self, code: np.ndarray) -> Point:
        """Where a code ``float32 [k]`` lies. There must be a chart."""
        assert self.chart is not None  # noqa: S101 - asked only with a chart
        x, y = self.chart.points(code[None])[0]
        return float(x), float(y)

    def code_at(self, x: float, y: float) -> np.ndarray | None:
        """The code at a place of the map: that of a pin that is there, else what the chart says."""
        if self.chart is None:
            return None
        pinned = self.pins.code_at((x, y))
        if pinned is not None:
            return pinned
        code: np.ndarray = self.chart.codes(np.array([[x, y]], np.float32))[0]
        return code

    @Slot()
    def _decode_all(self) -> None:
        self.pins.decode()
        self.line.decode()
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
    def pick(self, x: float, y: float) -> None:
        """Put the latent cursor on a place, and decode it onto the canvas."""
        code = self.code_at(x, y)
        if code is not None:
            self.forget_trail()
            self.view.set_picked((x, y))
            self.inspector.decode_code(code)
            self.code_picked.emit(code)

    def show_code(self, code: np.ndarray) -> None:
        """Put the latent cursor on a code ``float32 [k]``, and decode it onto the canvas."""
        if self.chart is not None and len(code) == self.chart.size:
            self.forget_trail()
            self.view.set_picked(self.point(code))
            self.inspector.decode_code(code)

    @Slot(int)
    def _on_digit(self, number: int) -> None:
        """Put one of the map's digits onto the canvas."""
        digit = self.digits.images[number]
        self.forget_trail()
        self.window.canvas.set_drawing(digit)
        self.inspector.restore_image(digit)
        self.view.pick_point(number)

    # --- the drawing --------------------------------------------------------------------------

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

    # --- the selection ------------------------------------------------------------------------

    @Slot(object, object)
    def _export_selection(self, digits: np.ndarray, points: np.ndarray) -> None:
        from aeviz.core.export.tables import selection_csv

        labels = self.digits.labels[digits]
        save_as(
            self.window,
            self.tr("Export selection"),
            "selection.csv",
            "csv",
            lambda: selection_csv(digits, labels, points[digits]),
        )
