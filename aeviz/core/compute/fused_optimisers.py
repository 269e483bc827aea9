"""torch's optimisers without torch's compiler.

Making one of ``torch.optim``'s optimisers imports ``torch._dynamo`` and sympy, which we do not use:
800 modules, more than 100 MB and about a second between pressing Train and the first step. These
call the same functions of torch, so each step gives the same bits, and keep the same state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.adadelta import adadelta
from torch.optim.adam import adam
from torch.optim.adamw import adamw
from torch.optim.rmsprop import rmsprop
from torch.optim.sgd import sgd

Columns = list[list[Tensor]]
"""One list for each name of the state, with one tensor for each parameter."""
Update = Callable[[list[Tensor], list[Tensor], Columns, dict[str, Any]], None]
"""(parameters, gradients, state, options): changes parameters and state in place."""


class FusedOptimiser(Optimizer):
    """One group of parameters, updated by ``update``.

    ``param_groups``, ``state_dict`` and ``load_state_dict`` are those of ``torch.optim``.
    """

    def __init__(
        self,
        parameters: Iterable[nn.Parameter],
        update: Update,
        names: tuple[str, ...],
        **options: float,
    ) -> None:
        # Optimizer.__init__ is what imports the compiler.
        self.param_groups = [{"params": list(parameters), **options}]
        self._update, self._names = update, names
        self._state: dict[int, dict[str, Tensor]] = {}

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget the gradients."""
        for parameter in self.param_groups[0]["params"]:
            if set_to_none:
                parameter.grad = None
            elif parameter.grad is not None:
                parameter.grad.zero_()

    @torch.no_grad()
    def step(self, closure: object = None) -> None:  # type: ignore[override]
        """Update all parameters that have a gradient."""
        group = self.param_groups[0]
        found = [(i, p) for i, p in enumerate(group["params"]) if p.grad is not None]
        parameters = [parameter for _, parameter in found]
        entries = [self._state.get(i) or self._start(i, p) for i, p in found]
        columns = [[entry[name] for entry in entries] for name in self._names]
        self._update(parameters, [p.grad for p in parameters], columns, group)

    def _start(self, index: int, parameter: Tensor) -> dict[str, Tensor]:
        entry = {
            name: torch.tensor(0.0, device=parameter.device)
            if name == "step"
            else torch.zeros_like(parameter, memory_format=torch.preserve_format)
            for name in self._names
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
            if set(entry) != set(self._names):
                raise ValueError("the state belongs to another optimiser")
            kept = self._start(index, group["params"][index])
            for name, value in entry.items():
                kept[name].copy_(value.reshape(kept[name].shape))
        group.update({key: value for key, value in given.items() if key != "params"})


def fused_adam(
    parameters: Iterable[nn.Parameter], rate: float, decay: float = 0.0, decoupled: bool = False
) -> FusedOptimiser:
    """Adam (Kingma and Ba 2015), fused; ``decoupled``: AdamW (Loshchilov and Hutter 2019)."""
    function: Callable[..., None] = adamw if decoupled else adam

    def update(
        ps: list[Tensor], grads: list[Tensor], state: Columns, group: dict[str, Any]
    ) -> None:
        function(
            ps, grads, state[1], state[2], [], state[0],
            fused=True, amsgrad=False, beta1=0.9, beta2=0.999, lr=group["lr"],
            weight_decay=group["weight_decay"], eps=1e-8, maximize=False,
        )  # fmt: skip

    names = ("step", "exp_avg", "exp_avg_sq")
    return FusedOptimiser(parameters, update, names, lr=rate, weight_decay=decay)


def fused_sgd(
    parameters: Iterable[nn.Parameter], rate: float, decay: float = 0.0
) -> FusedOptimiser:
    """Stochastic gradient descent without momentum, fused."""

    def update(
        ps: list[Tensor], grads: list[Tensor], state: Columns, group: dict[str, Any]
    ) -> None:
        sgd(
            ps, grads, [None] * len(ps),
            fused=True, weight_decay=group["weight_decay"], momentum=0.0, lr=group["lr"],
            dampening=0.0, nesterov=False, maximize=False,
        )  # fmt: skip

    return FusedOptimiser(parameters, update, (), lr=rate, weight_decay=decay)


def fused_rmsprop(
    parameters: Iterable[nn.Parameter], rate: float, decay: float = 0.0
) -> FusedOptimiser:
    """RMSprop (Tieleman and Hinton 2012) with the settings of TensorFlow."""

    def update(
        ps: list[Tensor], grads: list[Tensor], state: Columns, group: dict[str, Any]
    ) -> None:
        rmsprop(
            ps, grads, state[1], [], [], state[0],
            foreach=False, lr=group["lr"], alpha=0.9, eps=1e-7,
            weight_decay=group["weight_decay"], momentum=0.0, centered=False,
        )  # fmt: skip

    return FusedOptimiser(parameters, update, ("step", "square_avg"), lr=rate, weight_decay=decay)


def fused_adadelta(
    parameters: Iterable[nn.Parameter], rate: float, decay: float = 0.0
) -> FusedOptimiser:
    """Adadelta (Zeiler 2012)."""

    def update(
        ps: list[Tensor], grads: list[Tensor], state: Columns, group: dict[str, Any]
    ) -> None:
        adadelta(
            ps, grads, state[1], state[2], state[0],
            foreach=False, lr=group["lr"], rho=0.95, eps=1e-7,
            weight_decay=group["weight_decay"], maximize=False,
        )  # fmt: skip

    names = ("step", "square_avg", "acc_delta")
    return FusedOptimiser(parameters, update, names, lr=rate, weight_decay=decay)
