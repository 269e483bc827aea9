"""The training digits on the map, live, from the codes that the steps make anyway."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aeviz.core.messages.events import Pause
from aeviz.ui.run.session import Order
from tests.tiny import tiny_recipe
from tests.ui.driving import bench_of

LEFT = Qt.MouseButton.LeftButton


def test_training_digits_replace_test_digits_while_they_are_wanted(window, qtbot):
    bench = bench_of(window)
    button, digits = window.latent.tools.training, bench.map.points
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=30_000)
    assert not button.isEnabled()
    assert "Train" in button.toolTip()
    session = bench.session
    session.start(Order(tiny_recipe("keras-2d", epochs=100_000, dataset="builtin")))
    qtbot.waitUntil(lambda: bench.inspector.frame is not None, timeout=30_000)
    tests = digits.labels
    QTest.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: digits.live is not None, timeout=30_000)
    count = len(session.datasets.peek("builtin", None).train)
    assert len(digits.labels) == len(digits.images) == len(digits.live) == count
    qtbot.waitUntil(lambda: np.isfinite(digits.live).all(), timeout=30_000)
    window.latent.grab()
    assert len(window.latent.plane._cloud.all_xs) == count
    assert "Training pictures" in window.latent.plane.note

    bench.inspector.look_at_step(0)
    qtbot.waitUntil(lambda: digits.live is None)
    assert np.array_equal(digits.labels, tests)
    bench.inspector.look_live()
    qtbot.waitUntil(lambda: digits.live is not None, timeout=30_000)

    QTest.mouseClick(button, LEFT)
    assert digits.live is None
    assert np.array_equal(digits.labels, tests)
    qtbot.waitUntil(lambda: "Training" not in window.latent.plane.note)
    session.stop()
    qtbot.waitUntil(lambda: not session.is_active, timeout=30_000)
    assert not button.isEnabled()


def test_the_next_run_is_asked_too(window, qtbot):
    bench = bench_of(window)
    digits, session = bench.map.points, bench.session
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=30_000)
    for turn in range(2):
        session.start(Order(tiny_recipe("keras-2d", epochs=100_000, dataset="builtin")))
        qtbot.waitUntil(lambda: session.state == "running", timeout=30_000)
        if turn == 0:
            QTest.mouseClick(window.latent.tools.training, LEFT)
        qtbot.waitUntil(lambda: digits.live is not None, timeout=30_000)
        session.stop()
        qtbot.waitUntil(lambda: not session.is_active, timeout=30_000)


def test_another_number_of_digits_counts_once_the_training_digits_are_gone(window, qtbot):
    bench = bench_of(window)
    digits, session, tools = bench.map.points, bench.session, window.latent.tools
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=30_000)
    session.start(Order(tiny_recipe("keras-2d", epochs=100_000, dataset="builtin")))
    qtbot.waitUntil(lambda: session.state == "running", timeout=30_000)
    QTest.mouseClick(tools.training, LEFT)
    qtbot.waitUntil(lambda: digits.live is not None, timeout=30_000)
    session.send(Pause())
    qtbot.waitUntil(lambda: session.state == "paused", timeout=30_000)
    for index in range(tools.count.count()):
        tools.count.setCurrentIndex(index)
        assert digits.live is not None
        assert len(digits.labels) == len(digits.images) == len(digits.live)
    tools.count.setCurrentIndex(0)
    QTest.mouseClick(tools.training, LEFT)
    own = len(bench.inspector.run.probe.points)
    assert digits.live is None
    assert len(digits.labels) == min(own, tools.count.itemData(0))
    session.stop()
    qtbot.waitUntil(lambda: not session.is_active, timeout=30_000)


def test_a_run_that_has_no_training_digits_to_show_says_so(window, qtbot):
    bench = bench_of(window)
    session, button = bench.session, window.latent.tools.training
    qtbot.waitUntil(lambda: bench.warming.is_ready, timeout=30_000)
    recipe = tiny_recipe("stacked", epochs=100_000, dataset="builtin", labels=0)
    session.start(Order(recipe))
    qtbot.waitUntil(lambda: session.state == "running", timeout=30_000)
    assert not button.isEnabled()
    assert "layer by layer" in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()
    session.stop()
    qtbot.waitUntil(lambda: not session.is_active, timeout=30_000)
    session.start(Order(tiny_recipe("keras-2d", epochs=100_000, dataset="builtin")))
    qtbot.waitUntil(lambda: session.state == "running", timeout=30_000)
    assert button.isEnabled()
    session.stop()
    qtbot.waitUntil(lambda: not session.is_active, timeout=30_000)
