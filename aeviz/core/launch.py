"""Starting and continuing runs, for the window and the command line alike."""

from __future__ import annotations

import contextlib
import functools
import platform
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from aeviz.core.base.errors import DataError, RecipeError, RunError
from aeviz.core.base.version import VERSION
from aeviz.core.compute.device import again, choose
from aeviz.core.compute.optimisers import OPTIMISERS
from aeviz.core.compute.precision import resolved
from aeviz.core.data.base import AnyDataset, SignalSet, balanced, fingerprint, with_validation
from aeviz.core.data.batches import Batches
from aeviz.core.inference.frames import Frame, Probe, choose_probe
from aeviz.core.inference.viewing import make_frame
from aeviz.core.messages.events import Event
from aeviz.core.messages.inbox import Inbox
from aeviz.core.models import build_model
from aeviz.core.models.base import CPU, Coder
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.recipe import Recipe, validated
from aeviz.core.runs.run import Run, record
from aeviz.core.training import tasks
from aeviz.core.training.job import Job, Phase, Watch
from aeviz.core.training.loop import train
from aeviz.core.training.stacked_phases import stacked_phases


def prepare(
    recipe: Recipe,
    dataset: AnyDataset,
    precision: str | None = None,
    device: torch.device = CPU,
) -> Job:
    """Build model, optimiser and batches. Raises :class:`RecipeError` or :class:`DataError`.

    ``precision`` is what a run that goes on had; by default the recipe's, on this ``device``.
    """
    recipe = validated(recipe)
    if isinstance(dataset, SignalSet) != (recipe.task == "regress"):
        raise RecipeError(
            f"{dataset.title} does not fit the recipe “{recipe.name}”: choose another dataset."
        )
    chosen = resolved(precision or recipe.training.precision, device.type)
    model = build_model(recipe, dataset.image_shape, len(dataset.class_names)).to(device)
    if isinstance(dataset, SignalSet):
        phase = functools.partial(_signal_phase, recipe, dataset, model)
        return Job(recipe, model, (phase,), chosen, device)
    train, validation = with_validation(dataset, recipe.data.validation_images)
    if model.standardisation is not None:
        model.standardisation.fit(train.images)
    held_out = {"test": dataset.test}
    if len(validation):
        held_out["validation"] = validation
    labelled = balanced(train, recipe.data.labels, len(dataset.class_names))
    if recipe.data.labels > len(train):
        raise DataError(
            f"{dataset.title} has {len(train):,} labelled training images, so"
            f" {recipe.data.labels:,} cannot be used: choose fewer, or 0 for all."
        )
    if isinstance(model, StackedClassifier):
        phases = stacked_phases(recipe, model, train, labelled, held_out)
        return Job(recipe, model, phases, chosen, device)

    def phase_of_images() -> Phase:
        used = labelled if recipe.task == "classify" else train
        size = recipe.training.batch_size
        # A person who asks for few labels means fewer than a batch, too.
        size = min(size, len(used)) if recipe.data.labels else size
        return Phase(
            name="train",
            optimiser=_optimiser(recipe, model),
            batches=Batches(
                used.images, size, recipe.seed, used.labels, recipe.training.batch_order, device
            ),
            objective=tasks.OBJECTIVES[recipe.task],
            evaluate=functools.partial(tasks.evaluate_images, held_out),
        )

    return Job(recipe, model, (phase_of_images,), chosen, device)


def _optimiser(recipe: Recipe, model: Coder) -> torch.optim.Optimizer:
    training = recipe.training
    return OPTIMISERS[training.optimiser](
        model.parameters(), training.learning_rate, training.weight_decay
    )


def _signal_phase(recipe: Recipe, dataset: SignalSet, model: Coder) -> Phase:
    train, training, device = dataset.train, recipe.training, model.device
    size, order = training.batch_size, training.batch_order
    return Phase(
        name="train",
        optimiser=_optimiser(recipe, model),
        batches=Batches(train.inputs, size, recipe.seed, train.targets, order, device),
        objective=tasks.OBJECTIVES[recipe.task],
        evaluate=functools.partial(tasks.evaluate_signals, dataset.test),
    )


