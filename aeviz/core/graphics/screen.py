"""From pictures as the core has them to pictures as painters take them.

Grey pictures are ``[h, w]`` and colour pictures ``[3, h, w]``, in all of the core and in what
passes between core and window; only what paints turns them.
"""

from __future__ import annotations

import numpy as np


def sides(shape: tuple[int, ...]) -> tuple[int, int]:
    """Height and width in pixels of a picture, or of all in an array."""
    return shape[-2], shape[-1]


def smaller(pictures: np.ndarray, most: int) -> np.ndarray:
    """Pictures with at most so many pixels a side: means of whole pixels, of large ones."""
    height, width = sides(pictures.shape)
    times = -(-max(height, width) // most)
    if times < 2:
        return pictures
    cut = pictures[..., : height // times * times, : width // times * times]
    blocks = cut.reshape(*cut.shape[:-2], height // times, times, width // times, times)
    means: np.ndarray = blocks.mean(axis=(-3, -1)).round().astype(np.uint8)
    return means


def for_screen(picture: np.ndarray) -> np.ndarray:
    """One picture: ``[h, w]`` or ``[h, w, 3]``."""
    return picture if picture.ndim == 2 else picture.transpose(1, 2, 0)


def all_for_screen(pictures: np.ndarray) -> np.ndarray:
    """Several of them: ``[n, h, w]`` or ``[n, h, w, 3]``."""
    return pictures if pictures.ndim == 3 else pictures.transpose(0, 2, 3, 1)
