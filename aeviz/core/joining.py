"""Beginning a run in several processes: the first says what is trained, the others get ready.

The first reads recipe, run and checkpoint, and writes the run. The others need none of these files,
only the data, and are told the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress

import msgspec
import numpy as np

from aeviz.core.base.errors import DataError, in_plain_words
from aeviz.core.base.files.tensors import pack, unpack
from aeviz.core.compute.ranks import Ranks, RanksLost, Word
from aeviz.core.data.base import AnyDataset
from aeviz.core.messages.events import CheckpointReady, CheckpointState
from aeviz.core.prepare import prepare
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.checkpoint import begun
from aeviz.core.training.divergence import Diverged
from aeviz.core.training.phases.job import TrainingJob
from aeviz.core.training.step import StepLosses, Stepper

_LARGEST = 1 << 40
"""Bytes: what comes from the first is believed."""


class Plan(msgspec.Struct, frozen=True):
    """What the first says before the first step."""

    recipe: Recipe
    dataset: str
    fingerprint: str
    precision: str
    epochs: int | None
    """In all, if that is not what the recipe says."""
    step: int = 0
    epoch: int = 0
    state: CheckpointState | None = None
    """Of the checkpoint that it goes on from, after so many steps and epochs."""


Load = Callable[[str], AnyDataset]
"""Finds the data with this name. Raises :class:`AevizError`."""


def lead(
    ranks: Ranks,
    job: TrainingJob,
    dataset: AnyDataset,
    start: CheckpointReady | None = None,
    epochs: int | None = None,
) -> None:
    """Tell the others what is trained, from where on, and wait until all are ready.

    Raises :class:`TrainingError` if one of them cannot.
    """
    plan = Plan(job.recipe, dataset.name, dataset.fingerprint, job.precision, epochs)
    weights = {name: value.detach().cpu().numpy() for name, value in job.model.state_dict().items()}
    arrays = _named("weights.", weights)
    if start is not None:
        plan = msgspec.structs.replace(plan, step=start.step, epoch=start.epoch, state=start.state)
        arrays = _named("weights.", start.weights) | _named("optimiser.", start.optimiser)
    ranks.shared(msgspec.json.encode(plan))
    ranks.shared(pack(arrays, {}))
    ranks.have_begun = True
    ranks.agree()


def join(ranks: Ranks, load: Load) -> bool:
    """Take part in the training that the first process leads, to its end; whether there was one.

    What goes wrong here is left for the first one to say; then :class:`AevizError` is raised.
    """
    told = ranks.shared()
    if not told:
        return False  # the first could not begin, and said why
    plan, packed = msgspec.json.decode(told, type=Plan), ranks.shared()
    try:
        job, start = _prepared(ranks, plan, packed, load)
    except Exception as error:
        ranks.agree(in_plain_words(error))
        raise
    if not ranks.agree():
        return False
    try:
        _take_steps(job, ranks, start, plan.epochs)
        return True
    except RanksLost:
        raise
    except Exception as error:
        ranks.give_up(in_plain_words(error))
        raise


def _prepared(
    ranks: Ranks, plan: Plan, packed: bytes, load: Load
) -> tuple[TrainingJob, CheckpointReady | None]:
    dataset = load(plan.dataset)
    if dataset.fingerprint != plan.fingerprint:
        raise DataError(
            f"{dataset.title} is not the same here as where the first process reads it: give all"
            " processes the same files."
        )
    job = prepare(plan.recipe, dataset, plan.precision, ranks.device, ranks=ranks)
    if job.companions is not None:
        job.companions.find()  # which the first has kept, if it is on this machine
    arrays, _ = unpack(packed, max_bytes=_LARGEST, what="what the first process sent")
    weights = _of(arrays, "weights.")
    if plan.state is not None:
        optimiser = _of(arrays, "optimiser.")
        return job, CheckpointReady(plan.step, plan.epoch, weights, optimiser, plan.state)
    job.load(weights)
    return job, None


def _take_steps(
    job: TrainingJob, ranks: Ranks, start: CheckpointReady | None, epochs: int | None
) -> None:
    """This process's part of each step that the first one takes, until that ends."""
    stepper = Stepper(job)
    progress, phase, _, _, memory = begun(job, start)
    progress.plan(epochs)
    while ranks.hear() is Word.STEP:
        if progress.step >= progress.last_step and not progress.is_last_phase:
            phase = job.phases[progress.phase + 1]()
            progress.begin_phase(phase.batches.per_epoch)
            memory.clear()
        with suppress(Diverged):  # the first one says so
            stepper.take(progress, phase, StepLosses(job.reads_at_once), memory)


def end(ranks: Ranks) -> None:
    """Let the others go: what they took part in has ended, or never began."""
    with suppress(RanksLost):  # they are gone
        if ranks.have_begun:
            ranks.tell(Word.END)
        else:
            ranks.shared()
    ranks.have_begun = False


def _named(prefix: str, arrays: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {prefix + name: values for name, values in arrays.items()}


def _of(arrays: Mapping[str, np.ndarray], prefix: str) -> dict[str, np.ndarray]:
    return {n.removeprefix(prefix): a for n, a in arrays.items() if n.startswith(prefix)}
