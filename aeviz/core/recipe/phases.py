"""The phases of a recipe, in order: their names, what each trains, and what happens in its steps.

Training, figures, films and the window all take them from :func:`planned_phases`.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from aeviz.core.recipe.schema import Recipe

Stage = Literal[
    "batch", "frozen", "noise", "encode", "code", "decode", "classify", "predict", "loss", "update"
]


class PlannedPhase(NamedTuple):
    """One stretch of training. ``trained`` and ``frozen`` name layers of a stacked network."""

    name: str
    stages: tuple[Stage, ...]
    """What happens in each of its steps."""
    trained: tuple[str, ...] = ()
    frozen: tuple[str, ...] = ()

    @property
    def restores(self) -> bool:
        """Whether it learns to restore its inputs; else it needs targets."""
        return "decode" in self.stages


def planned_phases(recipe: Recipe) -> tuple[PlannedPhase, ...]:
    """One phase; with pre-training one for each layer, one for the classes, and one for all."""
    if not recipe.training.pretraining:
        return (PlannedPhase("train", _stages(recipe)),)
    names = tuple(f"layer {i + 1}" for i in range(len(recipe.network.encoder_layers) + 1))
    layers = [
        PlannedPhase(name, _layer_stages(recipe, index), (name,), names[:index])
        for index, name in enumerate(names)
    ]
    classes: tuple[Stage, ...] = ("batch", "frozen", "classify", "loss", "update")
    noisy = recipe.training.tuning_noise and _is_noisy(recipe)
    noise: tuple[Stage, ...] = ("noise",) if noisy else ()
    tuning: tuple[Stage, ...] = ("batch", *noise, "encode", "classify", "loss", "update")
    return (
        *layers,
        PlannedPhase("classes", classes, ("classes",), names),
        PlannedPhase("fine-tuning", tuning, (*names, "classes")),
    )


def planned_epochs(recipe: Recipe) -> int:
    """Epochs of all phases together."""
    return recipe.training.epochs * len(planned_phases(recipe))


def _is_noisy(recipe: Recipe) -> bool:
    return recipe.corruption.kind != "none"


def _stages(recipe: Recipe) -> tuple[Stage, ...]:
    found: list[Stage] = ["batch"]
    if _is_noisy(recipe) and recipe.task != "regress":
        found.append("noise")
    if recipe.network.kind != "linear":
        found.append("encode")
    if recipe.code.kind != "plain":
        found.append("code")
    answers: dict[str, Stage] = {
        "reconstruct": "decode",
        "classify": "classify",
        "regress": "predict",
    }
    return (*found, answers[recipe.task], "loss", "update")


def _layer_stages(recipe: Recipe, index: int) -> tuple[Stage, ...]:
    """A layer restores its input: the image, with noise, or what the frozen layers make of it."""
    below: tuple[Stage, ...] = ("frozen",) if index else ("noise",) if _is_noisy(recipe) else ()
    return ("batch", *below, "encode", "decode", "loss", "update")
