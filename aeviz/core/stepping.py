"""One optimiser step on one batch."""

from __future__ import annotations

import time

from torch import Generator, Tensor

from aeviz.core.course import Course
from aeviz.core.divergence import Diverged
from aeviz.core.jobs import Job, Memory, Phase, Sample
from aeviz.core.live_codes import LiveCodes
from aeviz.core.optimisers import set_learning_rate
from aeviz.core.precision import autocast
from aeviz.core.randomness import stream_seed
from aeviz.core.step_losses import StepLosses


class Stepper:
    """Takes the steps of a run: what is random in one depends on the seed and its number alone."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._generator = Generator(job.device)
        self.seconds = 0.0
        """Spent on steps; whoever reads it may set it to 0."""
        self.live: LiveCodes | None = None
        """Where the codes of the batches go, if somebody wants them."""

    def take(
        self, course: Course, phase: Phase, losses: StepLosses, memory: Memory
    ) -> tuple[Sample, Tensor]:
        """Take the next step, and note its losses; its batch and its loss.

        Raises :class:`Diverged` before anything changes if the loss is known not to be finite.
        """
        began = time.perf_counter()
        job, recipe = self._job, course.recipe
        epoch, index = course.batch
        if index == 0:
            memory.clear()
        codes: list[Tensor] | None = None if self.live is None else []
        batches = phase.batches
        sample = Sample(batches.get(epoch, index), batches.get_targets(epoch, index), codes)
        self._generator.manual_seed(stream_seed(recipe.seed, "step", course.step))
        set_learning_rate(phase.optimiser, course.learning_rate)
        with autocast(job.precision, job.device.type):
            terms = phase.objective(job.model, sample, recipe, self._generator, memory)
        if not losses.add(terms, len(sample.inputs)):
            raise Diverged
        phase.optimiser.zero_grad(set_to_none=True)
        terms["loss"].backward()
        phase.optimiser.step()
        course.step += 1
        if self.live is not None and codes:
            self.live.write(batches, epoch, index, codes[0])
        self.seconds += time.perf_counter() - began
        return sample, terms["loss"].detach()
