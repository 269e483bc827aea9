"""Classifiers, regressors and phases in the real window, by mouse and keys."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from aeviz.core.inference.frames import Frame
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.ui.main_window import MainWindow
from tests.ui.driving import bench_of, draw, named, small

LEFT = Qt.MouseButton.LeftButton
WAIT = 60_000


def train(
    window: MainWindow, qtbot: QtBot, name: str, changes: list[tuple[str, object]] | None = None
) -> Frame:
    """Train a small form of a recipe by the button; the last frame."""
    bench = bench_of(window)
    qtbot.waitUntil(lambda: bench.inspector.is_ready, timeout=WAIT)
    recipe = with_values(small(find_recipe(name)), changes or [])
    window.setup.set_recipe(recipe)
    qtbot.mouseClick(window.toolbar.train_button, LEFT)
    qtbot.waitUntil(lambda: bench.session.state in ("finished", "failed"), timeout=WAIT)
    assert bench.session.state == "finished", window.message_bar.text
    assert bench.inspector.frame is not None
    return bench.inspector.frame


def text(window: MainWindow, name: str) -> str:
    label = named(window, name)
    assert isinstance(label, QLabel)
    return label.text()


def test_a_classifier_shows_classes_and_its_mistakes(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    frame = train(window, qtbot, "mlp-classifier")
    probe = bench_of(window).run.run.probe  # type: ignore[union-attr]
    assert frame.predicted is not None
    mosaic = window.comparison._mosaic
    wrong = probe.digit_labels != frame.predicted[: probe.digit_count]
    assert mosaic.crossed.tolist() == wrong.tolist()
    for index, caption in enumerate(mosaic.captions or []):
        assert caption.startswith("✗" if wrong[index] else "✓")
        assert str(probe.digit_labels[index]) in caption
    counts = window.confusion.matrix.counts
    assert counts.sum() == len(probe.points)
    assert np.trace(counts) == (probe.point_labels == frame.predicted).sum()
    assert {"train loss", "test accuracy (0 to 1)"} <= set(window.losses.build().curves())


def test_a_cell_of_the_matrix_opens_its_pictures(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    frame = train(window, qtbot, "mlp-classifier")
    run = bench_of(window).run.run
    assert run is not None
    assert frame.predicted is not None
    window.docks["Confusion"].raise_()
    view = window.confusion
    qtbot.waitUntil(view.matrix.isVisible)
    row, column = (int(i) for i in np.argwhere(view.matrix.counts > 0)[0])
    qtbot.mouseClick(view.matrix, LEFT, pos=view.matrix.place(row, column).center().toPoint())
    right = (run.probe.point_labels == row) & (frame.predicted == column)
    expected = np.flatnonzero(right)[:60]
    assert np.array_equal(view.pictures.pictures[0], run.probe.points[expected])
    assert str(int(right.sum())) in text(window, "confusionCell")
    qtbot.keyClick(view.matrix, Qt.Key.Key_Right if column < 9 else Qt.Key.Key_Left)
    assert view.matrix.cell == (row, column + 1 if column < 9 else column - 1)
    qtbot.keyClick(view.matrix, Qt.Key.Key_Left if column < 9 else Qt.Key.Key_Right)
    assert view.matrix.cell == (row, column)
    with qtbot.waitSignal(view.image_chosen) as chosen:
        view.pictures.setFocus()
        qtbot.keyClick(view.pictures, Qt.Key.Key_Return)
    assert chosen.args == [int(expected[0])]
    assert window.canvas.drawing().any()


def test_a_drawing_gets_class_probabilities(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    train(window, qtbot, "mlp-classifier")
    assert window.canvas.class_bars.isVisible()
    assert "Draw" in window.canvas.class_bars.summary()
    draw(window, qtbot)
    qtbot.waitUntil(lambda: "%" in window.canvas.class_bars.summary(), timeout=WAIT)
    assert window.canvas.class_bars._values.sum() == pytest.approx(1, abs=1e-5)
    assert named(window, "captionLabel").full_text() == window.canvas.class_bars.summary()
    assert not named(window, "denoisedArea").isVisible()
    assert window.canvas.class_bars.height() > 60
    qtbot.mouseClick(named(window, "clearButton"), LEFT)
    assert "Draw" in window.canvas.class_bars.summary()
    window.docks["Traversal"].raise_()
    window.docks["Bench"].raise_()
    qtbot.wait(400)
    assert "no decoder" in window.traversal.caption.full_text()
    assert not window.traversal.rows
    button = named(window, "sweepButton")
    assert not button.isEnabled()
    assert "Autoencoders are measured here" in button.toolTip()


def test_noise_on_the_digits_is_classified_too(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    train(window, qtbot, "mlp-classifier")
    mosaic = window.comparison._mosaic
    assert len(mosaic.pictures) == 1
    box = named(window, "digitsNoiseKindBox")
    assert isinstance(box, QComboBox)
    box.setFocus()
    while box.currentData() != "masking":
        qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(mosaic.pictures) == 2)
    assert (mosaic.pictures[1] != mosaic.pictures[0]).any()
    expected = bench_of(window).inspector.classify(mosaic.pictures[1])
    assert expected is not None
    names = [(caption.split("→")[-1]).lstrip("✓✗ ") for caption in mosaic.captions or []]
    assert names == [str(value) for value in expected.argmax(1)]


def test_an_autoencoder_has_neither_bars_nor_matrix(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    train(window, qtbot, "mlp-classifier")
    train(window, qtbot, "keras-2d")
    assert not window.canvas.class_bars.isVisible()
    assert not len(window.confusion.matrix.counts)
    assert "no classes" in window.confusion.matrix.hint
    assert window.comparison._mosaic.captions is None
    assert window.digits_stack.currentWidget() is window.comparison


def test_a_line_moves_to_its_points(window: MainWindow, qtbot: QtBot) -> None:
    frame = train(window, qtbot, "line-regressor", [("epochs", 120)])
    assert frame.line is not None
    assert window.regression.isVisible()
    shown = text(window, "regressionNumbers")
    assert f"W = {frame.line[0]:.4f}" in shown
    assert f"b = {frame.line[1]:.4f}" in shown
    assert window.regression.plot.prediction == pytest.approx(
        frame.line[0] * window.regression.plot.inputs + frame.line[1], abs=1e-4
    )
    bench = bench_of(window)
    first = int(bench.inspector.refresh_steps()[0])
    bench.inspector.look_at_step(first)
    qtbot.waitUntil(lambda: text(window, "regressionNumbers") != shown)
    assert "numbers" in window.confusion.matrix.hint
    window.docks["Traversal"].raise_()
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # there are no codes to take a mean of
        bench.inspector.look_live()
        qtbot.wait(400)
    assert "has no codes" in window.traversal.caption.full_text()
    assert not window.traversal.rows
    window.docks["Latent"].raise_()
    draw(window, qtbot)
    assert "numbers" in named(window, "denoisedArea")._hint  # type: ignore[attr-defined]


def test_an_lstm_shows_its_curve(window: MainWindow, qtbot: QtBot, few_images: None) -> None:
    frame = train(window, qtbot, "lstm-regressor")
    axes = window.regression.plot
    assert frame.prediction is not None
    assert axes.prediction == pytest.approx(frame.prediction.ravel())
    assert len(axes.targets) == 1000
    assert not axes.is_line
    assert "carried" in text(window, "regressionCaption")


def test_phases_have_boxes_curves_and_pictures(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    frame = train(window, qtbot, "stacked", [("encoder_layers", "16"), ("code_size", 9)])
    strip = window.phases
    assert strip.isVisible()
    assert [box.name for box in strip._boxes] == ["layer 1", "layer 2", "classes", "fine-tuning"]
    assert strip._current == 3
    assert strip._boxes[1].frozen == ("layer 1",)
    assert "right" in strip._boxes[2].result
    assert "right" in strip._boxes[3].result
    view = window.losses.build()
    assert view._borders.texts == [
        "layer 2",
        "classes",
        "fine-tuning",
    ]
    steps, values = window.losses.build().curves()["train loss"]
    assert steps.tolist() == list(range(1, frame.step + 1))
    assert len(values) == len(steps)
    bench = bench_of(window)
    run = bench.run.run
    assert run is not None
    layer = next(s for s in run.frame_steps() if run.frame(int(s)).phase == 1)
    bench.inspector.look_at_step(int(layer))
    qtbot.waitUntil(lambda: strip._current == 1)
    assert window.comparison._extra.isVisible()
    assert window.comparison._extra.pictures[0].shape[1:] == (4, 4)
    assert "not been trained" in window.confusion.matrix.hint
    bench.inspector.look_live()
    qtbot.waitUntil(lambda: strip._current == 3)
    assert not window.comparison._extra.isVisible()


def test_codes_are_shown_as_pictures_on_demand(
    window: MainWindow, qtbot: QtBot, few_images: None
) -> None:
    train(window, qtbot, "conv")
    extra = window.comparison._extra
    assert not extra.isVisible()
    qtbot.mouseClick(named(window, "codesButton"), LEFT)
    assert extra.isVisible()
    assert extra.pictures[0].shape == (20, 4, 32)
    qtbot.mouseClick(named(window, "codesButton"), LEFT)
    assert not extra.isVisible()
