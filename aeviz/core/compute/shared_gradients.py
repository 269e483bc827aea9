"""The gradients of a batch of which several processes have a part each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from aeviz.core.compute.ranks import Ranks
from aeviz.core.graphics.part import Part

Terms = dict[str, Tensor]
Objective = Callable[..., Terms]
"""Named scalars, means over images; ``loss`` is what is minimised."""


class _Module(nn.Module):
    """An objective as a module, which has the parameters that are to be shared."""

    def __init__(self, objective: Objective, parameters: Iterable[nn.Parameter]) -> None:
        super().__init__()
        self.trained = nn.ParameterList(parameters)
        self._objective = objective

    def forward(self, *given: Any) -> Terms:
        return self._objective(*given)


class SharedGradients:
    """Gives the terms of a whole batch, and the gradients of its loss. Made by the stepper for each
    phase, in all processes at the same time."""

    def __init__(
        self, objective: Objective, parameters: Iterable[nn.Parameter], ranks: Ranks
    ) -> None:
        self._ranks, self._trained = ranks, list(parameters)
        # Some weights have no slope: a regressor's dense layers, for example. Found anew in each
        # step; so buckets keep their order, and a run that is resumed adds up in the same one.
        self._module = DistributedDataParallel(
            _Module(objective, self._trained),
            process_group=ranks.gradients,
            find_unused_parameters=True,
        )

    def __call__(self, part: Part, *given: Any) -> Terms:
        """The terms of all, from what is given of this ``part``; the gradients of the loss are in
        the parameters' ``grad``."""
        terms = self._module(*given)
        # What all give is averaged, where it is to be added up.
        (terms["loss"] * (part.share * self._ranks.count)).backward()
        values = torch.stack([term.detach().double() for term in terms.values()])
        return dict(zip(terms, part.summed(values * part.share).unbind(), strict=True))

    def align(self) -> None:
        """After an update: give all processes the weights of the first.

        Matrix products differ in their last digits between processors and numbers of threads, so an
        optimiser that has any leaves other weights in each.
        """
        take_from_first(self._trained, self._ranks.gradients)


@torch.no_grad()
def take_from_first(weights: list[nn.Parameter], group: dist.ProcessGroup | None) -> None:
    """Overwrite ``weights``, on the same device, with those of the process of rank 0."""
    flat = torch.cat([weight.flatten() for weight in weights])
    dist.broadcast(flat, 0, group=group)
    for weight, part in zip(weights, flat.split([w.numel() for w in weights]), strict=True):
        weight.copy_(part.view(weight.shape))
