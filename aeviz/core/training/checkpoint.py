"""The whole state of a run between two steps: how it begins, is saved, and is restored.

Nothing is written here: the recorder in ``core/runs`` writes the checkpoints that come by.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import torch
from torch.optim import Optimizer

from aeviz.core.base.errors import RecipeError, TrainingError
from aeviz.core.compute.optimisers import load_optimiser_arrays, optimiser_arrays
from aeviz.core.messages.events import CheckpointReady, CheckpointState
from aeviz.core.recipe.phases import planned_epochs
from aeviz.core.training.divergence import Alarm
from aeviz.core.training.phases.job import Memory, Phase, TrainingJob
from aeviz.core.training.phases.progress import TrainingProgress
from aeviz.core.training.step import StepLosses

MEMORY = "memory."
"""How the names of carried tensors begin among the optimiser's arrays."""


class TrainingState(NamedTuple):
    """All that a run is, beside the weights in its job's network. Made for the loop."""

    progress: TrainingProgress
    phase: Phase
    losses: StepLosses
    alarm: Alarm
    memory: Memory


def initial(job: TrainingJob) -> TrainingState:
    """The state before the first step."""
    phase = job.phases[0]()
    progress = TrainingProgress(
        job.recipe, len(job.phases), planned_epochs(job.recipe), phase.batches.per_epoch
    )
    return TrainingState(progress, phase, StepLosses(job.reads_at_once), Alarm(), {})


def begun(job: TrainingJob, start: CheckpointReady | None) -> TrainingState:
    """The state before the first step, or of the checkpoint ``start``."""
    return initial(job) if start is None else restore(job, start)


def save(job: TrainingJob, state: TrainingState) -> CheckpointReady:
    """Copies of everything that is needed to go on bit-exactly."""
    progress, losses = state.progress, state.losses
    weights, carried = job.model.state_dict(), state.memory.items()
    return CheckpointReady(
        step=progress.step,
        epoch=progress.epoch,
        weights={name: value.detach().cpu().numpy().copy() for name, value in weights.items()},
        optimiser=optimiser_arrays(state.phase.optimiser)
        | {MEMORY + name: value.cpu().numpy().copy() for name, value in carried},
        state=CheckpointState(
            epochs=progress.epochs,
            tuned=dict(progress.tuned),
            sums=dict(losses.sums),
            first_loss=state.alarm.first_loss,
            phase=progress.phase,
            first_step=progress.first_step,
            first_epoch=progress.first_epoch,
            samples=losses.samples,
        ),
    )


def restore(job: TrainingJob, checkpoint: CheckpointReady) -> TrainingState:
    """Load a checkpoint into the job's network, and return the state that was saved.

    Raises :class:`TrainingError` if it does not fit the job.
    """
    saved = checkpoint.state
    try:
        job.load(checkpoint.weights)
        # Made anew, with inputs from the weights that were just restored.
        phase = job.phases[saved.phase]()
        memory = _load_learning_arrays(phase.optimiser, checkpoint.optimiser)
        progress = TrainingProgress(
            recipe=job.recipe,
            phase_count=len(job.phases),
            epochs=saved.epochs,
            steps_per_epoch=phase.batches.per_epoch,
            step=checkpoint.step,
            phase=saved.phase,
            first_step=saved.first_step,
            first_epoch=saved.first_epoch,
        )
        for path, value in saved.tuned.items():
            progress.tune(path, value)
    except (RecipeError, RuntimeError, ValueError, LookupError) as error:
        raise TrainingError(
            f"The checkpoint at step {checkpoint.step:,} does not fit its recipe: start a new run."
        ) from error
    samples = saved.samples
    if samples is None:
        samples = progress.batch[1] * phase.batches.batch_size
    losses = StepLosses(job.reads_at_once, dict(saved.sums), samples)
    return TrainingState(progress, phase, losses, Alarm(saved.first_loss), memory)


def _load_learning_arrays(optimiser: Optimizer, arrays: Mapping[str, np.ndarray]) -> Memory:
    """Give the optimiser its state back, and return what was carried."""
    device = optimiser.param_groups[0]["params"][0].device
    own = {name: value for name, value in arrays.items() if not name.startswith(MEMORY)}
    load_optimiser_arrays(optimiser, own)
    return {
        name.removeprefix(MEMORY): torch.from_numpy(value.copy()).to(device)
        for name, value in arrays.items()
        if name.startswith(MEMORY)
    }
