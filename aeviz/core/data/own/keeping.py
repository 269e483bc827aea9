"""Prepared sets in the cache folder, by content and choices: made once, opened at once later.

A set is a folder with four arrays and a sealed ``about.json``. Large ones are mapped, not loaded,
so memory stays flat. A damaged one is made anew.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from types import TracebackType
from typing import Annotated, NamedTuple, Self

import msgspec
import numpy as np

from aeviz.core.base import storage
from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import StorageError
from aeviz.core.base.files.growing import HEADER, GrowingArray, read_array
from aeviz.core.base.paths import cache_folder
from aeviz.core.base.sealed import seal
from aeviz.core.base.texts import plain
from aeviz.core.data.base import Split
from aeviz.core.data.own.material import Skipped
from aeviz.core.data.own.pictures import Choices

VERSION = 1
"""Goes up when pictures are prepared in another way."""
IN_MEMORY = 256 << 20
"""Bytes of pictures up to which a set is loaded; a larger one is mapped."""
_ABOUT = "about.json"
_ABOUT_LIMIT = 1 << 20
_FILES = ("train-images.npy", "train-labels.npy", "test-images.npy", "test-labels.npy")
_BLOCK = 1 << 22


class Kept(NamedTuple):
    """A prepared set."""

    train: Split
    test: Split
    class_names: tuple[str, ...]
    fingerprint: str
    skipped: tuple[Skipped, ...]


class _About(msgspec.Struct):
    """What ``about.json`` holds."""

    train: Annotated[int, msgspec.Meta(ge=1)]
    test: Annotated[int, msgspec.Meta(ge=1)]
    shape: Annotated[tuple[int, ...], msgspec.Meta(min_length=2, max_length=3)]
    class_names: Annotated[tuple[str, ...], msgspec.Meta(max_length=256)]
    fingerprint: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{16}$")]
    skipped: tuple[Skipped, ...]


def sets_folder() -> Path:
    """Where prepared sets lie."""
    return cache_folder() / "pictures"


def key_of(stamp: str, choices: Choices) -> str:
    """What a prepared set is called in the cache."""
    text = f"{VERSION} {stamp} {msgspec.json.encode(choices).decode()}"
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def load(key: str) -> Kept | None:
    """A prepared set, or None if it is not there or there is the least doubt about it."""
    folder = sets_folder() / key
    try:
        about = msgspec.convert(storage.read_json(folder / _ABOUT, _ABOUT_LIMIT), _About)
        arrays = _arrays(folder, about)
        mapped = isinstance(arrays[0], np.memmap)
        if not mapped and _fingerprint(folder, about) != about.fingerprint:
            return None
    except (StorageError, msgspec.ValidationError, ValueError, OSError):
        return None
    names = tuple(plain(name, 100) for name in about.class_names)
    return Kept(
        Split(*arrays[:2]), Split(*arrays[2:]), names, about.fingerprint, tuple(about.skipped)
    )


def forget(key: str) -> None:
    """Remove a prepared set, if it is there. Raises :class:`StorageError`."""
    if storage.is_folder(sets_folder() / key):
        storage.remove(sets_folder() / key)


def _arrays(folder: Path, about: _About) -> list[np.ndarray]:
    counts = (about.train, about.test)
    mapped = sum(counts) * int(np.prod(about.shape)) > IN_MEMORY
    shapes = [shape for count in counts for shape in ((count, *about.shape), (count,))]
    found = [
        read_array(folder / name, shape, mapped=mapped and len(shape) > 1)
        for name, shape in zip(_FILES, shapes, strict=True)
    ]
    names = max(1, len(about.class_names))
    if any(int(labels.max()) >= names for labels in found[1::2]):
        raise ValueError("labels without a class")
    return found


def _fingerprint(folder: Path, about: _About) -> str:
    """As a dataset's: of the shapes and the bytes of all arrays, read block by block."""
    digest = hashlib.sha256()
    counts = (about.train, about.train, about.test, about.test)
    for name, count in zip(_FILES, counts, strict=True):
        shape = (count, *about.shape) if "images" in name else (count,)
        digest.update(repr(shape).encode())
        with os.fdopen(storage.opened(folder / name), "rb") as file:
            file.seek(HEADER)
            while block := file.read(_BLOCK):
                check_cancelled()
                digest.update(block)
    return digest.hexdigest()[:16]


class Writer:
    """Writes a prepared set, part by part; nothing is left of it unless it was finished."""

    def __init__(self, key: str) -> None:
        self._target = sets_folder() / key
        storage.make_folders(sets_folder())
        storage.sweep(sets_folder(), older_than=24 * 3600)
        self._workshop = storage.workshop(self._target)
        self.shape: tuple[int, ...] | None = None
        """Of every picture, once there is one."""
        self.counts: list[int] = []
        """Pictures of each part that has ended."""
        self._labels: list[np.ndarray] = []

    def __enter__(self) -> Self:
        self._folder = self._workshop.__enter__() / "set"
        self._folder.mkdir()
        self._images = GrowingArray(self._folder / _FILES[0])
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._images.discard()
        self._workshop.__exit__(kind, error, trace)

    def add(self, pictures: np.ndarray, labels: np.ndarray) -> None:
        """Pictures ``uint8 [k, ...]`` with labels ``[k]`` of the part that is being written."""
        self.shape = pictures.shape[1:]
        self._images.add(pictures)
        self._labels.append(labels.astype(np.uint8))

    def end_part(self) -> None:
        """The training set, then the test set is complete."""
        self._images.close()
        self.counts.append(self._images.count)
        part = len(self.counts)
        labels = GrowingArray(self._folder / _FILES[2 * part - 1])
        labels.add(np.concatenate(self._labels) if self._labels else np.zeros(0, np.uint8))
        labels.close()
        self._labels = []
        if part == 1:
            self._images = GrowingArray(self._folder / _FILES[2])

    def finish(self, class_names: tuple[str, ...], skipped: tuple[Skipped, ...]) -> Kept:
        """Make it visible, and open it. Raises :class:`StorageError`."""
        assert self.shape is not None  # noqa: S101 - there are pictures
        train, test = self.counts
        about = _About(train, test, self.shape, class_names, "0" * 16, skipped)
        about.fingerprint = _fingerprint(self._folder, about)
        storage.write_file(self._folder / _ABOUT, seal(msgspec.to_builtins(about)))
        with storage.explained(self._target):
            if storage.is_folder(self._target):  # a damaged one
                storage.remove(self._target)
            self._folder.rename(self._target)
        kept = load(self._target.name)
        if kept is None:
            raise StorageError(f"{storage.shown(self._target)} was damaged at once: try again.")
        return kept
