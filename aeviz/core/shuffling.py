"""The order in which images are learned from."""

from __future__ import annotations

import numpy as np
import torch
from torch import Generator, Tensor

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


def shuffled(count: int, generator: Generator) -> Tensor:
    """All of ``count`` items in random order, ``int64 [count]``."""
    return torch.randperm(count, generator=generator)


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
