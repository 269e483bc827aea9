"""IDX files of MNIST's family: any number of classes, plain or gzipped, however they are named."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError
from aeviz.core.base.storage import names_in, opened, shown
from aeviz.core.base.texts import plain
from aeviz.core.data import idx
from aeviz.core.data.family import known
from aeviz.core.data.own.material import ArrayPart, Material, labelled
from aeviz.core.data.own.naming import usable_name

_NAME = re.compile(
    r"(?P<stem>.*?)-?(?P<kind>images|labels)[-.]idx(?P<rank>\d)(?:[-.](?:ubyte|int))?(?:\.gz)?",
    re.IGNORECASE,
)
_PART = re.compile(r"-?(train|test|t10k|t60k)$", re.IGNORECASE)
_DEEPEST = 2
"""Folders below the one that is given, as in ``data/MNIST/raw``."""
_MOST_FOLDERS = 200


class _File(NamedTuple):
    path: Path
    stem: str
    """What is in front of the part, for example “emnist-letters”."""
    is_test: bool
    kind: str


_Set = dict[tuple[bool, str], _File]


def find(path: Path) -> Material | None:
    """The dataset of IDX files at a folder, at one level or two below, or that a file belongs to.

    None if there are none. Raises :class:`DataError` if there are several sets, or broken files.
    """
    chosen = None if path.is_dir() else _parsed(path)
    if not path.is_dir() and chosen is None:
        return None
    folder = path if chosen is None else path.parent
    sets = _sets_in(folder) or ({} if chosen else _sets_below(folder))
    if chosen is not None:
        sets = {key: files for key, files in sets.items() if key[1] == chosen.stem}
    if not sets:
        return None
    if len(sets) > 1:
        names = ", ".join(sorted(plain(stem or Path(where).name) for where, stem in sets))
        raise DataError(
            f"{shown(path)} holds several datasets ({names}): choose a folder or a file of one."
        )
    ((_, stem), files) = next(iter(sets.items()))
    return _read(path, folder, stem, files)


def _parsed(path: Path) -> _File | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    part = _PART.search(match["stem"])
    is_test = part is not None and part[1].lower() != "train"
    stem = match["stem"][: part.start()] if part else match["stem"]
    return _File(path, stem, is_test, match["kind"].lower())


def _files_in(folder: Path) -> Iterator[_File]:
    for name in sorted(names_in(folder)):
        file = _parsed(folder / name)
        if file is None:
            continue
        if file.path.is_dir():  # what some programs unpack into, with the file inside
            inside = (_parsed(file.path / inner) for inner in sorted(names_in(file.path)))
            file = next((f for f in inside if f is not None and not f.path.is_dir()), None)
        if file is not None:
            yield file


def _sets_in(folder: Path) -> dict[tuple[str, str], _Set]:
    """The sets that lie in a folder, by the folder and what their files are called."""
    found: dict[tuple[str, str], _Set] = {}
    for file in _files_in(folder):
        found.setdefault((str(folder), file.stem), {}).setdefault((file.is_test, file.kind), file)
    return {key: files for key, files in found.items() if (False, "images") in files}


def _sets_below(folder: Path) -> dict[tuple[str, str], _Set]:
    level: list[Path] = [folder]
    for _ in range(_DEEPEST):
        level = [below for above in level for below in _folders_in(above)][:_MOST_FOLDERS]
        found: dict[tuple[str, str], _Set] = {}
        for below in level:
            check_cancelled()
            found |= _sets_in(below)
        if found:
            return found
    return {}


def _folders_in(folder: Path) -> Iterable[Path]:
    with os.scandir(folder) as entries:
        found = [e.path for e in entries if e.is_dir(follow_symlinks=False)]
    return (Path(path) for path in sorted(found)[:_MOST_FOLDERS])


def _read(path: Path, folder: Path, stem: str, files: _Set) -> Material:
    arrays: dict[str, np.ndarray] = {}
    unpacked: dict[str, str] = {}
    packed: dict[str, str] = {}
    for part, file in _in_parts(files).items():
        check_cancelled()
        array = _array(file)
        if array.dtype == np.uint8:
            unpacked[part] = idx.digest(array)
        if file.path.name.lower().endswith(".gz"):
            packed[part] = _hashes(file.path)
        arrays[part] = array
    named = known.recognised(unpacked, packed)
    turned = named.turned if named else stem.lower().startswith("emnist")
    notes = ["EMNIST's pictures lie on their side and were turned right."] if turned else []
    if turned:
        for part in (known.IMAGES, known.TEST_IMAGES):
            if part in arrays:
                arrays[part] = np.ascontiguousarray(arrays[part].transpose(0, 2, 1))
    train, test, classes = _in_step(path, arrays, named.classes if named else ())
    name = named.name if named else usable_name(stem or _own_name(folder))
    stamp = hashlib.sha256(repr((sorted(unpacked.items()), turned)).encode())
    for array in (a for a in arrays.values() if a.dtype != np.uint8):
        stamp.update(array.tobytes())
    digest = stamp.hexdigest()[:16]
    return Material("idx", path, name, train, test, classes, digest, named, tuple(notes))


def _in_parts(files: _Set) -> dict[str, _File]:
    names = {
        (False, "images"): known.IMAGES,
        (False, "labels"): known.LABELS,
        (True, "images"): known.TEST_IMAGES,
        (True, "labels"): known.TEST_LABELS,
    }
    return {names[key]: file for key, file in files.items()}


def _array(file: _File) -> np.ndarray:
    if file.kind == "images":
        return idx.read(file.path, 3)
    if "idx2-int" in file.path.name.lower():
        return idx.read(file.path, 2, item=idx.WIDE)[:, 0]
    return idx.read(file.path, 1, classes=256)


def _hashes(path: Path) -> str:
    """SHA-256 and MD5 of a file as it is."""
    digests = hashlib.sha256(), hashlib.md5(usedforsecurity=False)
    with os.fdopen(opened(path, links=True), "rb") as file:
        while block := file.read(1 << 20):
            check_cancelled()
            for digest in digests:
                digest.update(block)
    return " ".join(digest.hexdigest() for digest in digests)


def _in_step(
    path: Path, arrays: dict[str, np.ndarray], names: tuple[str, ...]
) -> tuple[ArrayPart, ArrayPart | None, tuple[str, ...]]:
    pairs = [(arrays[known.IMAGES], arrays.get(known.LABELS))]
    if known.TEST_IMAGES in arrays:
        pairs.append((arrays[known.TEST_IMAGES], arrays.get(known.TEST_LABELS)))
    for images, labels in pairs:
        if labels is not None and len(images) != len(labels):
            raise DataError(
                f"{shown(path)} has {len(images)} images but {len(labels)} labels of them; get the"
                " files again."
            )
    labels_, classes = labelled(
        [pair[1] for pair in pairs], [len(pair[0]) for pair in pairs], names
    )
    parts = [ArrayPart(pair[0], numbers) for pair, numbers in zip(pairs, labels_, strict=True)]
    return parts[0], parts[1] if len(parts) > 1 else None, classes


def _own_name(folder: Path) -> str:
    """What the folder is called, or the one above where a library keeps its raw files."""
    whole = folder.absolute()
    return (whole.parent if whole.name.lower() == "raw" else whole).name
