"""The four files of a known set: where they lie, whether they are right, and what is in them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np

from aeviz.core.base.errors import DataError, StorageError
from aeviz.core.base.paths import cache_folder, leads_to_folder
from aeviz.core.base.storage import read_file
from aeviz.core.data import idx
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.family.known import IMAGES, LABELS, TEST_IMAGES, TEST_LABELS, Known, Pin

LARGEST = 60_000_000
"""Bytes; the largest file of a set that is fetched has so many gzipped, or 47 million unpacked."""


def folder_of(known: Known) -> Path:
    """Where downloaded files go, and where they may be put by hand."""
    return cache_folder() / known.name


def locate(folder: Path, name: str) -> Path | None:
    """One of the four files, as it is, gzipped, or with a dot before ``idx``; None if not there."""
    for spelling in (name, name.replace("-idx", ".idx")):
        for ending in ("", ".gz"):
            path = folder / (spelling + ending)
            # A folder of that name is what some programs unpack into, with the file inside.
            if os.path.lexists(path) and not leads_to_folder(path):
                return path
    return None


def find(folder: Path, known: Known, part: str) -> Path | None:
    """The same of one of ``PARTS``, called so or as it is published."""
    return locate(folder, part) or locate(folder, known.published(part).removesuffix(".gz"))


def rank(name: str) -> int:
    """Dimensions of the array in one of the four files."""
    return 3 if "images" in name else 1


def is_right(pin: Pin, array: np.ndarray, content: bytes) -> bool:
    """Whether a file is the one that was pinned, by what is in it or else by itself."""
    if pin.sha256:
        return idx.digest(array) == pin.sha256
    return hashlib.sha256(content).hexdigest() == pin.packed


def is_there(folder: Path, known: Known, part: str) -> bool:
    """Whether the right file is in a folder."""
    path, pin = find(folder, known, part), known.files[part]
    try:
        if path is None:
            return False
        content = b"" if pin.sha256 else read_file(path, LARGEST)
        return is_right(pin, _array(path, known, part), content)
    except (DataError, StorageError):
        return False


def is_complete(known: Known) -> bool:
    """Whether all four files are in the download folder, right or not."""
    return all(find(folder_of(known), known, part) is not None for part in known.files)


def load(known: Known) -> Dataset:
    """The set in its download folder. Raises :class:`DataError` if a file is not its own."""
    folder, arrays = folder_of(known), {}
    for part in known.files:
        path = find(folder, known, part) or folder / part
        if not is_there(folder, known, part):
            raise DataError(
                f"“{path.name}” in {folder} is not {known.title}'s own file; download it again."
            )
        arrays[part] = _array(path, known, part)
    train, test = (
        Split(_upright(arrays[images], known), arrays[labels] - np.uint8(known.first_label))
        for images, labels in ((IMAGES, LABELS), (TEST_IMAGES, TEST_LABELS))
    )
    return Dataset(
        known.name, known.title, train, test, known.classes, known.noun, known.normalised,
        known.licence,
    )  # fmt: skip


def _array(path: Path, known: Known, part: str) -> np.ndarray:
    return idx.read(path, rank(part), known.first_label + len(known.classes))


def _upright(images: np.ndarray, known: Known) -> np.ndarray:
    return np.ascontiguousarray(images.transpose(0, 2, 1)) if known.turned else images
