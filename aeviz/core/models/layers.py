"""Parts that networks are built from: activations, initial weights, dropout."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Generator, Tensor, nn
from torch.nn import functional

from aeviz.core.recipe import Network


def _linear(values: Tensor) -> Tensor:
    return values


ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "linear": _linear,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "gelu": functional.gelu,
    "softplus": functional.softplus,
}


def drop(values: Tensor, share: float, generator: Generator | None) -> Tensor:
    """Dropout with a private generator: zero a share of the values, scale up the rest.

    Without a generator the values pass unchanged (Srivastava et al. 2014, inverted form).
    """
    if share == 0 or generator is None:
        return values
    kept = torch.empty_like(values).bernoulli_(1 - share, generator=generator)
    return values * kept.div_(1 - share)


@torch.no_grad()
def initialise(module: nn.Module, network: Network, generator: Generator) -> None:
    """Give all weights and biases in ``module`` the start that the recipe asks for.

    ``xavier`` is the uniform Glorot start with zero biases (Glorot and Bengio 2010).
    """
    for name, parameter in module.named_parameters():
        if name.endswith("bias"):
            scale = 0.0 if network.init == "xavier" else network.bias_scale
            parameter.normal_(0, scale, generator=generator) if scale else parameter.zero_()
        elif network.init == "xavier":
            nn.init.xavier_uniform_(parameter, generator=generator)
        elif network.init == "normal":
            nn.init.normal_(parameter, std=network.init_scale, generator=generator)
        else:
            scale = network.init_scale
            nn.init.trunc_normal_(
                parameter, std=scale, a=-2 * scale, b=2 * scale, generator=generator
            )
