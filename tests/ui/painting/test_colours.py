"""The window with pictures in colour, of many classes, of one, and of none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.ui.main_window import MainWindow
from aeviz.ui.map.plane.plane import class_colour
from aeviz.ui.workbench import Workbench
from tests.tiny import colour_dataset, tiny_recipe
from tests.ui.window import open_window

CLASSES = (0, 1, 26, 100)
WAIT = 30_000
"""Milliseconds."""


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Finished runs of pictures in colour by their number of classes."""
    made = {}
    for classes in CLASSES:
        recipe = tiny_recipe(
            "denoising", encoder_layers=[12], decoder_layers=[12], code_size=4, epochs=1,
            batch_size=32,
        )  # fmt: skip
        data = colour_dataset(train=64, test=120, side=16, classes=classes)
        made[classes] = tmp_path_factory.mktemp("runs") / f"of-{classes}"
        launch = start_run(recipe, data, CommandQueue(), made[classes])
        with launch.run:
            for _ in launch.events:
                pass
    return made


@pytest.fixture
def opened(
    request: pytest.FixtureRequest, runs: dict[int, Path], qtbot: QtBot
) -> Iterator[tuple[MainWindow, Workbench]]:
    window, bench = open_window(runs[getattr(request, "param", 26)])
    yield window, bench
    window.close()
    window.deleteLater()


def colours(widget: QWidget) -> int:
    """Pixels of a widget on the screen that are far from grey."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = rows[:, : 3 * image.width()].reshape(-1, 3).astype(int)
    return int((pixels.max(1) - pixels.min(1) > 60).sum())


def test_the_grid_the_canvas_and_the_answer_are_in_colour(opened, qtbot) -> None:
    window, _bench = opened
    view = window.canvas
    QTest.keyClick(view.area, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: colours(view.findChild(QWidget, "seenArea")) > 100, timeout=WAIT)
    assert colours(view.area) > 1000
    assert colours(view.findChild(QWidget, "corruptedArea")) > 100
    assert colours(window.findChild(QWidget, "digitsView")) > 1000
    assert window.docks["Digits"].windowTitle() == "Pictures"
    assert "digit" not in view.area.hint.lower()
    # The very picture of the data is what the network sees, and undo takes it away.
    assert not view.area.is_empty
    view.area.undo()
    assert view.area.is_empty


def test_the_pen_draws_in_the_colours_of_the_data(opened, qtbot) -> None:
    window, _bench = opened
    view = window.canvas
    ground = view.drawing()[:, 0, 0]
    assert view.drawing().shape == (3, 280, 280)
    swatches = [b for b in view.findChildren(QToolButton) if b.objectName().startswith("penColour")]
    assert len([b for b in swatches if b.isVisible()]) == 5
    chosen = swatches[2]
    QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
    middle = view.area.rect().center()
    QTest.mousePress(view.area, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view.area, middle + QPoint(20, 0))
    QTest.mouseRelease(view.area, Qt.MouseButton.LeftButton, pos=middle + QPoint(20, 0))
    drawn = view.drawing()[:, 140, 145]
    assert tuple(int(c) for c in drawn) == chosen.colour.getRgb()[:3]
    # The eraser gives the ground back, and any other colour can be taken.
    QTest.keyClick(view.area, Qt.Key.Key_E)
    QTest.mousePress(view.area, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view.area, middle + QPoint(20, 0))
    QTest.mouseRelease(view.area, Qt.MouseButton.LeftButton, pos=middle + QPoint(20, 0))
    assert np.array_equal(view.drawing()[:, 140, 145], ground)
    view._tools.colours.take(QColor(255, 0, 128))
    QTest.mouseClick(view.area, Qt.MouseButton.LeftButton, pos=middle)
    assert tuple(int(c) for c in view.drawing()[:, 140, 140]) == (255, 0, 128)


def test_a_picture_from_a_file_keeps_its_colours(opened, qtbot, tmp_path) -> None:
    window, bench = opened
    pixels = np.zeros((50, 50, 3), np.uint8)
    pixels[..., 0] = 200
    Image.fromarray(pixels).save(tmp_path / "red.png")
    bench.canvas.open_image(tmp_path / "red.png")
    qtbot.waitUntil(lambda: not window.canvas.area.is_empty, timeout=WAIT)
    assert tuple(int(c) for c in window.canvas.drawing()[:, 140, 140]) == (200, 0, 0)


def test_kept_drawings_keep_their_colours(opened, qtbot) -> None:
    window, bench = opened
    QTest.keyClick(window.canvas.area, Qt.Key.Key_S)
    before = window.canvas.drawing()
    window.commands["keep_drawing"].trigger()
    window.canvas.area.clear()
    bench.gallery.load()
    kept = bench.gallery._kept[0]
    assert np.array_equal(kept.drawing.pixels, before)
    bench.gallery.drawing_wanted.emit(kept.drawing)
    assert np.array_equal(window.canvas.drawing(), before)


@pytest.mark.parametrize("opened", CLASSES, indirect=True)
def test_any_number_of_classes(opened, qtbot, request) -> None:
    """The map has room, its legend scrolls, and nothing is named that has no name."""
    window, bench = opened
    classes = len(bench.inspector.run.probe.class_names)
    view = window.latent
    qtbot.waitUntil(lambda: view.points is not None, timeout=WAIT)
    assert view.plane.height() > view.legend.height()
    assert view.legend.height() <= max(view.height() // 3, 40)
    assert len(view.legend.classes.shown()) == classes
    assert colours(view.plane) > 0
    choice = view.tools.colours
    labelled = [choice.itemText(i) for i in range(choice.count())]
    assert ("Colour: label" in labelled) == bool(classes)
    view.plane.pointed.place = view.plane.axes().plot.center()
    view.show_hover(bench.inspector.run.probe.points[0])
    assert view.plane.inset is not None
    assert len(view.plane.inset.pictures) == 2
    view.grab()


def test_colours_of_many_classes_differ() -> None:
    found = {class_colour(index).rgb() for index in range(256)}
    assert len(found) == 256
