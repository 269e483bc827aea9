"""The network of a run, with the weights of one of its checkpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import Tensor

from aeviz.core.base.errors import RunError
from aeviz.core.data.base import AnyDataset
from aeviz.core.models import build_model
from aeviz.core.models.base import Coder
from aeviz.core.runs.provenance import Provenance, provenance
from aeviz.core.runs.run import Run
from aeviz.core.runs.serialise import StoredWeights


class Trained(NamedTuple):
    """A network, and where its weights come from."""

    model: Coder
    provenance: Provenance


def trained_model(run: Run, dataset: AnyDataset | None = None) -> Trained:
    """The network of a run with its newest weights, for a result on ``dataset``, if on any.

    Raises :class:`RunError`.
    """
    stored = run.stored_weights()
    found = provenance(run, stored.step, stored.epoch, dataset)
    return Trained(_with(stored, run), found)


def load_model(run: Run, step: int | None = None) -> Coder:
    """The network of a run with its newest weights, or the newest ones up to ``step``.

    Whoever shows what it gives takes :func:`trained_model`, which says what weights these are.
    Raises :class:`RunError`.
    """
    return _with(run.stored_weights(step), run)


def _with(stored: StoredWeights, run: Run) -> Coder:
    model = untrained_model(run)
    load_weights(
        model, run, {name: torch.from_numpy(w.copy()) for name, w in stored.arrays.items()}
    )
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
