"""The training loop, in plain sight: a generator of events.

It builds nothing and writes nothing. It is given a :class:`Job`, reads commands between two steps,
and yields what happens. With and without somebody watching, the run is the same.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping

import msgspec
import numpy as np
import torch
from torch import Generator

from aeviz.core.errors import RecipeError, TrainingError
from aeviz.core.inbox import Inbox
from aeviz.core.jobs import Job, Memory, Phase, Sample, Watch
from aeviz.core.messages import (
    CheckpointReady,
    Command,
    EpochDone,
    Event,
    Extend,
    Extended,
    Failed,
    Noticed,
    Pause,
    PhaseStarted,
    Resume,
    State,
    StateChanged,
    Step,
    StepsDone,
    Stop,
    Tune,
    Tuned,
)
from aeviz.core.optimisers import SCHEDULES, set_learning_rate
from aeviz.core.precision import autocast
from aeviz.core.progress import Progress, learning_arrays, load_learning_arrays
from aeviz.core.randomness import stream_seed
from aeviz.core.recipe import with_value

BLOCK_SECONDS = 0.02
"""How long losses of single steps may wait to be reported together."""

CHECKPOINT_SECONDS = (1.0, 60.0)
"""A checkpoint is made when an epoch ends, unless the last is younger than the first number, and
in the middle of an epoch when the last is older than the second."""


class _Stopped(Exception):  # noqa: N818 - a signal, not an error
    """The Stop command was read."""


class _Diverged(Exception):  # noqa: N818
    """The loss or a weight is no longer finite."""


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
    """The state of one run between two steps."""

    def __init__(
        self,
        job: Job,
        inbox: Inbox,
        watch: Watch | None,
        start: CheckpointReady | None,
        epochs: int | None,
    ) -> None:
        self.job, self.inbox, self.watch = job, inbox, watch
        self.recipe = job.recipe
        self.generator = Generator()
        self.step = 0
        self.phase_index = 0
        self.first_step = self.first_epoch = 0
        self.phase: Phase = job.phases[0]()
        self.memory: Memory = {}
        self.epochs = job.recipe.training.epochs * len(job.phases)
        self.tuned: dict[str, float] = {}
        self.sums: dict[str, float] = {}
        self.samples = 0
        """How many samples are in the sums."""
        self.first_loss: float | None = None
        self.exploded = False
        self.seconds = 0.0
        self.granted = 0
        """Steps that may be taken before pausing again; 0 means no limit."""
        self.block: dict[str, list[float]] = {}
        self.block_start = 0.0
        self.saved_step = -1
        self.saved_at = 0.0
        self.framed_step = -1
        if start is not None:
            self._restore(start)
        wanted = self.epochs if epochs is None else max(epochs, self.epoch)
        self.extended = wanted != self.epochs
        self.epochs = wanted

    # --- the loop -----------------------------------------------------------------------------

    @property
    def per_epoch(self) -> int:
        return self.phase.batches.per_epoch

    @property
    def phase_step(self) -> int:
        """Steps of the phase that are done."""
        return self.step - self.first_step

    @property
    def epoch(self) -> int:
        """Whole epochs that are done, in all phases."""
        return self.first_epoch + self.phase_step // self.per_epoch

    @property
    def last_epoch(self) -> int:
        """The epoch after which the phase ends; what is added or taken falls on the last phase."""
        if self.phase_index == len(self.job.phases) - 1:
            return self.epochs
        return self.first_epoch + self.recipe.training.epochs

    @property
    def last_step(self) -> int:
        """The step after which the phase ends: that of its last epoch, or the recipe's limit.

        The limit does not hold for epochs that were added.
        """
        epochs, training = self.last_epoch - self.first_epoch, self.recipe.training
        steps = epochs * self.per_epoch
        if training.steps and epochs <= training.epochs:
            steps = min(steps, training.steps)
        return self.first_step + steps

    def _is_test_due(self) -> bool:
        """Whether the step that was just taken is followed by a test."""
        every = self.recipe.training.test_every
        due = (self.phase_step - 1) % every == 0 if every else self.phase_step % self.per_epoch == 0
        return due or self.step == self.last_step

    def events(self) -> Iterator[Event]:
        state: State = "finished"
        try:
            yield self._phase_started()
            if self.extended:
                yield self._extended()
            yield self._state("running")
            if self.step == 0:
                yield from self._checkpoint()
            yield from self._frame()
            while True:
                yield from self._train_phase()
                if self.phase_index == len(self.job.phases) - 1:
                    break
                yield from self._next_phase()
        except _Stopped:
            state = "stopped"
        except _Diverged:
            state = "failed"
        yield from self._end(state)

    def _train_phase(self) -> Iterator[Event]:
        while self.step < self.last_step:
            yield from self._obey()
            if self.step >= self.last_step:
                break
            self._take_step()
            yield from self._report()
            if self._is_test_due():
                yield from self._test()
            if self.granted:
                self.granted -= 1
                if not self.granted:
                    yield from self._pause()

    def _next_phase(self) -> Iterator[Event]:
        """End a phase with a checkpoint, and begin the next."""
        yield from self._flush()
        yield from self._frame()
        yield from self._checkpoint()
        self.first_step, self.first_epoch = self.step, self.last_epoch
        self.phase_index += 1
        self.phase = self.job.phases[self.phase_index]()
        self.first_loss, self.sums, self.samples, self.exploded = None, {}, 0, False
        self.memory.clear()
        yield self._phase_started()

    def _phase_started(self) -> PhaseStarted:
        return PhaseStarted(
            self.phase.name,
            self.step,
            self.epochs,
            self.per_epoch,
            self.phase_index,
            len(self.job.phases),
            self.first_step,
            self.first_epoch,
            self.last_epoch,
            self.phase.trained,
            self.phase.frozen,
            self.last_step,
        )

    def _extended(self) -> Extended:
        return Extended(self.step, self.epochs, self.last_step)

    def _end(self, state: State) -> Iterator[Event]:
        """Report all that waits, and save unless the weights are spoilt."""
        yield from self._flush()
        if state != "failed":
            try:
                self._check_weights()
                yield from self._frame()
                yield from self._checkpoint()
            except _Diverged:
                state = "failed"
        if state == "failed":
            yield Failed(self.step, self._divergence())
        yield self._state(state)

    def _take_step(self) -> None:
        """One optimiser step on one batch."""
        began = time.perf_counter()
        phase, recipe = self.phase, self.recipe
        epoch, index = divmod(self.phase_step, self.per_epoch)
        if index == 0:
            self.memory.clear()
        sample = Sample(phase.batches.get(epoch, index), phase.batches.get_targets(epoch, index))
        self.generator.manual_seed(stream_seed(recipe.seed, "step", self.step))
        self._set_learning_rate()
        with autocast(self.job.precision):
            terms = phase.objective(self.job.model, sample, recipe, self.generator, self.memory)
        values = {name: float(term.detach()) for name, term in terms.items()}
        if not math.isfinite(values["loss"]):
            raise _Diverged
        phase.optimiser.zero_grad(set_to_none=True)
        terms["loss"].backward()
        phase.optimiser.step()
        self.step += 1
        for name, value in values.items():
            self.sums[name] = self.sums.get(name, 0.0) + value * len(sample.inputs)
        self.samples += len(sample.inputs)
        now = time.perf_counter()
        self.seconds += now - began
        if not self.block:
            self.block = {name: [] for name in values}
            self.block_start = now
        for name, value in values.items():
            self.block[name].append(value)

    def _set_learning_rate(self) -> None:
        """The recipe's rate, shaped by its schedule over the whole phase."""
        training = self.recipe.training
        steps = max(1, self.last_step - self.first_step)
        factor = SCHEDULES[training.schedule](min(1.0, self.phase_step / steps))
        set_learning_rate(self.phase.optimiser, training.learning_rate * factor)

    def _report(self) -> Iterator[Event]:
        """What a step gives rise to: its losses (in blocks), a warning, a frame."""
        loss = self.block["loss"][-1]
        self.first_loss = loss if self.first_loss is None else self.first_loss
        if loss > 10 * self.first_loss and not self.exploded:
            self.exploded = True
            yield Noticed(
                "exploding",
                self.step,
                f"The loss at step {self.step:,} is more than ten times what it was at the start:"
                " lower the learning rate.",
            )
        watching = self.watch is not None and self.watch.is_due()
        epoch_ends = self.phase_step % self.per_epoch == 0
        if watching or epoch_ends or time.perf_counter() - self.block_start >= BLOCK_SECONDS:
            yield from self._flush()
        if watching:
            yield from self._frame()
        # Not where a test is due: its figures come first, and it saves too.
        if not self._is_test_due() and time.perf_counter() - self.saved_at > CHECKPOINT_SECONDS[1]:
            yield from self._checkpoint()

    def _test(self) -> Iterator[Event]:
        yield from self._flush()
        self._check_weights()
        scores = self.phase.evaluate(self.job.model, self.recipe)
        yield EpochDone(
            epoch=self.epoch,
            step=self.step,
            train={name: total / self.samples for name, total in self.sums.items()},
            test=scores["test"],
            samples_per_second=self.samples / self.seconds if self.seconds else 0.0,
            validation=scores.get("validation", {}),
        )
        self.sums, self.samples, self.seconds = {}, 0, 0.0
        yield from self._frame()
        if time.perf_counter() - self.saved_at >= CHECKPOINT_SECONDS[0]:
            yield from self._checkpoint()

    # --- commands -----------------------------------------------------------------------------

    def _obey(self) -> Iterator[Event]:
        """Obey all commands that have come."""
        while (command := self.inbox.poll()) is not None:
            yield from self._do(command)

    def _pause(self) -> Iterator[Event]:
        """Show where we are, and sleep until a command lets training go on."""
        yield from self._flush()
        yield from self._frame()
        yield self._state("paused")
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
                yield self._state("running")
            case Step(steps):
                self.granted += steps
                yield self._state("running")
            case Extend(epochs):
                self.epochs += epochs
                yield self._extended()
            case Tune(path, value):
                self._tune(path, value)
                yield from self._flush()
                yield Tuned(self.step, path, value)

    def _tune(self, path: str, value: float) -> None:
        self.recipe = with_value(self.recipe, path, value)
        self.tuned[path] = value

    # --- what leaves the loop -----------------------------------------------------------------

    def _state(self, state: State) -> StateChanged:
        return StateChanged(state, self.step, self.epoch)

    def _flush(self) -> Iterator[Event]:
        """Report the losses that wait. Their last step may complete an epoch."""
        if self.block:
            count = len(self.block["loss"])
            losses = {name: np.array(values) for name, values in self.block.items()}
            first = self.step - count + 1
            self.block = {}
            epoch = self.first_epoch + (first - 1 - self.first_step) // self.per_epoch + 1
            yield StepsDone(first, epoch, losses)

    def _frame(self) -> Iterator[Event]:
        if self.watch is not None and self.framed_step != self.step:
            self.framed_step = self.step
            yield self.watch.frame(
                self.job.model, self.recipe, self.step, self.epoch, self.phase_index
            )

    def _check_weights(self) -> None:
        if not all(bool(p.isfinite().all()) for p in self.job.model.parameters()):
            raise _Diverged

    def _divergence(self) -> str:
        rate = self.recipe.training.learning_rate
        return (
            f"The loss or a weight is no longer a finite number at step {self.step + 1:,}: lower"
            f" the learning rate (now {rate:g}) and train again."
            f" The last good checkpoint is at step {self.saved_step:,}."
        )

    def _checkpoint(self) -> Iterator[Event]:
        if self.saved_step == self.step:
            return
        self._check_weights()
        # What happened before the checkpoint must be on record before it.
        yield from self._flush()
        weights = self.job.model.state_dict()
        progress = Progress(
            self.epochs,
            self.tuned,
            self.sums,
            self.first_loss,
            self.phase_index,
            self.first_step,
            self.first_epoch,
            self.samples,
        )
        yield CheckpointReady(
            step=self.step,
            epoch=self.epoch,
            weights={name: value.detach().numpy().copy() for name, value in weights.items()},
            optimiser=learning_arrays(self.phase.optimiser, self.memory),
            progress=msgspec.to_builtins(progress),
        )
        self.saved_step = self.step
        self.saved_at = time.perf_counter()

    def _restore(self, start: CheckpointReady) -> None:
        """Take up a checkpoint. Raises :class:`TrainingError` if it does not fit the job."""
        try:
            progress = msgspec.convert(start.progress, Progress)
            self.job.model.load_state_dict(
                {name: torch.from_numpy(value.copy()) for name, value in start.weights.items()}
            )
            self._restore_phase(progress, start.optimiser)
            self.epochs = progress.epochs
            self.sums, self.first_loss = dict(progress.sums), progress.first_loss
            if progress.samples is None:
                batch = self.phase.batches.batch_size
                self.samples = (start.step - self.first_step) % self.per_epoch * batch
            else:
                self.samples = progress.samples
            for path, value in progress.tuned.items():
                self._tune(path, value)
        except (
            msgspec.ValidationError,
            RecipeError,
            RuntimeError,
            ValueError,
            LookupError,
        ) as error:
            raise TrainingError(
                f"The checkpoint at step {start.step:,} does not fit its recipe: start a new run."
            ) from error
        self.step = self.saved_step = start.step
        self.saved_at = time.perf_counter()

    def _restore_phase(self, progress: Progress, arrays: Mapping[str, np.ndarray]) -> None:
        self.phase_index = progress.phase
        self.first_step, self.first_epoch = progress.first_step, progress.first_epoch
        # Made anew, with inputs from the weights that were just restored.
        self.phase = self.job.phases[progress.phase]()
        self.memory = load_learning_arrays(self.phase.optimiser, arrays)
