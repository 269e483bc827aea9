"""The data that a run was trained on, for those who look at it later or go on with it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import DataError
from aeviz.core.base.texts import plain
from aeviz.core.data.base import AnyDataset, Dataset
from aeviz.core.data.own import listing
from aeviz.core.data.own.looking import look
from aeviz.core.data.own.preparing import prepare
from aeviz.core.data.shapes import Noun, in_words
from aeviz.core.datasets import DATASETS, load
from aeviz.core.runs.experiment import own_data
from aeviz.core.runs.run import Run

FindLoaded = Callable[[str, Path | None], AnyDataset | None]
"""Called with a dataset's name and folder: the dataset, if somebody has loaded it already."""


class DataIdentity(NamedTuple):
    """Which data a result is of, and whether its run was trained on them."""

    name: str
    title: str
    fingerprint: str
    is_other: bool | None
    """Whether the run was trained on other data; None if it does not know on which."""


class AboutData(NamedTuple):
    """What a run remembers of its data, for texts, legends and drawings; needs none of the data."""

    name: str
    title: str
    class_names: tuple[str, ...]
    """Empty if there are no classes."""
    image_shape: tuple[int, ...]
    noun: Noun
    """What texts call one of the pictures."""
    normalised: bool
    """Whether drawings are to be brought to the geometry of MNIST's digits."""
    licence: str


def about_data(run: Run) -> AboutData:
    """What a run learned from. Runs of earlier versions have learned from digits only."""
    said, probe = run.details, run.probe
    name = plain(str(said.get("dataset", run.recipe.data.dataset)))
    known = DATASETS[name].title if name in DATASETS else name
    return AboutData(
        name,
        plain(str(said.get("title", known))),
        probe.class_names,
        probe.image_shape,
        "picture" if said.get("noun") == "picture" else "digit",
        bool(said.get("normalised", True)),
        plain(str(said.get("licence", ""))),
    )


def identify(run: Run, dataset: AnyDataset) -> DataIdentity:
    """Whether these are the data of a run, by their fingerprint."""
    expected, found = run.details.get("fingerprint"), dataset.fingerprint
    is_other = None if expected is None else expected != found
    return DataIdentity(dataset.name, dataset.title, found, is_other)


def name_of(run: Run) -> str:
    """What the data of a run are called now: an own dataset is known by its content.

    Raises :class:`DataError` if there is no such dataset any more.
    """
    name = run.recipe.data.dataset
    if name in DATASETS:
        return name
    own = listing.with_fingerprint(run.details.get("fingerprint"))
    if own is None and name not in listing.own_sets():
        raise DataError(
            f"The run {run.name} learned from “{plain(name)}”, which is not among the datasets"
            " here: add its pictures with “aeviz data add PATH”, or give them with “--data PATH”."
        )
    return name if own is None else own.name


def dataset_at(run: Run, path: Path, progress: OnProgress = lambda _: None) -> Dataset:
    """The pictures at a path, prepared as the run learned from them. Raises :class:`DataError`."""
    found = look(path)
    own, shape = listing.with_fingerprint(run.details.get("fingerprint")), run.probe.image_shape
    side = shape[-1] if shape[-1] == shape[-2] else 0
    like = msgspec.structs.replace(found.proposed, side=side, colour=len(shape) == 3)
    return prepare(found, own.choices if own else like, "", progress).dataset


def dataset_of(
    run: Run, folder: Path | None = None, or_else: str = "", other: bool = False
) -> AnyDataset:
    """The data that a run was trained on, or :func:`check_dataset` allows; nothing is downloaded.

    Raises :class:`DataError` if they are not on the machine, or as :func:`check_dataset` does.
    """
    dataset = own_data(run.path) or load(name_of(run), folder)
    check_dataset(run, dataset, or_else, other)
    return dataset


def check_dataset(run: Run, dataset: AnyDataset, or_else: str = "", other: bool = False) -> None:
    """Raise :class:`DataError` if a run was trained on other data than these, or cannot take them.

    A run that does not know what it was trained on is taken at its word. ``other`` allows others;
    ``or_else`` says how a user can allow them, if at all.
    """
    if not other and identify(run, dataset).is_other:
        raise DataError(
            f"The run {run.name} was trained on other images than {dataset.title} has now:"
            f" choose the folder with its images{or_else and f', or {or_else}'}."
        )
    probe, classes = run.probe, len(dataset.class_names)
    if isinstance(dataset, Dataset) == (probe.inputs is not None):
        raise DataError(
            f"{dataset.title} is not of the kind that the run {run.name} learned from: choose"
            " other data."
        )
    if dataset.image_shape != probe.image_shape:
        is_of = in_words if isinstance(dataset, Dataset) else _in_numbers
        raise DataError(
            f"{dataset.title} has items of {is_of(dataset.image_shape)} and the run"
            f" {run.name} learned from {is_of(probe.image_shape)}: choose other data."
        )
    if classes > len(probe.class_names):
        raise DataError(
            f"{dataset.title} has {classes} classes and the run {run.name} knows"
            f" {len(probe.class_names)}: choose other data."
        )


def _in_numbers(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) + " numbers"


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

    def of(self, run: Run) -> Dataset:
        """The images of ``run``; nothing is downloaded.

        Raises :class:`DataError` if they are not on the machine, are others than then, or if the
        run learned from signals.
        """
        with self._lock:
            dataset = own_data(run.path) or self._find(name_of(run))
            if not isinstance(dataset, Dataset):
                raise DataError(
                    f"The run {run.name} learned from signals, not from images: choose a run"
                    " of an autoencoder."
                )
            check_dataset(run, dataset)
            return dataset

    def named(self, name: str) -> AnyDataset:
        """A dataset of this name; nothing is downloaded. Raises :class:`DataError`."""
        with self._lock:
            return self._find(name)

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
