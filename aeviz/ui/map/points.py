"""Which digits are on the map: those that the run keeps, fewer of them, or more from its data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.inference.frames import USUAL, Digits, further_digits
from aeviz.core.runs.dataset import RunData
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.language.sentences import said
from aeviz.ui.map.view import MapView
from aeviz.ui.naming.classes import class_names
from aeviz.ui.window.shell import Shell

if TYPE_CHECKING:
    from aeviz.core.inference.frames import TrainingPoints


class MapPoints(QObject):
    """Answers the choice of how many digits the map shows. The run stays as it is.

    ``images`` ``uint8 [n, h, w]`` with ``labels`` ``uint8 [n]`` are those on the map: first the
    run's own, of which frames know the places, then ``further`` many from its data.
    """

    changed = Signal()
    """Other digits are on the map; they have no places yet."""

    def __init__(self, shell: Shell, view: MapView, inspector: Inspector, data: RunData) -> None:
        super().__init__(shell)
        self._shell, self._view, self._inspector, self._data = shell, view, inspector, data
        self._run: Run | None = None
        self._wanted = USUAL
        self._by_hand = False
        self._settled: tuple[Run, int] | None = None
        self.images = np.zeros((0, 1, 1), np.uint8)
        self.labels = np.zeros(0, np.uint8)
        self.further = 0
        self.live: np.ndarray | None = None
        """Points ``float32 [n, 2]`` of training digits that are shown instead."""
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._say)
        view.tools.count.currentIndexChanged.connect(self._choose)

    @property
    def kept(self) -> int | None:
        """How many of a frame's points are on the map; None: all."""
        own = 0 if self._run is None else len(self._run.probe.points)
        return self._wanted if self._wanted < own else None

    def restore(self, count: int) -> None:
        """Take up the choice of last time, without a word."""
        self._wanted = count
        self._view.tools.choose_count(count)

    @Slot(int)
    def choose(self, count: int) -> None:
        """Show so many, as if chosen in the box."""
        self._view.tools.choose_count(count)
        self._choose()

    @Slot()
    def _choose(self) -> None:
        self._wanted, self._by_hand = self._view.tools.count.currentData(), True
        self.settle()

    def show_run(self, run: Run | None) -> None:
        self._run, self._by_hand, self._settled = run, False, None
        self.live = None
        self._job.cancel()
        if run is None:
            return
        self._view.set_labels(run.probe.point_labels, class_names(run.probe))
        self.settle()

    def show_training_points(self, training: TrainingPoints) -> None:
        """Show the digits of the run in training, with places of their own, for a while."""
        self.live = training.points
        self._job.cancel()
        if self.images is not training.images:
            self._show(Digits(training.images, training.labels), 0)

    def show_chosen_points(self) -> None:
        if self.live is not None:
            self.live = self._settled = None
            self.settle()

    def settle(self) -> None:
        """Show as many of the run's own as wanted, and look for others if they are too few.

        While training digits are shown, the choice waits until they are gone.
        """
        run, data = self._run, self._data
        if run is None or self.live is not None or self._settled == (run, self._wanted):
            return
        self._job.cancel()
        own = run.probe
        self._show(Digits(own.points[: self.kept], own.point_labels[: self.kept]), 0)
        wanted, missing = self._wanted, self._wanted - len(own.points)
        # The usual number stands for all test digits, however many a dataset has.
        if wanted > USUAL and missing > 0 and own.inputs is None:
            if not self._inspector.is_ready:
                return

            def work(report: Report) -> Digits:
                return further_digits(data.of(run), own, run.recipe.seed, missing)

            self._job.start(work)
        self._settled = (run, wanted)

    @Slot(object)
    def _on_done(self, found: Digits) -> None:
        if self._run is None:
            return
        own = self._run.probe
        images = np.concatenate([own.points, found.images])
        labels = np.concatenate([own.point_labels, found.labels])
        self._show(Digits(images, labels), len(found.labels))
        if self._by_hand and len(images) < self._wanted:
            text = self.tr("There are {count:,} pictures in all: the map shows every one.")
            self._shell.say(text.format(count=len(images)))

    def _show(self, digits: Digits, further: int) -> None:
        (self.images, self.labels), self.further = digits, further
        self._view.exchange(self.labels, self.images)
        self._view.tools.tell_count(len(self.labels))
        self.changed.emit()

    @Slot(str)
    def _say(self, text: str) -> None:
        if self._by_hand:
            self._shell.say(text, "warning")
        self._view.tools.tell_count(len(self.labels), said(text))

    def close(self) -> None:
        self._job.close()
