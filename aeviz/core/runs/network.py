"""The network of a run, with the weights of one of its checkpoints."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import Tensor

from aeviz.core.base.errors import RecipeError, RunError
from aeviz.core.data.base import AnyDataset
from aeviz.core.inference.viewing import encode, predict
from aeviz.core.models import build_model, weight_shapes
from aeviz.core.models.base import Autoencoder, Classifier, Coder
from aeviz.core.runs.provenance import Provenance, provenance
from aeviz.core.runs.run import Run
from aeviz.core.runs.serialise import StoredWeights

MOST = 1e12
"""Codes and outputs beyond this cannot be squared and added in 32 bits."""


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
    weights = {name: torch.from_numpy(w.copy()) for name, w in stored.arrays.items()}
    model = model_for(run, weights)
    load_weights(model, run, weights)
    return model


def model_for(run: Run, weights: Mapping[str, Tensor]) -> Coder:
    """The network of a run as it is built, for these weights, which come later.

    Raises :class:`RunError`, before anything is made, if they do not fit its recipe.
    """
    check_shapes(run, {name: tuple(values.shape) for name, values in weights.items()})
    return build_model(run.recipe, run.probe.image_shape, len(run.probe.class_names))


def check_shapes(run: Run, found: Mapping[str, tuple[int, ...]]) -> None:
    """Raise :class:`RunError` unless weights of these shapes fit a run's recipe and images."""
    shape, classes = run.probe.image_shape, len(run.probe.class_names)
    try:
        fits = weight_shapes(run.recipe, shape, classes) == dict(found)
    except (RecipeError, RuntimeError, ValueError) as error:
        raise _misfit(run) from error
    if not fits:
        raise _misfit(run)


def _misfit(run: Run) -> RunError:
    return RunError(f"The weights of the run {run.name} do not fit its recipe: choose another run.")


def load_weights(model: Coder, run: Run, weights: Mapping[str, Tensor]) -> None:
    """Give the network of ``run`` these weights of its own. Raises :class:`RunError`."""
    try:
        model.load_state_dict(weights)
    except RuntimeError as error:
        raise _misfit(run) from error
    if not is_sane(model, run):
        raise RunError(
            f"The weights of the run {run.name} give numbers without end: choose another step"
            " or another run."
        )


@torch.inference_mode()
def is_sane(model: Coder, run: Run) -> bool:
    """Whether the first inputs of the probe give numbers that one can go on with."""
    probe = run.probe
    if probe.inputs is not None:
        found = [torch.from_numpy(predict(model, probe.inputs, run.recipe.network.stateful))]
    else:
        codes = torch.from_numpy(encode(model, probe.digits, run.recipe.data.pixel_range))
        found = [codes.to(model.device)]
        if isinstance(model, Autoencoder):
            found.append(model.decode(found[0]))
        elif isinstance(model, Classifier):
            found.append(model.head(found[0]))
    return all(bool((values.abs() <= MOST).all()) for values in found)
