"""How pictures lie in arrays: grey ones are ``[h, w]``, colour pictures ``[3, h, w]``, red first.

Several lie behind a first axis. All of the core, and what passes between core and window, has them
like this; only what paints turns them.
"""

from __future__ import annotations

import numpy as np


def channels_of(shape: tuple[int, ...]) -> int:
    """Numbers of a pixel: 3 of colour pictures, 1 of all others."""
    return shape[0] if len(shape) == 3 else 1


def sides(shape: tuple[int, ...]) -> tuple[int, int]:
    """Height and width in pixels; also of an array of pictures."""
    return shape[-2], shape[-1]


def for_screen(picture: np.ndarray) -> np.ndarray:
    """One picture as painters take it: ``[h, w]`` or ``[h, w, 3]``."""
    return picture if picture.ndim == 2 else picture.transpose(1, 2, 0)


def all_for_screen(pictures: np.ndarray) -> np.ndarray:
    """Several of them: ``[n, h, w]`` or ``[n, h, w, 3]``."""
    return pictures if pictures.ndim == 3 else pictures.transpose(0, 2, 3, 1)
