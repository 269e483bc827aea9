"""One optimiser step on one batch."""

from __future__ import annotations

import functools
import time

import numpy as np
import torch
from torch import Generator, Tensor

from aeviz.core.compute.optimisers import set_learning_rate
from aeviz.core.compute.precision import autocast
from aeviz.core.compute.seeds import stream_seed
from aeviz.core.compute.shared_gradients import SharedGradients
from aeviz.core.data.batches import Batches
from aeviz.core.graphics.part import Part, having
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import NEED_NEIGHBOURS
from aeviz.core.training.dense_step import DenseStep
from aeviz.core.training.divergence import Diverged
from aeviz.core.training.phases.job import Memory, Phase, Sample, Terms, TrainingJob
from aeviz.core.training.phases.progress import TrainingProgress
from aeviz.core.training.phases.tasks import reconstruction_terms
from aeviz.core.training.step_trace import StepTracer
from aeviz.core.training.training_points import TrainingPointsTracker


class StepLosses:
    """Losses that wait to be reported together, and their sums since the last test.

    On the processor each loss is a number at once. An accelerator would have to finish all its work
    for that, so there they stay where they are until :meth:`take` fetches all that wait.
    """

    def __init__(
        self, at_once: bool = True, sums: dict[str, float] | None = None, samples: int = 0
    ) -> None:
        """``at_once``: whether a loss can be read without waiting for the device."""
        self._at_once = at_once
        self.sums = sums or {}
        """Of each term, over the samples of the steps that were taken."""
        self.samples = samples
        self.since = 0.0
        """When the oldest that waits was added, by ``time.perf_counter``."""
        self._terms: dict[str, list[float | Tensor]] = {}
        self._counts: list[int] = []

    def __len__(self) -> int:
        return len(self._counts)

    def add(self, terms: Terms, samples: int) -> bool:
        """Add a step's terms over so many samples; False if the loss is known not to be finite."""
        values: dict[str, float | Tensor] = {name: term.detach() for name, term in terms.items()}
        if self._at_once:
            values = {name: float(value) for name, value in values.items()}
            if not np.isfinite(values["loss"]):
                return False
        if not self._counts:
            self.since = time.perf_counter()
            self._terms = {name: [] for name in values}
        for name, value in values.items():
            self._terms[name].append(value)
        self._counts.append(samples)
        return True

    def take(self) -> dict[str, np.ndarray]:
        """All that wait, ``float64 [steps]`` each, up to the last step with a finite loss."""
        found = {name: _fetched(values) for name, values in self._terms.items()}
        bad = np.flatnonzero(~np.isfinite(found["loss"]))
        count = int(bad[0]) if len(bad) else len(self._counts)
        for name, values in found.items():
            found[name] = values[:count]
            for value, samples in zip(found[name].tolist(), self._counts, strict=False):
                self.sums[name] = self.sums.get(name, 0.0) + value * samples
        self.samples += sum(self._counts[:count])
        self._terms, self._counts = {}, []
        return found


def _fetched(values: list[float | Tensor]) -> np.ndarray:
    tensors = [value for value in values if isinstance(value, Tensor)]
    if not tensors:
        return np.array(values)
    return torch.stack(tensors).float().cpu().double().numpy()


def is_divisible(recipe: Recipe) -> bool:
    """Whether parts of a batch add up to it. A state that is carried to the next batch, neighbours
    that are held apart from the rest of it, and what no picture of it uses are of all of it: then
    each process has all."""
    revives = recipe.code.kind == "k-sparse" and recipe.code.idle_weight > 0
    beside = recipe.penalty.kind in NEED_NEIGHBOURS
    return not (recipe.network.stateful or revives or beside)


