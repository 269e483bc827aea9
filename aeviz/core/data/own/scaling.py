"""Numbers of any usual range as bytes, and which range that was."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError

_BLOCK = 1 << 22
"""Numbers that are converted at once, so that there is never a copy of all of them."""
_NEARLY = 0.5 / 255
"""What resizing leaves outside of a range."""
_RANGES = (
    (0, 1, True, 255.0, 0.0, "The numbers 0 and 1 were taken as black and white."),
    (0, 255, True, 1.0, 0.0, ""),
    (0, 65_535, True, 255 / 65_535, 0.0, "Levels of 16 bits were scaled to 8."),
    (0, 1, False, 255.0, 0.0, "Numbers from 0 to 1 were taken as black to white."),
    (-0.5, 0.5, False, 255.0, 0.5, "Numbers from -0.5 to 0.5 were taken as black to white."),
    (-1, 1, False, 127.5, 1.0, "Numbers from -1 to 1 were taken as black to white."),
    (0, 255, False, 1.0, 0.0, "Numbers from 0 to 255 were rounded to levels."),
)
"""Lowest and highest number, whether they are whole, what to multiply with, what to add before
that, and what to say; the first that fits is taken."""


def to_bytes(arrays: Sequence[np.ndarray], what: str) -> tuple[list[np.ndarray], str]:
    """Arrays of numbers of one range as ``uint8``, and a note about it (empty for plain bytes).

    ``what`` is how errors call them. Raises :class:`DataError` for numbers that are not finite, and
    for ranges of which nobody knows where black and white are.
    """
    low, high = _range(arrays, what)
    whole = all(array.dtype.kind in "bui" for array in arrays)
    factor, shift, note = _scale(low, high, whole, what)
    if not note and all(array.dtype == np.uint8 for array in arrays):
        return list(arrays), note
    return [_scaled(array, factor, shift) for array in arrays], note


def _range(arrays: Sequence[np.ndarray], what: str) -> tuple[float, float]:
    wrong, total = 0, sum(array.size for array in arrays)
    low, high = np.inf, -np.inf
    for array in arrays:
        for block in _blocks(array):
            if block.dtype.kind == "f":
                finite = np.isfinite(block)
                wrong += block.size - int(finite.sum())
            low, high = min(low, float(block.min())), max(high, float(block.max()))
    if wrong:
        raise DataError(
            f"{wrong:,} of the {total:,} numbers of {what} are not finite: replace them first."
        )
    return low, high


def _scale(low: float, high: float, whole: bool, what: str) -> tuple[float, float, str]:
    """What to multiply with, what to add before, and what to say."""
    for least, most, numbers, factor, shift, note in _RANGES:
        slack = 0.0 if whole else _NEARLY * (most - least)
        if numbers == whole and least - slack <= low and high <= most + slack:
            return factor, shift, note
    raise DataError(
        f"The numbers of {what} go from {low:.6g} to {high:.6g}, so nobody knows where black and"
        " white are: scale them to 0 to 1 or to 0 to 255 first."
    )


def _scaled(array: np.ndarray, factor: float, shift: float) -> np.ndarray:
    out = np.empty(array.shape, np.uint8)
    flat = out.reshape(-1)
    start = 0
    for block in _blocks(array):
        values = np.rint((block.astype(np.float64) + shift) * factor)
        flat[start : start + block.size] = np.clip(values, 0, 255)
        start += block.size
    return out


def _blocks(array: np.ndarray) -> list[np.ndarray]:
    check_cancelled()
    flat = array.reshape(-1)
    return [flat[i : i + _BLOCK] for i in range(0, flat.size, _BLOCK)]
