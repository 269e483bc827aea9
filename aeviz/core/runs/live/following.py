"""Following a run that another program trains: the same events, read from its folder as they come.

The folder may be on another machine, or a copy that somebody keeps up to date: what is not whole
yet is read when it is, and nothing is believed because a clock of another machine says so.
"""

from __future__ import annotations

import contextlib
import math
import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aeviz.core.base.errors import AevizError, StorageError
from aeviz.core.inference.frames import Frame
from aeviz.core.messages.events import (
    Event,
    Failed,
    FrameReady,
    PhaseStarted,
    StateChanged,
    StepsDone,
    Tuned,
)
from aeviz.core.recipe.recipe import with_value
from aeviz.core.runs import journal, layout
from aeviz.core.runs.live import onlookers
from aeviz.core.runs.live.onlookers import Writer
from aeviz.core.runs.run import Run
from aeviz.core.runs.serialise import StoredWeights

if TYPE_CHECKING:
    from torch import Tensor

    from aeviz.core.models.base import Coder

SILENCE = 5.0
"""Seconds without a word after which a run that nobody holds is believed to be left."""
ENDED = ("finished", "stopped", "failed")


@dataclass(frozen=True)
class Word:
    """What is known of the training of a run that others write."""

    state: str
    """running, paused; finished, stopped, failed; or interrupted: nobody trains it, though it did
    not end. ``new`` if it never began."""
    age: float
    """Seconds since anything new was read, by the reader's clock; infinite before."""
    writer: Writer | None
    """Who trains it, or did."""
    is_held: bool
    """Whether its lock is held, as far as the folder's system lets anybody see that."""
    is_readable: bool = True
    """Whether the folder could be read just now."""

    @property
    def is_training(self) -> bool:
        """Whether somebody trains it, or holds it in a pause."""
        return self.state in ("running", "paused")


