"""Structural similarity: the figure of Wang et al., and scikit-image's."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from skimage.metrics import structural_similarity

from aeviz.core.inference.metrics import ssim


def ramp(a: int, b: int, c: int) -> np.ndarray:
    """A picture ``[16, 20]`` in [0, 1] without any random number."""
    rows, columns = np.mgrid[:16, :20]
    return ((a * rows**2 + b * rows * columns + c * columns) % 17) / 16


CLEAN = ramp(3, 5, 7)
OTHERS = {
    0.9321180007337616: 0.75 * CLEAN + 0.25 * ramp(2, 1, 11),
    0.10407043533103227: ramp(1, 4, 3),
    0.9636925109751494: np.clip(1.5 * CLEAN - 0.25, 0, 1),
}
"""By the figure that sums over every window one by one give, straight from the paper."""


def ours(pictures: np.ndarray, reference: np.ndarray) -> float:
    return ssim(torch.from_numpy(pictures), torch.from_numpy(reference))


@pytest.mark.parametrize("figure", OTHERS)
def test_the_figures_are_those_of_the_definition(figure: float) -> None:
    assert ours(OTHERS[figure][None], CLEAN[None]) == pytest.approx(figure, abs=1e-9)


def test_a_stack_is_what_scikit_image_gives_picture_by_picture() -> None:
    random = np.random.default_rng(4)
    clean = random.random((7, 28, 23)).astype(np.float32)
    noisy = (clean + 0.4 * random.standard_normal(clean.shape)).astype(np.float32)
    theirs = [
        structural_similarity(
            a, b, data_range=1, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
        )
        for a, b in zip(noisy.clip(0, 1), clean, strict=True)
    ]
    assert ours(noisy, clean) == pytest.approx(np.mean(theirs), abs=1e-6)


def test_pictures_are_clipped_and_small_ones_have_no_figure() -> None:
    bright = np.stack([CLEAN, CLEAN]) * 3 - 1
    reference = np.stack([CLEAN, CLEAN])
    assert ours(bright, reference) == ours(bright.clip(0, 1), reference) < 0.95
    assert ours(reference, reference) == pytest.approx(1)
    assert math.isnan(ours(bright[:, :10], reference[:, :10]))
    assert math.isfinite(ours(bright[:, :11, :11], reference[:, :11, :11]))
