"""Weights of checkpoints, read and checked on a thread, so that scrubbing never waits for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Job, Report

if TYPE_CHECKING:
    from torch import Tensor

KEPT_BYTES = 128_000_000
"""The weights that were read last stay in memory up to this size in all."""


class Weights(NamedTuple):
    """The weights after ``step`` steps."""

    step: int
    tensors: Mapping[str, Tensor]

    @property
    def bytes(self) -> int:
        return sum(tensor.nbytes for tensor in self.tensors.values())


class PastWeights(QObject):
    """Answers at once with what is in memory; else reads it, and of several requests the newest."""

    arrived = Signal()
    """What was asked for last can be had now."""
    failed = Signal(str)
    """One plain sentence."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self._kept: dict[int, Weights] = {}
        """By the step of the checkpoint that was asked for; the one used last comes last."""
        self._wanted: int | None = None
        self._refused: int | None = None
        """Could not be read, and is not tried again at every move."""
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)

    @property
    def is_reading(self) -> bool:
        """Whether somebody waits for :attr:`arrived`."""
        return self._wanted is not None

    def look_at(self, run: Run | None) -> None:
        """Forget the weights of another run."""
        self._run, self._wanted, self._refused = run, None, None
        self._kept.clear()
        self._job.cancel()

    def near(self, step: int) -> Weights | None:
        """Weights of the checkpoint nearest to a step; None if they must be read first."""
        run = self._run
        if run is None:
            return None
        target = min(run.checkpoint_steps(), key=lambda s: (abs(s - step), s), default=step)
        if target in self._kept:
            self._wanted = None
            found = self._kept[target] = self._kept.pop(target)
            return found
        if target not in (self._wanted, self._refused):
            self._wanted = target
            self._job.start(lambda report: _read(run, target, report))
        return None

    @Slot(object)
    def _on_done(self, result: tuple[Run, int, Weights]) -> None:
        run, target, weights = result
        if run is not self._run:
            return
        self._kept[target] = weights
        while len(self._kept) > 1 and sum(w.bytes for w in self._kept.values()) > KEPT_BYTES:
            del self._kept[next(iter(self._kept))]
        if target == self._wanted:
            self._wanted = None
            self.arrived.emit()

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._refused, self._wanted = self._wanted, None
        self.failed.emit(text)

    def close(self) -> None:
        self._job.close()


def _read(run: Run, target: int, report: Report) -> tuple[Run, int, Weights]:
    import torch

    stored = run.stored_weights(target)
    report(1.0)
    tensors = {name: torch.from_numpy(value.copy()) for name, value in stored.arrays.items()}
    return run, target, Weights(stored.step, tensors)
