"""What the windows of the Tools menu share: a job with progress and cancel, and saving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.language.sentences import said
from aeviz.ui.naming.in_texts import with_run_names
from aeviz.ui.widgets.labels import PlainLabel
from aeviz.ui.widgets.layouts import fill, push_button
from aeviz.ui.widgets.named import named
from aeviz.ui.window.save_dialog import ask_where


class ToolDialog(QDialog):
    """A window that may also be part of a panel, which Escape does not close."""

    def reject(self) -> None:
        if self.isWindow():
            super().reject()


class ToolWindow(ToolDialog):
    """A window beside the main one. Content goes into ``body``, buttons into ``buttons``.

    The controller makes it when it is first asked for, and tells it what to work on.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.job = Job(self)
        self.job.progressed.connect(self._on_progress)
        self.job.done.connect(self.show_result)
        self.job.failed.connect(self.say)
        self.job.ended.connect(self._on_ended)
        self.message = named(PlainLabel(), "toolMessage")
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._cancel = self.button("cancelToolButton", self.tr("&Cancel"), self.cancel)
        self.body = QVBoxLayout()
        self.buttons = fill(QHBoxLayout(), 1)
        below = fill(QHBoxLayout(), (self._progress, 1), self._cancel)
        layout = QVBoxLayout(self)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.message)
        layout.addLayout(below)
        layout.addLayout(self.buttons)
        self._show_busy(False)

    def button(
        self, name: str, text: str, clicked: Callable[[], object], tip: str = ""
    ) -> QPushButton:
        """A push button that Return does not press by accident."""
        made = push_button(None, text, name, clicked, tip=tip)
        made.setAutoDefault(False)
        return made

    def begin(self, work: Callable[[Report], object]) -> None:
        """Do ``work`` on a thread, with progress."""
        self.say("")
        self._progress.setValue(0)
        self._show_busy(True)
        self.job.start(work)
        self._enable()

    def _enable(self) -> None:
        """Let buttons follow what is there and what is worked on; for subclasses."""

    def _why_busy(self) -> str:
        """Why nothing else can be begun now; empty if it can."""
        busy = self.job.is_active
        return self.tr("This window is at work: wait or cancel") if busy else ""

    def say(self, text: str) -> None:
        self.message.setText(with_run_names(said(text)))
        self.message.setVisible(bool(text))

    def cancel(self) -> None:
        if self.job.is_active:
            self._cancel.setEnabled(False)
            self.job.cancel()
            self.say(self.tr("Cancelled."))

    def show_result(self, result: object) -> None:
        """What the work came to; for subclasses."""
        raise NotImplementedError

    def save(self, name: str, content: Callable[[], bytes]) -> None:
        """Ask where to, write, and say where it went."""
        destination = ask_where(self, self.windowTitle(), name)
        if destination is not None:
            text, _ = destination.fill(lambda _: content())
            self.say(text)

    def _show_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        self._cancel.setEnabled(busy)

    def _on_progress(self, done: float) -> None:
        self._progress.setValue(round(done * 1000))

    def _on_ended(self) -> None:
        self._show_busy(False)
        self._enable()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.job.cancel()
        super().closeEvent(event)
