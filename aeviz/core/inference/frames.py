"""What the views show for one step, and the fixed digits that it is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from aeviz.core.data.base import AnyDataset, Dataset, SignalSet

USUAL, MOST = 10_000, 70_000
"""Digits that a map shows: those that frames of a run hold the places of, and at most."""


@dataclass(frozen=True)
class Probe:
    """The fixed inputs of a run, chosen once from its seed, so pictures of all steps compare.

    ``digits``: the grid's test images, ``uint8 [n, h, w]`` or ``[n, 3, h, w]``, with
    ``digit_labels`` ``uint8 [n]``.
    ``points``: the map's test images, ``uint8 [m, h, w]``, with ``point_labels`` ``uint8 [m]``.
    The grid's digits are the first ``n`` points of the map. For regression there are no images but
    ``inputs`` and ``targets``, ``float32 [n, t, 1]``, whose items follow each other in time.
    """

    points: np.ndarray
    point_labels: np.ndarray
    digit_count: int
    class_names: tuple[str, ...]
    inputs: np.ndarray | None = None
    targets: np.ndarray | None = None

    @property
    def image_shape(self) -> tuple[int, ...]:
        """What the network takes in: ``(h, w)`` or ``(3, h, w)``, or steps and features."""
        return (self.points if self.inputs is None else self.inputs).shape[1:]

    def class_name(self, label: int) -> str:
        """The name of a class; empty where there are none."""
        return self.class_names[label] if self.class_names else ""

    @property
    def digits(self) -> np.ndarray:
        """The grid's images, ``uint8 [n, h, w]``."""
        return self.points[: self.digit_count]

    @property
    def digit_labels(self) -> np.ndarray:
        """The grid's labels, ``uint8 [n]``."""
        return self.point_labels[: self.digit_count]


@dataclass(frozen=True)
class Projection:
    """The plane in which codes are drawn: ``point = (code - mean) @ basis``.

    ``mean`` ``float32 [k]``, ``basis`` ``float32 [k, 2]`` with orthonormal columns (the identity
    for a code of two numbers), ``explained`` the fraction of the codes' variance that the plane
    holds.

    Of a nested code the axes are its first two numbers as they are: the mean counts from the third
    one on, which the map leaves out, and a place of the map stands for two numbers alone.
    """

    mean: np.ndarray
    basis: np.ndarray
    explained: float

    @property
    def is_nested(self) -> bool:
        """Whether the axes are the first two of more numbers."""
        size = len(self.mean)
        as_it_is = np.array_equal(self.basis, np.eye(size, 2)) and not self.mean[:2].any()
        return size > 2 and as_it_is


class MapSteps(NamedTuple):
    """Which steps a map is of while it is brought up to date piece by piece.

    Its first ``known`` points, and its plane, are of the step ``first``; the others, and what the
    points are taken for, of the step ``rest`` (None: they have no places yet).
    """

    first: int
    known: int
    rest: int | None


@dataclass(frozen=True)
class Frame:
    """The pictures of one step, small enough to keep many.

    ``epoch``: whole epochs before it, as of all weights (some earlier versions wrote the one that
    ``step`` belongs to, from 1). ``noisy`` and ``restored``: ``uint8 [n, h, w]``,
    for the probe's digits. ``psnr``: ``float32 [n]``, of the restored digits against the clean
    ones, in dB. ``points``:
    ``float32 [m, 2]``, the probe's points on the map. ``code_std``: ``float32 [k]``, standard
    deviation of each code number over the points. ``notice``: what is wrong with the code, in plain
    words, or empty. ``phase``: number of the phase, from 0.

    Of a classifier: ``predicted``: ``uint8 [m]``, the most probable class of each of the probe's
    points; ``probabilities``: ``float32 [n, classes]`` of its digits. Without a decoder
    ``restored`` shows what the network saw. While single layers are trained: ``hidden`` and
    ``hidden_restored``: ``uint8 [n, a, b]``, values of the layer below for each digit, as pictures
    (0 … 255 for the range of its activation), and what the layer makes of them. Of a regressor:
    ``prediction``: ``float32 [n, t, 1]`` for the probe's inputs; of one linear unit ``line``:
    ``float32 [2]``, W and b.

    ``map``: in training, where the map (``points``, ``projection``, ``code_std``, ``notice``,
    ``predicted``) lags behind ``step``, the steps that it is of; points without a place are NaN.
    None: all is of ``step``, as in every stored frame.
    """

    step: int
    epoch: int
    noisy: np.ndarray
    restored: np.ndarray
    psnr: np.ndarray
    points: np.ndarray
    projection: Projection
    code_std: np.ndarray
    notice: str = ""
    phase: int = 0
    predicted: np.ndarray | None = None
    probabilities: np.ndarray | None = None
    hidden: np.ndarray | None = None
    hidden_restored: np.ndarray | None = None
    prediction: np.ndarray | None = None
    line: np.ndarray | None = None
    map: MapSteps | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all of it is of one step."""
        return self.map is None


class TrainingPoints(NamedTuple):
    """Points ``float32 [n, 2]`` of the training images, NaN where none came by yet.

    ``images`` ``[n, h, w]`` and ``labels`` ``[n]`` are those that the run learns from, no copies.
    """

    points: np.ndarray
    labels: np.ndarray
    images: np.ndarray


def choose_probe(dataset: AnyDataset, seed: int, points: int = USUAL, digits: int = 20) -> Probe:
    """Pick a run's fixed test images: each class in turn, as many as the map shows.

    The choice depends on the seed and the dataset alone. Of signals it is the whole test set.
    """
    if isinstance(dataset, SignalSet):
        nothing = np.empty((0, *dataset.image_shape), np.uint8)
        test = dataset.test
        return Probe(nothing, np.empty(0, np.uint8), 0, (), test.inputs, test.targets)
    images, labels = dataset.test.images, dataset.test.labels
    order = in_turn(labels, len(dataset.class_names), seed)[:points]
    return Probe(images[order], labels[order], min(digits, len(order)), dataset.class_names)


def in_turn(labels: np.ndarray, classes: int, seed: int) -> np.ndarray:
    """The numbers of all images with ``labels`` ``uint8 [n]``, ``int64 [n]``: shuffled by ``seed``,
    and each class in turn."""
    order = np.random.default_rng(seed).permutation(len(labels))
    rank = np.empty(len(order), np.int64)
    classes = max(classes, 1)  # labels of a dataset without classes are all 0
    for value in range(classes):
        mine = np.flatnonzero(labels[order] == value)
        rank[mine] = np.arange(len(mine)) * classes + value
    chosen: np.ndarray = order[np.argsort(rank, kind="stable")]
    return chosen


class Digits(NamedTuple):
    """``images`` ``uint8 [n, h, w]`` with ``labels`` ``uint8 [n]``."""

    images: np.ndarray
    labels: np.ndarray


def further_digits(dataset: Dataset, probe: Probe, seed: int, count: int) -> Digits:
    """``count`` digits beside those of ``probe``, or all that there are: each class in turn, the
    other test digits first, then training digits. The choice depends on seed and dataset alone.
    """
    classes, known = len(dataset.class_names), len(probe.points)
    images, labels = [], []
    for split, start in ((dataset.test, known), (dataset.train, 0)):
        chosen = in_turn(split.labels, classes, seed)[start : start + count]
        count -= len(chosen)
        images.append(split.images[chosen])
        labels.append(split.labels[chosen])
    return Digits(np.concatenate(images), np.concatenate(labels))
