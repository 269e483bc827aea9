"""The real window, driven by a benchmark: opened, trained in, watched, closed."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from aeviz.benchmark.runner import tell
from aeviz.core.base.errors import AevizError
from aeviz.core.compute.display import why_no_window
from aeviz.core.messages.events import FrameReady, Pause, Resume, StepsDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.schema import Recipe

if why_no_window():
    tell("There is no display: the window is drawn in memory.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip

from aeviz.ui.app import create, keep_what_is_loaded
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench

if TYPE_CHECKING:
    from aeviz.core.data.base import AnyDataset

TICK_MS = 5
PATIENCE = 60.0
"""Seconds until a benchmark gives up on the window."""


class Ticker(QObject):
    """A timer of 5 ms: the gaps between its ticks are what a user feels."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[float] = []
        """Milliseconds."""
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin anew; gaps so far are kept."""
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """End; what has passed since the last tick counts."""
        self._tick()
        self._timer.stop()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1e3)
        self._last = now


class Feeder(QObject):
    """Shows frames at a fixed rate, with as many points as wanted, whatever the trainer makes.

    Each is the newest frame of the run with its points repeated. Several such sets take turns, each
    moved a little, so that nothing can be taken from a cache.
    """

    def __init__(self, stage: Stage, points: int, per_second: float) -> None:
        super().__init__(stage.window)
        self.shown = 0
        self._stage, self._points = stage, points
        self._newest: FrameReady | None = None
        self._sets: list[np.ndarray] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(1000 / per_second))
        self._timer.timeout.connect(self._show)
        session, inspector = stage.bench.session, stage.bench.inspector
        session.event_received.disconnect(inspector.follow)
        session.event_received.connect(self._take)

    def start(self) -> None:
        """Give the map as many labels as there will be points, and begin. There must be a run."""
        # What the map was given before has as many points as it has labels until now.
        self._stage.wait_for(
            lambda: self._newest is not None and not self._stage.bench.map.waits,
            "the first picture",
        )
        run, ready = self._stage.bench.run.run, self._newest
        assert run is not None  # noqa: S101 - narrows the types
        assert ready is not None  # noqa: S101
        labels = np.resize(run.probe.point_labels, self._points)
        self._stage.window.latent.set_labels(labels, run.probe.class_names)
        points = np.resize(ready.frame.points, (self._points, 2))
        away = points[::-1] - points.mean(axis=0)
        self._sets = [points + np.float32(0.01 * turn) * away for turn in range(4)]
        self._show()
        self._timer.start()

    @Slot(object)
    def _take(self, event: object) -> None:
        if isinstance(event, FrameReady):
            self._newest = event

    @Slot()
    def _show(self) -> None:
        if self._newest is None:
            return
        self.shown += 1
        frame = self._newest.frame
        points = self._sets[self.shown % len(self._sets)]
        shown = replace(frame, points=points, step=frame.step + self.shown, map=None)
        self._stage.bench.inspector.take_live(FrameReady(shown, self._newest.weights))


class Stage:
    """A window with everything behind it, and the means to run it for a while."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app, self.window = app, window
        bench = window.findChild(Workbench)
        assert bench is not None  # noqa: S101 - narrows the type
        self.bench = bench
        self.steps = 0
        self.last_step_at = 0.0
        bench.session.event_received.connect(self._count)

    def _count(self, event: object) -> None:
        if isinstance(event, StepsDone):
            self.steps = event.last
            self.last_step_at = time.perf_counter()

    def run_for(self, seconds: float) -> None:
        """Run the event loop."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def wait_for(
        self, condition: Callable[[], bool], what: str, patience: float | None = PATIENCE
    ) -> None:
        """Run the event loop until something is true. Raises :class:`AevizError`."""
        start = time.monotonic()
        while not condition():
            if patience is not None and time.monotonic() - start > patience:
                raise AevizError(f"The window did not get as far as {what}: see its log.")
            self.run_for(0.02)

    def train(self, recipe: Recipe) -> None:
        """Press Train, and wait until pictures come."""
        self.window.setup.set_recipe(recipe)
        self.window.commands["train"].trigger()
        self.wait_for(lambda: self.bench.inspector.frame is not None, "the first picture")

    def state_is(self, state: str) -> Callable[[], bool]:
        """Whether the session is in a state, to wait for."""
        return lambda: self.bench.session.state == state

    def pause(self) -> None:
        """Pause training, and wait until it does."""
        self.bench.session.send(Pause())
        self.wait_for(self.state_is("paused"), "pausing")

    def resume(self) -> None:
        """Go on training, and wait until it does."""
        self.bench.session.send(Resume())
        self.wait_for(self.state_is("running"), "going on")

    def speed(self, seconds: float) -> float:
        """Run the event loop; optimiser steps a second meanwhile."""
        self.run_for(0.1)  # from the report of one block of steps to that of another
        first, start = self.steps, self.last_step_at
        self.run_for(seconds)
        return (self.steps - first) / max(self.last_step_at - start, 1e-9)


@contextmanager
def stage(recipe: str) -> Iterator[Stage]:
    """A window that has become ready, closed in the end."""
    app, window = create(["aeviz", "--recipe", recipe])
    opened = Stage(app, window)
    keep_what_is_loaded(opened.bench)
    window.show()
    try:
        opened.wait_for(lambda: opened.bench.warming.is_ready, "getting ready")
        opened.run_for(0.3)
        yield opened
    finally:
        window.close()
        window.deleteLater()
        opened.run_for(0.1)
        gc.unfreeze()


class Unwatched:
    """The same training on a thread of its own, recorded as in the window but without frames."""

    def __init__(self, recipe: Recipe, dataset: AnyDataset, threads: int) -> None:
        from aeviz.core.inference.frames import choose_probe
        from aeviz.core.prepare import describe, prepare
        from aeviz.core.runs.live.recorder import record
        from aeviz.core.runs.run import Run
        from aeviz.core.training.loop import train

        job = prepare(recipe, dataset)
        probe = choose_probe(dataset, recipe.seed)
        self._record = Run.create(None, job.recipe, probe, describe(job, dataset))
        self._events = record(train(job, CommandQueue()), self._record)
        self._threads = threads

    def close(self) -> None:
        """Let go of the run."""
        self._record.close()

    def speed(self, seconds: float) -> float:
        """Train; optimiser steps a second. The calling thread sleeps meanwhile."""
        result: list[float] = []
        worker = threading.Thread(target=lambda: result.append(self._run(seconds)))
        worker.start()
        worker.join()
        return result[0]

    def _run(self, seconds: float) -> float:
        import torch

        torch.set_num_threads(self._threads)
        blocks = (event for event in self._events if isinstance(event, StepsDone))
        first, start = next(blocks).last, time.perf_counter()
        for block in blocks:
            now = time.perf_counter()
            if now - start > seconds:
                return (block.last - first) / (now - start)
        raise AevizError("Training ended before its speed was known: choose more epochs.")


def shown_app() -> QApplication:
    """The application, for a view that is measured alone."""
    app = QApplication.instance() or QApplication(["aeviz"])
    assert isinstance(app, QApplication)  # noqa: S101 - narrows the type
    return app
