"""The axes that we paint ourselves: where ticks and data go, and what is painted when."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette, QPen

from aeviz.core.graphics.raster import Range
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.plots.axes import FAR, Axes, Axis, Key, paint_keys
from aeviz.ui.widgets.plots.signal_plot import SignalPlot

ROOM = QRectF(0, 0, 420, 300)


@pytest.fixture
def font(qapp):
    return qapp.font()


def painted(axes: Axes, keys: tuple[Key, ...] = ()) -> np.ndarray:
    """Grey levels of the axes in black on white."""
    image = QImage(420, 300, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    axes.paint(painter, theme.palette(dark=False))
    paint_keys(painter, keys, 100, theme.palette(dark=False))
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(300, -1)[:, :420].copy()


def test_ticks_stand_at_round_values(font):
    axes = Axes(ROOM, font, Range(-0.31, 1.07, -130.0, 420.0), Axis("x"), Axis("y"))
    values, texts = zip(*axes.ticks_up, strict=True)
    assert values == pytest.approx((-100, 0, 100, 200, 300, 400))
    assert texts == ("−100", "0", "100", "200", "300", "400")
    values, texts = zip(*axes.ticks_across, strict=True)
    assert values == pytest.approx((0, 0.5, 1))
    assert texts == ("0.0", "0.5", "1.0")


def test_an_axis_may_say_where_its_ticks_are_and_how_they_read(font):
    across = Axis("labels", lambda value, _: f"{10**value:,.0f}", [2, 3, math.log10(60_000)])
    axes = Axes(ROOM, font, Range(1.8, 5, 0, 1), across, Axis("", lambda v, _: f"{v:.0%}"))
    assert [text for _, text in axes.ticks_across] == ["100", "1,000", "60,000"]
    assert "20%" in [text for _, text in axes.ticks_up]


@given(
    away=st.floats(-1e3, 1e3),
    span=st.floats(1e-3, 1e6),
    width=st.floats(60, 2000),
    height=st.floats(40, 1500),
)
def test_ticks_are_few_round_and_inside(qapp, away, span, width, height):
    low = away * span
    axes = Axes(QRectF(0, 0, width, height), qapp.font(), Range(low, low + span, low, low + span))
    for ticks, pixels in (
        (axes.ticks_across, axes.plot.width()),
        (axes.ticks_up, axes.plot.height()),
    ):
        values = np.array([value for value, _ in ticks])
        slack = 1e-6 * span
        assert ((values >= low - slack) & (values <= low + span + slack)).all()
        assert len(values) <= max(pixels / 20, 1) + 1
        steps = np.diff(values)
        if len(steps):
            power = 10 ** math.floor(math.log10(steps[0]) + 1e-6)
            assert round(steps[0] / power, 6) in (1, 2, 5)
            assert steps == pytest.approx(steps[0], rel=1e-4)
            assert values / steps[0] == pytest.approx(np.round(values / steps[0]), abs=1e-3)


def test_places_and_data_are_inverse(font):
    axes = Axes(ROOM, font, Range(-2, 6, 10, 50))
    assert axes.to_pixel(-2, 50) == axes.plot.topLeft()
    assert axes.to_data(axes.to_pixel(1.5, 20)) == pytest.approx((1.5, 20))
    one, other = axes.to_pixels(np.array([-2.0, 1.5]), np.array([50.0, 20.0]))
    assert (one, other) == (axes.to_pixel(-2, 50), axes.to_pixel(1.5, 20))


def test_what_is_no_number_has_no_place_and_what_is_far_stays_within_reach(font):
    axes = Axes(ROOM, font, Range(0, 1, 0, 1))
    places = axes.to_pixels(np.array([0, 0.5, 1, 1]), np.array([np.nan, np.inf, 1e30, 1]))
    assert len(places) == 2
    assert places[0].y() == -FAR
    assert places[1] == QPointF(axes.plot.x() + axes.plot.width(), axes.plot.y())


def test_labels_leave_the_plot_free_and_a_small_one_has_none(font):
    large = Axes(ROOM, font, Range(0, 1, 0, 1), Axis("across"), Axis("up"))
    ink = painted(large)
    x, y = large.plot.toRect().x(), large.plot.toRect().bottom()
    assert ink[:, : x - 2].min() < 128, "labels and a title at the left"
    assert ink[y + 4 :].min() < 128, "labels and a title below"
    small = Axes(QRectF(0, 0, 60, 40), font, Range(0, 1, 0, 1), Axis("across"), Axis("up"))
    assert painted(small)[42:].min() == 255
    assert small.plot.width() > 40


def test_a_title_takes_room_only_where_there_is_one(font):
    bare = Axes(ROOM, font, Range(0, 1, 0, 1))
    titled = Axes(ROOM, font, Range(0, 1, 0, 1), Axis("across"), Axis("up"))
    assert bare.plot.left() < titled.plot.left()
    assert bare.plot.bottom() > titled.plot.bottom()


def test_the_plot_keeps_its_place_while_labels_change(font):
    places = {
        Axes(ROOM, font, Range(-top, top, -top, top)).plot.getRect() for top in (1.0, 3.3, 8, 42)
    }
    assert len(places) == 1


def test_a_legend_stands_in_a_row(font):
    axes = Axes(QRectF(0, 40, 420, 260), font, Range(0, 1, 0, 1))
    pens = [QPen(QColor("black"), 3), QPen(QColor("black"), 3)]
    keys = (Key("target", pens[0], is_dot=True), Key("prediction", pens[1]))
    ink = painted(axes, keys)[:20]
    assert ink[:, 100:].min() < 128
    assert ink[:, :95].min() == 255


def test_signals_that_are_not_finite_are_left_out(qtbot):
    strip = SignalPlot()
    qtbot.addWidget(strip)
    strip.resize(400, 160)
    x = np.linspace(0, 1, 8, dtype=np.float32)[:, None]
    wild = x.copy()
    wild[3] = np.nan
    strip.show_signals(x, 2 * x, wild, [])
    points = strip.grab().toImage()
    strip.show_signals(x.T, 2 * x.T, wild.T, ["0.1"])
    assert strip.grab().toImage() != points


def test_a_font_in_pixels_becomes_smaller_as_one_in_points_does(qapp):
    font = QFont(qapp.font())
    font.setPixelSize(20)
    assert Axes(ROOM, font, Range(0, 1, 0, 1)).font.pixelSize() == round(20 * theme.SMALLER)


def test_the_words_are_readable_in_the_dark(font):
    image = QImage(420, 300, QImage.Format.Format_RGB32)
    palette = theme.palette(dark=True)
    image.fill(palette.color(QPalette.ColorRole.Window))
    painter = QPainter(image)
    Axes(ROOM, font, Range(0, 1, 0, 1), Axis("across")).paint(painter, palette)
    painter.end()
    brightest = max(
        theme.luminance(image.pixelColor(x, y)) for x in range(420) for y in range(270, 300)
    )
    ground = theme.luminance(palette.color(QPalette.ColorRole.Window))
    assert (brightest + 0.05) / (ground + 0.05) >= 4.5


def test_there_are_two_ticks_where_there_is_room_for_some(font):
    for width in range(240, 400, 20):
        room, shown = QRectF(0, 0, width, width), Range(-0.49, 0.49, -0.49, 0.49)
        axes = Axes(room, font, shown, Axis("across"), Axis("up"))
        for ticks in (axes.ticks_across, axes.ticks_up):
            assert len(ticks) > 1, width
