"""The whole state of a run between two steps: how it begins, is kept, and is taken up again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec
import numpy as np
import torch
from torch.optim import Optimizer

from aeviz.core.base.errors import RecipeError, TrainingError
from aeviz.core.compute.optimisers import load_optimiser_arrays, optimiser_arrays
from aeviz.core.messages.events import CheckpointReady
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.training.divergence import Alarm
from aeviz.core.training.job import Job, Memory, Phase
from aeviz.core.training.progress import Course
from aeviz.core.training.step import StepLosses

MEMORY = "memory."
"""How the names of carried tensors begin among the optimiser's arrays."""


class Progress(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a checkpoint knows beside weights and optimiser, as JSON data."""

    epochs: int
    """Planned in all."""
    tuned: dict[str, float]
    """Live fields that were changed, and their values."""
    sums: dict[str, float]
    """Of each term over the samples since the last test."""
    first_loss: float | None
    phase: int = 0
    first_step: int = 0
    """Steps before the phase."""
    first_epoch: int = 0
    """Epochs before the phase."""
    samples: int | None = None
    """How many are in the sums. None: those of an epoch in progress (format 1.0)."""


def learning_arrays(optimiser: Optimizer, memory: Memory) -> dict[str, np.ndarray]:
    """Copies of the optimiser's state and of what is carried from batch to batch."""
    carried = {MEMORY + name: value.cpu().numpy().copy() for name, value in memory.items()}
    return optimiser_arrays(optimiser) | carried


def load_learning_arrays(optimiser: Optimizer, arrays: Mapping[str, np.ndarray]) -> Memory:
    """Give the optimiser its state back, and return what was carried."""
    device = optimiser.param_groups[0]["params"][0].device
    own = {name: value for name, value in arrays.items() if not name.startswith(MEMORY)}
    load_optimiser_arrays(optimiser, own)
    return {
        name.removeprefix(MEMORY): torch.from_numpy(value.copy()).to(device)
        for name, value in arrays.items()
        if name.startswith(MEMORY)
    }


class Standing(NamedTuple):
    """All that a run is, beside the weights in its job's network."""

    course: Course
    phase: Phase
    losses: StepLosses
    alarm: Alarm
    memory: Memory


def begin(job: Job) -> Standing:
    """The state before the first step."""
    phase = job.phases[0]()
    epochs = planned_epochs(job.recipe)
    course = Course(job.recipe, len(job.phases), epochs, phase.batches.per_epoch)
    return Standing(course, phase, StepLosses(job.reads_at_once), Alarm(), {})


def keep(job: Job, standing: Standing) -> CheckpointReady:
    """Copies of everything that is needed to go on bit-exactly."""
    course = standing.course
    progress = Progress(
        course.epochs,
        course.tuned,
        standing.losses.sums,
        standing.alarm.first_loss,
        course.phase,
        course.first_step,
        course.first_epoch,
        standing.losses.samples,
    )
    weights = job.model.state_dict()
    return CheckpointReady(
        step=course.step,
        epoch=course.epoch,
        weights={name: value.detach().cpu().numpy().copy() for name, value in weights.items()},
        optimiser=learning_arrays(standing.phase.optimiser, standing.memory),
        progress=msgspec.to_builtins(progress),
    )


def take_up(job: Job, start: CheckpointReady) -> Standing:
    """Load a checkpoint into the job's network, and return the state that was kept.

    Raises :class:`TrainingError` if it does not fit the job.
    """
    try:
        progress = msgspec.convert(start.progress, Progress)
        job.model.load_state_dict(
            {name: torch.from_numpy(value.copy()) for name, value in start.weights.items()}
        )
        # Made anew, with inputs from the weights that were just restored.
        phase = job.phases[progress.phase]()
        memory = load_learning_arrays(phase.optimiser, start.optimiser)
        course = _course(job, progress, phase.batches.per_epoch, start.step)
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
    samples = progress.samples
    if samples is None:
        samples = course.batch[1] * phase.batches.batch_size
    losses = StepLosses(job.reads_at_once, dict(progress.sums), samples)
    return Standing(course, phase, losses, Alarm(progress.first_loss), memory)


def _course(job: Job, progress: Progress, per_epoch: int, step: int) -> Course:
    course = Course(
        job.recipe,
        len(job.phases),
        progress.epochs,
        per_epoch,
        step,
        progress.phase,
        progress.first_step,
        progress.first_epoch,
    )
    for path, value in progress.tuned.items():
        course.tune(path, value)
    return course
