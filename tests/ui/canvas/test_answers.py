"""What each kind of network answers to a drawing; the canvas alone, without the main window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.runs.run import Run
from aeviz.ui.canvas.controller import CanvasController
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.inspect.inspector import Inspector
from aeviz.ui.widgets.picture import PictureArea
from aeviz.ui.window.actions import Actions
from aeviz.ui.window.message_bar import MessageBar
from aeviz.ui.window.shell import Shell
from aeviz.ui.window.undoing import Undoing
from tests.trained import patterns, trained

WAIT = 60_000
PICTURE_HINTS = {
    "keras-2d": "Draw a digit, or click on the map",
    "stacked": "Draw a digit, or click on the map",
    "line-regressor": "This run predicts numbers, not pictures: there is nothing to draw",
}
BARS_HINT = "Draw a digit to see what it is taken for"


class Canvas:
    """The panel, its controller, its undo, and the signals of the inspector that matter here."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.view = CanvasView(tuple(CORRUPTIONS))
        self.window.setCentralWidget(self.view)
        self.window.resize(700, 600)
        self.commands = Actions(self.window)
        shell = Shell(self.window, self.commands, MessageBar(self.window), self.view)
        self.inspector = Inspector(self.window)
        self.controller = CanvasController(shell, self.view, self.inspector)
        self.inspector.run_changed.connect(self.controller.show_run)
        self.inspector.frame_changed.connect(self.controller.show_frame)
        self.inspector.drawing_restored.connect(self.controller.show_drawing_restored)
        self.undoing = Undoing(shell, (), self.view.area)
        self.view.area.history_changed.connect(self.undoing.follow)
        self.window.show()

    def part(self, name: str) -> PictureArea:
        found = self.view.findChild(PictureArea, name)
        assert found is not None
        return found

    def hint(self) -> str:
        """What the place of the restored picture says while it is empty."""
        return self.part("denoisedArea")._hint

    def caption(self) -> str:
        return str(self.view._caption.full_text())


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    return Canvas(qtbot)


@pytest.fixture
def show(
    canvas: Canvas, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., Run]:
    """Look at a run of a recipe."""

    def look(recipe: str, **values: object) -> Run:
        folder: Path = tmp_path_factory.mktemp("runs") / recipe
        run = Run.open(trained(folder, recipe, **values))
        canvas.inspector.look_at_run(run)
        qtbot.waitUntil(lambda: canvas.inspector.is_ready, timeout=WAIT)
        return run

    return look


def draw(canvas: Canvas, qtbot: QtBot) -> None:
    area = canvas.view.area
    square = area.square()
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=square.topLeft() + QPoint(60, 60))
    qtbot.mouseMove(area, square.center())
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=square.center())


def answered(canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.inspector.drawing_restored, timeout=WAIT):
        draw(canvas, qtbot)


def test_before_there_is_a_run_the_canvas_says_how_to_get_one(canvas: Canvas) -> None:
    assert "Press Train" in canvas.hint()
    canvas.controller.say_nothing_is_shown(True)
    assert canvas.hint() == "A run is being opened"
    canvas.controller.say_nothing_is_shown(False)
    assert "Press Train" in canvas.hint()


def test_an_autoencoder_restores(canvas: Canvas, show: Callable[..., Run], qtbot: QtBot) -> None:
    show("keras-2d")
    bars = canvas.view.class_bars
    assert canvas.hint() == PICTURE_HINTS["keras-2d"]
    assert not bars.isVisible()
    answered(canvas, qtbot)
    assert canvas.caption().startswith("PSNR ")
    assert not bars.is_shown()
    canvas.view.area.clear()
    assert canvas.hint() == PICTURE_HINTS["keras-2d"]
    assert canvas.caption() == ""


def test_a_classifier_answers_with_classes_in_place_of_a_picture(
    canvas: Canvas, show: Callable[..., Run], qtbot: QtBot
) -> None:
    show("mlp-classifier")
    bars = canvas.view.class_bars
    assert not canvas.part("denoisedArea").isVisible()
    assert bars.isVisible()
    assert bars.summary() == BARS_HINT
    answered(canvas, qtbot)
    assert bars.is_shown()
    assert canvas.caption() == bars.summary()
    canvas.view.area.clear()
    assert bars.summary() == BARS_HINT


def test_stacked_layers_answer_with_both_and_with_classes_once_they_are_trained(
    canvas: Canvas, show: Callable[..., Run], qtbot: QtBot
) -> None:
    run = show("stacked", encoder_layers="16", code_size=9)
    bars = canvas.view.class_bars
    assert canvas.hint() == PICTURE_HINTS["stacked"]
    assert canvas.part("denoisedArea").isVisible()
    assert bars.summary() == BARS_HINT
    answered(canvas, qtbot)
    assert bars.is_shown()
    assert canvas.caption().startswith("PSNR ")
    canvas.inspector.look_at_step(0)
    qtbot.waitUntil(lambda: "not been trained" in bars.summary())
    canvas.inspector.look_at_step(int(run.frame_steps()[-1]))
    qtbot.waitUntil(bars.is_shown)


def test_a_regressor_says_that_there_is_nothing_to_draw(
    canvas: Canvas, show: Callable[..., Run], qtbot: QtBot
) -> None:
    show("line-regressor")
    hint = PICTURE_HINTS["line-regressor"]
    assert canvas.hint() == hint
    draw(canvas, qtbot)
    qtbot.wait(30)
    assert canvas.hint() == hint
    canvas.view.area.clear()
    assert canvas.hint() == hint


def test_each_run_is_answered_in_its_way(
    canvas: Canvas, show: Callable[..., Run], qtbot: QtBot
) -> None:
    show("mlp-classifier")
    show("denoising")
    assert canvas.part("denoisedArea").isVisible()
    assert not canvas.view.class_bars.isVisible()
    assert canvas.view._kind.currentData() == "gaussian"


def test_one_drag_on_the_map_is_one_step_of_undo(
    canvas: Canvas, show: Callable[..., Run], qtbot: QtBot
) -> None:
    show("keras-2d")
    images = patterns().test.images
    undo = canvas.commands["undo"]
    assert not undo.isEnabled()
    assert undo.toolTip() == "Nothing to undo (Ctrl+Z)"
    for image in images[:2]:
        canvas.controller.begin_gesture()
        for part in (0.5, 0.7, 1.0):
            canvas.controller.take_decoded((image * part).astype(np.uint8))
    assert undo.isEnabled()
    assert "last change" in undo.toolTip()
    second = canvas.view.drawing()
    canvas.view.area.undo()
    assert not np.array_equal(canvas.view.drawing(), second)
    assert not canvas.view.area.is_empty
    canvas.view.area.undo()
    assert canvas.view.area.is_empty
    assert canvas.controller.drawing() is None
    assert not undo.isEnabled()
