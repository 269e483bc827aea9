"""The one checker of arrays that Python programs bring along: images, labels, signals, codes.

What is right comes out as the core works on it: writable, in rows, of one type. Anything else is a
:class:`DataError` that says what was found; nothing is clipped, cut or made a number of in silence.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence

import numpy as np
import torch

from aeviz.core.base.errors import DataError
from aeviz.core.base.texts import plain
from aeviz.core.data.pixels import to_stored
from aeviz.core.data.shapes import MOST_CLASSES, in_words
from aeviz.core.data.splitting import kept_for_tests

Pair = tuple[np.ndarray, np.ndarray]
"""Images ``uint8 [n, h, w]`` or ``uint8 [n, 3, h, w]``, and labels ``uint8 [n]``."""
LONGEST_NAME = 100
"""Characters that the name of a class or of a dataset may have."""
HALF_LEVEL = 0.5 / 255
"""What rounds to black or white counts as such: resizing leaves values just outside [0, 1]."""


def are_levels(images: np.ndarray) -> bool:
    """Whether these are whole numbers that are surely levels: bytes, or not 0 and 1 alone."""
    return images.dtype == np.uint8 or (images.dtype.kind in "iu" and bool(images.max() > 1))


def images_of(
    given: object, shape: tuple[int, ...] | None = None, levels: bool = False
) -> np.ndarray:
    """Images as ``uint8 [n, h, w]`` or ``uint8 [n, 3, h, w]``, of the ``shape`` of a network's, if
    known.

    Colours may come last, too, and an axis of one channel is left out. Bytes stay as they are.
    Other whole numbers are levels from 0 to 255, or 0 and 1 if there are no others, unless
    ``levels``: those that they belong with are levels. Numbers with fractions are in [0, 1] and are
    rounded to levels.
    """
    images = _channels_first(_numbers(given, "Images"))
    if images.ndim != 3 and not (images.ndim == 4 and images.shape[1] == 3):
        raise DataError(
            "Images must be an array of number, height and width, or in colour of number, 3, height"
            f" and width, not of shape {images.shape}."
        )
    _check_not_empty(images, "Images")
    if shape is not None and images.shape[1:] != shape:
        have, take = in_words(images.shape[1:]), in_words(shape)
        raise DataError(f"Images have {have} but the network takes {take}: scale them first.")
    low, high = images.min(), images.max()
    whole = are_levels(images) or (levels and images.dtype.kind in "iu")
    if whole and low >= 0 and high <= 255:
        return np.require(images, np.uint8, ["C", "W"])
    if not -HALF_LEVEL <= low <= high < 1 + HALF_LEVEL:
        raise DataError(
            f"Images must be bytes or numbers from 0 to 1, not from {_plain(low)} to"
            f" {_plain(high)}: scale them first."
        )
    return to_stored(torch.from_numpy(np.require(images, np.float32, ["C", "W"]))).numpy()


def classes_of(
    given: object, count: int, names: Sequence[str] | None = None
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Labels ``uint8 [count]`` and the names of the classes, of whole numbers or of words.

    Numbers are those of ``names``, or name themselves; words are sorted, unless ``names`` says.
    """
    words = _array(given, "Labels")
    if words.dtype.kind == "U":
        _check_count(words, "dataset with classes", "labels", (count,))
        known = tuple(sorted(set(words.tolist()))) if names is None else _class_names(names)
        lacking = sorted(set(words.tolist()) - set(known))
        if lacking:
            raise DataError(f"The label “{lacking[0]}” is not a class: add it to the class names.")
        order = {name: number for number, name in enumerate(known)}
        given = [order[word] for word in words.tolist()]
        names = known
    names = None if names is None else _class_names(names)
    labels = labels_of(given, count, MOST_CLASSES if names is None else len(names))
    if names is None:
        names = tuple(str(number) for number in range(int(labels.max()) + 1))
    if len(names) > MOST_CLASSES:
        raise DataError(
            f"Labels must be of {MOST_CLASSES} classes at most, not {len(names):,}: put some"
            " together first."
        )
    return labels.astype(np.uint8), names


