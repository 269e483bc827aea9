"""A run that nothing was recorded into yet, and epochs by their numbers."""

from __future__ import annotations

from pathlib import Path

from aeviz.core.messages.events import EpochDone
from aeviz.core.runs.run import Run
from tests.run_samples import DETAILS, RECIPE, sample_probe


def new_run(path: Path) -> Run:
    return Run.create(path, RECIPE, sample_probe(), DETAILS)


def epoch_at(step: int) -> EpochDone:
    return EpochDone(step + 1, step, {}, {}, 1.0)
