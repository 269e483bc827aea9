"""A recipe's network while it learns, batch by batch or in epochs: half of the Python API."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable

import numpy as np
import torch
from torch import Generator, Tensor
from torch.optim import Optimizer

from aeviz.core.base.errors import DataError, RecipeError, TrainingError
from aeviz.core.compute.optimisers import (
    SCHEDULES,
    build_optimiser,
    set_learning_rate,
)
from aeviz.core.compute.precision import autocast, resolved
from aeviz.core.compute.seeds import stream, stream_seed
from aeviz.core.data.arrays import (
    count_of,
    images_of,
    labels_of,
    signals_of,
    targets_of,
)
from aeviz.core.data.base import Signals, Split
from aeviz.core.data.batches import ORDERS
from aeviz.core.messages.events import Noticed
from aeviz.core.models.base import Classifier, Coder
from aeviz.core.models.recurrent import SequenceRegressor
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import NEED_NEIGHBOURS
from aeviz.core.runs.provenance import Provenance
from aeviz.core.training.checkup import examine
from aeviz.core.training.divergence import Alarm, Diverged, check_gradients, way_out
from aeviz.core.training.phases.job import Memory, Sample
from aeviz.core.training.phases.stacked_phases import PhaseSetup, phase_setup
from aeviz.core.training.phases.tasks import OBJECTIVES, evaluate_images, evaluate_signals

FEWEST = 20
"""Images of a batch by which a network is judged."""


class Notice(UserWarning):
    """Something that users should know and that does not stop the program."""


def finite(found: np.ndarray) -> np.ndarray:
    """What a network gives, if it is numbers. Raises :class:`DataError`."""
    if not np.isfinite(found).all():
        raise DataError(
            "The network makes no finite numbers of this: give it smaller ones, or learn anew at a"
            " lower learning rate."
        )
    return found


def _finite(figures: dict[str, float]) -> dict[str, float]:
    finite(np.array(list(figures.values())))
    return figures


class Learner:
    """What :class:`aeviz.core.api.Model` learns with; made as such alone, by nobody."""

    def _take(
        self,
        recipe: Recipe,
        model: Coder,
        known: Callable[[], np.ndarray],
        levels: bool = False,
    ) -> None:
        self.recipe, self.network = recipe, model
        self._levels = levels
        """Whether the images that it was made from are levels: then 0 and 1 alone are, too."""
        self._known = known
        """The training images, where a density of codes is wanted."""
        self._optimisers: dict[int, Optimizer] = {}
        self._past: list[tuple[int, float]] = []
        self.epoch = 0
        """Whole epochs that it has learned, also before it was loaded."""
        self._memory: Memory = {}
        self.provenance: Provenance | None = None
        """Of which step and epoch of which run the weights were when they were loaded."""
        self._alarms: dict[int, Alarm] = {}
        self.notices: list[Noticed] = []
        """What is odd about the images or went wrong in learning, each kind once; of a run that
        was loaded also what was noticed then. What is new comes as a :class:`Notice` warning."""

    @property
    def step(self) -> int:
        """Steps that it has learned, also before it was loaded."""
        return len(self._past)

    @property
    def _regresses(self) -> bool:
        return self.recipe.task == "regress"

    @property
    def phases(self) -> tuple[str, ...]:
        """The phases that training has: one, or those of a stacked classifier."""
        return tuple(phase.name for phase in planned_phases(self.recipe))

    def fit(
        self,
        inputs: np.ndarray,
        targets: np.ndarray | None = None,
        *,
        epochs: int | None = None,
        on_epoch: Callable[[int, float], object] | None = None,
    ) -> list[float]:
        """Learn for some epochs (the recipe's), in all phases; the mean loss of each epoch.

        Batches, order and schedule are the recipe's. ``on_epoch`` is called with the epoch, from 1,
        and its mean loss; what it returns counts only if it is ``False``, which ends learning.
        All is checked before the first step.
        """
        training, means = self.recipe.training, list[float]()
        epochs = training.epochs if epochs is None else count_of(epochs, "The epochs", 100_000)
        if on_epoch is not None and not callable(on_epoch):
            raise DataError("What is called after an epoch must be a function: give one, or none.")
        inputs = self._signals(inputs) if self._regresses else self._images(inputs)
        if all(phase.restores for phase in planned_phases(self.recipe)):
            targets = None
        else:
            targets = self._targets(targets, torch.from_numpy(inputs)).numpy()
        size, count = min(training.batch_size, len(inputs)), len(inputs)
        arrange, shape = ORDERS[training.batch_order], SCHEDULES[training.schedule]
        for phase in range(len(self.phases)):
            for epoch in range(epochs):
                order = arrange(count, size, stream(self.recipe.seed, "order", epoch)).numpy()
                chosen = [order[start : start + size] for start in range(0, len(order), size)]
                total = seen = 0.0
                for index, items in enumerate(chosen):
                    done = (epoch + index / len(chosen)) / epochs
                    rate = training.learning_rate * shape(done)
                    set_learning_rate(self._optimiser(phase), rate)
                    wanted = None if targets is None else targets[items]
                    cost = self.fit_batch(inputs[items], wanted, self.phases[phase])
                    total += len(items) * cost
                    seen += len(items)
                self.epoch += 1
                means.append(total / seen)
                if on_epoch is not None and on_epoch(len(means), means[-1]) is False:
                    return means
        return means

    def evaluate(self, inputs: np.ndarray, targets: np.ndarray | None = None) -> dict[str, float]:
        """The figures that training gives of a test set: ``loss``, ``mse``, ``accuracy`` …

        Noise is as in every test, always the same. Classifiers and regressors need targets.
        """
        if self._regresses:
            signals = self._signals(inputs)
            wanted = self._targets(targets, torch.from_numpy(signals)).numpy()
            data = Signals(signals, wanted)
            return _finite(evaluate_signals(data, self.network, self.recipe)["test"])  # type: ignore[arg-type]
        images = self._images(inputs)
        labels = np.zeros(len(images), np.uint8)
        if isinstance(self.network, Classifier):
            values = torch.from_numpy(images)
            labels = self._targets(targets, values).numpy().astype(np.uint8)
        test = {"test": Split(images, labels)}
        return _finite(evaluate_images(test, self.network, self.recipe)["test"])

    def _optimiser(self, number: int) -> Optimizer:
        """That of a phase."""
        if number not in self._optimisers:
            learns = self._setup(number).parameters()
            self._optimisers[number] = build_optimiser(self.recipe.training, learns)
        return self._optimisers[number]

    def fit_batch(
        self, inputs: np.ndarray, targets: np.ndarray | None = None, phase: str | None = None
    ) -> float:
        """One optimiser step at the recipe's learning rate; the batch's loss before the step.

        Classifiers need labels ``[n]`` and regressors numbers as ``targets``. A regressor that
        carries its state goes on from the batch before if both are of the same size. Of a stacked
        classifier ``phase`` is one of :attr:`phases`, by default the last; its layers learn without
        targets. Raises :class:`TrainingError`, and changes no weight, if the loss or a gradient is
        no finite number.
        """
        number = self._number(phase)
        generator = Generator().manual_seed(stream_seed(self.recipe.seed, "step", self.step))
        memory = dict(self._memory)
        loss = self._loss(inputs, targets, generator, number, memory)
        cost, optimiser = float(loss.detach()), self._optimiser(number)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        try:
            if not np.isfinite(cost):
                raise Diverged
            check_gradients(w for group in optimiser.param_groups for w in group["params"])
        except Diverged:
            optimiser.zero_grad(set_to_none=True)
            rate = self.recipe.training.learning_rate
            raise TrainingError(way_out(self.step + 1, rate)) from None
        with autocast(resolved(self.recipe.training.precision)):
            optimiser.step()
        self._memory = memory
        self._past.append((self.epoch + 1, cost))
        self._look_after(cost, inputs, targets, number)
        return cost

    def _look_after(
        self, cost: float, inputs: np.ndarray, targets: np.ndarray | None, number: int
    ) -> None:
        """Notice a loss that explodes, and now and then what the batch shows of the network."""
        alarm = self._alarms.setdefault(number, Alarm())
        risen = alarm.look(self.step, np.array([cost]))
        self._note([risen] if risen else [])
        hundreds, rest = divmod(self.step, 100)
        if rest or hundreds & (hundreds - 1) or self._regresses or len(inputs) < FEWEST:
            return  # only after 100, 200, 400 … batches
        labels = np.zeros(len(inputs)) if targets is None else np.asarray(targets)
        found = examine(self.network, Split(self._images(inputs), labels), self.recipe, number)
        self._note(Noticed(kind, self.step, text) for kind, text in found)

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
        return _finite({"loss": float(loss.detach())})["loss"]

    def _loss(
        self,
        inputs: np.ndarray,
        targets: np.ndarray | None,
        generator: Generator,
        number: int,
        memory: Memory,
    ) -> Tensor:
        if self.recipe.penalty.kind in NEED_NEIGHBOURS:
            raise RecipeError(
                "A penalty on neighbours needs all training pictures before the first step: train"
                " with “aeviz train” or in the window, or choose another penalty."
            )
        setup, values = self._setup(number), self._values(inputs)
        if memory and len(next(iter(memory.values()))) != len(values):
            memory.clear()
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
        return images_of(given, self.network.image_shape, self._levels)

    def _signals(self, given: np.ndarray) -> np.ndarray:
        """A recurrent network takes signals of any length."""
        steps, features = self.network.image_shape
        any_length = isinstance(self.network, SequenceRegressor)
        return signals_of(given, None if any_length else steps, features)
