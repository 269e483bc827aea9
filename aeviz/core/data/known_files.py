"""The four files of a known set: where they lie, whether they are right, and what is in them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np

from aeviz.core.base.errors import DataError, StorageError
from aeviz.core.base.paths import cache_folder
from aeviz.core.base.storage import read_file
from aeviz.core.data import idx
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.known import Known, Pin

_LARGEST = 60_000_000
"""Bytes; the largest file of a set that is fetched has 47 million unpacked."""


def folder_of(known: Known) -> Path:
    """Where downloaded files go, and where they may be put by hand."""
    return cache_folder() / known.name


def locate(folder: Path, name: str) -> Path | None:
    """One of the four files, as it is, gzipped, or with a dot before ``idx``; None if not there."""
    for spelling in (name, name.replace("-idx", ".idx")):
        for ending in ("", ".gz"):
            path = folder / (spelling + ending)
            # A folder of that name is what some programs unpack into, with the file inside.
            if os.path.lexists(path) and not path.is_dir():
                return path
    return None


def rank(name: str) -> int:
    """Dimensions of the array in one of the four files."""
    return 3 if "images" in name else 1


def is_right(pin: Pin, array: np.ndarray, content: bytes) -> bool:
    """Whether a file is the one that was pinned, by what is in it or else by itself."""
    if pin.sha256:
        return idx.digest(array) == pin.sha256
    return hashlib.sha256(content).hexdigest() == pin.packed


def is_there(folder: Path, name: str, pin: Pin) -> bool:
    """Whether the right file is in a folder."""
    path = locate(folder, name)
    try:
        if path is None:
            return False
        content = b"" if pin.sha256 else read_file(path, _LARGEST)
        return is_right(pin, idx.read(path, rank(name)), content)
    except (DataError, StorageError):
        return False


def is_complete(known: Known) -> bool:
    """Whether all four files are in the download folder, right or not."""
    return all(locate(folder_of(known), name) is not None for name in known.files)


def load(known: Known) -> Dataset:
    """The set in its download folder. Raises :class:`DataError` if a file is not its own."""
    folder, arrays = folder_of(known), []
    for name, pin in known.files.items():
        path = locate(folder, name) or folder / name
        if not is_there(folder, name, pin):
            raise DataError(
                f"“{path.name}” in {folder} is not {known.title}'s own file; download it again."
            )
        arrays.append(idx.read(path, rank(name)))
    train, test = Split(*arrays[:2]), Split(*arrays[2:])
    return Dataset(
        known.name, known.title, train, test, known.classes, known.noun, known.normalised,
        known.licence,
    )  # fmt: skip
