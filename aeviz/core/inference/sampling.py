"""New pictures from random codes."""

from __future__ import annotations

import numpy as np

from aeviz.core.compute.seeds import stream_seed
from aeviz.core.data.base import Dataset
from aeviz.core.inference.viewing import decode, encode
from aeviz.core.models.base import Coder
from aeviz.core.recipe.schema import Recipe

COMPONENTS = 20
"""Normal distributions that describe training codes together."""
FITTED_CODES, LARGEST_FULL = 20_000, 64
"""The density is fitted to so many codes; above so many numbers they count as independent."""


def random_codes(
    model: Coder, recipe: Recipe, images: np.ndarray | None, count: int, seed: int = 0
) -> np.ndarray:
    """Codes ``float32 [count, k]`` as the network's decoder expects them.

    Of a variational code they come from its prior, the standard normal distribution; otherwise
    from a mixture of 20 normal distributions fitted to codes of training ``images``
    ``uint8 [n, h, w]``.
    """
    state = stream_seed(seed, "samples")
    if recipe.code.kind == "variational":
        random = np.random.default_rng(state)
        return random.standard_normal((count, model.code_size)).astype(np.float32)
    from sklearn.mixture import GaussianMixture

    if images is None:
        raise ValueError("only a variational code has a prior; other codes need images")
    codes = encode(model, images[:FITTED_CODES], recipe.data.pixel_range).astype(np.float64)
    mixture = GaussianMixture(
        min(COMPONENTS, len(codes)),
        covariance_type="full" if codes.shape[1] <= LARGEST_FULL else "diag",
        reg_covar=1e-6 * max(1e-6, float(codes.var())),
        random_state=state,
        max_iter=200,
    )
    drawn, _ = mixture.fit(codes).sample(count)
    order = np.random.default_rng(state).permutation(count)
    return drawn[order].astype(np.float32)  # type: ignore[no-any-return]


def generate(
    model: Coder, recipe: Recipe, dataset: Dataset | None, count: int, seed: int = 0
) -> np.ndarray:
    """New pictures ``uint8 [count, h, w]`` from random codes. Raises :class:`RunError`."""
    images = None if dataset is None else dataset.train.images
    codes = random_codes(model, recipe, images, count, seed)
    return decode(model, codes, recipe.data.pixel_range)
