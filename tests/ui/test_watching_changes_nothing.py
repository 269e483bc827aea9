"""A run is the same to the last bit whether every view is open and busy, or none is."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from aeviz.core.inference.frames import MOST
from aeviz.core.messages.events import Pause, Resume, SetSpeed, Step, StepsDone
from aeviz.ui.map.bars import tools as map_tools
from aeviz.ui.run.session import Order
from aeviz.ui.run.trainer_thread import Launched
from tests.tiny import tiny_recipe
from tests.ui.driving import bench_of, heard_of

SPEEDS = {
    3: SetSpeed(25.0),
    6: SetSpeed(400.0),
    8: Pause(),
    10: Step(2),
    12: Resume(),
    13: SetSpeed(None),
}
"""Watched in all ways: held, stepped, paused."""
LEFT = Qt.MouseButton.LeftButton


def losses_of_a_training(window, qtbot, meanwhile, *first):
    """Train a small VAE in the window, which is sent these commands ``first``; the bytes of every
    loss, and of the last weights."""
    session = bench_of(window).session
    begun = heard_of(session, Launched)
    session.start(Order(tiny_recipe("vae-2d", epochs=2, dataset="builtin", seed=3)))
    for command in first:
        session.send(command)
    qtbot.waitUntil(lambda: bool(begun), timeout=30_000)
    while session.is_active:
        meanwhile()
        qtbot.wait(1)
    run = begun[0].run
    blocks = [event.losses for event in run.events() if isinstance(event, StepsDone)]
    losses = {name: np.concatenate([block[name] for block in blocks]) for name in blocks[0]}
    weights = run.checkpoint().weights
    return {name: array.tobytes() for name, array in (losses | dict(weights)).items()}


@pytest.fixture
def busy(window, qtbot, monkeypatch):
    """Turns on all there is to watch; calling it moves the pointer, draws, zooms, scrubs."""
    monkeypatch.setattr("aeviz.ui.map.points.USUAL", 100)
    for module in ("inference.frame_making", "training.watching"):  # maps of many pieces
        monkeypatch.setattr(f"aeviz.core.{module}.PIECE", 40)
    qtbot.waitUntil(lambda: bench_of(window).warming.is_ready, timeout=30_000)
    tools, target, area = window.latent.tools, window.latent.plane, window.canvas.area
    turn = 0

    def begin():
        for dock in window.docks.values():
            dock.show()
        tools.manifold.setChecked(True)
        tools.ellipses.setChecked(True)
        tools.training.setChecked(True)
        tools.colours.setCurrentIndex(1)
        tools.count.setCurrentIndex(map_tools.COUNTS.index(MOST))

    def meanwhile():
        nonlocal turn
        turn += 1
        middle = target.rect().center()
        QTest.mouseMove(target, middle + QPoint(turn % 40 - 20, turn % 30 - 15))
        place = area.square().center() + QPoint(turn % 50 - 25, turn % 37 - 18)
        QTest.mouseClick(area, LEFT, pos=place)
        if turn % 7 == 0:
            QTest.mouseClick(target, LEFT, pos=middle)
        if turn % 11 == 0:
            target.zoom(0.9 if turn % 2 else 1.1)
        session, inspector = bench_of(window).session, bench_of(window).inspector
        if turn % 17 in SPEEDS:
            session.send(SPEEDS[turn % 17])
        if turn % 13 == 0 and inspector.frame is not None:
            inspector.look_at_step(0)
        elif turn % 13 == 6:
            inspector.look_live()

    begin()
    return meanwhile


def test_losses_are_the_same_with_every_view_open_and_with_all_closed(window, qtbot, busy):
    decoded = []
    bench_of(window).inspector.point_decoded.connect(decoded.append)
    # Held at first: on a busy machine it would be over before anything was looked at.
    watched = losses_of_a_training(window, qtbot, busy, Pause())
    qtbot.waitUntil(lambda: bool(decoded))
    assert window.latent.plane.backdrop is not None
    assert len(bench_of(window).map.points.labels) > 200
    tools = window.latent.tools
    tools.manifold.setChecked(False)
    tools.ellipses.setChecked(False)
    tools.colours.setCurrentIndex(0)
    tools.count.setCurrentIndex(0)
    window.canvas.area.clear()
    bench_of(window).session.send(SetSpeed(None))
    for dock in window.docks.values():
        dock.hide()
    alone = losses_of_a_training(window, qtbot, lambda: None)
    assert watched == alone
