"""A training run on a thread of its own, and its events at screen rate.

The trainer thread iterates the core's generator and drops every event into a mailbox. The GUI
thread empties the mailbox about thirty times a second and emits one signal per kind of event.
Nothing of the trainer is ever touched from here but its inbox.
"""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, SignalInstance, Slot

from aeviz.core.datasets.base import AnyDataset
from aeviz.core.errors import AevizError, in_plain_words
from aeviz.core.inbox import Inbox
from aeviz.core.messages import (
    CheckpointSaved,
    Command,
    EpochDone,
    Event,
    Extend,
    Extended,
    Failed,
    FrameReady,
    Noticed,
    Pause,
    PhaseStarted,
    Resume,
    ShowTraining,
    StateChanged,
    Step,
    StepsDone,
    Stop,
    Tune,
    Tuned,
)
from aeviz.core.recipe import Recipe
from aeviz.ui.threads import keep

if TYPE_CHECKING:
    from aeviz.core.launch import Launch
    from aeviz.core.runs import Run

log = logging.getLogger(__name__)

DRAIN_MS = 33


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


Letter = Event | Launched | Fetching


class Mailbox:
    """Keeps every event for the window, but of frames only the newest."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._letters: list[Letter] = []
        self._frame: FrameReady | None = None

    def put(self, letter: Letter) -> None:
        """Called by the trainer thread."""
        with self._lock:
            if isinstance(letter, FrameReady):
                self._frame = letter
            else:
                self._letters.append(letter)

    def drain(self) -> tuple[list[Letter], FrameReady | None]:
        """All that came since the last call, and the newest frame. Called by the GUI thread."""
        with self._lock:
            letters, self._letters = self._letters, []
            frame, self._frame = self._frame, None
        return letters, frame


class DataShelf:
    """Datasets that were loaded already, so a second run starts at once. Filled by one thread."""

    def __init__(self) -> None:
        self._held: tuple[tuple[str, Path | None], AnyDataset] | None = None

    def peek(self, name: str, folder: Path | None) -> AnyDataset | None:
        """The dataset if it lies here already. For any thread."""
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
        """The dataset, from the shelf or loaded. Raises :class:`DataError`."""
        from aeviz.core.datasets import load

        if self._held is None or self._held[0] != (name, folder):
            self._held = None
            self._held = ((name, folder), load(name, folder, fetch, progress, cancelled))
        return self._held[1]


@dataclass(frozen=True)
class Order:
    """What the trainer thread is to do: begin ``recipe``, or go on with the run at ``path``."""

    recipe: Recipe
    path: Path | None = None
    epochs: int | None = None
    data_dir: Path | None = None
    fetch: bool = False
    first_commands: tuple[Command, ...] = ()


class TrainerThread(QThread):
    """Prepares and trains one order. Whatever goes wrong ends as an event, never as a crash."""

    def __init__(
        self, order: Order, shelf: DataShelf, threads: int, device: str | None = None
    ) -> None:
        super().__init__()
        self._device = device
        self.inbox = Inbox()
        self.mailbox = Mailbox()
        self.cancelled = threading.Event()
        self._order, self._shelf, self._threads = order, shelf, threads
        for command in order.first_commands:
            self.inbox.put(command)

    def run(self) -> None:
        """Runs in the thread."""
        try:
            launch = self._launch()
            with launch.run:
                self.mailbox.put(Launched(launch.run, tuple(launch.run.events())))
                for warning in launch.run.warnings:
                    self.mailbox.put(Noticed("damage", 0, warning))
                for event in launch.events:
                    self.mailbox.put(event)
        except BaseException as error:  # an escaping exception would only be printed
            self._report(error)

    def _launch(self) -> Launch:
        import torch

        from aeviz.core.launch import begin, go_on

        # Torch counts threads per calling thread, so this must be said here.
        torch.set_num_threads(self._threads)
        order = self._order
        dataset = self._shelf.get(
            order.recipe.data.dataset,
            order.data_dir,
            order.fetch,
            self._fetched,
            self.cancelled.is_set,
        )
        if order.path is not None:
            return go_on(order.path, dataset, self.inbox, order.epochs, device=self._device)
        return begin(order.recipe, dataset, self.inbox, device=self._device or "auto")

    def _fetched(self, done: int, total: int) -> None:
        self.mailbox.put(Fetching(done, total))

    def _report(self, error: BaseException) -> None:
        details = "".join(traceback.format_exception(error))
        if isinstance(error, AevizError):
            log.info("Training ended: %s", error)
        else:
            log.error("Training failed\n%s", details)
        self.mailbox.put(Failed(0, in_plain_words(error), details))
        self.mailbox.put(StateChanged("failed", 0, 0))


class Session(QObject):
    """The one training run of the window, seen from the GUI thread."""

    launched = Signal(object)
    """Launched"""
    fetching = Signal(object)
    """Fetching"""
    phase_started = Signal(object)
    """PhaseStarted"""
    steps_done = Signal(object)
    """StepsDone"""
    epoch_done = Signal(object)
    """EpochDone"""
    frame_ready = Signal(object)
    """FrameReady"""
    tuned = Signal(object)
    """Tuned"""
    extended = Signal(object)
    """Extended"""
    noticed = Signal(object)
    """Noticed"""
    checkpoint_saved = Signal(object)
    """CheckpointSaved"""
    failed = Signal(object)
    """Failed"""
    state_changed = Signal(str)
    """preparing, running, paused, stopping, finished, stopped or failed"""

    def __init__(
        self, threads: int, parent: QObject | None = None, device: str | None = None
    ) -> None:
        """``device``: of :data:`aeviz.core.device.DEVICES`; None: what is there, or was before."""
        super().__init__(parent)
        self._device = device
        self.state = "idle"
        self.threads = threads
        self.shelf = DataShelf()
        self._thread: TrainerThread | None = None
        self._final_state = ""
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self._drain)
        self._signals: dict[type, SignalInstance] = {
            Launched: self.launched,
            Fetching: self.fetching,
            PhaseStarted: self.phase_started,
            StepsDone: self.steps_done,
            EpochDone: self.epoch_done,
            Tuned: self.tuned,
            Extended: self.extended,
            Noticed: self.noticed,
            CheckpointSaved: self.checkpoint_saved,
            Failed: self.failed,
        }

    # --- commands -----------------------------------------------------------------------------

    @property
    def is_active(self) -> bool:
        """Whether a trainer thread is alive, from preparing to the last event."""
        return self._thread is not None

    def start(self, order: Order) -> None:
        """Begin or continue a run. Must not be called while one is active."""
        if self._thread is not None:
            raise RuntimeError("a run is active")
        self._final_state = "failed"
        self._thread = TrainerThread(order, self.shelf, self.threads, self._device)
        self._timer.start()
        keep(self._thread)
        self._thread.start()
        self._set_state("preparing")

    def pause(self) -> None:
        """Pause after the current step."""
        self._send(Pause())

    def resume(self) -> None:
        """Go on after a pause."""
        self._send(Resume())

    def step(self) -> None:
        """Take one step and be paused again."""
        self._send(Step(1))

    def extend(self, epochs: int) -> None:
        """Train so many epochs more."""
        self._send(Extend(epochs))

    def show_training(self, on: bool) -> None:
        """Whether frames come with the places of the training images."""
        self._send(ShowTraining(on))

    def tune(self, path: str, value: float) -> None:
        """Change a live field."""
        self._send(Tune(path, value))

    def stop(self) -> None:
        """End the run after the current step, with a checkpoint; or give up preparing it."""
        if self._thread is not None:
            self._thread.cancelled.set()
            self._set_state("stopping")
            self._send(Stop())

    def close(self, milliseconds: int = 5000) -> bool:
        """Stop, and wait until the thread has ended. False if it did not end in time."""
        thread = self._thread
        if thread is None:
            return True
        self.stop()
        ended = thread.wait(milliseconds)
        if ended:
            self._drain()
        return ended

    def _send(self, command: Command) -> None:
        if self._thread is not None:
            self._thread.inbox.put(command)

    # --- events -------------------------------------------------------------------------------

    @Slot()
    def _drain(self) -> None:
        thread = self._thread
        if thread is None:
            return
        # Asked before draining: what a thread put in before it ended is then certainly drained.
        ended = thread.isFinished()
        letters, frame = thread.mailbox.drain()
        for letter in letters:
            if isinstance(letter, StateChanged):
                self._follow(letter)
            elif type(letter) in self._signals:
                self._signals[type(letter)].emit(letter)
        if frame is not None:
            self.frame_ready.emit(frame)
        if ended and self._thread is thread:
            self._timer.stop()
            thread.wait()
            self._thread = None
            self._set_state(self._final_state)

    def _follow(self, change: StateChanged) -> None:
        if change.state in ("finished", "stopped", "failed"):
            self._final_state = change.state
        elif self.state != "stopping":
            self._set_state(change.state)

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
