"""A lesson of one's own for tests, and what a reader presses, reads and draws."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from aeviz.ui.main_window import MainWindow
from aeviz.ui.workbench import Workbench
from tests.lesson_texts import ASKED, DRAWN, HEAD, page_text
from tests.ui.driving import named

WAIT = 30_000
TRAIN = """[pages.setup]
recipe = "deep"
values = { "data.dataset" = "builtin", "training.epochs" = 2 }
layout = "train"
panels = ["Latent"]
locked = ["network.code_size"]
"""
TRAINED = """[pages.task]
text = "Train 5 steps."
checks = [{ kind = "trained", steps = 5, recipe = "deep" }]
done = "Trained."
"""
CLICK = """[pages.setup]
recipe = "keras-2d"
values = { "data.dataset" = "builtin" }
[pages.task]
text = "Click on the map."
checks = [{ kind = "picked" }]
done = "Clicked."
"""
MINE = (
    f"{HEAD}{page_text('Train', 'Read this. Then train.')}{TRAIN}{ASKED}{TRAINED}"
    f"{page_text('Draw', 'Now draw. Then click.')}{DRAWN}"
    f"{page_text('Next', 'Another recipe. It waits for the run.')}{CLICK}"
)


def press(window: MainWindow, name: str) -> None:
    button = named(window, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    assert button.isEnabled()
    button.click()


def text(window: MainWindow, name: str) -> str:
    label = named(window, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def draw(window: MainWindow, qtbot: QtBot) -> None:
    area = window.canvas.area
    centre = area.rect().center()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=centre - QPoint(20, 20))
    qtbot.mouseMove(area, centre + QPoint(20, 20))
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=centre + QPoint(20, 20))


def shows(bench: Workbench, recipe: str) -> Callable[[], bool]:
    def check() -> bool:
        run = bench.run.run
        return run is not None and run.recipe.name == recipe

    return check
