"""Places on the map of digits that frames know nothing of, worked out beside the training."""

from __future__ import annotations

import copy
import time
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.inference.frames import Frame
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.map.points import MapDigits
from aeviz.ui.widgets.debounce import single_shot

SHARE = 0.2
"""Share of one processor core that is spent on it while weights keep changing."""

SETTLE_MS, PATIENCE_MS = 120, 10_000
"""How long a step of the past must be looked at, and how long to wait after a failure."""


class Places(NamedTuple):
    """``points`` ``float32 [n, 2]`` in the plane of the frame of ``step``."""

    points: np.ndarray
    step: int


class FurtherPoints(QObject):
    """Encodes the further digits by the network that is looked at, in a job.

    While it trains they follow the frames as fast as their share of a core allows. In the past they
    are known only at steps of which the run has the weights.
    """

    found = Signal()

    def __init__(self, digits: MapDigits, inspector: Inspector) -> None:
        super().__init__(digits)
        self._digits, self._inspector = digits, inspector
        self.newest: Places | None = None
        self._began = 0.0
        self._rest = single_shot(self, self._encode)
        self.job = Job(self)
        self.job.done.connect(self._on_done)
        self.job.failed.connect(self._on_failed)
        self.job.ended.connect(self._on_ended)
        digits.changed.connect(self._on_digits)
        inspector.run_changed.connect(self._on_digits)
        inspector.woken.connect(self.refresh)

    def for_frame(self, frame: Frame) -> Places | None:
        """What may stand beside the points of a frame: live the newest, in the past its own."""
        newest = self.newest
        if newest is None or len(newest.points) != self._digits.further:
            return None
        past = self._inspector.position is not None
        return None if past and newest.step != frame.step else newest

    @Slot()
    def refresh(self) -> None:
        """The network may be another one now."""
        if not self._digits.further:
            return
        if self._inspector.position is not None:
            # In the past, weights come from disk: wait until the person stays at a step.
            self._rest.start(SETTLE_MS)
        elif not self._rest.isActive():
            self._encode()

    @Slot()
    def _encode(self) -> None:
        if not self._digits.further or self.job.is_active:
            return
        looked = self._inspector.looked()
        if looked is None or looked.weights_step != looked.frame.step:
            return
        frame = looked.frame
        if self.newest is not None and self.newest.step == frame.step:
            return
        model, images = copy.deepcopy(looked.model), self._digits.images[-self._digits.further :]
        pixel_range = looked.run.recipe.data.pixel_range
        self._began = time.monotonic()

        def work(report: Report) -> object:
            from aeviz.core.inference.projection import project
            from aeviz.core.inference.viewing import CHUNK, codes_in_phase

            parts = []
            for start in range(0, len(images), CHUNK):
                report(start / len(images))
                part = images[start : start + CHUNK]
                codes = codes_in_phase(model, part, pixel_range, frame.phase)
                parts.append(project(codes, frame.projection))
            return images, Places(np.concatenate(parts), frame.step)

        self.job.start(work)

    @Slot(object)
    def _on_done(self, result: tuple[np.ndarray, Places]) -> None:
        images, places = result
        if len(images) != self._digits.further:
            return
        self.newest = places
        taken = time.monotonic() - self._began
        self._rest.start(round(1000 * taken * (1 / SHARE - 1)))
        self.found.emit()

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._rest.start(PATIENCE_MS)
        self._inspector.failed.emit(text)

    @Slot()
    def _on_ended(self) -> None:
        """What was asked for meanwhile, of other digits perhaps, is answered now."""
        if not self._rest.isActive():
            self._encode()

    @Slot()
    def _on_digits(self) -> None:
        self.newest = None
        self.job.cancel()
        self._rest.stop()
