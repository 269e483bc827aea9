"""What a recipe does otherwise than its tutorial stands in its description, and is so."""

from __future__ import annotations

import pytest

from aeviz.core.compute.optimisers import OPTIMISERS
from aeviz.core.evaluation.tutorials import HEADING, lines, names, over_seeds
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.schema import Recipe

ALL_IMAGES = "trains on all 60,000"
HELD_BACK = "the first 5,000 training images back, this recipe the last"
INVERTED = "117 of the 784 pixels with replacement"
KERAS_ADAM = "Keras' Adam has the epsilon 1e-7, ours 1e-8"

DEVIATIONS: dict[str, tuple[str, ...]] = {
    "deep": (ALL_IMAGES, "N(0, 1)"),
    "bottleneck-2d": (ALL_IMAGES, "truncated normal weights"),
    "sparse-agn": (ALL_IMAGES, "one noise vector in a whole batch", "learning rate 0.01"),
    "denoising": (HELD_BACK, INVERTED),
    "denoising-dropout": (HELD_BACK, INVERTED),
    "stacked": (HELD_BACK, "50 epochs a phase"),
    "conv": ("Adadelta with the rate 1.0", "32 pixels high and 4 wide", "TensorBoard log"),
    "keras-2d": (KERAS_ADAM,),
    "line-regressor": ("Keras' default of 0.01",),
    "mlp-classifier": ("epsilon 1e-8 to RMSprop; ours is 1e-7",),
    "cnn-classifier": (KERAS_ADAM,),
    "rnn-classifier": (KERAS_ADAM,),
    "lstm-regressor": (KERAS_ADAM, "moves the state on a second time", "hard sigmoids"),
}


@pytest.mark.parametrize("name", DEVIATIONS)
def test_the_description_names_each_deviation(name: str) -> None:
    description = find_recipe(name).description
    assert [words for words in DEVIATIONS[name] if words not in description] == []


def test_every_tutorial_is_looked_through() -> None:
    assert set(names()) == set(DEVIATIONS)


def test_deviations_are_as_they_are_described() -> None:
    def recipes(words: str) -> list[Recipe]:
        return [find_recipe(name) for name, said in DEVIATIONS.items() if words in said]

    assert {recipe.data.validation_images for recipe in recipes(ALL_IMAGES)} == {0}
    assert {recipe.data.validation_images for recipe in recipes(HELD_BACK)} == {5000}
    assert {recipe.training.optimiser for recipe in recipes(KERAS_ADAM)} == {"adam"}
    assert find_recipe("mlp-classifier").training.optimiser == "rmsprop"
    epsilons = {name: OPTIMISERS[name].args[0].settings["eps"] for name in ("adam", "rmsprop")}  # type: ignore[attr-defined]
    assert epsilons == {"adam": 1e-8, "rmsprop": 1e-7}
    assert find_recipe("stacked").training.epochs == 20


def test_a_figure_is_held_beside_the_spread_over_seeds() -> None:
    keras = (0.9472, 0.9479, 0.9458, 0.9433, 0.9443, 0.9524)
    spread = over_seeds("Keras", keras)
    assert all(spread.holds(figure) for figure in keras)
    assert not any(spread.holds(figure) for figure in (0.9432, 0.9525, float("nan")))
    assert spread.text() == "0.9433 to 0.9524 (Keras, 6 seeds, mean 0.9468)"
    (row, _) = lines("mlp-classifier", {"test_accuracy": 0.9453}, 3.0)
    assert row[HEADING.index("range")] == spread.text()
    assert row[HEADING.index("in range")] == "yes"
