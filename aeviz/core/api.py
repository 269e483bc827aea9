"""A network in the hands of a Python program: fit it, look through it, take it apart.

import aeviz

model = aeviz.load("path/to/run")              # or aeviz.Model("deep", images)
codes = model.transform(images)
pictures = model.reconstruct(images)
new = model.generate(count=16)
cost = model.fit_batch(images[:128])
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch
from torch import Generator, Tensor

from aeviz.core.errors import DataError, RecipeError
from aeviz.core.generation import random_codes
from aeviz.core.jobs import Memory, Sample
from aeviz.core.launch import load_model
from aeviz.core.models import build_model
from aeviz.core.models.base import Coder
from aeviz.core.optimisers import OPTIMISERS
from aeviz.core.pixels import to_stored
from aeviz.core.precision import in_precision, resolved
from aeviz.core.presets import find_recipe
from aeviz.core.randomness import stream_seed
from aeviz.core.recipe import Corruption, Recipe, validated
from aeviz.core.runs import Run
from aeviz.core.tasks import OBJECTIVES
from aeviz.core.viewing import classify, decode, encode, restore


class Model:
    """A recipe's network and its optimiser.

    Images are arrays ``[n, h, w]``, ``uint8`` or numbers in [0, 1]; pictures come back as
    ``uint8``, codes as ``float32 [n, k]``. All that is wrong with them raises a subclass of
    ``aeviz.core.errors.AevizError``.
    """

    def __init__(self, recipe: Recipe | str, images: np.ndarray) -> None:
        """A fresh network for a recipe (or the name of one), for images like these.

        From training images, standardised recipes also learn each pixel's mean and deviation.
        """
        recipe = validated(find_recipe(recipe) if isinstance(recipe, str) else recipe)
        if recipe.task == "regress" or recipe.training.pretraining:
            raise RecipeError(
                f"The recipe “{recipe.name}” cannot be fitted batch by batch: train it as a run."
            )
        stored = _stored(images)
        height, width = stored.shape[1:]
        model = build_model(recipe, (height, width))
        if model.standardisation is not None:
            model.standardisation.fit(stored)
        self._take(recipe, model)

    def _take(self, recipe: Recipe, model: Coder) -> None:
        self.recipe, self.network = recipe, model
        training = recipe.training
        self._optimiser = OPTIMISERS[training.optimiser](
            model.parameters(), training.learning_rate, training.weight_decay
        )
        self._batches = 0
        self._memory: Memory = {}

    @classmethod
    def load(cls, path: Path | str) -> Model:
        """The network of a run with its newest weights. Raises :class:`RunError`."""
        with Run.open(Path(path)) as run:
            loaded = cls.__new__(cls)
            loaded._take(run.recipe, load_model(run))
        return loaded

    # --- learning -----------------------------------------------------------------------------

    def fit_batch(self, images: np.ndarray, labels: np.ndarray | None = None) -> float:
        """One optimiser step on a batch; its loss before the step. Classifiers need ``labels``."""
        generator = Generator().manual_seed(stream_seed(self.recipe.seed, "step", self._batches))
        loss = self._loss(images, labels, generator)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        self._optimiser.step()
        self._batches += 1
        return float(loss.detach())

    def loss(self, images: np.ndarray, labels: np.ndarray | None = None) -> float:
        """The loss on images, with noise as in training. Classifiers need ``labels``."""
        with torch.set_grad_enabled(self.recipe.penalty.kind == "contractive"):
            generator = Generator().manual_seed(stream_seed(self.recipe.seed, "loss"))
            return float(self._loss(images, labels, generator).detach())

    def _loss(self, images: np.ndarray, labels: np.ndarray | None, generator: Generator) -> Tensor:
        pictures = torch.from_numpy(_stored(images)).to(torch.float32) / 255
        if labels is None and self.recipe.task != "reconstruct":
            raise DataError("A classifier learns from labels: give one for each image.")
        targets = None if labels is None else torch.from_numpy(np.asarray(labels, np.int64))
        precision = resolved(self.recipe.training.precision)
        objective = in_precision(OBJECTIVES[self.recipe.task], precision)
        sample = Sample(pictures, targets)
        return objective(self.network, sample, self.recipe, generator, self._memory)["loss"]

    # --- looking ------------------------------------------------------------------------------

    def transform(self, images: np.ndarray) -> np.ndarray:
        """Codes ``float32 [n, k]`` of images."""
        return encode(self.network, _stored(images), self.recipe.data.pixel_range)

    def generate(
        self, codes: np.ndarray | None = None, count: int = 16, seed: int = 0
    ) -> np.ndarray:
        """Pictures of codes ``[n, k]``, or of ``count`` random ones from N(0, 1)."""
        if codes is None:
            codes = random_codes(self.network, self.recipe, None, count, seed)
        return decode(self.network, np.asarray(codes), self.recipe.data.pixel_range)

    def reconstruct(self, images: np.ndarray) -> np.ndarray:
        """What the network makes of images as they are, without noise."""
        stored, recipe = _stored(images), self.recipe
        return restore(self.network, stored, Corruption(), recipe.data.pixel_range, 0).output

    def predict(self, images: np.ndarray) -> np.ndarray:
        """Probabilities ``float32 [n, classes]`` of a classifier."""
        return classify(self.network, _stored(images), self.recipe.data.pixel_range)

    @property
    def weights(self) -> dict[str, np.ndarray]:
        """Copies of all weights and biases by name."""
        return {
            name: parameter.detach().numpy().copy()
            for name, parameter in self.network.named_parameters()
        }


def _stored(images: np.ndarray) -> np.ndarray:
    images = np.asarray(images)
    if images.ndim != 3 or 0 in images.shape:
        raise DataError(
            f"Images must be an array of number, height and width, not of shape {images.shape}."
        )
    if images.dtype == np.uint8:
        return np.ascontiguousarray(images)
    return to_stored(torch.from_numpy(np.asarray(images, np.float32))).numpy()
