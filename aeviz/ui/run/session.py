"""A training run on a thread of its own, and its events at screen rate.

The trainer thread iterates the core's generator and drops every event into a mailbox. The GUI
thread empties the mailbox about thirty times a second and emits one signal per kind of event.
Nothing of the trainer is ever touched from here but its inbox.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from aeviz.core.messages.events import (
    CheckpointSaved,
    Command,
    EpochDone,
    Extend,
    Extended,
    Failed,
    FrameReady,
    Noticed,
    Pause,
    PhaseStarted,
    Resume,
    SetSpeed,
    ShowTrainingPoints,
    StateChanged,
    Step,
    StepsDone,
    StepTraced,
    Stop,
    TraceSteps,
    Tune,
    Tuned,
)
from aeviz.ui.jobs.threads import keep
from aeviz.ui.run.dataset_cache import DataShelf
from aeviz.ui.run.messages import Fetching, Launched
from aeviz.ui.run.trainer_thread import Order, TrainerThread

DRAIN_MS = 33


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
    step_shown = Signal(object)
    """StepTraced"""
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
        """``device``: of :data:`process.DEVICES`; None: what is there, or was before."""
        super().__init__(parent)
        self._device = device
        self.state = "idle"
        self.threads = threads
        self.shelf = DataShelf()
        self.steps_per_second: float | None = None
        self.parts_wanted = False
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
            FrameReady: self.frame_ready,
            StepTraced: self.step_shown,
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
        self._send(SetSpeed(self.steps_per_second))
        self._send(TraceSteps(self.parts_wanted))
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

    def set_speed(self, steps_per_second: float | None) -> None:
        """Hold this run and all that follow to so many steps a second; None: full speed."""
        self.steps_per_second = steps_per_second
        self._send(SetSpeed(steps_per_second))

    def show_parts(self, wanted: bool) -> None:
        """Have the parts of held or single steps reported, in this run and all that follow."""
        self.parts_wanted = wanted
        self._send(TraceSteps(wanted))

    def step(self) -> None:
        """Take one step and be paused again."""
        self._send(Step(1))

    def extend(self, epochs: int) -> None:
        """Train so many epochs more."""
        self._send(Extend(epochs))

    def show_training(self, on: bool) -> None:
        """Whether frames come with the places of the training images."""
        self._send(ShowTrainingPoints(on))

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
        for letter in thread.mailbox.drain():
            if isinstance(letter, StateChanged):
                self._follow(letter)
            elif type(letter) in self._signals:
                self._signals[type(letter)].emit(letter)
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
