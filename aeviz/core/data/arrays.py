"""The one checker of arrays that Python programs bring along: images, labels, signals, codes.

What is right comes out as the core works on it: writable, in rows, of one type. Anything else is a
:class:`DataError` that says what was found; nothing is clipped, cut or made a number of in silence.
"""

from __future__ import annotations

import operator

import numpy as np
import torch

from aeviz.core.base.errors import DataError
from aeviz.core.data.pixels import to_stored

HALF_LEVEL = 0.5 / 255
"""What rounds to black or white counts as such: resizing leaves values just outside [0, 1]."""


def images_of(given: object, shape: tuple[int, int] | None = None) -> np.ndarray:
    """Images as ``uint8 [n, h, w]``, of the ``shape`` in pixels that a network takes, if known.

    Bytes stay as they are. Other whole numbers are levels from 0 to 255, or 0 and 1 if there are no
    others; numbers with fractions are in [0, 1] and are rounded to levels.
    """
    images = _numbers(given, "Images")
    _check_rank(images, "Images", ("number", "height", "width"))
    if shape is not None and images.shape[1:] != shape:
        have, take = (" × ".join(map(str, sides)) for sides in (images.shape[1:], shape))
        raise DataError(
            f"Images have {have} pixels but the network takes {take}: scale them first."
        )
    if images.dtype == np.uint8:
        return np.require(images, np.uint8, ["C", "W"])
    low, high = images.min(), images.max()
    if images.dtype.kind in "iu" and low >= 0 and 1 < high <= 255:
        return np.require(images, np.uint8, ["C", "W"])
    if not -HALF_LEVEL <= low <= high < 1 + HALF_LEVEL:
        raise DataError(
            f"Images must be bytes or numbers from 0 to 1, not from {_plain(low)} to"
            f" {_plain(high)}: scale them first."
        )
    return to_stored(torch.from_numpy(np.require(images, np.float32, ["C", "W"]))).numpy()


def labels_of(given: object, count: int, classes: int) -> np.ndarray:
    """Labels as ``int64 [count]``, whole numbers below ``classes``."""
    labels = _numbers(given, "Labels")
    _check_count(labels, "classifier", "labels", (count,))
    whole = labels.astype(np.int64) if labels.dtype.kind != "f" else np.rint(labels)
    if (whole != labels).any():
        wrong = _plain(labels[whole != labels][0])
        raise DataError(f"Labels must be whole numbers, not {wrong}: round them first.")
    low, high = labels.min(), labels.max()
    if low < 0 or high >= classes:
        raise DataError(
            f"Labels must be from 0 to {classes - 1}, not from {_plain(low)} to {_plain(high)}:"
            " number the classes from 0."
        )
    return np.require(labels, np.int64, ["C", "W"])


def signals_of(given: object, steps: int | None = None, features: int | None = None) -> np.ndarray:
    """Signals as ``float32 [n, t, features]``, of as many steps and features as given, if any."""
    signals = _in_32_bits(given, "Signals")
    _check_rank(signals, "Signals", ("item", "time", "feature"), "finite numbers by ")
    for what, take, have in zip(
        ("steps", "features"), (steps, features), signals.shape[1:], strict=True
    ):
        if take not in (None, have):
            raise DataError(
                f"Signals have {have} {what} but the network takes {take}: cut them first."
            )
    return signals


def targets_of(given: object, count: int, steps: int) -> np.ndarray:
    """Targets of a regressor as ``float32 [count, steps, 1]``."""
    targets = _in_32_bits(given, "Targets")
    _check_count(targets, "regressor", "numbers", (count, steps, 1))
    return targets


def codes_of(given: object, size: int) -> np.ndarray:
    """Codes as ``float32 [n, size]``."""
    codes = _in_32_bits(given, "Codes")
    _check_rank(codes, "Codes", ("number", "size of the code"))
    if codes.shape[1] != size:
        raise DataError(
            f"Codes have {codes.shape[1]} numbers each but this network's have {size}: take those"
            " that it made."
        )
    return codes


def count_of(given: object, what: str, most: int) -> int:
    """A whole number from 1 to ``most``."""
    try:
        count = 0 if isinstance(given, bool) else operator.index(given)  # type: ignore[arg-type]
    except TypeError:
        count = 0
    if not 1 <= count <= most:
        raise DataError(f"{what} must be a whole number from 1 to {most:,}, not {given!r:.40}.")
    return count


# --- pieces -----------------------------------------------------------------------------------


def _numbers(given: object, what: str) -> np.ndarray:
    """Finite numbers as an array. Whatever else somebody gives raises as NumPy pleases."""
    try:
        array = np.asarray(given)
    except Exception as error:
        raise DataError(
            f"{what} must be an array of numbers, which this {type(given).__name__} cannot be made"
            " into: make a NumPy array of it first."
        ) from error
    if array.dtype.kind not in "buif":
        raise DataError(
            f"{what} must be an array of numbers, not of {array.dtype.name}: convert them first."
        )
    if np.ma.is_masked(given):
        raise DataError(f"{what} have masked values: fill them first.")
    _check_finite(array, what)
    return array


def _in_32_bits(given: object, what: str) -> np.ndarray:
    with np.errstate(over="ignore"):
        array = np.require(_numbers(given, what), np.float32, ["C", "W"])
    _check_finite(array, what)
    return array


def _check_finite(array: np.ndarray, what: str) -> None:
    wrong = array.size - int(np.isfinite(array).sum())
    if wrong:
        raise DataError(
            f"{what} must be finite numbers, but {wrong:,} of {array.size:,} are not, or are too"
            " large for 32 bits: replace them first."
        )


def _check_rank(array: np.ndarray, what: str, axes: tuple[str, ...], of: str = "") -> None:
    if array.ndim != len(axes):
        names = f"{', '.join(axes[:-1])} and {axes[-1]}"
        raise DataError(f"{what} must be an array of {of}{names}, not of shape {array.shape}.")
    if 0 in array.shape:
        raise DataError(f"{what} must not be empty as an array of shape {array.shape} is.")


def _check_count(array: np.ndarray, kind: str, what: str, shape: tuple[int, ...]) -> None:
    if array.shape != shape:
        raise DataError(
            f"A {kind} learns from {what}: give one for each input, an array of shape {shape}, not"
            f" of {array.shape}."
        )


def _plain(number: np.generic) -> str:
    return f"{number.item():.6g}"
