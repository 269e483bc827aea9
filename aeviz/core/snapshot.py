"""A network as it is now, written as a run that window, commands and :func:`aeviz.load` open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from aeviz.core.data.base import AnyDataset
from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import Probe, choose_probe
from aeviz.core.messages.events import (
    CheckpointReady,
    CheckpointState,
    Event,
    FrameReady,
    PhaseStarted,
    StateChanged,
    StepsDone,
)
from aeviz.core.models.base import Coder
from aeviz.core.prepare import describe
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from aeviz.core.training.phases.job import TrainingJob


def write_snapshot(
    recipe: Recipe,
    model: Coder,
    dataset: AnyDataset,
    folder: Path | None,
    losses: np.ndarray | None = None,
    optimiser: Mapping[str, np.ndarray] | None = None,
) -> Path:
    """Write a network as a finished run in ``folder``, or among the user's; its path.

    ``losses`` ``float64 [steps]`` and the state of the ``optimiser`` are those of its learning so
    far. Raises :class:`AevizError`.
    """
    probe = choose_probe(dataset, recipe.seed)
    run = Run.create(folder, recipe, probe, describe(TrainingJob(recipe, model, ()), dataset))
    taken = np.empty(0) if losses is None else losses
    with run:
        for _ in record(_events(recipe, model, probe, taken, dict(optimiser or {})), run):
            pass
    return run.path


def _events(
    recipe: Recipe,
    model: Coder,
    probe: Probe,
    losses: np.ndarray,
    optimiser: dict[str, np.ndarray],
) -> Iterator[Event]:
    steps = len(losses)
    epoch = 1 if steps else 0
    yield PhaseStarted("train", 0, max(epoch, 1), max(steps, 1))
    yield StateChanged("running", 0, 0)
    if steps:
        yield StepsDone(1, 1, {"loss": losses})
    weights = {
        name: values.detach().cpu().numpy().copy() for name, values in model.state_dict().items()
    }
    state = CheckpointState(epochs=max(epoch, 1), tuned={}, sums={}, first_loss=None)
    yield CheckpointReady(steps, epoch, weights, optimiser, state)
    yield FrameReady(make_frame(model, probe, recipe, steps, epoch), {})
    yield StateChanged("finished", steps, epoch)
