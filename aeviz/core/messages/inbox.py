"""Commands on their way to the loop that obeys them."""

from __future__ import annotations

from queue import Empty, SimpleQueue

from aeviz.core.messages.events import Command


class CommandQueue(SimpleQueue[Command]):
    """A first-in, first-out queue of commands. ``put`` may be called from any thread or signal.

    A command is obeyed before the next optimiser step.
    """

    def poll(self, seconds: float = 0.0) -> Command | None:
        """The oldest command; sleeps up to so many seconds for one, and is None if none comes."""
        try:
            return self.get(seconds > 0, max(seconds, 0.0))
        except Empty:
            return None
