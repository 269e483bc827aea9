"""Who stops waits for no test and no map, and nothing of the run is lost by it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from aeviz.core.base.callbacks import heard_by
from aeviz.core.inference import frame_making
from aeviz.core.inference.frames import choose_probe
from aeviz.core.inference.viewing import chunks
from aeviz.core.messages.events import (
    CheckpointReady,
    Command,
    EpochDone,
    Event,
    FrameReady,
    Pause,
    StateChanged,
    StepsDone,
    Stop,
    Tune,
    Tuned,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.prepare import prepare
from aeviz.core.recipe.schema import Recipe
from aeviz.core.training import watching
from aeviz.core.training.loop import train
from aeviz.core.training.phases import stacked_phases, tasks
from aeviz.core.training.watching import Watching
from tests.tiny import tiny_dataset, tiny_recipe

DATA = tiny_dataset()
SIZE = 10
PER_TEST = -(-len(DATA.test) // SIZE)


class Testing:
    """Tests in chunks of ten images; before chunk number ``at``, from 0, the commands come."""

    __test__ = False

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked, self.at = 0, -1
        self.commands: tuple[Command, ...] = ()
        self.inbox = CommandQueue()
        monkeypatch.setattr(tasks, "CHUNK", SIZE)
        for module in (tasks, stacked_phases):
            monkeypatch.setattr(module, "chunks", self._chunks)

    def _chunks(self, images: np.ndarray, device: Any) -> Iterator[Any]:
        if len(images) != len(DATA.test):
            yield from chunks(images, device)
            return
        found = chunks(images, device, SIZE)
        while True:
            if self.asked == self.at:
                for command in self.commands:
                    self.inbox.put(command)
            if (chunk := next(found, None)) is None:
                return
            self.asked += 1
            yield chunk

    def run(
        self, recipe: Recipe, at: int, *commands: Command, start: CheckpointReady | None = None
    ) -> list[Event]:
        self.asked, self.at, self.commands, self.inbox = 0, at, commands, CommandQueue()
        return list(train(prepare(recipe, DATA), self.inbox, start=start))


@pytest.fixture
def testing(monkeypatch: pytest.MonkeyPatch) -> Testing:
    return Testing(monkeypatch)


def of(kind: type, events: list[Event]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def bits(*parts: list[Event]) -> list[object]:
    """Every loss, every figure of a test, and the last weights and state."""
    events = [event for part in parts for event in part]
    losses = b"".join(e.losses["loss"].tobytes() for e in of(StepsDone, events))
    figures = [(e.epoch, e.step, e.train, e.test) for e in of(EpochDone, events)]
    last = of(CheckpointReady, events)[-1]
    arrays = {**last.weights, **last.optimiser}
    return [losses, figures, last.state, *(array.tobytes() for array in arrays.values())]


@pytest.mark.parametrize("name", ["keras-2d", "mlp-classifier", "stacked"])
@pytest.mark.parametrize("at", [0, 1, PER_TEST + 1, -1])
def test_a_test_is_given_up_and_made_up_for(testing: Testing, name: str, at: int) -> None:
    recipe = tiny_recipe(name, epochs=2)
    straight = testing.run(recipe, -1)
    assert testing.asked % PER_TEST == 0
    tests = testing.asked // PER_TEST
    at = at if at >= 0 else testing.asked - 1  # in the very last test
    first = testing.run(recipe, at, Stop())
    assert testing.asked == at, "not one chunk more"
    last = first[-1]
    assert isinstance(last, StateChanged)
    assert last.state == "stopped"
    assert len(of(EpochDone, first)) == at // PER_TEST
    saved = of(CheckpointReady, first)[-1]
    assert saved.step == last.step
    second = testing.run(recipe, -1, start=saved)
    assert testing.asked == (tests - at // PER_TEST) * PER_TEST
    assert second[-1] == straight[-1]
    assert bits(first, second) == bits(straight)


@pytest.mark.parametrize("name", ["keras-2d", "mlp-classifier", "stacked"])
def test_how_far_a_test_is_can_be_heard(testing: Testing, name: str) -> None:
    heard: list[float] = []
    with heard_by(heard.append):
        events = testing.run(tiny_recipe(name, epochs=1), -1)
    of_one = [(number + 1) / PER_TEST for number in range(PER_TEST)]
    assert heard == pytest.approx(of_one * len(of(EpochDone, events)))


def test_what_was_asked_for_before_a_stop_is_done(testing: Testing) -> None:
    tune = Tune("training.learning_rate", 0.5)
    events = testing.run(tiny_recipe(), 1, Pause(), tune, Stop())
    assert [event.state for event in of(StateChanged, events)][1:] == ["paused", "stopped"]
    assert [(event.path, event.value) for event in of(Tuned, events)] == [(tune.path, 0.5)]
    assert of(CheckpointReady, events)[-1].state.tuned == {tune.path: 0.5}


def test_a_map_of_many_pieces_is_given_up_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame_making, "PIECE", 10)
    monkeypatch.setattr(watching, "PIECE", 10)
    made, pieces, inbox = frame_making.codes_in_phase, 0, CommandQueue()

    def codes_in_phase(*given: Any) -> np.ndarray:
        nonlocal pieces
        pieces += 1
        if pieces == 2:
            inbox.put(Stop())
        return made(*given)

    monkeypatch.setattr(frame_making, "codes_in_phase", codes_in_phase)
    monkeypatch.setattr(watching, "STOP_SECONDS", 0.0)
    looks = Watching(choose_probe(DATA, 0, 50, digits=5), live=False)
    events = list(train(prepare(tiny_recipe(), DATA), inbox, looks))
    assert pieces == 2
    assert events[-1] == StateChanged("stopped", 0, 0)
    assert not of(FrameReady, events)
