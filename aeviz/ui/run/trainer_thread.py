"""The thread that trains: what it is ordered, what it tells the window, and the loop itself."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread

from aeviz.core.base.callbacks import Cancelled, cancellable, heard_by
from aeviz.core.base.errors import AevizError, in_plain_words
from aeviz.core.compute import process
from aeviz.core.data.base import AnyDataset
from aeviz.core.messages.events import (
    Command,
    Event,
    Failed,
    FrameReady,
    Noticed,
    StateChanged,
    StepsDone,
    StepTraced,
)
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.recipe.schema import Recipe

if TYPE_CHECKING:
    from aeviz.core.launch import Launch
    from aeviz.core.runs.live.saved import Saved
    from aeviz.core.runs.run import Run

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Order:
    """What the trainer thread is to do: begin ``recipe``, or go on with the run at ``path``."""

    recipe: Recipe
    path: Path | None = None
    epochs: int | None = None
    data_dir: Path | None = None
    fetch: bool = False
    first_commands: tuple[Command, ...] = ()
    branch: int | None = None
    """A step of the run at ``path``, from which a new run goes on instead."""
    like: Path | None = None
    """The run that is trained again: with as many threads, on the same device, on data that came
    with it."""


@dataclass(frozen=True)
class Launched:
    """The run exists; training is about to start. ``past``: its events before, if it goes on."""

    run: Run
    past: tuple[Event, ...]


@dataclass(frozen=True)
class Fetching:
    """Bytes of the dataset that have come, of how many."""

    done: int
    total: int


@dataclass(frozen=True)
class Ended:
    """The last of a run that was launched, however it ended: what the disk holds of it."""

    saved: Saved


@dataclass(frozen=True)
class Comparing:
    """Of the training pictures, whose neighbours the penalty asks for: the fraction done."""

    fraction: float


@dataclass(frozen=True)
class Testing:
    """Of the pictures that the network is tested on after an epoch: the fraction done."""

    fraction: float


Message = Event | Launched | Fetching | Comparing | Testing | Ended


class EventBuffer:
    """Keeps every event for the window, but of frames and step traces only the newest.

    A frame of an earlier step than one before is for the record alone.

    Made by a trainer thread, which fills it; the session empties it in the GUI thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._messages: list[Message] = []
        self._newest: dict[type, FrameReady | StepTraced] = {}
        self._seen_step = -1

    def put(self, message: Message) -> None:
        """Called by the trainer thread."""
        with self._lock:
            if isinstance(message, FrameReady):
                if message.frame.step >= self._seen_step:
                    self._seen_step = message.frame.step
                    self._newest[FrameReady] = message
            elif isinstance(message, StepTraced):
                self._newest[StepTraced] = message
            else:
                self._messages.append(message)

    def drain(self) -> list[Message]:
        """All that came since the last call, pictures last. Called by the GUI thread."""
        with self._lock:
            messages, newest = self._messages, self._newest
            self._messages, self._newest = [], {}
        return [*messages, *newest.values()]


class DatasetCache:
    """Datasets that were loaded already, so a second run starts at once. Filled by one thread."""

    def __init__(self) -> None:
        self._held: tuple[tuple[str, Path | None], AnyDataset] | None = None

    def peek(self, name: str, folder: Path | None) -> AnyDataset | None:
        """The dataset if it is in memory already. For any thread."""
        held = self._held
        return held[1] if held is not None and held[0] == (name, folder) else None

    def get(
        self,
        name: str,
        folder: Path | None,
        fetch: bool,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> AnyDataset:
        """The dataset, from memory or loaded. Raises :class:`DataError`."""
        from aeviz.core.datasets import load

        if self._held is None or self._held[0] != (name, folder):
            self._held = None
            self._held = ((name, folder), load(name, folder, fetch, progress, cancelled))
        return self._held[1]


class TrainerThread(QThread):
    """Prepares and trains one order. Whatever goes wrong ends as an event, never as a crash."""

    def __init__(
        self, order: Order, datasets: DatasetCache, threads: int, device: str | None = None
    ) -> None:
        super().__init__()
        self._device = device
        self.inbox = CommandQueue()
        self.buffer = EventBuffer()
        self.cancelled = threading.Event()
        self._order, self._datasets, self._threads = order, datasets, threads
        for command in order.first_commands:
            self.inbox.put(command)

    def run(self) -> None:
        """Runs in the thread."""
        try:
            launch = self._launch()
            with launch.run:
                self.buffer.put(Launched(launch.run, tuple(launch.run.events())))
                for warning in launch.run.warnings:
                    self.buffer.put(Noticed("damage", 0, warning))
                self._record(launch)
        except Cancelled:
            self.buffer.put(StateChanged("stopped", 0, 0))
        except BaseException as error:  # an escaping exception would only be printed
            self._report(error)
        finally:
            process.give_back_memory()

    def _record(self, launch: Launch) -> None:
        """Take the run's events to their end, and ask the disk what is left of it."""
        from aeviz.core.runs.live.saved import saved_of

        reached, idle = 0, True
        try:
            with heard_by(lambda fraction: self.buffer.put(Testing(fraction))):
                for event in launch.events:
                    if isinstance(event, StepsDone):
                        reached, idle = event.last, False
                    elif isinstance(event, StateChanged):
                        reached = event.step
                    self.buffer.put(event)
        except BaseException as error:
            self._report(error)
        self.buffer.put(Ended(saved_of(launch.run, reached, losses=not idle)))

    def _launch(self) -> Launch:
        import torch

        from aeviz.core.branching import branch
        from aeviz.core.launch import resume_run, start_again, start_run
        from aeviz.core.runs.experiment import own_data

        # Torch counts threads per calling thread, so this must be said here.
        torch.set_num_threads(self._threads)
        order = self._order
        with cancellable(self.cancelled.is_set):
            dataset = own_data(order.path or order.like) or self._datasets.get(
                order.recipe.data.dataset,
                order.data_dir,
                order.fetch,
                self._fetched,
                self.cancelled.is_set,
            )
        with heard_by(self._compared):
            if order.path is not None:
                path = order.path if order.branch is None else branch(order.path, order.branch)
                return resume_run(path, dataset, self.inbox, order.epochs, device=self._device)
            if order.like is not None:
                return start_again(order.like, dataset, self.inbox, device=self._device)
            return start_run(order.recipe, dataset, self.inbox, device=self._device or "auto")

    def _fetched(self, done: int, total: int) -> None:
        self.buffer.put(Fetching(done, total))

    def _compared(self, fraction: float) -> None:
        if self.cancelled.is_set():
            raise Cancelled
        self.buffer.put(Comparing(fraction))

    def _report(self, error: BaseException) -> None:
        details = "".join(traceback.format_exception(error))
        if isinstance(error, AevizError):
            log.info("Training ended: %s", error)
        else:
            log.error("Training failed\n%s", details)
        self.buffer.put(Failed(0, in_plain_words(error), details))
        self.buffer.put(StateChanged("failed", 0, 0))
