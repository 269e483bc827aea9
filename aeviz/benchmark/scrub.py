"""From a press on the timeline to the painted digits and map of that stored step."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Slot
from PySide6.QtGui import QMouseEvent

from aeviz.benchmark.report import Report, Row, percentile
from aeviz.benchmark.rivals.material import endless_recipe
from aeviz.benchmark.runner import Options, tell
from aeviz.benchmark.window import Stage, stage
from aeviz.ui.timeline.slider import StepSlider
from aeviz.ui.widgets.digit_grid import DigitGrid

RECIPE = "bottleneck-2d"


def measure(options: Options) -> Report:
    """Random places of the timeline, with a digit on the canvas, while training and after."""
    return measured(4.0, 60) if options.quick else measured(30.0, 500)


def measured(seconds: float, presses: int) -> Report:
    """The same after so many seconds of training, with so many presses each."""
    with stage(RECIPE) as opened:
        tell("scrub: training")
        opened.train(endless_recipe(RECIPE))
        opened.run_for(seconds)
        run = opened.bench.run.run
        assert run is not None  # noqa: S101 - it is in training
        opened.window.canvas.set_drawing(run.probe.digits[0])
        opened.bench.inspector.restore_image(run.probe.digits[0])
        scrubber = _Scrubber(opened)
        tell("scrub: while training")
        training = scrubber.scrub(presses)
        opened.bench.session.stop()
        opened.wait_for(lambda: not opened.bench.session.is_active, "stopping")
        tell("scrub: when training has ended")
        ended = scrubber.scrub(presses)
        stored = len(run.frame_steps())
    rows = [Row("press to painting, while training", training, "ms")]
    rows.append(Row("press to painting, training ended", ended, "ms"))
    rows.append(Row("processor time of the window for it", scrubber.work, "ms"))
    figures: dict[str, object] = {
        "training_p95_ms": percentile(training, 0.95),
        "ended_p95_ms": percentile(ended, 0.95),
        "work_p95_ms": percentile(scrubber.work, 0.95),
        "stored_steps": stored,
    }
    note = (
        f"{presses} presses each on random places among {stored} stored steps of “{RECIPE}”, with"
        f" a digit on the canvas: p95 {percentile(training, 0.95):.1f} ms while training,"
        f" {percentile(ended, 0.95):.1f} ms when it has ended"
        f" ({percentile(scrubber.work, 0.95):.1f} ms of it at work)."
    )
    return Report("scrub", "", rows, figures, [note])


class _Scrubber(QObject):
    """Presses on the slider, and waits until digits and map of the step were painted."""

    def __init__(self, opened: Stage) -> None:
        super().__init__(opened.window)
        self._stage = opened
        slider = opened.window.timeline.findChild(StepSlider)
        digits = opened.window.comparison.findChild(DigitGrid)
        assert slider is not None and digits is not None  # noqa: S101, PT018 - narrows the types
        self._slider = slider
        self._waiting: set[QObject] = set()
        self._watched = (digits, opened.window.latent.plane)
        self._painted_at = self._worked = 0.0
        self.work: list[float] = []
        """Milliseconds of processor time of the window's thread, of the last presses."""
        self._random = np.random.default_rng(0)
        for widget in self._watched:
            widget.installEventFilter(self)
        opened.bench.inspector.frame_changed.connect(self._on_frame)

    def scrub(self, presses: int) -> list[float]:
        """Milliseconds of each press that led to another step."""
        times: list[float] = []
        self.work = []
        for _ in range(presses):
            before = self._stage.bench.inspector.position
            self._painted_at = 0.0
            start, work = time.perf_counter(), time.thread_time()
            self._press()
            if self._stage.bench.inspector.position != before:
                self._stage.wait_for(lambda: self._painted_at > 0, "painting a stored step")
                times.append((self._painted_at - start) * 1e3)
                self.work.append((self._worked - work) * 1e3)
            self._stage.run_for(0.03)
        return times

    def _press(self) -> None:
        x = self._random.uniform(0, self._slider.width())
        place, left = QPointF(x, self._slider.height() / 2), Qt.MouseButton.LeftButton
        for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            where = QPointF(self._slider.mapToGlobal(place))
            none = Qt.KeyboardModifier.NoModifier
            event = QMouseEvent(kind, place, where, left, left, none)
            QCoreApplication.sendEvent(self._slider, event)

    @Slot(object)
    def _on_frame(self, frame: object) -> None:
        self._waiting = set(self._watched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the time after the later of both paintings."""
        if event.type() != QEvent.Type.Paint or watched not in self._waiting:
            return False
        if watched is self._watched[1] and self._stage.bench.map.waits:
            return False  # it paints the points of the step before
        watched.event(event)
        self._waiting.discard(watched)
        if not self._waiting:
            self._painted_at, self._worked = time.perf_counter(), time.thread_time()
        return True