class Follower:
    """Reads what another program adds to a run.

    Made by who shows the run, once its events so far were read; then :meth:`look` is called a few
    times a second, always on one thread, which may be any.
    """

    def __init__(
        self, run: Run, past: tuple[Event, ...], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """``past``: the run's events so far, read from ``run`` itself."""
        self.run = run
        self.is_stale = False
        """Whether the run was taken back to an earlier step, or replaced by another: what was read
        is not so any more, and it must be opened again."""
        self._clock = clock
        self._flaws = replace(run.flaws)
        self._state, self._held = "new", False
        self._heard = -math.inf
        self._asked = clock() - onlookers.ASK_SECONDS
        self._frame: Frame | None = None
        self._weights: StoredWeights | None = None
        self._tensors: Mapping[str, Tensor] = {}
        self._model: Coder | None = None
        self._phase_step = 0
        self._recipe = run.recipe
        """With what was tuned."""
        self._readable, self._looked = True, False
        for event in past:
            self._note(event)

    @property
    def word(self) -> Word:
        """As of the last look."""
        now, state = self._clock(), self._state
        if self._held and state == "new":
            state = "running"
        left = not self._held and now - self._heard > SILENCE
        if state not in (*ENDED, "new") and left and self._readable:
            state = "interrupted"
        writer = onlookers.writer_of(self.run.path)
        return Word(state, now - self._heard, writer, self._held, self._readable)

    def look(self, for_somebody: bool = True) -> list[Event]:
        """What came since the last look, pictures last.

        ``for_somebody``: pictures are wanted, and the trainer is asked for its newest weights. A
        :class:`FrameReady` has the newest ones that there are, of the step that it names, or none:
        those of checkpoints are for who wants them. Its digits are theirs, if they are newer than
        the newest frame. Nothing is raised: a folder that cannot be read now may be back later.
        """
        events: list[Event] = []
        before = self._heard
        try:
            held = self.run.is_being_written
            if self._held and not held:
                self._heard = -math.inf  # it let go, or died: there is nothing to wait for
            self._held = held
            if for_somebody and held:
                self._ask()
            events = list(self._new_events())
            if for_somebody and not self.is_stale:
                events += self._new_pictures()
            self._readable = True
        except (AevizError, OSError):
            self._readable = False
        # The first pictures may be old; who let go said its last word.
        is_news = any(not isinstance(e, FrameReady) for e in events) or self._looked
        if events and is_news and (before == self._heard or self._state in ENDED):
            self._heard = self._clock()
        self._looked = True
        return events

    # --- losses -------------------------------------------------------------------------------

    def _new_events(self) -> Iterator[Event]:
        path, flaws = self.run.path, self._flaws
        if layout.read_about(path).created != self.run.created:
            self.is_stale = True
            return
        size = os.lstat(path / layout.METRICS).st_size
        if size < flaws.end:
            self.is_stale = True
        if size <= flaws.end:
            return
        expected = flaws.next_step
        for event in journal.replay(
            journal.read_lines(path / layout.METRICS, flaws), flaws, self.run.recipe
        ):
            if isinstance(event, StepsDone):
                if event.first < expected:
                    self.is_stale = True
                    return
                expected = event.last + 1
            self._note(event)
            yield event

    def _note(self, event: Event) -> None:
        match event:
            case StateChanged(state=state):
                self._state = state
            case Failed():
                self._state = "failed"
            case PhaseStarted(first_step=first):
                self._phase_step = first
            case Tuned(path=path, value=value):
                self._recipe = with_value(self._recipe, path, value)
            case StepsDone() if self._state != "paused":
                self._state = "running"

    # --- pictures -----------------------------------------------------------------------------

    def _ask(self) -> None:
        now = self._clock()
        if now - self._asked >= onlookers.ASK_SECONDS:
            self._asked = now
            with contextlib.suppress(StorageError):  # checkpoints must do
                onlookers.ask(self.run.path)

    def _new_pictures(self) -> Iterator[FrameReady]:
        frame, weights = self._newest_frame(), self._newest_weights()
        if weights is not None:
            self._weights, self._tensors = weights, _tensors(weights)
        if frame is not None:
            self._frame = frame
        if self._frame is None or (frame is None and weights is None):
            return
        step = None if self._weights is None else self._weights.step
        yield FrameReady(self._seen(self._frame), self._tensors, weights_step=step)

    def _seen(self, frame: Frame) -> Frame:
        """The frame, or what the newest weights make of the digits beside its map."""
        weights = self._weights
        if weights is None or weights.step <= frame.step or frame.step < self._phase_step:
            return frame  # or the map would be that of another layer
        import torch

        from aeviz.core.inference.frame_making import looked_at_again
        from aeviz.core.runs.network import load_weights, model_for

        run = self.run
        try:
            if self._model is None:
                # Of this thread: the trainer may want the others, on the same machine.
                torch.set_num_threads(1)
                self._model = model_for(run, self._tensors)
            load_weights(self._model, run, self._tensors)
            probe, recipe = run.probe, self._recipe
            return looked_at_again(frame, self._model, probe, recipe, weights.step, weights.epoch)
        except Exception:
            # A network of one's own may raise anything; who looks through these weights is told.
            return frame

    def _newest_frame(self) -> Frame | None:
        """The newest frame, if it is another and whole; one that is on its way comes later."""
        run, shown = self.run, -1 if self._frame is None else self._frame.step
        files = layout.frame_files(run.path)
        newest = max(files, default=-1)
        if newest <= shown:
            return None
        with contextlib.suppress(StorageError):
            return layout.read_frame(files[newest], run.probe, run.recipe, run.id)
        return None

    def _newest_weights(self) -> StoredWeights | None:
        run, known = self.run, -1 if self._weights is None else self._weights.step
        return onlookers.newest_weights(run.path, run.largest_checkpoint, run.id, known)


def _tensors(weights: StoredWeights) -> Mapping[str, Tensor]:
    import torch

    return {name: torch.from_numpy(array) for name, array in weights.arrays.items()}
