"""A network in the hands of a Python program: fit it, look through it, take it apart.

import aeviz

model = aeviz.load("path/to/run")              # or aeviz.Model("deep", images)
losses = model.fit(images, epochs=5)
codes = model.transform(images)
pictures = model.reconstruct(images)
new = model.generate(count=16)
cost = model.fit_batch(images[:128])
"""

from __future__ import annotations

import copy
import dataclasses
import warnings
from pathlib import Path
from typing import NoReturn

import numpy as np
import torch
from torch import nn

from aeviz.core.base.errors import RecipeError
from aeviz.core.base.storage import path_of
from aeviz.core.compute import process
from aeviz.core.compute.optimisers import (
    load_optimiser_arrays,
    optimiser_arrays,
)
from aeviz.core.data.arrays import (
    are_levels,
    codes_of,
    count_of,
    images_of,
    signals_of,
)
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.oddities import of_images
from aeviz.core.data.pixels import from_network, to_stored
from aeviz.core.inference import mixture, viewing
from aeviz.core.inference.sampling import random_codes
from aeviz.core.learner import Learner, Notice, finite
from aeviz.core.messages.events import Noticed
from aeviz.core.models import build_model, fitted_to
from aeviz.core.models.base import Autoencoder, Classifier
from aeviz.core.models.own import wrapped
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import validated, with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.dataset import dataset_of, identify
from aeviz.core.runs.experiment import open_run
from aeviz.core.runs.network import trained_model
from aeviz.core.runs.provenance import noticed
from aeviz.core.snapshot import Learned, past_of, write_snapshot

# Torch starts a thread for each core; in a container there may be time for fewer.
torch.set_num_threads(min(torch.get_num_threads(), process.thread_count(with_window=False)))

__all__ = ["Model", "Notice"]

MOST_PICTURES = 1_000_000
"""New pictures that can be had at once."""


