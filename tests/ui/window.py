"""A real window that shows a small run."""

from __future__ import annotations

from pathlib import Path

from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.ui.driving import bench_of, wait_for, wait_until_read


def open_window(run: Path) -> tuple[MainWindow, Workbench]:
    """The whole program, looking at a run."""
    _, window = create(["aeviz", "--dataset", "builtin", "--run", str(run)])
    window.resize(1400, 900)
    window.show()
    wait_until_read(window)
    return window, bench_of(window)


def ready_window(run: Path) -> MainWindow:
    """The same, as far as its network can be looked through."""
    window, bench = open_window(run)
    wait_for(lambda: bench.inspector.inspected() is not None)
    return window
