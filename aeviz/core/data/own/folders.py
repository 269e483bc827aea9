"""Folders of pictures: one for each class, ``train`` and ``test`` above them, or none of it."""

from __future__ import annotations

import hashlib
import heapq
import os
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec
import numpy as np

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError
from aeviz.core.base.storage import explained, shown
from aeviz.core.base.texts import plain
from aeviz.core.data.own.material import MOST, Material, Skipped
from aeviz.core.data.own.naming import usable_name
from aeviz.core.data.own.pictures import load
from aeviz.core.data.picture_files import ENDINGS
from aeviz.core.data.shapes import MOST_CLASSES

if TYPE_CHECKING:
    from PIL.Image import Image

_TRAIN = ("train", "training", "trainset", "trn")
_TEST = ("test", "testing", "testset", "tst", "val", "valid", "validation", "eval")
HIDDEN = ("thumbs.db", "desktop.ini", "__macosx")
"""What systems put beside pictures: passed over, as all is whose name begins with a dot."""
_DEEPEST = 4
"""Folders below that of a class, or of pictures without classes."""
_NAMES = 3
"""So many names of what was skipped are told."""


@dataclass(frozen=True)
class FilePart:
    """Pictures in files below a folder, each by its path from there."""

    root: Path
    files: Sequence[str]
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.files)

    def key(self, index: int) -> str:
        """The name of its file, wherever that lies."""
        return self.files[index].replace(os.sep, "/").rpartition("/")[2]

    def load(self, index: int, side: int) -> Image:
        """See :class:`aeviz.core.data.own.material.Part`."""
        return load(self.root / self.files[index], side)

    def take(self, indices: np.ndarray) -> FilePart:
        """See :class:`aeviz.core.data.own.material.Part`."""
        return FilePart(self.root, [self.files[i] for i in indices], self.labels[indices])

    def relabelled(self, labels: np.ndarray) -> FilePart:
        """See :class:`aeviz.core.data.own.material.Part`."""
        return FilePart(self.root, self.files, labels)


class _Entry(msgspec.Struct, gc=False):
    """A picture's file: its path from the root, its size and when it was changed.

    The garbage collector passes over it: to look through those of a large folder again and again
    would hold up all other threads for tenths of seconds.
    """

    path: str
    size: int
    changed: int


class _Walk:
    """Goes through folders, and counts what it leaves out."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._prefix = len(str(root).rstrip(os.sep)) + 1
        self.count = 0
        """Pictures that were found."""
        self._reasons: Counter[str] = Counter()
        self._names: dict[str, list[str]] = {}

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """What was left out, the most frequent reason first."""
        return tuple(
            Skipped(reason, count, tuple(self._names[reason]))
            for reason, count in self._reasons.most_common()
        )

    def skip(self, reason: str, name: str) -> None:
        """Count something that is left out."""
        self._reasons[reason] += 1
        names = self._names.setdefault(reason, [])
        if len(names) < _NAMES:
            names.append(plain(name, 100))

    def entries(self, folder: Path) -> tuple[list[Path], list[os.DirEntry[str]]]:
        """Folders and files in a folder, in their natural order; hidden ones are passed over."""
        folders, files = [], []
        with explained(folder, "read"), os.scandir(folder) as found:
            for entry in found:
                if entry.name.startswith(".") or entry.name.lower() in HIDDEN:
                    continue
                if entry.is_symlink():
                    self.skip("they are links, which are not followed", entry.name)
                elif entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                else:
                    files.append(entry)
        return _in_order(folders), _in_order(files)

    def pictures(self, folder: Path, depth: int = 0) -> list[_Entry]:
        """All pictures in a folder and below it."""
        check_cancelled()
        folders, files = self.entries(folder)
        found = [entry for file in files if (entry := self.picture(file)) is not None]
        for below in folders:
            if depth < _DEEPEST:
                found += self.pictures(below, depth + 1)
            else:
                self.skip("their folders lie too deep", below.name)
        return found

    def loose(self, files: Sequence[os.DirEntry[str]]) -> None:
        """Pictures beside the folders of the classes are of no class."""
        for file in files:
            if _is_named_like_a_picture(file.name):
                self.skip("they lie beside the folders of the classes", file.name)
            else:
                self.picture(file)

    def picture(self, file: os.DirEntry[str]) -> _Entry | None:
        """A picture's file, or None for what is skipped."""
        if not _is_named_like_a_picture(file.name):
            self.skip("they are not named like pictures", file.name)
        elif not file.is_file(follow_symlinks=False):
            self.skip("they are not files", file.name)
        else:
            about = file.stat(follow_symlinks=False)
            if about.st_size:
                self.count += 1
                if self.count > MOST:
                    raise DataError(
                        f"{shown(self.root)} has more than the {MOST:,} pictures that are allowed:"
                        " choose a part of it."
                    )
                return _Entry(file.path[self._prefix :], about.st_size, about.st_mtime_ns)
            self.skip("they are empty", file.name)
        return None


