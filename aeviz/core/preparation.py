"""From a recipe and a dataset to a job that can be trained, and the way to watch it."""

from __future__ import annotations

import functools
import platform

import numpy as np
import torch
from torch import Generator, Tensor

from aeviz import __version__
from aeviz.core.batches import Batches
from aeviz.core.corruption import corrupt
from aeviz.core.datasets.base import Dataset, fingerprint, with_validation
from aeviz.core.frames import Frame, Probe, Projection
from aeviz.core.models import build_model
from aeviz.core.models.base import Autoencoder
from aeviz.core.objectives import LOSSES
from aeviz.core.optimisers import OPTIMISERS
from aeviz.core.pixels import to_network
from aeviz.core.randomness import stream
from aeviz.core.recipe import Recipe, validated
from aeviz.core.training import Job, Terms, Watch
from aeviz.core.viewing import chunks, make_frame


def prepare(recipe: Recipe, dataset: Dataset) -> Job:
    """Build model, optimiser and batches. Raises :class:`RecipeError` or :class:`DataError`."""
    recipe = validated(recipe)
    training = recipe.training
    train, validation = with_validation(dataset, recipe.data.validation_images)
    model = build_model(recipe, dataset.image_shape)
    held_out = {"test": dataset.test.images}
    if len(validation):
        held_out["validation"] = validation.images
    return Job(
        recipe=recipe,
        model=model,
        optimiser=OPTIMISERS[training.optimiser](model.parameters(), training.learning_rate),
        batches=Batches(train.images, training.batch_size, recipe.seed),
        objective=reconstruction_terms,
        evaluate=functools.partial(_evaluate, held_out),
    )


def reconstruction_terms(
    model: Autoencoder, clean: Tensor, recipe: Recipe, generator: Generator
) -> Terms:
    """The loss of restoring clean pictures ``[b, h, w]`` from corrupted ones."""
    pixel_range = recipe.data.pixel_range
    noisy = corrupt(clean, recipe.corruption, generator)
    output = model(to_network(noisy, pixel_range), generator)
    return {"loss": LOSSES[recipe.training.loss](output, to_network(clean, pixel_range))}


@torch.inference_mode()
def _evaluate(
    held_out: dict[str, np.ndarray], model: Autoencoder, recipe: Recipe
) -> dict[str, dict[str, float]]:
    """Loss and MSE on whole sets of images, with the same noise at every call."""
    scores = {}
    for name, images in held_out.items():
        generator = stream(recipe.seed, name)
        loss = squares = 0.0
        for clean in chunks(images):
            noisy = to_network(
                corrupt(clean, recipe.corruption, generator), recipe.data.pixel_range
            )
            output = model(noisy)
            target = to_network(clean, recipe.data.pixel_range)
            loss += float(LOSSES[recipe.training.loss](output, target)) * len(clean)
            squares += float((output - target).square().mean()) * len(clean)
        scores[name] = {"loss": loss / len(images), "mse": squares / len(images)}
    return scores


def watching(probe: Probe, share: float = 0.05) -> Watch:
    """Frames of the probe's digits and points, each map turned like the one before."""
    previous: Projection | None = None

    def make(model: Autoencoder, recipe: Recipe, step: int, epoch: int) -> Frame:
        nonlocal previous
        frame = make_frame(model, probe, recipe, step, epoch, previous)
        previous = frame.projection
        return frame

    return Watch(make, share)


def describe(recipe: Recipe, dataset: Dataset) -> dict[str, object]:
    """What a run remembers about where it was made: versions, data, threads."""
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
        "class_names": list(dataset.class_names),
    }
