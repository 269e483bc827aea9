"""Pictures that are shown together with those of a batch: a neighbour of each, drawn at random."""

from __future__ import annotations

import contextlib
import hashlib
import zlib

import numpy as np
import torch
from torch import Generator, Tensor

from aeviz.core.base.callbacks import check_cancelled
from aeviz.core.base.errors import DataError, StorageError
from aeviz.core.base.paths import cache_folder
from aeviz.core.base.storage import make_folders, read_file, write_file
from aeviz.core.data.graph.fuzzy import Graph, fuzzy_graph
from aeviz.core.data.graph.nearest import Nearest, nearest_pictures, squares_to
from aeviz.core.data.pixels import to_pictures

FOLDER = "neighbours"
"""In the cache folder: who is near to whom, as all runs on the same pictures ask for it."""
LARGEST = 200_000
"""Training pictures that are compared with each other: for twice as many it takes four times as
long."""
KEPT = 8
"""Files that are kept there."""
_PART = 1 << 24


class Companions:
    """The graph of some training pictures, and draws from it.

    Made by ``prepare``; used on the thread that trains. The graph is found at once by
    :meth:`find`, or else with the first draw; it depends on the pictures alone.
    """

    def __init__(self, images: np.ndarray, count: int) -> None:
        """``images``: ``uint8 [n, …]``; ``count``: how many neighbours of each are looked for.

        Raises :class:`DataError` if there are too many or too few of them.
        """
        if not 3 <= len(images) <= LARGEST:
            raise DataError(
                f"The penalty “Neighbours” compares every training picture with every other: there"
                f" are {len(images):,} of them, and it needs from 3 to {LARGEST:,}. Choose another"
                " penalty, other data, or more validation images."
            )
        self._images, self._count = images, min(count, len(images) - 1)
        self._graph: Graph | None = None

    def find(self) -> Graph:
        """The graph, from the cache folder if it was found before.

        :func:`~aeviz.core.base.callbacks.heard_by` hears of it, and may give it up.
        """
        if self._graph is None:
            self._graph = fuzzy_graph(self._nearest())
        return self._graph

    def draw(self, items: Tensor, generator: Generator) -> Tensor:
        """A neighbour of each of the pictures with these numbers, ``int64 [b]``, the likelier the
        surer it belongs to it: pictures ``float32 [b, …]`` in [0, 1], on the generator's device."""
        graph, device = self.find(), generator.device
        chosen = items.cpu().numpy()
        share = torch.rand(len(chosen), generator=generator, device=device).cpu().numpy()
        first, last = graph.starts[chosen], graph.starts[chosen + 1]
        low, high = graph.sums[first], graph.sums[last]
        place = np.searchsorted(graph.sums, low + share * (high - low), side="right") - 1
        # Rounding may lead one too far.
        found = graph.neighbours[np.clip(place, first, last - 1)]
        return to_pictures(torch.from_numpy(self._images[found]).to(device))

    # --- who is near to whom --------------------------------------------------------------------

    def _nearest(self) -> Nearest:
        path = cache_folder() / FOLDER / f"{self._key()}-{self._count}"
        size = 4 * len(self._images) * self._count
        with contextlib.suppress(StorageError):
            kept = read_file(path, size + 4)
            if len(kept) == size + 4 and zlib.crc32(kept[:size]) == int.from_bytes(kept[size:]):
                indices = np.frombuffer(kept[:size], "<i4").reshape(len(self._images), -1)
                return squares_to(self._images, indices.astype(np.int64))
        found = nearest_pictures(self._images, self._count)
        packed = found.indices.astype("<i4").tobytes()
        with contextlib.suppress(StorageError):  # it is only slower the next time
            make_folders(path.parent)
            older = sorted(path.parent.iterdir(), key=lambda file: file.stat().st_mtime)
            for file in older[: max(0, len(older) + 1 - KEPT)]:
                file.unlink(missing_ok=True)
            write_file(path, packed + zlib.crc32(packed).to_bytes(4), durable=False)
        return found

    def _key(self) -> str:
        """What tells these pictures from all others."""
        digest = hashlib.sha256(repr(self._images.shape).encode())
        rows = self._images.reshape(len(self._images), -1)
        step = max(1, _PART // rows.shape[1])
        for start in range(0, len(rows), step):
            check_cancelled()
            digest.update(rows[start : start + step].tobytes())
        return digest.hexdigest()[:20]
