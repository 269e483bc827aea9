"""Pictures in colour, of any number of classes or of none, go everywhere that grey digits go."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from aeviz.core.base.errors import RecipeError
from aeviz.core.data.base import Dataset
from aeviz.core.data.corruption import corrupt
from aeviz.core.data.pixels import to_pictures
from aeviz.core.evaluation.conventions import conventions_of
from aeviz.core.evaluation.evaluate import evaluate
from aeviz.core.evaluation.noise import Entrant, matrix, noise_figures, sweep
from aeviz.core.evaluation.restoration import median
from aeviz.core.export.film import animation
from aeviz.core.export.film_frame import Film
from aeviz.core.export.tables import newest_digits_png, rows_png
from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.inference.metrics import ssim
from aeviz.core.inference.neighbours import Neighbourhood
from aeviz.core.inference.network_insight import look_inside
from aeviz.core.inference.sampling import generate
from aeviz.core.inference.viewing import decode, encode
from aeviz.core.launch import start_run
from aeviz.core.messages.events import StateChanged
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models import build_model
from aeviz.core.prepare import prepare
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.leaving import gone_on, left_after
from tests.tiny import colour_dataset, tiny_recipe

RECIPE = Recipe(name="colours", title="Colours")
SMALL: list[tuple[str, object]] = [
    ("encoder_layers", "12"), ("code_size", 6), ("batch_size", 32), ("epochs", 1),
    ("channels", "4, 3"),
]  # fmt: skip
NETWORKS: dict[str, list[tuple[str, object]]] = {
    "dense": [],
    "pooled": [("network.kind", "conv"), ("resampling", "pool")],
    "strided": [("network.kind", "conv"), ("resampling", "stride"), ("level_depth", 2)],
    "maps": [("network.kind", "conv"), ("map_code", True), ("code_size", 27)],
    "recurrent": [("network.kind", "recurrent"), ("code.kind", "variational")],
    "standardised": [("pixel_range", "standardised"), ("corruption.kind", "gaussian")],
    "contractive": [("penalty.kind", "contractive")],
}


def _trained(recipe: Recipe, data: Dataset, folder: Path) -> Run:
    launch = start_run(recipe, data, CommandQueue(), folder)
    with launch.run:
        events = list(launch.events)
    assert [e.state for e in events if isinstance(e, StateChanged)][-1] == "finished"
    return Run.open(folder)


# --- networks ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("side", [8, 12])
def test_a_network_learns_colours(name: str, side: int, tmp_path: Path) -> None:
    """Each kind of network tells red pictures from green and blue ones of the same brightness."""
    data = colour_dataset(train=64, test=32, side=side)
    if name == "maps" and side == 8:
        return
    recipe = with_values(RECIPE, [*SMALL, *NETWORKS[name]])
    with _trained(recipe, data, tmp_path / "run") as run:
        model = load_model(run)
        frame = run.frame(int(run.frame_steps()[-1]))
        assert frame.noisy.shape == frame.restored.shape == run.probe.digits.shape
        codes = encode(model, data.test.images, recipe.data.pixel_range)
        pictures = decode(model, codes, recipe.data.pixel_range)
        assert pictures.shape == data.test.images.shape
        mixed = np.ascontiguousarray(data.test.images[:, [1, 2, 0]])
        assert not np.allclose(codes, encode(model, mixed, recipe.data.pixel_range), atol=1e-4)


@pytest.mark.parametrize("kind", ["cnn-classifier", "rnn-classifier", "stacked"])
def test_classifiers_read_colours(kind: str, tmp_path: Path) -> None:
    data = colour_dataset(train=96, test=32, side=8, classes=26)
    recipe = tiny_recipe(kind, batch_size=32, encoder_layers=[9, 9], labels=0, epochs=1)
    with _trained(recipe, data, tmp_path / "run") as run:
        frame = run.frame(int(run.frame_steps()[-1]))
        assert frame.probabilities is not None
        assert frame.probabilities.shape == (len(run.probe.digits), 26)


def test_it_goes_on_exactly_where_it_was_left(tmp_path: Path) -> None:
    data = colour_dataset(train=96, test=32, classes=0)
    recipe = with_values(RECIPE, [*SMALL, *NETWORKS["pooled"], ("corruption.kind", "occlusion")])
    left_after(2, recipe, data, tmp_path / "parts")
    gone_on(tmp_path / "parts", data)
    with _trained(recipe, data, tmp_path / "whole") as run, Run.open(tmp_path / "parts") as parts:
        whole, rest = run.checkpoint().weights, parts.checkpoint().weights
        assert parts.warnings == ()
        assert parts.probe.class_names == ()
    assert all(whole[name].tobytes() == rest[name].tobytes() for name in whole)


@pytest.mark.parametrize("name", ["conv", "best-denoiser"])
@pytest.mark.parametrize("side", [8, 32])
def test_maps_as_code_fit_pictures_of_any_size(name: str, side: int) -> None:
    """The shipped recipes name the size of the code that MNIST's pictures give."""
    data = colour_dataset(train=128, test=4, side=side)
    job = prepare(find_recipe(name), data)
    assert job.recipe.network.code_size == job.model.encoder.width == job.model.code_size
    assert find_recipe(name).network.code_size != job.recipe.network.code_size or name == "conv"
    with pytest.raises(RecipeError, match="set the code size to"):
        prepare(with_values(find_recipe(name), [("code_size", 17)]), data)


