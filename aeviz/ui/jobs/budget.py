"""What the window may spend on following the weights, and the one service that keeps to it.

While a run trains, the map's backdrop, ellipses, colours, charts and further points and the canvas'
neighbours are recomputed again and again. Each has a budget in :data:`BUDGETS`, and such work goes
through :class:`Recompute` alone: what all watching may cost can be read in this file.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from aeviz.core.base.errors import AevizError
from aeviz.ui.jobs.debounce import single_shot
from aeviz.ui.jobs.job import Job, Report


@dataclass(frozen=True)
class Budget:
    """How often one thing is recomputed. All times are in seconds."""

    fraction: float
    """Of one processor core, while weights change."""
    in_window: bool = False
    """Milliseconds of work in the GUI thread, which always rest, so that the window answers; else a
    job beside it, which rests only while weights change."""
    every: float = 0.0
    """From one beginning to the next, at least."""
    settle: float = 0.0
    """So long a step of the past is looked at before it is worked on: scrubbing comes first,"""
    longest_settle: float = math.inf
    """but for no longer than this: in a film the results follow."""
    longest_rest: float = math.inf
    """No rest is longer, and, as weights change most at first, than all training before it."""
    patience: float = 1.0
    """The rest after a failure; without end: nothing more until :meth:`Recompute.cancel`."""


BUDGETS = {
    "manifold": Budget(0.05, in_window=True, every=0.08),
    "ellipses": Budget(0.05, in_window=True, every=0.08),
    "colours": Budget(0.1, every=1.0),
    "charts": Budget(0.1, every=1.0),
    "more points": Budget(0.2, settle=0.12, patience=10.0),
    "neighbours": Budget(
        0.05, settle=0.3, longest_settle=1.5, longest_rest=60.0, patience=math.inf
    ),
}
_scale = [1.0]


def scale(factor: float) -> None:
    """Let all that is recomputed take so many times as much as usual."""
    _scale[0] = factor


TOTAL = 0.55
"""Of one core: the sum of all budgets. A test holds it."""


class Copyable(Protocol):
    """Something that makes a copy of itself with a network of its own."""

    def copy(self) -> Any: ...


Network = TypeVar("Network", bound=Copyable)


@dataclass(frozen=True)
class Task(Generic[Network]):
    """Work on a network; beside the window on a copy, as the window's own takes other weights."""

    network: Network
    work: Callable[[Network, Report], object]


class Clock:
    """Time as the service knows it. A test gives one that it moves by hand."""

    def now(self) -> float:
        """Seconds since some moment."""
        return time.monotonic()

    def timer(self, parent: QObject, slot: Callable[[], object]) -> QTimer:
        """A timer that calls ``slot`` once after each start."""
        return single_shot(parent, slot)


CLOCK = Clock()


class Recompute(QObject):
    """Recomputes one thing as often as its budget allows. GUI thread only.

    The first request is answered at once. Then it rests, so that its fraction is kept; requests
    that come meanwhile are answered by one computation after the rest, with the newest weights.
    What is under way when they change is finished and told; after :meth:`cancel` it is dropped.
    """

    done = Signal(object)
    """What the work gave."""
    failed = Signal(str)
    """One plain sentence."""
    progressed = Signal(float)

    def __init__(self, parent: QObject, name: str, prepare: Callable[[], Task[Any] | None]) -> None:
        """``name`` in :data:`BUDGETS`. ``prepare`` is asked when it is time: what is to be done now
        for whoever is watching, or None."""
        super().__init__(parent)
        self.setObjectName(name)
        self.budget = BUDGETS[name]
        self.prepare = prepare
        self._clock = CLOCK
        self._timer = CLOCK.timer(self, self._begin)
        self._job = Job(self)
        self._job.progressed.connect(self.progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._pending = self._refused = False
        self._changing = self._in_past = False
        self._began = self._training_since = 0.0
        self._scrubbing_since: float | None = None

    @property
    def is_active(self) -> bool:
        """Whether something is being computed on a thread."""
        return self._job.is_active

    @Slot()
    def request(self, *, settle: bool = False) -> None:
        """What there is is old. ``settle``: a step of the past is looked at, perhaps in passing."""
        if self._refused:
            return
        self._pending, self._in_past = True, settle
        if settle and self._still_settles():
            self._timer.start(_milliseconds(self.budget.settle))
        elif not self._timer.isActive() and not self.is_active:
            # Not before the event loop comes round: whoever asks may be in the middle of painting.
            self._timer.start(0)

    def _still_settles(self) -> bool:
        now = self._clock.now()
        if self._scrubbing_since is None:
            self._scrubbing_since = now
        return now - self._scrubbing_since < self.budget.longest_settle

    def cancel(self) -> None:
        """Forget what was requested, is under way, or failed: something else will be asked for."""
        self._pending = self._refused = False
        self._scrubbing_since = None
        self._timer.stop()
        self._job.cancel()

    def close(self) -> None:
        """Cancel for good."""
        self._timer.stop()
        self._job.close()

    @Slot(str)
    def follow_state(self, state: str) -> None:
        """The session's state: when weights stand still, there is nothing to rest for."""
        if state == "preparing":
            self._training_since = self._clock.now()
        changed, self._changing = self._changing, state == "running"
        if changed and not self._changing and self._timer.isActive():
            self._timer.start(0)

    @Slot()
    def _begin(self) -> None:
        self._scrubbing_since = None
        if not self._pending or self.is_active:
            return
        self._pending = False
        task = self.prepare()
        if task is None:
            return
        self._began = self._clock.now()
        if self.budget.in_window:
            self._work_here(task)
        else:
            network, work = task.network.copy(), task.work
            self._job.start(lambda report: work(network, report))

    def _work_here(self, task: Task[Any]) -> None:
        try:
            # It is over before its progress could be painted.
            result = task.work(task.network, lambda _done: None)
        except AevizError as error:
            self._on_failed(str(error))
        else:
            self._on_done(result)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        self.done.emit(result)
        taken = self._clock.now() - self._began
        self._timer.start(_milliseconds(max(self._rest(taken), self.budget.every - taken)))

    def _rest(self, taken: float) -> float:
        """How long to rest after work of so many seconds."""
        budget = self.budget
        if not budget.in_window and (self._in_past or not self._changing):
            return 0.0
        rest = taken * (1 / min(budget.fraction * _scale[0], 0.9) - 1)
        if math.isinf(budget.longest_rest):
            return rest
        trained = max(self._clock.now() - self._training_since, 1.0)
        return min(rest, budget.longest_rest, trained)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        if math.isinf(self.budget.patience):
            self._refused, self._pending = True, False
        else:
            self._timer.start(_milliseconds(self.budget.patience))
        self.failed.emit(text)

    @Slot()
    def _on_ended(self) -> None:
        """What was asked for since a cancel is answered now."""
        if self._pending and not self._timer.isActive():
            self._timer.start(0)


def _milliseconds(seconds: float) -> int:
    return math.ceil(1000 * max(seconds, 0.0))
