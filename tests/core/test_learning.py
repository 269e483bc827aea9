"""The Python interface: learning in epochs, saving, copies, modules of one's own, scikit-learn."""

from __future__ import annotations

import copy
import pickle
import re
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from sklearn.utils.estimator_checks import check_estimator
from torch import nn

import aeviz
from aeviz.core.base.errors import AevizError, DataError, RecipeError, TrainingError
from aeviz.core.datasets.synthetic import line, waves
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


def test_what_cannot_be_learned_from_is_refused_before_the_first_step() -> None:
    coder = aeviz.Model(tiny_recipe(batch_size=32), IMAGES)
    namer = aeviz.Model(tiny_recipe("mlp-classifier", batch_size=32), IMAGES)
    broken = IMAGES / 255
    broken[80, 2, 1] = np.nan
    for model, wrong, why in (
        (namer, (IMAGES[:48], LABELS), r"shape \(48,\), not of \(96,\)"),
        (namer, (IMAGES, LABELS[:48]), r"shape \(96,\), not of \(48,\)"),
        (namer, (IMAGES,), "give one for each input"),
        (coder, (IMAGES[:0],), "empty"),
        (coder, (broken,), "1 of 13,824 are not"),
        (coder, (None,), "array of numbers"),
        (coder, (5,), "number, height and width"),
        (coder, ((image for image in IMAGES),), "array of numbers"),
        (coder, ("abc",), "array of numbers"),
    ):
        with pytest.raises(DataError, match=why):
            model.fit(*wrong, epochs=1)
    with pytest.raises(DataError, match="must be a function"):
        coder.fit(IMAGES, epochs=1, on_epoch=5)  # type: ignore[arg-type]
    assert coder.step == namer.step == 0


def test_a_step_that_diverges_is_refused_and_changes_nothing() -> None:
    wave = waves().train
    for name, inputs, targets in (
        ("line-regressor", line().train.inputs, line().train.targets),
        ("lstm-regressor", wave.inputs[:20], wave.targets[:20]),
    ):
        model = aeviz.Model(name, inputs)
        model.fit_batch(inputs, targets)
        twin, before = model.copy(), model.weights
        with pytest.raises(TrainingError, match=r"finite number at step 2: .*\(now [0-9.e-]+\)"):
            model.fit_batch(inputs, np.full_like(targets, 1e30))
        assert all(np.array_equal(before[name], now) for name, now in model.weights.items())
        assert model.step == 1
        assert model.fit_batch(inputs, targets) == twin.fit_batch(inputs, targets)
        with pytest.raises(TrainingError, match="finite number at step 3"):
            model.fit(inputs, np.full_like(targets, 1e30), epochs=1)
        with pytest.raises(DataError, match="no finite numbers"):
            model.loss(inputs, np.full_like(targets, 1e30))


class _Steep(nn.Module):
    """Its outputs are 0, and its gradients no numbers."""

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        return (values * 0).sqrt()


def test_gradients_that_are_no_numbers_change_nothing() -> None:
    decoder = nn.Sequential(nn.Linear(3, 144), _Steep())
    encoder = nn.Sequential(nn.Flatten(), nn.Linear(144, 3))
    model = aeviz.Model.from_modules(encoder, decoder, IMAGES)
    before = model.weights
    assert np.isfinite(model.loss(IMAGES))
    with pytest.raises(TrainingError, match="finite number at step 1"):
        model.fit_batch(IMAGES)
    assert all(np.array_equal(before[name], now) for name, now in model.weights.items())


def test_figures_and_pictures_that_are_no_numbers_are_refused() -> None:
    model = aeviz.Model(tiny_recipe(), IMAGES)
    with pytest.raises(DataError, match="no finite numbers"):
        aeviz.Model("deep", IMAGES).decode(np.full((2, 128), 3e38))
    with torch.no_grad():
        next(model.network.parameters())[:] = float("nan")
    for look in (model.reconstruct, model.transform, model.evaluate, model.loss):
        with pytest.raises(DataError, match="no finite numbers"):
            look(IMAGES)
    with pytest.raises(DataError, match="no finite numbers"):
        model.generate()
    with pytest.raises(AevizError, match="at step 1: lower the learning rate"):
        model.fit_batch(IMAGES)


