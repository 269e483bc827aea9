"""Starting and resuming runs, for the window and the command line alike."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from aeviz.core.base.errors import RunError
from aeviz.core.compute.device import again, choose
from aeviz.core.compute.process import MOST_THREADS
from aeviz.core.compute.ranks import Ranks
from aeviz.core.data.base import AnyDataset
from aeviz.core.inference.frames import choose_probe
from aeviz.core.joining import lead
from aeviz.core.messages.events import Event
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import describe, prepare
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.dataset import check_dataset
from aeviz.core.runs.experiment import as_run, hand_on_data, is_experiment, own_data
from aeviz.core.runs.layout import refuse_used
from aeviz.core.runs.live.onlookers import Onlookers
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.network import check_shapes
from aeviz.core.runs.run import Run
from aeviz.core.training.loop import train
from aeviz.core.training.phases.job import Engine, TrainingJob
from aeviz.core.training.watching import Watching


class Launch(NamedTuple):
    """A run that writes itself while its events are taken, and is locked until ``run.close()``."""

    run: Run
    events: Iterator[Event]


def start_run(
    recipe: Recipe,
    dataset: AnyDataset,
    commands: CommandQueue,
    folder: Path | None = None,
    device: str | Ranks = "auto",
    live: bool = True,
    engine: Engine = "dense",
) -> Launch:
    """A new run in ``folder`` (default: a new one under the user's runs).

    ``device`` is one of :data:`aeviz.core.compute.device.DEVICES`, or all processes that train the
    run together, of which this one is the first: they know theirs. ``live``: whether somebody looks
    on, or frames are for the record alone. ``engine`` is as in :func:`prepare`. Raises
    :class:`AevizError` if recipe, data, folder and machine do not allow it.
    """
    ranks = device if isinstance(device, Ranks) else None
    chosen = device.device if isinstance(device, Ranks) else choose(device)
    job = prepare(recipe, dataset, device=chosen, engine=engine, ranks=ranks)
    if folder is not None:
        refuse_used(folder)
    _compare(job)
    if ranks is not None:
        lead(ranks, job, dataset)
    probe = choose_probe(dataset, recipe.seed)
    run = Run.create(folder, job.recipe, probe, describe(job, dataset))
    onlookers = Onlookers(run.path, run.id, world_size=1 if ranks is None else ranks.count)
    watching = Watching(probe, live=live, is_followed=onlookers.are_there)
    return Launch(run, record(train(job, commands, watching), run, onlookers))


def start_again(
    path: Path,
    dataset: AnyDataset,
    commands: CommandQueue,
    folder: Path | None = None,
    device: str | None = None,
) -> Launch:
    """A new run of the recipe of the run at ``path``: bit for bit the same on the same machine, as
    it has as many threads. Data that came with that run go on to this one.

    Raises :class:`AevizError`, also for data that are others than then.
    """
    with Run.open(path) as before:
        check_dataset(before, dataset)
        threads, was = before.details.get("threads"), str(before.details.get("device", "cpu"))
        recipe, engine = before.recipe, engine_of(before)
    if isinstance(threads, int) and 0 < threads <= MOST_THREADS:
        torch.set_num_threads(threads)
    chosen = device or again(was).type
    launch = start_run(recipe, dataset, commands, folder, chosen, engine=engine)
    if own_data(path) is not None:
        hand_on_data(path, launch.run.path)
    return launch


def resume_run(
    path: Path,
    dataset: AnyDataset,
    commands: CommandQueue,
    epochs: int | None = None,
    threads: int | None = None,
    device: str | Ranks | None = None,
    live: bool = True,
) -> Launch:
    """Continue the run at ``path`` from its newest checkpoint, to ``epochs`` epochs in all.

    What came in one file becomes a run among the user's first.

    Bit-exact on the same machine with as many threads, so it uses as many as before unless
    ``threads`` says otherwise, the same ``device`` if it is still there, and the precision and the
    engine that it began with; in as many processes, if several trained it, which are named as in
    :func:`start_run`. Raises :class:`AevizError`.
    """
    ranks = device if isinstance(device, Ranks) else None
    if is_experiment(path):
        path = as_run(path)
    run = Run.open(path, write=True)
    try:
        check_dataset(run, dataset)
        torch.set_num_threads(threads or _threads_before(run, ranks) or torch.get_num_threads())
        checkpoint = run.checkpoint()
        check_shapes(run, {name: w.shape for name, w in checkpoint.weights.items()})
        kept = run.details.get("precision")
        precision = kept if isinstance(kept, str) else None
        was = str(run.details.get("device", "cpu"))
        if isinstance(device, Ranks):
            chosen = device.device
        else:
            chosen = choose(device) if device else again(was)
        if chosen.type != was:
            run.warn(
                f"The run was on the device “{was}” before and is on “{chosen.type}” now: results"
                " may differ."
            )
        job = prepare(run.recipe, dataset, precision, chosen, engine_of(run), ranks)
        _compare(job)
        if ranks is not None:
            lead(ranks, job, dataset, checkpoint, epochs)
        run.rewind(checkpoint)
        onlookers = Onlookers(run.path, run.id, world_size=1 if ranks is None else ranks.count)
        watching = Watching(run.probe, _last_points(run), live, is_followed=onlookers.are_there)
        phase = checkpoint.state.first_step
        said = {notice.kind for notice in run.notices() if notice.step >= phase}
        events = train(job, commands, watching, checkpoint, epochs, said)
    except BaseException:
        run.close()
        raise
    return Launch(run, record(events, run, onlookers))


def _compare(job: TrainingJob) -> None:
    """Find the neighbours of the training pictures, if they are asked for, before the first step.

    :func:`~aeviz.core.base.callbacks.heard_by` hears of it.
    """
    if job.companions is not None:
        job.companions.find()


def _threads_before(run: Run, ranks: Ranks | None) -> int | None:
    """As many as a process had, if there are as many processes now."""
    threads, processes = run.details.get("threads"), run.details.get("world_size", 1)
    same = processes == (1 if ranks is None else ranks.count)
    usable = same and isinstance(threads, int) and 0 < threads <= MOST_THREADS
    return threads if usable and isinstance(threads, int) else None


def engine_of(run: Run) -> Engine:
    """Who gave a run's steps their gradients; runs of before there was a choice do not say."""
    return "dense" if run.details.get("engine") == "dense" else "autograd"


def _last_points(run: Run) -> np.ndarray | None:
    """The points of the newest stored frame, which the map of a resumed run is turned like."""
    steps = run.frame_steps()
    if not len(steps):
        return None
    with contextlib.suppress(RunError):  # a damaged frame costs no more than a turn of the map
        return run.frame(int(steps[-1])).points
    return None
