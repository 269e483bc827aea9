"""The part of a batch that this process has, where several processes train one network.

Who takes a step says so for its time (:func:`having`). What is drawn for the images of a batch, and
what is taken over all of them, goes through here, so that it is the same whoever has them. Nothing
of it changes where one process has the whole batch.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a recipe, which names kinds of corruption, is read without torch
    from torch import Tensor

AcrossAll = Callable[["Tensor"], "Tensor"]
"""What all processes give made one, element by element; each gets it as a new tensor."""


@dataclass(frozen=True)
class Part:
    """Images ``start`` to ``start + count`` of a batch of ``whole``."""

    start: int
    count: int
    whole: int
    share: float
    """What their mean counts for in that of the batch: 0 if another process has them, too."""
    summed: AcrossAll
    largest: AcrossAll

    def of(self, items: Tensor, axis: int = 0) -> Tensor:
        """Those of this part, of what there is one of for each image along an axis."""
        return items.narrow(axis, self.start, self.count)


_part: ContextVar[Part | None] = ContextVar("part", default=None)


@contextlib.contextmanager
def having(part: Part | None) -> Iterator[None]:
    """For a time, this process has only this part of the batch; None: all of it."""
    token = _part.set(part)
    try:
        yield
    finally:
        _part.reset(token)


def drawn(shape: Sequence[int], draw: Callable[[Sequence[int]], Tensor], axis: int = 0) -> Tensor:
    """What ``draw`` gives of a shape, with one of something for each image along an axis.

    Drawn for the whole batch, so that each image gets the same whichever part it is in.
    """
    part = _part.get()
    if part is None:
        return draw(shape)
    whole = list(shape)
    whole[axis] = part.whole
    return part.of(draw(whole), axis)


def mean_of(values: Tensor) -> Tensor:
    """The mean ``[...]`` of values ``[b, ...]`` over all images of the batch.

    Its slope is that of the part's own mean. Where each process counts for its share, as with all
    other terms of a loss, those add up to the slope of the whole mean.
    """
    part, mean = _part.get(), values.mean(0)
    if part is None:
        return mean
    own = mean.detach()
    return mean + (part.summed(own * part.share) - own)


def largest_of(values: Tensor) -> float:
    """The largest of all values that are given for the images of the batch."""
    part, largest = _part.get(), values.detach().max()
    return float(largest if part is None else part.largest(largest))
