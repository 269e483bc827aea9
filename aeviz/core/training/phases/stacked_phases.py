"""The phases of a stacked classifier: its layers one by one, its classes, and all together."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np
import torch
from torch import Generator, nn

from aeviz.core.compute.optimisers import build_optimiser
from aeviz.core.compute.seeds import stream
from aeviz.core.data.base import Split
from aeviz.core.data.batches import Batches
from aeviz.core.data.corruption import corrupt
from aeviz.core.inference.viewing import chunks
from aeviz.core.models.objectives import LOSSES
from aeviz.core.models.stacked import StackedClassifier
from aeviz.core.recipe.phases import planned_phases
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training.phases.job import Memory, Objective, Phase, Sample, Scores, Terms
from aeviz.core.training.phases.tasks import class_terms, evaluate_images, given, told


def stacked_phases(
    recipe: Recipe,
    model: StackedClassifier,
    train: Split,
    labelled: Split,
    held_out: Mapping[str, Split],
) -> tuple[Callable[[], Phase], ...]:
    """One phase for each layer on all images, then classes and fine-tuning on labelled ones.

    The inputs of a phase are computed when it begins, without noise, by the layers below it.
    """

    def begin(number: int) -> Phase:
        planned, setup = planned_phases(recipe)[number], phase_setup(model, number)
        used = train if planned.restores else labelled
        inputs = hidden_values(model, used.images, setup.depth)
        labels = None if planned.restores else used.labels
        size = min(recipe.training.batch_size, len(inputs))
        order = recipe.training.batch_order
        scores = functools.partial(evaluate_images, held_out)
        return Phase(
            planned.name,
            build_optimiser(recipe.training, setup.parameters()),
            Batches(inputs, size, recipe.seed, labels, order, model.device),
            setup.objective,
            functools.partial(_layer_scores, number, held_out) if planned.restores else scores,
            planned.trained,
            planned.frozen,
        )

    return tuple(functools.partial(begin, number) for number in range(model.depth + 2))


class PhaseSetup(NamedTuple):
    """What a phase trains, by which objective, on values at which depth of the network."""

    modules: tuple[nn.Module, ...]
    objective: Objective
    depth: int

    def parameters(self) -> list[nn.Parameter]:
        """All that is trained."""
        return [parameter for module in self.modules for parameter in module.parameters()]


def phase_setup(model: StackedClassifier, number: int) -> PhaseSetup:
    """Phase ``number`` (from 0): each layer, then the classes, then all together."""
    layers = tuple(model.encoder.layers.children())
    if number < model.depth:
        both = (layers[number], model.decoders[number])
        return PhaseSetup(both, functools.partial(_layer_terms, number), number)
    if number == model.depth:
        return PhaseSetup((model.head,), _class_terms, model.depth)
    return PhaseSetup((*layers, model.head), _tuning_terms, 0)


@torch.no_grad()
def hidden_values(model: StackedClassifier, images: np.ndarray, depth: int) -> np.ndarray:
    """What the first ``depth`` layers make of clean stored images: ``float32 [n, units]``."""
    if depth == 0:
        return images
    parts = [model.encode_between(part, 0, depth) for part in chunks(images, model.device)]
    return torch.cat(parts).cpu().numpy()


def _layer_terms(
    layer: int,
    model: StackedClassifier,
    sample: Sample,
    recipe: Recipe,
    generator: Generator,
    memory: Memory,
) -> Terms:
    values = sample.inputs.flatten(1)
    if layer == 0:
        noisy = corrupt(sample.inputs, recipe.corruption, generator, training=True)
        restored = model.restore_layer(noisy, 0, generator)
    else:
        restored = model.restore_layer(values, layer)
    return {"loss": LOSSES["mse"](restored, values)}


@torch.no_grad()
def _layer_scores(
    layer: int, held_out: Mapping[str, Split], model: StackedClassifier, recipe: Recipe
) -> Scores:
    scores, tell = {}, told(held_out)
    for name, split in held_out.items():
        generator, total = stream(recipe.seed, name), 0.0
        for clean in chunks(split.images, model.device):
            inputs = corrupt(clean, recipe.corruption, generator) if layer == 0 else clean
            values = model.encode_between(clean, 0, layer)
            seen = model.encode_between(inputs, 0, layer)
            total += float(LOSSES["mse"](model.restore_layer(seen, layer), values)) * len(clean)
            tell(len(clean))
        scores[name] = {"loss": total / len(split), "mse": total / len(split)}
    return scores


def _class_terms(model: StackedClassifier, sample: Sample, *_: object) -> Terms:
    return class_terms(model.head(sample.inputs), given(sample.targets))


def _tuning_terms(
    model: StackedClassifier, sample: Sample, recipe: Recipe, generator: Generator, memory: Memory
) -> Terms:
    if recipe.training.tuning_noise:
        noisy = corrupt(sample.inputs, recipe.corruption, generator, training=True)
        logits = model(noisy, generator)
    else:
        logits = model(sample.inputs)
    return class_terms(logits, given(sample.targets))
