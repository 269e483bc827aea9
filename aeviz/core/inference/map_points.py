"""Digits for the map beyond those that a run keeps: chosen from the run's data, never stored."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from aeviz.core.data.base import Dataset
from aeviz.core.inference.frames import Probe, in_turn

FEWEST, USUAL, MOST = 1000, 10_000, 70_000
"""Digits that a map can show. Frames of a run hold the places of ``USUAL`` at most."""


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
