"""Training data as one tensor, handed out in reused buffers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from torch import Generator, Tensor

from aeviz.core.base.errors import DataError
from aeviz.core.compute.device import CPU
from aeviz.core.compute.seeds import stream
from aeviz.core.data.pixels import to_pictures
from aeviz.core.graphics.part import Part

BLOCK = 4096
"""Images that are read from a file in one go."""
POOL = 16
"""Blocks that are shuffled together: at most this many are in memory at once."""


def is_filed(images: np.ndarray) -> bool:
    """Whether an array lies in a file that is mapped into memory, rather than in memory."""
    base: object = images
    while isinstance(base, np.ndarray):
        if isinstance(base, np.memmap):
            return True
        base = base.base
    return False


def shuffled_by_blocks(
    count: int, generator: Generator, block: int = BLOCK, pool: int = POOL
) -> Tensor:
    """All of ``count`` items, ``int64 [count]``, in an order that reads a file block by block.

    The blocks are shuffled, dealt into pools, and the items of each pool shuffled. So whatever
    the size of the file, what is learned from lies in a few places of it at any time.
    """
    blocks = torch.randperm(-(-count // block), generator=generator)
    parts = []
    for chosen in blocks.split(pool):
        items = (chosen[:, None] * block + torch.arange(block)).flatten()
        items = items[items < count]
        parts.append(items[torch.randperm(len(items), generator=generator)])
    return torch.cat(parts)


Order = Callable[[int, int, Generator], Tensor]
"""(items, batch size, generator) -> the items of an epoch's batches, one after the other."""


def _contiguous(count: int, size: int, generator: Generator) -> Tensor:
    """As many whole blocks as fit, each from a random place; some items come twice, some never."""
    starts = torch.randint(0, count - size + 1, (count // size, 1), generator=generator)
    return (starts + torch.arange(size)).flatten()


def _sliding(count: int, size: int, generator: Generator) -> Tensor:
    """Item ``i + 1`` of a batch is item ``i`` of the next."""
    return torch.arange(count).unfold(0, size, 1).flatten()


ORDERS: dict[str, Order] = {
    "shuffled": lambda count, size, generator: torch.randperm(count, generator=generator),
    "contiguous": _contiguous,
    "sequential": lambda count, size, generator: torch.arange(count),
    "sliding": _sliding,
}


class Batches:
    """Batches of pictures ``float32 [b, h, w]`` in [0, 1], or of numbers as they are.

    The order of an epoch depends on the seed and the epoch alone, so training can start in the
    middle of one. The last batch of an epoch may be smaller. A batch is valid until the next one.

    Images in a file that is mapped into memory (``numpy.memmap``, opened with mode ``c``) are read
    as they are needed, block by block.
    """

    def __init__(
        self,
        images: np.ndarray,
        batch_size: int,
        seed: int,
        targets: np.ndarray | None = None,
        order: str = "shuffled",
        device: torch.device = CPU,
    ) -> None:
        """``images``: ``uint8 [n, h, w]``, or ``float32 [n, ...]`` to be used as they are.

        ``targets``: labels ``uint8 [n]`` or numbers ``float32 [n, ...]``; ``order`` is a row of
        :data:`ORDERS`. All is kept on ``device``, but for images in a file. Raises
        :class:`DataError` if a batch has more than n.
        """
        if batch_size > len(images):
            raise DataError(
                f"A batch of {batch_size:,} images is larger than the {len(images):,} training"
                " images: choose a smaller batch size."
            )
        self.images = images
        """As they were given."""
        self.labels = targets if targets is not None else np.zeros(len(images), np.uint8)
        filed, shape = is_filed(images), (batch_size, *images.shape[1:])
        stored = torch.from_numpy(np.require(images, requirements=["C", "W"]))
        self._images = stored if filed else stored.to(device)
        self._stored = torch.empty(shape, dtype=stored.dtype, device=self._images.device)
        self._pictures = torch.empty(shape, device=device)
        self._targets = None if targets is None else _targets(targets).to(device)
        self._seed, self.device = seed, device
        self._by_blocks, self._arrange = filed and order == "shuffled", ORDERS[order]
        self._order = (-1, self._arranged(0))
        self.batch_size = batch_size

    def _arranged(self, epoch: int) -> Tensor:
        count, generator = len(self._images), stream(self._seed, "order", epoch)
        if self._by_blocks:
            return shuffled_by_blocks(count, generator)
        return self._arrange(count, len(self._stored), generator).to(self._images.device)

    @property
    def per_epoch(self) -> int:
        """How many batches an epoch has."""
        return -(-len(self._order[1]) // self.batch_size)

    def items(self, epoch: int, index: int) -> Tensor:
        """Numbers ``int64 [b]`` of the images of a batch."""
        if self._order[0] != epoch:
            self._order = (epoch, self._arranged(epoch))
        return self._order[1][index * self.batch_size : (index + 1) * self.batch_size]

    def size(self, epoch: int, index: int) -> int:
        """How many images a batch has."""
        return len(self.items(epoch, index))

    def get(self, epoch: int, index: int, part: Part | None = None) -> Tensor:
        """Batch ``index`` (from 0) of epoch ``epoch`` (from 0); of a ``part`` only that is read."""
        chosen = self.items(epoch, index)
        chosen = chosen if part is None else part.of(chosen)
        count = len(chosen)
        torch.index_select(self._images, 0, chosen, out=self._stored[:count])
        if self._images.dtype != torch.uint8:
            return self._stored[:count].to(self.device)
        return to_pictures(self._stored[:count], out=self._pictures[:count])

    def get_targets(self, epoch: int, index: int, part: Part | None = None) -> Tensor | None:
        """What belongs to that batch: labels ``int64 [b]``, numbers, or None."""
        if self._targets is None:
            return None
        chosen = self.items(epoch, index)
        return self._targets[(chosen if part is None else part.of(chosen)).to(self.device)]


def _targets(values: np.ndarray) -> Tensor:
    tensor = torch.from_numpy(np.require(values, requirements=["C", "W"]))
    return tensor.long() if tensor.dtype == torch.uint8 else tensor
