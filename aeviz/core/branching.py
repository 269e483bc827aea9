"""A run that goes on from a stored step of another one, which stays as it is.

The new run has the old one's past as its own: recipe, probe, losses and frames up to that step, and
its checkpoint, all under the new run's identity. Resuming it then trains on, bit for bit as the old
run did from there, or with another value.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from aeviz.core.base import storage
from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import RunError, StorageError
from aeviz.core.base.storage import shown
from aeviz.core.messages.events import CheckpointReady
from aeviz.core.runs import journal, layout, serialise
from aeviz.core.runs.experiment import hand_on_data, has_own_data
from aeviz.core.runs.run import Run

BRANCH = "branch"
"""What a run that branched off says of itself in its details: ``run``, ``id`` and ``step``."""


def branch(path: Path, step: int, report: OnProgress = lambda done: None) -> Path:
    """Begin a new run at the newest good checkpoint at or before ``step``; its folder.

    Raises :class:`RunError` if the run has none, :class:`StorageError` when the disk refuses; then
    nothing of the new run is left.
    """
    with Run.open(path) as parent:
        checkpoint = parent.checkpoint(step)
        losses = _losses(parent, checkpoint)
        about = {"run": parent.name, "id": parent.id, "step": checkpoint.step}
        details = dict(parent.details) | {BRANCH: about}
        with Run.create(None, parent.recipe, parent.probe, details) as child:
            try:
                _fill(child, parent, checkpoint, losses, report)
            except BaseException:
                child.close()
                shutil.rmtree(child.path, ignore_errors=True)
                raise
        return child.path


def branched_at(run: Run) -> int | None:
    """The step up to which a run has the past of another; None if it began by itself."""
    about = run.details.get(BRANCH)
    step = about.get("step") if isinstance(about, dict) else None
    return step if isinstance(step, int) and step >= 0 else None


def _fill(
    child: Run, parent: Run, checkpoint: CheckpointReady, losses: bytes, report: OnProgress
) -> None:
    """Losses and frames first, the checkpoint that makes a run of them last."""
    if has_own_data(parent.path):
        hand_on_data(parent.path, child.path)
    storage.write_file(child.path / layout.METRICS, losses)
    steps = [int(step) for step in parent.frame_steps() if step <= checkpoint.step]
    for number, step in enumerate(steps):
        report(number / len(steps))
        try:
            frame = parent.frame(step)
        except RunError:  # a damaged frame is told of by the run that has it
            continue
        data = serialise.frame_bytes(frame, child.id)
        storage.write_file(layout.frame_path(child.path, step, data), data, durable=False)
    for step in parent.checkpoint_steps():
        if step < checkpoint.step:  # what is drawn at a step of the past needs its weights
            older = parent.checkpoint(step)
            if older.step == step:
                _save(child, older, _end(parent, older))
    _save(child, checkpoint, len(losses))


def _save(child: Run, checkpoint: CheckpointReady, end: int) -> None:
    """``end``: bytes of the losses that belong to it, which are the same in both runs."""
    crc = journal.checksum(child.path / layout.METRICS, end)
    files = serialise.checkpoint_files(checkpoint, end, crc or 0, child.id)
    storage.write_folder(layout.checkpoint_path(child.path, checkpoint.step), files)


def _end(run: Run, checkpoint: CheckpointReady) -> int:
    folder = dict(layout.checkpoint_folders(run.path)).get(checkpoint.step)
    if folder is None:  # cleared away since it was read, by whoever trains the run
        raise StorageError(
            f"The weights of step {checkpoint.step:,} of the run {shown(run.path)} are gone:"
            " choose another step."
        )
    return serialise.record_of(folder).journal_bytes


def _losses(run: Run, checkpoint: CheckpointReady) -> bytes:
    """What was written of the run up to a checkpoint."""
    size = _end(run, checkpoint)
    metrics = run.path / layout.METRICS
    with storage.explained(metrics, "read"), os.fdopen(storage.opened(metrics), "rb") as file:
        found = file.read(size)
    if len(found) < size:
        raise StorageError(
            f"The losses of the run {shown(run.path)} up to step {checkpoint.step:,} are missing:"
            " choose another run."
        )
    return found
