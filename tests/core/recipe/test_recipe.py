"""Recipes: what is accepted, what is refused and how it is said."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.base.errors import RecipeError
from aeviz.core.recipe.presets import find_recipe, own_recipes, presets, recipes_folder
from aeviz.core.recipe.recipe import (
    LARGEST,
    fields,
    find_field,
    from_json,
    to_json,
    validated,
    value_of,
    with_value,
    with_values,
)
from aeviz.core.recipe.schema import Recipe

BLANK = Recipe(name="blank", title="Blank")


@pytest.mark.parametrize("name", presets())
def test_presets_are_valid_and_survive_json(name: str) -> None:
    recipe = find_recipe(name)
    assert validated(recipe) == recipe
    assert from_json(to_json(recipe)) == recipe
    assert recipe.description


@pytest.mark.parametrize("field", fields(), ids=lambda field: field.path)
def test_every_field_has_words_and_keeps_its_value(field) -> None:
    assert field.title
    assert field.help or field.path == "seed"
    value = value_of(BLANK, field.path)
    assert value_of(with_value(BLANK, field.path, value), field.path) == value
    if field.minimum is not None:
        with pytest.raises(RecipeError, match=field.title):
            with_value(BLANK, field.path, field.minimum - 1)
        with pytest.raises(RecipeError, match=field.title):
            with_value(BLANK, field.path, field.maximum + 1)


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("learning_rate", "0.01", 0.01),
        ("training.epochs", " 7 ", 7),
        ("encoder_layers", "128, 64", (128, 64)),
        ("encoder_layers", "[128,64]", (128, 64)),
        ("encoder_layers", "", ()),
        ("decoder_layers", "", None),
        ("activations", "tanh, gelu", ("tanh", "gelu")),  # the encoder's and the decoder's layer
        ("activations", " ", None),
        ("clip", "yes", True),
        ("corruption.kind", "masking", "masking"),
    ],
)
def test_typed_text_becomes_a_value(key: str, typed: str, value: object) -> None:
    changed = with_value(BLANK, key, typed)
    assert value_of(changed, find_field(key).path) == value


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("learning_rate", "nan"),
        ("learning_rate", "inf"),
        ("learning_rate", "0"),
        ("learning_rate", "-1"),
        ("learning_rate", "fast"),
        ("batch_size", "0"),
        ("batch_size", "2.5"),
        ("epochs", "1000000000"),
        ("code_size", "1000000000"),
        ("encoder_layers", "0"),
        ("encoder_layers", "a,b"),
        ("encoder_layers", "9,9,9,9,9,9,9,9,9"),
        ("kept_numbers", "2,0"),
        ("corruption.kind", "fog"),
        ("clip", "perhaps"),
        ("activations", "tanh, sinus"),
    ],
)
def test_bad_values_are_refused_with_the_field_and_what_is_allowed(key: str, typed: str) -> None:
    field = find_field(key)
    with pytest.raises(RecipeError) as refusal:
        with_value(BLANK, key, typed)
    assert field.title in str(refusal.value)
    assert field.allowed in str(refusal.value)
    assert typed in str(refusal.value)


def test_how_many_numbers_a_field_takes_is_said_where_there_is_a_limit() -> None:
    for key in ("encoder_layers", "channels"):
        assert find_field(key).allowed.startswith("up to 8 whole numbers")
    kept = find_field("kept_numbers")
    assert kept.allowed.startswith("whole numbers")
    assert with_value(BLANK, "kept_numbers", "2," * 100).code.kept_numbers == (2,) * 100


def test_unknown_and_ambiguous_keys_name_the_choices() -> None:
    with pytest.raises(RecipeError, match="learning_rate"):
        find_field("lr")
    with pytest.raises(RecipeError, match=r"network\.kind"):
        find_field("kind")


def test_choices_come_in_the_order_in_which_they_are_declared() -> None:
    assert find_field("network.kind").choices[:3] == ("dense", "conv", "recurrent")
    assert find_field("activation").choices[0] == "linear"
    assert find_field("activations").choices == find_field("activation").choices


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"activations": "tanh"}, "do not fit the layers"),
        ({"activations": "tanh, relu, relu"}, "do not fit the layers"),
        ({"activations": "tanh, relu", "encoder_layers": "8, 8"}, "do not fit the layers"),
        ({"activations": "tanh, relu", "network.kind": "conv"}, "Only a dense network"),
        ({"activations": "tanh, relu", "task": "classify"}, "do not fit the layers"),
    ],
)
def test_activations_that_do_not_fit_are_refused(changes: dict[str, str], reason: str) -> None:
    task = changes.pop("task", "reconstruct")
    recipe = msgspec.structs.replace(BLANK, task=task)
    if task == "classify":
        recipe = with_values(recipe, [("training.loss", "cross-entropy")])
    with pytest.raises(RecipeError, match=reason):
        with_values(recipe, changes.items())


def test_cross_entropy_needs_pixels_in_the_unit_range() -> None:
    recipe = with_value(BLANK, "output_activation", "linear")
    with pytest.raises(RecipeError, match="Binary cross-entropy"):
        with_value(recipe, "loss", "bce")


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_reading_junk_never_escapes(data: bytes) -> None:
    with pytest.raises(RecipeError):
        from_json(data)


@given(st.data())
def test_a_mutated_recipe_is_valid_or_refused(data: st.DataObject) -> None:
    text = bytearray(to_json(BLANK))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(text) - 1))
        text[place] = data.draw(st.integers(0, 255))
    try:
        recipe = from_json(bytes(text))
    except RecipeError:
        return
    assert validated(recipe) == recipe


@pytest.mark.parametrize("text", [b"[" * 60_000, b"{" * 70_000, b'{"a":' * 10_000])
def test_deep_or_large_files_are_refused(text: bytes) -> None:
    with pytest.raises(RecipeError):
        from_json(text)


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_any_number_as_a_rate_is_in_range_or_refused(rate: float) -> None:
    try:
        accepted = with_value(BLANK, "learning_rate", rate).training.learning_rate
    except RecipeError:
        assert not 0 < rate <= 100
    else:
        assert math.isfinite(accepted)
        assert 0 < accepted <= 100


def test_own_recipes_are_found_and_broken_files_passed_over() -> None:
    folder = recipes_folder()
    folder.mkdir(parents=True)
    mine = with_value(Recipe(name="mine", title="Mine"), "epochs", 3)
    (folder / "mine.json").write_bytes(to_json(mine))
    (folder / "broken.json").write_bytes(b"{")
    assert own_recipes() == {"mine": mine}
    assert find_recipe("mine") == mine


def test_a_wrong_name_suggests_the_right_one() -> None:
    with pytest.raises(RecipeError, match="Did you mean “denoising”") as refusal:
        find_recipe("denoisin")
    assert "keras-2d" in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("0,001", 0.001), (",5", 0.5), ("1,5", 1.5), ("2,5e-3", 0.0025), ("0.25", 0.25)],
)
def test_a_decimal_comma_is_read(text: str, meant: float) -> None:
    changed = with_value(find_recipe("denoising"), "learning_rate", text)
    assert changed.training.learning_rate == meant


@pytest.mark.parametrize("text", ["1,000", "1,2,3", "0,5,", "1.000,5", ","])
def test_a_comma_that_may_mean_something_else_is_refused(text: str) -> None:
    with pytest.raises(RecipeError, match=f"“{text}”"):
        with_value(find_recipe("denoising"), "learning_rate", text)


def test_a_file_that_is_too_large_for_a_recipe_is_not_read() -> None:
    text = to_json(BLANK)
    assert from_json(text.ljust(LARGEST)) == from_json(text)
    with pytest.raises(RecipeError, match="too large for a recipe"):
        from_json(text.ljust(LARGEST + 1))