def find(path: Path) -> Material | None:
    """The dataset in a folder of pictures; None if it has none. Raises :class:`DataError`."""
    if not path.is_dir():
        return None
    walk = _Walk(path)
    root = _descended(path, walk)
    train_root, test_root, others = _split_roots(root, walk)
    notes = [
        f"The folder {shown(other)} was left out, as there is one for tests already."
        for other in others
    ]
    train = _classes_in(train_root, walk)
    test = _classes_in(test_root, walk) if test_root is not None else None
    if not walk.count:
        return None
    names = sorted({*train, *(test or {})}, key=_natural)
    if len(names) > MOST_CLASSES:
        notes.append(
            f"{len(names):,} folders are too many for classes, of which there may be"
            f" {MOST_CLASSES}, so the pictures come without any."
        )
        names = [""]
        train, test = _together(train), _together(test) if test is not None else None
    parts = [_part(path, found, names) for found in (train, test) if found is not None]
    classes = () if names == [""] else tuple(plain(name, 100) for name in names)
    held = parts[1][0] if len(parts) > 1 and len(parts[1][0]) else None
    stamp = hashlib.sha256(b"".join(part[1] for part in parts)).hexdigest()[:16]
    name = usable_name(path.absolute().name)
    return Material(
        "folder", path, name, parts[0][0], held, classes, stamp, None, tuple(notes), walk.skipped
    )


Named = TypeVar("Named", Path, "os.DirEntry[str]")


def _in_order(entries: list[Named]) -> list[Named]:
    """By their names; in pieces, between which other threads have their turn."""
    keyed = [(_natural(entry.name), entry) for entry in entries]
    pieces = (sorted(keyed[at : at + _PIECE], key=_KEY) for at in range(0, len(keyed), _PIECE))
    return [entry for _, entry in heapq.merge(*pieces, key=_KEY)]


_KEY, _PIECE = itemgetter(0), 512
_NUMBER = re.compile(r"0*(\d+)", re.ASCII)


def _natural(name: str) -> str:
    """A key by which 2 comes before 10. One text, for the reason that :class:`_Entry` gives."""
    return _NUMBER.sub(_with_length, name.lower()) + f"\0\0{name}"


def _with_length(number: re.Match[str]) -> str:
    """Digits in an order of their own, after the text before them whatever follows that."""
    digits = number[1]
    return f"\0{len(digits):05d}{digits}\0"


def _is_named_like_a_picture(name: str) -> bool:
    return name.rpartition(".")[2].lower() in ENDINGS and "." in name


def _descended(path: Path, walk: _Walk) -> Path:
    """Below folders that hold nothing but one folder of folders, as archives often have."""
    for _ in range(_DEEPEST):
        folders, files = _Walk(path).entries(path)
        if len(folders) != 1 or any(_is_named_like_a_picture(file.name) for file in files):
            break
        if not _Walk(path).entries(folders[0])[0] or folders[0].name.lower() in _TRAIN:
            break
        for file in files:
            walk.skip("they are not named like pictures", file.name)
        path = folders[0]
    return path


def _split_roots(root: Path, walk: _Walk) -> tuple[Path, Path | None, list[Path]]:
    """Where the training and the test pictures lie, and what else there is for tests."""
    folders, files = walk.entries(root) if _has_split(root) else ([], [])
    by_name = {folder.name.lower(): folder for folder in folders}
    train = next((by_name[name] for name in _TRAIN if name in by_name), None)
    if train is None:
        return root, None, []
    tests = [by_name[name] for name in _TEST if name in by_name]
    for folder in folders:
        if folder not in (train, *tests):
            walk.skip("they are neither in the training nor in the test folder", folder.name)
    walk.loose(files)
    return train, tests[0] if tests else None, tests[1:]


def _has_split(root: Path) -> bool:
    return any(folder.name.lower() in _TRAIN for folder in _Walk(root).entries(root)[0])


def _classes_in(root: Path, walk: _Walk) -> dict[str, list[_Entry]]:
    """The pictures of each class, by the name of its folder; those without classes under “”."""
    folders, files = walk.entries(root)
    before = walk.count
    found = {folder.name: walk.pictures(folder) for folder in folders}
    found = {name: pictures for name, pictures in found.items() if pictures}
    if walk.count > before:
        walk.loose(files)
        return found
    entries = [entry for file in files if (entry := walk.picture(file)) is not None]
    return {"": entries}


def _together(found: dict[str, list[_Entry]]) -> dict[str, list[_Entry]]:
    return {"": [entry for entries in found.values() for entry in entries]}


def _part(root: Path, found: dict[str, list[_Entry]], names: list[str]) -> tuple[FilePart, bytes]:
    """Pictures class by class, or in the order of their numbers if they are numbered through."""
    entries = [(entry, i) for i, name in enumerate(names) for entry in found.get(name, ())]
    stems = [entry.path.rpartition(os.sep)[2].rpartition(".")[0] for entry, _ in entries]
    if all(stem.isdecimal() and stem.isascii() for stem in stems):
        numbers = [int(stem) for stem in stems]
        if len(set(numbers)) == len(numbers):
            entries = [entries[i] for i in np.argsort(numbers, kind="stable")]
    digest = hashlib.sha256()
    for entry, label in entries:
        line = f"{entry.path}\0{entry.size}\0{entry.changed}\0{label}\n"
        digest.update(line.encode("utf-8", "surrogateescape"))
    labels = np.fromiter((label for _, label in entries), np.int64, len(entries))
    return FilePart(root, [entry.path for entry, _ in entries], labels), digest.digest()
