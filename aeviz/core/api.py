"""A network in the hands of a Python program: fit it, look through it, take it apart.

import aeviz

model = aeviz.load("path/to/run")              # or aeviz.Model("deep", images)
codes = model.transform(images)
pictures = model.reconstruct(images)
new = model.generate(count=16)
cost = model.fit_batch(images[:128])
"""

from __future__ import annotations

import dataclasses
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import torch
from torch import Generator, Tensor
from torch.optim import Optimizer

from aeviz.core.base.errors import DataError, RecipeError
from aeviz.core.compute import process
from aeviz.core.compute.optimisers import build_optimiser
from aeviz.core.compute.precision import autocast, resolved
from aeviz.core.compute.seeds import stream_seed
from aeviz.core.data.arrays import (
    codes_of,
    count_of,
    images_of,
    labels_of,
    signals_of,
    targets_of,
)
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.oddities import of_images
from aeviz.core.inference import viewing
from aeviz.core.inference.sampling import random_codes
from aeviz.core.messages.events import Noticed
from aeviz.core.models import build_model
from aeviz.core.models.base import Autoencoder, Classifier, Coder
from aeviz.core.models.recurrent import SequenceRegressor
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import validated
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.dataset import dataset_of, identify
from aeviz.core.runs.experiment import open_run
from aeviz.core.runs.network import trained_model
from aeviz.core.runs.provenance import Provenance
from aeviz.core.training.checkup import examine
from aeviz.core.training.divergence import Alarm
from aeviz.core.training.job import Memory, Sample
from aeviz.core.training.stacked_phases import PhaseSetup, phase_setup
from aeviz.core.training.tasks import OBJECTIVES

# Torch starts a thread for each core; in a container there may be time for fewer.
torch.set_num_threads(min(torch.get_num_threads(), process.thread_count(with_window=False)))

MOST_PICTURES = 1_000_000
"""New pictures that can be had at once."""
FEWEST = 20
"""Images of a batch by which a network is judged."""


class Notice(UserWarning):
    """Something that users should know and that does not stop the program."""


