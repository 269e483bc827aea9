"""The training loop, in plain sight: a generator of events.

It builds nothing and writes nothing. It is given a :class:`TrainingJob`, reads commands between two
steps, and yields what happens. With and without somebody watching, the run is the same. The thread
that iterates it is the only one that touches the network: the window's trainer thread, or the
command line's main thread.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterable, Iterator
from dataclasses import replace

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.compute.ranks import RanksLost, Word
from aeviz.core.messages.events import (
    CheckpointReady,
    Command,
    EpochDone,
    Event,
    Extend,
    Failed,
    FrameReady,
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
from aeviz.core.training.checkpoint import TrainingState, begun, save
from aeviz.core.training.checkup import Notices
from aeviz.core.training.divergence import Alarm, Diverged, check_weights, way_out
from aeviz.core.training.pace import RunningPace, Throttle
from aeviz.core.training.phases.job import TrainingJob
from aeviz.core.training.step import StepLosses, Stepper
from aeviz.core.training.step_trace import StepTracer, step_trace
from aeviz.core.training.training_points import TrainingPointsTracker
from aeviz.core.training.watching import Watching

BLOCK_SECONDS = 0.05
"""How long losses of single steps may wait to be reported together."""

CHECKPOINT_SECONDS = (1.0, 60.0)
"""A checkpoint is made when an epoch ends, unless the last is younger than the first number, and
in the middle of an epoch when the last is older than the second."""

PAUSE_SECONDS = 0.5
"""So often a pause asks whether somebody has begun to look on who was not there before it."""


class _Stopped(Exception):  # noqa: N818 - a signal, not an error
    """The Stop command was read."""


class _GivenUp(Exception):  # noqa: N818 - a signal, not an error
    """Something that takes long was given up, because the Stop command waits."""


def train(
    job: TrainingJob,
    commands: CommandQueue,
    watching: Watching | None = None,
    start: CheckpointReady | None = None,
    epochs: int | None = None,
    said: Iterable[str] = (),
) -> Iterator[Event]:
    """Train ``job`` until ``epochs`` epochs (default: the recipe's) are done in all phases.

    More or fewer epochs than planned are added to or taken from the last phase.

    ``start`` continues from a checkpoint, bit-exactly on the same machine with as many threads;
    ``said`` are the kinds of what was noticed before it in its phase.
    Ends with ``StateChanged`` to ``finished``, ``stopped`` or ``failed``. Divergence is an event
    (``Failed``), not an exception; anything else that is raised comes from the machine, as
    :class:`RanksLost`, before which all is saved, or from a bug.
    """
    yield from _Loop(job, commands, watching, start, epochs, said).events()


class _Loop:
    """One run, and what it owes to those who listen."""

    def __init__(
        self,
        job: TrainingJob,
        commands: CommandQueue,
        watching: Watching | None,
        start: CheckpointReady | None,
        epochs: int | None,
        said: Iterable[str],
    ) -> None:
        self.job, self.commands, self.watching = job, commands, watching
        self.stepper = Stepper(job)
        state = begun(job, start)
        self.progress, self.phase, self.losses, self.alarm, self.memory = state
        self.notices = Notices(said)
        self.granted = 0
        """Steps that may be taken before pausing again; 0 means no limit."""
        self.throttle = Throttle()
        self.wants_traces = False
        self.saved_step = -1 if start is None else start.step
        self.saved_at = 0.0 if start is None else time.perf_counter()
        self.pace = RunningPace()
        self.extended = self.progress.plan(epochs)

    # --- the loop -----------------------------------------------------------------------------

    def events(self) -> Iterator[Event]:
        state: State = "finished"
        lost: RanksLost | None = None
        try:
            try:
                yield from self._begin()
                while True:
                    yield from self._train_phase()
                    if self.progress.is_last_phase:
                        break
                    yield from self._next_phase()
            except _GivenUp:
                while True:  # what came before Stop
                    yield from self._do(self.commands.get())
        except _Stopped:
            state = "stopped"
        except RanksLost as error:  # between two steps this process has all there is to save
            state, lost = "stopped", error
        except Diverged:
            state = "failed"
        yield from self._end(state)
        if lost is not None:
            raise lost

    def _begin(self) -> Iterator[Event]:
        yield self.progress.phase_started(self.phase)
        if self.extended:
            yield self.progress.extended()
        yield self.progress.state_changed("running")
        if self.progress.step == 0:
            yield from self.notices.of_data(self.job)
            yield from self._checkpoint()
        yield from self._show_all(free=True)
        self.pace.begin()

    def _train_phase(self) -> Iterator[Event]:
        progress = self.progress
        if progress.is_test_due and self.losses.samples:
            # It was given up when the run was stopped, and saved without its figures.
            self.saved_step = -1
            yield from self._test()
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
        if self.job.ranks is not None:
            self.job.ranks.tell(Word.STEP)
        if self.wants_traces and (self.granted or self.throttle.is_watchable):
            with StepTracer(self.job.model, self.phase) as tracer:
                sample, loss = self.stepper.take(*state, tracer)
            yield StepTraced(
                self.progress.step, step_trace(tracer, sample, float(loss), self.progress)
            )
        else:
            self.stepper.take(*state)
        self.pace.samples += self.stepper.images

    def _report(self) -> Iterator[Event]:
        """What a step gives rise to: its losses (in blocks), a frame, a checkpoint."""
        # Before a test all is shown, due or not.
        watching = None if self.progress.is_test_due else self.watching
        if watching is not None and not watching.is_due():
            watching = None
        waited = time.perf_counter() - self.losses.since
        if watching is not None or self.progress.epoch_ends or waited >= BLOCK_SECONDS:
            yield from self._flush()
        if watching is not None:
            yield from self._shown(watching.look(self.job.model, self.progress))
        # Not where a test is due: its figures come first, and it saves too.
        old = time.perf_counter() - self.saved_at > CHECKPOINT_SECONDS[1]
        if old and not self.progress.is_test_due:
            yield from self._checkpoint()

    def _test(self) -> Iterator[Event]:
        yield from self._flush()
        check_weights(self.job.model)
        # What is seen while the test takes its time is then of the step that is tested.
        yield from self._show_all()
        speed = self.pace.samples_per_second
        with self._given_up_for_stop():
            scores = self.phase.evaluate(self.job.model, self.progress.recipe)
        samples = self.losses.samples
        yield EpochDone(
            epoch=self.progress.epoch,
            step=self.progress.step,
            train={name: total / samples for name, total in self.losses.sums.items()},
            test=scores["test"],
            samples_per_second=speed,
            validation=scores.get("validation", {}),
        )
        yield from self.notices.of_network(self.job, self.progress)
        self.losses = StepLosses(self.job.reads_at_once)
        self.pace.begin()
        if time.perf_counter() - self.saved_at >= CHECKPOINT_SECONDS[0]:
            yield from self._checkpoint()

    def _next_phase(self) -> Iterator[Event]:
        yield from self._flush()
        yield from self._show_all()
        yield from self._checkpoint()
        self.phase = self.job.phases[self.progress.phase + 1]()
        self.progress.begin_phase(self.phase.batches.per_epoch)
        self.losses, self.alarm = StepLosses(self.job.reads_at_once), Alarm()
        self.memory.clear()
        self.notices.said.clear()
        if self.watching is not None:
            self.watching.begin_phase()
        self.pace.begin()
        yield self.progress.phase_started(self.phase)

    def _end(self, state: State) -> Iterator[Event]:
        """Report all that waits, and save unless the weights are spoilt."""
        try:
            yield from self._flush()
            if state != "failed":
                check_weights(self.job.model)
                yield from self._checkpoint()
                # Who stops, or closes the window, does not wait for a map that takes a while.
                if self.watching and (state != "stopped" or self.watching.is_quick):
                    yield from self._shown(self.watching.whole(self.job.model, self.progress))
        except Diverged:
            state = "failed"
        if state == "failed":
            step, rate = self.progress.step, self.progress.recipe.training.learning_rate
            yield Failed(step, way_out(step + 1, rate))
        yield self.progress.state_changed(state)

    # --- commands -----------------------------------------------------------------------------

    def _obey(self) -> Iterator[Event]:
        """Obey all commands that have come, and those that come before the next step is due.

        While there is time until then, what lags behind this step is shown.
        """
        if self._wait() > 0:
            yield from self._flush()
        while True:
            watching, wait = self.watching, self._wait()
            useful = watching is not None and watching.has_use_for(wait, self.progress)
            command = self.commands.poll(0.0 if useful else wait)
            if command is not None:
                yield from self._do(command)
            elif useful and watching is not None:
                yield from self._shown(watching.use_wait(self.job.model, self.progress))
            else:
                return

    def _wait(self) -> float:
        """Seconds that the next step has to wait for."""
        return 0.0 if self.granted else self.throttle.wait()

    def _pause(self) -> Iterator[Event]:
        """Show where we are, and sleep until a command lets training go on."""
        self.pace.pause()
        yield from self._flush()
        yield from self._use_pause()
        yield self.progress.state_changed("paused")
        self.granted = 0
        while True:
            command = self.commands.poll(0.0 if self._lags else PAUSE_SECONDS)
            if command is None:
                yield from self._use_pause()
                continue
            if isinstance(command, Pause):
                continue
            yield from self._do(command)
            if isinstance(command, Resume | Step):
                self.pace.go_on()
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
                plane = None if self.watching is None else self.watching.projection
                self.stepper.points = TrainingPointsTracker(plane) if on else None

    # --- what leaves the loop -----------------------------------------------------------------

    def _flush(self) -> Iterator[Event]:
        """Report the losses that wait. Their last step may complete an epoch."""
        if not (count := len(self.losses)):
            return
        losses, first = self.losses.take(), self.progress.step - count + 1
        if reported := len(losses["loss"]):
            yield StepsDone(first, self.progress.epoch_of(first), losses)
            yield from self.notices.new(self.alarm.look(first, losses["loss"]))
        if reported < count:
            self.progress.step = first + reported - 1
            raise Diverged

    @property
    def _lags(self) -> bool:
        """Whether a pause is of use to those who watch."""
        return self.watching is not None and self.watching.has_use_for(math.inf, self.progress)

    def _use_pause(self) -> Iterator[Event]:
        if self.watching is not None and self._lags:
            yield from self._shown(self.watching.use_wait(self.job.model, self.progress, True))

    def _show_all(self, free: bool = False) -> Iterator[Event]:
        if self.watching is not None:
            frames = self.watching.whole(self.job.model, self.progress, free)
            yield from self._shown(self._until_stop(frames))

    def _until_stop(self, frames: Iterator[FrameReady]) -> Iterator[FrameReady]:
        while True:
            with self._given_up_for_stop():
                ready = next(frames, None)
            if ready is None:
                return
            yield ready

    @contextlib.contextmanager
    def _given_up_for_stop(self) -> Iterator[None]:
        """Looking at images in here ends soon after Stop was put."""
        try:
            with cancellable(lambda: self.commands.stop_waits):
                yield
        except Cancelled:
            raise _GivenUp from None

    def _shown(self, frames: Iterator[FrameReady]) -> Iterator[Event]:
        """Frames, with the places of the training images if somebody wants them."""
        for ready in frames:
            points = self.stepper.points
            if points is None:
                yield ready
            else:
                yield replace(ready, training=points.snapshot(ready.frame.projection))

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
