"""The window with a small run, looking at its map."""

from __future__ import annotations

import pytest

from aeviz.core.inference.viewing import encode
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.trained import trained
from tests.ui.driving import bench_of
from tests.ui.map.on_map import look


@pytest.fixture(scope="session")
def run2(tmp_path_factory):
    """A run with codes of two numbers."""
    return trained(tmp_path_factory.mktemp("runs") / "two")


@pytest.fixture
def shown(run2, qtbot):
    """The window, the map's controller and its plane, with points."""
    return look(run2, qtbot)


@pytest.fixture(scope="session")
def run6(tmp_path_factory):
    """A run with codes of six numbers."""
    return trained(tmp_path_factory.mktemp("runs") / "six", code_size=6, epochs=6)


@pytest.fixture
def six(run6, qtbot):
    made = look(run6, qtbot)
    yield made
    bench_of(made[0]).map.charts.job.cancel()


@pytest.fixture
def codes6(run6):
    with Run.open(run6) as run:
        return encode(load_model(run), run.probe.points, run.recipe.data.pixel_range)
