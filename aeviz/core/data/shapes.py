"""Words for pictures, and their shapes: ``[h, w]`` grey, ``[3, h, w]`` in colour, red first."""

from __future__ import annotations

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