def name_of(given: object, what: str) -> str:
    """A name that can be shown on a line."""
    name = given if isinstance(given, str) else ""
    if not name.strip() or plain(name, LONGEST_NAME) != name:
        raise DataError(
            f"{what} must be some letters on one line, {LONGEST_NAME} at most, not {given!r:.80}:"
            " choose another."
        )
    return name


def _class_names(given: object) -> tuple[str, ...]:
    """Names of which no two are equal; numbers name themselves."""
    try:
        names = list(given)  # type: ignore[call-overload]
    except TypeError as error:
        raise DataError(f"Class names must be a list of names, not {given!r:.80}.") from error
    names = [str(name) if isinstance(name, int | np.integer) else name for name in names]
    found = tuple(name_of(name, "The name of a class") for name in names)
    if len(set(found)) < len(found):
        twice = next(name for name in found if found.count(name) > 1)
        raise DataError(f"Two classes are named “{twice}”: give each a name of its own.")
    return found


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


def in_two(
    images: object, labels: object, test: object, names: Sequence[str] | None
) -> tuple[Pair, Pair, tuple[str, ...]]:
    """Images and labels for training and for tests, and the names of the classes.

    ``test`` is images with their labels, images alone where there are none, or the share of each
    class that is kept for tests.
    """
    if isinstance(test, float):
        share = _share(test)
        pixels = images_of(images)
        numbers, known = _classes(labels, len(pixels), names)
        kept = kept_for_tests(map(str, range(len(pixels))), numbers, share)
        return (pixels[~kept], numbers[~kept]), (pixels[kept], numbers[kept]), known
    held = test if isinstance(test, tuple) else (test, None)
    if len(held) != 2 or (labels is None) != (held[1] is None):
        raise DataError(
            "Images for tests must be a pair of images and labels if there are labels, and images"
            " alone if there are none: give them so, or the share to keep for tests."
        )
    given = [_numbers(each, "Images") for each in (images, held[0])]
    levels = any(each.size and are_levels(each) for each in given)
    pixels, others = (images_of(each, levels=levels) for each in given)
    both = None
    if labels is not None:
        both = np.concatenate([_as_labels(labels, len(pixels)), _as_labels(held[1], len(others))])
    numbers, known = _classes(both, len(pixels) + len(others), names)
    border = len(pixels)
    return (pixels, numbers[:border]), (others, numbers[border:]), known


def _classes(
    labels: object, count: int, names: Sequence[str] | None
) -> tuple[np.ndarray, tuple[str, ...]]:
    if labels is not None:
        return classes_of(labels, count, names)
    if names:
        raise DataError("Classes without labels cannot be told: give a label for each image.")
    return np.zeros(count, np.uint8), ()


def _as_labels(given: object, count: int) -> np.ndarray:
    labels = _array(given, "Labels")
    _check_count(labels, "dataset with classes", "labels", (count,))
    return labels


def _share(test: float) -> float:
    if not 0 < test < 1:
        raise DataError(
            f"The share to keep for tests must be between 0 and 1, not {test:g}: choose 0.2."
        )
    return test


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


def _channels_first(images: np.ndarray) -> np.ndarray:
    """Without an axis of one channel, and with that of three in front of the pixels."""
    if images.ndim != 4:
        return images
    if images.shape[1] == 1:
        return images[:, 0]
    if images.shape[3] == 1:
        return images[..., 0]
    last = images.shape[3] == 3 and images.shape[1] != 3
    return np.moveaxis(images, 3, 1) if last else images


def _array(given: object, what: str) -> np.ndarray:
    """Whatever somebody gives raises as NumPy pleases."""
    try:
        return np.asarray(given)
    except Exception as error:
        raise DataError(
            f"{what} must be an array of numbers, which this {type(given).__name__} cannot be made"
            " into: make a NumPy array of it first."
        ) from error


def _numbers(given: object, what: str) -> np.ndarray:
    """Finite numbers as an array."""
    array = _array(given, what)
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
    _check_not_empty(array, what)


def _check_not_empty(array: np.ndarray, what: str) -> None:
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
