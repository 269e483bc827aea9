"""Pictures fill the room that they have, at every size, in every layout, also when presenting."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aeviz.core.inference.network_insight import Insight, Layer
from aeviz.ui.canvas.placing import GAP, Needs, best_places
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.digits.view import ComparisonView
from aeviz.ui.main_window import MainWindow
from aeviz.ui.tools.inside import InsideWindow
from aeviz.ui.traversal.view import TraversalView
from aeviz.ui.widgets import theme
from aeviz.ui.window.panels.layouts import LAYOUTS
from tests.ui.driving import named

SIZES = [(1400, 900), (2560, 1440), (1920, 1080), (3840, 2160)]
"""The third is 3840 × 2160 at 200%."""
COUNT = 20
WORDS = QLabel | QPushButton | QComboBox | QLineEdit


def pictures(count: int) -> np.ndarray:
    return np.full((count, 28, 28), 90, np.uint8)


def digits_fill(view: ComparisonView) -> float:
    """The part of the grid's room, beside titles and captions, that has pictures."""
    mosaic = view._mosaic
    seen, (_, cell) = mosaic._seen(), mosaic._scale()
    room = mosaic.width() - mosaic._left
    high = mosaic.height() - mosaic._grid.bands * mosaic._caption()
    return len(seen) * len(mosaic.pictures) * cell**2 / (room * high)


def canvas_fill(view: CanvasView) -> float:
    """The part of the canvas, beside its controls and words, that has pictures."""
    needs = view._needs()
    places = best_places(view.size(), needs)
    controls = sum(needs.rows) + needs.tools + 4 * needs.line + 4 * GAP
    sides = [min(r.width(), r.height()) for r in (*places.large, *places.small)]
    neighbours = places.beside.width() * places.beside.height()
    area = sum(side**2 for side in sides) + 0.6 * neighbours
    return area / ((view.width() - 2 * GAP) * (view.height() - controls))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("layout", ["explore", "train"])
def test_no_picture_area_is_half_empty(
    window: MainWindow, layout: str, size: tuple[int, int]
) -> None:
    window.panels.choose(layout)
    window.resize(*size)
    QApplication.processEvents()
    window.panels.reset()
    QApplication.processEvents()
    names = [str(i) for i in range(10)]
    view = window.comparison
    view.set_digits(pictures(COUNT), np.arange(COUNT, dtype=np.uint8) % 10, names)
    psnr = np.full(COUNT, 20, np.float32)
    for noisy in (None, pictures(COUNT) + 9):
        view.show_frame(noisy, pictures(COUNT), psnr, "step 1")
        assert digits_fill(view) >= 0.6
    assert canvas_fill(window.canvas) >= 0.6
    side = window.canvas.area.square().width()
    assert side > 0.4 * min(window.canvas.width(), window.canvas.height())
    plane = window.latent.plane
    assert plane.width() * plane.height() >= 0.6 * window.latent.width() * window.latent.height()


@pytest.mark.parametrize(("size", "side"), [((1044, 709), 60), ((551, 384), 40)])
def test_nearest_pictures_are_seen(size: tuple[int, int], side: int) -> None:
    """Below the code and a line of text."""
    line, code = 14, 27
    places = best_places(QSize(*size), Needs(line, 21, (22,), small=2))
    assert places.beside.height() - code - 2 * line >= side


@pytest.mark.parametrize("size", [(320, 260), (560, 420), (900, 700), (300, 900), (1600, 400)])
def test_nothing_on_the_canvas_covers_anything_else(size: tuple[int, int]) -> None:
    places = best_places(QSize(*size), Needs(17, 28, (28, 28)))
    parts = [
        *places.large,
        *places.titles,
        *places.below,
        *places.small,
        places.beside,
        *places.rows,
    ]
    for index, one in enumerate(parts):
        assert QSize(*size).width() >= one.right()
        assert QSize(*size).height() >= one.bottom()
        for other in parts[index + 1 :]:
            assert not one.intersects(other), (one, other)