class Model(Learner):
    """A recipe's network and its optimiser.

    Images are arrays ``[n, h, w]``, whole numbers from 0 to 255 or numbers in [0, 1]; whole numbers
    that are 0 and 1 alone are black and white, unless the model was made from levels (one that was
    saved and loaded does not know that any more). Pictures come
    back as ``uint8``, codes as ``float32 [n, k]``. Signals of a regressor are numbers
    ``[n, t, features]`` (points of a line: ``[n, 1, 1]``), its targets ``[n, t, 1]``. All that is
    wrong with them (``aeviz.core.data.arrays`` looks) raises a subclass of
    ``aeviz.core.base.errors.AevizError``, and so does what a kind of network cannot do.
    """

    def __init__(self, recipe: Recipe | str, inputs: np.ndarray) -> None:
        """A fresh network for a recipe (or the name of one), for images or signals like these.

        From training images, standardised recipes also learn each pixel's mean and deviation.
        """
        recipe = validated(find_recipe(recipe) if isinstance(recipe, str) else recipe)
        values = signals_of(inputs) if recipe.task == "regress" else images_of(inputs)
        recipe = recipe if recipe.task == "regress" else fitted_to(recipe, values.shape[1:])
        model = build_model(recipe, values.shape[1:])
        if model.standardisation is not None:
            model.standardisation.fit(values)
        levels = recipe.task != "regress" and are_levels(np.asarray(inputs))
        self._take(recipe, model, lambda: values, levels)
        if recipe.task != "regress":
            self._note(Noticed(odd.kind, 0, odd.text) for odd in of_images(values))

    @classmethod
    def load(
        cls, path: Path | str, data_dir: Path | None = None, other_data: bool = False
    ) -> Model:
        """The network of a run with its newest weights. Raises :class:`AevizError`.

        Python's ``warnings`` say what was damaged, and whether the run went further than these
        weights. :meth:`generate` may look for the run's data, as :func:`aeviz.load` says.
        """
        data_dir = None if data_dir is None else path_of(data_dir)
        with open_run(path_of(path)) as run:
            model, origin = trained_model(run)
            past = past_of(run, origin.step, origin.epoch)
            notices = noticed(run, origin.step)
        _warn(*run.warnings, *origin.warnings)
        loaded = cls.__new__(cls)

        def known() -> np.ndarray:
            data = dataset_of(run, data_dir, "load the run with other_data=True", other_data)
            _warn(*dataclasses.replace(origin, data=identify(run, data)).data_warnings)
            return data.train.images if isinstance(data, Dataset) else data.train.inputs

        loaded._take(run.recipe, model, known)
        loaded.provenance, loaded.notices = origin, notices
        loaded._past, loaded.epoch = past, origin.epoch
        return loaded

    @classmethod
    def from_modules(
        cls, encoder: nn.Module, decoder: nn.Module, images: np.ndarray, recipe: str = "deep"
    ) -> Model:
        """Modules of one's own as a model, for images like these, ready to learn as a recipe does.

        The modules are used, not copied. Raises :class:`RecipeError` if they do not fit.
        """
        if not all(isinstance(module, nn.Module) for module in (encoder, decoder)):
            raise RecipeError("Encoder and decoder must be modules of PyTorch: give two of them.")
        values = images_of(images)
        network = wrapped(encoder, decoder, values.shape[1:])
        base = find_recipe(recipe)
        changes = [
            ("network.kind", "own"),
            ("code_size", network.code_size),
            ("code.kind", "plain"),
        ]
        made = cls.__new__(cls)
        levels = are_levels(np.asarray(images))
        made._take(with_values(base, changes), network, lambda: values, levels)
        return made

    def copy(self) -> Model:
        """The same model again, which learns on its own from here."""
        return copy.deepcopy(self)

    def __deepcopy__(self, memo: dict[int, object]) -> Model:
        made = type(self).__new__(type(self))
        made._take(self.recipe, copy.deepcopy(self.network, memo), self._known, self._levels)
        made._past, made.epoch = list(self._past), self.epoch
        made.provenance, made.notices = self.provenance, list(self.notices)
        made._memory = {name: values.clone() for name, values in self._memory.items()}
        made._alarms = copy.deepcopy(self._alarms, memo)
        for number, optimiser in self._optimisers.items():
            mine = made._optimiser(number)
            load_optimiser_arrays(mine, optimiser_arrays(optimiser))
        return made

    def __reduce__(self) -> NoReturn:
        raise TypeError("a model is not pickled: use save and aeviz.load, or copy")

    def save(self, path: Path | str) -> Path:
        """Write an autoencoder as a run that the window, every command and :func:`aeviz.load` open.

        The run shows the pictures that it learned from, without labels, and says so. Raises
        :class:`AevizError`, also for classifiers and regressors, whose labels and numbers are not
        kept, and if something lies at ``path``.
        """
        if self._regresses or isinstance(self.network, Classifier):
            raise RecipeError("Only autoencoders are saved as runs so far: keep its weights.")
        folder, images = path_of(path), self._known()
        shown = Split(images, np.zeros(len(images), np.uint8))
        data = Dataset("arrays", "Arrays, those that it learned from", shown, shown, ())
        arrays = optimiser_arrays(self._optimisers[0]) if 0 in self._optimisers else {}
        learned = Learned(self._past, self.epoch, arrays, self.notices)
        return write_snapshot(self.recipe, self.network, data, folder, learned)

    # --- looking ------------------------------------------------------------------------------

    def transform(self, inputs: np.ndarray) -> np.ndarray:
        """Codes ``float32 [n, k]``; of a classifier or regressor its last hidden layer."""
        if self._regresses:
            with torch.inference_mode():
                return finite(self.network.encode(self._values(inputs)).numpy())
        images, pixel_range = self._images(inputs), self.recipe.data.pixel_range
        return finite(viewing.encode(self.network, images, pixel_range))

    def generate(
        self, codes: np.ndarray | None = None, count: int = 16, seed: int = 0
    ) -> np.ndarray:
        """Pictures of codes ``[n, k]``, or of ``count`` random ones.

        Random codes come from N(0, 1) if the code is variational, else from a density fitted to
        the codes of the training images.
        """
        self._needs_decoder()
        if codes is not None:
            codes = codes_of(codes, self.network.code_size)
        else:
            count = count_of(count, "The number of pictures", MOST_PICTURES)
            prior = self.recipe.code.kind == "variational"
            images = None if prior else self._known()
            codes = random_codes(self.network, self.recipe, images, count, seed, _draw)
        return _bytes(self.decode(codes))

    def reconstruct(self, images: np.ndarray, as_numbers: bool = False) -> np.ndarray:
        """What the network makes of images as they are, without noise.

        ``as_numbers``: ``float32`` as the decoder gives them, about [0, 1], not rounded to bytes.
        """
        self._needs_decoder()
        pictures = self.decode(self.transform(images))
        return pictures if as_numbers else _bytes(pictures)

    @torch.inference_mode()
    def decode(self, codes: np.ndarray) -> np.ndarray:
        """Pictures ``float32`` of codes ``[n, k]`` as the decoder gives them, about [0, 1]."""
        self._needs_decoder()
        values = torch.from_numpy(codes_of(codes, self.network.code_size))
        images = self.network.decode(values)  # type: ignore[operator]
        pixels = self.recipe.data.pixel_range
        return finite(from_network(images, pixels, self.network.standardisation).numpy())

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """Probabilities ``float32 [n, classes]`` of a classifier, or the numbers of a regressor.

        A regressor that carries its state takes the inputs for one signal.
        """
        if self._regresses:
            signals, stateful = self._signals(inputs), self.recipe.network.stateful
            return finite(viewing.predict(self.network, signals, stateful))
        images, pixel_range = self._images(inputs), self.recipe.data.pixel_range
        return finite(viewing.classify(self.network, images, pixel_range))

    def _needs_decoder(self) -> None:
        if not isinstance(self.network, Autoencoder | StackedClassifier):
            kind = "classifier" if isinstance(self.network, Classifier) else "regressor"
            raise RecipeError(f"A {kind} has no decoder and makes no pictures: use predict.")

    @property
    def weights(self) -> dict[str, np.ndarray]:
        """Copies of all weights and biases by name."""
        return {
            name: parameter.detach().numpy().copy()
            for name, parameter in self.network.named_parameters()
        }


def _draw(codes: np.ndarray, count: int, seed: int) -> np.ndarray:
    return mixture.draw(finite(codes), count, seed)


def _bytes(pictures: np.ndarray) -> np.ndarray:
    return to_stored(torch.from_numpy(pictures)).numpy()


def _warn(*texts: str) -> None:
    """Tell the caller of this module."""
    for text in texts:
        warnings.warn(text, stacklevel=4)
