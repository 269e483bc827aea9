"""Who is near to whom, kept in the cache folder: all runs on the same pictures ask for it."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import zlib

import numpy as np

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError, StorageError
from aeviz.core.base.paths import cache_folder
from aeviz.core.base.storage import make_folders, read_file, write_file
from aeviz.core.data.graph.companions import Companions
from aeviz.core.data.graph.nearest import Nearest, nearest_pictures, squares_to

FOLDER = "neighbours"
LARGEST = 200_000
"""Training pictures that are compared with each other: for twice as many it takes four times as
long."""
KEPT = 8
"""Files that are kept."""
_PART = 1 << 24


def companions_of(images: np.ndarray, count: int) -> Companions:
    """Those of images ``uint8 [n, …]``, of each of which ``count`` neighbours are looked for.

    Raises :class:`DataError` if there are too many or too few of them.
    """
    if not 3 <= len(images) <= LARGEST:
        raise DataError(
            f"A penalty on neighbours compares every training picture with every other: there"
            f" are {len(images):,} of them, and it needs from 3 to {LARGEST:,}. Choose another"
            " penalty, other data, or more validation images."
        )
    return Companions(images, functools.partial(_nearest, images, min(count, len(images) - 1)))


def _nearest(images: np.ndarray, count: int) -> Nearest:
    """From the cache folder if they were found before; a damaged file is as none."""
    path = cache_folder() / FOLDER / f"{_key(images)}-{count}"
    size = 4 * len(images) * count
    with contextlib.suppress(StorageError):
        kept = read_file(path, size + 4)
        if len(kept) == size + 4 and zlib.crc32(kept[:size]) == int.from_bytes(kept[size:]):
            indices = np.frombuffer(kept[:size], "<i4").reshape(len(images), -1)
            return squares_to(images, indices.astype(np.int64))
    found = nearest_pictures(images, count)
    packed = found.indices.astype("<i4").tobytes()
    with contextlib.suppress(StorageError, OSError):  # it is only slower the next time
        make_folders(path.parent)
        older = sorted(path.parent.iterdir(), key=lambda file: file.stat().st_mtime)
        for file in older[: max(0, len(older) + 1 - KEPT)]:
            file.unlink(missing_ok=True)
        write_file(path, packed + zlib.crc32(packed).to_bytes(4), durable=False)
    return found


def _key(images: np.ndarray) -> str:
    """What tells these pictures from all others."""
    digest = hashlib.sha256(repr(images.shape).encode())
    rows = images.reshape(len(images), -1)
    step = max(1, _PART // rows.shape[1])
    for start in range(0, len(rows), step):
        check_cancelled()
        digest.update(rows[start : start + step].tobytes())
    return digest.hexdigest()[:20]
