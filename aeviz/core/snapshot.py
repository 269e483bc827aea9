"""A network as it is now, written as a run that window, commands and :func:`aeviz.load` open."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import numpy as np

from aeviz.core.base import storage
from aeviz.core.base.errors import RunError, StorageError
from aeviz.core.data.base import AnyDataset
from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import Probe, choose_probe
from aeviz.core.messages.events import (
    CheckpointReady,
    CheckpointState,
    Event,
    FrameReady,
    Noticed,
    PhaseStarted,
    StateChanged,
    StepsDone,
)
from aeviz.core.models.base import Coder
from aeviz.core.prepare import describe
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import layout
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.network import is_sane
from aeviz.core.runs.run import Run
from aeviz.core.training.phases.job import TrainingJob


class Learned(NamedTuple):
    """What a network went through so far."""

    past: Sequence[tuple[int, float]] = ()
    """The epoch, from 1, and the loss of every step; NaN where it is not known."""
    epoch: int = 0
    """Whole epochs that are done."""
    optimiser: Mapping[str, np.ndarray] = {}
    notices: Sequence[Noticed] = ()


def write_snapshot(
    recipe: Recipe,
    model: Coder,
    dataset: AnyDataset,
    folder: Path,
    learned: Learned | None = None,
) -> Path:
    """Write a network as a finished run in ``folder``; its path.

    Raises :class:`AevizError`, and then nothing is left.
    """
    path = folder.resolve() if folder.is_symlink() else folder.absolute()
    layout.refuse_used(path)
    probe = choose_probe(dataset, recipe.seed)
    details = describe(TrainingJob(recipe, model, ()), dataset)
    storage.make_folders(path.parent)
    with storage.workshop(path) as temporary:
        # Under its own name, which is what errors say.
        with Run.create(temporary / path.name, recipe, probe, details) as run:
            if not is_sane(model, run):
                raise RunError(
                    "The network gives numbers without end and is not saved: take one from before"
                    " that, or learn anew at a lower learning rate."
                )
            for event in record(_events(recipe, model, probe, learned or Learned()), run):
                if isinstance(event, Noticed) and event.kind == "storage":
                    text = f"Nothing of the run {storage.shown(path)} is saved. {event.text}"
                    raise StorageError(text)
        if path.exists():  # and is empty: not every system puts a folder in its place
            path.rmdir()
        run.path.rename(path)
        storage.sync_folder(path.parent)
    return path


def past_of(run: Run, step: int, epoch: int) -> list[tuple[int, float]]:
    """What a run learned up to a ``step`` in whole epoch ``epoch``, as far as it can be read."""
    past = [(max(epoch, 1), math.nan)] * step
    with suppress(StorageError):
        for event in run.events():
            if isinstance(event, StepsDone):
                for number, loss in enumerate(event.losses["loss"].tolist(), event.first):
                    if number <= step:
                        past[number - 1] = event.epoch, loss
    return past


def _events(recipe: Recipe, model: Coder, probe: Probe, learned: Learned) -> Iterator[Event]:
    past, epoch, optimiser, notices = learned
    steps, epochs = len(past), max(epoch, 1)
    yield PhaseStarted("train", 0, epochs, max(1, math.ceil(steps / epochs)))
    yield StateChanged("running", 0, 0)
    first = 1
    for number, taken in groupby(past, key=lambda step: step[0]):
        losses = np.array([loss for _, loss in taken])
        yield StepsDone(first, number, {"loss": losses})
        first += len(losses)
    yield from notices
    weights = {
        name: values.detach().cpu().numpy().copy() for name, values in model.state_dict().items()
    }
    state = CheckpointState(epochs=epochs, tuned={}, sums={}, first_loss=None)
    yield CheckpointReady(steps, epoch, weights, optimiser, state)
    yield FrameReady(make_frame(model, probe, recipe, steps, epoch), {})
    yield StateChanged("finished", steps, epoch)
