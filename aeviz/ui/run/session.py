"""A training run on a thread of its own, and its events at screen rate.

The trainer thread iterates the core's generator and drops every event into a buffer. The GUI
thread empties the buffer about thirty times a second and emits the events one after the other.
Nothing of the trainer is ever touched from here but its queue of commands.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from aeviz.core.messages.events import Command, SetSpeed, StateChanged, Stop, TraceSteps
from aeviz.ui.jobs.threads import keep
from aeviz.ui.run.trainer_thread import DatasetCache, Ended, Order, TrainerThread

DRAIN_MS, PREPARING_MS = 33, 500
ACTIVE = ("preparing", "running", "paused", "stopping")
"""States of a session that has a trainer thread."""


class Session(QObject):
    """The one training run of the window, seen from the GUI thread.

    The workbench makes it; the run's controller starts and steers it. Who wants to hear of the run
    connects to :attr:`event_received` and picks the kinds of event that concern it.
    """

    event_received = Signal(object)
    """Every event of the run but its states, in order: those of ``core.messages.events``,
    :class:`Launched`, :class:`Fetching`, :class:`Comparing`, :class:`Testing` and :class:`Ended`.
    Of frames and step traces only the newest comes."""
    state_changed = Signal(str)
    """preparing, running, paused, stopping; then finished, stopped, failed or unsaved, which is one
    of the first two of which the disk does not hold all"""

    def __init__(
        self, threads: int, parent: QObject | None = None, device: str | None = None
    ) -> None:
        """``device``: of :data:`device.DEVICES`; None: what is there, or was before."""
        super().__init__(parent)
        self.device = device
        self.state = "idle"
        self.threads = threads
        self.datasets = DatasetCache()
        self.steps_per_second: float | None = None
        """What training is held to; None: full speed."""
        self._standing: dict[type, Command] = {}
        """How runs are watched: said to every run that begins, too."""
        self._thread: TrainerThread | None = None
        self._final_state = ""
        self._timer = QTimer(self, interval=DRAIN_MS)
        self._timer.timeout.connect(self._drain)

    # --- commands -----------------------------------------------------------------------------

    @property
    def is_active(self) -> bool:
        """Whether a trainer thread is alive, from preparing to the last event."""
        return self._thread is not None

    @property
    def traces_steps(self) -> bool:
        """Whether runs report the parts of held or single steps."""
        return self._standing.get(TraceSteps) == TraceSteps(True)

    def start(self, order: Order) -> None:
        """Begin or continue a run. Must not be called while one is active."""
        if self._thread is not None:
            raise RuntimeError("a run is active")
        self._final_state = "failed"
        self._thread = TrainerThread(order, self.datasets, self.threads, self.device)
        for command in self._standing.values():
            self._thread.inbox.put(command)
        self._timer.start()
        keep(self._thread)
        self._thread.start()
        self._set_state("preparing")

    @Slot(object)
    def send(self, command: Command) -> None:
        """Give the run a command, which it reads between two steps; without a run nothing happens.

        Speed and step traces count for all runs that follow, too. :class:`Stop` also gives up
        preparing a run.
        """
        if isinstance(command, SetSpeed | TraceSteps):
            self._standing[type(command)] = command
        if isinstance(command, SetSpeed):
            self.steps_per_second = command.steps_per_second
        if self._thread is None:
            return
        if isinstance(command, Stop):
            self._thread.cancelled.set()
            self._set_state("stopping")
        self._thread.inbox.put(command)

    @Slot()
    def stop(self) -> None:
        """End the run after the current step, with a checkpoint; or give up preparing it."""
        self.send(Stop())

    def close(self, milliseconds: int = 5000) -> bool:
        """Stop, and wait until the thread has ended. False if it did not end in time.

        A run that is only prepared has nothing to save, and is left soon.
        """
        thread, preparing = self._thread, self.state == "preparing"
        if thread is None:
            return True
        self.stop()
        ended = thread.wait(PREPARING_MS if preparing else milliseconds)
        if ended:
            self._drain()
        return ended or preparing

    # --- events -------------------------------------------------------------------------------

    @Slot()
    def _drain(self) -> None:
        thread = self._thread
        if thread is None:
            return
        # Asked before draining: what a thread put in before it ended is then certainly drained.
        ended = thread.isFinished()
        for event in thread.buffer.drain():
            if isinstance(event, StateChanged):
                self._follow(event)
                continue
            if isinstance(event, Ended) and not event.saved.is_whole:
                self._final_state = "failed" if self._final_state == "failed" else "unsaved"
            self.event_received.emit(event)
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
