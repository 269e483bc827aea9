"""What to draw on and with, taken from pictures: their ground, and their main colours."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from aeviz.core.graphics.palette import Rgb
from aeviz.core.graphics.screen import all_for_screen

COLOURS, CLUSTERS = 5, 16
SAMPLE = 20_000
"""Pixels that are looked at."""


class Paper(NamedTuple):
    """``ground``: the colour of an empty drawing; ``inks``: colours for the pen, first the one that
    stands out most from the ground; ``in_colour``: whether drawings may have colours at all."""

    ground: Rgb
    inks: tuple[Rgb, ...]
    in_colour: bool


BLACKBOARD = Paper((0, 0, 0), ((255, 255, 255),), False)
"""As MNIST's digits are drawn: white on black."""


def paper_of(pictures: np.ndarray) -> Paper:
    """The paper for pictures like these, ``uint8 [n, h, w]`` or ``[n, 3, h, w]``, at least one.

    The ground is the median of what is at their borders. The inks are centres of clusters of their
    pixels (k-means with a fixed seed): those that differ most from the ground and from each other.
    """
    from scipy.cluster.vq import kmeans2

    shown = all_for_screen(pictures)
    in_colour = shown.ndim == 4
    shown = shown if in_colour else shown[..., None].repeat(3, axis=-1)
    edges = (shown[:, 0], shown[:, -1], shown[:, :, 0], shown[:, :, -1])
    border = np.concatenate([edge.reshape(-1, 3) for edge in edges])
    ground = np.median(border, axis=0)
    pixels = shown.reshape(-1, 3)
    pixels = pixels[:: max(1, len(pixels) // SAMPLE)].astype(np.float64)
    clusters = min(CLUSTERS, len(np.unique(pixels, axis=0)))
    centres, _ = kmeans2(pixels, clusters, minit="++", seed=0)
    inks = []
    away = np.square(centres - ground).sum(axis=1)
    for _ in range(min(COLOURS, clusters)):
        inks.append(centres[int(away.argmax())])
        away = np.minimum(away, np.square(centres - inks[-1]).sum(axis=1))
    return Paper(_rgb(ground), tuple(_rgb(ink) for ink in inks), in_colour)


def _rgb(values: np.ndarray) -> Rgb:
    red, green, blue = (int(value) for value in np.rint(values))
    return red, green, blue
