"""MNIST: 70,000 handwritten digits, in the official split of 60,000 and 10,000."""

from __future__ import annotations

import os
from pathlib import Path

from aeviz.core.base.errors import DataError
from aeviz.core.base.paths import cache_folder, path_from_environment
from aeviz.core.data import idx, known
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.known import Pin

NAME, TITLE = known.MNIST.name, known.MNIST.title
DESCRIPTION = known.MNIST.description
FOLDER_VARIABLE = "AEVIZ_DATA_DIR"


FILES: dict[str, Pin] = dict(known.MNIST.files)


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


def locate(folder: Path, name: str) -> Path | None:
    """One of the four files, as it is, gzipped, or with a dot before ``idx``; None if not there."""
    for spelling in (name, name.replace("-idx", ".idx")):
        for ending in ("", ".gz"):
            path = folder / (spelling + ending)
            # A folder of that name is what some programs unpack into, with the file inside.
            if os.path.lexists(path) and not path.is_dir():
                return path
    return None


def load(folder: Path) -> Dataset:
    """Read the four files in ``folder``.

    In the download folder they must be MNIST's own, bit for bit; in any other folder well-formed
    files of the same kind are welcome (Fashion-MNIST goes by the same names). Raises
    :class:`DataError`.
    """
    find(folder)
    pinned = folder == download_folder()
    train, test = (_pair(folder, part, pinned) for part in ("train", "t10k"))
    return Dataset(NAME, TITLE, train, test, tuple("0123456789"), "digit", normalised=True)


def rank(name: str) -> int:
    """Dimensions of the array in one of the four files."""
    return 3 if "images" in name else 1


def _pair(folder: Path, part: str, pinned: bool) -> Split:
    arrays = []
    for name in (name for name in FILES if name.startswith(part)):
        path = locate(folder, name) or folder / name
        array = idx.read(path, rank(name))
        if pinned and idx.digest(array) != FILES[name].sha256:
            raise DataError(
                f"“{path.name}” in {folder} is not MNIST's own file; download MNIST again."
            )
        arrays.append(array)
    images, labels = arrays
    if len(images) != len(labels):
        raise DataError(
            f"MNIST in {folder} has {len(images)} images but {len(labels)} labels in its"
            f" “{part}” files; get them again."
        )
    return Split(images, labels)


def _and(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