class Model:
    """A recipe's network and its optimiser.

    Images are arrays ``[n, h, w]``, whole numbers from 0 to 255 or numbers in [0, 1]; pictures come
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
        model = build_model(recipe, values.shape[1:])
        if model.standardisation is not None:
            model.standardisation.fit(values)
        self._take(recipe, model, lambda: values)
        if recipe.task != "regress":
            self._note(Noticed(odd.kind, 0, odd.text) for odd in of_images(values))

    def _take(self, recipe: Recipe, model: Coder, known: Callable[[], np.ndarray]) -> None:
        self.recipe, self.network = recipe, model
        self._known = known
        """The training images, where a density of codes is wanted."""
        self._optimisers: dict[int, Optimizer] = {}
        self._batches = 0
        self._memory: Memory = {}
        self.provenance: Provenance | None = None
        """Of which step and epoch of which run the weights were when they were loaded."""
        self._alarms: dict[int, Alarm] = {}
        self.notices: list[Noticed] = []
        """What is odd about the images or went wrong in learning, each kind once; of a run that
        was loaded also what was noticed then. What is new comes as a :class:`Notice` warning."""

    @classmethod
    def load(
        cls, path: Path | str, data_dir: Path | None = None, other_data: bool = False
    ) -> Model:
        """The network of a run with its newest weights. Raises :class:`RunError`.

        Python's ``warnings`` say what was damaged, and whether the run went further than these
        weights. :meth:`generate` may look for the run's data, as :func:`aeviz.load` says.
        """
        with open_run(Path(path)) as run:
            model, origin = trained_model(run)
            notices = run.notices()
        _warn(*run.warnings, *origin.warnings)
        loaded = cls.__new__(cls)

        def known() -> np.ndarray:
            data = dataset_of(run, data_dir, "load the run with other_data=True", other_data)
            _warn(*dataclasses.replace(origin, data=identify(run, data)).data_warnings)
            return data.train.images if isinstance(data, Dataset) else data.train.inputs

        loaded._take(run.recipe, model, known)
        loaded.provenance, loaded.notices = origin, notices
        return loaded

    # --- learning -----------------------------------------------------------------------------

    @property
    def phases(self) -> tuple[str, ...]:
        """The phases that training has: one, or those of a stacked classifier."""
        return tuple(phase.name for phase in planned_phases(self.recipe))

    def fit_batch(
        self, inputs: np.ndarray, targets: np.ndarray | None = None, phase: str | None = None
    ) -> float:
        """One optimiser step at the recipe's learning rate; the batch's loss before the step.

        Classifiers need labels ``[n]`` and regressors numbers as ``targets``. A regressor that
        carries its state goes on from the batch before if both are of the same size. Of a stacked
        classifier ``phase`` is one of :attr:`phases`, by default the last; its layers learn without
        targets.
        """
        number = self._number(phase)
        generator = Generator().manual_seed(stream_seed(self.recipe.seed, "step", self._batches))
        if self._memory and len(next(iter(self._memory.values()))) != len(inputs):
            self._memory.clear()
        loss = self._loss(inputs, targets, generator, number, self._memory)
        if number not in self._optimisers:
            learns = self._setup(number).parameters()
            self._optimisers[number] = build_optimiser(self.recipe.training, learns)
        optimiser = self._optimisers[number]
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        self._batches += 1
        cost = float(loss.detach())
        self._look_after(cost, inputs, targets, number)
        return cost

    def _look_after(
        self, cost: float, inputs: np.ndarray, targets: np.ndarray | None, number: int
    ) -> None:
        """Notice a loss that explodes, and now and then what the batch shows of the network."""
        alarm = self._alarms.setdefault(number, Alarm())
        risen = alarm.look(self._batches, np.array([cost]))
        self._note([risen] if risen else [])
        hundreds, rest = divmod(self._batches, 100)
        if rest or hundreds & (hundreds - 1) or self._regresses or len(inputs) < FEWEST:
            return  # only after 100, 200, 400 … batches
        labels = np.zeros(len(inputs)) if targets is None else np.asarray(targets)
        found = examine(self.network, Split(images_of(inputs), labels), self.recipe, number)
        self._note(Noticed(kind, self._batches, text) for kind, text in found)

    def _note(self, notices: Iterable[Noticed]) -> None:
        """Keep what is new, and warn of it."""
        for notice in notices:
            if all(notice.kind != known.kind for known in self.notices):
                self.notices.append(notice)
                warnings.warn(notice.text, Notice, stacklevel=4)

    def loss(
        self, inputs: np.ndarray, targets: np.ndarray | None = None, phase: str | None = None
    ) -> float:
        """The loss on a batch, with noise as in training; see :meth:`fit_batch`."""
        generator = Generator().manual_seed(stream_seed(self.recipe.seed, "loss"))
        with torch.set_grad_enabled(self.recipe.penalty.kind == "contractive"):
            loss = self._loss(inputs, targets, generator, self._number(phase), {})
        return float(loss.detach())

    def _loss(
        self,
        inputs: np.ndarray,
        targets: np.ndarray | None,
        generator: Generator,
        number: int,
        memory: Memory,
    ) -> Tensor:
        setup, values = self._setup(number), self._values(inputs)
        if isinstance(self.network, StackedClassifier) and setup.depth:
            with torch.no_grad():
                values = self.network.encode_between(values, 0, setup.depth)
        restores = planned_phases(self.recipe)[number].restores
        sample = Sample(values, None if restores else self._targets(targets, values))
        with autocast(resolved(self.recipe.training.precision)):
            return setup.objective(self.network, sample, self.recipe, generator, memory)["loss"]

    def _number(self, phase: str | None) -> int:
        if phase is None:
            return len(self.phases) - 1
        if phase not in self.phases:
            raise RecipeError(
                f"“{self.recipe.name}” has no phase “{phase}”: choose {', '.join(self.phases)}."
            )
        return self.phases.index(phase)

    def _setup(self, number: int) -> PhaseSetup:
        if isinstance(self.network, StackedClassifier):
            return phase_setup(self.network, number)
        return PhaseSetup((self.network,), OBJECTIVES[self.recipe.task], 0)

    def _values(self, inputs: np.ndarray) -> Tensor:
        """What an objective takes: pictures in [0, 1], or signals as they are."""
        if self._regresses:
            return torch.from_numpy(self._signals(inputs))
        return torch.from_numpy(self._images(inputs)).to(torch.float32) / 255

    def _targets(self, targets: np.ndarray | None, values: Tensor) -> Tensor:
        if targets is None:
            kind, what = ("regressor", "numbers") if self._regresses else ("classifier", "labels")
            raise DataError(f"A {kind} learns from {what}: give one for each input.")
        if isinstance(self.network, Classifier):
            classes = self.network.head.out_features
            return torch.from_numpy(labels_of(targets, len(values), classes))
        return torch.from_numpy(targets_of(targets, len(values), values.shape[1]))

    def _images(self, given: np.ndarray) -> np.ndarray:
        return images_of(given, self.network.image_shape)

    def _signals(self, given: np.ndarray) -> np.ndarray:
        """A recurrent network takes signals of any length."""
        steps, features = self.network.image_shape
        any_length = isinstance(self.network, SequenceRegressor)
        return signals_of(given, None if any_length else steps, features)

    # --- looking ------------------------------------------------------------------------------

    @property
    def _regresses(self) -> bool:
        return self.recipe.task == "regress"

    def transform(self, inputs: np.ndarray) -> np.ndarray:
        """Codes ``float32 [n, k]``; of a classifier or regressor its last hidden layer."""
        if self._regresses:
            with torch.inference_mode():
                return self.network.encode(self._values(inputs)).numpy()
        return viewing.encode(self.network, self._images(inputs), self.recipe.data.pixel_range)

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
            codes = random_codes(self.network, self.recipe, images, count, seed)
        return viewing.decode(self.network, codes, self.recipe.data.pixel_range)

    def reconstruct(self, images: np.ndarray) -> np.ndarray:
        """What the network makes of images as they are, without noise."""
        self._needs_decoder()
        stored, pixel_range = self._images(images), self.recipe.data.pixel_range
        return viewing.restore(self.network, stored, Corruption(), pixel_range, 0).output

    def predict(self, inputs: np.ndarray) -> np.ndarray:
        """Probabilities ``float32 [n, classes]`` of a classifier, or the numbers of a regressor.

        A regressor that carries its state takes the inputs for one signal.
        """
        if self._regresses:
            return viewing.predict(
                self.network, self._signals(inputs), self.recipe.network.stateful
            )
        return viewing.classify(self.network, self._images(inputs), self.recipe.data.pixel_range)

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


def _warn(*texts: str) -> None:
    """Tell the caller of this module."""
    for text in texts:
        warnings.warn(text, stacklevel=4)
