"""The nearest training images by code."""

from __future__ import annotations

import numpy as np
import pytest

from aeviz.core.inference import code_search, neighbours
from aeviz.core.inference.neighbours import Neighbourhood
from aeviz.core.inference.viewing import encode
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.tiny import tiny_recipe
from tests.trained import patterns, trained

CLEAN = Corruption()


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run.open(trained(tmp_path_factory.mktemp("runs") / "one"))


def test_the_five_nearest_by_code(run: Run) -> None:
    model, images = load_model(run), patterns().train
    shares: list[float] = []
    around = Neighbourhood(model, run.recipe, images, 20, shares.append)
    codes = encode(model, images.images, run.recipe.data.pixel_range)
    for picture in patterns().test.images[:20]:
        code = encode(model, picture[None], run.recipe.data.pixel_range)[0]
        away = np.linalg.norm(codes - code, axis=1)
        found = around.nearest(picture, CLEAN)
        assert found.step == 20
        assert len(found.images) == 5
        np.testing.assert_allclose(found.distances, np.sort(away)[:5], atol=1e-4)
        for image, label in zip(found.images, found.labels, strict=True):
            assert (images.labels[(images.images == image).all((1, 2))] == label).any()
    assert shares[0] == 0
    assert all(0 <= share <= 1 for share in shares)


@pytest.mark.parametrize(("size", "few"), [(1, 9), (32, 9), (33, 0), (200, 9**9), (200, 0)])
def test_neighbours_are_exact_for_codes_of_any_length(
    size: int, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from aeviz.core.models import build_model

    monkeypatch.setattr(code_search, "FEW", few)
    recipe = tiny_recipe("keras-2d", code_size=size)
    model, images = build_model(recipe, (28, 28)), patterns().train
    around = Neighbourhood(model, recipe, images, 1, lambda share: None)
    codes = encode(model, images.images, recipe.data.pixel_range)
    for picture in patterns().test.images[:10]:
        code = encode(model, picture[None], recipe.data.pixel_range)[0]
        away = np.sort(np.linalg.norm(codes - code, axis=1))[:5]
        np.testing.assert_allclose(
            around.nearest(picture, CLEAN).distances, away, rtol=1e-3, atol=1e-5
        )


def test_of_very_long_codes_fewer_images_are_kept(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(neighbours, "MOST_NUMBERS", 200)
    around = Neighbourhood(load_model(run), run.recipe, patterns().train, 1, lambda share: None)
    assert len(around) == 100


def test_a_training_image_is_its_own_neighbour(run: Run) -> None:
    around = Neighbourhood(load_model(run), run.recipe, patterns().train, 1, lambda share: None)
    found = around.nearest(patterns().train.images[17], CLEAN, count=1)
    assert found.distances[0] == pytest.approx(0, abs=1e-5)


def test_noise_moves_a_picture_to_other_neighbours(run: Run) -> None:
    around = Neighbourhood(load_model(run), run.recipe, patterns().train, 1, lambda share: None)
    picture = patterns().train.images[17]
    noisy = around.nearest(picture, Corruption(kind="masking", strength=0.9))
    assert noisy.distances[0] != around.nearest(picture, CLEAN).distances[0]


def test_more_neighbours_than_images(run: Run) -> None:
    few = patterns().train
    few = type(few)(few.images[:3], few.labels[:3])
    around = Neighbourhood(load_model(run), run.recipe, few, 1, lambda share: None)
    assert len(around.nearest(few.images[0], CLEAN).labels) == 3


def test_the_search_can_be_given_up(run: Run) -> None:
    class GivenUp(Exception):  # noqa: N818
        pass

    def report(share: float) -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        Neighbourhood(load_model(run), run.recipe, patterns().train, 1, report)
