"""The table of datasets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from idx_files import write_tiny_mnist

from aeviz.core import datasets
from aeviz.core.base.errors import DataError, RecipeError
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_value


@pytest.mark.parametrize("name", ["mnist", "builtin", "line", "waves"])
def test_every_row_loads(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AEVIZ_DATA_DIR", str(tmp_path))
    write_tiny_mnist(tmp_path)
    entry = datasets.DATASETS[name]
    data = datasets.load(name)
    if name == "mnist":  # what is not MNIST is not called so
        assert (data.name, data.title, data.noun) == (tmp_path.name, tmp_path.name, "picture")
    else:
        assert (data.name, data.title) == (name, entry.title)
    assert entry.description.endswith(".")
    assert f"{len(data.train) + len(data.test):,}" in entry.description or name == "mnist"


def test_recipes_take_every_name_that_a_dataset_may_have() -> None:
    recipe = find_recipe("deep")
    for name in ("mnist", "builtin", "我的图片", "My cats (2)", "a" * 64, "x.y"):
        assert with_value(recipe, "dataset", name).data.dataset == name
    for name in ("", "-x", "a/b", "x\n", "<b>", "x ", "a" * 65, "a\0", "..", " x", "a\u202eb"):
        with pytest.raises(RecipeError, match="Dataset must be the name of a dataset, of at most"):
            with_value(recipe, "dataset", name)


def test_unknown_name() -> None:
    with pytest.raises(DataError, match="“minst”; choose one of mnist, builtin"):
        datasets.load("minst")


def test_data_dir_is_used(tmp_path: Path) -> None:
    write_tiny_mnist(tmp_path)
    assert len(datasets.load("mnist", data_dir=tmp_path).test) == 12


def test_starting_up_stays_light() -> None:
    """Importing the datasets loads none of the libraries that few of them need."""
    heavy = {"torch", "sklearn", "scipy", "pooch", "requests", "PIL"}
    program = (
        "import sys, aeviz.core.data, aeviz.core.data.preprocessing;"
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
