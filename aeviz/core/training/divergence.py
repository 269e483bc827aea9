"""Training that goes wrong: losses that rise, numbers that are none."""

from __future__ import annotations

import numpy as np
from torch import nn

from aeviz.core.messages.events import Noticed


class Diverged(Exception):  # noqa: N818 - a signal of the loop, not an error
    """The loss or a weight is no longer finite."""


def check_weights(model: nn.Module) -> None:
    """Raises :class:`Diverged` if a weight is not finite."""
    if not all(bool(parameter.isfinite().all()) for parameter in model.parameters()):
        raise Diverged


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
