"""The loss curves, driven as people drive them."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from aeviz.ui.losses.view import LossView
from aeviz.ui.widgets import theme


@pytest.fixture
def view(qtbot: QtBot) -> LossView:
    view = LossView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    return view


def shown(qtbot: QtBot, view: LossView) -> None:
    with qtbot.waitExposed(view):
        view.show()
    settled(qtbot, view)


def settled(qtbot: QtBot, view: LossView) -> None:
    """Wait until all that changed is drawn."""
    qtbot.waitUntil(lambda: not view._dirty)


def button(view: LossView, name: str) -> QToolButton:
    found = view.findChild(QToolButton, name)
    assert found is not None
    return found


def legend(view: LossView) -> list[str]:
    return [label.text for _, label in view._curves._legend.items]


def x_range(view: LossView) -> tuple[float, float]:
    low, high = view._box.viewRange()[0]
    return low, high


def test_curves_are_lossless(view: LossView) -> None:
    first, second = np.array([3.0, 2.0, 1.5]), np.array([1.25])
    view.add_steps(1, {"loss": first, "KL": first / 2})
    view.add_steps(4, {"loss": second, "KL": second / 2})
    view.add_epoch(4, {"loss": 1.75, "mse": 1.0})
    curves = view.curves()
    assert set(curves) == {"train loss", "train KL", "test loss", "test mse"}
    assert curves["train loss"][0].tolist() == [1, 2, 3, 4]
    assert curves["train loss"][1].tolist() == [3.0, 2.0, 1.5, 1.25]
    assert [part.tolist() for part in curves["test mse"]] == [[4], [1.0]]
    curves["train loss"][1][:] = 0
    assert view.curves()["train loss"][1][0] == 3.0


def test_nothing_is_lost_while_hidden(qtbot: QtBot, view: LossView) -> None:
    for step in range(1, 3001):
        view.add_steps(step, {"loss": np.array([1 / step])})
    assert not view._timer.isActive()
    shown(qtbot, view)
    steps, values = view.curves()["train loss"]
    np.testing.assert_array_equal(values, 1 / steps)
    x, _ = view._curves.current["train loss"].raw.getData()
    assert x[-1] == 3000


def test_many_blocks_are_drawn_together(qtbot: QtBot, view: LossView) -> None:
    shown(qtbot, view)
    draws = []
    view._timer.timeout.connect(lambda: draws.append(1))
    for step in range(1, 501):
        view.add_steps(step, {"loss": np.array([1.0])})
        QApplication.processEvents()
    settled(qtbot, view)
    assert 1 <= len(draws) < 50
    assert not view._timer.isActive()


def test_a_term_equal_to_the_loss_is_shown_once(view: LossView) -> None:
    loss = np.array([2.0, 1.0])
    view.add_steps(1, {"loss": loss, "reconstruction": loss})
    assert legend(view) == ["train loss"]
    assert "train reconstruction" in view.curves()
    view.add_steps(3, {"loss": loss, "reconstruction": loss / 2})
    assert legend(view) == ["train loss", "train reconstruction"]
    view.add_steps(5, {"loss": loss, "reconstruction": loss})
    assert legend(view) == ["train loss", "train reconstruction"]


def test_test_curves_have_the_hue_of_training_and_are_dashed(view: LossView) -> None:
    view.add_steps(1, {"loss": np.array([2.0]), "KL": np.array([1.0])})
    view.add_epoch(1, {"loss": 2.5, "KL": 1.2})
    for term in ("loss", "KL"):
        train = view._curves.current[f"train {term}"].line.opts["pen"]
        test = view._curves.current[f"test {term}"].line.opts["pen"]
        assert train.color() == test.color()
        assert (train.style(), test.style()) == (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)


def test_names_are_never_rich_text(view: LossView) -> None:
    view.add_steps(1, {"loss": np.array([1.0]), "<b>x</b>": np.array([2.0])})
    view.add_mark(1, "{value} <b>")
    assert legend(view)[1] == "train &lt;b&gt;x&lt;/b&gt;"
    assert view._marks.texts == ["{value} <b>"]


def test_it_follows_until_a_person_zooms(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.linspace(1, 0, 100)})
    shown(qtbot, view)
    assert x_range(view)[1] >= 100
    auto = button(view, "lossAutoButton")
    assert auto.isChecked()
    turn_wheel(view)
    assert not auto.isChecked()
    held = x_range(view)
    view.add_steps(101, {"loss": np.zeros(400)})
    settled(qtbot, view)
    assert x_range(view) == held
    qtbot.mouseClick(auto, Qt.MouseButton.LeftButton)
    settled(qtbot, view)
    assert x_range(view)[1] >= 500


def turn_wheel(view: LossView) -> None:
    port = view._plot.viewport()
    middle = port.rect().center()
    turned = QWheelEvent(
        QPointF(middle),
        QPointF(port.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, turned)


def test_a_click_chooses_the_step(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.linspace(1, 0.5, 200)})
    shown(qtbot, view)
    place = view._plot.mapFromScene(view._box.mapViewToScene(QPointF(120, 0.7)))
    with qtbot.waitSignal(view.step_chosen) as chosen:
        QTest.mouseClick(view._plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args is not None
    assert abs(chosen.args[0] - 120) <= 1


def test_log_axis_shows_logarithms_and_skips_what_has_none(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.array([100.0, 0.0, 0.01])})
    slider = view.findChild(QSlider, "lossSmoothingSlider")
    assert slider is not None
    slider.setValue(0)
    shown(qtbot, view)
    qtbot.mouseClick(button(view, "lossLogButton"), Qt.MouseButton.LeftButton)
    settled(qtbot, view)
    _, y = view._curves.current["train loss"].line.getData()
    np.testing.assert_array_equal(y, [2, -2])
    assert view._curves.current["train loss"].line.opts["connect"].tolist() == [False, False]


def test_smoothing_draws_the_raw_curve_behind(qtbot: QtBot, view: LossView) -> None:
    noisy = np.tile([0.0, 1.0], 100)
    view.add_steps(1, {"loss": noisy})
    shown(qtbot, view)
    slider = view.findChild(QSlider, "lossSmoothingSlider")
    assert slider is not None
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_End)
    settled(qtbot, view)
    curve = view._curves.current["train loss"]
    assert np.ptp(curve.line.getData()[1][-50:]) < 0.1
    assert np.ptp(curve.raw.getData()[1]) == 1
    QTest.keyClick(slider, Qt.Key.Key_Home)
    settled(qtbot, view)
    np.testing.assert_array_equal(curve.line.getData()[1], noisy)


def test_values_that_are_not_finite_do_no_harm(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.array([1.0, np.inf, np.nan, 2.0])})
    view.add_epoch(4, {"loss": np.nan})
    shown(qtbot, view)
    view.grab()
    assert np.isfinite(view._box.viewRange()).all()


def test_a_million_steps_are_drawn_thinned(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.random.default_rng(0).random(1_000_000)})
    shown(qtbot, view)
    x, _ = view._curves.current["train loss"].raw.getData()
    assert len(x) < 5000
    assert x[-1] == 1_000_000


def test_thousands_of_marks_are_drawn_as_one(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.linspace(1, 0, 10_000)})
    shown(qtbot, view)
    items = len(view._plot.item.items)
    bare = view._plot.grab().toImage()
    view.add_mark(5_000, "learning rate 0.5")
    assert view._plot.grab().toImage() != bare
    for step in range(1, 10_001, 2):
        view.add_mark(step, f"learning rate {step}")
    assert len(view._plot.item.items) == items
    width = view._box.width()
    drawn = view._marks.shown(*x_range(view), width)
    assert 10 < len(drawn) <= width / 2 + 1
    places = np.array(view._marks.places)[drawn]
    assert (np.diff(places) > 0).all()
    # Of several in one place, the newest.
    view.add_mark(5_000, "last")
    nearest = view._marks.shown(4_999.9, 5_000.1, width)
    assert [view._marks.texts[i] for i in nearest] == ["last"]


def test_cursor_and_clear(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.array([1.0, 2.0])})
    view.add_mark(1, "learning rate")
    view.set_cursor(2)
    assert view._cursor.isVisibleTo(view._box)
    assert view._cursor.value() == 2
    view.set_cursor(1)
    view.set_cursor(3)
    qtbot.waitUntil(lambda: view._cursor.value() == 3)
    view.set_cursor(None)
    assert not view._cursor.isVisible()
    view.begin("loss")
    assert view.curves() == {}
    assert legend(view) == []
    view.add_steps(1, {"loss": np.array([5.0])})
    assert view.curves()["train loss"][1].tolist() == [5.0]


def test_colours_follow_the_palette(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.array([1.0, 2.0])})
    view.setPalette(theme.palette(True))
    shown(qtbot, view)
    ground = view._plot.grab().toImage().pixelColor(1, 1)
    assert ground == theme.palette(True).window().color()
    view.setPalette(theme.palette(False))
    assert view._plot.grab().toImage().pixelColor(1, 1) == theme.palette(False).window().color()


def test_names_for_screen_readers(qtbot: QtBot, view: LossView) -> None:
    view.add_steps(1, {"loss": np.array([0.5])})
    shown(qtbot, view)
    assert "train loss 0.5" in view._plot.accessibleDescription()
    assert view.accessibleName()


@pytest.mark.parametrize(("height", "points"), [(400, 10), (220, 10), (240, 20), (140, 20)])
def test_the_unit_fits_beside_the_axis(
    qtbot: QtBot, view: LossView, height: int, points: int
) -> None:
    font = QFont(view.font())
    font.setPointSize(points)
    view.setFont(font)
    view.resize(500, height)
    shown(qtbot, view)
    view.begin("squared error, then cross-entropy")
    view.add_steps(1, {"loss": np.array([1.0, 0.5])})
    settled(qtbot, view)
    label = view._plot.item.getAxis("left").label
    place = label.mapRectToScene(label.boundingRect())
    # The text's own margin may reach beyond the axis, the text not.
    margin = label.document().documentMargin()
    assert view._plot.sceneRect().top() <= place.top() + margin
    assert place.bottom() - margin <= view._plot.sceneRect().bottom()
    assert place.left() + margin >= view._plot.sceneRect().left()
    text = " ".join(label.toPlainText().split())
    cut = text.endswith("…") and text.startswith("squared")
    assert text == "squared error, then cross-entropy" or cut or (height == 140 and not text)
    assert "squared error, then cross-entropy" in view._plot.toolTip()


def test_the_legend_has_as_many_columns_as_there_is_room_for(qtbot: QtBot, view: LossView) -> None:
    view.resize(900, 300)
    shown(qtbot, view)
    terms = {"loss": np.ones(3), "reconstruction": np.zeros(3), "divergence per pixel": np.ones(3)}
    view.add_steps(1, terms)
    settled(qtbot, view)
    view.add_epoch(3, dict.fromkeys(terms, 1.0))
    assert view._curves._legend.columnCount == 2
    # In two columns train and test of a term stand beside each other, and curves below are seen.
    assert legend(view)[:4] == [
        "train loss",
        "test loss",
        "train reconstruction",
        "test reconstruction",
    ]
    assert view._curves._legend.opts["brush"].color().alpha() < 128
    view.resize(320, 300)
    qtbot.waitUntil(lambda: view._curves._legend.columnCount == 1)


def test_names_in_the_legend_are_shortened_where_the_plot_is_narrow(
    qtbot: QtBot, view: LossView
) -> None:
    view.resize(900, 300)
    shown(qtbot, view)
    terms = {"loss": np.ones(3), "accuracy (0 to 1)": np.zeros(3)}
    view.add_steps(1, terms)
    settled(qtbot, view)
    assert legend(view) == ["train loss", "train accuracy (0 to 1)"]
    for width, names in (
        (190, ["train loss", "train accuracy"]),
        (150, ["loss", "accuracy"]),
        (900, ["train loss", "train accuracy (0 to 1)"]),
    ):
        view.resize(width, 300)
        qtbot.waitUntil(lambda names=names: legend(view) == names)
        settled(qtbot, view)
        left = view._box.mapRectFromItem(view._plot.legend, view._plot.legend.boundingRect()).left()
        assert left >= 0
    view.add_steps(4, {"loss": np.ones(3), "a term with quite a long name": np.ones(3)})
    view.resize(165, 300)
    qtbot.waitUntil(lambda: legend(view)[-1].endswith("…"))


def test_the_legend_of_a_low_plot_names_each_term_once(qtbot: QtBot, view: LossView) -> None:
    view.resize(262, 235)
    shown(qtbot, view)
    terms = ("loss", "reconstruction", "divergence per pixel")
    view.add_steps(1, {term: np.linspace(0.7, 0.1, 9) for term in terms})
    view.add_epoch(9, dict.fromkeys(terms, 0.1))
    once = ["loss", "reconstruction", "divergence", "tests"]
    for width, height, names in ((262, 235, once), (200, 235, once), (262, 500, None)):
        view.resize(width, height)
        view._schedule(0)
        settled(qtbot, view)
        seen = legend(view)
        assert (seen == names) if names else (len(seen) == 6), seen
        covered = view._box.mapRectFromItem(view._plot.legend, view._plot.legend.boundingRect())
        assert covered.left() >= 0
        assert covered.bottom() <= 0.6 * view._box.height()


def test_words_of_the_steps_never_touch(qtbot: QtBot, view: LossView) -> None:
    view.resize(220, 200)
    view.add_steps(1, {"loss": np.linspace(1, 0.5, 8460)})
    shown(qtbot, view)
    axis = view._plot.item.getAxis("bottom")
    low, high = x_range(view)
    size = axis.size().width()
    metrics = QFontMetricsF(axis.style["tickFont"])
    ((spacing, places),) = axis.tickValues(low, high, size)[:1]
    texts = axis.tickStrings(places, 1, spacing)
    assert texts
    assert all("," in text for text in texts if len(text) > 3)
    widest = max(map(metrics.horizontalAdvance, texts))
    assert spacing / (high - low) * size > widest + 8


def test_no_curve_lies_under_the_legend(qtbot: QtBot, view: LossView) -> None:
    view.resize(400, 200)
    flat = np.full(50, 2.3)
    view.add_steps(1, {"loss": flat, "accuracy": np.linspace(0.1, 0.9, 50)})
    shown(qtbot, view)
    settled(qtbot, view)
    legend_below = view._plot.legend.mapRectToScene(view._plot.legend.boundingRect()).bottom()
    curve = view._box.mapViewToScene(QPointF(50, 2.3)).y()
    assert curve >= legend_below
