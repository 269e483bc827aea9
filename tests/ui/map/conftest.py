"""The window with a small run, looking at its map."""

from __future__ import annotations

import pytest

from aeviz.core.inference.viewing import encode
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.trained import trained
from tests.ui.driving import bench_of
from tests.ui.lending import Lender
from tests.ui.map.on_map import parts, with_map


@pytest.fixture(scope="session")
def run2(tmp_path_factory):
    """A run with codes of two numbers."""
    return trained(tmp_path_factory.mktemp("runs") / "two")


@pytest.fixture(scope="module")
def lender2(qapp, run2):
    made = Lender(lambda: with_map(run2))
    yield made
    made.close()


@pytest.fixture
def shown(lender2, monkeypatch):
    """The window, the map's controller and its plane, with points."""
    yield parts(lender2.lend(monkeypatch))
    lender2.take_back()


@pytest.fixture(scope="session")
def run6(tmp_path_factory):
    """A run with codes of six numbers."""
    return trained(tmp_path_factory.mktemp("runs") / "six", code_size=6, epochs=6)


@pytest.fixture(scope="module")
def lender6(qapp, run6):
    made = Lender(lambda: with_map(run6))
    yield made
    made.close()


@pytest.fixture
def six(lender6, monkeypatch):
    made = parts(lender6.lend(monkeypatch))
    yield made
    bench_of(made[0]).map.charts.job.cancel()
    lender6.take_back()


@pytest.fixture
def codes6(run6):
    with Run.open(run6) as run:
        return encode(load_model(run), run.probe.points, run.recipe.data.pixel_range)
