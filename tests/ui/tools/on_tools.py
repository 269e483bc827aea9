"""Windows of the Tools menu: opened, read and saved from."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from aeviz.core.recipe.presets import find_recipe
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.window import ToolWindow
from tests.ui.driving import bench_of

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


def opened(window: MainWindow, action: str, kind: type[ToolWindow]) -> ToolWindow:
    window.commands[action].trigger()
    found = window.findChild(kind)
    assert isinstance(found, ToolWindow)
    assert found.isVisible()
    return found


def save_as(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


KINDS = ("keras-2d", "stacked", "mlp-classifier")


def title(recipe: str) -> str:
    return find_recipe(recipe).title


def kind(name: str) -> str:
    """What comes before the time in the name of a run."""
    return name.partition(" · ")[0]


def noticed_in(window: MainWindow) -> str:
    """What was noticed while the run that is shown was trained: so few steps teach it little."""
    run = bench_of(window).run.run
    assert run is not None
    return " ".join(notice.text for notice in run.notices())
