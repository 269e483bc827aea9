"""Watching: allowances by value, with a clock that the test moves; and what frames then hold."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from aeviz.core.inference import frame_making
from aeviz.core.inference.frame_making import make_frame
from aeviz.core.inference.frames import Frame, Probe, choose_probe
from aeviz.core.messages.events import FrameReady
from aeviz.core.models import build_model
from aeviz.core.models.base import Coder
from aeviz.core.training import watching
from aeviz.core.training.watching import ALL_SECONDS, FIRST_SECONDS, Allowance, Watching
from tests.core.training.watched import DATA, PIECE, POINTS, RECIPE
from tests.tiny import tiny_recipe


@pytest.mark.parametrize(
    ("cost", "fraction", "every", "longest", "rest"),
    [
        (0.2, 0.04, 0.0, math.inf, 4.8),  # 1/25 of the time: 24 times as long as it took
        (0.2, 0.5, 0.0, math.inf, 0.2),
        (0.001, 0.04, 0.1, math.inf, 0.099),  # ten a second are enough, however cheap they are
        (0.1, 0.04, 0.0, 1.5, 1.5),  # not older than that, though it is dear
        (0.2, 0.04, 0.0, 0.5, 1.8),  # but a tenth of the time is the most
        (0.0, 0.04, 0.0, 0.5, 0.0),  # what is free needs no rest
    ],
)
def test_an_allowance_rests_for_its_fraction(
    cost: float, fraction: float, every: float, longest: float, rest: float
) -> None:
    allowance = Allowance(fraction, every, longest)
    assert allowance.due == -math.inf
    allowance.spend(cost, now=100.0)
    assert allowance.due == pytest.approx(100.0 + rest)


@dataclass
class Costs:
    """Seconds that each thing takes."""

    step: float
    glance: float
    piece: float


class Course:
    """Training as a clock that the test moves: each step, glance and piece takes its time."""

    def __init__(
        self,
        monkeypatch: pytest.MonkeyPatch,
        costs: Costs,
        live: bool = True,
        is_followed: bool = False,
    ) -> None:
        self.now, self.costs = 0.0, costs
        self.model: Coder = build_model(RECIPE, DATA.image_shape)
        self.progress = SimpleNamespace(recipe=RECIPE, step=0, epoch=0, phase=0)
        self.probe: Probe = choose_probe(DATA, 0, POINTS, digits=5)
        self.frames: list[FrameReady] = []
        self.began: dict[int, float] = {0: 0.0}
        """When each step was over."""
        self.oldest = {"glance": 0.0, "first": 0.0, "all": 0.0}
        monkeypatch.setattr(frame_making, "PIECE", PIECE)
        monkeypatch.setattr(watching, "PIECE", PIECE)
        made, looked = frame_making.codes_in_phase, watching.glance

        def codes_in_phase(*given: object) -> np.ndarray:
            self.now += costs.piece
            return made(*given)  # type: ignore[arg-type]

        def glance(*given: object) -> object:
            self.now += costs.glance
            return looked(*given)  # type: ignore[arg-type]

        monkeypatch.setattr(frame_making, "codes_in_phase", codes_in_phase)
        monkeypatch.setattr(watching, "glance", glance)
        self.watching = Watching(
            self.probe, live=live, clock=lambda: self.now, is_followed=lambda: is_followed
        )
        self.take(self.watching.whole(self.model, self.progress, free=True))

    def take(self, frames: Iterator[FrameReady]) -> None:
        for ready in frames:
            self._age()  # of what was seen until now
            self.frames.append(ready)

    def step(self) -> None:
        """Learn, so that every step has weights of its own."""
        with torch.no_grad():
            for value in self.model.parameters():
                value.add_(0.01 * torch.sign(value))
        self.now += self.costs.step
        self.progress.step += 1
        self.began[self.progress.step] = self.now
        if self.watching.is_due():
            self.take(self.watching.look(self.model, self.progress))
        self._age()

    def _age(self) -> None:
        """How long ago the steps that are seen were the newest."""
        if not self.frames:
            return
        frame = max((r.frame for r in self.frames[-2:]), key=lambda f: f.step)
        steps = frame.map
        shown = {
            "glance": frame.step,
            "first": frame.step if steps is None else steps.first,
            "all": frame.step if steps is None else steps.rest,
        }
        for what, step in shown.items():
            if step is None or step == self.progress.step:
                continue
            self.oldest[what] = max(self.oldest[what], self.now - self.began[step + 1])


DEAR = Costs(step=0.06, glance=0.012, piece=0.2)  # five pieces: a map of a second
SLOW = Costs(step=0.4, glance=0.03, piece=0.1)
HOPELESS = Costs(step=0.5, glance=0.1, piece=2.0)  # what is seen grows old: training comes first
CHEAP = Costs(step=0.001, glance=0.0005, piece=0.0005)


@pytest.mark.parametrize("costs", [DEAR, SLOW, CHEAP])
def test_nothing_that_is_seen_grows_old(monkeypatch: pytest.MonkeyPatch, costs: Costs) -> None:
    course = Course(monkeypatch, costs)
    while course.now < 100:
        course.step()
        if costs is CHEAP and course.now > 5:
            break
    assert course.oldest["glance"] <= max(1.0, 3 * costs.step)
    assert course.oldest["first"] <= FIRST_SECONDS
    assert course.oldest["all"] <= ALL_SECONDS


@pytest.mark.parametrize(
    ("costs", "kept"), [(DEAR, 0.85), (SLOW, 0.9), (CHEAP, 0.9), (HOPELESS, 0.5)]
)
def test_training_keeps_its_speed(
    monkeypatch: pytest.MonkeyPatch, costs: Costs, kept: float
) -> None:
    course = Course(monkeypatch, costs)
    began = course.now
    while course.now - began < (150 if costs is not CHEAP else 5):
        course.step()
    assert course.progress.step * costs.step / (course.now - began) > kept


def test_for_the_record_alone_only_whole_frames_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    course = Course(monkeypatch, DEAR, live=False)
    while course.now < 120:
        course.step()
    assert len(course.frames) >= 3
    assert all(ready.frame.is_whole for ready in course.frames)
    assert course.progress.step * DEAR.step / course.now > 0.94


FOLLOWED = 0.0075
"""Of the time, for those who look on from elsewhere."""


@pytest.mark.parametrize(
    ("costs", "age"),
    [(CHEAP, 2.0), (Costs(0.01, 0.002, 0.002), 2.0), (DEAR, 3.5), (SLOW, 5.0)],
)
def test_who_follows_from_elsewhere_sees_what_is_new_and_costs_next_to_nothing(
    monkeypatch: pytest.MonkeyPatch, costs: Costs, age: float
) -> None:
    """Maps come as for the record; weights at least every few seconds."""
    seconds = 20 if costs is CHEAP else 150
    steps, maps = {}, {}
    for followed in (False, True):
        course = Course(monkeypatch, costs, live=False, is_followed=followed)
        began, shown, oldest = course.now, course.now, 0.0
        while course.now - began < seconds:
            count = len(course.frames)
            course.step()
            if len(course.frames) > count:
                shown = course.now
            oldest = max(oldest, course.now - shown)
        steps[followed] = course.progress.step
        maps[followed] = sum(ready.frame.is_whole for ready in course.frames)
        if followed:
            assert oldest <= age
            assert len(course.frames) <= 1 + 2 * maps[True] + seconds
    assert steps[True] >= (1 - FOLLOWED) * steps[False] - 1
    assert maps[True] == pytest.approx(maps[False], rel=0.1, abs=1)


def test_a_whole_frame_is_of_one_step_though_it_was_made_between_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    course = Course(monkeypatch, DEAR)
    states = {}
    while sum(ready.frame.is_whole for ready in course.frames) < 4:
        states[course.progress.step] = {
            name: value.clone() for name, value in course.model.state_dict().items()
        }
        course.step()
    whole = [ready for ready in course.frames if ready.frame.is_whole]
    fresh = build_model(RECIPE, DATA.image_shape)
    previous = None
    for ready in whole:
        frame = ready.frame
        fresh.load_state_dict(states[frame.step])
        assert all(torch.equal(states[frame.step][name], w) for name, w in ready.weights.items())
        made = make_frame(fresh, course.probe, RECIPE, frame.step, 0, previous)
        assert_same(frame, made)
        previous = frame.points
    assert any(one.frame.step > other.frame.step for one, other in zip(
        course.frames, course.frames[1:], strict=False
    )), "the glance has gone on meanwhile"  # fmt: skip


def assert_same(frame: Frame, other: Frame) -> None:
    for name, value in vars(frame).items():
        expected = getattr(other, name)
        if isinstance(value, np.ndarray):
            assert np.array_equal(value, expected), name
        elif name == "projection":
            assert np.array_equal(value.basis, expected.basis)
        else:
            assert value == expected, name


def test_a_map_that_lags_says_its_steps_and_keeps_its_points(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    course = Course(monkeypatch, DEAR)
    before = course.frames[-1].frame
    assert before.is_whole
    # At the start the first points are seen before all are known.
    early = course.frames[0].frame
    assert early.map == (0, PIECE, None)
    assert np.isfinite(early.points[:PIECE]).all()
    assert np.isnan(early.points[PIECE:]).all()
    assert early.predicted is None
    seen = []
    while course.now < 30:
        course.step()
        frame = course.frames[-1].frame
        if frame.map is not None and frame.map.rest != frame.map.first:
            seen.append(frame)
    assert seen
    for frame in seen:
        assert frame.map is not None
        assert frame.step >= frame.map.first > frame.map.rest
        assert np.isfinite(frame.points).all()
        rest = next(
            r.frame for r in course.frames if r.frame.is_whole and r.frame.step == frame.map.rest
        )
        assert np.array_equal(frame.points[PIECE:], rest.points[PIECE:])
        assert frame.predicted is rest.predicted
        assert not np.array_equal(frame.points[:PIECE], rest.points[:PIECE])


def test_a_wait_is_used_and_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of a wait of two pieces goes to the first points: a map lags by two times five steps."""
    course = Course(monkeypatch, DEAR)
    lags = []
    for _ in range(40):
        due = course.now + 0.5
        course.step()
        while course.watching.has_use_for(due - course.now, course.progress):
            course.take(course.watching.use_wait(course.model, course.progress))
        assert course.now <= due
        course.now = due
        frame = course.frames[-1].frame
        assert frame.step == course.progress.step
        lags.append(0 if frame.map is None else frame.step - (frame.map.rest or 0))
    assert max(lags[5:]) <= 10


