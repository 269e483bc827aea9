"""Maps of codes of more than two numbers keep their orientation from frame to frame."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import scipy.linalg
from hypothesis import given
from hypothesis import strategies as st

from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import Frame, choose_probe
from aeviz.core.inference.projection import fit_projection, project, turned_like
from aeviz.core.launch import resume_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.models import build_model
from aeviz.core.runs.run import Run
from tests.tiny import tiny_dataset, tiny_recipe
from tests.trained import patterns, trained

WIDE = {"code_size": 5}


def centred(points: np.ndarray) -> np.ndarray:
    result: np.ndarray = points - points.mean(0)
    return result


@given(st.integers(3, 9), st.integers(0, 10_000))
def test_a_map_is_turned_as_scipy_turns_it(size: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    codes = (random.normal(size=(60, size)) * np.linspace(3, 1, size) + 2).astype(np.float32)
    previous = random.normal(size=(60, 2)).astype(np.float32)
    plane = fit_projection(codes)
    points = project(codes, plane)
    turned, found = turned_like(plane, points, previous)
    expected, _ = scipy.linalg.orthogonal_procrustes(centred(points), centred(previous))
    assert np.allclose(found, points @ expected, atol=1e-4)
    assert np.allclose(project(codes, turned), found, atol=1e-4)
    assert np.allclose(turned.basis.T @ turned.basis, np.eye(2), atol=1e-5)


def test_swapped_and_mirrored_axes_come_back() -> None:
    random = np.random.default_rng(0)
    codes = (random.normal(size=(400, 5)) * [3, 2.9, 1, 1, 1]).astype(np.float32)
    plane = fit_projection(codes)
    before = project(codes, plane)
    for change in ([[0, 1], [1, 0]], [[-1, 0], [0, 1]], [[0, -1], [1, 0]]):
        other = before @ np.array(change, np.float32)
        assert np.allclose(turned_like(plane, before, other)[1], other, atol=1e-4)


def test_codes_of_two_numbers_stay_as_they_are() -> None:
    codes = np.random.default_rng(0).normal(size=(50, 2)).astype(np.float32)
    plane = fit_projection(codes)
    assert turned_like(plane, codes, -codes)[1] is codes


@pytest.mark.parametrize("strange", [np.nan, np.inf])
def test_numbers_that_are_not_finite_turn_nothing(strange: float) -> None:
    codes = np.random.default_rng(0).normal(size=(50, 4)).astype(np.float32)
    plane = fit_projection(codes)
    points = project(codes, plane)
    previous = points.copy()
    previous[3] = strange
    assert turned_like(plane, points, previous)[1] is points


def test_the_frames_of_a_turning_code_hold_still() -> None:
    """The network's code is turned on the way; the map must not follow."""
    recipe = tiny_recipe(**WIDE)
    data = tiny_dataset()
    model = build_model(recipe, data.image_shape)
    probe = choose_probe(data, 0, points=80)
    last = [layer for layer in model.encoder.modules() if hasattr(layer, "weight")][-1]
    turn, _ = np.linalg.qr(np.random.default_rng(1).normal(size=(5, 5)))
    frames: list[Frame] = [make_frame(model, probe, recipe, 0, 0)]
    for step in (1, 2):
        for value in (last.weight, last.bias):
            value.data = value.data.new_tensor(turn @ value.detach().numpy())
        frames.append(make_frame(model, probe, recipe, step, 0, frames[-1].points))
    assert not np.allclose(frames[0].projection.basis, frames[1].projection.basis, atol=0.1)
    for frame in frames[1:]:
        scale = np.abs(frames[0].points).max()
        assert np.abs(centred(frame.points) - centred(frames[0].points)).max() < 0.03 * scale


def test_a_resumed_run_keeps_the_orientation(tmp_path: Path) -> None:
    folder = trained(tmp_path / "run", epochs=1, **WIDE)
    with Run.open(folder) as run:
        before = run.frame(int(run.frame_steps()[-1]))
    launch = resume_run(folder, patterns(), CommandQueue(), epochs=2)
    with launch.run:
        first = next(event.frame for event in launch.events if hasattr(event, "frame"))
    assert first.step == before.step
    assert np.allclose(first.points, before.points, atol=0.05 * np.abs(before.points).max())


def test_a_stored_frame_is_the_same_in_any_order(tmp_path: Path) -> None:
    with Run.open(trained(tmp_path / "run", epochs=3, **WIDE)) as run:
        steps = run.frame_steps().tolist()
        forth = {step: run.frame(step).points for step in steps}
        back = {step: run.frame(step).points for step in reversed(steps)}
    assert all(np.array_equal(forth[step], back[step]) for step in steps)
