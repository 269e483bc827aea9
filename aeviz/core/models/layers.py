"""Parts that networks are built from: activations, initial weights, dropout."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Generator, Tensor, nn
from torch.nn import functional

from aeviz.core.compute.onednn import linear
from aeviz.core.graphics.part import drawn
from aeviz.core.recipe.sections import Network

ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "linear": lambda values: values,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "gelu": functional.gelu,
    "softplus": functional.softplus,
}


def in_full(values: Tensor) -> Tensor:
    """In 32 bits if they were calculated in 16: codes, outputs and losses need all digits."""
    return values.float() if values.dtype == torch.bfloat16 else values


def drop(values: Tensor, fraction: float, generator: Generator | None) -> Tensor:
    """Dropout with a private generator: zero a fraction of the values, scale up the rest.

    Without a generator the values pass unchanged (Srivastava et al. 2014, inverted form).
    """
    if fraction == 0 or generator is None:
        return values
    kept = drawn(
        values.shape,
        lambda shape: _room(values, shape[0]).bernoulli_(1 - fraction, generator=generator),
    )
    return values * kept.div_(1 - fraction)


def _room(values: Tensor, count: int) -> Tensor:
    """Room for so many items, each in memory as those of ``values`` are: there it is filled."""
    if count == len(values):
        return torch.empty_like(values)
    one = torch.empty_like(values[0])
    room = torch.empty(count * one.numel(), dtype=one.dtype, device=one.device)
    return room.as_strided((count, *one.shape), (one.numel(), *one.stride()))


GAINS = {"sigmoid": 4.0}
"""How much wider the Glorot start is before a hidden activation: the inverse of its slope at 0."""


NARROW = 32
"""A layer with at most so many units is calculated in 32 bits always."""


class Linear(nn.Linear):
    """A fully connected layer that knows how wide its Glorot start is."""

    gain = 1.0

    def forward(self, values: Tensor) -> Tensor:
        """Sums ``[b, out_features]``. A code of two would lie on a grid if it had only 16 bits."""
        device = values.device.type
        if self.out_features > NARROW or not torch.is_autocast_enabled(device):
            return linear(values, self.weight, self.bias)
        with torch.autocast(device, enabled=False):
            return super().forward(in_full(values))


def _start(weights: Tensor, gain: float, network: Network, generator: Generator) -> None:
    if network.init == "xavier":
        nn.init.xavier_uniform_(weights, gain, generator=generator)
    elif network.init == "he":
        nn.init.kaiming_uniform_(weights, nonlinearity="relu", generator=generator)
    elif network.init == "normal":
        nn.init.normal_(weights, std=network.init_scale, generator=generator)
    else:
        scale = network.init_scale
        nn.init.trunc_normal_(weights, std=scale, a=-2 * scale, b=2 * scale, generator=generator)


@torch.no_grad()
def initialise(module: nn.Module, network: Network, generator: Generator) -> None:
    """Give all weights and biases in ``module`` the start that the recipe asks for.

    ``xavier`` is the uniform Glorot start with zero biases (Glorot and Bengio 2010), four times as
    wide before hidden sigmoids, whose slope of a quarter would shrink every signal; ``he`` is the
    uniform one of He et al. (2015); recurrent weights then start orthogonal.
    """
    given = network.init in ("normal", "truncated-normal")
    weights = None
    gains = {id(m.weight): m.gain for m in module.modules() if isinstance(m, Linear)}
    for name, parameter in module.named_parameters():
        if name.endswith("bias"):
            scale = network.bias_scale if given else 0.0
            parameter.normal_(0, scale, generator=generator) if scale else parameter.zero_()
            continue
        weights = parameter
        if name.endswith("recurrent.weight") and not given:
            nn.init.orthogonal_(parameter, generator=generator)
        else:
            _start(parameter, gains.get(id(parameter), 1.0), network, generator)
    if network.zero_output and weights is not None:
        weights.zero_()
