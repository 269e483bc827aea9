"""Recipes that go in and out as files: trained from one, printed whole, and every value listed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aeviz.cli.main import main
from aeviz.core.recipe.presets import find_recipe, recipes_folder
from aeviz.core.recipe.recipe import fields, from_json, to_json, with_value, with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run
from tests.tiny import serve_builtin, tiny_dataset, tiny_recipe


def test_a_printed_recipe_is_a_file_that_trains(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["recipes", "denoising", "--json"]) == 0
    assert from_json(capsys.readouterr().out.encode()) == find_recipe("denoising")
    serve_builtin(monkeypatch, tiny_dataset(64, 20))
    changes = [("dataset", "builtin"), ("encoder_layers", "8"), ("epochs", 1)]
    file = tmp_path / "a recipe.json"
    file.write_bytes(to_json(with_values(tiny_recipe("keras-2d"), changes)))
    run = tmp_path / "run"
    order = ["train", str(file), "--threads", "1", "--set", "code_size=3", "--out", str(run)]
    assert main(order) == 0
    with Run.open(run) as made:
        assert (made.recipe.network.encoder_layers, made.recipe.network.code_size) == ((8,), 3)
    capsys.readouterr()
    assert main([*order[:4], "--out", str(run), "--epochs", "2", "--resume"]) == 0
    with Run.open(run) as made:
        assert made.checkpoint().epoch == 2


def test_a_file_that_is_no_recipe_is_refused_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"name": "x"}')
    assert main(["train", str(broken)]) == 2
    assert "“broken.json”" in capsys.readouterr().err
    assert main(["train", str(tmp_path / "none.json")]) == 2
    assert "“none.json” could not be read" in capsys.readouterr().err
    assert main(["recipes", "deep", "--fields"]) == 2


def test_every_value_is_listed_with_a_range_that_is_true(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["recipes", "--fields", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["path"] for row in rows] == [field.path for field in fields()]
    usual = Recipe(name="usual", title="Usual")
    for row in rows:  # what is listed as usual can be set, and leaves a usual recipe as it is
        assert with_value(usual, row["path"], row["usual"]) == usual
    rate = next(row for row in rows if row["path"] == "training.learning_rate")
    assert (rate["minimum"], rate["exclusive"], rate["maximum"]) == (0, True, 100)
    assert main(["recipes", "--fields"]) == 0
    assert "a number above 0 up to 100" in capsys.readouterr().out


def test_the_list_says_where_own_recipes_lie(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipes"]) == 0
    printed = capsys.readouterr()
    assert str(recipes_folder()) in printed.err
    assert str(recipes_folder()) not in printed.out
