"""Digits of MNIST written on the canvas with the mouse come back as themselves."""

from __future__ import annotations

import numpy as np
import torch
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QSlider

from aeviz.core.data.family import mnist
from aeviz.core.inference.metrics import knn_accuracies
from aeviz.core.inference.viewing import encode
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs.network import load_model
from aeviz.ui.canvas.view import CanvasView
from tests.handwriting import Handwriting, written
from tests.tiny import tiny_recipe
from tests.ui.window import open_window

COUNT = 50


def write(view: CanvasView, handwriting: Handwriting) -> None:
    """Move the mouse over the canvas as a hand would."""
    area = view.area
    square = area.square()
    scale = square.width() / 280
    slider = view.findChild(QSlider, "thicknessSlider")
    slider.setValue(round(handwriting.thickness))

    def send(kind: QEvent.Type, x: float, y: float, button: Qt.MouseButton) -> None:
        place = QPointF(square.x() + x * scale, square.y() + y * scale)
        held = Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, QPointF(area.mapToGlobal(place)), button, held, none)
        QApplication.sendEvent(area, event)

    for stroke in handwriting.strokes:
        send(QEvent.Type.MouseButtonPress, *stroke[0], Qt.MouseButton.LeftButton)
        for point in stroke[1:]:
            send(QEvent.Type.MouseMove, *point, Qt.MouseButton.NoButton)
        send(QEvent.Type.MouseButtonRelease, *stroke[-1], Qt.MouseButton.LeftButton)


def test_written_digits_land_among_their_like(mnist_folder, tmp_path, qtbot, record_property):
    """Fifty test digits, from the mouse to the code in the real window: normalised they are
    the digits (mean absolute difference < .08), and where at least 95% of the digits are told by
    their five neighbours, so are at least 90% of the written ones."""
    data = mnist.load(mnist_folder)
    recipe = tiny_recipe("mlp-classifier", epochs=3, batch_size=512, learning_rate=0.005)
    launch = start_run(recipe, data, CommandQueue(), tmp_path / "run")
    with launch.run:
        for _ in launch.events:
            pass
    model = load_model(launch.run)
    known = encode(model, data.train.images, "unit")
    chosen = np.random.default_rng(5).permutation(len(data.test))[:COUNT]

    def right(codes, labels):
        arrays = (codes, labels, known, data.train.labels)
        return knn_accuracies(*(torch.from_numpy(array) for array in arrays), (5,))[5]

    reached = right(encode(model, data.test.images[:2000], "unit"), data.test.labels[:2000])
    assert reached >= 0.95
    window, bench = open_window(tmp_path / "run")
    qtbot.addWidget(window)
    inspector = bench.inspector
    qtbot.waitUntil(lambda: inspector.is_ready and inspector.frame is not None, timeout=30_000)
    answers = []
    inspector.drawing_restored.connect(answers.append)
    codes, differences = [], []
    for index in chosen:
        window.canvas.area.clear()
        write(window.canvas, written(data.test.images[index]))
        answers.clear()
        qtbot.waitUntil(lambda: bool(answers))
        codes.append(answers[-1].code)
        difference = answers[-1].seen.astype(float) - data.test.images[index]
        differences.append(np.abs(difference).mean() / 255)
    share = right(np.stack(codes), data.test.labels[chosen])
    mean, worst = float(np.mean(differences)), float(np.max(differences))
    record_property("mean_absolute_difference", mean)
    record_property("right_neighbours", share)
    print(f"mean difference {mean:.4f}, worst {worst:.4f}")
    print(f"5-NN: {reached:.3f} of the digits, {share:.3f} of them when written by hand")
    assert mean < 0.08
    assert worst < 0.2
    assert share >= 0.90


def test_the_difference_sees_another_digit(mnist_folder):
    """Positive control: another digit of the same class is further away than the limit."""
    test = mnist.load(mnist_folder).test
    sevens = test.images[test.labels == 7][:40].astype(float)
    assert np.abs(sevens[:20] - sevens[20:]).mean() / 255 > 0.08
