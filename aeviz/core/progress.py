"""What a checkpoint keeps beside the weights, so that training goes on as if never stopped."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np
import torch
from torch.optim import Optimizer

from aeviz.core.jobs import Memory
from aeviz.core.optimisers import load_optimiser_arrays, optimiser_arrays

MEMORY = "memory."
"""How the names of carried tensors begin among the optimiser's arrays."""


class Progress(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a checkpoint knows beside weights and optimiser, as JSON data."""

    epochs: int
    """Planned in all."""
    tuned: dict[str, float]
    """Live fields that were changed, and their values."""
    sums: dict[str, float]
    """Of each term over the samples since the last test."""
    first_loss: float | None
    phase: int = 0
    first_step: int = 0
    """Steps before the phase."""
    first_epoch: int = 0
    """Epochs before the phase."""
    samples: int | None = None
    """How many are in the sums. None: those of an epoch in progress (format 1.0)."""


def learning_arrays(optimiser: Optimizer, memory: Memory) -> dict[str, np.ndarray]:
    """Copies of the optimiser's state and of what is carried from batch to batch."""
    carried = {MEMORY + name: value.cpu().numpy().copy() for name, value in memory.items()}
    return optimiser_arrays(optimiser) | carried


def load_learning_arrays(optimiser: Optimizer, arrays: Mapping[str, np.ndarray]) -> Memory:
    """Give the optimiser its state back, and return what was carried."""
    device = optimiser.param_groups[0]["params"][0].device
    own = {name: value for name, value in arrays.items() if not name.startswith(MEMORY)}
    load_optimiser_arrays(optimiser, own)
    return {
        name.removeprefix(MEMORY): torch.from_numpy(value.copy()).to(device)
        for name, value in arrays.items()
        if name.startswith(MEMORY)
    }