def watching(probe: Probe, share: float = 0.04, previous: np.ndarray | None = None) -> Watch:
    """Frames of the probe's digits and points, each map turned like the one before.

    ``previous`` ``float32 [m, 2]``: the points of the frame that the first one follows, if any.
    """

    def make(model: Coder, recipe: Recipe, step: int, epoch: int, phase: int) -> Frame:
        nonlocal previous
        frame = make_frame(model, probe, recipe, step, epoch, previous, phase)
        previous = frame.points
        return frame

    return Watch(make, share)


def describe(job: Job, dataset: AnyDataset) -> dict[str, object]:
    """What a run remembers about where it was made: versions, data, device, precision."""
    return {
        "versions": {
            "aeviz": VERSION,
            "python": platform.python_version(),
            "torch": str(torch.__version__),
            "numpy": np.__version__,
        },
        "dataset": dataset.name,
        "fingerprint": fingerprint(dataset),
        "threads": torch.get_num_threads(),
        "device": job.device.type,
        "precision": job.precision,
        "class_names": list(dataset.class_names),
    }


class Launch(NamedTuple):
    """A run that writes itself while its events are taken, and is locked until ``run.close()``."""

    run: Run
    events: Iterator[Event]


def begin(
    recipe: Recipe,
    dataset: AnyDataset,
    inbox: Inbox,
    folder: Path | None = None,
    device: str = "auto",
) -> Launch:
    """A new run in ``folder`` (default: a new one under the person's runs).

    ``device`` is one of :data:`aeviz.core.compute.device.DEVICES`. Raises :class:`AevizError` if
    recipe, data, folder and machine do not allow it.
    """
    job = prepare(recipe, dataset, device=choose(device))
    probe = choose_probe(dataset, recipe.seed)
    run = Run.create(folder, job.recipe, probe, describe(job, dataset))
    return Launch(run, record(train(job, inbox, watching(probe)), run))


def go_on(
    path: Path,
    dataset: AnyDataset,
    inbox: Inbox,
    epochs: int | None = None,
    threads: int | None = None,
    device: str | None = None,
) -> Launch:
    """Continue the run at ``path`` from its newest checkpoint, to ``epochs`` epochs in all.

    Bit-exact on the same machine with as many threads, so it uses as many as before unless
    ``threads`` says otherwise, the same ``device`` if it is still there, and the precision that it
    began with. Raises :class:`AevizError`.
    """
    run = Run.open(path, write=True)
    try:
        if run.details.get("fingerprint") != fingerprint(dataset):
            raise RunError(
                f"The run {path.name} was trained on other images than {dataset.title} has now:"
                " choose the folder with its images."
            )
        before = run.details.get("threads")
        if threads is None and isinstance(before, int):
            threads = before
        torch.set_num_threads(threads or torch.get_num_threads())
        checkpoint = run.checkpoint()
        kept = run.details.get("precision")
        precision = kept if isinstance(kept, str) else None
        was = str(run.details.get("device", "cpu"))
        chosen = choose(device) if device else again(was)
        if chosen.type != was:
            run.warn(
                f"The run was on the device “{was}” before and is on “{chosen.type}” now: results"
                " may differ."
            )
        job = prepare(run.recipe, dataset, precision, chosen)
        run.rewind(checkpoint)
        events = train(
            job, inbox, watching(run.probe, previous=_last_points(run)), checkpoint, epochs
        )
    except BaseException:
        run.close()
        raise
    return Launch(run, record(events, run))


def _last_points(run: Run) -> np.ndarray | None:
    """The points of the newest stored frame, which the map of a resumed run is turned like."""
    steps = run.frame_steps()
    if not len(steps):
        return None
    with contextlib.suppress(RunError):  # a damaged frame costs no more than a turn of the map
        return run.frame(int(steps[-1])).points
    return None


def load_model(run: Run, step: int | None = None) -> Coder:
    """The network of a run with its newest weights, or the newest ones up to ``step``.

    Raises :class:`RunError`.
    """
    model = build_model(run.recipe, run.probe.image_shape, len(run.probe.class_names))
    weights = run.checkpoint().weights if step is None else run.weights(step)
    try:
        model.load_state_dict({name: torch.from_numpy(w.copy()) for name, w in weights.items()})
    except RuntimeError as error:
        raise RunError(
            f"The weights of the run {run.path.name} do not fit its recipe: choose another run."
        ) from error
    return model