def test_what_a_picture_means_does_not_depend_on_others() -> None:
    """0 and 1 alone are black and white where all of a model's are; elsewhere they are levels."""
    levels = (IMAGES > 99).astype(int)
    levels[-1] = 200
    made = aeviz.Model(tiny_recipe(batch_size=32), levels)
    for model in (made, made.copy()):
        alone = model.transform(levels[:8])
        assert np.array_equal(alone, model.transform(levels)[:8])
        assert np.array_equal(alone, model.transform(levels[:8].astype(np.uint8)))
    twin = aeviz.Model(tiny_recipe(batch_size=32), levels.astype(np.uint8))
    assert model.fit(levels, epochs=1) == twin.fit(levels.astype(np.uint8), epochs=1)
    drawn = aeviz.Model(tiny_recipe(), (IMAGES > 99).astype(int))
    assert np.array_equal(drawn.transform(levels[:8]), drawn.transform(levels[:8].astype(float)))


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
    with pytest.raises(RecipeError, match="must be modules of PyTorch"):
        aeviz.Model.from_modules(encoder, 5, IMAGES)  # type: ignore[arg-type]
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


def test_the_transformer_tells_of_values_that_it_clips() -> None:
    rows = IMAGES.reshape(96, -1) / IMAGES.max()
    made = Autoencoder("keras-2d", code_size=2, epochs=1).fit(rows)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made.transform(rows[:5])
    for given, ends in (
        (rows * 255, "from 0 to 255"),
        (np.full_like(rows, 1e308), "to 1e+308"),
        (rows - 0.5, "from -0.5 to 0.5"),
    ):
        with pytest.warns(UserWarning, match=r"are clipped to .* from 0 to 1: scale") as told:
            made.transform(given)
        assert len(told) == 1
        assert ends in str(told[0].message)
        assert told[0].filename == __file__


def test_the_transformer_takes_random_states_as_scikit_learn_does() -> None:
    rows = IMAGES.reshape(96, -1) / 255
    made = [
        Autoencoder("keras-2d", code_size=2, epochs=1, random_state=state).fit_transform(rows)
        for state in (np.random.RandomState(5), np.random.RandomState(5), None, 0, np.int64(0))
    ]
    assert np.array_equal(made[0], made[1])
    assert np.array_equal(made[2], made[3])
    assert np.array_equal(made[3], made[4])
    assert not np.array_equal(made[0], made[2])


@pytest.mark.parametrize(
    ("given", "rows", "why"),
    [
        ({"image_shape": (3, 5)}, None, "with 144 pixels, not .3, 5."),
        ({"image_shape": 144}, None, "height and width"),
        ({"random_state": "x"}, None, "Seed must be"),
        ({"recipe": 5}, None, "no recipe “5”"),
        ({}, np.array([[-1e308, 0], [0, 1e308]]), "from -1e.308 to 1e.308.*too far"),
    ],
)
def test_what_the_transformer_cannot_use(
    given: dict[str, Any], rows: np.ndarray | None, why: str
) -> None:
    made = Autoencoder(**({"recipe": "keras-2d", "code_size": 2, "epochs": 1} | given))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(AevizError, match=why):
            made.fit(IMAGES.reshape(96, -1) if rows is None else rows)


def test_codes_that_are_none_do_not_go_back() -> None:
    made = Autoencoder("keras-2d", code_size=2, epochs=1).fit(IMAGES.reshape(96, -1))
    for wrong in ("abc", [[1, 2, 3]], [[np.nan, 1]]):
        with pytest.raises(AevizError, match="Codes"):
            made.inverse_transform(wrong)


def test_the_example_in_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (Path(__file__).parents[2] / "README.md").read_text()
    code = next(c for c in re.findall(r"```python\n(.*?)```", text, re.S) if "load_digits" in c)
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), names)  # noqa: S102 - it is our own
    assert (tmp_path / "my-digits" / "run.json").exists()
    assert len(names["losses"]) == 2  # type: ignore[arg-type]
