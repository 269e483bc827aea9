"""Every figure says how it is counted; counts, draws, dead units and labels are what they say."""

from __future__ import annotations

import dataclasses
import math
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import torch

from aeviz.core.compute.seeds import stream
from aeviz.core.data.base import Dataset, Split
from aeviz.core.data.pixels import to_network
from aeviz.core.datasets.synthetic import waves
from aeviz.core.evaluation import compare
from aeviz.core.evaluation.bounds import DRAWS
from aeviz.core.evaluation.compare import COLUMNS, Row, countings, table
from aeviz.core.evaluation.conventions import CONVENTIONS, conventions_of
from aeviz.core.evaluation.evaluate import Figures, evaluate
from aeviz.core.inference.hidden_units import hidden_units
from aeviz.core.inference.viewing import encode
from aeviz.core.models import build_model
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.runs.listing import RunSummary
from aeviz.core.runs.notes import Notes
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset(train=300, test=60)


def figures_of(model: Coder, recipe, data: Dataset = DATA) -> Figures:
    return evaluate(model, recipe, data)


@pytest.mark.parametrize(
    "name", ["keras-2d", "denoising", "vae-2d", "k-sparse", "conv", "mlp-classifier", "stacked"]
)
def test_every_figure_has_a_convention_that_names_its_numbers(name: str) -> None:
    more = {"denoising": {"validation_images": 20}, "conv": {"code_size": 32}}.get(name, {})
    recipe = tiny_recipe(name, **more)
    figures = figures_of(build_model(recipe, (12, 12), 10), recipe)
    told = conventions_of(figures)
    assert list(told) == list(figures)
    assert not any("{" in text or " 0 " in text for text in told.values())
    assert figures["test_images"] == 60
    if "ssim" in figures:
        assert "clipped to [0, 1]" in told["ssim"]
        assert "not clipped" in told["psnr"]
        assert "60 test images" in told["ssim"]
    known = 280 if name == "denoising" else 300
    assert f"{known} training images" in told["knn5_accuracy"]
    assert set(COLUMNS) <= set(CONVENTIONS)


def test_a_regressor_too() -> None:
    recipe = find_recipe("lstm-regressor")
    figures = evaluate(build_model(recipe, (20, 1)), recipe, waves())
    assert list(conventions_of(figures)) == list(figures)


def test_columns_are_counted_as_the_runs_say() -> None:
    rows = [
        Row(
            name,
            find_recipe("vae"),
            {"negative_elbo": 104.25, "negative_elbo_error": 0.0123} | more,
        )
        for name, more in (("a", {"test_images": 60}), ("b", {"test_images": 70}))
    ]
    assert table(rows)[1][-1] == "104.25 ± 0.0123"
    assert "60 test images" in countings(rows)["-ELBO"]
    assert "70 test images" in countings(rows)["-ELBO"]


# --- the lower bound --------------------------------------------------------------------------


def test_the_lower_bound_is_a_mean_of_draws_with_its_standard_error() -> None:
    recipe = tiny_recipe("vae", encoder_layers="16", code_size=3)
    model = build_model(recipe, (12, 12))
    assert isinstance(model, Autoencoder)
    figures = figures_of(model, recipe)
    clean = torch.from_numpy(DATA.test.images / np.float32(255))
    costs = []
    with torch.inference_mode():
        mean, log_variance = model.encoder(to_network(clean, "unit")).chunk(2, 1)
        for draw in range(DRAWS):
            generator = stream(recipe.seed, "elbo", draw)
            noise = torch.empty_like(mean).normal_(generator=generator)
            output = model.decode(mean + noise * (log_variance / 2).exp()).clamp(1e-7, 1 - 1e-7)
            cross = clean * output.log() + (1 - clean) * (1 - output).log()
            costs.append(-float(cross.sum()) / 60)
        divergence = (mean.square() + log_variance.exp() - 1 - log_variance).sum(1).mean() / 2
    assert figures["negative_elbo"] == pytest.approx(np.mean(costs) + float(divergence), rel=1e-5)
    error = np.std(costs, ddof=1) / math.sqrt(DRAWS)
    assert figures["negative_elbo_error"] == pytest.approx(error, rel=0.02)
    assert error > 0
    assert figures["elbo_draws"] == DRAWS >= 5
    assert figures_of(model, recipe)["negative_elbo"] == figures["negative_elbo"]


# --- dead units -------------------------------------------------------------------------------


def killed(layer: torch.nn.Module, count: int) -> None:
    """Make some units of a layer before a ReLU silent."""
    with torch.no_grad():
        layer.bias[:count] = -1e3  # type: ignore[index, operator]


