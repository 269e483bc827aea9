"""A run that somebody else writes arrives as it is written, whatever state its folder is in."""

from __future__ import annotations

import dataclasses
import os
import shutil
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from aeviz.core.launch import Launch, start_run
from aeviz.core.messages.events import Event, FrameReady, StateChanged, Step, StepsDone, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs import layout
from aeviz.core.runs.live import onlookers
from aeviz.core.runs.live.following import SILENCE, Follower
from aeviz.core.runs.live.onlookers import Onlookers
from aeviz.core.runs.run import Run
from tests.tiny import tiny_recipe
from tests.trained import patterns, train, trained


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """No power is lost here, and syncs are slow."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def begun(path: Path) -> tuple[Launch, Iterator[Event]]:
    """A run that trains as its events are taken."""
    launch = start_run(tiny_recipe(), patterns(), CommandQueue(), path)
    return launch, iter(launch.events)


def opened(path: Path, clock: Clock | None = None) -> Follower:
    run = Run.open(path)
    return Follower(run, tuple(run.events()), *([clock] if clock else []))


def without_pictures(events: list[Event]) -> list[Event]:
    return [event for event in events if not isinstance(event, FrameReady)]


def steps(events: list[Event]) -> list[int]:
    blocks = [range(e.first, e.last + 1) for e in events if isinstance(e, StepsDone)]
    return [step for block in blocks for step in block]


def test_all_that_is_written_arrives_once_and_in_order(tmp_path: Path) -> None:
    launch, events = begun(tmp_path / "run")
    with launch.run:
        follower = opened(tmp_path / "run")
        came: list[Event] = []
        for event in events:
            if isinstance(event, StepsDone):
                came += follower.look()
                assert follower.word.state == "running"
                assert follower.word.is_held
        came += follower.look()
    came += follower.look()
    whole = Run.open(tmp_path / "run")
    assert steps(came) == steps(list(whole.events())) == list(range(1, steps(came)[-1] + 1))
    others = [e for e in without_pictures(came) if not isinstance(e, StepsDone)]
    assert others == [e for e in whole.events() if not isinstance(e, StepsDone)]
    frames = [e.frame.step for e in came if isinstance(e, FrameReady)]
    assert frames[-1] == whole.frame_steps()[-1]
    assert frames == sorted(frames)
    assert follower.word.state == "finished"
    assert not follower.word.is_held


def test_who_has_gone_is_known_at_once_and_silence_after_a_while(tmp_path: Path) -> None:
    clock = Clock()
    launch, events = begun(tmp_path / "run")
    follower = opened(tmp_path / "run", clock)
    next(e for e in events if isinstance(e, StepsDone))
    follower.look()
    assert follower.word.state == "running"
    clock.now += 3600  # a long step
    follower.look()
    assert follower.word.state == "running", "its lock is held"
    events.close()  # type: ignore[attr-defined]
    launch.run.close()
    follower.look()
    assert follower.word.state == "interrupted"
    assert follower.word.writer is not None
    assert follower.word.writer.is_here


def test_a_copy_is_in_training_as_long_as_something_comes(tmp_path: Path) -> None:
    clock = Clock()
    source = trained(tmp_path / "source")
    journal = (source / layout.METRICS).read_bytes().splitlines(keepends=True)
    copy = tmp_path / "copy"
    shutil.copytree(source, copy)
    (copy / layout.METRICS).write_bytes(b"".join(journal[:4]))
    follower = opened(copy, clock)
    follower.look()
    assert follower.word.state == "interrupted", "nothing is known of anybody who trains it"
    with (copy / layout.METRICS).open("ab") as file:
        file.write(journal[4])
    assert follower.look()
    assert follower.word.state == "running"
    clock.now += SILENCE + 1
    follower.look()
    assert follower.word.state == "interrupted"
    with (copy / layout.METRICS).open("ab") as file:
        file.write(b"".join(journal[5:]))
    follower.look()
    assert follower.word.state == "finished"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("finished") / "run")


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_a_copy_in_the_making_is_never_an_error(
    finished: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Files come one by one, each in pieces; what is whole is shown, and in the end all of it."""
    copy = tmp_path_factory.mktemp("copy") / "run"
    shutil.copytree(finished, copy)
    (copy / layout.METRICS).write_bytes(b"")
    shutil.rmtree(copy / layout.FRAMES)
    (copy / layout.FRAMES).mkdir()
    follower = opened(copy)
    came: list[Event] = []
    names = [layout.METRICS, *(f"{layout.FRAMES}/{p.name}" for p in finished.glob("frames/*"))]
    for name in data.draw(st.permutations(names)):
        whole = (finished / name).read_bytes()
        cuts = data.draw(st.lists(st.integers(0, len(whole)), max_size=4).map(sorted))
        for end in (*cuts, len(whole)):
            (copy / name).write_bytes(whole[:end])
            came += follower.look()
            assert follower.word.is_readable
            assert not follower.is_stale
    run = Run.open(finished)
    assert steps(came) == steps(list(run.events()))
    frames = [e.frame for e in came if isinstance(e, FrameReady)]
    assert frames[-1].step == run.frame_steps()[-1]
    assert np.array_equal(frames[-1].points, run.frame(frames[-1].step).points)


