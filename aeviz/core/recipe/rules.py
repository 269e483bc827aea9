"""Which choices of a recipe exclude each other, and how that is said."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import NEED_NEIGHBOURS

SIGNALS = ("line", "waves")
"""Datasets of numbers with a target, not of images."""
LARGEST_JACOBIAN = 256
"""Code size up to which the Jacobian of an encoder of several layers is computed."""
MOST_DIFFERENCES = 1 << 24
"""Pairs of pictures of a batch times numbers of the code up to which InfoNCE compares them: with
their neighbours 134 MB, several times."""


def has_closed_jacobian(recipe: Recipe) -> bool:
    """Whether the encoder is one dense layer whose Jacobian can be written down."""
    network = recipe.network
    return (
        network.kind == "dense"
        and not network.encoder_layers
        and network.code_activation in ("sigmoid", "tanh")
        and recipe.code.kind in ("plain", "nested")
        and not network.code_dropout
    )


def conflict(recipe: Recipe) -> str | None:
    """Why the choices of a recipe do not fit each other, or None if they do."""
    rules = itertools.chain(_task_rules(recipe), _code_rules(recipe), _network_rules(recipe))
    return next((text for broken, text in rules if broken), None)


Rules = Iterator[tuple[bool, str]]
"""Whether a recipe breaks a rule, and the sentence that says so."""


def _task_rules(recipe: Recipe) -> Rules:
    """Which task, data and loss go together."""
    task, data, network, loss = recipe.task, recipe.data, recipe.network, recipe.training.loss
    signals = data.dataset in SIGNALS
    yield (
        loss == "bce" and (network.output_activation != "sigmoid" or data.pixel_range != "unit"),
        "Binary cross-entropy needs pixels and outputs in [0, 1]: choose the pixel range"
        " “0 to 1” and the output activation “Sigmoid”, or the loss “Mean squared error”.",
    )
    yield (
        (task == "classify") != (loss == "cross-entropy"),
        "The loss “Cross-entropy” belongs to classifiers, and they have no other: choose another"
        " loss or another recipe.",
    )
    yield (
        task == "regress" and loss not in ("mse", "half-mse"),
        "A regressor needs the loss “Mean squared error” or “Half of the squared error”: choose"
        " one of them.",
    )
    yield (
        (task == "regress") != signals,
        "Points and waves are for regression, images for all other tasks: choose another dataset"
        " or another recipe.",
    )
    yield (
        signals
        and (
            recipe.corruption.kind != "none"
            or data.pixel_range != "unit"
            or data.validation_images > 0
            or network.kind == "conv"
        ),
        "Noise, pixel range, validation images and convolutions are for images: leave them out"
        " with points and waves.",
    )
    yield (
        data.labels > 0 and task != "classify",
        "Only a classifier uses labels: set the labels used to 0 or choose a classifier.",
    )


def _code_rules(recipe: Recipe) -> Rules:
    """Which codes and penalties a network can have."""
    task, network, code, penalty = recipe.task, recipe.network, recipe.code, recipe.penalty
    yield (
        network.kind == "linear" and task == "reconstruct",
        "A linear network has no code to restore images from: choose another network, such as"
        " “Dense” with linear activations.",
    )
    codeless = network.kind == "linear" or (task == "regress" and network.kind == "recurrent")
    yield (
        codeless and (code.kind != "plain" or penalty.kind != "none"),
        "This network has no single code to shape: choose the code “Plain” and the penalty"
        " “None”, or another network.",
    )
    yield (
        code.kind == "variational"
        and (network.code_activation != "linear" or network.code_dropout > 0 or network.map_code),
        "A variational code is a mean and a variance for each number: choose the code activation"
        " “Linear”, no code dropout and no maps as code.",
    )
    yield (
        code.kind == "k-sparse" and code.active_units > network.code_size,
        "More active units are asked for than the code has numbers: choose fewer, or a larger"
        " code.",
    )
    shapeless = code.kind not in ("plain", "nested")
    yield (
        penalty.kind == "kl" and (network.code_activation not in ("sigmoid", "tanh") or shapeless),
        "The KL penalty needs units between inactive and active: choose the code activation"
        " “Sigmoid” or “Tanh” and a plain or nested code, or the penalty “L1”.",
    )
    yield (
        penalty.kind in NEED_NEIGHBOURS and task == "regress",
        "A penalty on neighbours is for pictures: choose another penalty with points and waves.",
    )
    code_size = network.code_size
    largest = math.isqrt(MOST_DIFFERENCES // code_size)
    yield (
        penalty.kind == "info-nce" and not 2 <= recipe.training.batch_size <= largest,
        "InfoNCE compares all pictures of a batch with each other: with a code of"
        f" {code_size:,} numbers, choose a batch size from 2 to {largest:,}.",
    )
    yield (
        penalty.kind == "contractive"
        and network.code_size > LARGEST_JACOBIAN
        and not has_closed_jacobian(recipe),
        f"The contractive penalty takes too long for a code of more than {LARGEST_JACOBIAN}"
        " numbers, unless the encoder is one dense layer with sigmoid or tanh: choose a smaller"
        " code.",
    )


def _network_rules(recipe: Recipe) -> Rules:
    """Which parts and which training a kind of network can have."""
    task, network, training = recipe.task, recipe.network, recipe.training
    yield (
        network.kind == "own"
        and (task == "regress" or recipe.code.kind != "plain" or training.pretraining),
        "A network of your own restores pictures or names classes, with a plain code: choose"
        " these, or another network.",
    )
    yield (
        network.map_code and network.kind != "conv",
        "Only a convolutional network has maps: choose the network “Convolutional”.",
    )
    yield (
        network.kind == "conv" and not network.channels,
        "A convolutional network needs at least one level of feature maps: set some.",
    )
    yield (
        network.kind == "conv" and network.kernel_size % 2 == 0,
        "A filter needs a middle: choose an odd filter size, such as 3 or 5.",
    )
    sliding = task == "regress" and training.batch_order == "sliding"
    yield (
        network.stateful and not (network.kind == "recurrent" and sliding),
        "Only a recurrent regressor can carry its state, and needs the batch order “Sliding”:"
        " choose these or switch “Carry state” off.",
    )
    yield (
        network.activations is not None and network.kind != "dense",
        "Only a dense network has an activation per layer: leave them empty.",
    )
    decoder = network.decoder_sizes if task == "reconstruct" else ()
    hidden = len(network.encoder_layers) + len(decoder)
    yield (
        network.activations is not None and len(network.activations) != hidden,
        "The activations per layer do not fit the layers: give one for each encoder layer and, of"
        " an autoencoder, each decoder layer, or none at all.",
    )
    yield (
        training.pretraining
        and not (
            task == "classify"
            and network.kind == "dense"
            and recipe.code.kind == "plain"
            and recipe.penalty.kind == "none"
            and recipe.data.pixel_range == "unit"
        ),
        "Pre-training is for classifiers of dense layers with a plain code, no penalty and the"
        " pixel range “0 to 1”: choose these or switch it off.",
    )
