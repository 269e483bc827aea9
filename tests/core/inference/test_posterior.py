"""Gaussians of a variational encoder, and their shadows on a plane."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from aeviz.core.base.errors import RunError
from aeviz.core.inference.frames import Projection
from aeviz.core.inference.posterior import half_axes, posterior
from aeviz.core.inference.viewing import encode
from aeviz.core.models import build_model
from tests.tiny import tiny_dataset, tiny_recipe

IMAGES = tiny_dataset().test.images


def test_means_and_deviations_are_those_that_codes_are_drawn_with():
    torch.manual_seed(0)
    model = build_model(tiny_recipe("vae", code_size=3), IMAGES.shape[1:])
    found = posterior(model, IMAGES[:4], "unit")
    assert found.means == pytest.approx(encode(model, IMAGES[:4], "unit"))
    generator = torch.Generator().manual_seed(1)
    pictures = torch.from_numpy(IMAGES[:4]).float() / 255
    with torch.inference_mode():
        draws = np.stack([model.encode(pictures, generator).numpy() for _ in range(3000)])
    assert draws.mean(0) == pytest.approx(found.means, abs=0.1)
    assert draws.std(0) == pytest.approx(found.deviations, rel=0.06)


def test_a_plain_code_has_none():
    with pytest.raises(RunError, match="not random"):
        posterior(build_model(tiny_recipe(), IMAGES.shape[1:]), IMAGES[:2], "unit")


def test_half_axes_are_the_spread_of_draws_seen_on_the_plane():
    random = np.random.default_rng(3)
    deviations = random.uniform(0.2, 2, (1, 5)).astype(np.float32)
    basis = np.linalg.qr(random.normal(size=(5, 2)))[0].astype(np.float32)
    axes = half_axes(deviations, Projection(np.zeros(5, np.float32), basis, 1.0))[0]
    draws = random.normal(size=(200_000, 5)) * deviations @ basis
    covariance = axes.T @ axes
    assert covariance == pytest.approx(np.cov(draws.T), rel=0.03, abs=0.02)
    assert float(axes[0] @ axes[1]) == pytest.approx(0, abs=1e-5)
    assert np.linalg.norm(axes[1]) >= np.linalg.norm(axes[0])