# --- noise ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", CORRUPTIONS)
def test_noise_hits_pixels_in_all_colours(kind: str) -> None:
    images = torch.rand((40, 3, 10, 10), generator=torch.Generator().manual_seed(0)) * 0.8 + 0.1
    noise = Corruption(kind, 0.5, clip=False, random_strength=True)
    noisy = corrupt(images, noise, torch.Generator().manual_seed(1), training=True)
    assert noisy.shape == images.shape
    hit = noisy != images
    together = (hit == hit[:, :1]).all()
    if kind in ("masking", "occlusion", "inversion", "salt-and-pepper"):
        assert together
        assert hit.any()
        assert not hit.all()
    if kind == "salt-and-pepper":
        changed = noisy.movedim(1, -1)[hit[:, 0]]
        assert set(changed.unique().tolist()) == {0.0, 1.0}
        assert (changed == changed[:, :1]).all()
    if kind == "gaussian":
        grains = noisy - images
        assert float((grains[:, 0] * grains[:, 1]).mean()) < 0.02
    if kind == "blur":
        for colour in range(3):  # as each colour would be by itself
            alone = corrupt(images[:, colour], Corruption(kind, 0.5), torch.Generator())
            whole = corrupt(images, Corruption(kind, 0.5), torch.Generator())
            assert torch.allclose(whole[:, colour], alone, atol=1e-6)


# --- figures ----------------------------------------------------------------------------------


def test_ssim_and_psnr_are_scikit_images() -> None:
    data = colour_dataset(train=32, test=24, side=16)
    recipe = with_values(RECIPE, [*SMALL, ("corruption.kind", "none")])
    model = build_model(recipe, data.image_shape, 3)
    clean = to_pictures(torch.from_numpy(data.test.images))
    restored = model(clean).detach().clamp(0, 1)
    options = {"gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False}
    expected = [
        structural_similarity(a.numpy(), b.numpy(), channel_axis=0, data_range=1.0, **options)
        for a, b in zip(restored, clean, strict=True)
    ]
    assert ssim(restored, clean) == pytest.approx(np.mean(expected), abs=1e-3)
    figures = evaluate(model, recipe, data)
    decibels = peak_signal_noise_ratio(clean.numpy(), model(clean).detach().numpy(), data_range=1)
    assert figures["psnr"] == pytest.approx(decibels, abs=1e-3)
    counted = conventions_of(figures)
    assert "channel_axis" in counted["ssim"]
    assert "three" in counted["psnr"]


def test_the_median_filter_leaves_colours_apart() -> None:
    pictures = torch.rand((2, 3, 9, 9), generator=torch.Generator().manual_seed(0))
    for colour in range(3):
        alone = median(pictures[:, colour], pictures[:, colour])
        assert torch.equal(median(pictures, pictures)[:, colour], alone)


def test_without_labels_there_are_no_accuracies() -> None:
    data = colour_dataset(train=32, test=24, classes=0)
    recipe = with_values(RECIPE, [*SMALL])
    figures = evaluate(build_model(recipe, data.image_shape, 0), recipe, data)
    assert not [name for name in figures if "accuracy" in name]
    assert {"psnr", "code_std", "active_units"} <= figures.keys()


# --- looking through it, exports --------------------------------------------------------------


def test_everything_that_looks_through_a_network_is_in_colour(tmp_path: Path) -> None:
    data = colour_dataset(train=64, test=40, side=12, classes=100)
    recipe = with_values(RECIPE, [*SMALL, *NETWORKS["pooled"], ("corruption.kind", "masking")])
    shape = data.image_shape
    with _trained(recipe, data, tmp_path / "run") as run:
        model = load_model(run)
        film = animation(run, Film(height=240), ".gif", lambda share: None)
        digits, _ = newest_digits_png(run)
    assert film.startswith(b"GIF8")
    assert _colours(film)
    assert _colours(digits)
    assert generate(model, recipe, data, 4).shape == (4, *shape)
    known = Neighbourhood(model, recipe, data.train, 1, lambda share: None)
    assert known.nearest(data.test.images[0], recipe.corruption).images.shape == (5, *shape)
    seen = look_inside(model, data.test.images[0], recipe, data.test.images)
    assert seen.filters.shape[1] == 3
    assert seen.filters.std(axis=1).any()
    entrant = Entrant("run", model, recipe, data.test.images)
    found = sweep(entrant, "masking", lambda share: None, (0.0, 0.5))
    assert found.figures["input"][0].psnr > 60 > found.figures["nlm"][1].psnr
    assert matrix([entrant], lambda share: None).images == 40
    assert len(noise_figures({"run": (model, recipe)}, data)) == 5


def test_rows_of_pictures_keep_their_colours() -> None:
    red = np.zeros((2, 3, 8, 8), np.uint8)
    red[:, 0] = 255
    assert (255, 0, 0) in _colours(rows_png([red, red[:1]]))


def _colours(file: bytes) -> set[tuple[int, ...]]:
    """Those of its pixels that are not grey."""
    pixels = np.asarray(Image.open(io.BytesIO(file)).convert("RGB")).reshape(-1, 3)
    found = {tuple(int(c) for c in pixel) for pixel in np.unique(pixels, axis=0)}
    return {pixel for pixel in found if len(set(pixel)) > 1}
