"""Work that takes longer than a moment: on a thread of its own, with progress and cancel."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.base.errors import AevizError, in_plain_words
from aeviz.ui.jobs.threads import keep

log = logging.getLogger(__name__)

REPORT_EVERY = 0.05
"""Seconds between two reports that reach the window; the others are dropped."""

Report = Callable[[float], None]
"""Called by the work with the fraction done, from 0 to 1; raises :class:`Cancelled` to end it."""


class _Worker(QThread):
    """Runs one piece of work and keeps what came of it."""

    reported = Signal(float)
    over = Signal(int)
    """Number of the work; its thread ends next."""

    def __init__(self, number: int, work: Callable[[Report], object], uses_torch: bool) -> None:
        super().__init__()
        self.number = number
        self._uses_torch = uses_torch
        self.cancelled = threading.Event()
        self.result: object = None
        self.problem = ""
        self.details = ""
        self._work = work
        self._last = 0.0

    def run(self) -> None:
        """Runs in the thread; nothing escapes."""
        try:
            if self._uses_torch:
                import torch

                # Torch counts threads per calling thread; more would only slow down the trainer.
                torch.set_num_threads(1)
            with cancellable(self.cancelled.is_set):
                self.result = self._work(self._report)
        except Cancelled:
            self.cancelled.set()
        except BaseException as error:  # an escaping exception would only be printed
            self.problem = in_plain_words(error)
            if not isinstance(error, AevizError):
                self.details = "".join(traceback.format_exception(error))
        self.over.emit(self.number)

    def _report(self, done: float) -> None:
        if self.cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last >= REPORT_EVERY:
            self._last = now
            self.reported.emit(done)


class Job(QObject):
    """One kind of work. A new start cancels the one before; only the newest result is told.

    ``ended`` follows ``done``, ``failed`` or a cancel, and comes only when nothing else waits.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(str)
    """One plain sentence."""
    ended = Signal()

    def __init__(self, parent: QObject | None = None, uses_torch: bool = True) -> None:
        super().__init__(parent)
        self._uses_torch = uses_torch
        self._worker: _Worker | None = None
        self._next: Callable[[Report], object] | None = None
        self._count = 0
        self._closed = False

    @property
    def is_active(self) -> bool:
        """Whether something is done or waits to be done."""
        return self._worker is not None

    def start(self, work: Callable[[Report], object]) -> None:
        """Do ``work`` on a thread as soon as the one before has ended.

        It must not touch widgets, and must call its argument often. Nothing after :meth:`close`.
        """
        if self._closed:
            return
        if self._worker is not None:
            self._next = work
            self._worker.cancelled.set()
            return
        if self._uses_torch:
            # First use of torch belongs to the main thread: in a worker it would stall the window.
            import torch  # noqa: F401

        self._count += 1
        self._worker = worker = _Worker(self._count, work, self._uses_torch)
        worker.reported.connect(self._on_reported)
        worker.over.connect(self._on_over)
        keep(worker)
        worker.start(QThread.Priority.LowPriority)

    @Slot()
    def cancel(self) -> None:
        """Give up; ``ended`` comes when the thread has noticed."""
        self._next = None
        if self._worker is not None:
            self._worker.cancelled.set()

    def close(self) -> None:
        """Give up for good, without waiting: :func:`threads.wait_for_all` does, for all jobs."""
        self._closed = True
        self.cancel()

    @Slot(float)
    def _on_reported(self, done: float) -> None:
        if self._worker is not None and not self._worker.cancelled.is_set():
            self.progressed.emit(done)

    @Slot(int)
    def _on_over(self, number: int) -> None:
        worker = self._worker
        if worker is None or worker.number != number:
            return
        worker.wait()
        self._worker = None
        if worker.details:
            log.error("A job failed\n%s", worker.details)
        if not worker.cancelled.is_set():
            if worker.problem:
                self.failed.emit(worker.problem)
            else:
                self.done.emit(worker.result)
        if self._worker is None and self._next is not None:
            following, self._next = self._next, None
            self.start(following)
        elif self._worker is None:
            self.ended.emit()
