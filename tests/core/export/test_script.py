"""A run as a plain PyTorch program: it makes the same run, and needs nothing of aeviz."""

from __future__ import annotations

import ast
import re
import runpy
import sys
from itertools import product
from pathlib import Path

import numpy as np
import pytest
import torch

from aeviz.core.data.base import AnyDataset, Dataset, Split
from aeviz.core.datasets import load
from aeviz.core.export.kinds import KINDS
from aeviz.core.export.request import Request
from aeviz.core.export.script.program import Setting, program
from aeviz.core.launch import start_run
from aeviz.core.messages.events import StepsDone
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models import NETWORKS
from aeviz.core.recipe.presets import presets
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.run import Run
from tests.tiny import tiny_dataset, tiny_recipe

STEPS = 10


def costs_of(program: Path, *arguments: str) -> np.ndarray:
    """Run a program here, where torch is loaded already; the cost of each step."""
    file = program.with_suffix(".txt")
    before = sys.argv, torch.get_num_threads(), dict(sys.modules)
    sys.argv = [str(program), *arguments, "--costs", str(file)]
    hidden = {name for name in sys.modules if name.split(".")[0] == "aeviz"}
    for name in hidden:  # an import of any of them would fail
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        runpy.run_path(str(program), run_name="__main__")
    finally:
        sys.modules.update({name: before[2][name] for name in hidden})
        sys.argv = before[0]
        torch.set_num_threads(before[1])
    return np.loadtxt(file, ndmin=1)


def same_run(tmp_path: Path, recipe: Recipe, data: AnyDataset) -> None:
    """Train, write the program, run it, and compare the cost of every step."""
    launch = start_run(recipe, data, CommandQueue(), tmp_path / "run", "cpu", live=False)
    with launch.run:
        events = list(launch.events)
    losses = np.concatenate([e.losses["loss"] for e in events if isinstance(e, StepsDone)])
    target = tmp_path / "made.py"
    with Run.open(tmp_path / "run") as run:
        KINDS["script"].write(Request(run, target, lambda: data))
    costs = costs_of(target)
    assert len(costs) == len(losses)
    assert np.abs(costs - losses).max() < 1e-6


SMALL: list[tuple[str, object]] = [
    ("dataset", "builtin"), ("epochs", 2), ("batch_size", 16), ("validation_images", 8),
]  # fmt: skip
CASES: dict[str, list[tuple[str, object]]] = {
    "denoising-dropout": [*SMALL, ("code_size", 9), ("decoder_layers", "8")],
    "conv-vae": [*SMALL, ("channels", "4, 6"), ("encoder_layers", "8"), ("code_size", 3)],
    "stacked": [*SMALL, ("encoder_layers", "12"), ("code_size", 8), ("labels", 40)],
    "sparse-agn": [*SMALL, ("code_size", 9), ("strength", 0.1)],
    "nested": [*SMALL, ("encoder_layers", "9"), ("code_size", 8)],
    "contractive": [*SMALL, ("encoder_layers", "9"), ("code_size", 4), ("penalty_weight", 0.01)],
    "rnn-classifier": [*SMALL, ("code_size", 7), ("cell", "gru"), ("steps", 0), ("test_every", 0)],
    "k-sparse": [*SMALL, ("code_size", 12), ("active_units", 3), ("corruption.kind", "mixed"),
                 ("strength", 0.4)],
    "best-denoiser": [*SMALL, ("channels", "4, 6"), ("code_size", 54)],
    "best-k-sparse": [*SMALL, ("code_size", 40), ("active_units", 2)],
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_its_costs_are_those_of_the_run(tmp_path: Path, name: str) -> None:
    changes = [("training.precision", "float32"), *CASES[name]]
    same_run(tmp_path, with_values(presets()[name], changes), tiny_dataset(64, 20))


def test_an_update_is_done_in_16_bits_where_training_is(tmp_path: Path) -> None:
    changes = [("training.precision", "bf16"), *CASES["best-denoiser"]]
    same_run(tmp_path, with_values(presets()["best-denoiser"], changes), tiny_dataset(64, 20))


def test_pictures_in_colour_and_signals(tmp_path: Path) -> None:
    grey = tiny_dataset(32, 20)
    splits = (
        Split(np.stack([s.images, 255 - s.images, s.images // 2], 1), s.labels)
        for s in (grey.train, grey.test)
    )
    colour = Dataset("colour", "In colour", *splits, grey.class_names)
    conv = tiny_recipe(
        "conv", dataset="builtin", epochs=1, channels="3, 5", code_size=45, batch_size=16
    )
    recurrent = with_values(
        tiny_recipe("denoising", dataset="builtin", epochs=1, batch_size=16, code_size=6),
        [("network.kind", "recurrent"), ("encoder_layers", "5"), ("cell", "lstm")],
    )
    for number, recipe in enumerate((conv, recurrent)):
        same_run(tmp_path / str(number), recipe, colour)
    waves = with_values(presets()["lstm-regressor"], [("steps", 12)])
    same_run(tmp_path / "waves", waves, load("waves"))
    line = with_values(presets()["line-regressor"], [("steps", 12)])
    same_run(tmp_path / "line", line, load("line"))


def test_mnist_is_read_from_its_own_files(tmp_path: Path, mnist_folder: Path) -> None:
    recipe = with_values(presets()["mlp-classifier"], [("steps", STEPS)])
    file = tmp_path / "made.py"
    file.write_text(program(recipe, Setting((28, 28), 10)))
    launch = start_run(recipe, load("mnist", mnist_folder), CommandQueue(), tmp_path / "run", "cpu")
    with launch.run:
        losses = [e.losses["loss"] for e in launch.events if isinstance(e, StepsDone)]
    costs = costs_of(file, str(mnist_folder), "--steps", str(STEPS))
    assert np.abs(costs - np.concatenate(losses)).max() < 1e-6


@pytest.mark.parametrize(
    ("kind", "code"), list(product(NETWORKS, ["plain", "variational", "nested"]))
)
def test_whatever_fits_together_becomes_a_readable_program(kind: str, code: str) -> None:
    """A few hundred lines at most, none too long, with a docstring, and of nothing but torch."""
    for name in ("deep", "denoising-dropout", "mlp-classifier", "sparse-agn", "conv-vae"):
        recipe = presets()[name]
        changed = [("network.kind", kind), ("code.kind", code)]
        try:
            recipe = with_values(recipe, changed)
        except Exception:  # noqa: S112 - these do not fit together
            continue
        for half in ("float32", "bf16"):
            text = program(recipe, Setting((28, 28), 10, half, 1, "data.npz"))
            tree = ast.parse(text)
            assert ast.get_docstring(tree)
            lines = text.splitlines()
            assert len(lines) < 300
            assert max(map(len, lines)) <= 100
            assert not re.search(r"(import|from) aeviz", text)
