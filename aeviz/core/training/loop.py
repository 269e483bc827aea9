"""The training loop, in plain sight: a generator of events.

It builds nothing and writes nothing. It is given a :class:`TrainingJob`, reads commands between two
steps, and yields what happens. With and without somebody watching, the run is the same. The thread
that iterates it is the only one that touches the network: the window's trainer thread, or the
command line's main thread.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import replace

from aeviz.core.inference.frames import Projection
from aeviz.core.messages.events import (
    CheckpointReady,
    Command,
    EpochDone,
    Event,
    Extend,
    Failed,
    Pause,
    Resume,
    SetSpeed,
    ShowTrainingPoints,
    State,
    Step,
    StepsDone,
    StepTraced,
    Stop,
    TraceSteps,
    Tune,
    Tuned,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.training.checkpoint import TrainingState, initial, restore, save
from aeviz.core.training.divergence import Alarm, Diverged, check_weights
from aeviz.core.training.job import FrameBudget, TrainingJob
from aeviz.core.training.step import StepLosses, Stepper
from aeviz.core.training.step_trace import StepTracer, step_trace
from aeviz.core.training.training_points import TrainingPointsTracker

WATCHABLE = 30.0
"""Steps a second that can still be seen one by one."""


class Throttle:
    """Says how long the next step has to wait, as :class:`SetSpeed` asks for."""

    def __init__(self) -> None:
        self.steps_per_second: float | None = None
        """None: as fast as it can."""
        self.began = -math.inf
        """When the last step began, by ``time.perf_counter``."""

    def wait(self) -> float:
        """Seconds until the next step is due; 0 or less if it is."""
        if self.steps_per_second is None:
            return 0.0
        return self.began + 1 / self.steps_per_second - time.perf_counter()

    @property
    def is_watchable(self) -> bool:
        """Whether training is so slow that single steps can be seen."""
        return self.steps_per_second is not None and self.steps_per_second <= WATCHABLE


BLOCK_SECONDS = 0.05
"""How long losses of single steps may wait to be reported together."""

CHECKPOINT_SECONDS = (1.0, 60.0)
"""A checkpoint is made when an epoch ends, unless the last is younger than the first number, and
in the middle of an epoch when the last is older than the second."""


class _Stopped(Exception):  # noqa: N818 - a signal, not an error
    """The Stop command was read."""


def train(
    job: TrainingJob,
    commands: CommandQueue,
    frame_budget: FrameBudget | None = None,
    start: CheckpointReady | None = None,
    epochs: int | None = None,
) -> Iterator[Event]:
    """Train ``job`` until ``epochs`` epochs (default: the recipe's) are done in all phases.

    More or fewer epochs than planned are added to or taken from the last phase.

    ``start`` continues from a checkpoint, bit-exactly on the same machine with as many threads.
    Ends with ``StateChanged`` to ``finished``, ``stopped`` or ``failed``. Divergence is an event
    (``Failed``), not an exception; anything else that is raised comes from the machine or a bug.
    """
    yield from _Loop(job, commands, frame_budget, start, epochs).events()


class _Loop:
    """One run, and what it owes to those who listen."""

    def __init__(
        self,
        job: TrainingJob,
        commands: CommandQueue,
        frame_budget: FrameBudget | None,
        start: CheckpointReady | None,
        epochs: int | None,
    ) -> None:
        self.job, self.commands, self.frame_budget = job, commands, frame_budget
        self.stepper = Stepper(job)
        state = initial(job) if start is None else restore(job, start)
        self.progress, self.phase, self.losses, self.alarm, self.memory = state
        self.granted = 0
        """Steps that may be taken before pausing again; 0 means no limit."""
        self.throttle = Throttle()
        self.wants_traces = False
        self.saved_step = -1 if start is None else start.step
        self.saved_at = 0.0 if start is None else time.perf_counter()
        self.framed_step = -1
        self.projection: Projection | None = None
        wanted = self.progress.epochs if epochs is None else max(epochs, self.progress.epoch)
        self.extended = wanted != self.progress.epochs
        self.progress.epochs = wanted

    # --- the loop -----------------------------------------------------------------------------

    def events(self) -> Iterator[Event]:
        state: State = "finished"
        try:
            yield self.progress.phase_started(self.phase)
            if self.extended:
                yield self.progress.extended()
            yield self.progress.state_changed("running")
            if self.progress.step == 0:
                yield from self._checkpoint()
            yield from self._frame()
            while True:
                yield from self._train_phase()
                if self.progress.is_last_phase:
                    break
                yield from self._next_phase()
        except _Stopped:
            state = "stopped"
        except Diverged:
            state = "failed"
        yield from self._end(state)

    def _train_phase(self) -> Iterator[Event]:
        progress = self.progress
        while progress.step < progress.last_step:
            yield from self._obey()
            if progress.step >= progress.last_step:
                break
            yield from self._step()
            yield from self._report()
            if progress.is_test_due:
                yield from self._test()
            if self.granted:
                self.granted -= 1
                if not self.granted:
                    yield from self._pause()

    def _step(self) -> Iterator[Event]:
        """One step, and its trace if somebody wants to see it and has time for it."""
        self.throttle.began = time.perf_counter()
        state = self.progress, self.phase, self.losses, self.memory
        if self.wants_traces and (self.granted or self.throttle.is_watchable):
            with StepTracer(self.job.model, self.phase) as tracer:
                sample, loss = self.stepper.take(*state)
            yield StepTraced(
                self.progress.step, step_trace(tracer, sample, float(loss), self.progress)
            )
        else:
            self.stepper.take(*state)

    def _report(self) -> Iterator[Event]:
        """What a step gives rise to: its losses (in blocks), a frame, a checkpoint."""
        watching = self.frame_budget is not None and self.frame_budget.is_due()
        waited = time.perf_counter() - self.losses.since
        if watching or self.progress.epoch_ends or waited >= BLOCK_SECONDS:
            yield from self._flush()
        if watching:
            yield from self._frame()
        # Not where a test is due: its figures come first, and it saves too.
        old = time.perf_counter() - self.saved_at > CHECKPOINT_SECONDS[1]
        if old and not self.progress.is_test_due:
            yield from self._checkpoint()

    def _test(self) -> Iterator[Event]:
        yield from self._flush()
        check_weights(self.job.model)
        scores = self.phase.evaluate(self.job.model, self.progress.recipe)
        samples, seconds = self.losses.samples, self.stepper.seconds
        yield EpochDone(
            epoch=self.progress.epoch,
            step=self.progress.step,
            train={name: total / samples for name, total in self.losses.sums.items()},
            test=scores["test"],
            samples_per_second=samples / seconds if seconds else 0.0,
            validation=scores.get("validation", {}),
        )
        self.losses, self.stepper.seconds = StepLosses(self.job.reads_at_once), 0.0
        yield from self._frame()
        if time.perf_counter() - self.saved_at >= CHECKPOINT_SECONDS[0]:
            yield from self._checkpoint()

    def _next_phase(self) -> Iterator[Event]:
        yield from self._flush()
        yield from self._frame()
        yield from self._checkpoint()
        self.phase = self.job.phases[self.progress.phase + 1]()
        self.progress.begin_phase(self.phase.batches.per_epoch)
        self.losses, self.alarm = StepLosses(self.job.reads_at_once), Alarm()
        self.memory.clear()
        yield self.progress.phase_started(self.phase)

    def _end(self, state: State) -> Iterator[Event]:
        """Report all that waits, and save unless the weights are spoilt."""
        try:
            yield from self._flush()
            if state != "failed":
                check_weights(self.job.model)
                yield from self._frame()
                yield from self._checkpoint()
        except Diverged:
            state = "failed"
        if state == "failed":
            step, rate = self.progress.step, self.progress.recipe.training.learning_rate
            yield Failed(
                step,
                f"The loss or a weight is no longer a finite number at step {step + 1:,}: lower the"
                f" learning rate (now {rate:g}) and train again.",
            )
        yield self.progress.state_changed(state)

    # --- commands -----------------------------------------------------------------------------

    def _obey(self) -> Iterator[Event]:
        """Obey all commands that have come, and those that come before the next step is due."""
        if self._wait() > 0:
            yield from self._flush()
        while (command := self.commands.poll(self._wait())) is not None:
            yield from self._do(command)

    def _wait(self) -> float:
        """Seconds that the next step has to wait for."""
        return 0.0 if self.granted else self.throttle.wait()

    def _pause(self) -> Iterator[Event]:
        """Show where we are, and sleep until a command lets training go on."""
        yield from self._flush()
        yield from self._frame()
        yield self.progress.state_changed("paused")
        self.granted = 0
        while True:
            command = self.commands.get()
            if isinstance(command, Pause):
                continue
            yield from self._do(command)
            if isinstance(command, Resume | Step):
                return

    def _do(self, command: Command) -> Iterator[Event]:
        match command:
            case Stop():
                raise _Stopped
            case Pause():
                yield from self._pause()
            case Resume():
                self.granted = 0
                yield self.progress.state_changed("running")
            case Step(steps):
                self.granted += steps
                yield self.progress.state_changed("running")
            case Extend(epochs):
                self.progress.epochs += epochs
                yield self.progress.extended()
            case Tune(path, value):
                self.progress.tune(path, value)
                yield from self._flush()
                yield Tuned(self.progress.step, path, value)
            case SetSpeed(steps_per_second):
                self.throttle.steps_per_second = steps_per_second
            case TraceSteps(wanted):
                self.wants_traces = wanted
            case ShowTrainingPoints(on) if on != (self.stepper.points is not None):
                self.stepper.points = TrainingPointsTracker(self.projection) if on else None

    # --- what leaves the loop -----------------------------------------------------------------

    def _flush(self) -> Iterator[Event]:
        """Report the losses that wait. Their last step may complete an epoch."""
        if not (count := len(self.losses)):
            return
        losses, first = self.losses.take(), self.progress.step - count + 1
        if reported := len(losses["loss"]):
            yield StepsDone(first, self.progress.epoch_of(first), losses)
            if notice := self.alarm.look(first, losses["loss"]):
                yield notice
        if reported < count:
            self.progress.step = first + reported - 1
            raise Diverged

    def _frame(self) -> Iterator[Event]:
        progress = self.progress
        if self.frame_budget is not None and self.framed_step != progress.step:
            self.framed_step = progress.step
            ready = self.frame_budget.make_frame(
                self.job.model, progress.recipe, progress.step, progress.epoch, progress.phase
            )
            self.projection = ready.frame.projection
            if self.stepper.points is not None:
                ready = replace(ready, training=self.stepper.points.snapshot(self.projection))
            yield ready

    def _checkpoint(self) -> Iterator[Event]:
        if self.saved_step == self.progress.step:
            return
        check_weights(self.job.model)
        # What happened before the checkpoint must be on record before it.
        yield from self._flush()
        state = TrainingState(self.progress, self.phase, self.losses, self.alarm, self.memory)
        yield save(self.job, state)
        self.saved_step = self.progress.step
        self.saved_at = time.perf_counter()
