"""Somebody who reads a lesson in the real window: by mouse and keys, with real digits and real
training, and with a watch for what has to be waited for."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from aeviz.core import datasets
from aeviz.core.data.base import Split
from aeviz.core.data.family import mnist
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.window import ToolWindow
from tests.campaign.play.window import bench_of, pump
from tests.campaign.runner import Fault
from tests.handwriting import written
from tests.ui.driving import named

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 120.0
"""Seconds after which a wait is a fault."""
SETTLED = 0.4
"""Seconds in which whatever a gesture begins has reached the lesson."""


class Reader:
    """Drives a window; ``waits`` are the seconds that were waited for the machine, in order."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.bench = window, bench_of(window)
        self.waits: list[float] = []
        self._digits = handwritten()
        self._next = dict.fromkeys(range(10), 0)

    # --- waiting and looking --------------------------------------------------------------------

    def wait(self, until: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
        """Look at the window until something is so; a wait that counts."""
        began = time.monotonic()
        if not pump(until, seconds):
            raise Fault(f"waited {seconds:.0f} s for {what}: {self.window.message_bar.text}")
        self.waits.append(time.monotonic() - began)

    def settle(self) -> None:
        """Until nothing is being built or restored any more."""
        bench = self.bench
        self.wait(lambda: not bench.untrained._soon.isActive(), "Setup to be looked at")
        self.wait(lambda: not bench.untrained.building.is_active, "an untrained network")
        self.wait(lambda: not bench.files.reading.is_active, "a run to be read")
        self.wait(self._can_look, "a network to look through")
        pump(lambda: False, SETTLED)

    def _can_look(self) -> bool:
        """A network that predicts numbers is not looked through: it has its own panel."""
        run = self.bench.run.run
        is_plain = run is not None and run.recipe.task == "regress"
        return is_plain or self.bench.inspector.inspected() is not None

    def text(self, name: str) -> str:
        """Of a label that can be seen; else empty."""
        label = named(self.window, name)
        return label.text() if isinstance(label, QLabel) and label.isVisible() else ""

    def click(self, name: str) -> None:
        """Click in the middle of a widget that can be seen and used."""
        widget = named(self.window, name)
        if not (widget.isVisible() and widget.isEnabled()):
            raise Fault(f"{name} cannot be clicked")
        # The circle of a radio button, not its empty right half.
        place = QPoint(8, widget.height() // 2) if widget.width() < 60 else widget.rect().center()
        QTest.mouseClick(widget, LEFT, pos=place)

    # --- training -------------------------------------------------------------------------------

    def train(self) -> None:
        """To the end of what is planned."""
        self.settle()
        self.click("trainButton")
        self.wait(lambda: self.bench.session.is_active, "training to begin")
        self.wait(lambda: not self.bench.session.is_active, "training to end")
        pump(lambda: False, SETTLED)

    def train_till(self, step: int) -> None:
        """Until so many steps are done; training goes on."""
        self.settle()
        self.click("trainButton")
        run = lambda: self.bench.lessons.hearing.facts.run  # noqa: E731
        self.wait(lambda: (now := run()) is not None and now.is_own and now.steps >= step, "steps")

    def take_steps(self, count: int = 3) -> None:
        """Single steps of a run, which is stopped then."""
        self.settle()
        for _ in range(count):
            self.click("stepButton")
            self.wait(lambda: self.bench.session.state == "paused", "a step")
        self.stop()

    def stop(self) -> None:
        self.click("stopButton")
        self.wait(lambda: not self.bench.session.is_active, "training to stop")
        pump(lambda: False, SETTLED)

    def at_speed(self, speed: float) -> None:
        """Steps a second; 0: as fast as can be."""
        box = named(self.window, "speedBox")
        assert isinstance(box, QComboBox)
        self._choose(box, speed)

    def set_field(self, path: str, text: str) -> None:
        """Type a value of Setup."""
        self.window.docks["Setup"].show()
        self.window.docks["Setup"].raise_()
        self.bench.setup.seek(path)
        editor = self.window.setup.row(path).editor
        if not (isinstance(editor, QLineEdit) and editor.isVisible() and editor.isEnabled()):
            raise Fault(f"{path} cannot be typed in Setup")
        editor.selectAll()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    def look_back(self, step: int) -> None:
        """Press the timeline where a step is."""
        slider = named(self.window, "timelineSlider")
        assert isinstance(slider, QAbstractSlider)
        step_at = slider._step_at  # type: ignore[attr-defined]
        x = min(range(slider.width()), key=lambda x: abs(step_at(x) - step))
        QTest.mouseClick(slider, LEFT, pos=QPoint(x, slider.height() // 2))
        self.wait(lambda: self.bench.lessons.hearing.facts.looked_at is not None, "the past")
        pump(lambda: False, SETTLED)

    # --- drawing --------------------------------------------------------------------------------

    def clear(self) -> None:
        self.window.commands["clear"].trigger()

    def draw(self, digit: int, *, over: bool = False) -> None:
        """Write another one of the test digits with the mouse; ``over`` what is there."""
        self.bring_up("Canvas")
        if not over:
            self.clear()
        which = self._digits[digit]
        image = which[self._next[digit] % len(which)]
        self._next[digit] += 1
        hand, area = written(image), self.window.canvas.area
        self._slide("thicknessSlider", round(hand.thickness))
        square = area.square()
        for stroke in hand.strokes:
            self._stroke(area, square, stroke)
        pump(lambda: False, SETTLED)

    def _stroke(self, area: QWidget, square: QRect, stroke: Sequence[tuple[float, float]]) -> None:
        scale = square.width() / 280
        places = [QPointF(square.x() + x * scale, square.y() + y * scale) for x, y in stroke]
        points = [place.toPoint() for place in places]
        QTest.mousePress(area, LEFT, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(area, point)
            QApplication.processEvents()
        QTest.mouseRelease(area, LEFT, pos=points[-1])

    def put(self, number: int) -> None:
        """Click a digit in the Digits panel."""
        self.bring_up("Digits")
        grid = self.window.comparison._mosaic
        if number not in grid._seen():
            raise Fault(f"digit {number} cannot be seen in the Digits panel")
        QTest.mouseClick(grid, LEFT, pos=grid._frame_of(number).center().toPoint())
        pump(lambda: False, SETTLED)

    def named_rightly(self) -> list[int]:
        """Digits of the Digits panel that a classifier names rightly, of those that are seen."""
        grid = self.window.comparison._mosaic
        return [number for number in grid._seen() if not grid.crossed[number]]

    def set_noise(self, kind: str, strength: float) -> None:
        """Noise of drawings, at the canvas."""
        self.bring_up("Canvas")
        box = named(self.window, "noiseKindBox")
        assert isinstance(box, QComboBox)
        self._choose(box, kind)
        self._slide("noiseStrengthSlider", round(100 * strength))
        pump(lambda: False, SETTLED)

    def keep_numbers(self, count: int) -> None:
        """So many of the first numbers of a nested code."""
        self.bring_up("Canvas")
        self._slide("numbersSlider", list(self.window.canvas.numbers.counts).index(count))

    # --- map, bench and tools -------------------------------------------------------------------

    def pick(self, place: np.ndarray) -> None:
        """Click a place of the map, ``float [2]``."""
        self.bring_up("Latent")
        plane = self.window.latent.plane
        plane.fit()
        pump(lambda: False, SETTLED)
        point = plane.axes().to_pixel(*map(float, place)).toPoint()
        QTest.mouseClick(plane, LEFT, pos=point)
        pump(lambda: False, SETTLED)

    def point_of(self, name: str) -> np.ndarray:
        """Where the points of a class lie closest together, ``float32 [2]``."""
        points, names = self._points()
        own = points[names == name]
        away = np.hypot(*(own[:, None] - own[None]).transpose(2, 0, 1))
        return np.asarray(own[np.sort(away, 1)[:, min(10, len(own) - 1)].argmin()])

    def empty_place(self) -> np.ndarray:
        """The place of the shown map that is farthest from all points, ``float [2]``."""
        self.bring_up("Latent")
        plane = self.window.latent.plane
        plane.fit()
        pump(lambda: False, SETTLED)
        shown, points = plane.range, self._points()[0]
        across = np.linspace(shown.left, shown.right, 42)[1:-1]
        up = np.linspace(shown.bottom, shown.top, 42)[1:-1]
        places = np.array(list(itertools.product(across, up)))
        away = np.hypot(*(places[:, None] - points[None]).transpose(2, 0, 1)).min(1)
        return np.asarray(places[away.argmax()])

    def _points(self) -> tuple[np.ndarray, np.ndarray]:
        frame, run = self.bench.inspector.frame, self.bench.inspector.run
        assert frame is not None
        assert run is not None
        known = np.isfinite(frame.points).all(1)
        names = np.array([run.probe.class_name(int(label)) for label in run.probe.point_labels])
        return frame.points[known], names[known]

    def measure_noise(self, kind: str) -> None:
        """The first test of the denoising bench."""
        self.bring_up("Bench")
        box = named(self.window, "sweepKindBox")
        assert isinstance(box, QComboBox)
        self._choose(box, kind)
        self.click("sweepButton")
        self.wait(lambda: self.bench.lessons.hearing.facts.bench is not None, "the bench")

    def slide_number(self) -> None:
        """Move the first number of the traversal."""
        self.bring_up("Traversal")
        self.wait(lambda: bool(self.window.traversal.rows), "the traversal")
        slider = self.window.traversal.rows[0].slider
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
        pump(lambda: False, SETTLED)

    def bring_up(self, panel: str) -> None:
        """Let a panel be seen."""
        dock = self.window.docks[panel]
        dock.show()
        dock.raise_()
        pump(dock.isVisible, 5)

    def choose_cell(self) -> None:
        """The darkest cell of the confusion matrix that is not on its diagonal."""
        self.bring_up("Confusion")
        matrix = self.window.confusion.matrix
        counts = matrix.counts - np.diag(np.diag(matrix.counts))
        row, column = np.unravel_index(counts.argmax(), counts.shape)
        QTest.mouseClick(matrix, LEFT, pos=matrix.place(int(row), int(column)).center().toPoint())
        pump(lambda: False, SETTLED)

    def open_tool(self, command: str) -> None:
        """From the menu Tools; its window is closed a moment later."""
        self.settle()
        self.window.commands[command].trigger()
        pump(lambda: False, 1.0)

    def close_tools(self) -> None:
        for tool in self.window.findChildren(ToolWindow):
            tool.close()
        pump(lambda: False, SETTLED)

    # --- parts ----------------------------------------------------------------------------------

    def _choose(self, box: QComboBox, data: object) -> None:
        """By keys, as an open list is a window that closes late."""
        index = box.findData(data)
        if index < 0 or not box.isEnabled():
            raise Fault(f"{box.objectName()} does not offer {data}")
        key = Qt.Key.Key_Down if index > box.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(index - box.currentIndex())):
            QTest.keyClick(box, key)

    def _slide(self, name: str, value: int) -> None:
        """By keys: to the end, and step by step."""
        slider = named(self.window, name)
        assert isinstance(slider, QAbstractSlider)
        if not slider.isEnabled():
            raise Fault(f"{name} cannot be moved")
        key = Qt.Key.Key_Right if value > slider.value() else Qt.Key.Key_Left
        for _ in range(abs(value - slider.value())):
            QTest.keyClick(slider, key)


def handwritten() -> dict[int, np.ndarray]:
    """Test digits by class, ``uint8 [n, 28, 28]``: MNIST's, or those that ship with aeviz."""
    folder = mnist.find()
    split: Split = (mnist.load(folder) if folder else datasets.load("builtin")).test
    return {digit: split.images[split.labels == digit][:200] for digit in range(10)}
