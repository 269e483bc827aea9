"""Runs one benchmark in a home of its own and prints what it found."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aeviz.benchmark import BENCHMARKS
from aeviz.benchmark.report import Report

if TYPE_CHECKING:
    from aeviz.core.data.base import Dataset
    from aeviz.core.recipe.schema import Recipe


@dataclass(frozen=True)
class Options:
    """What a user asked for."""

    quick: bool = False
    peers: bool = False
    out: Path = Path()


def run(arguments: argparse.Namespace) -> Report:
    """Run the benchmark ``arguments.name`` in a home of its own."""
    options = Options(arguments.quick, arguments.peers, (arguments.out or Path()).absolute())
    options.out.mkdir(parents=True, exist_ok=True)
    with own_home():
        return measure(arguments.name, options)


def measure(name: str, options: Options) -> Report:
    """The report of one benchmark of :data:`BENCHMARKS`."""
    module = importlib.import_module(f"aeviz.benchmark.{BENCHMARKS[name][0]}")
    benchmark: Callable[[Options], Report] = module.measure
    return benchmark(options)


@contextmanager
def own_home() -> Iterator[Path]:
    """Settings, runs and caches in a folder that is thrown away; the user's stay untouched.

    The user's downloaded MNIST is still used.
    """
    from aeviz.core.data import mnist

    found = mnist.find(None)
    before = {name: os.environ.get(name) for name in ("AEVIZ_HOME", "AEVIZ_DATA_DIR")}
    with tempfile.TemporaryDirectory(prefix="aeviz-benchmark-") as folder:
        os.environ["AEVIZ_HOME"] = folder
        if found is not None:
            os.environ["AEVIZ_DATA_DIR"] = str(found)
        try:
            yield Path(folder)
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


def endless_recipe(name: str) -> Recipe:
    """A recipe that does not end during a benchmark, on the data that this machine has."""
    from aeviz.core.data import mnist
    from aeviz.core.recipe.presets import find_recipe
    from aeviz.core.recipe.recipe import with_value

    recipe = find_recipe(name)
    if recipe.task != "regress" and mnist.find(None) is None:
        recipe = with_value(recipe, "dataset", "builtin")
    return with_value(recipe, "epochs", 100_000)


def load_images(name: str) -> Dataset:
    """A dataset of images. Raises :class:`DataError`."""
    from aeviz.core.base.errors import DataError
    from aeviz.core.data.base import Dataset
    from aeviz.core.datasets import load

    dataset = load(name)
    if not isinstance(dataset, Dataset):
        raise DataError(f"{dataset.title} has no images: choose another dataset.")
    return dataset


def tell(text: str) -> None:
    """Say on standard error what is being measured."""
    print(text, file=sys.stderr, flush=True)
