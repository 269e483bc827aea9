"""Looking through the network of the past: weights are read on a thread, the newest wish counts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QThread
from pytestqt.qtbot import QtBot

from aeviz.core.inference.frames import Frame
from aeviz.core.inference.viewing import decode, restore
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from aeviz.core.runs.serialise import StoredWeights
from aeviz.core.training import loop
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.inspect.network import RestoredDrawing
from tests.tiny import tiny_recipe
from tests.trained import train

WAIT = 60_000
RANGE = tiny_recipe().data.pixel_range


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run with a checkpoint at the end of each of its four epochs of ten steps."""
    before, loop.CHECKPOINT_SECONDS = loop.CHECKPOINT_SECONDS, (0.0, 60.0)
    try:
        return train(tmp_path_factory.mktemp("past") / "run", epochs=4)
    finally:
        loop.CHECKPOINT_SECONDS = before


@pytest.fixture
def inspector(qtbot: QtBot) -> Iterator[Inspector]:
    made = Inspector()
    yield made
    made.close()
    made.deleteLater()


def look(inspector: Inspector, folder: Path, qtbot: QtBot) -> Run:
    run = Run.open(folder)
    inspector.look_at_run(run)
    qtbot.waitUntil(lambda: inspector.is_ready, timeout=WAIT)
    return run


def test_a_drawing_meets_the_weights_of_the_nearest_checkpoint(
    inspector: Inspector, folder: Path, qtbot: QtBot
) -> None:
    run = look(inspector, folder, qtbot)
    assert run.checkpoint_steps() == (0, 10, 20, 30, 40)
    digit = run.probe.digits[0]
    results: list[RestoredDrawing] = []
    inspector.drawing_restored.connect(results.append)
    inspector.restore_image(digit)
    for step in (20, 0, 40, 10):
        inspector.look_at_step(step)
        qtbot.waitUntil(
            lambda s=step: bool(results) and results[-1].weights_step == s, timeout=WAIT
        )
        recipe = run.recipe
        expected = restore(
            load_model(run, step), digit[None], recipe.corruption, RANGE, recipe.seed
        )
        assert np.array_equal(results[-1].restored, expected.output[0])


def test_nothing_is_read_by_the_thread_of_the_window(
    inspector: Inspector, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers: list[QThread] = []
    read = Run.stored_weights

    def noting(run: Run, step: int | None = None) -> StoredWeights:
        readers.append(QThread.currentThread())
        return read(run, step)

    monkeypatch.setattr(Run, "stored_weights", noting)
    look(inspector, folder, qtbot)
    inspector.look_at_step(10)
    with qtbot.waitSignal(inspector.ready, timeout=WAIT):
        pass
    app = QCoreApplication.instance()
    assert app is not None
    assert readers
    assert app.thread() not in readers


def test_of_many_wishes_the_newest_counts_and_frames_do_not_wait(
    inspector: Inspector, folder: Path, qtbot: QtBot
) -> None:
    run = look(inspector, folder, qtbot)
    shown: list[int] = []
    inspector.frame_changed.connect(lambda frame: shown.append(frame.step))
    for step in (0, 10, 20, 30, 10):
        inspector.look_at_step(step)
        qtbot.waitUntil(lambda s=step: bool(shown) and shown[-1] == s, timeout=WAIT)
    qtbot.waitUntil(lambda: inspector.is_ready, timeout=WAIT)
    code = np.zeros((1, 2), np.float32)
    pictures = inspector.decode(code)
    assert pictures is not None
    assert np.array_equal(pictures, decode(load_model(run, 10), code, RANGE))


def test_what_was_asked_while_weights_were_read_is_done_then(
    inspector: Inspector, folder: Path, qtbot: QtBot
) -> None:
    look(inspector, folder, qtbot)
    done: list[int] = []
    inspector.once_ready(lambda: done.append(0))

    def ask(frame: Frame) -> None:
        assert inspector.inspected() is None
        assert not inspector.is_ready
        inspector.once_ready(lambda: done.append(1))

    inspector.frame_changed.connect(ask)
    inspector.look_at_step(20)
    qtbot.waitUntil(lambda: bool(done), timeout=WAIT)
    assert done == [1]
    assert inspector.inspected() is not None


def test_a_damaged_checkpoint_gives_way_to_an_older_one(
    inspector: Inspector, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    copied = Path(shutil.copytree(folder, tmp_path / "run"))
    weights = copied / "checkpoints" / "0000000020" / "model.safetensors"
    data = bytearray(weights.read_bytes())
    data[-9] ^= 1
    weights.write_bytes(data)
    run = look(inspector, copied, qtbot)
    told: list[str] = []
    inspector.failed.connect(told.append)
    inspector.look_at_step(20)
    with qtbot.waitSignal(inspector.ready, timeout=WAIT):
        pass
    code = np.ones((1, 2), np.float32)
    assert np.array_equal(inspector.decode(code), decode(load_model(run, 10), code, RANGE))
    assert "damaged" in told[0]


def test_without_any_checkpoint_it_says_so_once(
    inspector: Inspector, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    copied = Path(shutil.copytree(folder, tmp_path / "run"))
    shutil.rmtree(copied / "checkpoints")
    told: list[str] = []
    inspector.failed.connect(told.append)
    look(inspector, copied, qtbot)
    for _ in range(3):
        assert inspector.decode(np.zeros((1, 2), np.float32)) is None
    assert len(told) == 1
    assert "no good checkpoint" in told[0]
