"""MNIST: 70,000 handwritten digits, in the official split of 60,000 and 10,000."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from aeviz.core.base.errors import DataError
from aeviz.core.base.paths import cache_folder, path_from_environment
from aeviz.core.base.texts import plain
from aeviz.core.data import idx
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.family import known
from aeviz.core.data.family.known import MNIST, Pin
from aeviz.core.data.family.known_files import locate, rank

NAME, TITLE, DESCRIPTION, DIGITS = MNIST.name, MNIST.title, MNIST.description, MNIST.classes
FOLDER_VARIABLE = "AEVIZ_DATA_DIR"


FILES: dict[str, Pin] = dict(MNIST.files)


def download_folder() -> Path:
    """Where downloaded files go, and where they may be put by hand."""
    return cache_folder() / "mnist"


def find(data_dir: Path | None = None) -> Path | None:
    """The folder with the four files, or None if MNIST is not on the machine.

    Looked at: ``data_dir``, else the folder in ``AEVIZ_DATA_DIR``, else :func:`download_folder`.
    Raises :class:`DataError` if a folder that somebody named lacks files.
    """
    named = data_dir or path_from_environment(FOLDER_VARIABLE)
    folder = named or download_folder()
    missing = [name for name in FILES if locate(folder, name) is None]
    if named and missing:
        raise DataError(
            f"The folder {folder} lacks {_and(missing)} of MNIST (each may end in .gz);"
            " put them there or choose another folder."
        )
    return None if missing else folder


def load(folder: Path) -> Dataset:
    """Read the four files in ``folder``.

    In the download folder they must be MNIST's own, bit for bit. In any other folder well-formed
    files of the same kind are welcome (Fashion-MNIST goes by the same names): then the dataset has
    the name of what it is, or of the folder. Raises :class:`DataError`.
    """
    find(folder)
    pinned = folder == download_folder()
    arrays = [_array(folder, name, pinned) for name in FILES]
    for part, images, labels in (("train", *arrays[:2]), ("t10k", *arrays[2:])):
        if len(images) != len(labels):
            raise DataError(
                f"MNIST in {folder} has {len(images)} images but {len(labels)} labels in its"
                f" “{part}” files; get them again."
            )
    train, test = Split(*arrays[:2]), Split(*arrays[2:])
    if pinned:
        return Dataset(NAME, TITLE, train, test, DIGITS, "digit", normalised=True)
    hashes = {part: idx.digest(a) for part, a in zip(known.PARTS, arrays, strict=True)}
    found = known.recognised(hashes)
    if found is None:
        return _unknown(folder, train, test)
    about = found.noun, found.normalised, found.licence
    return Dataset(found.name, found.title, train, test, found.classes, *about)


def _unknown(folder: Path, train: Split, test: Split) -> Dataset:
    count = 1 + max(int(train.labels.max()), int(test.labels.max()))
    title = plain(folder.absolute().name, 64) or "pictures"
    return Dataset(title, title, train, test, tuple(str(number) for number in range(count)))


def _array(folder: Path, name: str, pinned: bool) -> np.ndarray:
    path = locate(folder, name) or folder / name
    array = idx.read(path, rank(name), classes=10 if pinned else 256)
    if pinned and idx.digest(array) != FILES[name].sha256:
        raise DataError(f"“{path.name}” in {folder} is not MNIST's own file; download MNIST again.")
    return array


def _and(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
