"""The one loop that corrupts, restores and measures."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from aeviz.core.evaluation.restoration import (
    ImageCount,
    measure,
    median,
    network,
    restored_as_trained,
    unchanged,
)
from aeviz.core.models import build_model
from aeviz.core.models.base import Autoencoder
from aeviz.core.recipe.sections import Corruption
from tests.tiny import tiny_dataset, tiny_recipe

IMAGES = tiny_dataset(test=30).test.images


def test_every_method_gets_the_very_same_noise():
    calls = []
    generator = torch.Generator().manual_seed(3)

    def corrupted(clean):
        return clean + 0.1 * torch.randn(clean.shape, generator=generator)

    def spied(noisy, clean):
        calls.append(noisy)
        return noisy

    found = measure(IMAGES, corrupted, {"one": unchanged, "other": spied, "median": median}, size=8)
    assert [len(part) for part in calls] == [8, 8, 8, 6]
    assert found["one"].psnr == found["other"].psnr == pytest.approx(20, abs=0.2)
    assert found["one"].mean("ssim") == found["other"].mean("ssim")
    assert found["median"].psnr != found["one"].psnr


def test_means_are_those_of_all_images_whatever_the_chunks():
    def corrupted(clean):
        return clean * 0.5

    whole, parts = (measure(IMAGES, corrupted, {"m": unchanged}, size=n)["m"] for n in (30, 7))
    assert parts.mean("mse") == pytest.approx(whole.mean("mse"), rel=1e-5)
    mse = float(np.square(IMAGES / 255 * 0.5).mean())
    assert whole.mean("mse") == pytest.approx(mse, rel=1e-5)
    assert whole.psnr == pytest.approx(-10 * math.log10(mse), rel=1e-5)
    nothing = measure(IMAGES[:0], corrupted, {"m": unchanged})["m"]
    assert nothing.mean("mse") == 0


def test_progress_tells_the_fraction_of_the_whole_study():
    told = []
    progress = ImageCount(told.append, 2 * len(IMAGES))
    for _ in range(2):
        measure(IMAGES, lambda clean: clean, {"m": unchanged}, progress, size=15)
    assert told == [0, 0.25, 0.5, 0.75]
    assert progress.done == 60


@pytest.mark.parametrize("kind", ["gaussian", "masking"])
def test_noise_in_training_is_of_the_networks_own_pixels(kind):
    """Gaussian noise is added to standardised pixels; all else to pictures in [0, 1]."""
    noise = Corruption(kind=kind, strength=0.3)
    recipe = tiny_recipe("sparse-agn", code_size=20, pixel_range="standardised")
    model = build_model(recipe, IMAGES.shape[1:])
    assert isinstance(model, Autoencoder)
    assert model.standardisation is not None
    model.standardisation.fit(IMAGES)
    found = restored_as_trained(model, recipe, IMAGES, noise, with_noisy=True)
    deviation = model.standardisation.deviation
    expected = 0.3**2 * float(deviation.square().mean())
    if kind == "gaussian":
        assert found["noisy"].mean("mse") == pytest.approx(expected, rel=0.05)
    else:
        assert found["noisy"].mean("mse") != pytest.approx(expected, rel=0.05)
    assert set(restored_as_trained(model, recipe, IMAGES, noise)) == {"restored"}


def test_the_network_of_clean_pictures_is_what_training_sees():
    recipe = tiny_recipe(pixel_range="centred")
    model = build_model(recipe, IMAGES.shape[1:])
    assert isinstance(model, Autoencoder)
    here = measure(IMAGES, lambda clean: clean, {"network": network(model, recipe)})["network"]
    trained = restored_as_trained(model, recipe, IMAGES, Corruption())["restored"]
    assert (here.psnr, here.mean("ssim")) == (trained.psnr, trained.mean("ssim"))
