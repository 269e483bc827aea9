"""The training digits that are nearest to the drawing, for the run and step that is looked at."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from aeviz.core.inference.frames import Frame
from aeviz.core.runs.run import Run
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.window.shell import Shell

if TYPE_CHECKING:
    from aeviz.core.inference.neighbours import Neighbourhood
    from aeviz.core.runs.dataset import RunData

ANSWER_MS = 60
"""Looking through long codes takes longer than restoring: it waits, and only the newest counts."""
SHARE = 0.05
"""Share of the time that may be spent on the codes of training images while a run trains."""
SETTLE_MS = 300
"""So long a step of the past is looked at before codes are computed for it: scrubbing comes first,
"""
LONGEST_SCRUB = 1.5
"""but for no more seconds than this: in a film the neighbours follow."""
LONGEST_REST = 60.0
"""Seconds after which the codes are computed again in any case."""


class NeighboursController(QObject):
    """Shows the training digits whose codes are nearest to the drawing's.

    Their codes are computed in a job, once for the weights that are looked at. While weights change
    all the time the job waits between two rounds, and neighbours are those of a few steps ago, as
    the caption says.
    """

    def __init__(
        self,
        shell: Shell,
        view: CanvasView,
        inspector: Inspector,
        data: RunData,
        folder: Callable[[], Path | None],
    ) -> None:
        super().__init__(shell)
        self._canvas, self._inspector = view, inspector
        self._data, self._folder = data, folder
        self.job = Job(self)
        self._found: Neighbourhood | None = None
        self._refused: Run | None = None
        self._run: Run | None = None
        self._building: tuple[Run, int] | None = None
        self._began = self._scrubbed = self._trains_since = 0.0
        self._training = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._refresh)
        self._answer = QTimer(self)
        self._answer.setSingleShot(True)
        self._answer.setInterval(ANSWER_MS)
        self._answer.timeout.connect(self._show)
        self.job.done.connect(self._on_done)
        self.job.failed.connect(self._on_failed)
        self.job.progressed.connect(self._on_progress)

    @property
    def found_step(self) -> int | None:
        """The step of the weights that the neighbours were found with."""
        return None if self._found is None else self._found.step

    @Slot()
    def close(self) -> None:
        """End the job before the window goes."""
        self.job.close()

    @Slot(object)
    def show_run(self, run: Run) -> None:
        """Another run is looked at."""
        self._run, self._found, self._refused, self._building = run, None, None, None
        self.job.cancel()
        self._rest.stop()

    @Slot(str)
    def follow_state(self, state: str) -> None:
        """Weights rest now, or change all the time: only then the job must wait."""
        if state == "preparing":
            self._trains_since = time.monotonic()
        self._training = state == "running"
        if not self._training:
            self._rest.stop()
            self._refresh()

    @Slot(object)
    def show_frame(self, _frame: Frame) -> None:
        """Another step is looked at: neighbours follow when its weights stay."""
        if self._inspector.position is not None:
            now = time.monotonic()
            self._scrubbed = self._scrubbed or now
            if now - self._scrubbed < LONGEST_SCRUB:
                self._rest.start(SETTLE_MS)
        elif self._rest.isActive() and not self._training:
            self._rest.stop()
        if self._found is not None and not self._rest.isActive():
            self._refresh()

    @Slot(object)
    def show_drawing_restored(self, _result: object) -> None:
        """The drawing has another code."""
        if self._found is not None and not self._answer.isActive():
            self._answer.start()
        if not self._rest.isActive():
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Compute the codes for the weights that are looked at, if somebody would see it."""
        self._scrubbed = 0.0
        canvas, run = self._canvas, self._run
        frame = self._inspector.frame
        if run is None or frame is None or run is self._refused or self._building is not None:
            return
        if canvas.area.is_empty or not canvas.isVisible():
            return
        looked = self._inspector.looked()
        step = self._inspector.weights_step
        if looked is None or (self._found is not None and self._found.step == step):
            return
        self._building = (run, step)
        self._on_progress(0.0)
        self._began = time.monotonic()
        model = copy.deepcopy(looked.model)
        data, folder = self._data, self._folder()

        def work(report: Report) -> object:
            from aeviz.core.data.base import with_validation
            from aeviz.core.inference.neighbours import Neighbourhood

            images, _ = with_validation(data.of(run, folder), run.recipe.data.validation_images)
            return run, Neighbourhood(model, run.recipe, images, step, report)

        self.job.start(work)

    @Slot(float)
    def _on_progress(self, share: float) -> None:
        if self._found is None:
            self._canvas.clear_neighbours(
                self.tr("Comparing with the training digits: {share:.0%}").format(share=share)
            )

    @Slot(object)
    def _on_done(self, result: tuple[Run, Neighbourhood]) -> None:
        self._building = None
        run, found = result
        if run is not self._run:
            return
        self._found = found
        self._show()
        if self._training and self._inspector.position is None:
            now = time.monotonic()
            taken = now - self._began
            # At first weights change most: each rest is as long as all training before it.
            longest = min(LONGEST_REST, max(now - self._trains_since, 1.0))
            self._rest.start(round(1000 * min(taken / SHARE, longest)))
        elif not self._rest.isActive():
            self._refresh()

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._building, self._refused = None, self._run
        self._canvas.clear_neighbours(text)

    @Slot()
    def _show(self) -> None:
        canvas, found, run = self._canvas, self._found, self._run
        looked = self._inspector.looked()
        if found is None or run is None or looked is None or canvas.area.is_empty:
            return
        seen = looked.seen(canvas.drawing(), canvas.like(), self._inspector.normalises)
        nearest = found.nearest(seen, looked.drawing_noise)
        names = run.probe.class_names
        caption = self.tr("Nearest of {count:,} training digits")
        if nearest.step != looked.frame.step:
            caption = self.tr("Nearest training digits, at step {step:,}")
        canvas.show_neighbours(
            list(nearest.images),
            [names[int(label)] for label in nearest.labels],
            caption.format(count=len(found), step=nearest.step),
        )
