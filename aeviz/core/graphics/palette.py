"""Colours that the window and exported pictures share."""

from __future__ import annotations

import colorsys
from typing import NamedTuple

CLASS_COLOURS = (
    "#3f90da", "#ffa90e", "#bd1f01", "#94a4a2", "#832db6",
    "#a96b59", "#e76300", "#b9ac70", "#717581", "#92dadd",
)  # fmt: skip
"""petroff10 (Petroff 2021, arXiv:2107.02270): colour-blind people can tell the ten apart."""

Rgb = tuple[int, int, int]


class Ground(NamedTuple):
    """Colours of an exported picture around its content."""

    ground: Rgb
    text: Rgb
    faint: Rgb
    line: Rgb
    wrong: Rgb


LIGHT = Ground((255, 255, 255), (26, 29, 33), (102, 108, 117), (195, 199, 205), (214, 40, 26))
DARK = Ground((23, 25, 29), (233, 235, 238), (151, 157, 166), (61, 67, 75), (240, 90, 78))


def rgb(colour: str) -> Rgb:
    """``#rrggbb`` as three numbers in 0 … 255."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


GOLDEN = 0.6180339887498949
"""Steps of this fraction of a circle never come near a place where they were."""


def class_rgb(index: int) -> Rgb:
    """The colour of a class.

    After the ten hues go round the circle, light and dark by turns: neighbours differ, though
    nobody tells a hundred of them apart.
    """
    if index < len(CLASS_COLOURS):
        return rgb(CLASS_COLOURS[index])
    lightness, saturation = ((0.62, 0.75), (0.38, 0.7), (0.74, 0.5))[index % 3]
    red, green, blue = colorsys.hls_to_rgb(index * GOLDEN % 1, lightness, saturation)
    return round(255 * red), round(255 * green), round(255 * blue)