def test_a_run_that_went_back_or_was_replaced_is_to_be_opened_again(
    finished: Path, tmp_path: Path
) -> None:
    shutil.copytree(finished, tmp_path / "run")
    follower = opened(tmp_path / "run")
    with Run.open(tmp_path / "run", write=True) as run:
        run.rewind(run.checkpoint(0))
    assert follower.look() == []
    assert follower.is_stale
    other = opened(tmp_path / "run")
    shutil.rmtree(tmp_path / "run")
    train(tmp_path / "run")
    other.look()
    assert other.is_stale


def test_a_folder_that_goes_away_may_come_back(finished: Path, tmp_path: Path) -> None:
    shutil.copytree(finished, tmp_path / "run")
    follower = opened(tmp_path / "run")
    (tmp_path / "run").rename(tmp_path / "away")
    assert follower.look() == []
    assert not follower.word.is_readable
    (tmp_path / "away").rename(tmp_path / "run")
    follower.look()
    assert follower.word.is_readable
    assert not follower.is_stale


# --- weights for those who look on --------------------------------------------------------------


def ready(run: Path, step: int) -> FrameReady:
    frame = dataclasses.replace(Run.open(run).frame(0), step=step)
    return FrameReady(frame, {"w": torch.full((3,), float(step))})


def test_weights_are_left_only_while_somebody_asks_and_not_too_often(
    finished: Path, tmp_path: Path
) -> None:
    clock = Clock()
    onlooker = Onlookers(tmp_path, "id", clock)

    def newest() -> int | None:
        found = onlookers.newest_weights(tmp_path, 1 << 20, "id", -1)
        return None if found is None else found.step

    onlooker.follow(ready(finished, 1))
    assert newest() is None
    onlookers.ask(tmp_path)
    clock.now += 1
    onlooker.follow(ready(finished, 2))
    assert newest() == 2
    clock.now += 0.5
    onlooker.follow(ready(finished, 3))
    assert newest() == 2, "once a second is enough"
    clock.now += 1
    onlooker.follow(ready(finished, 4))
    assert newest() == 4
    assert len(list(tmp_path.glob("newest-*"))) == 1
    clock.now += onlookers.PATIENCE + 1
    onlooker.follow(ready(finished, 5))
    assert newest() == 4, "nobody asks any more"
    assert onlookers.newest_weights(tmp_path, 1 << 20, "other", -1) is None
    onlookers.ask(tmp_path)
    clock.now += 1
    onlooker.follow(ready(finished, 6))
    onlooker.follow(ready(finished, 7))
    assert newest() == 6
    onlooker.follow(StateChanged("paused", 7, 1))
    assert newest() == 7, "nothing comes in a pause: what waited is left before it"
    onlooker.close()
    assert newest() is None


def test_who_comes_in_a_pause_is_left_the_newest_weights(finished: Path, tmp_path: Path) -> None:
    clock = Clock()
    onlooker = Onlookers(tmp_path, "id", clock)
    onlooker.follow(ready(finished, 7))
    onlooker.follow(StateChanged("paused", 7, 1))
    assert not onlooker.are_there()
    assert not list(tmp_path.glob("newest-*"))
    onlookers.ask(tmp_path)
    clock.now += onlookers.CHECK_SECONDS
    assert onlooker.are_there()
    found = onlookers.newest_weights(tmp_path, 1 << 20, "id", -1)
    assert found is not None
    assert found.step == 7


@pytest.mark.parametrize("live", [True, False])
def test_a_pause_attends_to_those_who_come_in_it(tmp_path: Path, live: bool) -> None:
    """The trainer asks again and again, though no event and no command comes."""
    path, commands = tmp_path / "run", CommandQueue()
    commands.put(Step(5))
    launch = start_run(tiny_recipe(), patterns(), commands, path, live=live)
    begun, paused = iter(launch.events), threading.Event()

    def take_all() -> None:
        for event in begun:
            if isinstance(event, StateChanged) and event.state == "paused":
                paused.set()

    trainer = threading.Thread(target=take_all)
    with launch.run:
        trainer.start()
        try:
            assert paused.wait(60)
            follower = opened(path)
            seen: list[FrameReady] = []
            end = time.monotonic() + 60
            while time.monotonic() < end and not any(
                e.frame.step == e.weights_step == 5 for e in seen
            ):
                seen += [e for e in follower.look() if isinstance(e, FrameReady)]
                time.sleep(0.05)
        finally:
            commands.put(Stop())
            trainer.join()
    assert (seen[-1].frame.step, seen[-1].weights_step) == (5, 5)


