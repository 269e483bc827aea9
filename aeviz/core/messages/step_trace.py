"""One step in pictures and numbers, and the layers it passes: values that views can show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from aeviz.core.recipe.phases import Stage

Part = Literal["input", "encoder", "code", "decoder", "output"]


@dataclass(frozen=True)
class Layer:
    """One layer: what it puts out, and where it stands.

    ``shape`` is ``(units,)``, ``(maps, height, width)``, ``(steps, units)`` of a recurrent layer,
    or ``(height, width)`` or ``(3, height, width)`` of a picture. ``name`` is the layer's path in
    the network; empty where no weights are (the input; a code that is made from an encoder's
    numbers).
    """

    name: str
    part: Part
    shape: tuple[int, ...]
    frozen: bool = False


@dataclass(frozen=True)
class StepTrace:
    """The first few samples of a batch on their way through the network.

    ``stages``: what happened, in order. ``batch``: number of the batch in its epoch, from 1, of
    ``batches``, with ``size`` samples. ``clean`` (as stored), ``seen`` (as the network saw them)
    and, where samples are restored, ``output``: pictures ``uint8 [n, h, w]`` or ``[n, 3, h, w]``;
    of signals ``float32 [n, t]``. ``output`` of a classifier: probabilities
    ``float32 [n, classes]``; of a regressor: predictions
    ``float32 [n, t]``. ``targets``: labels ``int64 [n]``, numbers
    ``float32 [n, t]``, or None where the clean sample is the target. ``code``: ``float32 [n, k]``;
    ``losses``: ``float32 [n]``, of each sample without what code and penalty cost; ``loss``: what
    was minimised, of the whole batch. ``updates``: by the path of each trained layer the length of
    its change over the length of its weights before, |Δw| / |w|; infinite where those were zero.
    ``rate``: the learning rate.
    """

    phase: int
    stages: tuple[Stage, ...]
    epoch: int
    batch: int
    batches: int
    size: int
    rate: float
    clean: np.ndarray
    seen: np.ndarray
    code: np.ndarray
    output: np.ndarray
    targets: np.ndarray | None
    losses: np.ndarray
    loss: float
    updates: Mapping[str, float]
