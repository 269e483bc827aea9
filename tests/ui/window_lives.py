"""Opens and closes the window again and again in one process; what stays, and how much memory.

``python -m tests.ui.window_lives COUNT`` prints a line for each window: mebibytes, and the names of
the parts that are still alive. Run by ``test_window_lives.py``; with 200 it is the measurement.
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import time
import weakref
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from aeviz.core import datasets
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.tiny import tiny_dataset

VIEWS = ("setup", "losses", "comparison", "latent", "traversal", "canvas", "gallery", "timeline")


def _wait(app: QApplication, ready: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.005)


def live_once() -> dict[str, weakref.ref[object]]:
    """One window, from opening over some training and every tool to its end."""
    app, window = create(["aeviz", "--recipe", "keras-2d", "--dataset", "builtin"])
    window.show()
    bench = window.findChild(Workbench)
    assert isinstance(bench, Workbench)
    _wait(app, lambda: bench.warming.is_ready)
    bench.run.train_or_pause()
    _wait(app, lambda: bench.inspector.frame is not None)
    _use(window, bench)
    _wait(app, lambda: len(bench.timeline._view._frames) > 0)
    parts = {"window": window, "workbench": bench, **vars(bench)}
    parts |= {f"view {name}": getattr(window, name) for name in VIEWS}
    refs = {n: weakref.ref(part) for n, part in parts.items() if isinstance(part, QObject)}
    window.close()
    bench.warming.stop()
    window.deleteLater()
    return refs


def _use(window: MainWindow, bench: Workbench) -> None:
    for name in ("evaluate", "compare", "new_digits", "inside", "tour", "keys", "about", "what"):
        window.commands[name].trigger()
        QApplication.processEvents()
    bench.timeline._view.first()
    window.latent.legend.classes.buttons[0].click()


_ARENA_MAX = -8
"""``M_ARENA_MAX`` of glibc's ``mallopt``."""


def _one_arena() -> None:
    """Threads that come and go leave holes in arenas of their own, which look like leaks."""
    if sys.platform == "linux":
        ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)


def main(count: int) -> None:
    _one_arena()
    data = tiny_dataset(1280, 200, side=28)
    datasets.DATASETS["builtin"] = datasets.Entry("Tiny", "Tiny patterns.", lambda *_: data)
    os.environ.pop("AEVIZ_DATA_DIR", None)
    for _ in range(count):
        refs = live_once()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
        left = [name for name, ref in refs.items() if ref() is not None]
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        print(pages * os.sysconf("SC_PAGE_SIZE") >> 20, *left, flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
