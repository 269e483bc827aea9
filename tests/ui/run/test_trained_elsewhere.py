"""A run that another process trains is seen as it comes, and taken over when that has gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow
from tests import children
from tests.ui.driving import bench_of, open_run

WAIT = 60_000
TRAINER = """
import sys, threading
from pathlib import Path
import torch
from aeviz.core.launch import start_run
from aeviz.core.messages.events import Resume, Step, Stop
from aeviz.core.messages.inbox import CommandQueue
from tests.tiny import tiny_recipe
from tests import children
from tests.ui.driving import tiny_images
torch.set_num_threads(1)
queue = CommandQueue()
queue.put(Step(5))
def listen():
    for line in sys.stdin:
        queue.put({"step": Step(5), "resume": Resume(), "stop": Stop()}[line.strip()])
threading.Thread(target=listen, daemon=True).start()
recipe, path = tiny_recipe(dataset="builtin"), Path(sys.argv[1])
launch = start_run(recipe, tiny_images(), queue, path, live=False)
with launch.run:
    print("begun", flush=True)
    for event in launch.events:
        pass
"""


class Elsewhere:
    """Another process that trains, and does what it is told."""

    def __init__(self, process: children.Child) -> None:
        self.process = process

    def tell(self, command: str) -> None:
        print(command, file=self.process.stdin, flush=True)


@contextmanager
def trained_elsewhere(path: Path) -> Iterator[Elsewhere]:
    pipes = ("stdin", "stdout")
    with children.start(["-c", TRAINER, str(path)], pipes) as process:
        assert process.stdout.readline() == "begun\n"
        try:
            yield Elsewhere(process)
        finally:
            process.kill()


def test_what_is_trained_elsewhere_is_seen_drawn_through_and_taken_over(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bench, path = bench_of(window), tmp_path / "run"
    inspector, area = bench.inspector, window.canvas.area

    def said(text: str) -> bool:
        return text in window.status_label.text()

    with trained_elsewhere(path) as trainer:
        qtbot.waitUntil(lambda: any(path.glob("frames/*")), timeout=WAIT)
        open_run(window, path)
        qtbot.waitUntil(lambda: said(f"process {trainer.process.pid}"), timeout=WAIT)
        assert not window.toolbar.resume_button.isEnabled()
        qtbot.waitUntil(lambda: said("Paused") and said("step 5 of"), timeout=WAIT)
        trainer.tell("step")
        qtbot.waitUntil(lambda: said("step 10 of"), timeout=WAIT)
        assert inspector.position is None
        qtbot.waitUntil(lambda: inspector.frame is not None and inspector.frame.step == 10)
        qtbot.waitUntil(lambda: inspector.inspected() is not None, timeout=WAIT)
        qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=area.rect().center())
        qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=area.rect().center())
        qtbot.waitUntil(lambda: inspector.weights_step == 10, timeout=WAIT)  # no checkpoint there
        assert 10 not in inspector.run.checkpoint_steps()
        trainer.process.kill()
        trainer.process.wait()
        qtbot.waitUntil(lambda: said("Interrupted"), timeout=5_000)
        qtbot.waitUntil(window.toolbar.resume_button.isEnabled, timeout=WAIT)
        assert "can go on from step 0" in window.message_bar.text
    qtbot.mouseClick(window.toolbar.resume_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bench.session.state == "finished", timeout=WAIT)
    assert bench.following.run is None


def test_the_end_of_a_run_elsewhere_is_that_of_a_finished_run(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "run"
    with trained_elsewhere(path) as trainer:
        open_run(window, path)
        trainer.tell("resume")
        qtbot.waitUntil(lambda: "Finished" in window.status_label.text(), timeout=WAIT)
    assert "20 of 20" in window.status_label.text() or "epoch 2 of 2" in window.status_label.text()
    assert "process" not in window.status_label.text()
    qtbot.waitUntil(window.toolbar.more_button.isEnabled, timeout=WAIT)
    assert window.message_bar.text == ""


def test_training_here_leaves_what_is_followed(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bench, path = bench_of(window), tmp_path / "run"
    with trained_elsewhere(path):
        open_run(window, path)
        assert bench.following.run is not None
        qtbot.mouseClick(window.toolbar.step_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bench.session.state == "paused", timeout=WAIT)
        assert bench.following.run is None
        assert bench.run.run is not None
        assert bench.run.run.path != path
