"""The application as a process: display, log, colours, and what no part of it caught."""

from __future__ import annotations

import argparse
import contextlib
import gc
import logging
import os
import signal
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QSocketNotifier,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from aeviz.core.base.errors import in_plain_words
from aeviz.core.base.logs import log_handler
from aeviz.core.base.paths import log_folder, user_path
from aeviz.core.base.version import VERSION
from aeviz.core.compute.process import DEVICES, Asked, ending_signals
from aeviz.ui.jobs.threads import wait_for_all
from aeviz.ui.language.language import speak
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets import theme
from aeviz.ui.window.crash_report import CrashReport
from aeviz.ui.window.settings import load_settings
from aeviz.ui.wiring import connect
from aeviz.ui.workbench import Kept, Workbench

log = logging.getLogger(__name__)

TURN_SECONDS = 0.0005
"""So long one thread keeps the interpreter while another wants it. Training asks for it after every
operation, and a window that paints would keep it for five milliseconds each time, as is usual."""
LEAVE_WITHIN = 1.0
"""Seconds that jobs and imports have to end in when the window was closed."""


def create(argv: Sequence[str]) -> tuple[QApplication, MainWindow]:
    """Application and window, complete and connected, without entering the event loop.

    ``argv`` is as on the command line, program name first. Raises :class:`AevizError` if it names
    a recipe, a dataset or a lesson that does not exist.
    """
    options = _options(argv[1:])
    sys.setswitchinterval(TURN_SECONDS)
    if options.network:
        from aeviz.core.models import own

        own.take(options.network)
    app = QApplication.instance() or QApplication(list(argv[:1]))
    assert isinstance(app, QApplication)  # noqa: S101 - narrows the type
    app.setApplicationName("aeviz")
    app.setApplicationVersion(VERSION)
    settings, problem = load_settings()
    problem = speak(settings.language) or problem
    theme.apply(app, settings.theme)
    window = MainWindow()
    # The window is the workbench's parent: both live exactly as long as each other.
    workbench = Workbench(window, settings, options.threads, options.device)
    connect(workbench)
    # Who names a recipe or data wants to train.
    workbench.restore("train" if options.recipe or options.dataset else "explore")
    if problem:
        window.message_bar.show_message(problem, "warning")
    workbench.opening.start(options.recipe, options.dataset, options.data_dir, options.run)
    if options.lesson:
        workbench.lessons.begin(options.lesson)
    return app, window


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="aeviz", allow_abbrev=False)
    parser.add_argument("--recipe")
    parser.add_argument("--dataset")
    parser.add_argument("--data-dir", type=user_path)
    parser.add_argument("--run", type=user_path)
    parser.add_argument("--network")
    parser.add_argument("--lesson")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--device", choices=DEVICES)
    return parser.parse_args(list(arguments))


def run(argv: Sequence[str], watch: Callable[[MainWindow], None] | None = None) -> int:
    """Open the window and stay until it is closed; the exit code. There must be a display.

    Who chooses another language gets another window. ``watch`` is called with each before it is
    shown.
    """
    _start_log()
    report = CrashReport(log_folder())
    code, kept = _live(argv, watch, report)
    while kept is not None and not code:
        gc.unfreeze()  # or the window before would stay for ever
        gc.collect()
        code, kept = _live(_without_wishes(argv), watch, report, kept)
    report.close()
    return code


