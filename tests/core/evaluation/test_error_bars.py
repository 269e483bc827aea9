"""How sure figures are: standard errors by the bootstrap, and the importance-weighted bound."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from aeviz.core.base.callbacks import Cancelled
from aeviz.core.evaluation.bootstrap import with_errors
from aeviz.core.evaluation.bounds import importance_bounds
from aeviz.core.evaluation.evaluate import evaluate
from aeviz.core.models import build_model
from aeviz.core.models.base import Autoencoder
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset(train=300, test=60)


def nothing(fraction: float) -> None:
    """No progress is wanted."""


def test_the_bootstrap_of_a_mean_is_its_textbook_error() -> None:
    values = np.random.default_rng(5).gamma(2.0, size=2000)
    found = with_errors(
        {"test_mse": values.mean(), "psnr": 1.0, "ssim": None, "other": 2.0},
        {"test_mse": values, "ssim": values},
        nothing,
    )
    assert list(found) == ["test_mse", "test_mse_error", "psnr", "psnr_error", "ssim", "other"]
    textbook = values.std(ddof=1) / math.sqrt(2000)
    assert found["test_mse_error"] == pytest.approx(textbook, rel=0.1)
    # The slope of -10 log10.
    decibels = 10 / math.log(10) * textbook / values.mean()
    assert found["psnr_error"] == pytest.approx(decibels, rel=0.1)


def test_every_mean_over_test_images_has_an_error_from_these_images() -> None:
    recipe = tiny_recipe("bottleneck-2d", validation_images=0)
    model = build_model(recipe, (12, 12))
    figures = evaluate(model, recipe, DATA)
    assert figures == evaluate(model, recipe, DATA)
    errors = {name for name in figures if name.endswith("_error")}
    accuracies = {f"{name}_accuracy_error" for name in ("knn1", "knn5", "knn10", "probe")}
    pictures = {"test_mse_error", "test_bce_error", "psnr_error", "ssim_error"}
    assert errors == accuracies | pictures
    clean = torch.from_numpy(DATA.test.images / np.float32(255))
    with torch.no_grad():
        each = (model(clean) - clean).square().mean((1, 2)).numpy()
    by_hand = each.std(ddof=1) / math.sqrt(60)
    assert figures["test_mse_error"] == pytest.approx(by_hand, rel=0.1)
    share = figures["knn5_accuracy"]
    binomial = math.sqrt(share * (1 - share) / 60)  # type: ignore[operator]
    assert figures["knn5_accuracy_error"] == pytest.approx(binomial, rel=0.1)


def test_the_importance_weighted_bound_closes_in_on_the_likelihood() -> None:
    recipe = tiny_recipe("vae", encoder_layers="16", code_size=1)
    model = build_model(recipe, (12, 12))
    assert isinstance(model, Autoencoder)
    with torch.no_grad():  # a decoder that cares for its code, and an encoder that is not right
        model.decoder.get_parameter("layers.1.weight").mul_(4)
    images, shares = DATA.test.images[:30], list[float]()
    found = importance_bounds(model, recipe, images, shares.append)
    assert shares == sorted(shares)
    # The integral over all codes, which a code of one number allows.
    codes = torch.linspace(-8, 8, 4001, dtype=torch.float64)[:, None]
    clean = torch.from_numpy(images / 255.0).flatten(1)
    with torch.no_grad():
        output = model.decode(codes.float()).flatten(1).double().clamp(1e-7, 1 - 1e-7)
    logs = output.log() @ clean.T + (1 - output).log() @ (1 - clean).T
    prior = -0.5 * codes.square() - 0.5 * math.log(2 * math.pi) + math.log(16 / 4000)
    exact = -torch.logsumexp(logs + prior, 0).numpy()
    assert np.abs(found.weighted - exact).mean() < 0.1
    assert (found.evidence > found.weighted).all()
    assert (found.evidence - exact).mean() > 3 * np.abs(found.weighted - exact).mean()


def test_the_bound_is_a_figure_on_request_and_can_be_given_up() -> None:
    recipe = tiny_recipe("vae", encoder_layers="16", code_size=3)
    model, shares = build_model(recipe, (12, 12)), list[float]()
    figures = evaluate(model, recipe, DATA, shares.append, bound_images=20)
    assert shares == sorted(shares)
    assert (figures["importance_images"], figures["importance_samples"]) == (20, 500)
    gain = figures["importance_elbo"] - figures["importance_bound"]  # type: ignore[operator]
    assert gain > 0
    assert 0 < figures["importance_bound_error"] < 10  # type: ignore[operator]
    assert "importance_bound" not in evaluate(model, recipe, DATA)

    def give_up(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        evaluate(model, recipe, DATA, give_up, bound_images=60)
