"""The line at the bottom: what the trainer does, how far it is, what is being fetched."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar

from aeviz.core.messages.events import EpochDone, FrameReady
from aeviz.core.runs.live.following import Word
from aeviz.ui.language.sentences import said
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun
from aeviz.ui.run.trainer_thread import Comparing, Fetching, Message, Testing
from aeviz.ui.window.shell import Shell

STATUS_MS = 250
"""Text that changes faster cannot be read."""


class StatusBar(QObject):
    """Writes the status bar, a few times a second while a run is in training."""

    left_measured = Signal(object)
    """Seconds until the run in training ends; None if that is not known."""

    def __init__(
        self, shell: Shell, label: QLabel, fetched: QProgressBar, session: Session, shown: ShownRun
    ) -> None:
        super().__init__(shell)
        self._label, self._fetched = label, fetched
        self._session, self._shown = session, shown
        self._tested = 0.0
        self._timer = QTimer(self, interval=STATUS_MS)
        self._timer.timeout.connect(self._write)

    @Slot(object)
    def follow(self, event: Message) -> None:
        """Count what comes of the run in training, and of what is fetched for it."""
        match event:
            case FrameReady():
                self._shown.pace.add_frame()
            case Fetching(done, total):
                self._show_progress(done / max(1, total), self.tr("Getting the pictures %p%"))
            case Comparing(fraction):
                self._show_progress(fraction, self.tr("Comparing the pictures %p%"))
            case Testing(fraction):
                self._tested = fraction
            case EpochDone():
                self._tested = 0.0

    def _show_progress(self, fraction: float, words: str) -> None:
        """In one line: a bar that is narrower than its words breaks them, and cuts both lines."""
        bar = self._fetched
        whole = bar.fontMetrics().horizontalAdvance(words.replace("%p", "100"))
        bar.setMinimumWidth(whole + 2 * bar.fontMetrics().averageCharWidth())
        bar.setRange(0, 1000)
        bar.setValue(int(1000 * fraction))
        bar.setFormat(words)
        bar.setVisible(fraction < 1)

    @Slot()
    def follow_state(self) -> None:
        """The session or the run that is shown has changed."""
        if self._session.is_active:
            self._timer.start()
        else:
            self._fetched.hide()
            self._timer.stop()
        self._write()

    @Slot()
    def _write(self) -> None:
        words = {
            "idle": self.tr("Ready"),
            "preparing": self.tr("Preparing data and network"),
            "running": self.tr("Training"),
            "paused": self.tr("Paused"),
            "stopping": self.tr("Stopping and saving"),
            "finished": self.tr("Finished"),
            "stopped": self.tr("Stopped"),
            "failed": self.tr("Failed"),
            "unsaved": self.tr("Not saved"),
            "interrupted": self.tr("Interrupted"),
            "new": self.tr("Not trained yet"),
        }
        session, shown = self._session, self._shown
        state = session.state
        if shown.run is not None and not session.is_active and shown.stored_state:
            state = shown.stored_state
        parts = [words.get(state, state)]
        if session.state == "running" and shown.pace.is_testing:
            parts = [self.tr("Testing: {share:.0%}").format(share=self._tested)]
        if shown.is_example and not session.is_active:
            text = self.tr("Example, shown on its own {digits}: Train starts a run of your own")
            parts = [text.format(digits=said(shown.data_title))]
        if shown.is_untrained and not session.is_active:
            parts = [self.tr("Not trained yet: this is what the network gets, and makes of it")]
        elif shown.run is not None:
            elsewhere = shown.word if shown.is_trained_elsewhere else None
            if elsewhere is not None and not session.is_active:
                parts += self._who_trains(elsewhere)
            is_live = session.state == "running" or (
                elsewhere is not None and elsewhere.state == "running"
            )
            parts += shown.pace.words(live=is_live)
            if shown.is_behind and not session.is_active and elsewhere is None:
                parts.append(self._what_is_saved())
        self._label.setText("  ·  ".join(parts))
        if session.state == "running":
            self.left_measured.emit(shown.pace.seconds_left)

    def _who_trains(self, word: Word) -> list[str]:
        """Of a run in training elsewhere: who it is, and how old the newest word."""
        writer = word.writer
        if writer is None:
            said = [self.tr("by another program")]
        elif writer.is_here:
            said = [self.tr("by another program, process {id}").format(id=writer.process)]
        else:
            text = self.tr("on {host}, process {id}")
            said = [text.format(host=writer.host, id=writer.process)]
        if writer is not None and writer.world_size > 1:
            text = self.tr("in {count} processes")
            said.append(text.format(count=writer.world_size))
        if not word.is_readable:
            said.append(self.tr("its folder cannot be read now"))
        elif math.isfinite(word.age):
            said.append(self.tr("newest word {age:.0f} s ago").format(age=word.age))
        return said

    def _what_is_saved(self) -> str:
        step = self._shown.saved_step
        if step is None:
            return self.tr("nothing is saved")
        return self.tr("saved at step {step:,}").format(step=step)
