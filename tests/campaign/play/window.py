"""A real window in this process, watched for every exception and every warning."""

from __future__ import annotations

import atexit
import faulthandler
import logging
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from aeviz.core.inference.frames import Frame
from aeviz.core.runs.run import Run
from aeviz.ui.app import LEAVE_WITHIN, create
from aeviz.ui.jobs.threads import wait_for_all
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.campaign.damage.flips import Answer
from tests.campaign.runner import Fault
from tests.run_samples import plain

_OF_TESTS = ("This plugin does not support", "occurs outside target window")
"""What only the offscreen platform says, and what Qt's own tests say of a mouse outside."""


class Judge(logging.Handler):
    """Collects what must not happen: warnings of Qt or in the log, exceptions nobody caught."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        faulthandler.enable()
        logging.getLogger().addHandler(self)
        sys.unraisablehook = self._unraisable
        self.listen()

    def listen(self) -> None:
        """Hear what Qt says and what escapes. The program, when it starts, takes both over: it
        writes them into the log, which is heard too."""
        qInstallMessageHandler(self._qt)
        sys.excepthook = self._escaped
        threading.excepthook = lambda a: self._escaped(a.exc_type, a.exc_value, a.exc_traceback)

    def emit(self, record: logging.LogRecord) -> None:
        if not _of_tests(record.getMessage()):
            self.found.append(self.format(record))

    def _qt(self, kind: QtMsgType, context: object, message: str) -> None:
        is_serious = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if is_serious and not _of_tests(message):
            self.found.append(f"Qt: {message}")

    def _escaped(self, *what: Any) -> None:
        self.found.append("".join(traceback.format_exception(*what)))

    def _unraisable(self, what: Any) -> None:
        self.found.append(f"{what.err_msg} {what.object!r} {what.exc_value!r}")

    def check(self) -> None:
        """Raise :class:`Fault` for what was found since the last time."""
        found, self.found = self.found, []
        if found:
            raise Fault(f"{len(found)} messages:\n" + "\n".join(found[:5]))


def _of_tests(message: str) -> bool:
    return any(text in message for text in _OF_TESTS)


def bench_of(window: MainWindow) -> Workbench:
    found = window.findChild(Workbench)
    assert isinstance(found, Workbench)
    return found


def pump(until: Callable[[], object], seconds: float = 20.0) -> bool:
    """Let the window work until something is so; whether it came in time."""
    end = time.monotonic() + seconds
    app = QApplication.instance()
    assert app is not None
    while not until():
        if time.monotonic() > end:
            return False
        app.processEvents()
        time.sleep(0.001)
    return True


def megabytes() -> int:
    """What this process has in memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return (pages * os.sysconf("SC_PAGE_SIZE")) >> 20


class Window:
    """The whole program in this process, without its event loop; looks at one run after another."""

    def __init__(self, run: Path) -> None:
        self.judge = Judge()
        _, self._window = create(["aeviz", "--dataset", "builtin", "--run", str(run)])
        self._window.resize(1000, 700)
        self._window.show()
        # Nobody else ends the threads of the window, and a process may not go before them.
        atexit.register(self._close)
        self._bench = bench_of(self._window)
        self._events: list[Any] = []
        self._frames: dict[int, Any] = {}
        self._bench.run.event_shown.connect(lambda event: self._events.append(plain(event)))
        self._bench.inspector.frame_changed.connect(self._note)
        # What comes late of the first run would be taken for the next one's.
        if not pump(lambda: self._bench.run.run is not None and self._bench.inspector.is_ready, 60):
            raise Fault("the first run was not shown")

    def _close(self) -> None:
        self._window.close()
        wait_for_all(LEAVE_WITHIN)

    def _note(self, frame: Frame) -> None:
        """By step: how often the same frame is shown is left to how busy the machine is."""
        self._frames[frame.step] = plain(frame)

    def seen(self, run: Path) -> Answer:
        """Open a run, look at three of its steps; all losses and frames that were shown."""
        bench, bar = self._bench, self._window.message_bar
        bar.dismiss()
        before = bench.run.run
        self._events.clear()
        self._frames.clear()
        bench.files.open_run(str(run))
        if not pump(lambda: bench.run.run is not before or bar.text):
            raise Fault("a run is neither shown nor refused")
        if bench.run.run is before:
            self.judge.check()
            return Answer(None, True)
        steps = self._steps(bench.run.run)
        for step in {*steps[:1], *steps[len(steps) // 2 : len(steps) // 2 + 1], *steps[-1:]}:
            bench.inspector.look_at_step(step)
            pump(lambda step=step: step in self._frames or bar.text)
        pump(lambda: bench.inspector.is_ready or bar.text)
        pump(lambda: False, 0.05)
        self.judge.check()
        frames = [self._frames[step] for step in sorted(self._frames)]
        return Answer([*self._events, *frames], bool(bar.text))

    @staticmethod
    def _steps(run: Run | None) -> list[int]:
        return [] if run is None else [int(step) for step in run.frame_steps()]