def _live(
    argv: Sequence[str],
    watch: Callable[[MainWindow], None] | None,
    report: CrashReport,
    kept: Kept | None = None,
) -> tuple[int, Kept | None]:
    """One window, from its making to its end; the exit code, and what another one takes over."""
    app, window = create(argv)
    guard = _CrashGuard(window)
    signals = _SignalGuard(window)
    sys.excepthook = guard.caught
    threading.excepthook = guard.caught_in_thread
    workbench = window.findChild(Workbench)
    assert workbench is not None  # noqa: S101 - create made it
    keep_what_is_loaded(workbench)
    if watch is not None:
        watch(window)
    elif not workbench.lessons.is_asked and kept is None:
        workbench.offer_tour()
    if kept is not None:
        workbench.take_over(kept)
    elif report.earlier is not None:
        _tell_of_crash(window, report.earlier)
    window.show()
    code = app.exec()
    signals.release()
    if workbench.lost:
        code = 1
        log.error("%s", workbench.lost)
        print(f"aeviz: {workbench.lost}", file=sys.stderr)
    code = code or (130 if signals.came else 0)
    following = workbench.kept
    if not _all_ended(workbench) and following is None:
        # All is saved, and what works in vain cannot be interrupted.
        report.close()
        logging.shutdown()
        _flush_what_was_said()
        os._exit(code)
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()
    return code, following


def _without_wishes(argv: Sequence[str]) -> list[str]:
    """The same command line, without what is to be shown at first: what was is remembered."""
    options = _options(argv[1:])
    kept = {"data-dir": options.data_dir, "threads": options.threads, "device": options.device}
    given = [[f"--{name}", str(value)] for name, value in kept.items() if value is not None]
    return [argv[0], *(word for pair in given for word in pair)]


def keep_what_is_loaded(workbench: Workbench) -> None:
    """Let nobody look for garbage in what was imported: it would stop the window for 50 ms.

    For a process whose only window this is, as the window stays as well.
    """
    workbench.warming.ready.connect(gc.freeze)


def _flush_what_was_said() -> None:
    """Write what was printed and waits; leaving at once would drop it."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or none is there
            stream.flush()


def _all_ended(workbench: Workbench) -> bool:
    """Wait a moment until jobs have noticed that they were given up."""
    end = time.monotonic() + LEAVE_WITHIN
    if not wait_for_all(LEAVE_WITHIN):
        return False
    return workbench.warming.stop(max(0.0, end - time.monotonic()))


def _tell_of_crash(window: MainWindow, path: Path) -> None:
    text = QCoreApplication.translate(
        "App",
        "aeviz ended unexpectedly the last time. What it was doing is written in {path}; nothing"
        " was sent anywhere.",
    )
    log.warning("The report of a crash is in %s", path)
    window.message_bar.show_message(text.format(path=path), "warning", stays=True)


class _CrashGuard(QObject):
    """Exceptions that nobody caught: logged in full, shown once, and the program goes on."""

    crashed = Signal(str, str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("Unexpected error\n%s", details)
        self.crashed.emit(in_plain_words(error), details)

    def caught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        """For ``threading.excepthook``."""
        if arguments.exc_value is not None:
            self.caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(str, str)
    def _show(self, text: str, details: str) -> None:
        self._window.message_bar.show_message(text, "error", details)


class _SignalGuard(QObject):
    """A signal that asks for an end closes the window, which saves; a second ends it at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.came, self._asked = False, Asked()
        # Python runs its handlers only between bytecodes, so Qt is woken through a socket.
        self._here, self._there = socket.socketpair()
        self._there.setblocking(False)
        self._before = {n: signal.signal(n, self._handle) for n in ending_signals()}
        self._wakeup = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self._asked.is_second(number):
            os._exit(130)
        self.came = True

    @Slot()
    def _woken(self) -> None:
        self._here.recv(64)
        if self.came:
            self._window.close()

    def release(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._here.close()
        self._there.close()


def _start_log() -> None:
    """Log to a file of bounded size; without one if it cannot be written."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        root.addHandler(log_handler())
    except OSError as error:
        root.addHandler(logging.StreamHandler())
        root.warning("The log cannot be written (%s): it goes to standard error", error.strerror)
    log.info("aeviz %s starts", VERSION)
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, context: object, message: str) -> None:
    serious = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
    logging.getLogger("qt").log(logging.WARNING if serious else logging.DEBUG, "%s", message)
