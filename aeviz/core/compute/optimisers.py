"""Optimisers by name, and their state as flat arrays that can be written to disk."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterable, Mapping

import numpy as np
import torch
from torch import nn
from torch.optim import Optimizer

from aeviz.core.compute.fused_optimisers import fused_adadelta, fused_adam, fused_rmsprop, fused_sgd
from aeviz.core.recipe.sections import Training

OPTIMISERS: dict[str, Callable[..., Optimizer]] = {
    "adam": fused_adam,
    "adamw": functools.partial(fused_adam, decoupled=True),
    "rmsprop": fused_rmsprop,
    "sgd": fused_sgd,
    "adadelta": fused_adadelta,
}
"""Each row makes an optimiser of (parameters, learning rate, weight decay)."""


def build_optimiser(training: Training, parameters: Iterable[nn.Parameter]) -> Optimizer:
    """The optimiser that a recipe asks for."""
    make = OPTIMISERS[training.optimiser]
    return make(parameters, training.learning_rate, training.weight_decay)


def _constant(fraction: float) -> float:
    return 1.0


def _cosine(fraction: float) -> float:
    """Down to zero along half a wave (Loshchilov and Hutter 2017)."""
    return 0.5 * (1 + math.cos(math.pi * fraction))


def _one_cycle(fraction: float) -> float:
    """From 4 % up within 30 % of the time, then down to nearly nothing (Smith and Topin 2019)."""
    peak, low, end = 0.3, 0.04, 4e-6
    if fraction < peak:
        return low + (1 - low) * (1 - _cosine(fraction / peak))
    return end + (1 - end) * _cosine((fraction - peak) / (1 - peak))


SCHEDULES: dict[str, Callable[[float], float]] = {
    "constant": _constant,
    "cosine": _cosine,
    "one-cycle": _one_cycle,
}
"""What the learning rate is multiplied by, when a fraction from 0 to 1 of a phase is done."""


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
    parameters = [p for group in optimiser.param_groups for p in group["params"]]
    state: dict[int, dict[str, torch.Tensor]] = {}
    for key, value in arrays.items():
        index, _, name = key.partition(".")
        entry = torch.from_numpy(value.copy())
        parameter = parameters[int(index)]
        if entry.shape == parameter.shape:
            # Fused optimisers walk through memory: the layout must be the parameter's own.
            entry = torch.empty_like(parameter).copy_(entry).detach()
        state.setdefault(int(index), {})[name] = entry
    groups = optimiser.state_dict()["param_groups"]
    optimiser.load_state_dict({"state": state, "param_groups": groups})
