"""Words for pictures, and their shapes: ``[h, w]`` grey, ``[3, h, w]`` in colour, red first."""

from __future__ import annotations

import math
from typing import Literal

MOST_CLASSES = 256
"""Labels are bytes."""
Noun = Literal["digit", "picture"]
"""What texts call one of the pictures."""


def channels_of(image_shape: tuple[int, ...]) -> int:
    """3 of colour pictures, 1 of all others."""
    return image_shape[0] if len(image_shape) == 3 else 1


def in_words(image_shape: tuple[int, ...]) -> str:
    """A shape for a sentence: “28 × 28 pixels”, or “32 × 32 pixels in colour”."""
    colour = " in colour" if len(image_shape) == 3 else ""
    return " × ".join(str(side) for side in image_shape[-2:]) + " pixels" + colour


def unrolled(count: int, smallest: int, largest: int) -> tuple[int, ...] | None:
    """Pictures whose pixels stand in one row: a square, or three of them one after the other."""
    for channels in (1, 3):
        side = math.isqrt(count // channels)
        if channels * side * side == count and smallest <= side <= largest:
            return (side, side) if channels == 1 else (3, side, side)
    return None
