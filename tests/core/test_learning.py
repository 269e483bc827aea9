"""The Python interface: learning in epochs, saving, copies, modules of one's own, scikit-learn."""

from __future__ import annotations

import copy
import pickle
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.utils.estimator_checks import check_estimator
from torch import nn

import aeviz
from aeviz.core.base.errors import RecipeError
from aeviz.core.runs.run import Run
from aeviz.core.transformer import Autoencoder
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset(96, 40)
IMAGES, LABELS = DATA.train.images, DATA.train.labels


pytestmark = pytest.mark.filterwarnings("ignore::aeviz.core.learner.Notice")


def test_it_learns_for_epochs_tells_of_each_and_stops_when_told() -> None:
    model = aeviz.Model(tiny_recipe(learning_rate=0.01), IMAGES)
    heard: list[tuple[int, float]] = []
    losses = model.fit(IMAGES, epochs=4, on_epoch=lambda *of: heard.append(of))
    assert heard == list(enumerate(losses, 1))
    assert losses[-1] < losses[0]
    assert len(model.fit(IMAGES, epochs=9, on_epoch=lambda epoch, loss: epoch < 2)) == 2
    figures = model.evaluate(DATA.test.images)
    near = model.reconstruct(DATA.test.images, as_numbers=True)
    assert near.dtype == np.float32
    error = np.square(near - DATA.test.images / np.float32(255)).mean()
    assert figures["mse"] == pytest.approx(error, rel=1e-4)
    named = aeviz.Model(tiny_recipe("mlp-classifier", learning_rate=0.01), IMAGES)
    named.fit(IMAGES, LABELS, epochs=15)
    assert named.evaluate(DATA.test.images, DATA.test.labels)["accuracy"] > 0.5


def test_a_copy_learns_on_its_own_and_nothing_is_pickled() -> None:
    model = aeviz.Model(tiny_recipe("denoising-dropout"), IMAGES)
    model.fit(IMAGES, epochs=1)
    twin, other = model.copy(), copy.deepcopy(model)
    expected = [model.fit_batch(IMAGES[:64]) for _ in range(3)]
    assert [twin.fit_batch(IMAGES[:64]) for _ in range(3)] == expected
    assert other.fit_batch(IMAGES[:64]) == expected[0]
    with pytest.raises(TypeError, match="save"):
        pickle.dumps(model)


def test_what_is_saved_opens_as_a_run(tmp_path: Path) -> None:
    model = aeviz.Model(tiny_recipe(), IMAGES)
    model.fit(IMAGES, epochs=1)
    folder = model.save(tmp_path / "saved")
    loaded = aeviz.load(folder)
    assert np.array_equal(loaded.transform(IMAGES), model.transform(IMAGES))
    with Run.open(folder) as run:
        assert list(run.events())
        assert run.summary().state == "finished"
        assert not run.warnings
        assert run.frame(run.checkpoint().step).points.shape == (96, 2)


def test_modules_of_ones_own_learn_and_are_refused_where_they_do_not_fit() -> None:
    encoder = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(3))
    decoder = nn.Sequential(nn.Linear(3, 144), nn.Dropout(0.1), nn.Sigmoid())
    encoder(torch.zeros(1, 1, 12, 12))
    model = aeviz.Model.from_modules(encoder, decoder, IMAGES)
    losses = model.fit(IMAGES, epochs=5)
    assert losses[-1] < losses[0]
    assert model.transform(IMAGES).shape == (96, 3)
    assert model.reconstruct(IMAGES).shape == IMAGES.shape
    with pytest.raises(RecipeError, match="pictures of the encoder's size"):
        aeviz.Model.from_modules(encoder, nn.Linear(4, 144), IMAGES)
    with pytest.raises(RecipeError, match="12 × 12"):
        aeviz.Model.from_modules(nn.Linear(7, 3), decoder, IMAGES)


def test_scikit_learns_own_checks_pass() -> None:
    made = Autoencoder("keras-2d", code_size=2, epochs=1)
    results = check_estimator(made, on_fail=None, on_skip=None)
    failed = {r["check_name"]: repr(r["exception"]) for r in results if r["status"] == "failed"}
    assert not failed


def test_the_transformer_goes_there_and_back() -> None:
    rows = IMAGES.reshape(96, -1) / 16.0 - 3
    made = Autoencoder("keras-2d", code_size=3, epochs=20, image_shape=(12, 12))
    codes = made.fit_transform(rows)
    assert codes.shape == (96, 3)
    assert made.get_feature_names_out().tolist() == [f"autoencoder{i}" for i in range(3)]
    back = made.inverse_transform(codes)
    assert np.square(back - rows).mean() < rows.var()


def test_the_example_in_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (Path(__file__).parents[2] / "README.md").read_text()
    code = next(c for c in re.findall(r"```python\n(.*?)```", text, re.S) if "load_digits" in c)
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), names)  # noqa: S102 - it is our own
    assert (tmp_path / "my-digits" / "run.json").exists()
    assert len(names["losses"]) == 2  # type: ignore[arg-type]