def test_dead_units_of_every_dense_layer_are_counted() -> None:
    recipe = tiny_recipe("keras-2d", encoder_layers="20, 15", decoder_layers="15, 20")
    model = build_model(recipe, (12, 12))
    killed(model.encoder.layers[1], 4)  # type: ignore[index, arg-type]
    killed(model.decoder.layers[1], 7)  # type: ignore[union-attr, index, arg-type]
    before = [(row.name, row.units) for row in hidden_units(model, DATA.test.images, "centred")]
    assert before == [
        ("encoder layer 1", 20), ("encoder layer 2", 15),
        ("decoder layer 1", 15), ("decoder layer 2", 20),
    ]  # fmt: skip
    figures = figures_of(model, recipe)
    dead = {row["name"]: row["dead"] for row in figures["hidden_units"]}  # type: ignore[attr-defined]
    assert dead["encoder layer 2"] >= 4
    assert dead["decoder layer 2"] >= 7
    assert figures["dead_hidden_units"] == sum(dead.values())


def test_dead_maps_of_every_convolution_after_the_code_are_counted() -> None:
    recipe = tiny_recipe("conv", channels="6, 4", code_size=36)
    model = build_model(recipe, (12, 12))
    untouched = {row.name: row for row in hidden_units(model, DATA.test.images, "unit")}
    killed(model.encoder.levels[0][0], 6)  # type: ignore[index, arg-type]
    found = {row.name: row for row in hidden_units(model, DATA.test.images, "unit")}
    assert found["encoder maps 1"] == ("encoder maps 1", 6, 6)
    assert untouched["encoder maps 1"].dead < 6
    # With the same code for all pictures, nothing behind it varies.
    assert all(row.dead == row.units for row in found.values())
    assert [name for name in found if name.startswith("decoder")] == [
        "decoder maps 1", "decoder maps 2",
    ]  # fmt: skip


def test_codes_without_hidden_layers_have_no_such_figure() -> None:
    recipe = tiny_recipe("k-sparse", code_size=50, active_units=5)
    assert "hidden_units" not in figures_of(build_model(recipe, (12, 12)), recipe)


# --- labels -----------------------------------------------------------------------------------


def test_a_run_with_few_labels_is_scored_with_those_alone() -> None:
    recipe = tiny_recipe("mlp-classifier", labels=30, validation_images=100)
    model = build_model(recipe, (12, 12), 10)
    figures = figures_of(model, recipe)
    assert figures["labelled_images"] == 30
    codes, known = (encode(model, s.images, "unit") for s in (DATA.test, DATA.train))
    # The labels repeat 0 … 9, so the first thirty have each class three times.
    away = ((codes[:, None].astype(float) - known[None, :30]) ** 2).sum(2)
    nearest = DATA.train.labels[away.argmin(1)]
    assert figures["knn1_accuracy"] == pytest.approx((nearest == DATA.test.labels).mean())
    # Whatever the other images are called, the figures are the same.
    labels = DATA.train.labels.copy()
    labels[30:] = 0
    labels[30:40] = range(10)
    others = dataclasses.replace(DATA, train=Split(DATA.train.images, labels))
    again = figures_of(model, recipe, others)
    for name in ("knn1_accuracy", "knn5_accuracy", "knn10_accuracy", "probe_accuracy"):
        assert again[name] == figures[name]


def test_fewer_labels_than_neighbours() -> None:
    recipe = tiny_recipe("mlp-classifier", labels=4)
    figures = figures_of(build_model(recipe, (12, 12), 10), recipe)
    assert figures["knn10_accuracy"] == figures["knn5_accuracy"]


def test_small_pictures_have_no_ssim() -> None:
    recipe = tiny_recipe()
    small = tiny_dataset(train=100, test=20, side=8)
    figures = figures_of(build_model(recipe, (8, 8)), recipe, small)
    assert figures["ssim"] is None
    heading, line = table([Row("a", recipe, figures)])
    assert dict(zip(heading, line, strict=True))["SSIM"] == ""


def test_a_run_that_was_never_tested_has_no_step_of_a_test() -> None:
    about = Path("run"), "nested", "Nested code", datetime.now(UTC), Notes()
    summary = RunSummary(*about, state="interrupted", epochs=0, planned=36, steps=150)
    row = Row("Nested code", tiny_recipe(), compare.tested_figures(summary, "mnist", None))
    heading, line = table([row])
    assert dict(zip(heading, line, strict=True))["step"] == ""
    assert dict(zip(heading, line, strict=True))["epoch"] == ""
