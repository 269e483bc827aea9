"""What is drawn, counted: once for a frame, and not at all where nobody looks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from aeviz.core.inference.frames import Frame, Probe, Projection
from aeviz.core.messages.events import FrameReady, StepsDone
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.runs.run import Run
from aeviz.ui.losses.view import LossView
from aeviz.ui.widgets.digit_grid import DigitGrid
from tests.ui.driving import bench_of


class Painter(QObject):
    """Counts how often widgets are painted."""

    def __init__(self, **widgets: QWidget) -> None:
        super().__init__()
        self.count: Counter[str] = Counter()
        self._names = {id(widget): name for name, widget in widgets.items()}
        for widget in widgets.values():
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count[self._names[id(watched)]] += 1
        return False


@pytest.fixture
def bench(window, qtbot, tmp_path: Path):
    """The real window looking at a run of four digits."""
    found = bench_of(window)
    qtbot.waitUntil(lambda: found.warming.is_ready, timeout=30_000)
    pictures = np.zeros((4, 28, 28), np.uint8)
    probe = Probe(pictures, np.arange(4, dtype=np.uint8), 2, ("a", "b", "c", "d"))
    run = Run.create(tmp_path / "run", find_recipe("deep"), probe, {})
    run.close()
    found.opening.show_run(run, ())
    return found


def curves(window) -> LossView:
    """The view of the losses, which is built after the first painting."""
    return window.findChild(LossView)


def frame(step: int) -> FrameReady:
    pictures = np.full((2, 28, 28), step, np.uint8)
    plane = Projection(np.zeros(2, np.float32), np.eye(2, dtype=np.float32), 1.0)
    # The same corners, taken by others: the map has no reason to glide.
    corners = np.array([[0, 0], [0, 1], [1, 1], [1, 0]], np.float32)
    points = np.roll(corners, step, axis=0)
    psnr = np.full(2, float(step), np.float32)
    made = Frame(step, 0, pictures, pictures, psnr, points, plane, np.ones(2, np.float32))
    return FrameReady(made, {})


def settle(qtbot, bench) -> None:
    """Let everything that was asked for be painted."""
    qtbot.waitUntil(lambda: not bench.map.waits)
    for _ in range(5):
        QCoreApplication.processEvents()


def test_each_frame_is_painted_once_and_hidden_docks_are_not(window, bench, qtbot) -> None:
    mosaic = window.comparison.findChild(DigitGrid)
    for step in (1, 2):  # the first ones arrange the window
        bench.inspector.take_live(frame(step))
        settle(qtbot, bench)
    painter = Painter(digits=mosaic, map=window.latent.plane)
    for step in range(3, 8):
        bench.inspector.take_live(frame(step))
        settle(qtbot, bench)
    assert painter.count == {"digits": 5, "map": 5}
    for name in ("Digits", "Latent"):
        window.docks[name].close()
    settle(qtbot, bench)
    painter.count.clear()
    for step in range(8, 12):
        bench.inspector.take_live(frame(step))
        settle(qtbot, bench)
    assert not painter.count


def test_nothing_is_painted_while_nothing_happens(window, bench, qtbot) -> None:
    for step in (1, 2):
        bench.inspector.take_live(frame(step))
        settle(qtbot, bench)
    qtbot.waitUntil(lambda: not curves(window)._timer.isActive())
    settle(qtbot, bench)
    painter = Painter(
        digits=window.comparison.findChild(DigitGrid),
        map=window.latent.plane,
        losses=curves(window)._plot.viewport(),
        timeline=window.timeline,
    )
    for _ in range(50):
        QCoreApplication.processEvents()
    assert not painter.count


def test_losses_of_many_blocks_are_drawn_together(window, bench, qtbot) -> None:
    painter, shown = Painter(losses=curves(window)._plot.viewport()), []
    for burst in range(4):  # the first ones find room for the numbers of the axes
        for block in range(40):
            first = 1 + 5 * (40 * burst + block)
            bench.session.event_received.emit(StepsDone(first, 1, {"loss": np.ones(5)}))
        qtbot.waitUntil(lambda: not curves(window)._timer.isActive())
        settle(qtbot, bench)
        shown.append(painter.count["losses"])
    assert shown[3] - shown[2] == 1


def test_the_status_line_changes_at_reading_speed(window, bench) -> None:
    before = window.status_label.text()
    for block in range(40):
        bench.session.event_received.emit(StepsDone(1 + 5 * block, 1, {"loss": np.ones(5)}))
    assert window.status_label.text() == before
    assert bench.run.status._timer.interval() == 250
    bench.run.status._timer.timeout.emit()
    assert "200" in window.status_label.text()
