"""NPZ and NPY files of pictures, with the keys that MedMNIST, Keras and most people use."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from aeviz.core.base.errors import DataError
from aeviz.core.base.storage import shown
from aeviz.core.base.texts import plain
from aeviz.core.data import idx
from aeviz.core.data.family import known
from aeviz.core.data.own.material import (
    FEWEST,
    ArrayPart,
    Material,
    Skipped,
    are_whole,
    labelled,
)
from aeviz.core.data.own.naming import usable_name
from aeviz.core.data.own.npy import arrays_in
from aeviz.core.data.own.scaling import to_bytes
from aeviz.core.data.shapes import unrolled

ENDINGS = (".npz", ".npy")
_LAYOUTS = (
    ("train_images", "train_labels", "test_images", "test_labels"),
    ("x_train", "y_train", "x_test", "y_test"),
    ("X_train", "y_train", "X_test", "y_test"),
    ("train_x", "train_y", "test_x", "test_y"),
    ("train_data", "train_labels", "test_data", "test_labels"),
    ("x", "y", "", ""),
    ("X", "y", "", ""),
    ("X", "Y", "", ""),
    ("images", "labels", "", ""),
    ("data", "target", "", ""),
    ("data", "targets", "", ""),
    ("data", "labels", "", ""),
    ("arr_0", "arr_1", "", ""),
)
"""Keys of pictures and labels for training, and of those for tests."""
_KEPT_BACK = ("val_images", "x_val", "X_val", "val_x", "val_data")
SMALLEST, LARGEST = 4, 1024
"""Pixels of a side before preparation."""


def find(path: Path) -> Material | None:
    """The dataset in an NPZ or NPY file; None if it is neither by its name. Raises DataError."""
    if path.suffix.lower() not in ENDINGS or path.is_dir():
        return None
    arrays = arrays_in(path)
    keys = _keys(path, arrays)
    notes, skipped = [], []
    pictures, how = _as_pictures([arrays[key] for key, _ in keys], path)
    notes += how
    pixels, scaled = to_bytes(pictures, shown(path))
    notes += [scaled] if scaled else []
    counts = [len(part) for part in pixels]
    labels = []
    for (_, key), count in zip(keys, counts, strict=True):
        values, note = _as_labels(None if key is None else arrays.get(key), count, key or "")
        labels.append(values)
        notes += [note] if note and note not in notes else []
    for key in _KEPT_BACK:
        if key in arrays:
            why = "they are for validation, and are neither trained on nor tested"
            skipped.append(Skipped(why, len(arrays[key]), (key,)))
    named = _known(pixels, labels)
    numbers, classes = labelled(labels, counts, named.classes if named else ())
    parts = [ArrayPart(images, own) for images, own in zip(pixels, numbers, strict=True)]
    name = named.name if named else usable_name(path.stem)
    test = parts[1] if len(parts) > 1 else None
    stamp = _stamp(pixels, numbers)
    return Material(
        "arrays", path, name, parts[0], test, classes, stamp, named, tuple(notes), tuple(skipped)
    )


def _keys(path: Path, arrays: dict[str, np.ndarray]) -> list[tuple[str, str | None]]:
    """Keys of pictures and labels, of the training and perhaps of the test set."""
    for images, labels, test_images, test_labels in _LAYOUTS:
        if images in arrays and _looks(arrays[images]):
            found: list[tuple[str, str | None]] = [(images, labels)]
            return [*found, (test_images, test_labels)] if test_images in arrays else found
    fitting = [key for key, array in arrays.items() if _looks(array)]
    if len(fitting) == 1:
        count = len(arrays[fitting[0]])
        others = [key for key, a in arrays.items() if a.shape in ((count,), (count, 1))]
        return [(fitting[0], others[0] if len(others) == 1 else None)]
    have = ", ".join(
        f"{plain(k, 40) or 'the array'} {a.shape}" for k, a in list(arrays.items())[:8]
    )
    raise DataError(
        f"{shown(path)} has {'no array' if not fitting else 'several arrays'} of pictures"
        f" ({have or 'it is empty'}): save them as x_train, y_train, x_test and y_test, each"
        " picture in rows and columns."
    )


def _looks(array: np.ndarray) -> bool:
    """Whether an array may be pictures."""
    if array.dtype.kind not in "buif" or array.ndim not in (2, 3, 4) or len(array) < FEWEST:
        return False
    return _how(array.shape) is not None


def _how(shape: tuple[int, ...]) -> tuple[int, ...] | None:
    """How an array is to be read: the shape of its pictures, colours first; None if it is not."""
    inside = shape[1:]
    sides: tuple[int, ...] = inside
    channels = 1
    if len(inside) == 1:
        return unrolled(inside[0], SMALLEST, LARGEST)
    if len(inside) == 2:
        pass
    elif inside[2] in (1, 3):
        sides, channels = inside[:2], inside[2]
    elif inside[0] in (1, 3):
        sides, channels = inside[1:], inside[0]
    else:
        return None
    if not all(SMALLEST <= side <= LARGEST for side in sides):
        return None
    return sides if channels == 1 else (3, *sides)


def _as_pictures(arrays: list[np.ndarray], path: Path) -> tuple[list[np.ndarray], list[str]]:
    """Arrays ``[n, h, w]`` or ``[n, 3, h, w]`` of any numbers, and what was done."""
    shapes = {_how(array.shape) for array in arrays}
    if len(shapes) > 1 or None in shapes:
        have = " and ".join(str(array.shape) for array in arrays)
        raise DataError(
            f"The pictures for training and for tests in {shown(path)} differ in shape ({have}):"
            " save them alike."
        )
    (shape,) = shapes
    assert shape is not None  # noqa: S101 - narrows the type
    notes = []
    if arrays[0].ndim == 2:
        colour = " in colour, red first" if len(shape) == 3 else ""
        notes.append(
            f"Rows of {arrays[0].shape[1]:,} numbers were taken as pictures of {shape[-2]} ×"
            f" {shape[-1]} pixels{colour}."
        )
    return [_first(array, shape) for array in arrays], notes


def _first(array: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    if array.ndim == 4 and len(shape) == 3 and array.shape[3] == 3:
        return np.ascontiguousarray(np.moveaxis(array, 3, 1))
    return array.reshape(len(array), *shape)


def _as_labels(labels: np.ndarray | None, count: int, key: str) -> tuple[np.ndarray | None, str]:
    """Labels ``[n]`` of numbers or words, or None and why not."""
    if labels is None:
        return None, ""
    if len(labels) != count or labels.ndim > 2:
        raise DataError(
            f"The labels “{plain(key)}” have the shape {labels.shape}, but there are {count:,}"
            " pictures: give one label for each."
        )
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.ndim == 1:
        if labels.dtype.kind == "f" and not are_whole(labels):
            raise DataError(
                f"The labels “{plain(key)}” are not whole numbers: give the number of a class each."
            )
        return (labels.astype(np.int64) if labels.dtype.kind in "fb" else labels), ""
    numeric = labels.dtype.kind in "buif"
    if numeric and ((labels == 0) | (labels == 1)).all() and (labels.sum(axis=1) == 1).all():
        return labels.argmax(axis=1), ""
    return None, "The labels give several classes to a picture, so the pictures come without any."


def _known(pixels: list[np.ndarray], labels: list[np.ndarray | None]) -> known.Known | None:
    """Whether these are a known set in other clothes."""
    if len(pixels) != 2 or any(part is None or part.dtype.kind not in "iu" for part in labels):
        return None
    given = [part for part in labels if part is not None]
    if any(int(part.min()) < 0 or int(part.max()) > 255 for part in given) or pixels[0].ndim != 3:
        return None
    arrays = (pixels[0], given[0].astype(np.uint8), pixels[1], given[1].astype(np.uint8))
    if len(pixels[0]) + len(pixels[1]) not in known.SIZES:
        return None
    digests = {part: idx.digest(a) for part, a in zip(known.PARTS, arrays, strict=True)}
    return known.recognised(digests)


def _stamp(pixels: list[np.ndarray], labels: list[np.ndarray]) -> str:
    digest = hashlib.sha256()
    for array in (*pixels, *labels):
        digest.update(repr(array.shape).encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()[:16]
