"""What of a run is really on disk: the last word on how a training ended, asked of the disk."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from aeviz.core.base.errors import AevizError, RunError, StorageError
from aeviz.core.base.storage import shown
from aeviz.core.runs import journal, layout, serialise
from aeviz.core.runs.run import Run


@dataclass(frozen=True)
class Saved:
    """What the disk holds of a run that has trained for ``reached`` steps."""

    reached: int
    step: int | None
    """Of the newest checkpoint that reads whole; None: there is none, or no such run any more."""
    epoch: int | None
    text: str
    """One sentence: what is saved, and what is lost."""
    advice: str = ""
    """What to do where something is lost; empty if all is saved."""

    @property
    def is_whole(self) -> bool:
        """Whether all that was trained is on disk."""
        return not self.advice


def saved_of(run: Run, reached: int, losses: bool = True) -> Saved:
    """Open the run's folder afresh and read what is in it, whatever was believed to be saved.

    ``reached``: the steps that were trained; ``losses``: whether those up to the checkpoint must be
    whole, too. Reads a whole checkpoint, so not for the GUI thread.
    """
    name, back = shown(run.path), "Put back what is missing and resume it, or train again."
    try:
        if not (run.path / layout.RUN).exists():
            raise RunError("Its folder was deleted, moved or emptied.")
        found = Run.open(run.path)
        if found.created != run.created:
            raise RunError("Another run lies in its folder now.")
        checkpoint = found.checkpoint()
    except (AevizError, OSError) as error:
        why = str(error) if isinstance(error, AevizError) else "Its folder cannot be read."
        return Saved(reached, None, None, f"Nothing of the run {name} is saved. {why}", back)
    step, epoch = checkpoint.step, checkpoint.epoch
    if step < reached:
        text = (
            f"Only step {step:,} (epoch {epoch}) of the run {name} is saved: the"
            f" {reached - step:,} steps after it are lost."
        )
        writable = "See to it that its folder can be written, then resume it from there."
        return Saved(reached, step, epoch, text, writable)
    text = f"Step {step:,} (epoch {epoch}) of the run {name} is saved"
    if losses and not _has_losses(run.path, step):
        flawed = f"{text}, but losses before it are damaged or missing."
        return Saved(reached, step, epoch, flawed, "Put its metrics.jsonl back if you have a copy.")
    return Saved(reached, step, epoch, f"{text}.")


def _has_losses(path: Path, step: int) -> bool:
    """Whether the journal begins with all that a checkpoint of this step counts on."""
    for _, folder in (found for found in layout.checkpoint_folders(path) if found[0] == step):
        with suppress(StorageError):
            record = serialise.record_of(folder)
            crc = journal.checksum(path / layout.METRICS, record.journal_bytes)
            if crc == record.journal_crc32:
                return True
    return False
