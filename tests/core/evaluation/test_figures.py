"""Figures of an evaluation against independent computations."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.neighbors import KNeighborsClassifier

from aeviz.core.compute.seeds import stream
from aeviz.core.data.corruption import corrupt
from aeviz.core.evaluation.evaluate import evaluate
from aeviz.core.inference.metrics import (
    confusion,
    hoyer_sparsity,
    knn_accuracies,
    linear_probe_accuracy,
)
from aeviz.core.inference.viewing import as_pictures
from aeviz.core.models import build_model
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.sections import Corruption
from tests.tiny import BASE, tiny_dataset

RANDOM = np.random.default_rng(3)


def test_knn_probe_and_confusion_agree_with_scikit_learn() -> None:
    centres = RANDOM.normal(size=(4, 6)) * 1.2
    known_labels, labels = RANDOM.integers(0, 4, 600), RANDOM.integers(0, 4, 300)
    known = (centres[known_labels] + RANDOM.normal(size=(600, 6))).astype(np.float32)
    codes = (centres[labels] + RANDOM.normal(size=(300, 6))).astype(np.float32)
    tensors = [torch.from_numpy(a) for a in (codes, labels, known, known_labels)]
    for count, share in knn_accuracies(*tensors, neighbours=(1, 5, 10)).items():
        theirs = KNeighborsClassifier(count).fit(known, known_labels)
        # Ties are broken otherwise; with one neighbour there are none.
        tolerance = 0 if count == 1 else 0.03
        assert share == pytest.approx(theirs.score(codes, labels), abs=tolerance)
    theirs = LogisticRegression(C=1e4, max_iter=1000).fit(known, known_labels)
    ours = linear_probe_accuracy(*tensors)
    assert ours == pytest.approx(theirs.score(codes, labels), abs=0.011)
    predicted = theirs.predict(codes)
    assert (confusion(labels, predicted, 4) == confusion_matrix(labels, predicted)).all()


def test_a_probe_of_a_collapsed_code_is_chance() -> None:
    codes, labels = torch.full((200, 3), 0.25), torch.arange(200) % 4
    assert linear_probe_accuracy(codes, labels, codes, labels) == pytest.approx(0.25)


def test_hoyer_sparsity_runs_from_even_to_single() -> None:
    assert hoyer_sparsity(np.ones((3, 9))) == pytest.approx(0)
    assert hoyer_sparsity(np.eye(9)) == pytest.approx(1)
    assert hoyer_sparsity(np.ones((3, 1))) == 0


def test_codes_as_pictures() -> None:
    codes = np.linspace(0, 1, 256, dtype=np.float32)[None].repeat(2, 0)
    assert as_pictures(codes, 0, 1).shape == (2, 16, 16)
    assert as_pictures(codes[:, :128], 0, 1, height=4).shape == (2, 4, 32)
    assert as_pictures(codes, 0, 1)[0].ravel()[[0, -1]].tolist() == [0, 255]


def test_figures_of_a_vae_and_of_a_classifier_hang_together() -> None:
    data = tiny_dataset(100, 50)
    recipe = with_values(BASE, [("code.kind", "variational"), ("training.loss", "bce")])
    figures = evaluate(build_model(recipe, (12, 12)), recipe, data)
    parts = [figures["elbo_reconstruction"], figures["elbo_divergence"]]
    assert figures["negative_elbo"] == pytest.approx(sum(parts))  # type: ignore[arg-type]
    classifier = find_recipe("mlp-classifier")
    shares: list[float] = []
    figures = evaluate(build_model(classifier, (12, 12)), classifier, data, shares.append)
    table = np.array(figures["confusion"])
    assert table.sum() == 50
    assert figures["test_accuracy"] == pytest.approx(np.trace(table) / 50)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_every_figure_of_an_evaluation_agrees_with_an_independent_one() -> None:
    data = tiny_dataset(150, 60)
    changes = [("code.kind", "variational"), ("code_size", 3), ("training.loss", "bce")]
    recipe = with_values(BASE, [*changes, ("encoder_layers", "9"), ("activation", "tanh")])
    model = build_model(recipe, (12, 12))
    figures = evaluate(model, recipe, data)
    weights = {name: p.detach().double().numpy() for name, p in model.named_parameters()}

    def layer(values: np.ndarray, name: str) -> np.ndarray:
        return values @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def numbers(values: np.ndarray) -> np.ndarray:
        return layer(np.tanh(layer(values, "encoder.layers.0")), "encoder.layers.1")

    def decoded(codes: np.ndarray) -> np.ndarray:
        return expit(layer(np.tanh(layer(codes, "decoder.layers.0")), "decoder.layers.1"))

    clean, known = (part.images.reshape(-1, 144) / 255 for part in (data.test, data.train))
    mean, log_variance = np.split(numbers(clean), 2, axis=1)
    restored = decoded(mean)
    error = np.square(restored - clean).mean()
    cross = -(clean * np.log(restored) + (1 - clean) * np.log(1 - restored))
    divergence = 0.5 * (np.exp(log_variance) + mean**2 - 1 - log_variance).sum(1).mean()
    slopes = np.zeros(60)
    for pixel in np.eye(144) * 1e-4:
        change = numbers(clean + pixel)[:, :3] - numbers(clean - pixel)[:, :3]
        slopes += np.square(change / 2e-4).sum(1)
    lengths = np.abs(mean).sum(1) / np.sqrt(np.square(mean).sum(1))
    one = KNeighborsClassifier(1).fit(numbers(known)[:, :3], data.train.labels)
    expected = {
        "test_mse": error,
        "test_bce": cross.mean(),
        "psnr": 10 * math.log10(1 / error),
        "elbo_divergence": divergence,
        "code_variance": mean.var(0),
        "code_std": mean.std(0),
        "active_units": (mean.var(0) > 0.01).sum(),
        "dead_units": (mean.var(0) <= 0.01).sum(),
        "mean_activity": np.abs(mean).mean(),
        "zero_share": 0,
        "sparsity": ((math.sqrt(3) - lengths) / (math.sqrt(3) - 1)).mean(),
        "jacobian_norm": math.sqrt(slopes.mean()),
        "knn1_accuracy": one.score(mean, data.test.labels),
    }
    for name, value in expected.items():
        assert np.allclose(figures[name], value, rtol=1e-4), name  # type: ignore[arg-type]
    # The drawn codes differ, so their cost does by a little.
    draws = np.random.default_rng(0).standard_normal((40, *mean.shape))
    outputs = decoded(mean + np.exp(log_variance / 2) * draws)
    costs = -(clean * np.log(outputs) + (1 - clean) * np.log(1 - outputs)).sum(2)
    assert figures["elbo_reconstruction"] == pytest.approx(costs.mean(), rel=0.02)


def test_blur_agrees_with_scipy() -> None:
    pictures = torch.rand((3, 20, 20), generator=stream(0, "pictures"))
    ours = corrupt(pictures, Corruption(kind="blur", strength=0.5), stream(0, "noise"))
    theirs = [gaussian_filter(picture, 1.0, mode="constant", radius=3) for picture in pictures]
    assert np.allclose(ours.numpy(), theirs, atol=1e-6)


def test_an_evaluation_can_be_cancelled() -> None:
    class Enough(Exception):  # noqa: N818
        pass

    def stop(share: float) -> None:
        raise Enough

    recipe = with_values(BASE, [])
    with pytest.raises(Enough):
        evaluate(build_model(recipe, (12, 12)), recipe, tiny_dataset(100, 50), stop)
