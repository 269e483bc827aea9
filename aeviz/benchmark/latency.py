"""From the mouse to the painted picture, while a run is in training."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from aeviz.benchmark.pointer import hover_delays
from aeviz.benchmark.report import Report, Row, percentile
from aeviz.benchmark.rivals.material import endless_recipe
from aeviz.benchmark.runner import Options, tell
from aeviz.benchmark.window import Stage, stage

RECIPE = "denoising"
MOUSE_MS = 8
"""A usual mouse reports 125 times a second."""


def measure(options: Options) -> Report:
    """Strokes with real mouse events; and the networks' part of it, in the GUI thread, alone."""
    return measured(2.0, 100) if options.quick else measured(20.0, 1000)


def measured(seconds: float, calls: int) -> Report:
    """The same with strokes for so many seconds and so many single inferences."""
    with stage(RECIPE) as opened:
        opened.train(endless_recipe(RECIPE))
        opened.run_for(1.0)
        tell("latency: strokes")
        strokes = _strokes(opened, seconds)
        tell("latency: hover")
        hover = hover_delays(opened, seconds)
        points = len(opened.bench.map.points.labels)
        tell("latency: inference")
        decode, denoise = _inference(opened, calls)
    rows = [
        Row("mouse event to painted picture", strokes, "ms"),
        Row(f"hover to painted picture, {points:,} points", hover, "ms"),
        Row("decode one point", decode, "ms"),
        Row("denoise one drawing", denoise, "ms"),
    ]
    figures: dict[str, object] = {
        "decode_p99_ms": percentile(decode, 0.99),
        "denoise_p99_ms": percentile(denoise, 0.99),
        "stroke_to_paint_p95_ms": percentile(strokes, 0.95),
        "hover_to_paint_p95_ms": percentile(hover, 0.95),
        "hover_points": points,
    }
    return Report(
        "latency",
        "",
        rows,
        figures,
        [
            f"{len(strokes)} mouse events, one every {MOUSE_MS} ms, while “{RECIPE}” trains: p50"
            f" {percentile(strokes, 0.5):.1f} ms, p95 {percentile(strokes, 0.95):.1f} ms;"
            f" decode p99 {percentile(decode, 0.99):.2f} ms,"
            f" denoise p99 {percentile(denoise, 0.99):.2f} ms. Hover over {points:,} points:"
            f" p50 {percentile(hover, 0.5):.1f} ms, p95 {percentile(hover, 0.95):.1f} ms."
        ],
    )


class _Pen(QObject):
    """Draws round and round, and takes the time until the answer to each event is painted.

    An event is answered by the first painting of a restored picture that was computed from a
    drawing which already holds it.
    """

    def __init__(self, opened: Stage) -> None:
        super().__init__(opened.window)
        self.delays: list[float] = []
        """Milliseconds."""
        canvas = opened.window.canvas
        self._area = canvas.area
        painted = canvas.findChild(QWidget, "denoisedArea")
        assert painted is not None  # noqa: S101 - narrows the type
        self._painted = painted
        self._moves = 0
        self._sent: list[float] = []
        self._drawn: list[float] = []
        self._answered: list[float] = []
        self._painted.installEventFilter(self)
        canvas.drawn.connect(self._on_drawn)
        opened.bench.inspector.drawing_restored.connect(self._on_restored)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(MOUSE_MS)
        self._timer.timeout.connect(self._move)

    def press(self) -> None:
        """Begin to draw."""
        self._send(QEvent.Type.MouseButtonPress)
        self._timer.start()

    def lift(self) -> None:
        """End."""
        self._timer.stop()
        self._send(QEvent.Type.MouseButtonRelease)

    def _send(self, kind: QEvent.Type) -> None:
        square, turn = self._area.square(), self._moves / 40
        self._moves += 1
        radius = square.width() * (0.3 + 0.1 * math.sin(turn / 5))
        place = QPointF(square.center())
        place += QPointF(radius * math.cos(turn), radius * math.sin(turn))
        left = Qt.MouseButton.LeftButton
        moving = kind == QEvent.Type.MouseMove
        held = left if kind != QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            place,
            QPointF(self._area.mapToGlobal(place)),
            Qt.MouseButton.NoButton if moving else left,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        self._sent.append(time.perf_counter())
        QCoreApplication.postEvent(self._area, event)

    @Slot()
    def _move(self) -> None:
        self._send(QEvent.Type.MouseMove)
        if self._moves % 200 == 0:
            self._send(QEvent.Type.MouseButtonRelease)
            self._send(QEvent.Type.MouseButtonPress)

    @Slot(object)
    def _on_drawn(self, drawing: np.ndarray) -> None:
        self._drawn += self._sent
        self._sent = []

    @Slot(object)
    def _on_restored(self, result: object) -> None:
        self._answered += self._drawn
        self._drawn = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the time after the answer's painting."""
        if watched is not self._painted or event.type() != QEvent.Type.Paint:
            return False
        watched.event(event)
        now = time.perf_counter()
        self.delays += [(now - sent) * 1e3 for sent in self._answered]
        self._answered = []
        return True


def _strokes(opened: Stage, seconds: float) -> list[float]:
    pen = _Pen(opened)
    pen.press()
    opened.run_for(0.3)
    pen.delays.clear()
    opened.run_for(seconds)
    pen.lift()
    opened.run_for(0.2)
    delays = list(pen.delays)
    pen.deleteLater()
    return delays


def _inference(opened: Stage, calls: int) -> tuple[list[float], list[float]]:
    """Milliseconds of single decodes and restorations in the GUI thread, the trainer running."""
    from aeviz.core.inference.viewing import decode, restore
    from aeviz.core.runs.network import load_model

    run = opened.bench.run.run
    assert run is not None  # noqa: S101 - it is in training
    recipe, model = run.recipe, load_model(run)
    pixel_range, digit = recipe.data.pixel_range, run.probe.digits[:1]
    code = np.zeros((1, model.code_size), np.float32)
    decodes = _timed(opened, calls, lambda: decode(model, code, pixel_range))
    denoises = _timed(
        opened, calls, lambda: restore(model, digit, recipe.corruption, pixel_range, recipe.seed)
    )
    return decodes, denoises


def _timed(opened: Stage, calls: int, work: Callable[[], object]) -> list[float]:
    times = []
    for turn in range(calls + 10):
        opened.run_for(0.005)
        start = time.perf_counter()
        work()
        if turn >= 10:
            times.append((time.perf_counter() - start) * 1e3)
    return times
