"""Random streams that belong to nobody else.

Every draw of a run comes from a stream named by the run's seed, a purpose and a number (the step or
the epoch). Nothing is shared, so pictures cannot disturb training, and a run continues bit-exactly
from any step without storing the state of a generator.

The order of images, first weights, and whatever is drawn to look at or to score a network come from
the processor's generator. The noise, dropout and codes of a step are drawn where it is calculated,
so an accelerator draws other numbers from the same seed than the processor does.
"""

from __future__ import annotations

import zlib

import torch


def stream_seed(seed: int, purpose: str, number: int = 0) -> int:
    """A 32-bit seed (all that torch's CPU generator uses) for one named stream."""
    return zlib.crc32(f"{seed}/{purpose}/{number}".encode())


def stream(seed: int, purpose: str, number: int = 0) -> torch.Generator:
    """A new CPU generator at the start of the named stream."""
    return torch.Generator().manual_seed(stream_seed(seed, purpose, number))
