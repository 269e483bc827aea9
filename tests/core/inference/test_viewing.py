"""Looking through a network: restoring, encoding, decoding, projecting, diagnosing."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from sklearn.decomposition import PCA
from sklearn.neighbors import KNeighborsClassifier

from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import choose_probe
from aeviz.core.inference.metrics import knn_accuracies, psnr, ssim
from aeviz.core.inference.projection import fit_projection, project, unproject
from aeviz.core.inference.viewing import decode, encode, restore
from aeviz.core.models import build_model
from aeviz.core.recipe.sections import Corruption
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset()
RANDOM = np.random.default_rng(0)


@pytest.mark.parametrize("name", ["keras-2d", "deep"])
def test_restoring_is_encoding_and_decoding(name: str) -> None:
    recipe = tiny_recipe(name)
    model = build_model(recipe, (12, 12))
    images = DATA.test.images[:7]
    pixel_range = recipe.data.pixel_range
    shown = restore(model, images, Corruption(), pixel_range, 0)
    assert np.array_equal(shown.noisy, images)
    codes = encode(model, images, pixel_range)
    assert np.allclose(shown.codes, codes, atol=1e-6)
    assert np.abs(decode(model, codes, pixel_range).astype(int) - shown.output).max() <= 1
    errors = ((shown.output / 255 - images / 255) ** 2).mean((1, 2))
    assert np.allclose(shown.psnr, -10 * np.log10(errors), atol=0.2)


def test_the_map_of_a_code_of_two_is_drawn_with_all_its_digits() -> None:
    recipe = tiny_recipe()
    model, probe = build_model(recipe, (12, 12)), choose_probe(DATA, 0, 200)
    exact = encode(model, probe.points, recipe.data.pixel_range)
    points = make_frame(model, probe, recipe, 0, 0).points
    size = np.abs(exact).max()
    assert np.abs(points - exact).max() < 0.02 * size
    # In 16 bits most of them would share a coordinate with others.
    assert len(np.unique(points[:, 0])) > 0.95 * len(np.unique(exact[:, 0]))


def test_noise_is_the_same_at_every_look() -> None:
    model = build_model(tiny_recipe(), (12, 12))
    noise = Corruption("gaussian", 0.3)
    first = restore(model, DATA.test.images[:5], noise, "centred", 0)
    again = restore(model, DATA.test.images[:5], noise, "centred", 0)
    assert np.array_equal(first.noisy, again.noisy)
    assert not np.array_equal(first.noisy, DATA.test.images[:5])


def test_encoding_in_chunks_equals_encoding_at_once() -> None:
    recipe = tiny_recipe()
    model = build_model(recipe, (12, 12))
    images = RANDOM.integers(0, 256, (2300, 12, 12), np.uint8)
    with torch.no_grad():
        whole = model.encode(torch.from_numpy(images) / 255 - 0.5).numpy()
    heard: list[float] = []
    assert np.allclose(encode(model, images, "centred", heard.append), whole, atol=1e-5)
    assert heard == [1000 / 2300, 2000 / 2300, 1.0]


def test_the_probe_has_each_class_in_turn_and_repeats() -> None:
    probe, again = choose_probe(DATA, 3, 100), choose_probe(DATA, 3, 100)
    assert probe.digit_labels.tolist() == list(range(10)) * 2
    assert np.array_equal(probe.points, again.points)
    assert len(probe.points) == 100
    assert len(choose_probe(DATA, 3).points) == len(DATA.test)
    assert not np.array_equal(choose_probe(DATA, 4, 100).points, probe.points)


def test_long_codes_are_drawn_by_their_main_components() -> None:
    codes = (RANDOM.normal(size=(500, 6)) * [9, 5, 1, 1, 0.5, 0.1]).astype(np.float32) + 3
    projection = fit_projection(codes)
    reference = PCA(2).fit(codes)
    assert projection.explained == pytest.approx(
        reference.explained_variance_ratio_.sum(), rel=1e-4
    )
    expected = reference.transform(codes)
    points = project(codes, projection)
    signs = np.sign((points * expected).sum(0))
    assert np.allclose(points, expected * signs, atol=1e-3)


def test_a_solver_that_gives_up_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = RANDOM.normal(size=(50, 5)).astype(np.float32)
    expected = fit_projection(codes)

    def give_up(matrix: torch.Tensor) -> None:
        raise torch.linalg.LinAlgError("failed to converge")

    monkeypatch.setattr(torch.linalg, "eigh", give_up)
    found = fit_projection(codes)
    assert np.allclose(np.abs(found.basis), np.abs(expected.basis), atol=1e-4)


@given(st.integers(1, 6), st.integers(0, 99))
def test_points_of_the_plane_come_back(size: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    projection = fit_projection(random.normal(size=(40, size)).astype(np.float32))
    points = random.normal(size=(9, 2)).astype(np.float32)
    if size == 1:
        points[:, 1] = 0
    back = project(unproject(points, projection), projection)
    assert np.allclose(back, points, atol=1e-4)


def test_metrics_agree_with_independent_ones() -> None:
    assert float(psnr(torch.tensor(0.09))) == pytest.approx(10.4576, abs=1e-3)
    known = RANDOM.normal(size=(300, 3)).astype(np.float32)
    labels = RANDOM.integers(0, 4, 300).astype(np.uint8)
    asked = RANDOM.normal(size=(200, 3)).astype(np.float32)
    truth = RANDOM.integers(0, 4, 200).astype(np.uint8)
    reference = KNeighborsClassifier(1).fit(known, labels).score(asked, truth)
    tensors = [torch.from_numpy(a) for a in (asked, truth, known, labels)]
    assert knn_accuracies(*tensors, (1,))[1] == pytest.approx(reference)
    distances = ((asked[:, None] - known[None]) ** 2).sum(2)
    votes = labels[np.argsort(distances, 1)[:, :5]]
    winners = []
    for row in votes:
        counts = np.bincount(row, minlength=4)
        winners.append(next(label for label in row if counts[label] == counts.max()))
    assert knn_accuracies(*tensors, (5,))[5] == pytest.approx(
        float((np.array(winners) == truth).mean())
    )
    pictures = torch.rand((3, 28, 28))
    assert ssim(pictures, pictures) == pytest.approx(1.0)
    assert ssim(pictures, 1 - pictures) < 0
