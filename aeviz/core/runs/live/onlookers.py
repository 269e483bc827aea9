"""Who looks at a run from another program, and the newest weights for them.

A program that shows a run which another one trains touches ``looking`` in its folder every few
seconds. As long as somebody does, the trainer keeps its newest weights beside the frames, about
once a second: checkpoints may be an epoch apart, and frames have none. What is cheap to see of them
the reader makes itself: training is to keep its speed. Where a reader cannot write (a copy),
checkpoints must do. ``writer.json`` says who trains.

All of it may be deleted: it says nothing about the run itself.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec

from aeviz.core.base import storage
from aeviz.core.base.errors import StorageError
from aeviz.core.base.sealed import seal
from aeviz.core.base.texts import plain
from aeviz.core.compute.process import launch_name
from aeviz.core.messages.events import Event, FrameReady, StateChanged
from aeviz.core.runs import serialise

LOOKING, WRITER = "looking", "writer.json"
ASK_SECONDS, PATIENCE = 2.0, 6.0
"""A reader asks so often; the trainer believes it so long."""
CHECK_SECONDS = 0.5
"""The trainer looks so often whether somebody asks."""
WEIGHTS_SECONDS, SHARE = 1.0, 0.0075
"""Weights are written at most so often, and take at most this share of the time."""
_NEWEST = re.compile(r"newest-(\d{10})-[0-9a-f]{16}\.safetensors")


class Writer(msgspec.Struct, frozen=True):
    """The program that has a run open for writing, or had it last."""

    host: Annotated[str, msgspec.Meta(max_length=255)]
    process: Annotated[int, msgspec.Meta(ge=0)]
    world_size: Annotated[int, msgspec.Meta(ge=1)] = 1
    """How many processes train it, of which this one writes."""
    launch: Annotated[str, msgspec.Meta(max_length=255)] = ""
    """What its launcher calls the processes that it starts, and starts again."""

    @property
    def is_here(self) -> bool:
        """Whether it runs, or ran, on this machine."""
        return self.host == platform.node()


def writer_of(path: Path) -> Writer | None:
    """Who wrote a run last, as far as that is known."""
    try:
        writer = msgspec.convert(storage.read_json(path / WRITER, 4096), Writer)
    except (StorageError, msgspec.ValidationError):
        return None
    return msgspec.structs.replace(writer, host=plain(writer.host, 80))


def ask(path: Path) -> None:
    """Say that somebody looks. Raises :class:`StorageError` where nothing can be written."""
    storage.write_file(path / LOOKING, b"", durable=False)


def newest_weights(path: Path, limit: int, run: str, after: int) -> serialise.StoredWeights | None:
    """Weights that the trainer of the run with this id left of a step beyond ``after``, if any.

    ``limit``: bytes that they have at most. What is damaged, or on its way, counts as not there.
    """
    with contextlib.suppress(StorageError):
        found = {int(m[1]): m[0] for m in map(_NEWEST.fullmatch, storage.names_in(path)) if m}
        if found and max(found) > after:
            name = found[max(found)]
            data = storage.read_file(path / name, limit)
            if serialise.hashed_name("newest", max(found), data) == name:
                return serialise.weights_in(data, storage.shown(path / name), run)
    return None


def _forget(path: Path) -> None:
    old = [path / name for name in storage.names_in(path) if _NEWEST.fullmatch(name)]
    for file in old:
        with contextlib.suppress(OSError):
            file.unlink()


class Onlookers:
    """The trainer's side. Made by who launches a run, asked by its loop and fed by its recorder,
    both on the thread that trains."""

    def __init__(
        self,
        path: Path,
        run: str,
        clock: Callable[[], float] = time.monotonic,
        world_size: int = 1,
    ) -> None:
        """``world_size``: how many processes train the run."""
        self._path, self._run, self._clock = path, run, clock
        self._world_size = world_size
        self._asked = self._time_asked()
        self._seen = self._checked = -PATIENCE
        self._due = 0.0
        self._file: Path | None = None
        self._waiting: FrameReady | None = None
        """The newest frame whose weights were not left yet."""
        self._paused = False

    def sign(self) -> None:
        """Say in the run's folder that this process trains it, and forget weights of before.

        A folder that refuses stays unsigned: nothing depends on it.
        """
        with contextlib.suppress(StorageError):
            host, process = platform.node(), os.getpid()
            writer = Writer(host, process, self._world_size, launch_name())
            sealed = seal(msgspec.structs.asdict(writer))
            storage.write_file(self._path / WRITER, sealed, durable=False)
            _forget(self._path)

    def are_there(self) -> bool:
        """Whether somebody asked in the last seconds. Who comes in a pause, in which no event
        would bring them the newest weights, is left them now."""
        there = self._somebody_asked()
        if there and self._paused and self._waiting is not None:
            with contextlib.suppress(StorageError):  # nothing of the run is lost
                self._leave()
        return there

    def _somebody_asked(self) -> bool:
        now = self._clock()
        if now - self._checked >= CHECK_SECONDS:
            self._checked = now
            asked = self._time_asked()
            if asked != self._asked:
                self._asked, self._seen = asked, now
        return now - self._seen < PATIENCE

    def follow(self, event: Event) -> None:
        """Leave the weights of a frame for them, if that is due; before and in a pause, always.

        Raises :class:`StorageError`.
        """
        if isinstance(event, FrameReady):
            self._waiting = event
        elif isinstance(event, StateChanged):
            self._paused = event.state == "paused"
        due = self._paused or self._clock() >= self._due
        if self._waiting is not None and due and self._somebody_asked():
            self._leave()

    def _leave(self) -> None:
        ready, self._waiting = self._waiting, None
        assert ready is not None  # noqa: S101 - whoever calls has looked
        began, frame = self._clock(), ready.frame
        arrays = {name: w.detach().cpu().numpy() for name, w in ready.weights.items()}
        weights = serialise.StoredWeights(frame.step, frame.epoch, arrays)
        data = serialise.weights_bytes(weights, self._run)
        file = self._path / serialise.hashed_name("newest", frame.step, data)
        try:
            storage.write_file(file, data, durable=False)
            if self._file not in (None, file):
                self._remove()
            self._file = file
        finally:
            cost = self._clock() - began
            self._due = began + max(WEIGHTS_SECONDS, cost / SHARE)

    def close(self) -> None:
        """The run ends: its last checkpoint says all."""
        self._remove()

    def _remove(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.unlink()
            self._file = None

    def _time_asked(self) -> int:
        """When somebody asked last, by the folder's clock; only whether it changes means
        anything."""
        with contextlib.suppress(OSError):
            return os.lstat(self._path / LOOKING).st_mtime_ns
        return 0
