"""Small runs whose every number follows from its step, so that any change of them shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from aeviz.core.inference.frames import Frame, Probe, Projection
from aeviz.core.messages.events import (
    CheckpointReady,
    CheckpointState,
    EpochDone,
    Event,
    Extended,
    FrameReady,
    Noticed,
    PhaseStarted,
    StateChanged,
    StepsDone,
    Tuned,
)
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Network
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run

RECIPE = Recipe(name="sample", title="A sample", network=Network(code_size=3))
DETAILS = {"numpy": np.__version__, "dataset": {"name": "builtin", "fingerprint": "ab12"}}
PER_EPOCH = 6


def sample_probe() -> Probe:
    pixels = np.arange(6 * 4 * 4, dtype=np.uint8).reshape(6, 4, 4)
    return Probe(pixels, np.arange(6, dtype=np.uint8), 3, tuple("abcdef"))


def sample_frame(step: int, epoch: int = 1, notice: str = "") -> Frame:
    digits = np.full((3, 4, 4), step % 256, dtype=np.uint8)
    points = np.full((6, 2), step, dtype=np.float32)
    plane = Projection(np.zeros(3, np.float32), np.eye(3, 2, dtype=np.float32), 0.75)
    psnr, spread = np.ones(3, np.float32), np.ones(3, np.float32)
    return Frame(step, epoch, digits, 255 - digits, psnr, points, plane, spread, notice)


def sample_checkpoint(step: int, epoch: int = 1) -> CheckpointReady:
    weights = {"encoder.0.weight": np.full((4, 3), step, np.float32), "bias": np.zeros(3, "f4")}
    optimiser = {"0.step": np.array(step, np.float32), "0.exp_avg": np.ones((4, 3), np.float32)}
    return CheckpointReady(step, epoch, weights, optimiser, sample_state(step))


def sample_state(step: int) -> CheckpointState:
    return CheckpointState(epochs=3, tuned={}, sums={"loss": step / 3}, first_loss=1.5)


def losses(first: int, count: int) -> dict[str, np.ndarray]:
    steps = np.arange(first, first + count)
    return {"loss": (1 / steps).astype(np.float32), "penalty": (0.1 * steps).astype(np.float32)}


def training(epochs: int, done: int = 0) -> Iterator[Event]:
    """The events of the epochs after ``done``, up to ``epochs``."""
    start = done * PER_EPOCH
    yield StateChanged("running", start, done)
    if not done:
        yield PhaseStarted("all", 0, epochs, PER_EPOCH)
        yield FrameReady(sample_frame(0), {})
    for epoch in range(done + 1, epochs + 1):
        first = (epoch - 1) * PER_EPOCH + 1
        yield StepsDone(first, epoch, losses(first, 4))
        yield Tuned(first + 3, "training.learning_rate", 0.01 / epoch)
        yield StepsDone(first + 4, epoch, losses(first + 4, PER_EPOCH - 4))
        step = epoch * PER_EPOCH
        yield FrameReady(sample_frame(step, epoch), {})
        yield EpochDone(epoch, step, {"loss": 1 / epoch}, {"loss": 2 / epoch, "mse": 0.5}, 1e4)
        yield CheckpointReady(**vars(sample_checkpoint(step, epoch)))
    yield Extended(epochs * PER_EPOCH, epochs)
    yield StateChanged("finished", epochs * PER_EPOCH, epochs)


def recorded(path: Path, epochs: int = 3) -> Path:
    """A finished run on disk."""
    with Run.create(path, RECIPE, sample_probe(), DETAILS) as run:
        for _ in record(training(epochs), run):
            pass
    return path


def plain(value: Any) -> Any:
    """A value that compares: dataclasses as their fields, arrays as type, shape and bytes."""
    if isinstance(value, np.ndarray):
        return (str(value.dtype), value.shape, value.tobytes())
    if hasattr(value, "__dataclass_fields__"):
        return (type(value).__name__, plain(vars(value)))
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def steps_and_marks(events: list[Event]) -> list[Any]:
    """Events one by one, whatever blocks the steps came in; without notices about the disk."""
    found: list[Any] = []
    for event in events:
        if isinstance(event, StepsDone):
            rows = zip(*(values.tolist() for values in event.losses.values()), strict=True)
            found += [(event.first + i, event.epoch, row) for i, row in enumerate(rows)]
        elif not (isinstance(event, Noticed) and event.kind == "storage"):
            found.append(plain(event))
    return found


def everything(run: Run) -> dict[str, Any]:
    """All that a run holds, read through its public face. Raises ``AevizError``."""
    return {
        "recipe": run.recipe,
        "details": plain(dict(run.details)),
        "probe": plain(run.probe),
        "events": steps_and_marks(list(run.events())),
        "frames": {int(step): plain(run.frame(step)) for step in run.frame_steps()},
        "checkpoints": {step: plain(run.checkpoint(step)) for step in run.checkpoint_steps()},
        "state": run.summary().state,
    }
