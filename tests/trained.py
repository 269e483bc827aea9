"""A small run on disk that was really trained, on patterns of MNIST's size."""

from __future__ import annotations

import functools
import shutil
import tempfile
from pathlib import Path

import pytest

from aeviz.core.data.base import Dataset
from aeviz.core.datasets import load
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs import dataset as run_data
from tests.tiny import tiny_dataset, tiny_recipe


@functools.cache
def patterns() -> Dataset:
    """Ten patterns of 28 × 28 pixels."""
    return tiny_dataset(side=28)


def trained(path: Path, recipe: str = "keras-2d", **values: object) -> Path:
    """The folder of a finished run; a regressor's is trained on its own signals.

    It is trained once: whoever asks for the same again gets a copy. A test that changes how runs
    are trained asks for ``train``.
    """
    known = _folder() / f"{recipe} {sorted(values.items())}".replace("/", "-")
    if not known.is_dir():
        train(known, recipe, **values)
    return Path(shutil.copytree(known, path))


def train(path: Path, recipe: str = "keras-2d", **values: object) -> Path:
    """The same, trained now."""
    small = tiny_recipe(recipe, **values)
    dataset = load(small.data.dataset) if small.task == "regress" else patterns()
    launch = start_run(small, dataset, CommandQueue(), path)
    with launch.run:
        for _ in launch.events:
            pass
    return path


@functools.cache
def _kept() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="aeviz-runs-")


def _folder() -> Path:
    return Path(_kept().name)


def serve(monkeypatch: pytest.MonkeyPatch, dataset: Dataset | None = None) -> None:
    """Let whoever looks for a run's images find these."""
    monkeypatch.setattr(run_data, "load", lambda name, folder: dataset or patterns())
