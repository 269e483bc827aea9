"""Measurements of noise removal."""

from __future__ import annotations

import csv
import dataclasses
import io
import math

import numpy as np
import pytest
import torch

from aeviz.core.evaluation.noise import (
    METHODS,
    STRENGTHS,
    Entrant,
    Figures,
    invert,
    matrix,
    sweep,
)
from aeviz.core.export.tables import matrix_csv, sweep_csv
from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.inference.viewing import restore
from aeviz.core.models.base import Autoencoder
from aeviz.core.recipe.sections import Corruption
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.trained import patterns, trained


def silent(share: float) -> None:
    """Nobody watches."""


@pytest.fixture(scope="module")
def entrant(tmp_path_factory: pytest.TempPathFactory) -> Entrant:
    folder = tmp_path_factory.mktemp("runs") / "one"
    run = Run.open(trained(folder))
    images = patterns().test.images[:20]
    return Entrant("one", load_model(run), run.recipe, images)


class Identity(Autoencoder):
    """A network that gives back what it gets."""

    def __init__(self):
        torch.nn.Module.__init__(self)
        self.standardisation = None

    def forward(self, images, generator=None):
        return images


def test_a_sweep_has_a_figure_for_each_method_and_strength(entrant: Entrant) -> None:
    shares: list[float] = []
    found = sweep(entrant, "gaussian", shares.append, (0.0, 0.2, 0.6))
    assert set(found.figures) == set(METHODS)
    assert all(len(rows) == 3 for rows in found.figures.values())
    assert found.images == 20
    given = found.figures["input"]
    assert given[0] == Figures(math.inf, pytest.approx(1.0))
    # White noise of standard deviation s has a mean square of s².
    assert given[1].psnr == pytest.approx(-20 * math.log10(0.2), abs=0.2)
    assert given[2].psnr == pytest.approx(-20 * math.log10(0.6), abs=0.2)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_filters_remove_noise_from_smooth_pictures(entrant: Entrant) -> None:
    rows, columns = np.mgrid[:28, :28]
    disc = (np.hypot(rows - 14, columns - 14) < 8) * 255
    smooth = dataclasses.replace(entrant, images=np.stack([disc] * 10).astype(np.uint8))
    found = sweep(smooth, "gaussian", silent, (0.2,)).figures
    assert found["median"][0].psnr > found["input"][0].psnr + 4
    assert found["nlm"][0].psnr > found["input"][0].psnr + 4
    assert found["nlm"][0].ssim > found["input"][0].ssim


@pytest.mark.parametrize("kind", CORRUPTIONS)
def test_every_kind_of_noise_can_be_swept(entrant: Entrant, kind: str) -> None:
    few = dataclasses.replace(entrant, images=entrant.images[:3])
    found = sweep(few, kind, silent, (0.0, 1.0))
    for rows in found.figures.values():
        for figures in rows:
            assert not math.isnan(figures.psnr)
            assert -1 <= figures.ssim <= 1.0001


def test_a_network_that_changes_nothing_is_as_good_as_the_input(entrant: Entrant) -> None:
    centred = dataclasses.replace(entrant, model=Identity())  # type: ignore[arg-type]
    found = sweep(centred, "masking", silent, (0.3, 0.7)).figures
    for mine, given in zip(found["network"], found["input"], strict=True):
        assert mine.psnr == pytest.approx(given.psnr, abs=1e-3)
        assert mine.ssim == pytest.approx(given.ssim, abs=1e-3)


def test_the_same_noise_every_time(entrant: Entrant) -> None:
    assert sweep(entrant, "inversion", silent, (0.2,)) == sweep(
        entrant, "inversion", silent, (0.2,)
    )


def test_a_matrix_tests_every_run_on_the_noise_of_each(entrant: Entrant) -> None:
    import msgspec

    def with_noise(kind: str, strength: float) -> Entrant:
        noise = Corruption(kind=kind, strength=strength)  # type: ignore[arg-type]
        recipe = msgspec.structs.replace(entrant.recipe, corruption=noise)
        return Entrant(f"{kind}", Identity(), recipe, entrant.images)  # type: ignore[arg-type]

    runs = [with_noise("gaussian", 0.5), with_noise("gaussian", 0.1), entrant]
    found = matrix(runs, silent)
    assert found.rows == ("gaussian", "gaussian", "one")
    assert found.columns[:3] == ("none", "gaussian 0.1", "gaussian 0.5")
    assert {name.split()[0] for name in found.columns} == set(CORRUPTIONS)
    assert "gaussian 0.3" not in found.columns  # the usual strength gives way to the runs' own
    for mine, given in zip(found.figures[0][1:], found.noisy[1:], strict=True):
        assert mine.psnr == pytest.approx(given.psnr, abs=1e-3)
    assert found.noisy[1].psnr > found.noisy[2].psnr


def test_fifteen_percent_of_the_pixels_are_inverted(entrant: Entrant) -> None:
    picture = entrant.images[4]
    found = invert(entrant.model, entrant.recipe, picture, 1)
    changed = found.noisy != picture
    assert changed.mean() == pytest.approx(0.15, abs=0.05)
    np.testing.assert_array_equal(found.noisy[changed], 255 - picture[changed])
    noise = Corruption(kind="inversion", strength=0.15)
    same = restore(entrant.model, picture[None], noise, entrant.recipe.data.pixel_range, 1)
    np.testing.assert_array_equal(found.restored, same.output[0])
    assert found.noisy_psnr == pytest.approx(-10 * math.log10(changed.mean()), abs=1.5)
    other = invert(entrant.model, entrant.recipe, picture, 2)
    assert (other.noisy != found.noisy).any()


def test_tables_hold_every_figure(entrant: Entrant) -> None:
    found = sweep(entrant, "gaussian", silent, (0.0, 0.5))
    rows = list(csv.DictReader(io.StringIO(sweep_csv(found).decode())))
    assert [row["strength"] for row in rows] == ["0.0", "0.5"]
    assert float(rows[1]["psnr_network"]) == found.figures["network"][1].psnr
    assert rows[0]["psnr_input"] == "inf"
    compared = matrix([entrant], silent)
    lines = list(csv.DictReader(io.StringIO(matrix_csv(compared).decode())))
    assert len(lines) == 2 * len(compared.columns)
    assert {line["trained"] for line in lines} == {"noisy input", "one"}
    assert float(lines[-1]["ssim"]) == compared.figures[0][-1].ssim


def test_a_measurement_can_be_given_up_at_once(entrant: Entrant) -> None:
    class GivenUp(Exception):  # noqa: N818
        pass

    calls = 0

    def report(share: float) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise GivenUp

    for measure in (lambda: sweep(entrant, "blur", report), lambda: matrix([entrant], report)):
        calls = 0
        with pytest.raises(GivenUp):
            measure()
    assert len(STRENGTHS) == 11
