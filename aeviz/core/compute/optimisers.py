"""Optimisers by name, how their learning rate changes, and their state as arrays for the disk.

Making one of ``torch.optim``'s optimisers imports ``torch._dynamo`` and sympy, which we do not use:
800 modules, more than 100 MB and about a second between pressing Train and the first step. Ours
call the same functions of torch, so each step gives the same bits, and keep the same state; Muon
alone is our own, as torch's is newer and takes no filters of convolutions. Adam calls the one below
``torch.optim.adam.adam``, whose checks of each tensor in each step cost a tenth of a millisecond.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.adadelta import adadelta
from torch.optim.rmsprop import rmsprop
from torch.optim.sgd import sgd

from aeviz.core.compute.muon import muon
from aeviz.core.recipe.sections import Training


class Rule(NamedTuple):
    """How some parameters are updated."""

    function: Callable[..., None]
    """Of ``torch.optim``, or called like those."""
    columns: tuple[str, ...]
    """The state that it takes after parameters and gradients, in its order; an empty name is one
    that it does not use with these settings."""
    settings: Mapping[str, float] = {}

    @property
    def names(self) -> set[str]:
        """Of the state that is kept."""
        return {name for name in self.columns if name}

    def update(
        self,
        parameters: list[nn.Parameter],
        entries: list[dict[str, Tensor]],
        lr: float,
        weight_decay: float,
    ) -> None:
        """Update parameters, which have gradients, and their state in place."""
        columns = [[entry[name] for entry in entries if name] for name in self.columns]
        options = {"lr": lr, "weight_decay": weight_decay, **self.settings}
        self.function(parameters, [p.grad for p in parameters], *columns, **options)


class FusedOptimiser(Optimizer):
    """One group of parameters, updated by one rule, or by two.

    ``param_groups``, ``state_dict`` and ``load_state_dict`` are those of ``torch.optim``.
    """

    def __init__(
        self,
        rule: Rule,
        parameters: Iterable[nn.Parameter],
        rate: float,
        decay: float = 0.0,
        of_matrices: Rule | None = None,
    ) -> None:
        """``of_matrices``: another rule for parameters of two dimensions or more."""
        # Optimizer.__init__ is what imports the compiler.
        self.param_groups = [{"params": list(parameters), "lr": rate, "weight_decay": decay}]
        self._of_vectors, self._of_matrices = rule, of_matrices or rule
        self._state: dict[int, dict[str, Tensor]] = {}

    def _rule_of(self, parameter: Tensor) -> Rule:
        return self._of_matrices if parameter.dim() > 1 else self._of_vectors

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget the gradients; they always become None."""
        for parameter in self.param_groups[0]["params"]:
            parameter.grad = None

    @torch.no_grad()
    def step(self, closure: object = None) -> None:  # type: ignore[override]
        """Update all parameters that have a gradient."""
        group = self.param_groups[0]
        found = [(i, p) for i, p in enumerate(group["params"]) if p.grad is not None]
        rules = (
            [self._of_vectors]
            if self._of_matrices is self._of_vectors
            else [self._of_vectors, self._of_matrices]
        )
        for rule in rules:
            mine = [(i, p) for i, p in found if self._rule_of(p) is rule]
            parameters = [parameter for _, parameter in mine]
            entries = [self._state.get(i) or self._start(i, p) for i, p in mine]
            if mine:
                rule.update(parameters, entries, group["lr"], group["weight_decay"])

    def _start(self, index: int, parameter: Tensor) -> dict[str, Tensor]:
        entry = {
            name: torch.tensor(0.0, device=parameter.device)
            if name == "step"
            else torch.zeros_like(parameter, memory_format=torch.preserve_format)
            for name in self._rule_of(parameter).names
        }
        self._state[index] = entry
        return entry

    def state_dict(self) -> dict[str, Any]:
        """State and options, by the numbers of the parameters; the tensors are the live ones."""
        group = self.param_groups[0]
        packed = {**group, "params": list(range(len(group["params"])))}
        return {
            "state": {i: dict(entry) for i, entry in self._state.items()},
            "param_groups": [packed],
        }

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Take up what :meth:`state_dict` gave. Raises ``ValueError`` if it does not fit."""
        group, given = self.param_groups[0], state_dict["param_groups"][0]
        if len(given["params"]) != len(group["params"]):
            raise ValueError("the state belongs to another number of parameters")
        for index, entry in state_dict["state"].items():
            if set(entry) != self._rule_of(group["params"][index]).names:
                raise ValueError("the state belongs to another optimiser")
            kept = self._start(index, group["params"][index])
            for name, value in entry.items():
                kept[name].copy_(value.reshape(kept[name].shape))
        group.update({key: value for key, value in given.items() if key != "params"})


def _adam(
    update: Callable[..., None],
    parameters: list[Tensor],
    gradients: list[Tensor],
    means: list[Tensor],
    squares: list[Tensor],
    largest: list[Tensor],
    steps: list[Tensor],
    **options: float,
) -> None:
    """As ``torch.optim`` does with ``fused``: one pass over each parameter."""
    torch._foreach_add_(steps, [torch.ones_like(steps[0])] * len(steps))
    update(parameters, gradients, means, squares, largest, steps, **options)


_ALL = {"maximize": False}
_MOMENTS = ("exp_avg", "exp_avg_sq", "", "step")
_ADAM = {**_ALL, "amsgrad": False, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8}
_RMSPROP = {**_ALL, "foreach": False, "alpha": 0.9, "eps": 1e-7, "momentum": 0.0, "centered": False}
_SGD = {**_ALL, "fused": True, "momentum": 0.0, "dampening": 0.0, "nesterov": False}
_ADADELTA = {**_ALL, "foreach": False, "rho": 0.95, "eps": 1e-7}

_ADAMW = Rule(partial(_adam, torch._fused_adamw_), _MOMENTS, _ADAM)

OPTIMISERS: dict[str, Callable[..., FusedOptimiser]] = {
    # Kingma and Ba 2015.
    "adam": partial(FusedOptimiser, Rule(partial(_adam, torch._fused_adam_), _MOMENTS, _ADAM)),
    # Loshchilov and Hutter 2019.
    "adamw": partial(FusedOptimiser, _ADAMW),
    # Jordan et al. 2024. Biases alone are left to AdamW; its authors leave the first and the last
    # layer to it, too.
    "muon": partial(FusedOptimiser, _ADAMW, of_matrices=Rule(muon, ("momentum_buffer",))),
    # Tieleman and Hinton 2012, with the settings of TensorFlow.
    "rmsprop": partial(FusedOptimiser, Rule(rmsprop, ("square_avg", "", "", "step"), _RMSPROP)),
    # Stochastic gradient descent without momentum.
    "sgd": partial(FusedOptimiser, Rule(sgd, ("",), _SGD)),
    # Zeiler 2012.
    "adadelta": partial(
        FusedOptimiser, Rule(adadelta, ("square_avg", "acc_delta", "step"), _ADADELTA)
    ),
}
"""Each row makes an optimiser of (parameters, learning rate, weight decay)."""


def build_optimiser(training: Training, parameters: Iterable[nn.Parameter]) -> Optimizer:
    """The optimiser that a recipe asks for."""
    make = OPTIMISERS[training.optimiser]
    return make(parameters, training.learning_rate, training.weight_decay)


def _cosine(fraction: float) -> float:
    """Down to zero along half a wave (Loshchilov and Hutter 2017)."""
    return 0.5 * (1 + math.cos(math.pi * fraction))


def _one_cycle(fraction: float) -> float:
    """From 4% up within 30% of the time, then down to nearly nothing (Smith and Topin 2019)."""
    peak, low, end = 0.3, 0.04, 4e-6
    if fraction < peak:
        return low + (1 - low) * (1 - _cosine(fraction / peak))
    return end + (1 - end) * _cosine((fraction - peak) / (1 - peak))


SCHEDULES: dict[str, Callable[[float], float]] = {
    "constant": lambda fraction: 1.0,
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
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in arrays.items():
        index, _, name = key.partition(".")
        state.setdefault(int(index), {})[name] = torch.from_numpy(value.copy())
    groups = optimiser.state_dict()["param_groups"]
    optimiser.load_state_dict({"state": state, "param_groups": groups})
