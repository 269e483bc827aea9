"""What each task minimises, and how it is scored on images that were held back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import torch
from torch import Generator, Tensor

from aeviz.core.base.callbacks import tell_progress
from aeviz.core.compute.seeds import stream
from aeviz.core.data.base import Signals, Split
from aeviz.core.data.pixels import from_network, to_network
from aeviz.core.inference.viewing import CHUNK, at_once, chunks, network_inputs, predict
from aeviz.core.models.base import Autoencoder, Classifier, Coder, Regressor
from aeviz.core.models.layers import in_full
from aeviz.core.models.objectives import LOSSES, PENALTIES
from aeviz.core.models.recurrent import SequenceRegressor
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import NEED_NEIGHBOURS
from aeviz.core.training.phases.job import Memory, Objective, Sample, Scores, Terms


def reconstruction_terms(
    model: Autoencoder, sample: Sample, recipe: Recipe, generator: Generator, memory: Memory
) -> Terms:
    """The loss of restoring clean pictures ``[b, h, w]`` from corrupted ones."""
    clean = to_network(sample.inputs, recipe.data.pixel_range, model.standardisation)
    coded = _coded(model, sample, recipe, generator)
    loss = LOSSES[recipe.training.loss](model.decode(coded.codes, generator), clean)
    return _with_costs(loss, "reconstruction", model, coded, recipe)


def classification_terms(
    model: Classifier, sample: Sample, recipe: Recipe, generator: Generator, memory: Memory
) -> Terms:
    """The cross-entropy of the true classes, and the fraction of images read rightly."""
    labels = given(sample.targets)
    coded = _coded(model, sample, recipe, generator)
    logits = model.head(coded.codes)
    loss = LOSSES[recipe.training.loss](logits, labels)
    terms = _with_costs(loss, "error", model, coded, recipe)
    return terms | {"accuracy": _accuracy(logits, labels)}


def regression_terms(
    model: Regressor, sample: Sample, recipe: Recipe, generator: Generator, memory: Memory
) -> Terms:
    """The loss of predicting targets ``[b, t, 1]``; a carried state lies in ``memory``."""
    targets, loss = given(sample.targets), LOSSES[recipe.training.loss]
    if isinstance(model, SequenceRegressor):
        carried = [memory[key] for key in sorted(memory)] if recipe.network.stateful else []
        prediction, state = model.follow(sample.inputs, tuple(carried) or None)
        if recipe.network.stateful:
            memory.update({str(index): in_full(part.detach()) for index, part in enumerate(state)})
        return {"loss": loss(prediction, targets)}
    encoded = model.encoder(sample.inputs, generator)
    codes = model.code_kind.code(encoded, generator)
    error = loss(model.head(codes).unsqueeze(-1), targets)
    return _with_costs(error, "error", model, Coded(sample.inputs, encoded, codes), recipe)


OBJECTIVES: dict[str, Objective] = {
    "reconstruct": reconstruction_terms,
    "classify": classification_terms,
    "regress": regression_terms,
}


def given(targets: Tensor | None) -> Tensor:
    """The targets, which a supervised task has."""
    if targets is None:
        raise ValueError("a supervised task needs targets")
    return targets


def class_terms(logits: Tensor, labels: Tensor) -> Terms:
    """Cross-entropy and accuracy, without what code and penalty cost."""
    loss = LOSSES["cross-entropy"](logits, labels)
    return {"loss": loss, "accuracy": _accuracy(logits, labels)}


def _accuracy(logits: Tensor, labels: Tensor) -> Tensor:
    return (logits.detach().argmax(1) == labels).float().mean()


class Coded(NamedTuple):
    """A batch on its way: corrupted inputs as the network sees them, what the encoder puts out, the
    codes, and where the penalty asks for them the codes of their neighbours."""

    inputs: Tensor
    encoded: Tensor
    codes: Tensor
    beside: Tensor | None = None


def _coded(model: Coder, sample: Sample, recipe: Recipe, generator: Generator) -> Coded:
    noise, pixel_range = recipe.corruption, recipe.data.pixel_range
    inputs = network_inputs(model, sample.inputs, noise, pixel_range, generator, training=True)
    encoded = model.encoder(inputs, generator)
    if sample.codes is not None:
        # What the map shows of a code is what it is without a draw.
        sample.codes.append(model.code_kind.code(encoded.detach(), None))
    coded = Coded(inputs, encoded, model.code_kind.code(encoded, generator))
    if sample.neighbours is None:
        return coded
    alike = _coded(model, Sample(sample.neighbours, None), recipe, generator)
    return coded._replace(beside=model.code_kind.penalised(alike.encoded, alike.codes))


def _with_costs(loss: Tensor, name: str, model: Coder, coded: Coded, recipe: Recipe) -> Terms:
    """Add what code and penalty cost; the parts come as terms of their own.

    ``divergence`` is in nats per image. Like a reconstruction loss it counts per pixel in the sum,
    so that with beta 1 and cross-entropy the sum is the negative ELBO per pixel.
    """
    terms, total, kind = {name: loss}, loss, model.code_kind
    divergence = kind.divergence(coded.encoded)
    if divergence is not None:
        terms["divergence"] = divergence.mean()
        pixels = coded.inputs[0].numel() if name == "reconstruction" else 1
        total = total + recipe.code.beta * terms["divergence"] / pixels
    idleness = kind.idleness(coded.encoded)
    if idleness is not None:
        terms["idle"] = idleness
        total = total + recipe.code.idle_weight * idleness
    penalty = PENALTIES[recipe.penalty.kind]
    if penalty is not None:
        costly = kind.penalised(coded.encoded, coded.codes)
        terms["penalty"] = penalty(model, coded.inputs, costly, recipe, coded.beside)
        total = total + recipe.penalty.penalty_weight * terms["penalty"]
    return {"loss": total} if len(terms) == 1 else {"loss": total, **terms}


# --- scores -----------------------------------------------------------------------------------


def evaluate_images(held_out: Mapping[str, Split], model: Coder, recipe: Recipe) -> Scores:
    """Terms on whole sets of images, with the same noise at every call.

    A classifier reads clean images. A penalty is measured on the first 1,000 images, if it can be
    of single ones. :func:`~aeviz.core.base.callbacks.heard_by` hears how many were looked at.
    """
    tell = told(held_out)
    return {name: _scores(name, split, model, recipe, tell) for name, split in held_out.items()}


def told(held_out: Mapping[str, Split]) -> Callable[[int], None]:
    """To be called with how many images more were looked at: tells which part of all that is."""
    total, done = sum(len(split) for split in held_out.values()), 0

    def tell(count: int) -> None:
        nonlocal done
        done += count
        tell_progress(done / total)

    return tell


@torch.no_grad()
def _scores(
    name: str, split: Split, model: Coder, recipe: Recipe, tell: Callable[[int], None]
) -> dict[str, float]:
    generator = stream(recipe.seed, name)
    labels = torch.from_numpy(split.labels).long().to(model.device)
    sums: dict[str, float] = {}
    for clean, truth in zip(chunks(split.images, model.device), labels.split(CHUNK), strict=True):
        if isinstance(model, Classifier):
            inputs = to_network(clean, recipe.data.pixel_range, model.standardisation)
            logits = torch.cat([model(part) for part in inputs.split(at_once(model))])
            terms = class_terms(logits, truth)
        else:
            terms = _restored(model, clean, recipe, generator)
        for key, value in terms.items():
            sums[key] = sums.get(key, 0.0) + float(value) * len(clean)
        tell(len(clean))
    scores = {key: total / len(split) for key, total in sums.items()}
    penalty = PENALTIES[recipe.penalty.kind]
    if penalty is not None and recipe.penalty.kind not in NEED_NEIGHBOURS:
        first = next(chunks(split.images, model.device))
        inputs = to_network(first, recipe.data.pixel_range, model.standardisation)
        with torch.enable_grad():
            cost = float(penalty(model, inputs, model.encode(inputs), recipe, None).detach())
        scores["penalty"] = cost
        scores["loss"] += recipe.penalty.penalty_weight * cost
    return scores


def _restored(model: Coder, clean: Tensor, recipe: Recipe, generator: Generator) -> Terms:
    pixel_range, fitted = recipe.data.pixel_range, model.standardisation
    inputs = network_inputs(model, clean, recipe.corruption, pixel_range, generator)
    size = at_once(model)
    encoded = torch.cat([model.encoder(part) for part in inputs.split(size)])
    codes = model.code_kind.code(encoded, None)
    output = torch.cat([model.decode(part) for part in codes.split(size)])  # type: ignore[operator]
    loss = LOSSES[recipe.training.loss](output, to_network(clean, pixel_range, fitted))
    terms = {
        "loss": loss,
        "mse": (from_network(output, pixel_range, fitted) - clean).square().mean(),
    }
    divergence = model.code_kind.divergence(encoded)
    if divergence is not None:
        terms |= {"reconstruction": loss, "divergence": divergence.mean()}
        terms["loss"] = loss + recipe.code.beta * divergence.mean() / clean[0].numel()
    return terms


@torch.no_grad()
def evaluate_signals(test: Signals, model: Regressor, recipe: Recipe) -> Scores:
    """Loss and mean squared error of the predictions for all test signals."""
    prediction = torch.from_numpy(predict(model, test.inputs, recipe.network.stateful))
    targets = torch.from_numpy(test.targets)
    return {
        "test": {
            "loss": float(LOSSES[recipe.training.loss](prediction, targets)),
            "mse": float((prediction - targets).square().mean()),
        }
    }
