"""The images that a run was trained on, for those who look at it later."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from aeviz.core.base.errors import DataError
from aeviz.core.data import load
from aeviz.core.data.base import AnyDataset, Dataset, fingerprint
from aeviz.core.runs.run import Run

Borrow = Callable[[str, Path | None], AnyDataset | None]
"""Called with a dataset's name and folder: the dataset, if somebody holds it already."""


class RunData:
    """Finds a run's dataset, and holds the last one. For any thread."""

    def __init__(self, borrow: Borrow = lambda name, folder: None) -> None:
        self._borrow = borrow
        self._lock = threading.Lock()
        self._held: tuple[tuple[str, Path | None], AnyDataset] | None = None
        self._print: tuple[AnyDataset, str] | None = None

    def of(self, run: Run, folder: Path | None = None) -> Dataset:
        """The images of ``run``; nothing is downloaded.

        Raises :class:`DataError` if they are not on the machine, are others than then, or if the
        run learned from signals.
        """
        with self._lock:
            dataset = self._find(run.recipe.data.dataset, folder)
            expected = run.details.get("fingerprint")
            if expected is not None and expected != self._fingerprint(dataset):
                raise DataError(
                    f"The run {run.path.name} was trained on other images than {dataset.title} has"
                    " now: choose the folder with its images."
                )
            if not isinstance(dataset, Dataset):
                raise DataError(
                    f"The run {run.path.name} learned from signals, not from images: choose a run"
                    " of an autoencoder."
                )
            return dataset

    def _find(self, name: str, folder: Path | None) -> AnyDataset:
        borrowed = self._borrow(name, folder)
        if borrowed is not None:
            self._held = None
            return borrowed
        if self._held is None or self._held[0] != (name, folder):
            self._held = None
            self._held = ((name, folder), load(name, folder))
        return self._held[1]

    def _fingerprint(self, dataset: AnyDataset) -> str:
        if self._print is None or self._print[0] is not dataset:
            self._print = (dataset, fingerprint(dataset))
        return self._print[1]
