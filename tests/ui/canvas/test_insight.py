"""The code of a drawing and its neighbours, as they are painted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from aeviz.ui.canvas.insight import MOST_BARS, CodeStrip, NeighbourStrip


@pytest.fixture
def strip(qtbot):
    widget = CodeStrip()
    qtbot.addWidget(widget)
    widget.resize(200, 40)
    return widget


def colour(widget, x, y):
    found = widget.grab().toImage().pixelColor(x, y)
    return found.red(), found.green(), found.blue()


def test_bars_go_up_in_orange_and_down_in_blue(strip):
    strip.show_code(np.array([1.0, -1.0, 0.25], np.float32))
    red, _, blue = colour(strip, 33, 8)
    assert red > blue + 100
    red, _, blue = colour(strip, 100, 32)
    assert blue > red + 100
    ground = colour(strip, 75, 8)  # beside the number, which stands on the side that is free
    assert colour(strip, 8, 32) == ground
    assert colour(strip, 166, 8) == ground  # a quarter is not as high
    red, _, blue = colour(strip, 166, 17)
    assert red > blue + 100


def test_every_number_can_be_read(strip):
    strip.show_code(np.array([1.0, -2.5], np.float32))
    assert strip.index_at(QPoint(10, 5)) == 0
    assert strip.index_at(QPoint(190, 5)) == 1
    assert strip.index_at(QPoint(300, 5)) is None
    assert "-2.50" in strip.accessibleDescription()


@pytest.mark.parametrize("count", [1, 2, MOST_BARS, MOST_BARS + 1, 256, 4096])
def test_codes_of_any_length(strip, count):
    empty = strip.grab().toImage()
    strip.show_code(np.linspace(-1, 1, count, dtype=np.float32))
    assert strip.grab().toImage() != empty
    seen = {strip.index_at(QPoint(x, y)) for x in range(200) for y in range(40)} - {None}
    assert max(seen) == count - 1
    assert strip.summary()


def test_what_is_not_finite_does_not_break_it(strip):
    strip.show_code(np.array([np.nan, np.inf, -np.inf, 0.0], np.float32))
    assert strip.accessibleDescription() == "Code: 0.00, 0.00, 0.00, 0.00"
    strip.grab()
    strip.show_code(np.empty(0, np.float32))
    assert strip.index_at(QPoint(10, 10)) is None
    assert strip.summary() == ""


def test_neighbours_are_shown_with_their_words(qtbot):
    widget = NeighbourStrip()
    qtbot.addWidget(widget)
    widget.resize(260, 70)
    widget.clear("Nothing yet")
    assert widget.accessibleDescription() == "Nothing yet"
    hint = widget.grab().toImage()
    pictures = [np.full((28, 28), 50 * i, np.uint8) for i in range(5)]
    widget.show_pictures(pictures, ["zero", "1", "2", "3", "a very long name of a class"])
    shown = widget.grab().toImage()
    assert shown != hint
    assert shown.pixelColor(20, 20).value() == 0
    assert shown.pixelColor(20 + 4 * 52, 20).value() == 200
    assert "very long" in widget.accessibleDescription()
    with pytest.raises(ValueError, match="words"):
        widget.show_pictures(pictures, ["one"])
    widget.resize(1, 1)
    widget.grab()
