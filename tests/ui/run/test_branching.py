"""Timeline → Train on from here: a new run that shares the past of the one that is shown."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from aeviz.core.base.paths import runs_folder
from aeviz.core.branching import branched_at
from aeviz.core.runs.run import Run
from aeviz.ui.main_window import MainWindow
from aeviz.ui.run.branching import BranchDialog
from tests.ui.driving import bench_of, named
from tests.ui.run.main_job.by_hand import WAIT, train, wait_for_state


def test_a_new_run_goes_on_from_the_step_that_is_looked_at(
    window: MainWindow, qtbot: QtBot
) -> None:
    bench = bench_of(window)
    assert "first" in window.commands["branch"].toolTip()
    train(window, qtbot, epochs=3)
    parent = bench.run.run
    assert parent is not None
    steps, past = window.losses.build().curves()["train loss"]
    first = parent.checkpoint_steps()[-2]
    bench.inspector.look_at_step(int(parent.frame_steps()[-2]))
    window.commands["branch"].trigger()
    dialog = window.findChild(BranchDialog)
    assert dialog is not None
    assert f"step {first:,}" in dialog.findChild(QLabel, "branchText").text()
    rate = named(dialog, "branch.training.learning_rate")
    assert isinstance(rate, QLineEdit)
    assert rate.text() == "0.001"
    assert not named(dialog, "branch.code.beta").isVisible()
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    rate.setText("-1")
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert "Learning rate must be" in dialog.findChild(QLabel, "branchError").text()
    rate.setText("0.01")
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: bench.run.run is not None and bench.run.run.path != parent.path, timeout=WAIT
    )
    wait_for_state(window, qtbot, "finished")
    child = bench.run.run
    assert child is not None
    assert branched_at(child) == first
    assert bench.run.shown.tuned == {"training.learning_rate": 0.01}
    assert len(list(runs_folder().iterdir())) == 2
    shared, values = window.losses.build().curves()["train loss"]
    np.testing.assert_array_equal(values[:first], past[:first])
    assert len(shared) == len(steps)
    assert (values[first + 1 :] != past[first + 1 :]).any()
    assert (first, "went on from another run") in bench.timeline._marks
    assert Run.open(parent.path).summary().state == "finished"


def test_a_run_in_training_is_stopped_first(window: MainWindow, qtbot: QtBot) -> None:
    bench = bench_of(window)
    bench.setup.change("epochs", 5000)
    qtbot.mouseClick(window.toolbar.train_button, Qt.MouseButton.LeftButton)
    wait_for_state(window, qtbot, "running")
    assert "Stop the run first" in window.commands["branch"].toolTip()
    bench.session.stop()
    wait_for_state(window, qtbot, "stopped")
    assert window.commands["branch"].isEnabled()
