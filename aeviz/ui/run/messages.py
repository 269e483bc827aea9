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


Message = Event | Launched | Fetching


class EventBuffer:
    """Keeps every event for the window, but of frames and step traces only the newest.

    Made by a trainer thread, which fills it; the session empties it in the GUI thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._messages: list[Message] = []
        self._newest: dict[type, FrameReady | StepTraced] = {}

    def put(self, message: Message) -> None:
        """Called by the trainer thread."""
        with self._lock:
            if isinstance(message, FrameReady | StepTraced):
                self._newest[type(message)] = message
            else:
                self._messages.append(message)

    def drain(self) -> list[Message]:
        """All that came since the last call, pictures last. Called by the GUI thread."""
        with self._lock:
            messages, newest = self._messages, self._newest
            self._messages, self._newest = [], {}
        return [*messages, *newest.values()]
