"""Live means live: what is shown of a run in training, and which step each panel says it is of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from aeviz.core.inference.frames import Frame, MapSteps, Probe, Projection
from aeviz.core.messages.events import FrameReady
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.runs.run import Run
from aeviz.ui.run.trainer_thread import EventBuffer
from tests.ui.driving import bench_of, named

NAMES = ("a", "b", "c", "d")


def frame(step: int, **values: object) -> Frame:
    """One of four digits, two of them in the grid."""
    pictures = np.full((2, 28, 28), step, np.uint8)
    plane = Projection(np.zeros(2, np.float32), np.eye(2, dtype=np.float32), 1.0)
    corners = np.array([[0, 0], [0, 1], [1, 1], [1, 0]], np.float32)
    deviations = np.ones(2, np.float32)
    made = Frame(step, 1, pictures, pictures, np.ones(2, np.float32), corners, plane, deviations)
    return replace(made, **values)


def looking_at(window, qtbot, path: Path, recipe: str):
    found = bench_of(window)
    qtbot.waitUntil(lambda: found.warming.is_ready, timeout=30_000)
    pictures = np.zeros((4, 28, 28), np.uint8)
    probe = Probe(pictures, np.arange(4, dtype=np.uint8), 2, NAMES)
    run = Run.create(path, find_recipe(recipe), probe, {})
    run.close()
    found.opening.show_run(run, ())
    return found


def show(bench, qtbot, shown: Frame) -> None:
    bench.inspector.take_live(FrameReady(shown, {}))
    qtbot.waitUntil(lambda: not bench.map.waits)


@pytest.fixture
def bench(window, qtbot, tmp_path: Path):
    return looking_at(window, qtbot, tmp_path / "run", "keras-2d")


def test_each_panel_says_its_step_where_the_map_lags(window, bench, qtbot) -> None:
    show(bench, qtbot, frame(7, map=MapSteps(5, 4, 5)))
    assert window.latent.plane.note == "Places at step 5"
    assert "step 7" in named(window, "timelineCaption").text()
    show(bench, qtbot, frame(8, points=three_points(), map=MapSteps(7, 2, 5)))
    assert window.latent.plane.note == "Places at step 5; the first 2 at step 7"
    show(bench, qtbot, frame(9))
    assert window.latent.plane.note == ""


def three_points() -> np.ndarray:
    """Of a map whose last digit has no place yet."""
    return np.array([[0, 0], [0, 1], [1, 1], [np.nan, np.nan]], np.float32)


def test_what_digits_are_taken_for_is_of_the_whole_map(window, qtbot, tmp_path: Path) -> None:
    bench = looking_at(window, qtbot, tmp_path / "run", "mlp-classifier")
    likely = np.eye(4, dtype=np.float32)[[0, 2]]
    taken = np.array([0, 1, 2, 2], np.uint8)
    lagging = frame(7, map=MapSteps(6, 2, 5), probabilities=likely, predicted=taken)
    show(bench, qtbot, lagging)
    assert named(window, "confusionCaption").text().startswith("step 5")
    assert "75.00%" in named(window, "confusionCaption").text()
    mosaic = window.comparison.findChild(type(window.comparison._mosaic))
    assert mosaic.captions == ["✓ a", "✗ b→c"]
    # Layers that are new: digits have classes before all points of the map have.
    early = frame(9, map=MapSteps(9, 2, None), probabilities=likely)
    show(bench, qtbot, early)
    assert bench.inspector.names_classes
    assert "points" in named(window, "confusionMatrix").hint


def test_points_that_stay_are_not_painted_again(window, bench, qtbot) -> None:
    points, given = three_points(), []
    place = window.latent.plane.set_points
    window.latent.plane.set_points = lambda *values: (given.append(values), place(*values))
    for step in (6, 7, 8):
        show(bench, qtbot, frame(step, points=points, map=MapSteps(5, 3, 5)))
    assert len(given) == 1
    show(bench, qtbot, frame(9, points=points.copy(), map=MapSteps(9, 3, 5)))
    assert len(given) == 2


def test_live_is_lit_only_for_frames_of_a_training(window, bench, qtbot) -> None:
    button = named(window, "timelineLiveButton")
    steps = np.array([0, 5])
    bench.inspector.steps_changed.emit(steps)
    for state in ("preparing", "running"):
        bench.timeline.follow_state(state)
        bench.timeline.show_steps(steps)
        assert not button.isChecked(), "what is shown comes from the disk"
    show(bench, qtbot, frame(6))
    bench.timeline.show_steps(steps)
    assert button.isChecked()
    bench.inspector.position_changed.emit(5)
    assert not button.isChecked()
    bench.inspector.position_changed.emit(None)
    assert button.isChecked()
    bench.timeline.follow_state("finished")
    bench.timeline.show_steps(steps)
    assert not button.isChecked()


def test_frames_of_earlier_steps_are_for_the_record_alone() -> None:
    buffer = EventBuffer()
    for step in (0, 6, 4):
        buffer.put(FrameReady(frame(step), {}))
    assert [message.frame.step for message in buffer.drain()] == [6]
    buffer.put(FrameReady(frame(5), {}))
    assert not buffer.drain()
    buffer.put(FrameReady(frame(6), {}))
    assert len(buffer.drain()) == 1
