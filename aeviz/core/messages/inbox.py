"""Commands on their way to the loop that obeys them."""

from __future__ import annotations

from queue import Empty, SimpleQueue

from aeviz.core.messages.events import Command, Stop


class CommandQueue(SimpleQueue[Command]):
    """A first-in, first-out queue of commands. ``put`` may be called from any thread or signal.

    A command is obeyed before the next optimiser step.
    """

    stop_waits = False
    """Whether :class:`Stop` is among them, or about to be: what takes long is given up for it."""

    def put(self, item: Command, block: bool = True, timeout: float | None = None) -> None:
        """Add a command; it never waits."""
        self.stop_waits = self.stop_waits or isinstance(item, Stop)
        super().put(item)

    def get(self, block: bool = True, timeout: float | None = None) -> Command:
        """Take the oldest command, as of any queue."""
        command = super().get(block, timeout)
        if isinstance(command, Stop):
            self.stop_waits = False
        return command

    def poll(self, seconds: float = 0.0) -> Command | None:
        """The oldest command; sleeps up to so many seconds for one, and is None if none comes."""
        try:
            return self.get(seconds > 0, max(seconds, 0.0))
        except Empty:
            return None
