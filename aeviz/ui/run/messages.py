"""What a trainer thread tells the window, kept until the window has time for it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aeviz.core.messages.events import Event, FrameReady, StepTraced

if TYPE_CHECKING:
    from aeviz.core.runs.run import Run


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
    """Keeps every event for the window, but of frames and parts of steps only the newest."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._letters: list[Letter] = []
        self._newest: dict[type, FrameReady | StepTraced] = {}

    def put(self, letter: Letter) -> None:
        """Called by the trainer thread."""
        with self._lock:
            if isinstance(letter, FrameReady | StepTraced):
                self._newest[type(letter)] = letter
            else:
                self._letters.append(letter)

    def drain(self) -> list[Letter]:
        """All that came since the last call, pictures last. Called by the GUI thread."""
        with self._lock:
            letters, newest = self._letters, self._newest
            self._letters, self._newest = [], {}
        return [*letters, *newest.values()]
