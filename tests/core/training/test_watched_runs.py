"""Watching in the loop: a run is the same however it is watched, and stopping does not wait."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from aeviz.core.inference import frame_making
from aeviz.core.inference.frames import choose_probe
from aeviz.core.messages.events import (
    CheckpointReady,
    Command,
    EpochDone,
    Event,
    FrameReady,
    Pause,
    Resume,
    SetSpeed,
    ShowTrainingPoints,
    StateChanged,
    Step,
    StepsDone,
    Stop,
    TraceSteps,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import prepare
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training import loop, pace, watching
from aeviz.core.training.watching import Watching
from tests.core.training.watched import DATA, PIECE, POINTS
from tests.tiny import tiny_recipe


class Sleepless(CommandQueue):
    """A queue whose waits cost no time but that of the test's clock."""

    def __init__(self, clock: SimpleNamespace) -> None:
        super().__init__()
        self._clock = clock

    def poll(self, seconds: float = 0.0) -> Command | None:
        self._clock.now += max(seconds, 0.0)
        return super().poll()


def events_of(
    recipe: Recipe,
    monkeypatch: pytest.MonkeyPatch,
    *commands: Command,
    watched: bool = True,
    piece: float = 0.0,
) -> list[Event]:
    """All events of a run with a fake clock; the commands come one at a time, whenever it asks.

    A piece of a map takes ``piece`` seconds.
    """
    clock = SimpleNamespace(now=0.0)

    def perf_counter() -> float:
        clock.now += 1e-4  # everything takes some time
        return float(clock.now)

    made = frame_making.codes_in_phase

    def codes_in_phase(*given: object) -> np.ndarray:
        clock.now += piece
        return made(*given)  # type: ignore[arg-type]

    if piece:
        monkeypatch.setattr(frame_making, "codes_in_phase", codes_in_phase)
    for module in (loop, pace):
        monkeypatch.setattr(module, "time", SimpleNamespace(perf_counter=perf_counter))
    monkeypatch.setattr(frame_making, "PIECE", PIECE)
    monkeypatch.setattr(watching, "PIECE", PIECE)
    inbox, waiting = Sleepless(clock), list(commands)
    looks = Watching(choose_probe(DATA, 0, POINTS, digits=5), clock=perf_counter)
    events = []
    for event in loop.train(prepare(recipe, DATA), inbox, looks if watched else None):
        events.append(event)
        paused = isinstance(event, StateChanged) and event.state == "paused"
        if waiting and (paused or isinstance(event, StepsDone)):
            inbox.put(waiting.pop(0))
    return events


def bits(events: list[Event]) -> list[bytes]:
    """Every loss, and the last weights."""
    losses = [e.losses["loss"].tobytes() for e in events if isinstance(e, StepsDone)]
    last = [e for e in events if isinstance(e, CheckpointReady)][-1]
    return [b"".join(losses), *(array.tobytes() for array in last.weights.values())]


WAYS: dict[str, tuple[Command, ...]] = {
    "full speed": (),
    "slow motion": (SetSpeed(5.0),),
    "paused": (Pause(), Resume(), Pause(), Step(3), Step(1), Resume()),
    "training points, traced": (ShowTrainingPoints(True), TraceSteps(True), SetSpeed(20.0)),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "name", ["keras-2d", "denoising-dropout", "vae", "cnn-classifier", "stacked", "rnn-classifier"]
)
def test_a_run_is_the_same_however_it_is_watched(
    monkeypatch: pytest.MonkeyPatch, name: str, way: str
) -> None:
    recipe = tiny_recipe(name, epochs=1)
    alone = events_of(recipe, monkeypatch, watched=False)
    seen = events_of(recipe, monkeypatch, *WAYS[way])
    assert bits(seen) == bits(alone)
    frames = [event.frame for event in seen if isinstance(event, FrameReady)]
    assert any(not frame.is_whole for frame in frames)
    assert any(frame.is_whole and frame.step for frame in frames)


@pytest.mark.parametrize(("piece", "shown"), [(0.01, True), (0.3, False)])
def test_who_stops_waits_for_no_map_that_takes_a_while(
    monkeypatch: pytest.MonkeyPatch, piece: float, shown: bool
) -> None:
    recipe = tiny_recipe("mlp-classifier", epochs=1)
    events = events_of(recipe, monkeypatch, Pause(), Step(1), Stop(), piece=piece)
    last = events[-1]
    assert isinstance(last, StateChanged)
    assert last.state == "stopped"
    saved = next(at for at, e in enumerate(events) if isinstance(e, CheckpointReady) and e.step)
    whole = [e for e in events[saved:] if isinstance(e, FrameReady) and e.frame.is_whole]
    assert bool(whole) == shown


def test_in_slow_motion_all_is_of_the_newest_step(monkeypatch: pytest.MonkeyPatch) -> None:
    events = events_of(tiny_recipe("mlp-classifier", epochs=1), monkeypatch, SetSpeed(5.0))
    whole = {e.frame.step for e in events if isinstance(e, FrameReady) and e.frame.is_whole}
    assert whole >= set(range(1, 11))


@pytest.mark.parametrize("speed", [5.0, 20.0])
def test_samples_a_second_are_those_that_pass(
    monkeypatch: pytest.MonkeyPatch, speed: float
) -> None:
    """Held steps count as long as they take; a pause is no part of it."""
    recipe = tiny_recipe("keras-2d", epochs=3)
    events = events_of(recipe, monkeypatch, SetSpeed(speed), Pause(), Resume())
    told = [event.samples_per_second for event in events if isinstance(event, EpochDone)]
    assert told[1:] == pytest.approx([64 * speed] * 2, rel=0.12)
    assert told[0] > 0


def test_a_phase_begins_with_a_map_of_its_own_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    events = events_of(tiny_recipe("stacked", epochs=2), monkeypatch)
    for event in events:
        if isinstance(event, FrameReady):
            assert len(event.frame.code_std) == len(event.frame.projection.mean)
    frames = [event.frame for event in events if isinstance(event, FrameReady)]
    sizes: dict[int, set[int]] = {}
    for frame in frames:
        sizes.setdefault(frame.phase, set()).add(len(frame.code_std))
    assert len(sizes) > 1
    assert all(len(found) == 1 for found in sizes.values())
