"""The network of a run, with the weights of one of its checkpoints."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from aeviz.core.base.errors import RunError
from aeviz.core.models import build_model
from aeviz.core.models.base import Coder
from aeviz.core.runs.run import Run


def load_model(run: Run, step: int | None = None) -> Coder:
    """The network of a run with its newest weights, or the newest ones up to ``step``.

    Raises :class:`RunError`.
    """
    model = untrained_model(run)
    weights = {
        name: torch.from_numpy(w.copy()) for name, w in run.stored_weights(step).arrays.items()
    }
    load_weights(model, run, weights)
    return model


def untrained_model(run: Run) -> Coder:
    """The network of a run as it is built, for weights that come later."""
    return build_model(run.recipe, run.probe.image_shape, len(run.probe.class_names))


def load_weights(model: Coder, run: Run, weights: Mapping[str, Tensor]) -> None:
    """Give the network of ``run`` these weights of its own. Raises :class:`RunError`."""
    try:
        model.load_state_dict(weights)
    except RuntimeError as error:
        raise RunError(
            f"The weights of the run {run.path.name} do not fit its recipe: choose another run."
        ) from error
