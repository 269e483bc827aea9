"""A run that another program writes is shown, and not offered to be trained here as well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from aeviz.core.launch import start_run
from aeviz.core.messages.events import Step, Stop
from aeviz.core.messages.inbox import CommandQueue
from aeviz.ui.main_window import MainWindow
from tests import children
from tests.tiny import tiny_recipe
from tests.trained import patterns
from tests.ui.driving import bench_of, open_run

WAIT = 60_000
WRITER = """
import sys
from pathlib import Path
from aeviz.core.runs.run import Run
with Run.open(Path(sys.argv[1]), write=True):
    print("writing", flush=True)
    sys.stdin.read()
"""


def _unfinished(path: Path) -> Path:
    """A run that was stopped after five of its twenty steps."""
    queue = CommandQueue()
    queue.put(Step(5))
    queue.put(Stop())
    launch = start_run(tiny_recipe(), patterns(), queue, path)
    with launch.run:
        for _ in launch.events:
            pass
    return path


@contextmanager
def _written_elsewhere(path: Path) -> Iterator[None]:
    """While active, another process holds the run's lock."""
    pipes = ("stdin", "stdout")
    with children.start(["-c", WRITER, str(path)], pipes) as process:
        assert process.stdout.readline() == "writing\n"
        yield


def test_resume_is_not_offered_while_another_program_writes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = _unfinished(tmp_path / "run")
    inspector = bench_of(window).inspector
    with _written_elsewhere(path):
        open_run(window, path)
        qtbot.waitUntil(lambda: inspector.frame is not None, timeout=WAIT)
        assert "Another program is writing this run" in window.message_bar.text
        for button in (window.toolbar.resume_button, window.toolbar.more_button):
            assert not button.isEnabled()
            assert "Another program" in button.toolTip()
        assert window.toolbar.train_button.isEnabled()
    open_run(window, path)
    assert window.toolbar.resume_button.isEnabled()
    assert window.toolbar.more_button.isEnabled()
