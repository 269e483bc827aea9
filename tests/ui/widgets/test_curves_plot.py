"""The plot of the comparison: curves of several runs over each other."""

import numpy as np
import pytest

from aeviz.ui.widgets import theme
from aeviz.ui.widgets.plots.curves_plot import CurvesPlot


@pytest.mark.parametrize("dark", [False, True])
def test_curves_are_painted_in_their_colours(qtbot, dark):
    plot = CurvesPlot("losses", "nothing yet")
    qtbot.addWidget(plot)
    plot.setPalette(theme.palette(dark))
    plot.resize(500, 320)
    x = np.arange(1, 40.0)
    y = np.where(x == 20, np.nan, 1 / x)
    plot.show_curves({"one": (x, y), "two": (x, np.zeros(len(x)))}, "epoch")
    image = plot.grab().toImage()
    colour = theme.line_colour(0, plot.palette())
    seen = {
        image.pixelColor(i, j).name()
        for i in range(60, image.width())
        for j in range(image.height())
    }
    assert colour.name() in seen
    assert plot.accessibleDescription() == "one 0.02564, two 0"
    plot.show_curves({}, "epoch")
    assert plot.grab().toImage() != image


@pytest.mark.parametrize(
    ("across", "words"),
    [([1, 2], ["1", "2"]), ([3], ["3"]), ([0, 0.5, 1], ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])],
)
def test_there_is_no_half_epoch(qtbot, across, words):
    plot = CurvesPlot("losses", "nothing yet")
    qtbot.addWidget(plot)
    plot.resize(500, 320)
    x = np.array(across, float)
    plot.show_curves({"one": (x, x + 1)}, "epoch")
    assert [word for _, word in plot._axes().ticks_across] == words
