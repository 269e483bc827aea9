"""The whole state of a run between two steps: how it begins, is kept, and is taken up again."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
import torch

from aeviz.core.course import Course
from aeviz.core.divergence import Alarm
from aeviz.core.errors import RecipeError, TrainingError
from aeviz.core.jobs import Job, Memory, Phase
from aeviz.core.messages import CheckpointReady
from aeviz.core.progress import Progress, learning_arrays, load_learning_arrays
from aeviz.core.step_losses import StepLosses


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
    epochs = job.recipe.training.epochs * len(job.phases)
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
