"""The line at the bottom: what the trainer does, how far it is, what is being fetched."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from aeviz.core.messages.events import FrameReady
from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.messages import Fetching
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun

STATUS_MS = 250
"""Text that changes faster cannot be read."""


class StatusLine(QObject):
    """Writes the status bar, a few times a second while a run is in training."""

    def __init__(self, window: MainWindow, session: Session, shown: ShownRun) -> None:
        super().__init__(window)
        self._window, self._session, self._shown = window, session, shown
        self._timer = QTimer(self)
        self._timer.setInterval(STATUS_MS)
        self._timer.timeout.connect(self._write)
        session.fetching.connect(self._on_fetching)
        session.frame_ready.connect(self._on_frame)

    @Slot()
    def follow(self) -> None:
        """The session or the run that is shown has changed."""
        if self._session.is_active:
            self._timer.start()
        else:
            self._window.progress.hide()
            self._timer.stop()
        self._write()

    @Slot(object)
    def _on_fetching(self, fetching: Fetching) -> None:
        bar = self._window.progress
        bar.setVisible(fetching.done < fetching.total)
        bar.setRange(0, max(1, fetching.total // 1024))
        bar.setValue(fetching.done // 1024)
        bar.setFormat(self.tr("Fetching MNIST %p%"))

    @Slot(object)
    def _on_frame(self, ready: FrameReady) -> None:
        self._shown.pace.add_frame()

    @Slot()
    def _write(self) -> None:
        self._window.status_label.setText(self._text())

    def _text(self) -> str:
        words = {
            "idle": self.tr("Ready"),
            "preparing": self.tr("Preparing data and network"),
            "running": self.tr("Training"),
            "paused": self.tr("Paused"),
            "stopping": self.tr("Stopping and saving"),
            "finished": self.tr("Finished"),
            "stopped": self.tr("Stopped"),
            "failed": self.tr("Failed"),
            "interrupted": self.tr("Interrupted"),
            "new": self.tr("Not trained yet"),
        }
        session, shown = self._session, self._shown
        state = session.state
        if shown.run is not None and not session.is_active and shown.stored_state:
            state = shown.stored_state
        parts = [words.get(state, state)]
        if shown.is_example and not session.is_active:
            parts = [self.tr("Example: Train starts a run of your own")]
        if shown.run is not None:
            parts += shown.pace.words(self, live=session.state == "running")
        return "  ·  ".join(parts)
