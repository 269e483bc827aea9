"""Optimisers by name, and their state as flat arrays that can be written to disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np
import torch
from torch import nn
from torch.optim import SGD, Adadelta, Adam, AdamW, Optimizer, RMSprop

Parameters = Iterable[nn.Parameter]

OPTIMISERS: dict[str, Callable[[Parameters, float], Optimizer]] = {
    "adam": lambda parameters, rate: Adam(parameters, lr=rate, fused=True),
    "adamw": lambda parameters, rate: AdamW(parameters, lr=rate, fused=True),
    "rmsprop": lambda parameters, rate: RMSprop(parameters, lr=rate, alpha=0.9, eps=1e-7),
    "sgd": lambda parameters, rate: SGD(parameters, lr=rate, fused=True),
    "adadelta": lambda parameters, rate: Adadelta(parameters, lr=rate, rho=0.95, eps=1e-7),
}
"""Each row makes an optimiser of (parameters, learning rate)."""


def set_learning_rate(optimiser: Optimizer, rate: float) -> None:
    """Use ``rate`` from the next step on."""
    for group in optimiser.param_groups:
        group["lr"] = rate


def optimiser_arrays(optimiser: Optimizer) -> dict[str, np.ndarray]:
    """Copies of the optimiser's state: ``"3.exp_avg"`` is the first moment of parameter 3."""
    state = optimiser.state_dict()["state"]
    return {
        f"{index}.{name}": torch.as_tensor(value).detach().cpu().numpy().copy()
        for index, entries in state.items()
        for name, value in entries.items()
    }


def load_optimiser_arrays(optimiser: Optimizer, arrays: Mapping[str, np.ndarray]) -> None:
    """Continue from a state that :func:`optimiser_arrays` gave."""
    state: dict[int, dict[str, torch.Tensor]] = {}
    for key, value in arrays.items():
        index, _, name = key.partition(".")
        state.setdefault(int(index), {})[name] = torch.from_numpy(value.copy())
    groups = optimiser.state_dict()["param_groups"]
    optimiser.load_state_dict({"state": state, "param_groups": groups})
