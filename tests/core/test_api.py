"""The Python interface: ``aeviz.Model`` and ``aeviz.load``."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

import aeviz
from aeviz.cli.main import main
from aeviz.core.base.errors import AevizError
from aeviz.core.data.base import Split
from aeviz.core.datasets.synthetic import line, waves
from aeviz.core.inference.sampling import random_codes
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.runs.run import Run
from tests.tiny import serve_builtin, tiny_dataset

DATA = tiny_dataset(train=200, test=60, side=28)
SMALL = ["--dataset", "builtin", "--epochs", "1", "--threads", "1", "--set", "batch_size=40",
         "--set", "validation_images=0"]  # fmt: skip


@pytest.fixture(autouse=True)
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> None:
    """The built-in digits are small patterns here."""
    serve_builtin(monkeypatch, DATA)


@pytest.fixture
def code_run(tmp_path: Path) -> Path:
    folder = tmp_path / "code"
    assert main(["train", "keras-2d", *SMALL, "--out", str(folder)]) == 0
    return folder


def test_a_model_learns_batch_by_batch() -> None:
    images = DATA.train.images
    model = aeviz.Model("sparse-agn", images)
    before = model.loss(images)
    costs = [model.fit_batch(images[:100]) for _ in range(30)]
    assert costs[-1] < costs[0]
    assert model.loss(images) < before
    codes = model.transform(images[:5])
    assert codes.shape == (5, 200)
    assert model.generate(codes).shape == model.reconstruct(images[:5]).shape == (5, 28, 28)
    assert np.abs(model.generate(codes).astype(int) - model.reconstruct(images[:5])).max() <= 1
    assert model.generate(count=3).shape == (3, 28, 28)
    assert model.weights["encoder.layers.0.weight"].shape == (200, 784)
    assert not np.array_equal(model.weights["encoder.layers.0.bias"], np.zeros(200))


def test_a_run_becomes_a_model(code_run: Path) -> None:
    model = aeviz.load(code_run)
    with Run.open(code_run) as run:
        stored = run.checkpoint().weights
    assert all(np.array_equal(stored[name], value) for name, value in model.weights.items())
    numbers = DATA.test.images[:4] / 255
    assert np.allclose(model.transform(numbers), model.transform(DATA.test.images[:4]), atol=1e-5)


def test_a_classifier_as_a_model() -> None:
    images, labels = DATA.train.images, DATA.train.labels
    model = aeviz.Model("mlp-classifier", images)
    for _ in range(60):
        model.fit_batch(images, labels)
    assert (model.predict(images).argmax(1) == labels).mean() > 0.9
    with pytest.raises(AevizError, match="label"):
        model.fit_batch(images)
    for picture in (lambda: model.generate(count=1), lambda: model.reconstruct(images)):
        with pytest.raises(AevizError, match="no decoder"):
            picture()
    with pytest.raises(AevizError, match="no phase “layer 1”"):
        model.loss(images, labels, phase="layer 1")
    with pytest.raises(AevizError, match="array"):
        model.transform(images[0])


def test_a_stacked_classifier_learns_phase_by_phase() -> None:
    images, labels = DATA.train.images, DATA.train.labels
    recipe = with_values(
        find_recipe("stacked"), [("encoder_layers", "30"), ("code_size", 20), ("strength", 0.1)]
    )
    model = aeviz.Model(recipe, images)
    assert model.phases == ("layer 1", "layer 2", "classes", "fine-tuning")
    trained = {
        "layer 1": {"encoder.layers.0", "decoders.0"},
        "layer 2": {"encoder.layers.1", "decoders.1"},
        "classes": {"head"},
        "fine-tuning": {"encoder.layers.0", "encoder.layers.1", "head"},
    }
    for phase, parts in trained.items():
        before, start = model.weights, model.loss(images, labels, phase=phase)
        for _ in range(15):
            model.fit_batch(images, labels if "layer" not in phase else None, phase=phase)
        assert model.loss(images, labels, phase=phase) < start
        changed = {name for name, w in model.weights.items() if not np.array_equal(w, before[name])}
        assert all(any(name.startswith(part) for part in parts) for name in changed)
        assert all(any(name.startswith(part) for name in changed) for part in parts)
    assert (model.predict(images).argmax(1) == labels).mean() > 0.6
    assert model.transform(images).shape == (200, 20)
    assert model.reconstruct(images[:3]).shape == model.generate(count=3).shape == (3, 28, 28)
    with pytest.raises(AevizError, match="label"):
        model.fit_batch(images)


def test_regressors_as_models() -> None:
    points = line().train
    model = aeviz.Model("line-regressor", points.inputs)
    for _ in range(301):
        model.fit_batch(points.inputs, points.targets)
    fitted = np.polyfit(points.inputs.ravel(), points.targets.ravel(), 1)
    assert model.weights["head.weight"].item() == pytest.approx(fitted[0], abs=0.02)
    assert model.weights["head.bias"].item() == pytest.approx(fitted[1], abs=0.02)
    wave = waves().train
    model = aeviz.Model("lstm-regressor", wave.inputs)
    batch = (wave.inputs[:50], wave.targets[:50])
    before = model.loss(*batch)
    for _ in range(10):
        model.fit_batch(*batch)
    model.fit_batch(wave.inputs[:20], wave.targets[:20])
    assert model.loss(*batch) < before
    assert model.predict(wave.inputs[:5]).shape == (5, 20, 1)
    assert model.transform(wave.inputs[:5]).shape == (5, 20)
    for wrong in (np.zeros((3, 3)), np.full((1, 20, 1), np.nan)):
        with pytest.raises(AevizError, match="finite numbers"):
            model.predict(wrong)
    with pytest.raises(AevizError, match="no decoder"):
        model.generate(count=1)
    with pytest.raises(AevizError, match="numbers"):
        model.fit_batch(wave.inputs)


def test_random_codes_of_a_model_follow_its_code(code_run: Path) -> None:
    """From N(0, 1) for a VAE; otherwise from where the training codes lie."""
    images = DATA.train.images
    prior = aeviz.Model("vae-2d", images)
    drawn = random_codes(prior.network, prior.recipe, None, 2000)
    assert np.allclose(drawn.mean(0), 0, atol=0.1)
    assert np.allclose(drawn.std(0), 1, atol=0.1)
    plain = aeviz.load(code_run)
    codes = plain.transform(images)
    drawn = random_codes(plain.network, plain.recipe, images, 2000)
    assert np.allclose(drawn.mean(0), codes.mean(0), atol=0.15 * codes.std(0).max())
    assert np.allclose(drawn.std(0), codes.std(0), rtol=0.15)
    expected = plain.generate(random_codes(plain.network, plain.recipe, images, 5))
    assert np.array_equal(plain.generate(count=5), expected)


# --- what Python programs give ----------------------------------------------------------------


def test_what_a_model_cannot_use_is_refused_before_anything_changes() -> None:
    images, labels = DATA.train.images, DATA.train.labels
    coder = aeviz.Model("keras-2d", images)
    reader = aeviz.Model("mlp-classifier", images)
    floats = images.astype(np.float32)
    broken = floats / 255
    broken[3, 2, 1] = np.nan
    before = coder.weights
    for wrong, why in (
        (floats, "from 0 to 254"),
        (floats / 255 - 0.5, r"from -0\.5 to 0\.4"),
        ((floats - floats.mean()) / floats.std(), "from -"),
        (broken, f"1 of {images.size:,}"),
        (images[:, :14], "14 × 28 pixels but the network takes 28 × 28"),
        (images[:0], "empty"),
        (np.stack([images] * 2, 1), "number, 3, height and width"),
        (images.astype(str), "numbers"),
        ("images", "numbers"),
    ):
        for use in (coder.fit_batch, coder.loss, coder.transform, coder.reconstruct,
                    reader.predict):  # fmt: skip
            with pytest.raises(AevizError, match=why):
                use(wrong)
        if "pixels but" not in why:
            with pytest.raises(AevizError, match=why):
                aeviz.Model("keras-2d", wrong)
    for wrong, why in ((labels[:7], "200"), (labels + 1, "from 1 to 10"), (labels / 2, "0.5")):
        for use in (reader.fit_batch, reader.loss):
            with pytest.raises(AevizError, match=why):
                use(images, wrong)
    for wrong, why in ((np.zeros((3, 5)), "have 2"), ([[np.nan, 0]], "finite"), ([], "array of")):
        with pytest.raises(AevizError, match=why):
            coder.generate(wrong)
    for count in (0, -3, 2.5):
        with pytest.raises(AevizError, match="whole number from 1"):
            coder.generate(count=count)
    assert all(np.array_equal(w, before[name]) for name, w in coder.weights.items())


def test_whole_numbers_are_levels_whatever_their_type(code_run: Path) -> None:
    model, images = aeviz.load(code_run), DATA.test.images[:4]
    expected = model.transform(images)
    for same in (images.astype(np.int64), images.astype(np.uint16), images.tolist()):
        assert np.array_equal(model.transform(same), expected)


def test_targets_of_regressors_fit_their_signals() -> None:
    wave = waves().train
    model = aeviz.Model("lstm-regressor", wave.inputs)
    with pytest.raises(AevizError, match=r"\(5, 20, 1\)"):
        model.fit_batch(wave.inputs[:5], wave.targets[:4])
    with pytest.raises(AevizError, match="2 features but the network takes 1"):
        model.predict(np.zeros((1, 20, 2)))
    assert model.predict(np.zeros((1, 33, 1))).shape == (1, 33, 1)
    point = aeviz.Model("line-regressor", line().train.inputs)
    with pytest.raises(AevizError, match="2 steps but the network takes 1"):
        point.predict(np.zeros((1, 2, 1)))


# --- which weights and data -------------------------------------------------------------------


def test_a_loaded_model_says_of_which_step_it_is(code_run: Path) -> None:
    model = aeviz.load(code_run)
    assert model.provenance is not None
    assert (model.provenance.step, model.provenance.epoch) == (5, 1)
    assert aeviz.Model("keras-2d", DATA.train.images).provenance is None
    assert main(["train", "keras-2d", "--epochs", "2", "--resume", "--out", str(code_run)]) == 0
    newest = sorted((code_run / "checkpoints").iterdir())[-1]
    newest.rename(code_run / "lost")
    with pytest.warns(UserWarning, match="went on to step 10 .* weights of step 5") as told:
        older = aeviz.load(code_run)
    assert told[0].filename == __file__
    assert older.provenance is not None
    assert (older.provenance.step, older.provenance.last_step) == (5, 10)


def test_random_codes_are_not_fitted_to_other_data(
    code_run: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train = Split(255 - DATA.train.images, DATA.train.labels)
    other = dataclasses.replace(DATA, train=train)
    serve_builtin(monkeypatch, other)
    with pytest.raises(AevizError, match=r"other images than Tiny patterns has now.*other_data"):
        aeviz.load(code_run).generate(count=2)
    allowed = aeviz.load(code_run, other_data=True)
    with pytest.warns(UserWarning, match="trained on other data") as told:
        assert allowed.generate(count=2).shape == (2, 28, 28)
    assert told[0].filename == __file__
