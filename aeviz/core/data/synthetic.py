"""Numbers to regress: points of a line with noise, and waves in time. Made from a fixed seed."""

from __future__ import annotations

import numpy as np

from aeviz.core.data.base import Signals, SignalSet

SLOPE, INTERCEPT, NOISE = 0.5, 2.0, 0.05
"""y = 0.5 x + 2 + N(0, 0.05²)."""
STEPS = 20
"""Time steps of one window of the waves."""
TIME_UNIT = 1 / (10 * np.pi)
TRAIN_WINDOWS, TEST_WINDOWS = 550, 50
"""550 windows give 501 batches of 50 that slide by one."""


def line() -> SignalSet:
    """200 points of a line, x evenly in [-1, 1], shuffled: 160 for training and 40 for tests."""
    rng = np.random.default_rng(0)
    x = rng.permutation(np.linspace(-1, 1, 200))
    y = SLOPE * x + INTERCEPT + rng.normal(0, NOISE, x.shape)
    train, test = (Signals(_shaped(x[part], 1), _shaped(y[part], 1)) for part in _parts(160, 200))
    return SignalSet("line", "A line with noise", train, test)


def waves() -> SignalSet:
    """A sine, and the cosine of the same time to predict, in windows that follow each other."""
    windows = TRAIN_WINDOWS + TEST_WINDOWS
    time = np.arange(windows * STEPS) * TIME_UNIT
    inputs, targets = _shaped(np.sin(time), STEPS), _shaped(np.cos(time), STEPS)
    train, test = (Signals(inputs[part], targets[part]) for part in _parts(TRAIN_WINDOWS, windows))
    return SignalSet("waves", "Sine and cosine", train, test)


def _parts(train: int, total: int) -> tuple[slice, slice]:
    return slice(0, train), slice(train, total)


def _shaped(values: np.ndarray, steps: int) -> np.ndarray:
    return values.reshape(-1, steps, 1).astype(np.float32)
