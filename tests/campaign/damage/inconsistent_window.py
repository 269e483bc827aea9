"""What the window does with runs whose parts do not fit: opened one after the other, looked at."""

from __future__ import annotations

import shutil
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QtMsgType, qInstallMessageHandler

from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.campaign.damage.commands import unexpected
from tests.campaign.damage.samples import Case
from tests.ui.lending import settle

LOOKS = 0.3
"""Seconds that the window looks at a run at last."""
PATIENCE = 30.0
"""Seconds in which a run must be read and its network be there, or refused."""
_KNOWN = ("propagateSizeHints",)
"""What the platform without a screen always says."""


class _Heard:
    """Exceptions that nobody caught, and warnings of Qt."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.found.append("".join(traceback.format_exception(kind, error, trace))[-1500:])

    def said(self, kind: QtMsgType, context: object, message: str) -> None:
        quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not quiet and not any(known in message for known in _KNOWN):
            self.found.append(message)


@contextmanager
def listening() -> Iterator[list[str]]:
    """What goes wrong in the window while this is active."""
    heard, before = _Heard(), sys.excepthook
    sys.excepthook = heard.caught
    qInstallMessageHandler(heard.said)
    try:
        with unexpected() as logged:
            yield heard.found
            heard.found += logged
    finally:
        sys.excepthook = before
        qInstallMessageHandler(None)


def faults_in_window(cases: Iterable[Case], folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The names of the cases, and what goes wrong with each in one window for all of them."""
    _, window = create(["aeviz", "--dataset", "builtin"])
    window.show()
    bench = window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    _until(lambda: bench.warming.is_ready)
    try:
        for number, case in enumerate(cases):
            run = folder / f"run{number}"
            case.make(run)
            with listening() as found:
                _look_at(window, bench, run)
            yield case.name, list(found)
            shutil.rmtree(run, ignore_errors=True)
    finally:
        window.close()
        window.deleteLater()
        _handle(0.05)


def _look_at(window: MainWindow, bench: Workbench, run: Path) -> None:
    """Open a run, look at its first and last step, at a digit, and at every panel."""
    bench.files.open_run(str(run))
    _until(lambda: not bench.files.reading.is_active)
    settle(window)
    for name in ("first", "last"):
        if window.commands[name].isEnabled():
            window.commands[name].trigger()
            settle(window)
    bench.digits.digit_chosen.emit(0)
    for dock in window.docks.values():
        dock.raise_()
    _handle(LOOKS)  # what is done a while later comes too
    settle(window)


def _until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        _handle(0.01)
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to an end with it")


def _handle(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.002)
