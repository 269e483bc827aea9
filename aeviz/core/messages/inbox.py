"""Commands on their way to the loop that obeys them."""

from __future__ import annotations

from queue import Empty, SimpleQueue

from aeviz.core.messages.events import Command


class CommandQueue:
    """A first-in, first-out queue of commands. ``put`` may be called from any thread or signal."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Command] = SimpleQueue()

    def put(self, command: Command) -> None:
        """Add a command; it is obeyed before the next optimiser step."""
        self._queue.put(command)

    def poll(self, seconds: float = 0.0) -> Command | None:
        """The oldest command; sleeps up to so many seconds for one, and is None if none comes."""
        try:
            return self._queue.get(seconds > 0, max(seconds, 0.0))
        except Empty:
            return None

    def wait(self) -> Command:
        """The oldest command; sleeps until there is one."""
        return self._queue.get()
