"""What a run trains with: the job for a recipe and a dataset, and where it was made."""

from __future__ import annotations

import functools
import platform
from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from aeviz.core.base.errors import DataError, RecipeError
from aeviz.core.base.version import VERSION
from aeviz.core.compute.device import CPU
from aeviz.core.compute.optimisers import build_optimiser
from aeviz.core.compute.precision import resolved
from aeviz.core.compute.ranks import Ranks
from aeviz.core.data.base import (
    AnyDataset,
    Dataset,
    SignalSet,
    Split,
    balanced,
    first,
    with_validation,
)
from aeviz.core.data.batches import Batches
from aeviz.core.data.graph.kept import companions_of
from aeviz.core.data.oddities import oddities
from aeviz.core.models import build_model, fitted_to
from aeviz.core.models.base import Coder
from aeviz.core.models.own import check_divisible
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.recipe import validated
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import NEED_NEIGHBOURS
from aeviz.core.training.checkup import PICTURES
from aeviz.core.training.dense_step import fits
from aeviz.core.training.phases import tasks
from aeviz.core.training.phases.job import Engine, Phase, Scores, TrainingJob
from aeviz.core.training.phases.stacked_phases import stacked_phases


def prepare(
    recipe: Recipe,
    dataset: AnyDataset,
    precision: str | None = None,
    device: torch.device = CPU,
    engine: Engine = "dense",
    ranks: Ranks | None = None,
) -> TrainingJob:
    """Build model, optimiser and batches. Raises :class:`RecipeError` or :class:`DataError`.

    ``precision`` is what a resumed run had; by default the recipe's, on this ``device``. ``engine``
    is who gives the gradients where both can; all else is autograd's, and what ``ranks`` train
    together. Where this process is not the first of them, what follows from all pictures is left
    out: it comes from the first. Neighbours that the penalty asks for are not looked for yet.
    """
    recipe = validated(recipe)
    if isinstance(dataset, SignalSet) != (recipe.task == "regress"):
        raise RecipeError(
            f"{dataset.title} does not fit the recipe “{recipe.name}”: choose another dataset."
        )
    if recipe.task == "classify" and not dataset.class_names:
        raise RecipeError(
            f"{dataset.title} has no classes, so there is nothing for a classifier to learn: choose"
            " another dataset or another recipe."
        )
    if isinstance(dataset, Dataset):
        recipe = fitted_to(recipe, dataset.image_shape)
    leads = ranks is None or ranks.is_first
    chosen = resolved(precision or recipe.training.precision, device.type)
    model = build_model(recipe, dataset.image_shape, len(dataset.class_names)).to(device)
    if isinstance(dataset, SignalSet):
        train, scores = dataset.train, functools.partial(tasks.evaluate_signals, dataset.test)
        phases: tuple[Callable[[], Phase], ...] = (
            functools.partial(_phase, recipe, model, train.inputs, train.targets, scores),
        )
    else:
        phases = _image_phases(recipe, dataset, model, leads)
    sample = None if isinstance(dataset, SignalSet) else first(dataset.test, PICTURES)
    companions = None
    if isinstance(dataset, Dataset) and recipe.penalty.kind in NEED_NEIGHBOURS:
        companions = companions_of(_learned_from(recipe, dataset).images, recipe.penalty.neighbours)
    alone = ranks is None
    written_out = alone and engine == "dense" and chosen == "float32" and fits(model, recipe)
    if not alone and recipe.network.kind == "own":
        check_divisible(model)
    return TrainingJob(
        recipe,
        model,
        phases,
        chosen,
        device,
        sample,
        oddities(dataset) if leads else (),
        "dense" if written_out else "autograd",
        companions,
        ranks,
    )


def _learned_from(recipe: Recipe, dataset: Dataset) -> Split:
    """The training pictures of a network that has one phase."""
    train, _ = with_validation(dataset, recipe.data.validation_images)
    if recipe.task != "classify":
        return train
    return balanced(train, recipe.data.labels, len(dataset.class_names))


def _image_phases(
    recipe: Recipe, dataset: Dataset, model: Coder, leads: bool
) -> tuple[Callable[[], Phase], ...]:
    train, validation = with_validation(dataset, recipe.data.validation_images)
    if model.standardisation is not None and leads:
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
        return stacked_phases(recipe, model, train, labelled, held_out)
    used = _learned_from(recipe, dataset)
    scores = functools.partial(tasks.evaluate_images, held_out)
    return (functools.partial(_phase, recipe, model, used.images, used.labels, scores),)


def _phase(
    recipe: Recipe,
    model: Coder,
    inputs: np.ndarray,
    targets: np.ndarray,
    evaluate: Callable[[Any, Recipe], Scores],
) -> Phase:
    size, order = recipe.training.batch_size, recipe.training.batch_order
    # A user who asks for few labels means fewer than a batch, too.
    size = min(size, len(inputs)) if recipe.data.labels else size
    return Phase(
        name="train",
        optimiser=build_optimiser(recipe.training, model.parameters()),
        batches=Batches(inputs, size, recipe.seed, targets, order, model.device),
        objective=tasks.OBJECTIVES[recipe.task],
        evaluate=evaluate,
    )


def describe(job: TrainingJob, dataset: AnyDataset) -> dict[str, object]:
    """What a run remembers about where it was made: versions, data, device, precision."""
    return {
        "versions": {
            "aeviz": VERSION,
            "python": platform.python_version(),
            "torch": str(torch.__version__),
            "numpy": np.__version__,
        },
        "dataset": dataset.name,
        "fingerprint": dataset.fingerprint,
        "threads": torch.get_num_threads(),
        "device": job.device.type,
        "precision": job.precision,
        "engine": job.engine,
        **({} if job.ranks is None else {"world_size": job.ranks.count}),
        "class_names": list(dataset.class_names),
        **_facts(dataset),
    }


def _facts(dataset: AnyDataset) -> dict[str, object]:
    """What texts and drawings need to know of the data; ``runs.dataset.about_data`` reads it."""
    if isinstance(dataset, SignalSet):
        return {"title": dataset.title}
    return {
        "title": dataset.title,
        "shape": list(dataset.image_shape),
        "channels": dataset.channels,
        "noun": dataset.noun,
        "normalised": dataset.normalised,
        "licence": dataset.licence,
    }
