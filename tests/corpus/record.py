"""Writes runs that stop in the middle, and what they must give to every later version.

Called with the version that is about to be replaced, and its runs are never written again:

    python -m tests.corpus.record tests/corpus

Beside a run ``NAME`` stands ``NAME.json``: what ``aeviz evaluate`` says of it, and what resuming it
to its end gives. Its images are those of :mod:`tests.tiny` under the name of the built-in digits.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import torch

from aeviz.cli.main import main
from aeviz.core import datasets
from aeviz.core.datasets import Entry
from aeviz.core.launch import Launch, resume_run, start_run
from aeviz.core.messages.events import (
    Command,
    EpochDone,
    Resume,
    StateChanged,
    Step,
    StepsDone,
    Stop,
    Tune,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.recipe import Recipe
from aeviz.core.runs.run import Run
from tests.tiny import tiny_dataset, tiny_recipe


class Recorded(NamedTuple):
    """How a run was made: what is sent at its start and at each pause, and then Stop."""

    recipe: Recipe
    commands: Sequence[Sequence[Command]]


_SMALL: dict[str, object] = {
    "dataset": "builtin",
    "activation": "relu",
    "init": "xavier",
    "init_scale": 1.0,
}
RUNS = {
    "autoencoder-1.1": Recorded(
        tiny_recipe(
            "denoising",
            **_SMALL,
            encoder_layers=[24],
            decoder_layers=[24],
            code_size=8,
            code_activation="linear",
            schedule="one-cycle",
            learning_rate=0.01,
            validation_images=128,
            epochs=3,
        ),
        # In the middle of the second of three epochs, the noise changed by hand before.
        ([Step(7)], [Tune("corruption.strength", 0.4), Step(6)]),
    ),
    "stacked-1.1": Recorded(
        tiny_recipe(
            "stacked",
            **_SMALL,
            encoder_layers=[16],
            code_size=12,
            code_activation="relu",
            dropout=0.1,
            labels=320,
            epochs=4,
        ),
        # In the middle of the second of four phases.
        ([Step(57)],),
    ),
    "vae-1.1": Recorded(
        tiny_recipe("vae-2d", **_SMALL, encoder_layers=[12], decoder_layers=[12], epochs=3),
        ([Step(13)],),
    ),
    "conv-1.1": Recorded(
        tiny_recipe(
            "conv", dataset="builtin", channels=[4, 4], code_size=36, batch_size=128, epochs=3
        ),
        ([Step(7)],),
    ),
    "classifier-1.1": Recorded(
        tiny_recipe(
            "mlp-classifier", **_SMALL, encoder_layers=[12], code_size=8, labels=320, epochs=3
        ),
        ([Step(7)],),
    ),
}


@contextlib.contextmanager
def tiny_digits() -> Iterator[None]:
    """While active, the built-in digits are the tiny patterns, and one thread calculates."""
    before, threads = datasets.DATASETS["builtin"], torch.get_num_threads()
    datasets.DATASETS["builtin"] = Entry("Tiny", "Tiny patterns.", lambda *_: tiny_dataset())
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)
    datasets.DATASETS["builtin"] = before


def write(recorded: Recorded, folder: Path, last: Command) -> Path:
    """Train in ``folder``, with ``last`` (Stop, or Resume for the whole run) at the last pause."""
    queue, waiting = CommandQueue(), [*map(list, recorded.commands), [last]]
    for command in waiting.pop(0):
        queue.put(command)
    launch = start_run(recorded.recipe, tiny_dataset(), queue, folder, "cpu")
    with launch.run:
        for event in launch.events:
            if isinstance(event, StateChanged) and event.state == "paused":
                for command in waiting.pop(0):
                    queue.put(command)
    return folder


def write_stopped(recorded: Recorded, folder: Path) -> Path:
    """Train until the run is stopped."""
    return write(recorded, folder, Stop())


def write_whole(recorded: Recorded, folder: Path) -> Path:
    """Train to the end without leaving the program."""
    return write(recorded, folder, Resume())


def resume(folder: Path) -> Path:
    """Train a stopped run to its end."""
    launch: Launch = resume_run(folder, tiny_dataset(), CommandQueue())
    with launch.run:
        for _ in launch.events:
            pass
    return folder


def figures(folder: Path) -> dict[str, object]:
    """What ``aeviz evaluate --json`` prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        assert main(["evaluate", str(folder), "--json"]) == 0
    found: dict[str, object] = json.loads(printed.getvalue())
    return found


def losses(folder: Path) -> list[float]:
    """Of every step."""
    with Run.open(folder) as run:
        blocks = [e.losses["loss"].tolist() for e in run.events() if isinstance(e, StepsDone)]
    return [loss for block in blocks for loss in block]


def scores(folder: Path) -> list[dict[str, float]]:
    """What each test in training gave."""
    with Run.open(folder) as run:
        return [dict(event.test) for event in run.events() if isinstance(event, EpochDone)]


def weights_hash(folder: Path) -> str:
    """Of the newest weights, by name, type and bytes."""
    digest = hashlib.sha256()
    with Run.open(folder) as run:
        for name, values in sorted(run.checkpoint().weights.items()):
            digest.update(name.encode() + values.tobytes())
    return digest.hexdigest()


def outcome(folder: Path) -> dict[str, object]:
    """What the run of a stopped version must give, which is resumed in a copy of its folder."""
    with tempfile.TemporaryDirectory() as copies:
        copy = resume(Path(shutil.copytree(folder, Path(copies) / folder.name)))
        return {
            "figures": figures(folder),
            "resumed_losses": losses(copy),
            "resumed_tests": scores(copy),
            "resumed_figures": figures(copy),
            "resumed_weights": weights_hash(copy),
        }


def _record(target: Path) -> None:
    with tiny_digits():
        for name, recorded in RUNS.items():
            rows = outcome(write_stopped(recorded, target / name))
            lines = ",\n".join(
                f" {json.dumps(key)}: {json.dumps(row)}" for key, row in rows.items()
            )
            (target / f"{name}.json").write_text("{\n" + lines + "\n}\n")


if __name__ == "__main__":
    _record(Path(sys.argv[1]))
