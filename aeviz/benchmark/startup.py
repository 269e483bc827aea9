"""How long a user waits: until the window is painted, and until everything is ready."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

from aeviz.benchmark.report import Report, Row
from aeviz.benchmark.runner import Options, tell
from aeviz.core.base.errors import AevizError
from aeviz.core.compute import process
from aeviz.core.compute.child import module_arguments

if TYPE_CHECKING:
    from aeviz.ui.main_window import MainWindow

AFTERWARDS = 1.5
"""Seconds that the window is watched for stutter after it is ready."""


def measure(options: Options) -> Report:
    """Fresh processes, one after the other; the first, which fills the caches, does not count."""
    times = 3 if options.quick else 15
    starts = []
    for turn in range(times + 1):
        tell(f"startup: start {turn} of {times}")
        starts.append(_start())
    starts = starts[1:]
    painted, ready, gaps = ([s[key] for s in starts] for key in ("painted", "ready", "gap"))
    rows = [
        Row("first painting", painted, "s"),
        Row("ready to train and draw", ready, "s"),
        Row("longest gap of the event loop after the first painting", gaps, "ms"),
    ]
    figures: dict[str, object] = {
        "first_paint_s": rows[0].median,
        "ready_s": rows[1].median,
        "max_gap_ms": max(gaps),
    }
    figures["language"] = starts[0]["language"]  # AEVIZ_LANGUAGE chooses it
    return Report("startup", "", rows, figures, ["Counted from the start of the process."])


def _start() -> dict[str, Any]:
    """One start in a process of its own: ``painted`` and ``ready`` in s, ``gap`` in ms, and the
    ``language`` of the window."""
    # An installed program is compiled; this one may be forbidden to keep what it compiles.
    usual = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.monotonic()
    child = subprocess.run(  # noqa: S603 - our own module
        [sys.executable, *module_arguments("aeviz.benchmark.startup")],
        env=usual,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    if child.returncode:
        raise AevizError("The window could not be started: the reason is above.")
    said = json.loads(child.stdout)
    return {
        "painted": said["painted"] - began,
        "ready": said["ready"] - began,
        "gap": said["gap"],
        "language": said["language"],
    }


def _be_started() -> int:
    """What runs in the process of its own: the window as ``aeviz`` opens it."""
    process.set_up()
    from aeviz.ui.app import run

    return run(["aeviz"], _watch)


def _watch(window: MainWindow) -> None:
    from PySide6.QtCore import QTimer

    from aeviz.benchmark.window import Ticker
    from aeviz.ui.language.language import spoken
    from aeviz.ui.workbench import Workbench

    bench = window.findChild(Workbench)
    assert bench is not None  # noqa: S101 - narrows the type
    ticker = Ticker(window)
    said: dict[str, float] = {}

    def painted() -> None:
        said["painted"] = time.monotonic()
        ticker.start()

    def ready() -> None:
        said["ready"] = time.monotonic()
        QTimer.singleShot(round(AFTERWARDS * 1000), finish)

    def finish() -> None:
        ticker.stop()
        print(json.dumps({**said, "gap": max(ticker.gaps), "language": spoken()}), flush=True)
        window.close()

    window.shell.first_painted.connect(painted)
    bench.warming.ready.connect(ready)


if __name__ == "__main__":
    sys.exit(_be_started())
