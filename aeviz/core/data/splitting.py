"""Which pictures are kept for tests: decided by what they are called, and by nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import numpy as np

from aeviz.core.base.errors import DataError


def kept_for_tests(keys: Iterable[str], labels: np.ndarray, share: float) -> np.ndarray:
    """Which items are for tests, ``bool [n]``: this ``share`` of each class by ``labels [n]``.

    Those whose ``keys`` (names of files, or numbers) have the smallest SHA-256, so that the same
    data are always split alike, and nearly alike when some come or go. Of a class of one nothing is
    kept, of any other at least one. Raises :class:`DataError` if nothing at all would be.
    """
    order = np.argsort(np.array([_rank(key) for key in keys], np.uint64), kind="stable")
    kept = np.zeros(len(labels), bool)
    for value in np.unique(labels):
        mine = order[labels[order] == value]
        most = len(mine) - 1
        kept[mine[: min(most, max(1, round(share * len(mine))))]] = True
    if not kept.any():
        raise DataError(
            f"{len(labels)} pictures of {len(np.unique(labels))} classes cannot be split, as a"
            " class needs two: add pictures, or give test pictures of their own."
        )
    return kept


def _rank(key: str) -> int:
    digest = hashlib.sha256(key.encode("utf-8", "surrogateescape")).digest()
    return int.from_bytes(digest[:8], "big")
