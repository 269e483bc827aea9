"""A real window that shows a small run."""

from __future__ import annotations

from pathlib import Path

from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.ui.app import create
from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.tiny import tiny_dataset, tiny_recipe
from tests.ui.driving import bench_of, wait_until_read


def trained(folder: Path, **values: object) -> Path:
    """Train a tiny recipe to its end; the run's folder."""
    launch = start_run(tiny_recipe(**values), tiny_dataset(side=28), CommandQueue(), folder)
    for _ in launch.events:
        pass
    launch.run.close()
    return folder


def open_window(run: Path) -> tuple[MainWindow, Workbench]:
    """The whole program, looking at a run."""
    _, window = create(["aeviz", "--dataset", "builtin", "--run", str(run)])
    window.resize(1400, 900)
    window.show()
    wait_until_read(window)
    return window, bench_of(window)