class Stepper:
    """Takes the steps of a run: what is random in one depends on the seed and its number alone."""

    def __init__(self, job: TrainingJob) -> None:
        self._job = job
        self._generator = Generator(job.device)
        self._dense: dict[int, DenseStep] = {}
        """By the size of a batch."""
        self.images = 0
        """How many the batch of the last step had, in all processes."""
        self._shared: tuple[Phase, SharedGradients] | None = None
        """Those of the present phase, where several processes train."""
        self.points: TrainingPointsTracker | None = None
        """Where the codes of the batches go, if somebody wants them."""

    def take(
        self,
        progress: TrainingProgress,
        phase: Phase,
        losses: StepLosses,
        memory: Memory,
        tracer: StepTracer | None = None,
    ) -> tuple[Sample, Tensor]:
        """Take the next step, and note its losses; its batch and its loss.

        Raises :class:`Diverged` before any weight changes if the loss is known not to be finite,
        and :class:`RanksLost` if another process that trains is gone.
        """
        recipe = progress.recipe
        if progress.batch[1] == 0:
            memory.clear()
        self.images = phase.batches.size(*progress.batch)
        part = self._part(recipe)
        self._generator.manual_seed(stream_seed(recipe.seed, "step", progress.step))
        sample = self._sample(progress, phase.batches, part)
        set_learning_rate(phase.optimiser, progress.learning_rate)
        if self._job.engine == "dense" and phase.objective is reconstruction_terms:
            terms = self._written_out(sample, recipe, tracer)
        elif part is not None:
            terms = self._together(phase, part, sample, recipe, memory)
        else:
            terms = self._by_autograd(phase, sample, recipe, memory)
        if not losses.add(terms, self.images):
            raise Diverged
        with autocast(self._job.precision, self._job.device.type):  # which Muon's products heed
            phase.optimiser.step()
        if part is not None and recipe.training.optimiser == "muon":
            self._align()
        if self.points is not None and sample.codes:
            self.points.add(phase.batches, *progress.batch, sample.codes[0])
        progress.step += 1
        return sample, terms["loss"].detach()

    def _part(self, recipe: Recipe) -> Part | None:
        """What this process takes of a batch, which may be all of it."""
        ranks = self._job.ranks
        return None if ranks is None else ranks.part(self.images, divided=is_divisible(recipe))

    def _sample(self, progress: TrainingProgress, batches: Batches, part: Part | None) -> Sample:
        epoch, index = progress.batch
        restores = progress.recipe.task == "reconstruct"
        targets = None if restores else batches.get_targets(epoch, index, part)
        codes: list[Tensor] | None = None if self.points is None else []
        companions, neighbours = self._job.companions, None
        if companions is not None:
            neighbours = companions.draw(batches.items(epoch, index), self._generator)
        return Sample(batches.get(epoch, index, part), targets, codes, neighbours)

    def _together(
        self, phase: Phase, part: Part, sample: Sample, recipe: Recipe, memory: Memory
    ) -> Terms:
        ranks = self._job.ranks
        assert ranks is not None  # noqa: S101 - who calls has a part
        kept = dict(memory)  # until all have come so far
        phase.optimiser.zero_grad(set_to_none=True)
        with ranks.heard(), having(part):
            if self._shared is None or self._shared[0] is not phase:
                groups = phase.optimiser.param_groups
                trained = [weights for group in groups for weights in group["params"]]
                objective = functools.partial(self._terms, phase)
                self._shared = phase, SharedGradients(objective, trained, ranks)
            terms = self._shared[1](part, sample, recipe, kept)
        memory.update(kept)
        return terms

    def _align(self) -> None:
        ranks = self._job.ranks
        assert ranks is not None  # noqa: S101 - who calls has a part
        assert self._shared is not None  # noqa: S101 - and has its gradients from it
        with ranks.heard():
            self._shared[1].align()

    def _terms(self, phase: Phase, sample: Sample, recipe: Recipe, memory: Memory) -> Terms:
        with autocast(self._job.precision, self._job.device.type):
            return phase.objective(self._job.model, sample, recipe, self._generator, memory)

    def _by_autograd(self, phase: Phase, sample: Sample, recipe: Recipe, memory: Memory) -> Terms:
        """The terms of a batch; the gradients of its loss lie in the parameters' ``grad``."""
        terms = self._terms(phase, sample, recipe, memory)
        phase.optimiser.zero_grad(set_to_none=True)
        terms["loss"].backward()
        return terms

    def _written_out(self, sample: Sample, recipe: Recipe, tracer: StepTracer | None) -> Terms:
        """The same; a tracer, which no layer is called for, is told what passed."""
        size = len(sample.inputs)
        if size not in self._dense:
            self._dense[size] = DenseStep(self._job.model, recipe, size)
        step = self._dense[size]
        terms = step(sample, recipe, self._generator)
        if tracer is not None:
            tracer.note(*step.passed())
        return terms
