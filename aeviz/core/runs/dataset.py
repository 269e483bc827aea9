"""The data that a run was trained on, for those who look at it later or go on with it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from aeviz.core.base.errors import DataError
from aeviz.core.data import load
from aeviz.core.data.base import AnyDataset, Dataset, fingerprint
from aeviz.core.runs.run import Run

FindLoaded = Callable[[str, Path | None], AnyDataset | None]
"""Called with a dataset's name and folder: the dataset, if somebody has loaded it already."""


def dataset_of(run: Run, folder: Path | None = None) -> AnyDataset:
    """The data that a run was trained on; nothing is downloaded.

    Raises :class:`DataError` if they are not on the machine or are others than then.
    """
    dataset = load(run.recipe.data.dataset, folder)
    check_dataset(run, dataset)
    return dataset


def check_dataset(
    run: Run, dataset: AnyDataset, measure: Callable[[AnyDataset], str] = fingerprint
) -> None:
    """Raise :class:`DataError` if a run was trained on other data than these.

    ``measure`` gives the fingerprint of a dataset, which costs a reading of all of it. A run that
    does not know what it was trained on is taken at its word.
    """
    expected = run.details.get("fingerprint")
    if expected is not None and expected != measure(dataset):
        raise DataError(
            f"The run {run.path.name} was trained on other images than {dataset.title} has now:"
            " choose the folder with its images."
        )


class RunData:
    """Finds a run's images, and holds the last dataset. For any thread.

    The window has one, shared by all that look at images of a run: neighbours, the noise
    comparison, further points of the map. ``folder`` says where datasets are to be looked for.
    """

    def __init__(
        self,
        find_loaded: FindLoaded = lambda name, folder: None,
        folder: Callable[[], Path | None] = lambda: None,
    ) -> None:
        self._find_loaded, self.folder = find_loaded, folder
        self._lock = threading.Lock()
        self._held: tuple[tuple[str, Path | None], AnyDataset] | None = None
        self._measured: tuple[AnyDataset, str] | None = None

    def of(self, run: Run) -> Dataset:
        """The images of ``run``; nothing is downloaded.

        Raises :class:`DataError` if they are not on the machine, are others than then, or if the
        run learned from signals.
        """
        with self._lock:
            dataset = self._find(run.recipe.data.dataset)
            check_dataset(run, dataset, self._fingerprint)
            if not isinstance(dataset, Dataset):
                raise DataError(
                    f"The run {run.path.name} learned from signals, not from images: choose a run"
                    " of an autoencoder."
                )
            return dataset

    def _find(self, name: str) -> AnyDataset:
        folder = self.folder()
        loaded = self._find_loaded(name, folder)
        if loaded is not None:
            self._held = None
            return loaded
        if self._held is None or self._held[0] != (name, folder):
            self._held = None
            self._held = ((name, folder), load(name, folder))
        return self._held[1]

    def _fingerprint(self, dataset: AnyDataset) -> str:
        if self._measured is None or self._measured[0] is not dataset:
            self._measured = (dataset, fingerprint(dataset))
        return self._measured[1]
