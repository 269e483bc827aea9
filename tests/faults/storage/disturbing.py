"""Going on with a run, copies of it, and a writer that is careless."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from aeviz.core.messages.events import Event
from aeviz.core.runs.live.recorder import record
from aeviz.core.runs.run import Run
from tests.run_samples import training


def go_on(path: Path, heard: Callable[[Event], None] = lambda _: None) -> None:
    """Open a run to write, go back to its newest checkpoint, and train to the end of epoch 3."""
    with Run.open(path, write=True) as run:
        checkpoint = run.checkpoint()
        run.rewind(checkpoint)
        for event in record(training(3, done=checkpoint.epoch), run):
            heard(event)


def copied(template: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    return Path(shutil.copytree(template, target))


def careless_write(path: Path, data: bytes) -> None:
    """Writes in place: the old file is gone before the new one is there."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for start in range(0, len(data), 4):
        os.write(descriptor, data[start : start + 4])
    os.fsync(descriptor)
    os.close(descriptor)
