"""The window comes first; what is heavy comes after, and nothing waits for it in vain."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from aeviz.ui.app import TURN_SECONDS
from aeviz.ui.losses.lazy import LazyLossView
from aeviz.ui.window.warm_up import WarmUp

HEAVY = (
    "torch",
    "pyqtgraph",
    "scipy",
    "sklearn",
    "requests",
    "pooch",
    "PIL",
    "sympy",
)


def test_nothing_heavy_is_imported_before_the_first_painting_and_no_source_is_read() -> None:
    code = f"""
import sys
from aeviz.ui.app import create
def painted():
    print([name for name in {HEAVY!r} if name in sys.modules], flush=True)
app, window = create(["aeviz"])
window.shell.first_painted.connect(painted)
window.show()
from aeviz.ui.workbench import Workbench
window.findChild(Workbench).warming.ready.connect(window.close)
app.exec()
print([name for name in ("torch", "pyqtgraph") if name in sys.modules])
import linecache
# Torch itself reads some.
print(sum("site-packages/torch/" in name for name in linecache.cache) < 100)
print(sys.getswitchinterval())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    *said, turn = done.stdout.splitlines()
    assert said == ["[]", "['torch', 'pyqtgraph']", "True"], "sources are kept"
    assert float(turn) == TURN_SECONDS < 0.001, "training waits for a window that paints"


def test_warming_up_tells_the_gui_thread_once(qtbot: QtBot) -> None:
    warming = WarmUp()
    told: list[object] = []
    warming.ready.connect(lambda: told.append(QThread.currentThread()))
    with qtbot.waitSignal(warming.ready, timeout=20_000):
        warming.start()
    assert warming.is_ready
    assert "torch" in sys.modules
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told == [warming.thread()]


def test_a_module_that_is_missing_is_logged_and_nothing_hangs(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("aeviz.ui.window.warm_up.NEEDED", ("aeviz.no_such_module",))
    warming = WarmUp()
    with qtbot.waitSignal(warming.ready, timeout=20_000):
        warming.start()
    assert "no_such_module" in caplog.text
    caplog.clear()


def test_losses_that_come_early_are_drawn_when_the_plot_is_there(qtbot: QtBot) -> None:
    late = LazyLossView()
    qtbot.addWidget(late)
    late.resize(400, 300)
    late.show()
    late.ask(lambda view: view.begin("mean squared error per pixel"))
    late.ask(lambda view: view.add_steps(1, {"loss": np.array([3.0, 2.0])}))
    late.ask(lambda view: view.add_epoch(2, {"loss": 2.5}))
    late.ask(lambda view: view.add_mark(1, "Learning rate 0.1"))
    late.ask(lambda view: view.set_cursor(1))
    view = late.build()
    assert late.build() is view
    late.ask(lambda view: view.add_steps(3, {"loss": np.array([1.0])}))
    steps, values = view.curves()["train loss"]
    assert steps.tolist() == [1, 2, 3]
    assert values.tolist() == [3.0, 2.0, 1.0]
    assert view.curves()["test loss"][1].tolist() == [2.5]
    qtbot.waitUntil(view.isVisible)
    with qtbot.waitSignal(late.step_chosen) as chosen:
        view.step_chosen.emit(2)
    assert chosen.args == [2]
    late.ask(lambda view: view.begin("loss"))
    assert view.curves() == {}
