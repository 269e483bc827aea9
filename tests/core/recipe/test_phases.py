"""The table of a recipe's phases."""

from __future__ import annotations

from aeviz.core.recipe.phases import planned_epochs, planned_phases
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values


def test_a_stacked_recipe_trains_layer_by_layer_then_the_classes_then_all() -> None:
    recipe = with_values(find_recipe("stacked"), [("encoder_layers", "32, 16"), ("epochs", 5)])
    layers = ("layer 1", "layer 2", "layer 3")
    rows = [(phase.name, phase.trained, phase.frozen) for phase in planned_phases(recipe)]
    assert rows == [
        ("layer 1", ("layer 1",), ()),
        ("layer 2", ("layer 2",), ("layer 1",)),
        ("layer 3", ("layer 3",), ("layer 1", "layer 2")),
        ("classes", ("classes",), layers),
        ("fine-tuning", (*layers, "classes"), ()),
    ]
    assert planned_epochs(recipe) == 25
    assert [phase.restores for phase in planned_phases(recipe)] == [True] * 3 + [False] * 2


def test_noise_reaches_the_first_layer_and_fine_tuning_only_on_request() -> None:
    noisy = [("corruption.kind", "gaussian"), ("corruption.strength", 0.3)]
    recipe = with_values(find_recipe("stacked"), [*noisy, ("tuning_noise", False)])
    with_noise = ["noise" in phase.stages for phase in planned_phases(recipe)]
    assert with_noise == [True] + [False] * (len(with_noise) - 1)
    tuned = planned_phases(with_values(recipe, [("tuning_noise", True)]))
    assert ["noise" in phase.stages for phase in tuned] == [*with_noise[:-1], True]


def test_other_recipes_have_one_phase_for_their_task() -> None:
    for name, answer in (("deep", "decode"), ("mlp-classifier", "classify")):
        recipe = find_recipe(name)
        (phase,) = planned_phases(recipe)
        assert (phase.name, phase.trained, phase.frozen) == ("train", (), ())
        assert phase.stages[-3:] == (answer, "loss", "update")
        assert planned_epochs(recipe) == recipe.training.epochs
