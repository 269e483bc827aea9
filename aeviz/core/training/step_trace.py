"""What happens within one optimiser step, for a few samples: seen while it happens.

The network's layers are listened to while the step is taken, so that what is shown is what was
used: this noise, this code, this output. Listening copies values and changes none.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import ExitStack
from typing import Self

import numpy as np
import torch
from torch import Tensor, nn

from aeviz.core.data.pixels import from_network, to_network, to_stored
from aeviz.core.inference.viewing import as_pictures
from aeviz.core.messages.step_trace import StepTrace
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.models.objectives import LOSSES
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.layers import weighted_layers
from aeviz.core.training.phases.job import Phase, Sample
from aeviz.core.training.phases.progress import TrainingProgress

MOST = 16
"""Samples that are shown at most."""


class StepTracer:
    """Sees a step that is taken inside ``with``: hooks that copy, and the weights of before."""

    def __init__(self, model: Coder, phase: Phase) -> None:
        self.model, self._phase = model, phase
        mine = {id(p) for group in phase.optimiser.param_groups for p in group["params"]}
        self._layers = {
            name: [p for p in layer.parameters() if id(p) in mine]
            for name, layer in weighted_layers(model).items()
        }
        self._hooks = ExitStack()
        self._before: dict[str, list[Tensor]] = {}
        self.seen: Tensor | None = None
        """What the encoder was given, if it was asked."""
        self.code: Tensor | None = None
        self.output: Tensor | None = None

    def __enter__(self) -> Self:
        for module in self.model.encoder.modules():
            self._hooks.enter_context(module.register_forward_pre_hook(self._enter))
        for module in _tails(self.model):
            self._hooks.enter_context(module.register_forward_hook(self._leave))
        for name, weights in self._layers.items():
            if weights:
                self._before[name] = [weight.detach().clone() for weight in weights]
        return self

    def __exit__(self, *_: object) -> None:
        self._hooks.close()

    def note(self, seen: Tensor, code: Tensor, output: Tensor) -> None:
        """What passed in a step that calls no layer: see :class:`DenseStep`."""
        self.seen, self.code, self.output = _copied(seen), _copied(code), _copied(output)

    def _enter(self, module: nn.Module, given: tuple[Tensor, ...]) -> None:
        if self.seen is None:
            self.seen = _copied(given[0])

    def _leave(self, module: nn.Module, given: tuple[Tensor, ...], output: Tensor) -> None:
        if self.output is None:
            self.code, self.output = _copied(given[0]), _copied(output)

    @property
    def rate(self) -> float:
        """The learning rate of the step."""
        return float(self._phase.optimiser.param_groups[0]["lr"])

    @torch.no_grad()
    def updates(self) -> dict[str, float]:
        """By layer, how far its weights moved, as a fraction of their length before."""
        found = {}
        for name, before in self._before.items():
            moved = _length([w - b for w, b in zip(self._layers[name], before, strict=True)])
            length = _length(before)
            found[name] = moved / length if length else math.inf if moved else 0.0
        return found


def _tails(model: Coder) -> list[nn.Module]:
    """What follows the code: decoders, or the layer of classes or numbers."""
    if isinstance(model, StackedClassifier):
        return [*model.decoders, model.head]
    return [model.decoder] if isinstance(model, Autoencoder) else [model.get_submodule("head")]


def _copied(values: Tensor) -> Tensor:
    return values.detach()[:MOST].to(torch.float32, copy=True)


def _array(values: Tensor) -> np.ndarray:
    return values.cpu().numpy()


def _length(parts: list[Tensor]) -> float:
    return float(torch.stack([part.norm() for part in parts]).norm())


@torch.no_grad()
def step_trace(
    tracer: StepTracer, sample: Sample, loss: float, progress: TrainingProgress
) -> StepTrace:
    """What ``tracer`` saw of the step that was just taken on ``sample``."""
    phase, recipe = progress.phase, progress.recipe
    code, output = tracer.code, tracer.output
    assert code is not None and output is not None  # noqa: S101, PT018 - every step passes a tail
    given = _copied(sample.inputs)
    seen = given if tracer.seen is None else tracer.seen
    planned = planned_phases(recipe)[phase]
    restores = planned.restores
    wanted = _wanted(tracer.model, given, sample, recipe, restores)
    targets = wanted if wanted.dim() == 1 else wanted.flatten(1)
    answer = output.softmax(1) if recipe.task == "classify" else output
    if code.dim() == 3 and recipe.task == "regress":
        code = code[:, -1]  # of a sequence the last state
    show = _shower(tracer.model, recipe, given)
    return StepTrace(
        phase=phase,
        stages=planned.stages,
        epoch=progress.epoch_of(progress.step),
        batch=(progress.phase_step - 1) % progress.steps_per_epoch + 1,
        batches=progress.steps_per_epoch,
        size=len(sample.inputs),
        rate=tracer.rate,
        clean=show(given, False),
        seen=show(seen, tracer.seen is not None),
        code=_array(code.flatten(1)),
        output=show(output, True) if restores else _array(answer.flatten(1)),
        targets=None if restores else _array(targets),
        losses=_losses(output, wanted, _loss_name(recipe, restores)),
        loss=loss,
        updates=tracer.updates(),
    )


def _wanted(model: Coder, given: Tensor, sample: Sample, recipe: Recipe, restores: bool) -> Tensor:
    """What the output is compared with, in the network's range: ``[n, ...]``."""
    if not restores:
        assert sample.targets is not None  # noqa: S101 - a supervised task has targets
        return sample.targets[:MOST]
    if given.dim() == 2:
        return given
    return to_network(given, recipe.data.pixel_range, model.standardisation)


def _loss_name(recipe: Recipe, restores: bool) -> str:
    """See the objectives of tasks and phases."""
    if recipe.training.pretraining:
        return "mse" if restores else "cross-entropy"
    return recipe.training.loss


def _losses(output: Tensor, wanted: Tensor, name: str) -> np.ndarray:
    """The loss of each sample by itself, ``float32 [n]``."""
    if wanted.is_floating_point():
        output = output.view(wanted.shape)
    pairs = zip(output.split(1), wanted.split(1), strict=True)
    return np.array([float(LOSSES[name](one, other)) for one, other in pairs], np.float32)


def _shower(model: Coder, recipe: Recipe, given: Tensor) -> Callable[[Tensor, bool], np.ndarray]:
    """How the batch's samples are shown: (values, whether in the network's range) -> array."""
    low, high = min(0.0, float(given.min())), max(float(given.max()), 1e-6)

    def show(values: Tensor, of_network: bool) -> np.ndarray:
        if recipe.task == "regress":
            return _array(values.flatten(1))
        if given.dim() == 2:  # values of a hidden layer
            return as_pictures(_array(values.flatten(1)), low, high)
        pictures = values.view(len(values), *model.image_shape)
        if of_network:
            pictures = from_network(pictures, recipe.data.pixel_range, model.standardisation)
        return _array(to_stored(pictures))

    return show
