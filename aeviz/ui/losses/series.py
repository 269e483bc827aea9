"""A curve that grows: every value is kept, what is drawn is thinned. No Qt here."""

from __future__ import annotations

import numpy as np

_BLOCK = 64


Span = tuple[float, float]
"""From, to."""


def held(shown: Span | None, data: Span, roomy: Span, fraction: float) -> Span:
    """The range of an axis: ``shown`` while the data lie in it and fill ``fraction`` of it.

    Else ``roomy``, which must have a little more room than the data need. So the ticks, which cost
    more to draw than the curves, are made anew only now and then.
    """
    if shown is None:
        return roomy
    inside = shown[0] <= data[0] and data[1] <= shown[1]
    fills = data[1] - data[0] >= fraction * (shown[1] - shown[0])
    return shown if inside and fills else roomy


class Growing:
    """A numeric array that is appended to in amortised constant time."""

    def __init__(self, dtype: type[np.generic]) -> None:
        self._buffer = np.empty(256, dtype)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def values(self) -> np.ndarray:
        """What was appended so far: a view, valid until the next append."""
        return self._buffer[: self._size]

    def append(self, values: np.ndarray) -> None:
        """Add a one-dimensional array at the end."""
        size = self._size + len(values)
        if size > len(self._buffer):
            larger = np.empty(max(size, 2 * len(self._buffer)), self._buffer.dtype)
            larger[: self._size] = self.values
            self._buffer = larger
        self._buffer[self._size : size] = values
        self._size = size

    def cut(self, size: int) -> None:
        self._size = min(size, self._size)


class Series:
    """One curve: steps ``int64 [n]``, increasing, and values ``float64 [n]``."""

    def __init__(self) -> None:
        self._steps = Growing(np.int64)
        self._values = Growing(np.float64)
        self._smooth = Growing(np.float64)
        self._weight = 0.0
        self._counted = 0
        """How many finite values are in the average."""

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def steps(self) -> np.ndarray:
        """``int64 [n]``, a view."""
        return self._steps.values

    @property
    def values(self) -> np.ndarray:
        """``float64 [n]``, a view."""
        return self._values.values

    def append(self, first: int, values: np.ndarray) -> None:
        """Add the values of consecutive steps from ``first`` on.

        A run that goes on from an earlier step replaces what came after it.
        """
        if len(self._steps) and first <= self.steps[-1]:
            kept = int(np.searchsorted(self.steps, first))
            self._steps.cut(kept)
            self._values.cut(kept)
            self._smooth.cut(0)
        self._steps.append(np.arange(first, first + len(values)))
        self._values.append(values)

    def smoothed(self, weight: float) -> np.ndarray:
        """Exponential moving average with bias correction, ``float64 [n]``.

        ``weight`` of the past, in [0, 1). Only what is new since the last call is computed.
        """
        if weight == 0:
            return self.values
        if weight != self._weight:
            self._weight = weight
            self._smooth.cut(0)
        done = len(self._smooth)
        if done < len(self):
            counted = self._counted if done else 0
            fresh = self.values[done:]
            counts = counted + np.cumsum(np.isfinite(fresh))
            with np.errstate(under="ignore"):
                start = float(self._smooth.values[-1] * (1 - weight**counted)) if counted else 0.0
                averages = moving_average(fresh, weight, start)
                fraction = 1 - weight ** counts.astype(np.float64)
            # Before the first finite value there is no average.
            self._smooth.append(
                np.divide(averages, fraction, np.full(len(fresh), np.nan), where=fraction > 0)
            )
            self._counted = int(counts[-1])
        return self._smooth.values


def moving_average(values: np.ndarray, weight: float, start: float = 0.0) -> np.ndarray:
    """``y[i] = weight * y[i - 1] + (1 - weight) * x[i]`` from ``y[-1] = start``; ``float64 [n]``.

    Values that are not finite repeat the average before them.
    """
    finite = np.isfinite(values)
    if not finite.all():
        out = np.full(len(values), start)
        kept = moving_average(values[finite], weight, start)
        before = np.cumsum(finite)
        out[before > 0] = kept[before[before > 0] - 1]
        return out
    # Blocks are averaged together as one product of matrices; only their ends follow one by one.
    blocks = -(-len(values) // _BLOCK)
    padded = np.zeros(blocks * _BLOCK)
    padded[: len(values)] = values
    ages = np.subtract.outer(np.arange(_BLOCK), np.arange(_BLOCK))
    with np.errstate(under="ignore"):
        kernel = np.where(ages >= 0, (1 - weight) * weight ** np.maximum(ages, 0.0), 0.0)
        decay = weight ** np.arange(1.0, _BLOCK + 1)
        within = padded.reshape(blocks, _BLOCK) @ kernel.T
        carried = np.empty(blocks)
        for block, end in enumerate(within[:, -1]):
            carried[block] = start
            start = decay[-1] * start + end
        averaged: np.ndarray = within + carried[:, None] * decay
    return averaged.ravel()[: len(values)]


def thinned(
    steps: np.ndarray, values: np.ndarray, left: float, right: float, columns: int
) -> tuple[np.ndarray, np.ndarray]:
    """The part of a curve between ``left`` and ``right``, at most a few points per pixel column.

    Each column keeps its smallest and largest value, so nothing that would be seen is lost. One
    point beyond each side is kept, so that the line leaves the picture where it should.
    """
    begin = max(int(np.searchsorted(steps, left)) - 1, 0)
    end = min(int(np.searchsorted(steps, right, side="right")) + 1, len(steps))
    steps, values = steps[begin:end], values[begin:end]
    if len(steps) <= 4 * columns:
        return steps.astype(np.float64), values
    edges = np.linspace(steps[0], steps[-1], columns, endpoint=False)
    starts = np.unique(np.searchsorted(steps, edges))
    pairs = np.empty((len(starts), 2))
    pairs[:, 0] = np.fmin.reduceat(values, starts)
    pairs[:, 1] = np.fmax.reduceat(values, starts)
    x = np.append(np.repeat(steps[starts], 2), steps[-1])
    return x.astype(np.float64), np.append(pairs.ravel(), values[-1])
