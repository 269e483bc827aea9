"""How far a run is and how fast it goes, in words."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QCoreApplication

from aeviz.core.messages.events import EpochDone, Event, Extended, PhaseStarted, StepsDone
from aeviz.ui.language.sentences import said

SECONDS = 3.0
"""So long ago a speed is measured from."""


class Pace:
    """How far a run is and how fast it goes."""

    def __init__(self, batch_size: int = 0, test_every: int = 0) -> None:
        """``test_every``: steps between two tests; 0: tests come with the epochs' ends."""
        self._batch_size, self._test_every = batch_size, test_every
        self.step = self.epoch = self.epochs = self.last_step = 0
        """The last one: where the phase ends; 0: not known."""
        self.phase: PhaseStarted | None = None
        """The phase in training. Phases may have epochs of different lengths."""
        self.accuracy: float | None = None
        """Fraction of test images that a classifier named rightly at its last test."""
        self.frames: list[float] = []
        self._tested = 0
        """The step of the last test."""
        self._seen = deque[tuple[float, int]]()

    def add(self, event: Event) -> None:
        match event:
            case PhaseStarted():
                self.step, self.epochs, self.phase = event.step, event.epochs, event
                self.last_step, self.accuracy = event.last_step, None
            case StepsDone():
                self.step = event.last
                now = time.monotonic()
                # The newest of before stays: what came at once after a wait has taken that long.
                while len(self._seen) > 1 and self._seen[1][0] <= now - SECONDS:
                    self._seen.popleft()
                self._seen.append((now, event.last))
            case EpochDone():
                self.accuracy, self._tested = event.test.get("accuracy"), event.step
            case Extended(epochs=epochs, last_step=last_step):
                self.epochs, self.last_step = epochs, last_step
        if self.phase is not None and self.phase.steps_per_epoch:
            own = self.step - self.phase.first_step
            self.epoch = self.phase.first_epoch + own // self.phase.steps_per_epoch

    @property
    def total(self) -> int:
        """Steps of a run of one phase."""
        if self.last_step:
            return self.last_step
        return self.epochs * (self.phase.steps_per_epoch if self.phase is not None else 0)

    @property
    def current_epoch(self) -> int:
        """The one that the newest step belongs to, from 1; 0 before the first step."""
        if self.phase is None or not self.phase.steps_per_epoch:
            return self.epoch
        own = self.step - self.phase.first_step
        return self.phase.first_epoch - (-own // self.phase.steps_per_epoch)

    @property
    def is_testing(self) -> bool:
        """Whether the newest step is one after which there is a test, which is not over."""
        if self.phase is None or self.step in (self._tested, self.phase.first_step):
            return False
        own, every = self.step - self.phase.first_step, self.phase.steps_per_epoch
        if self._test_every:
            due = (own - 1) % self._test_every == 0
        else:
            due = bool(every) and own % every == 0
        return due or self.step == self.last_step

    @property
    def is_done(self) -> bool:
        """Whether all that was planned is done, with the test at the end."""
        if self.phase is None or not self.last_step:
            return self.epoch >= self.epochs
        is_last = self.phase.index == self.phase.count - 1
        return is_last and min(self.step, self._tested) >= self.last_step

    def go_on(self) -> None:
        """Training goes on after a pause, which is no part of its speed."""
        self._seen.clear()

    @property
    def steps_per_second(self) -> float:
        """Over the last seconds, with all that a step has to wait for; 0 if not known yet."""
        if len(self._seen) < 2:
            return 0.0
        (t0, s0), (t1, s1) = self._seen[0], self._seen[-1]
        return (s1 - s0) / (t1 - t0) if s1 > s0 and t1 > t0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Of a run that trains on as fast; None if its end or its speed is not known."""
        rate = self.steps_per_second
        several = self.phase is not None and self.phase.count > 1
        return (self.total - self.step) / rate if rate and not several else None

    def add_frame(self) -> None:
        now = time.monotonic()
        self.frames = [t for t in self.frames if t > now - 3]
        self.frames.append(now)

    def words(self, live: bool) -> list[str]:
        """Progress in short phrases; rates and time left only while it is live."""
        phase = self.phase
        text = _tr("epoch {epoch} of {epochs}")
        parts = [text.format(epoch=self.current_epoch, epochs=self.epochs)]
        several = phase is not None and phase.count > 1
        if phase is not None and several:
            text = _tr("phase {number} of {count}: {name}")
            which = text.format(number=phase.index + 1, count=phase.count, name=said(phase.name))
            parts.insert(0, which)
            # The steps of phases to come are not known yet.
            parts.append(_tr("step {step:,}").format(step=self.step))
        else:
            text = _tr("step {step:,} of {total:,}")
            parts.append(text.format(step=self.step, total=self.total))
        if self.accuracy is not None:
            text = _tr("{share:.2%} of the test images right")
            parts.append(text.format(share=self.accuracy))
        rate, left = (self.steps_per_second, self.seconds_left) if live else (0.0, None)
        if rate:
            speed = rate * self._batch_size
            parts.append(_tr("{speed:,.0f} samples/s").format(speed=speed))
        if left is not None:
            parts.append(_tr("{time} left").format(time=_clock(left)))
        if live and len(self.frames) > 1:
            rate = (len(self.frames) - 1) / max(1e-3, self.frames[-1] - self.frames[0])
            parts.append(_tr("{rate:.1f} views/s").format(rate=rate))
        return parts


def _clock(seconds: float) -> str:
    """A stretch of time: ``4:05`` is minutes and seconds, ``67:40:56`` has hours before them."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pace", text)
