"""How many numbers of a nested code the picture is restored from: canvas, map and traversal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider
from pytestqt.qtbot import QtBot

from aeviz.core.inference.map.map_charts import kept_to
from aeviz.core.inference.viewing import decode
from aeviz.core.runs.network import load_model
from aeviz.ui.inspect.network import RestoredDrawing
from aeviz.ui.main_window import MainWindow
from aeviz.ui.widgets.choices.count_slider import CountSlider
from aeviz.ui.widgets.labels import OneLineLabel
from aeviz.ui.workbench import Workbench
from tests.trained import serve, trained
from tests.ui.driving import bench_of, open_run
from tests.ui.lending import Lender
from tests.ui.window import ready_window

LEFT = Qt.MouseButton.LeftButton
Shown = tuple[MainWindow, Workbench]


@pytest.fixture(scope="module")
def nested(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trained(tmp_path_factory.mktemp("runs") / "nested", "nested", code_size=20, epochs=4)


@pytest.fixture(scope="module")
def lender(qapp: QApplication, nested: Path) -> Iterator[Lender]:
    made = Lender(lambda: ready_window(nested))
    yield made
    made.close()


@pytest.fixture
def shown(lender: Lender, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    serve(monkeypatch)
    window = lender.lend(monkeypatch)
    yield window, bench_of(window)
    lender.take_back()


def answers(bench: Workbench) -> list[RestoredDrawing]:
    found: list[RestoredDrawing] = []
    bench.inspector.drawing_restored.connect(found.append)
    return found


def draw(window: MainWindow) -> None:
    area = window.canvas.area
    QTest.mousePress(area, LEFT, pos=area.rect().center())
    QTest.mouseMove(area, area.rect().center() + QPoint(20, 40))
    QTest.mouseRelease(area, LEFT, pos=area.rect().center() + QPoint(20, 40))


def test_the_slider_restores_from_the_first_numbers(shown: Shown, qtbot: QtBot) -> None:
    window, bench = shown
    numbers = window.canvas.numbers
    assert numbers.isVisible()
    assert numbers.counts == (1, 2, 4, 8, 16, 20)
    assert numbers.slider.accessibleDescription() == "all 20"
    found = answers(bench)
    draw(window)
    qtbot.waitUntil(lambda: bool(found))
    whole = found[-1].restored
    numbers.slider.setFocus()
    found.clear()
    qtbot.keyClick(numbers.slider, Qt.Key.Key_Home)
    qtbot.keyClick(numbers.slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bool(found) and found[-1].numbers == 2)
    assert numbers.slider.accessibleDescription() == "2 of 20"
    result = found[-1]
    assert bench.run.run is not None
    expected = decode(load_model(bench.run.run), kept_to(result.code[None], 2), "unit")[0]
    np.testing.assert_array_equal(result.restored, expected)
    assert not np.array_equal(result.restored, whole)
    assert window.canvas.code.used == 2
    assert "from 2 of 20 numbers" in _caption(window)
    found.clear()
    qtbot.keyClick(numbers.slider, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bool(found))
    np.testing.assert_array_equal(found[-1].restored, whole)
    assert "numbers" not in _caption(window)


def _caption(window: MainWindow) -> str:
    label = window.canvas.findChild(OneLineLabel, "captionLabel")
    assert isinstance(label, OneLineLabel)
    return label.full_text()


def test_the_slider_goes_with_the_mouse_and_says_what_it_does(shown: Shown, qtbot: QtBot) -> None:
    slider = shown[0].canvas.numbers.slider
    assert slider.accessibleName() == "How many numbers?"
    assert "first" in slider.toolTip()
    with qtbot.waitSignal(shown[0].canvas.numbers.count_chosen) as heard:
        QTest.mouseClick(slider, LEFT, pos=QPoint(slider.width() // 8, slider.height() // 3))
    assert heard.args == [16]


def test_a_noise_of_random_strength_begins_as_it_usually_is(shown: Shown) -> None:
    window, bench = shown
    assert bench.run.run is not None
    assert bench.run.run.recipe.corruption.strength == 0.5
    slider = window.canvas.findChild(QSlider, "noiseStrengthSlider")
    assert isinstance(slider, QSlider)
    assert slider.value() == 30


def test_other_codes_have_no_such_slider(
    shown: Shown, tmp_path: Path, nested: Path, qtbot: QtBot
) -> None:
    window = shown[0]
    open_run(window, trained(tmp_path / "plain", epochs=1))
    for numbers in (window.canvas.numbers, window.traversal.numbers):
        assert numbers.isHidden()
        assert numbers.count == 0
    open_run(window, nested)
    assert window.canvas.numbers.isVisible()
    assert window.canvas.numbers.count == 20


def test_another_run_begins_with_all_numbers(shown: Shown, nested: Path, qtbot: QtBot) -> None:
    window, bench = shown
    qtbot.keyClick(window.canvas.numbers.slider, Qt.Key.Key_Home)
    assert window.canvas.numbers.count == 1
    open_run(window, nested)
    qtbot.waitUntil(lambda: bench.inspector.inspected() is not None)
    found = answers(bench)
    draw(window)
    qtbot.waitUntil(lambda: bool(found))
    assert window.canvas.numbers.count == 20
    assert found[-1].numbers is None


def test_a_click_on_the_map_decodes_its_two_numbers_alone(shown: Shown, qtbot: QtBot) -> None:
    window, bench = shown
    heard: list[np.ndarray] = []
    bench.map.code_picked.connect(lambda code, name: heard.append(code))
    plane = window.latent.plane
    qtbot.waitUntil(lambda: bench.map.context.chart is not None)
    window.latent.grab()
    with qtbot.waitSignal(bench.inspector.point_decoded) as decoded:
        QTest.mouseClick(plane, LEFT, pos=plane.axes().plot.center().toPoint())
    code = heard[0]
    assert len(code) == 20
    assert not code[2:].any()
    assert code[:2] == pytest.approx(plane.pick)
    assert bench.run.run is not None
    model = load_model(bench.run.run)
    np.testing.assert_array_equal(decoded.args[0], decode(model, code[None], "unit")[0])
    assert "first two numbers" in window.latent.chart_bar.kind.currentText()


def test_the_traversal_has_the_numbers_in_their_order_and_the_slider(
    shown: Shown, qtbot: QtBot
) -> None:
    window, bench = shown
    view = window.traversal
    window.docks["Traversal"].show()
    window.docks["Traversal"].raise_()
    qtbot.waitUntil(lambda: bool(view.rows))
    assert [row.number for row in view.rows] == list(range(16))
    told: list[np.ndarray] = []
    bench.traversal.code_changed.connect(told.append)
    assert isinstance(view.numbers, CountSlider)
    qtbot.keyClick(view.numbers.slider, Qt.Key.Key_Home)
    for _ in range(2):
        qtbot.keyClick(view.numbers.slider, Qt.Key.Key_Right)
    assert [row.isEnabled() for row in view.rows] == [True] * 4 + [False] * 12
    assert not told[-1][4:].any()
    assert told[-1][:4].all()


def test_counts_are_offered_and_told(qtbot: QtBot) -> None:
    widget = CountSlider("How many?", "So many.", "counts")
    qtbot.addWidget(widget)
    told: list[int] = []
    widget.count_chosen.connect(told.append)
    widget.offer((1, 2, 5))
    assert (widget.count, told, widget.isHidden()) == (5, [], False)
    qtbot.keyClick(widget.slider, Qt.Key.Key_Left)
    assert told == [2]
    widget.offer((1,))
    assert widget.isHidden()
    widget.offer(())
    assert (widget.count, told) == (0, [2])
