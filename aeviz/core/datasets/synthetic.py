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
    inputs, targets = _shaped(x, 1), _shaped(y, 1)
    return _split("line", "A line with noise", inputs, targets, 160)


def waves() -> SignalSet:
    """A sine, and the cosine of the same time to predict, in windows that follow each other."""
    windows = TRAIN_WINDOWS + TEST_WINDOWS
    time = np.arange(windows * STEPS) * TIME_UNIT
    inputs, targets = _shaped(np.sin(time), STEPS), _shaped(np.cos(time), STEPS)
    return _split("waves", "Sine and cosine", inputs, targets, TRAIN_WINDOWS)


def _split(name: str, title: str, inputs: np.ndarray, targets: np.ndarray, count: int) -> SignalSet:
    """The first ``count`` items for training, the others for tests."""
    train, test = Signals(inputs[:count], targets[:count]), Signals(inputs[count:], targets[count:])
    return SignalSet(name, title, train, test)


def _shaped(values: np.ndarray, steps: int) -> np.ndarray:
    return values.reshape(-1, steps, 1).astype(np.float32)
