"""A window with all that can be opened in it, for tests that read every text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.tools.compare import CompareWindow
from aeviz.ui.tools.evaluate import EvaluateWindow
from aeviz.ui.tools.window import ToolWindow
from aeviz.ui.workbench import Workbench
from tests.trained import trained
from tests.ui.window import open_window

DIALOGS = (
    "evaluate", "compare", "new_digits", "inside", "export_film", "runs", "preferences", "palette",
    "branch", "keys", "tour", "about", "export", "own_sets", "open_pictures", "lessons",
)  # fmt: skip
WAIT = 60_000


def window_with_two_runs(folder: Path, qtbot: QtBot) -> Workbench:
    """A window with two runs of the user's own in ``folder``, the second one open."""
    trained(folder / "20261127-101500-keras-2d")
    window, bench = open_window(trained(folder / "20261128-113553-denoising", recipe="denoising"))
    qtbot.addWidget(window)
    bench.window.losses.build()
    qtbot.waitUntil(lambda: bench.inspector.inspected() is not None, timeout=WAIT)
    return bench


def open_everything(bench: Workbench, qtbot: QtBot) -> list[QWidget]:
    """Open all dialogs, compare the two runs, and wait for what is worked out: the window, and
    all other windows."""
    window = bench.window
    for name in DIALOGS:
        window.commands[name].trigger()
    tools = {type(tool): tool for tool in window.findChildren(ToolWindow)}
    for kind, tool in tools.items():
        if kind not in (EvaluateWindow, CompareWindow):
            tool.job.cancel()
    compare = tools[CompareWindow]
    assert isinstance(compare, CompareWindow)
    qtbot.waitUntil(lambda: compare.runs.count() == 2, timeout=WAIT)
    for row in range(2):
        compare.runs.item(row).setCheckState(Qt.CheckState.Checked)
    compare.compare()
    qtbot.waitUntil(lambda: not any(t.job.is_active for t in tools.values()), timeout=WAIT)
    qtbot.waitUntil(lambda: not bench.files.naming.is_active)
    return [window, *(w for w in QApplication.topLevelWidgets() if w is not window)]


def close_everything(bench: Workbench) -> None:
    """Close what :func:`open_everything` opened, and the window."""
    for top in (*QApplication.topLevelWidgets(), *bench.window.findChildren(QDialog)):
        top.close()
    bench.window.close()