def test_presenting_keeps_a_filled_panel_and_arrows_change_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.panels.choose("train")
    window.panels.fill(window.docks["Losses"])
    window.commands["present"].trigger()
    assert window.panels.filling is window.docks["Losses"]
    qtbot.waitUntil(lambda: named(window, "pointerMark").isVisible())
    assert theme.picture_side(30) >= 96
    order = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
        qtbot.keyClick(window, key)
        order.append(window.panels.filling)
    docks = window.docks
    assert docks["Losses"] not in order[:2]
    assert order[2] is order[0]
    assert all(dock in docks.values() for dock in order)
    window.commands["present"].trigger()
    qtbot.waitUntil(lambda: window.panels.filling is docks["Losses"])
    assert not named(window, "pointerMark").isVisible()
    assert theme.picture_side(30) == 30
    window.panels.back()
    assert not docks["Canvas"].isHidden()


def test_presenting_enlarges_boxes_to_tick_and_keeps_words_where_they_have_room(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    box, step = named(window, "normaliseBox"), window.toolbar.step_button
    width, usual = QStyle.PixelMetric.PM_IndicatorWidth, box.fontMetrics().height()

    def side() -> int:
        return box.style().pixelMetric(width, None, box)

    before = side()
    monkeypatch.setattr(window, "showFullScreen", lambda: window.resize(2560, 1440))
    window.commands["present"].trigger()
    qtbot.waitUntil(lambda: box.fontMetrics().height() > 1.2 * usual)
    assert side() >= round(before * 1.2)
    qtbot.waitUntil(lambda: step.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.resize(1024, 1440)
    qtbot.waitUntil(lambda: step.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly)
    window.commands["present"].trigger()
    assert side() == before
    qtbot.waitUntil(lambda: box.fontMetrics().height() == usual)


@pytest.mark.parametrize("side", [3, 5, 7, 16, 28])
def test_tiny_pictures_fill_their_room_too(qtbot: QtBot, side: int) -> None:
    """Filters have few pixels: a gap of two of them would be as wide as they are."""
    window = InsideWindow(None)
    qtbot.addWidget(window)
    window.resize(700, 600)
    some = np.full((32, side, side), 90, np.uint8)
    window.show_insight(Insight(some, some, [], 0), "step 1")
    window.show()
    mosaic = window.filters
    factor, cell = mosaic._scale()
    drawn = mosaic.pictures[0].shape[-1] * factor
    assert (drawn / cell) ** 2 >= 0.7


def test_a_layer_alone_fills_its_room_and_its_shades_are_explained(qtbot: QtBot) -> None:
    window = InsideWindow(None)
    qtbot.addWidget(window)
    window.resize(700, 380)
    some = np.full((1, 16, 16), 90, np.uint8)
    window.show_insight(Insight(some, some, [Layer("code", some)], 0), "step 1")
    window.show()
    assert "grey is zero" in window.caption.text()
    window.tabs.setCurrentIndex(2)
    (shown,) = window.activations
    qtbot.waitUntil(lambda: shown._grid.cell >= 0.9 * shown.height() > 200)
    assert window.caption.text().startswith("step 1 · black is a layer's smallest")
    window.clear("Nothing")
    window.tabs.setCurrentIndex(0)
    assert window.caption.text() == "Nothing"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_in_a_panel_begins_where_its_title_does(window: MainWindow, layout: str) -> None:
    window.panels.choose(layout)
    window.losses.build()
    window.resize(1400, 900)
    QApplication.processEvents()
    for name, dock in window.docks.items():
        if not dock.isVisible() or dock.visibleRegion().isEmpty():
            continue
        parts = dock.widget().findChildren(QWidget)
        shown = [p for p in parts if isinstance(p, WORDS) and p.isVisible() and p.width() > 1]
        lefts = [part.mapTo(dock, part.contentsRect().topLeft()).x() for part in shown]
        assert not lefts or min(lefts) >= theme.AROUND[0], name


@pytest.mark.parametrize("size", [(500, 260), (600, 400), (900, 500), (700, 900)], ids=str)
def test_pictures_of_a_traversal_fill_their_rows(qtbot: QtBot, size: tuple[int, int]) -> None:
    view = TraversalView()
    qtbot.addWidget(view)
    view.resize(*size)
    view.set_numbers(np.zeros(32, np.float32), np.ones(32, np.float32), np.zeros(32, bool))
    view.show()
    QApplication.processEvents()
    strip = view.rows[0].strip
    across = strip.width() / 7
    assert min(strip.height(), across) ** 2 >= 0.6 * across**2
