"""Following a run that another program trains: what it writes is shown as it comes."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from aeviz.core.messages.events import Event
from aeviz.core.runs.live.following import Follower, Word
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.threads import keep
from aeviz.ui.run.session import Session
from aeviz.ui.run.trainer_thread import EventBuffer

LOOK_SECONDS, IDLE_SECONDS = 0.2, 1.0
"""From one look to the next: at a run in training, and at one that nobody trains."""
DRAIN_MS = 50


class _Thread(QThread):
    """Looks at the folder, which may be slow, and puts what came into a buffer."""

    def __init__(self, follower: Follower) -> None:
        super().__init__()
        self.buffer = EventBuffer()
        self.left = threading.Event()
        self.word = follower.word
        self._follower = follower

    @property
    def run_is_stale(self) -> bool:
        return self._follower.is_stale

    def run(self) -> None:
        """Runs in the thread."""
        follower = self._follower
        while not self.left.is_set() and not follower.is_stale:
            for event in follower.look(for_somebody=True):
                self.buffer.put(event)
            self.word = follower.word
            self.left.wait(LOOK_SECONDS if self.word.is_training else IDLE_SECONDS)


class Following(QObject):
    """Follows the run that is shown as long as it does not train in this window.

    The workbench makes it. The run's controller says which run is shown; what comes is told like
    the events of the session.
    """

    event_received = Signal(object)
    """Every event that was written, in order; of frames only the newest."""
    word_came = Signal(object)
    """:class:`Word`: how the training is now, a few times a second while somebody trains it."""
    reread_wanted = Signal(str)
    """The run went back to an earlier step, or is another one now: open this path again."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._thread: _Thread | None = None
        self._run: Run | None = None
        self._left: Run | None = None
        """What was followed when training began here, until another run is shown."""
        self._told: Word | None = None
        self._timer = QTimer(self, interval=DRAIN_MS)
        self._timer.timeout.connect(self._drain)

    @property
    def run(self) -> Run | None:
        """The run that is followed."""
        return self._run

    def follow(self, run: Run, past: tuple[Event, ...]) -> None:
        """A run is shown, whose events so far are ``past``; one in training here needs no following
        and an example never changes."""
        self.leave()
        self._left = None
        if self._session.is_active or run.details.get("example"):
            return
        self._run = run
        self._thread = _Thread(Follower(run, past))
        keep(self._thread)
        self._thread.start()
        self._timer.start()

    @Slot()
    def follow_state(self) -> None:
        """What trains here needs no following; if that came to nothing, the run is taken up
        again."""
        if self._session.is_active and self._run is not None:
            self._left = self._run
            self.leave()
        elif not self._session.is_active and self._left is not None:
            self.reread_wanted.emit(str(self._left.path))

    @Slot()
    def leave(self) -> None:
        """Follow nothing any more."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.left.set()
        self._thread = self._run = None

    @Slot()
    def _drain(self) -> None:
        thread, run = self._thread, self._run
        if thread is None or run is None:
            return
        stale = thread.run_is_stale
        for event in thread.buffer.drain():
            self.event_received.emit(event)
            if self._thread is not thread:
                return  # who heard it left
        if thread.word is not self._told:
            self._told = thread.word
            self.word_came.emit(thread.word)
        if stale and self._thread is thread:
            self.leave()
            self.reread_wanted.emit(str(run.path))
