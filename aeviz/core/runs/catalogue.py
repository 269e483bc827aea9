"""The user's runs as a list: what each is called and came to, with a small picture."""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from aeviz.core.base import storage
from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import AevizError, RunError
from aeviz.core.base.storage import shown
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import layout, serialise
from aeviz.core.runs.listing import RunSummary, summarise

_log = logging.getLogger(__name__)
_LARGEST_FRAME = 32 << 20
"""Of a larger frame no thumbnail is made."""


@dataclass(frozen=True)
class Entry:
    """A run of the list. ``picture``: a restored test picture, ``uint8 [h, w]`` or ``[3, h, w]``;
    None where there is none."""

    summary: RunSummary
    recipe: Recipe
    picture: np.ndarray | None
    size: int
    """Bytes on disk."""
    is_written: bool
    """Some program is writing it now."""


def catalogue(folder: Path, report: OnProgress) -> list[Entry]:
    """The runs in a folder, newest first. What cannot be read is left out and told to the log."""
    paths = [path for path in layout.children(folder) if not path.name.startswith(".")]
    found: list[Entry] = []
    for number, path in enumerate(paths):
        report(number / len(paths))
        try:
            if path.is_dir():
                found.append(entry_of(path))
        except (AevizError, OSError) as error:
            _log.info("%s", error)
    return sorted(found, key=lambda entry: (entry.summary.created, entry.summary.name))[::-1]


def entry_of(path: Path) -> Entry:
    """One of them. Raises :class:`AevizError`."""
    about = layout.read_about(path)
    recipe = layout.read_recipe(path, about)
    picture = _picture(path, about.created.isoformat()) if recipe.task != "regress" else None
    return Entry(summarise(path), recipe, picture, _size(path), layout.is_locked(path))


def _picture(path: Path, run: str) -> np.ndarray | None:
    """The first restored picture of the newest stored frame."""
    files = list(layout.frame_files(path).values())
    for file in reversed(files[-1:]):
        try:
            data = storage.read_file(file, _LARGEST_FRAME)
            if hashlib.sha256(data).hexdigest()[:16] == file.stem.rpartition("-")[2]:
                restored = serialise.frame_of(data, shown(file), run).restored
                return restored[0] if len(restored) else None
        except AevizError as error:
            _log.info("%s", error)
    return None


def _size(path: Path) -> int:
    return sum(size for _, size in _files(path))


def _files(path: Path) -> Iterator[tuple[Path, int]]:
    for folder, _, names in os.walk(path):
        for name in names:
            file = Path(folder) / name
            try:
                yield file, file.lstat().st_size
            except OSError:
                continue


def duplicate(path: Path) -> Path:
    """Copy a run beside itself; the folder of the copy.

    Raises :class:`RunError` while it is written, :class:`StorageError` if there is no room.
    """
    if layout.is_locked(path):
        raise RunError(f"The run {shown(path)} is in training: stop it before you copy it.")
    numbers = (number for number in range(2, 10_000))
    names = (path.with_name(f"{path.name}-copy-{number}") for number in numbers)
    target = next(name for name in names if not os.path.lexists(name))
    with storage.workshop(target) as aside, storage.explained(target):
        shutil.copytree(path, aside / "run", symlinks=True)
        (aside / "run").rename(target)
    return target
