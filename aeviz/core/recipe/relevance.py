"""Which fields of a recipe do something for its task, network, code and noise.

A field without a rule always does. ``tests/core/recipe/test_relevance.py`` trains with other values
of what does nothing, and finds the same weights.
"""

from __future__ import annotations

from collections.abc import Callable

from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import NEED_NEIGHBOURS


def is_relevant(recipe: Recipe, path: str) -> bool:
    """Whether another value of the field would change what is trained."""
    rule = _RULES.get(path)
    return rule is None or rule(recipe)


def _pictures(recipe: Recipe) -> bool:
    return recipe.task != "regress"


def _noisy(recipe: Recipe) -> bool:
    return _pictures(recipe) and recipe.corruption.kind != "none"


def _layered(recipe: Recipe) -> bool:
    """The network has hidden layers between input and code."""
    return recipe.network.kind != "linear"


def _coded(recipe: Recipe) -> bool:
    """There is one code, which can be shaped."""
    return _layered(recipe) and not _sequence(recipe)


def _shapable(recipe: Recipe) -> bool:
    return _coded(recipe) and not recipe.training.pretraining


def _sequence(recipe: Recipe) -> bool:
    """A recurrent regressor is one layer and a unit at every step."""
    return recipe.task == "regress" and recipe.network.kind == "recurrent"


def _conv(recipe: Recipe) -> bool:
    return recipe.network.kind == "conv"


def _dense_parts(recipe: Recipe) -> bool:
    return _layered(recipe) and not (_conv(recipe) and recipe.network.map_code)


def _decoded(recipe: Recipe) -> bool:
    """A decoder has layers that can be chosen."""
    return recipe.task == "reconstruct" and _dense_parts(recipe)


def _code_sized(recipe: Recipe) -> bool:
    if _sequence(recipe):
        return not recipe.network.encoder_layers
    return _layered(recipe)


def _one_activation(recipe: Recipe) -> bool:
    return _coded(recipe) and recipe.network.activations is None


def _own_activations(recipe: Recipe) -> bool:
    return recipe.network.kind == "dense"


def _code_activated(recipe: Recipe) -> bool:
    return _coded(recipe) and recipe.code.kind != "variational"


def decodes(recipe: Recipe) -> bool:
    """Whether pictures come out of the network: it is trained to restore them, or begins so."""
    return recipe.task == "reconstruct" or recipe.training.pretraining


def _scaled(recipe: Recipe) -> bool:
    return recipe.network.init in ("normal", "truncated-normal")


def _tuned_noise(recipe: Recipe) -> bool:
    network = recipe.network
    dropped = network.dropout > 0 or network.code_dropout > 0
    return recipe.training.pretraining and (recipe.corruption.kind != "none" or dropped)


_RULES: dict[str, Callable[[Recipe], bool]] = {
    "data.pixel_range": _pictures,
    "data.validation_images": _pictures,
    "data.labels": lambda recipe: recipe.task == "classify",
    "corruption.kind": _pictures,
    "corruption.strength": _noisy,
    "corruption.clip": lambda recipe: (
        _noisy(recipe) and recipe.corruption.kind in ("gaussian", "mixed")
    ),
    "corruption.random_strength": _noisy,
    "network.encoder_layers": _dense_parts,
    "network.code_size": _code_sized,
    "network.decoder_layers": _decoded,
    "network.channels": _conv,
    "network.kernel_size": _conv,
    "network.level_depth": _conv,
    "network.resampling": _conv,
    "network.map_code": _conv,
    "network.cell": lambda recipe: recipe.network.kind == "recurrent",
    "network.stateful": _sequence,
    "network.activation": _one_activation,
    "network.activations": _own_activations,
    "network.code_activation": _code_activated,
    "network.output_activation": decodes,
    "network.dropout": _coded,
    "network.code_dropout": _code_activated,
    "network.init_scale": _scaled,
    "network.bias_scale": _scaled,
    "code.kind": _shapable,
    "code.beta": lambda recipe: recipe.code.kind == "variational",
    "code.active_units": lambda recipe: recipe.code.kind == "k-sparse",
    "code.idle_weight": lambda recipe: recipe.code.kind == "k-sparse",
    "code.kept_numbers": lambda recipe: recipe.code.kind == "nested",
    "penalty.kind": _shapable,
    "penalty.penalty_weight": lambda recipe: recipe.penalty.kind != "none",
    "penalty.neighbours": lambda recipe: recipe.penalty.kind in NEED_NEIGHBOURS,
    "penalty.sparsity": lambda recipe: recipe.penalty.kind == "kl",
    "training.loss": lambda recipe: recipe.task != "classify",
    "training.pretraining": lambda recipe: (
        recipe.task == "classify" and recipe.network.kind == "dense"
    ),
    "training.tuning_noise": _tuned_noise,
}
