"""Training that goes wrong: losses that rise, numbers that are none."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from torch import Tensor, nn

from aeviz.core.messages.events import Noticed


class Diverged(Exception):  # noqa: N818 - a signal of the loop, not an error
    """The loss or a weight is no longer finite."""


def check_weights(model: nn.Module) -> None:
    """Raises :class:`Diverged` if a weight is not finite."""
    if not all(bool(parameter.isfinite().all()) for parameter in model.parameters()):
        raise Diverged


def check_gradients(weights: Iterable[Tensor]) -> None:
    """Raises :class:`Diverged` if the gradients' squares cannot be added up in 32 bits.

    Where they can, an optimiser's step leaves a finite weight finite.
    """
    found = [weight.grad for weight in weights if weight.grad is not None]
    if not nn.utils.get_total_norm(found).isfinite():
        raise Diverged


def way_out(step: int, rate: float) -> str:
    """What to say where step number ``step`` diverged, at a learning rate of ``rate``."""
    return (
        f"The loss or a weight is no longer a finite number at step {step:,}: lower the learning"
        f" rate (now {rate:g}) and train again."
    )


class Alarm:
    """Says that the loss has risen tenfold in a phase."""

    def __init__(self, first_loss: float | None = None) -> None:
        self.first_loss = first_loss
        """Of the phase's first step, as far as it was taken."""

    def look(self, first: int, losses: np.ndarray) -> Noticed | None:
        """Look at the losses ``[n]`` of the steps from number ``first`` on."""
        self.first_loss = float(losses[0]) if self.first_loss is None else self.first_loss
        risen = np.flatnonzero(losses > 10 * self.first_loss)
        if not len(risen):
            return None
        step = first + int(risen[0])
        return Noticed(
            "exploding",
            step,
            f"The loss at step {step:,} is more than ten times what it was at the start: lower the"
            " learning rate.",
        )
