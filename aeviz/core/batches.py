"""Training images as one tensor, handed out in reused buffers."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from aeviz.core.errors import DataError
from aeviz.core.pixels import to_pictures
from aeviz.core.randomness import stream
from aeviz.core.shuffling import is_filed, shuffled, shuffled_by_blocks


class Batches:
    """Shuffled batches of pictures ``float32 [b, h, w]`` in [0, 1].

    The order of an epoch depends on the seed and the epoch alone, so training can start in the
    middle of one. The last batch of an epoch may be smaller. A batch is valid until the next one.

    Images in a file that is mapped into memory (``numpy.memmap``, opened with mode ``c``) are read
    as they are needed, block by block.
    """

    def __init__(self, images: np.ndarray, batch_size: int, seed: int) -> None:
        """``images``: ``uint8 [n, h, w]``. Raises :class:`DataError` if a batch has more than n."""
        if batch_size > len(images):
            raise DataError(
                f"A batch of {batch_size:,} images is larger than the {len(images):,} training"
                " images: choose a smaller batch size."
            )
        self._shuffle = shuffled_by_blocks if is_filed(images) else shuffled
        self._images = torch.from_numpy(np.require(images, requirements=["C", "W"]))
        self._stored = torch.empty((batch_size, *images.shape[1:]), dtype=torch.uint8)
        self._pictures = torch.empty((batch_size, *images.shape[1:]))
        self._seed = seed
        self._order = (-1, torch.empty(0, dtype=torch.int64))
        self.batch_size = batch_size

    @property
    def image_count(self) -> int:
        """How many images an epoch has."""
        return len(self._images)

    @property
    def per_epoch(self) -> int:
        """How many batches an epoch has."""
        return -(-len(self._images) // self.batch_size)

    def get(self, epoch: int, index: int) -> Tensor:
        """Batch ``index`` (from 0) of epoch ``epoch`` (from 0)."""
        if self._order[0] != epoch:
            order = self._shuffle(len(self._images), stream(self._seed, "order", epoch))
            self._order = (epoch, order)
        chosen = self._order[1][index * self.batch_size : (index + 1) * self.batch_size]
        count = len(chosen)
        torch.index_select(self._images, 0, chosen, out=self._stored[:count])
        return to_pictures(self._stored[:count], out=self._pictures[:count])
