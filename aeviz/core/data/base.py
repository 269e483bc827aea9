"""What a dataset is: images, labels, names.

A grey picture is ``[h, w]`` and a colour picture ``[3, h, w]``, red first; all of a dataset are of
one shape. Labels of a dataset without classes are all 0.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from aeviz.core.base.errors import DataError
from aeviz.core.data.shapes import MOST_CLASSES, Noun, channels_of, in_words


@dataclass(frozen=True)
class Split:
    """Images ``uint8 [n, h, w]`` or ``uint8 [n, 3, h, w]`` and labels ``uint8 [n]``, in step."""

    images: np.ndarray
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.images)


class _Fingerprinted:
    """What both kinds of data have: a training set, a test set, and a name for their content."""

    train: Any
    test: Any

    @cached_property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that change with any image, label or number of the data.

        The same data gives the same; the first asking reads all of it.
        """
        digest = hashlib.sha256()
        for split in (self.train, self.test):
            for array in vars(split).values():
                digest.update(repr(array.shape).encode())
                digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()[:16]


@dataclass(frozen=True)
class Dataset(_Fingerprinted):
    """A training set, a test set that is never trained on, and the names of the classes, if any.

    Building one checks it: C-contiguous bytes of the shapes above, as many labels as images,
    at most 256 class names and labels below their count. Raises :class:`DataError`.
    """

    name: str
    title: str
    train: Split
    test: Split
    class_names: tuple[str, ...] = ()
    noun: Noun = "picture"
    normalised: bool = False
    """Whether the pictures lie as MNIST's digits do, so that drawings are to be brought there."""
    licence: str = ""
    """A line, where it is known."""

    def __post_init__(self) -> None:
        if len(self.class_names) > MOST_CLASSES:
            raise DataError(
                f"{self.title} has {len(self.class_names):,} classes, more than the {MOST_CLASSES}"
                " that are allowed; put some together or choose other data."
            )
        for part, split in (("training", self.train), ("test", self.test)):
            fault = _fault(split, len(self.class_names))
            if fault:
                raise DataError(
                    f"The {part} set of {self.title} cannot be used: {fault}; choose other data."
                )
        if self.train.images.shape[1:] != self.test.images.shape[1:]:
            raise DataError(
                f"The images of {self.title} differ in size: {_size(self.train)} in the training"
                f" set, {_size(self.test)} in the test set; choose other data."
            )

    @classmethod
    def from_arrays(
        cls,
        images: object,
        labels: object = None,
        test: object = 0.2,
        name: str = "arrays",
        class_names: Sequence[str] | None = None,
    ) -> Dataset:
        """A dataset of arrays, for use wherever a dataset is. Raises :class:`DataError`.

        ``images``: ``[n, h, w]``, in colour ``[n, 3, h, w]`` or ``[n, h, w, 3]``; bytes, or numbers
        from 0 to 1. ``labels``: whole numbers or words ``[n]``, or None. ``test``: a pair of the
        same, images alone where there are no labels, or the share of each class that is kept for
        tests (always the same pictures). Names are shown on one line; no two classes have the same.
        """
        from aeviz.core.data.arrays import in_two, name_of

        name = name_of(name, "The name of a dataset")
        train, held, names = in_two(images, labels, test, class_names)
        return cls(name, name, Split(*train), Split(*held), names)

    @property
    def image_shape(self) -> tuple[int, ...]:
        """Of every image: height and width in pixels, and before them 3 if it is in colour."""
        return self.train.images.shape[1:]

    @property
    def channels(self) -> int:
        """1 of grey pictures, 3 of colour pictures."""
        return channels_of(self.image_shape)


@dataclass(frozen=True)
class Signals:
    """Inputs ``float32 [n, t, 1]`` and what is to be predicted from them, of the same shape.

    A point is a signal of one step; items of a longer one follow each other in time.
    """

    inputs: np.ndarray
    targets: np.ndarray

    def __len__(self) -> int:
        return len(self.inputs)


@dataclass(frozen=True)
class SignalSet(_Fingerprinted):
    """Numbers with targets, for regression: a training set and a test set."""

    name: str
    title: str
    train: Signals
    test: Signals
    class_names: tuple[str, ...] = ()

    @property
    def image_shape(self) -> tuple[int, ...]:
        """Steps and features of every item."""
        steps, features = self.train.inputs.shape[1:]
        return steps, features


AnyDataset = Dataset | SignalSet


def first(split: Split, count: int) -> Split:
    """The first ``count`` images of a split, or all; views, no copies."""
    return Split(split.images[:count], split.labels[:count])


def balanced(split: Split, count: int, classes: int) -> Split:
    """The first ``count`` images of a split that have each class equally often, in their order.

    All of them if ``count`` is 0 or there are no more.
    """
    if not 0 < count < len(split):
        return split
    rank = np.empty(len(split), np.int64)
    for value in range(max(1, classes)):
        mine = np.flatnonzero(split.labels == value)
        rank[mine] = np.arange(len(mine)) * max(1, classes) + value
    chosen = np.sort(np.argsort(rank, kind="stable")[:count])
    return Split(split.images[chosen], split.labels[chosen])


def with_validation(dataset: Dataset, count: int) -> tuple[Split, Split]:
    """The training images without the last ``count``, and those: training and validation split.

    Both are views, not copies. Raises :class:`DataError` if nothing would be left to train on.
    """
    images, labels = dataset.train.images, dataset.train.labels
    kept = len(images) - count
    if count < 0 or kept < 1:
        raise DataError(
            f"{dataset.title} has {len(images)} training images, so {count} cannot be held back"
            f" for validation; choose from 0 to {len(images) - 1}."
        )
    return Split(images[:kept], labels[:kept]), Split(images[kept:], labels[kept:])


def _fault(split: Split, classes: int) -> str | None:
    """What is wrong with a split, in words, or None."""
    images, labels = split.images, split.labels
    is_bytes = images.dtype == np.uint8 and labels.dtype == np.uint8
    is_grey, is_colour = images.ndim == 3, images.ndim == 4 and images.shape[1] == 3
    if not is_bytes or not (is_grey or is_colour) or labels.ndim != 1:
        return "it must be images of bytes, grey or with three channels, with one label each"
    if 0 in images.shape:
        return "it has no pixels"
    if len(images) != len(labels):
        return f"it has {len(images)} images but {len(labels)} labels"
    if not (images.flags.c_contiguous and labels.flags.c_contiguous):
        return "it does not lie in memory row by row"
    if int(labels.max()) >= max(1, classes):
        allowed = f"outside 0 to {classes - 1}" if classes else "not 0, but there are no classes"
        return f"label {labels.max()} is {allowed}"
    return None


def _size(split: Split) -> str:
    return in_words(split.images.shape[1:])
