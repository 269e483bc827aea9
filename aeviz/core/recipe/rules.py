"""Which choices of a recipe exclude each other, and how that is said."""

from __future__ import annotations

from collections.abc import Callable

from aeviz.core.recipe.schema import Recipe

SIGNALS = ("line", "waves")
"""Datasets of numbers with a target, not of images."""
LARGEST_JACOBIAN = 256
"""Code size up to which the Jacobian of an encoder of several layers is computed."""


def has_closed_jacobian(recipe: Recipe) -> bool:
    """Whether the encoder is one dense layer whose Jacobian can be written down."""
    network = recipe.network
    return (
        network.kind == "dense"
        and not network.encoder_layers
        and network.code_activation in ("sigmoid", "tanh")
        and recipe.code.kind == "plain"
        and not network.code_dropout
    )


def _bce(recipe: Recipe) -> bool:
    return recipe.training.loss == "bce" and (
        recipe.network.output_activation != "sigmoid" or recipe.data.pixel_range != "unit"
    )


def _wrong_loss(recipe: Recipe) -> bool:
    return (recipe.task == "classify") != (recipe.training.loss == "cross-entropy")


def _regression_loss(recipe: Recipe) -> bool:
    return recipe.task == "regress" and recipe.training.loss not in ("mse", "half-mse")


def _wrong_data(recipe: Recipe) -> bool:
    return (recipe.task == "regress") != (recipe.data.dataset in SIGNALS)


def _image_options(recipe: Recipe) -> bool:
    return recipe.data.dataset in SIGNALS and (
        recipe.corruption.kind != "none"
        or recipe.data.pixel_range != "unit"
        or recipe.data.validation_images > 0
        or recipe.network.kind == "conv"
    )


def _labels(recipe: Recipe) -> bool:
    return recipe.data.labels > 0 and recipe.task != "classify"


def _linear(recipe: Recipe) -> bool:
    return recipe.network.kind == "linear" and recipe.task == "reconstruct"


def _no_code(recipe: Recipe) -> bool:
    codeless = recipe.network.kind == "linear" or (
        recipe.task == "regress" and recipe.network.kind == "recurrent"
    )
    return codeless and (recipe.code.kind != "plain" or recipe.penalty.kind != "none")


def _variational(recipe: Recipe) -> bool:
    network = recipe.network
    return recipe.code.kind == "variational" and (
        network.code_activation != "linear" or network.code_dropout > 0 or network.map_code
    )


def _too_many_active(recipe: Recipe) -> bool:
    return recipe.code.kind == "k-sparse" and recipe.code.active_units > recipe.network.code_size


def _kl(recipe: Recipe) -> bool:
    return recipe.penalty.kind == "kl" and (
        recipe.network.code_activation not in ("sigmoid", "tanh") or recipe.code.kind != "plain"
    )


def _contractive(recipe: Recipe) -> bool:
    return (
        recipe.penalty.kind == "contractive"
        and recipe.network.code_size > LARGEST_JACOBIAN
        and not has_closed_jacobian(recipe)
    )


def _maps(recipe: Recipe) -> bool:
    return recipe.network.map_code and recipe.network.kind != "conv"


def _no_maps(recipe: Recipe) -> bool:
    return recipe.network.kind == "conv" and not recipe.network.channels


def _even_filter(recipe: Recipe) -> bool:
    return recipe.network.kind == "conv" and recipe.network.kernel_size % 2 == 0


def _stateful(recipe: Recipe) -> bool:
    return recipe.network.stateful and not (
        recipe.network.kind == "recurrent"
        and recipe.task == "regress"
        and recipe.training.batch_order == "sliding"
    )


def _activations(recipe: Recipe) -> bool:
    network = recipe.network
    return network.activations is not None and network.kind != "dense"


def _other_number(recipe: Recipe) -> bool:
    network, restores = recipe.network, recipe.task == "reconstruct"
    hidden = len(network.encoder_layers) + (len(network.decoder_sizes) if restores else 0)
    return network.activations is not None and len(network.activations) != hidden


def _pretraining(recipe: Recipe) -> bool:
    return recipe.training.pretraining and not (
        recipe.task == "classify"
        and recipe.network.kind == "dense"
        and recipe.code.kind == "plain"
        and recipe.penalty.kind == "none"
        and recipe.data.pixel_range == "unit"
    )


RULES: tuple[tuple[Callable[[Recipe], bool], str], ...] = (
    (
        _bce,
        "Binary cross-entropy needs pixels and outputs in [0, 1]: choose the pixel range"
        " “unit” and the output activation “sigmoid”, or the loss “mse”.",
    ),
    (
        _wrong_loss,
        "The loss “cross-entropy” belongs to classifiers, and they have no other: choose another"
        " loss or another recipe.",
    ),
    (_regression_loss, "A regressor needs the loss “mse” or “half-mse”: choose one of them."),
    (
        _wrong_data,
        "Points and waves are for regression, images for all other tasks: choose another dataset"
        " or another recipe.",
    ),
    (
        _image_options,
        "Noise, pixel range, validation images and convolutions are for images: leave them out"
        " with points and waves.",
    ),
    (_labels, "Only a classifier uses labels: set the labels used to 0 or choose a classifier."),
    (
        _linear,
        "A linear network has no code to restore images from: choose another network, such as"
        " “dense” with linear activations.",
    ),
    (
        _no_code,
        "This network has no single code to shape: choose the code “plain” and the penalty"
        " “none”, or another network.",
    ),
    (
        _variational,
        "A variational code is a mean and a variance for each number: choose the code activation"
        " “linear”, no code dropout and no maps as code.",
    ),
    (
        _too_many_active,
        "More active units are asked for than the code has numbers: choose fewer, or a larger"
        " code.",
    ),
    (
        _kl,
        "The KL penalty needs units between inactive and active: choose the code activation"
        " “sigmoid” or “tanh” and a plain code, or the penalty “l1”.",
    ),
    (
        _contractive,
        f"The contractive penalty takes too long for a code of more than {LARGEST_JACOBIAN}"
        " numbers, unless the encoder is one dense layer with sigmoid or tanh: choose a smaller"
        " code.",
    ),
    (_maps, "Only a convolutional network has maps: choose the network “conv”."),
    (_no_maps, "A convolutional network needs at least one level of feature maps: set some."),
    (_even_filter, "A filter needs a middle: choose an odd filter size, such as 3 or 5."),
    (
        _stateful,
        "Only a recurrent regressor can carry its state, and needs the batch order “sliding”:"
        " choose these or switch “Carry state” off.",
    ),
    (_activations, "Only a dense network has an activation per layer: leave them empty."),
    (
        _other_number,
        "The activations per layer do not fit the layers: give one for each encoder layer and, of"
        " an autoencoder, each decoder layer, or none at all.",
    ),
    (
        _pretraining,
        "Pre-training is for classifiers of dense layers with a plain code, no penalty and the"
        " pixel range “unit”: choose these or switch it off.",
    ),
)
"""Each row: whether a recipe breaks the rule, and the sentence that says so."""


def conflict(recipe: Recipe) -> str | None:
    """Why the choices of a recipe do not fit each other, or None if they do."""
    return next((text for broken, text in RULES if broken(recipe)), None)
