"""The small world of the campaigns: few tiny images, a home of its own, runs trained in moments."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import torch

from aeviz.core import datasets
from aeviz.core.datasets import Entry
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.schema import Recipe
from tests.tiny import tiny_dataset, tiny_recipe

EPOCHS = 3
KINDS: Mapping[str, Mapping[str, object]] = {
    "keras-2d": {},
    "denoising-dropout": {"code_size": 8, "encoder_layers": [16], "decoder_layers": [16]},
    "vae-2d": {"encoder_layers": [16], "decoder_layers": [16]},
    "mlp-classifier": {},
}
"""Recipes of runs that are damaged, made small."""
SETTINGS = ("code_size=8", "encoder_layers=16", "decoder_layers=16")
"""The second of them as the command line is told."""
ready: dict[tuple[object, ...], Path] = {}
"""Runs that were trained before, by what :func:`trained` was asked."""


def enter(folder: Path) -> Path:
    """Live in ``folder`` from now on: home, images, one thread. Syncs are not done for real, as no
    power is lost here."""
    os.environ["AEVIZ_HOME"] = str(folder / "home")
    os.environ.pop("AEVIZ_DATA_DIR", None)
    os.fsync = lambda _: None  # type: ignore[assignment]
    data = tiny_dataset(1280, 200, side=28)
    datasets.DATASETS["builtin"] = Entry("Tiny", "Tiny patterns.", lambda *_: data)
    torch.set_num_threads(1)
    return folder


def small(name: str, **more: object) -> Recipe:
    """One of :data:`KINDS`."""
    values = {"dataset": "builtin", "epochs": EPOCHS, **KINDS[name], **more}
    return tiny_recipe(name, **values)


def trained(path: Path, name: str, **more: object) -> Path:
    """A finished run of a kind."""
    if known := ready.get((name, *more.items())):
        return Path(shutil.copytree(known, path))
    recipe = small(name, **more)
    launch = start_run(recipe, datasets.load(recipe.data.dataset), CommandQueue(), path)
    with launch.run:
        for _ in launch.events:
            pass
    return path
