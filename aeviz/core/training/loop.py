"""The training loop, in plain sight: a generator of events.

It builds nothing and writes nothing. It is given a :class:`Job`, reads commands between two steps,
and yields what happens. With and without somebody watching, the run is the same.
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
    ShowParts,
    ShowTraining,
    State,
    Step,
    StepsDone,
    StepShown,
    Stop,
    Tune,
    Tuned,
)
from aeviz.core.messages.inbox import Inbox
from aeviz.core.training.checkpoint import TrainingState, initial, restore, save
from aeviz.core.training.divergence import Alarm, Diverged, check_weights, what_happened
from aeviz.core.training.job import Job, Watch
from aeviz.core.training.step import StepLosses, Stepper
from aeviz.core.training.step_trace import Witness, step_parts
from aeviz.core.training.training_points import LiveCodes

WATCHABLE = 30.0
"""Steps a second that can still be seen one by one."""


class Hold:
    """Says how long the next step has to wait."""

    def __init__(self) -> None:
        self.steps_per_second: float | None = None
        """None: as fast as it can."""
        self._began = -math.inf

    def begin(self) -> None:
        """A step begins now."""
        self._began = time.perf_counter()

    def wait(self) -> float:
        """Seconds until the next step is due; 0 or less if it is."""
        if self.steps_per_second is None:
            return 0.0
        return self._began + 1 / self.steps_per_second - time.perf_counter()

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
    job: Job,
    inbox: Inbox,
    watch: Watch | None = None,
    start: CheckpointReady | None = None,
    epochs: int | None = None,
) -> Iterator[Event]:
    """Train ``job`` until ``epochs`` epochs (default: the recipe's) are done in all phases.

    More or fewer epochs than planned are added to or taken from the last phase.

    ``start`` continues from a checkpoint, bit-exactly on the same machine with as many threads.
    Ends with ``StateChanged`` to ``finished``, ``stopped`` or ``failed``. Divergence is an event
    (``Failed``), not an exception; anything else that is raised comes from the machine or a bug.
    """
    yield from _Loop(job, inbox, watch, start, epochs).events()


class _Loop:
    """One run, and what it owes to those who listen."""

    def __init__(
        self,
        job: Job,
        inbox: Inbox,
        watch: Watch | None,
        start: CheckpointReady | None,
        epochs: int | None,
    ) -> None:
        self.job, self.inbox, self.watch = job, inbox, watch
        self.stepper = Stepper(job)
        state = initial(job) if start is None else restore(job, start)
        self.course, self.phase, self.losses, self.alarm, self.memory = state
        self.granted = 0
        """Steps that may be taken before pausing again; 0 means no limit."""
        self.hold = Hold()
        self.wants_parts = False
        self.saved_step = -1 if start is None else start.step
        self.saved_at = 0.0 if start is None else time.perf_counter()
        self.framed_step = -1
        self.plane: Projection | None = None
        wanted = self.course.epochs if epochs is None else max(epochs, self.course.epoch)
        self.extended = wanted != self.course.epochs
        self.course.epochs = wanted

    # --- the loop -----------------------------------------------------------------------------

    def events(self) -> Iterator[Event]:
        state: State = "finished"
        try:
            yield self.course.phase_started(self.phase)
            if self.extended:
                yield self.course.extended()
            yield self.course.state_changed("running")
            if self.course.step == 0:
                yield from self._checkpoint()
            yield from self._frame()
            while True:
                yield from self._train_phase()
                if self.course.is_last_phase:
                    break
                yield from self._next_phase()
        except _Stopped:
            state = "stopped"
        except Diverged:
            state = "failed"
        yield from self._end(state)

    def _train_phase(self) -> Iterator[Event]:
        course = self.course
        while course.step < course.last_step:
            yield from self._obey()
            if course.step >= course.last_step:
                break
            yield from self._step()
            yield from self._report()
            if course.is_test_due:
                yield from self._test()
            if self.granted:
                self.granted -= 1
                if not self.granted:
                    yield from self._pause()

    def _step(self) -> Iterator[Event]:
        """One step, and its parts if somebody wants to see them and has time for them."""
        self.hold.begin()
        standing = self.course, self.phase, self.losses, self.memory
        if self.wants_parts and (self.granted or self.hold.is_watchable):
            with Witness(self.job.model, self.phase) as witness:
                sample, loss = self.stepper.take(*standing)
            yield StepShown(self.course.step, step_parts(witness, sample, float(loss), self.course))
        else:
            self.stepper.take(*standing)

    def _report(self) -> Iterator[Event]:
        """What a step gives rise to: its losses (in blocks), a frame, a checkpoint."""
        watching = self.watch is not None and self.watch.is_due()
        waited = time.perf_counter() - self.losses.since
        if watching or self.course.epoch_ends or waited >= BLOCK_SECONDS:
            yield from self._flush()
        if watching:
            yield from self._frame()
        # Not where a test is due: its figures come first, and it saves too.
        old = time.perf_counter() - self.saved_at > CHECKPOINT_SECONDS[1]
        if old and not self.course.is_test_due:
            yield from self._checkpoint()

    def _test(self) -> Iterator[Event]:
        yield from self._flush()
        check_weights(self.job.model)
        scores = self.phase.evaluate(self.job.model, self.course.recipe)
        samples, seconds = self.losses.samples, self.stepper.seconds
        yield EpochDone(
            epoch=self.course.epoch,
            step=self.course.step,
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
        """End a phase with a checkpoint, and begin the next."""
        yield from self._flush()
        yield from self._frame()
        yield from self._checkpoint()
        self.phase = self.job.phases[self.course.phase + 1]()
        self.course.begin_phase(self.phase.batches.per_epoch)
        self.losses, self.alarm = StepLosses(self.job.reads_at_once), Alarm()
        self.memory.clear()
        yield self.course.phase_started(self.phase)

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
            rate = self.course.recipe.training.learning_rate
            yield Failed(self.course.step, what_happened(self.course.step, rate, self.saved_step))
        yield self.course.state_changed(state)

    # --- commands -----------------------------------------------------------------------------

    def _obey(self) -> Iterator[Event]:
        """Obey all commands that have come, and those that come before the next step is due."""
        if self._wait() > 0:
            yield from self._flush()
        while (command := self.inbox.poll(self._wait())) is not None:
            yield from self._do(command)

    def _wait(self) -> float:
        """Seconds that the next step has to wait for."""
        return 0.0 if self.granted else self.hold.wait()

    def _pause(self) -> Iterator[Event]:
        """Show where we are, and sleep until a command lets training go on."""
        yield from self._flush()
        yield from self._frame()
        yield self.course.state_changed("paused")
        self.granted = 0
        while True:
            command = self.inbox.wait()
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
                yield self.course.state_changed("running")
            case Step(steps):
                self.granted += steps
                yield self.course.state_changed("running")
            case Extend(epochs):
                self.course.epochs += epochs
                yield self.course.extended()
            case Tune(path, value):
                self.course.tune(path, value)
                yield from self._flush()
                yield Tuned(self.course.step, path, value)
            case _:
                self._show(command)

    def _show(self, command: Command) -> None:
        """Obey what changes how the run is watched, but not the run."""
        match command:
            case SetSpeed(steps_per_second):
                self.hold.steps_per_second = steps_per_second
            case ShowParts(wanted):
                self.wants_parts = wanted
            case ShowTraining(on) if on != (self.stepper.live is not None):
                self.stepper.live = LiveCodes(self.plane) if on else None
            case _:
                pass

    # --- what leaves the loop -----------------------------------------------------------------

    def _flush(self) -> Iterator[Event]:
        """Report the losses that wait. Their last step may complete an epoch."""
        if not (count := len(self.losses)):
            return
        losses, first = self.losses.take(), self.course.step - count + 1
        if reported := len(losses["loss"]):
            yield StepsDone(first, self.course.epoch_of(first), losses)
            if notice := self.alarm.look(first, losses["loss"]):
                yield notice
        if reported < count:
            self.course.step = first + reported - 1
            raise Diverged

    def _frame(self) -> Iterator[Event]:
        course = self.course
        if self.watch is not None and self.framed_step != course.step:
            self.framed_step = course.step
            ready = self.watch.frame(
                self.job.model, course.recipe, course.step, course.epoch, course.phase
            )
            self.plane = ready.frame.projection
            if self.stepper.live is not None:
                ready = replace(ready, training=self.stepper.live.look(self.plane))
            yield ready

    def _checkpoint(self) -> Iterator[Event]:
        if self.saved_step == self.course.step:
            return
        check_weights(self.job.model)
        # What happened before the checkpoint must be on record before it.
        yield from self._flush()
        state = TrainingState(self.course, self.phase, self.losses, self.alarm, self.memory)
        yield save(self.job, state)
        self.saved_step = self.course.step
        self.saved_at = time.perf_counter()