def test_a_pause_brings_all_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    course = Course(monkeypatch, DEAR)
    while course.now < 10:
        course.step()
    pieces = 0
    while course.watching.has_use_for(math.inf, course.progress):
        course.take(course.watching.use_wait(course.model, course.progress, paused=True))
        pieces += 1
    assert pieces <= 2 + POINTS // PIECE
    last = course.frames[-1].frame
    assert last.is_whole
    assert last.step == course.progress.step


@pytest.mark.parametrize(
    ("glance", "piece", "quick"),
    [
        (0.1, 0.17, True),  # 0.95 s with five pieces
        (0.1, 0.19, False),  # 1.05 s
        (0.9, 0.01, True),
        (1.1, 0.0, False),
    ],
)
def test_it_says_whether_a_step_is_shown_within_the_second_of_a_stop(
    monkeypatch: pytest.MonkeyPatch, glance: float, piece: float, quick: bool
) -> None:
    course = Course(monkeypatch, Costs(step=0.1, glance=glance, piece=piece))
    assert course.watching.is_quick == quick
    # The newest costs count: a machine that has become busy, or idle, says so.
    course.costs.glance = course.costs.piece = 0.01 if not quick else 0.6
    course.progress.step += 1
    assert len(list(course.watching.whole(course.model, course.progress))) > 1
    assert course.watching.is_quick != quick


@pytest.mark.parametrize("value", [math.nan, math.inf, 3e38])
def test_a_network_that_diverges_is_looked_at_too(value: float) -> None:
    recipe = tiny_recipe("keras-2d", code_size=5)
    model = build_model(recipe, DATA.image_shape)
    with torch.no_grad():
        for weights in model.parameters():
            weights.fill_(value)
    frame = make_frame(model, choose_probe(DATA, 0, POINTS), recipe, 9, 1)
    assert "not finite" in frame.notice
    assert np.isfinite(frame.projection.basis).all()
