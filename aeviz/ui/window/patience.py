"""A job that takes longer than a moment is told in the window, and can be given up there; so is
told what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from aeviz.ui.jobs.job import Job
from aeviz.ui.window.shell import Shell

PATIENCE_MS = 400
"""So long a job goes on before that is told."""


class Patience(QObject):
    """Of one job, with whose results nothing is connected yet: what they say comes later."""

    cancelled = Signal()
    """The job was given up."""

    def __init__(self, shell: Shell, job: Job) -> None:
        super().__init__(job)
        self._shell, self._job = shell, job
        self._text = ""
        self._told = 0
        """The message that tells of the job; 0: none does."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tell)
        job.failed.connect(self._say_problem)
        job.ended.connect(self._end)

    def begin(self, text: str) -> None:
        """The job was started; the sentence ``text`` says what is done."""
        self._text = text
        self._timer.start(PATIENCE_MS)

    @Slot()
    def _tell(self) -> None:
        self._told = self._shell.say(self._text, offers=((self.tr("Cancel"), self.cancel),))

    @Slot()
    def cancel(self) -> None:
        """What the job would give is not wanted any more."""
        if self._job.is_active:
            self._job.cancel()
            self._end()
            self.cancelled.emit()

    @Slot()
    def _end(self) -> None:
        """Nothing is waited for any more, whatever else was said meanwhile."""
        self._timer.stop()
        if self._told:
            self._shell.dismiss(self._told)
            self._told = 0

    @Slot(str)
    def _say_problem(self, text: str) -> None:
        self._shell.say(text, "error")

    def close(self) -> None:
        """Tell nothing any more, and give the job up for good."""
        self._timer.stop()
        self._job.close()
