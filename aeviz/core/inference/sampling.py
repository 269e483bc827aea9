"""New pictures from random codes."""

from __future__ import annotations

import numpy as np

from aeviz.core.compute.seeds import stream_seed
from aeviz.core.data.base import Dataset
from aeviz.core.inference.mixture import Draw, draw
from aeviz.core.inference.viewing import decode, encode
from aeviz.core.models.base import Coder
from aeviz.core.recipe.schema import Recipe

FITTED_CODES = 20_000
"""The density is fitted to so many codes."""


def random_codes(
    model: Coder,
    recipe: Recipe,
    images: np.ndarray | None,
    count: int,
    seed: int = 0,
    draw: Draw = draw,
) -> np.ndarray:
    """Codes ``float32 [count, k]`` as the network's decoder expects them.

    Of a variational code they come from its prior, the standard normal distribution; otherwise
    from a mixture of 20 normal distributions fitted to codes of training ``images``
    ``uint8 [n, h, w]``, which ``draw`` fits.
    """
    state = stream_seed(seed, "samples")
    if recipe.code.kind == "variational":
        random = np.random.default_rng(state)
        return random.standard_normal((count, model.code_size)).astype(np.float32)
    if images is None:
        raise ValueError("only a variational code has a prior; other codes need images")
    return draw(encode(model, images[:FITTED_CODES], recipe.data.pixel_range), count, state)


def generate(
    model: Coder,
    recipe: Recipe,
    dataset: Dataset | None,
    count: int,
    seed: int = 0,
    draw: Draw = draw,
) -> np.ndarray:
    """New pictures ``uint8 [count, h, w]`` from random codes. Raises :class:`RunError`."""
    images = None if dataset is None else dataset.train.images
    codes = random_codes(model, recipe, images, count, seed, draw)
    return decode(model, codes, recipe.data.pixel_range)