def with_newer_weights(finished: Path, path: Path) -> tuple[Follower, FrameReady]:
    """Who has seen the first frame of a run, whose trainer has left its last weights since; and
    what was seen."""
    whole = Run.open(finished)
    shutil.copytree(finished, path)
    for file in path.glob("frames/*"):
        if file != layout.frame_files(path)[0]:
            file.unlink()
    follower = opened(path)
    (first,) = (e for e in follower.look() if isinstance(e, FrameReady))
    weights = {n: torch.from_numpy(w) for n, w in whole.stored_weights().arrays.items()}
    clock = Clock()
    onlooker = Onlookers(path, whole.id, clock)
    onlookers.ask(path)
    clock.now += 1
    onlooker.follow(FrameReady(whole.frame(whole.frame_steps()[-1]), weights))
    return follower, first


def test_digits_are_those_of_the_newest_weights(finished: Path, tmp_path: Path) -> None:
    """Where frames are rare; their map stays, and says of which step it is."""
    whole = Run.open(finished)
    last = whole.frame_steps()[-1]
    follower, first = with_newer_weights(finished, tmp_path / "run")
    assert (first.frame.step, first.frame.map) == (0, None)
    threads: list[int] = []

    def look() -> list[Event]:
        torch.set_num_threads(3)
        found = follower.look()
        threads.append(torch.get_num_threads())
        return found

    with ThreadPoolExecutor(1) as pool:
        (newer,) = (e for e in pool.submit(look).result() if isinstance(e, FrameReady))
    assert threads == [1], "the others are the trainer's, if it is on this machine"
    assert newer.frame.step == newer.weights_step == last
    assert newer.frame.map == (0, len(first.frame.points), 0)
    assert np.array_equal(newer.frame.restored, whole.frame(last).restored)
    assert np.array_equal(newer.frame.points, first.frame.points)
    assert not np.array_equal(newer.frame.restored, first.frame.restored)


def test_a_network_of_ones_own_that_raises_ends_no_following(
    finished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    follower, first = with_newer_weights(finished, tmp_path / "run")

    def raises(*_: object) -> None:
        raise KeyError("nothing that we raise")

    monkeypatch.setattr("aeviz.core.inference.frame_making.looked_at_again", raises)
    (newer,) = (e for e in follower.look() if isinstance(e, FrameReady))
    assert newer.frame is first.frame
    assert newer.weights_step == Run.open(finished).frame_steps()[-1]


def test_weights_that_are_not_whole_are_not_there(finished: Path, tmp_path: Path) -> None:
    clock = Clock()
    onlooker = Onlookers(tmp_path, "id", clock)
    onlookers.ask(tmp_path)
    onlooker.follow(ready(finished, 2))
    (file,) = tmp_path.glob("newest-*")
    whole = file.read_bytes()
    for damaged in (whole[:-1], whole[:50], b"", whole[:-2] + b"\x01" + whole[-1:]):
        file.write_bytes(damaged)
        assert onlookers.newest_weights(tmp_path, 1 << 20, "id", -1) is None
    file.write_bytes(whole)
    assert onlookers.newest_weights(tmp_path, 1 << 20, "id", 2) is None, "nothing newer"
    assert onlookers.newest_weights(tmp_path, 10, "id", -1) is None, "more than it can have"


def test_who_is_followed_leaves_the_same_run(tmp_path: Path) -> None:
    """Frames and weights for others change nothing of what is learned."""
    plain = trained(tmp_path / "plain")
    launch, events = begun(tmp_path / "followed")
    follower = opened(tmp_path / "followed", Clock())
    newest = []
    with launch.run:
        for event in events:
            if isinstance(event, StepsDone):
                follower._clock.now += onlookers.ASK_SECONDS  # type: ignore[attr-defined]
                newest += [e.weights_step for e in follower.look() if isinstance(e, FrameReady)]
    same = Run.open(plain).checkpoint(), Run.open(tmp_path / "followed").checkpoint()
    assert same[0].step == same[1].step
    for name, weights in same[0].weights.items():
        assert np.array_equal(weights, same[1].weights[name])
    ends = [e for e in Run.open(tmp_path / "followed").events() if isinstance(e, StateChanged)]
    assert ends[-1].state == "finished"
