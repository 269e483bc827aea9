"""All that follows the weights in the real window has a budget, and what it computes is right."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from aeviz.core.inference.frames import MOST
from aeviz.core.inference.map import point_metrics
from aeviz.core.inference.map.point_metrics import PointMetrics
from aeviz.ui.jobs import budget
from aeviz.ui.jobs.budget import BUDGETS, Recompute
from aeviz.ui.map.bars.tools import COUNTS
from aeviz.ui.run.session import Order
from tests.tiny import tiny_recipe
from tests.trained import trained
from tests.ui.clock import FakeClock
from tests.ui.driving import bench_of
from tests.ui.map.on_map import look

LEFT = Qt.MouseButton.LeftButton
COST = 1.0
"""Seconds of the clock that each computation takes."""


@pytest.fixture
def clock(monkeypatch):
    made = FakeClock()
    monkeypatch.setattr(budget, "CLOCK", made)
    return made


@pytest.fixture
def began(clock, window):
    """When each computation began, by the name of its budget."""
    times = {name: [] for name in BUDGETS}

    def costly(recompute):
        prepare, name = recompute.prepare, recompute.objectName()

        def noted():
            task = prepare()
            if task is None:
                return None
            times[name].append(clock.now())

            def work(network, report):
                result = task.work(network, report)
                clock.time += COST
                return result

            return replace(task, work=work)

        recompute.prepare = noted

    found = window.findChildren(Recompute)
    assert sorted(recompute.objectName() for recompute in found) == sorted(BUDGETS)
    for recompute in found:
        costly(recompute)
    return times


@pytest.fixture
def training(clock, window, qtbot, monkeypatch):
    """The session of a run that trains on and on, long after its beginning."""
    monkeypatch.setattr("aeviz.ui.map.points.USUAL", 100)
    qtbot.waitUntil(lambda: bench_of(window).warming.is_ready, timeout=30_000)
    session = bench_of(window).session
    session.start(Order(tiny_recipe("vae-2d", epochs=100_000, dataset="builtin", code_size=3)))
    qtbot.waitUntil(lambda: session.state == "running", timeout=30_000)
    qtbot.waitUntil(lambda: bench_of(window).map.context.chart is not None, timeout=30_000)
    clock.time += 1000.0
    yield session
    session.stop()
    qtbot.waitUntil(lambda: not session.is_active, timeout=30_000)


def draw(window):
    area = window.canvas.area
    middle = area.square().center()
    QTest.mousePress(area, LEFT, pos=middle)
    QTest.mouseMove(area, middle + QPoint(20, 20))
    QTest.mouseRelease(area, LEFT, pos=middle + QPoint(20, 20))


def go_on(clock, qtbot, until, seconds=0.5):
    """Let frames come and the clock go on."""

    def passed():
        clock.advance(seconds)
        return until()

    qtbot.waitUntil(passed, timeout=200_000)  # the run takes what it can get of a busy machine


@pytest.mark.timeout(500)
def test_while_a_run_trains_each_keeps_its_budget(clock, window, began, training, qtbot):
    tools = window.latent.tools
    tools.manifold.click()
    tools.ellipses.click()
    tools.colours.setCurrentIndex(1)
    tools.count.setCurrentIndex(COUNTS.index(MOST))
    draw(window)
    rest = [name for name in BUDGETS if name != "charts"]
    go_on(clock, qtbot, lambda: all(len(began[name]) > 1 for name in rest))
    window.latent.chart_bar.choose("axes")
    go_on(clock, qtbot, lambda: len(began["charts"]) > 1)
    for name, times in began.items():
        assert np.diff(times).min() >= COST / BUDGETS[name].fraction - 1e-3, name


def test_neighbours_rest_while_a_run_trains_and_are_the_newest_at_its_end(
    clock, window, began, training, qtbot
):
    draw(window)
    neighbours, inspector = bench_of(window).neighbours, bench_of(window).inspector
    go_on(clock, qtbot, lambda: neighbours.found_step is not None, seconds=0.0)
    first = neighbours.found_step
    qtbot.waitUntil(lambda: inspector.weights_step > first + 20, timeout=30_000)
    clock.advance(COST / BUDGETS["neighbours"].fraction - COST - 0.5)
    qtbot.wait(100)
    assert (neighbours.found_step, len(began["neighbours"])) == (first, 1)
    training.stop()
    qtbot.waitUntil(lambda: not training.is_active, timeout=30_000)
    go_on(clock, qtbot, lambda: neighbours.found_step == inspector.frame.step > first, seconds=0.0)


# --- the map of a finished run ------------------------------------


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return trained(tmp_path_factory.mktemp("runs") / "two")


@pytest.fixture
def shown(run, qtbot):
    window, _, plane = look(run, qtbot)
    return window, plane


@pytest.mark.parametrize(
    "move",
    [
        lambda plane: QTest.keyClick(plane, Qt.Key.Key_Plus),
        lambda plane: QTest.keyClick(plane, Qt.Key.Key_Minus),
        lambda plane: QTest.keyClick(plane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
    ],
    ids=["in", "out", "aside"],
)
def test_the_manifold_covers_what_is_shown_after_the_map_was_moved(shown, qtbot, move):
    window, plane = shown
    window.latent.tools.manifold.click()
    qtbot.waitUntil(lambda: plane.backdrop is not None)
    qtbot.wait(200)  # nothing else has it made again
    before = plane.backdrop
    plane.setFocus()
    for _ in range(3):
        move(plane)
    plane.grab()
    qtbot.waitUntil(lambda: plane.backdrop.grid == plane.lattice())
    assert plane.backdrop is not before
    assert plane.backdrop.grid != before.grid


def test_a_few_odd_digits_do_not_take_all_colours_of_the_errors(shown, qtbot, monkeypatch):
    def with_odd_ones(model, images, labels, pixel_range, what):
        values = np.linspace(0, 0.1, len(images)).astype(np.float32)
        values[:2] = 50.0
        yield PointMetrics(np.zeros((len(images), 2), np.float32), values)

    monkeypatch.setattr(point_metrics, "measure_points", with_odd_ones)
    window, plane = shown
    window.latent.tools.colours.setCurrentIndex(1)
    qtbot.waitUntil(lambda: plane._cloud.shades is not None)
    shades = plane._cloud.shades[np.argsort(plane._cloud.indices)]
    assert (shades[:2] == 255).all()
    assert len(np.unique(shades[2:])) > 150
