"""What a training run is given: a network, and its phases."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import numpy as np
import torch
from torch import Generator, Tensor
from torch.optim import Optimizer

from aeviz.core.compute.device import CPU
from aeviz.core.compute.precision import Precision
from aeviz.core.compute.ranks import Ranks
from aeviz.core.data.base import Split
from aeviz.core.data.batches import Batches
from aeviz.core.data.graph.companions import Companions
from aeviz.core.data.oddities import Oddity
from aeviz.core.models.base import Coder
from aeviz.core.recipe.schema import Recipe

Engine = Literal["autograd", "dense"]
"""Who gives a step its gradients: torch's autograd, or ``dense_step``, where they are written out.
A run keeps the one that it began with."""

Terms = dict[str, Tensor]
"""Named scalars of one batch; ``loss`` is what is minimised."""


class Sample(NamedTuple):
    """One batch: inputs ``[b, ...]`` (pictures in [0, 1]) and what belongs to them, if anything.

    Where somebody wants the codes of images, the objective appends them to ``codes``, ``[b, k]``.
    ``neighbours``: a picture that is like each of them, where the penalty asks for it.
    """

    inputs: Tensor
    targets: Tensor | None
    codes: list[Tensor] | None = None
    neighbours: Tensor | None = None


Memory = dict[str, Tensor]
"""What an objective carries from batch to batch; emptied when an epoch begins."""
Scores = dict[str, dict[str, float]]
Objective = Callable[[Any, Sample, Recipe, Generator, Memory], Terms]
"""(model, batch, recipe, generator, memory) -> terms."""


@dataclass(frozen=True)
class Phase:
    """One stretch of training: what is trained, on what, towards what."""

    name: str
    optimiser: Optimizer
    batches: Batches
    objective: Objective
    evaluate: Callable[[Any, Recipe], Scores]
    """(model, recipe) -> terms on the whole ``test`` set and, if there is one, ``validation``."""
    trained: tuple[str, ...] = ()
    frozen: tuple[str, ...] = ()


@dataclass(frozen=True)
class TrainingJob:
    """Everything that a run trains with.

    A phase is made when its turn comes, because its inputs may come from layers trained before.
    """

    recipe: Recipe
    model: Coder
    phases: tuple[Callable[[], Phase], ...]
    precision: Precision = "float32"
    device: torch.device = CPU
    """Where the network and the training data are."""
    sample: Split | None = None
    """Test pictures by which the network is examined; None of signals."""
    oddities: tuple[Oddity, ...] = ()
    """What is odd about the data."""
    engine: Engine = "autograd"
    companions: Companions | None = None
    """Where the penalty asks for neighbours: who they are."""
    ranks: Ranks | None = None
    """The processes that train it together; None: this one alone."""

    def load(self, weights: Mapping[str, np.ndarray]) -> None:
        """Give the network these weights. Raises ``RuntimeError`` if they are not its own."""
        self.model.load_state_dict(
            {name: torch.from_numpy(value.copy()) for name, value in weights.items()}
        )

    @property
    def reads_at_once(self) -> bool:
        """Whether a loss can be read without waiting for the device."""
        return self.device.type == "cpu"
