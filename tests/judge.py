"""A classifier of digits that knows nothing of the networks that are judged by it.

Its weights are those of ``aeviz train cnn-classifier --seed 1 --threads 1 --epochs 3`` with
``--set`` for what :data:`CHANGES` has, on MNIST; 98.6% of the test digits are named rightly.
"""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import torch

from aeviz.core.base.files.tensors import unpack
from aeviz.core.inference.viewing import classify
from aeviz.core.models import build_model
from aeviz.core.models.base import Coder
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values

CHANGES: dict[str, object] = {
    "channels": "8, 16",
    "encoder_layers": (),
    "code_size": 64,
    "resampling": "stride",
    "level_depth": 1,
    "batch_size": 128,
    "learning_rate": 0.003,
    "training.precision": "float32",
    "schedule": "one-cycle",
}


@functools.cache
def _model() -> Coder:
    recipe = with_values(find_recipe("cnn-classifier"), list(CHANGES.items()))
    model = build_model(recipe, (28, 28))
    data = Path(__file__).with_suffix(".safetensors").read_bytes()
    weights, _ = unpack(data, max_bytes=1 << 20, what="the judge's weights")
    model.load_state_dict({name: torch.from_numpy(values) for name, values in weights.items()})
    return model


def classes_of(pictures: np.ndarray) -> np.ndarray:
    """What digits ``uint8 [n, 28, 28]`` are taken for, ``int64 [n]``."""
    found: np.ndarray = classify(_model(), pictures, "unit").argmax(1)
    return found
