"""Finished runs of every kind, each sealed and whole, and cases that are made of them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from aeviz.core import datasets
from aeviz.core.datasets import Entry
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from tests.tiny import tiny_dataset, tiny_recipe

SIDE, TRAIN, TEST = 12, 128, 40
_SMALL: dict[str, object] = {"dataset": "builtin", "epochs": 1, "batch_size": 32}
_DENSE = _SMALL | {"encoder_layers": [8], "decoder_layers": [8], "activation": "relu"}


class Case(NamedTuple):
    """``make(folder)`` puts the run into the folder, which must not exist."""

    name: str
    make: Callable[[Path], None]


def _recipes() -> dict[str, Recipe]:
    stacked = _SMALL | {"encoder_layers": [8], "code_size": 6, "code_activation": "relu"}
    line = with_values(tiny_recipe("line-regressor"), [("epochs", 1), ("steps", 20)])
    return {
        "wide": tiny_recipe("keras-2d", **_DENSE, code_size=5),
        "flat": tiny_recipe("keras-2d", **_DENSE, code_size=2),
        "vae": tiny_recipe("vae-2d", **_DENSE),
        "classifier": tiny_recipe("mlp-classifier", **_SMALL, encoder_layers=[8], code_size=6),
        "stacked": tiny_recipe("stacked", **stacked),
        "regressor": line,
    }


def tiny_images() -> contextlib.AbstractContextManager[None]:
    """While active, the built-in digits are few tiny patterns."""
    return _dataset(tiny_dataset(TRAIN, TEST, SIDE))


def samples(folder: Path) -> dict[str, Path]:
    """A finished run of every kind, and one of the same recipe but another seed and more images.

    To be called, like all here, within :func:`tiny_images`.
    """
    recipes = _recipes()
    found = {name: _trained(recipe, folder / name) for name, recipe in recipes.items()}
    larger = tiny_dataset(TRAIN, TEST + 20, SIDE + 2)
    with _dataset(larger):
        other = with_values(recipes["wide"], [("seed", 5)])
        found["larger"] = _trained(other, folder / "larger")
    return found


@contextlib.contextmanager
def _dataset(data: Any) -> Iterator[None]:
    before = datasets.DATASETS["builtin"]
    datasets.DATASETS["builtin"] = Entry("Tiny", "Tiny patterns.", lambda *_: data)
    yield
    datasets.DATASETS["builtin"] = before


def _trained(recipe: Recipe, path: Path) -> Path:
    launch = start_run(recipe, datasets.load(recipe.data.dataset), CommandQueue(), path, "cpu")
    with launch.run:
        for _ in launch.events:
            pass
    return path
