"""From a recipe and a dataset to a job that can be trained, and the way to watch it."""

from __future__ import annotations

import functools
import platform

import numpy as np
import torch

from aeviz import __version__
from aeviz.core import tasks
from aeviz.core.batches import Batches
from aeviz.core.datasets.base import (
    AnyDataset,
    SignalSet,
    balanced,
    fingerprint,
    with_validation,
)
from aeviz.core.errors import DataError, RecipeError
from aeviz.core.frames import Frame, Probe
from aeviz.core.jobs import Job, Phase, Watch
from aeviz.core.models import build_model
from aeviz.core.models.base import CPU, Coder
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.optimisers import OPTIMISERS
from aeviz.core.phases import stacked_phases
from aeviz.core.precision import resolved
from aeviz.core.recipe import Recipe, validated
from aeviz.core.viewing import make_frame


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
            "aeviz": __version__,
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
