"""Digits of MNIST written on the canvas with the mouse come back as themselves."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QSlider

from aeviz.core.datasets import mnist
from aeviz.core.geometry import normalise
from aeviz.ui.views.canvas import CanvasView
from tests.handwriting import Handwriting, written

COUNT = 200


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


@pytest.fixture
def view(qtbot):
    widget = CanvasView(("none",))
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_written_digits_are_the_digits(view, mnist_folder, record_property):
    """Issue: mean absolute difference of the normalised canvas to the original digit < .08."""
    test = mnist.load(mnist_folder).test
    chosen = np.random.default_rng(4).permutation(len(test))[:COUNT]
    differences = []
    for index in chosen:
        view.clear()
        write(view, written(test.images[index]))
        seen = normalise(view.drawing())
        differences.append(np.abs(seen.astype(float) - test.images[index]).mean() / 255)
    mean, worst = float(np.mean(differences)), float(np.max(differences))
    record_property("mean_absolute_difference", mean)
    print(f"mean {mean:.4f}, p95 {np.percentile(differences, 95):.4f}, worst {worst:.4f}")
    assert mean < 0.08
    assert worst < 0.2


def test_the_difference_sees_another_digit(mnist_folder):
    """Positive control: another digit of the same class is further away than the limit."""
    test = mnist.load(mnist_folder).test
    sevens = test.images[test.labels == 7][:40].astype(float)
    assert np.abs(sevens[:20] - sevens[20:]).mean() / 255 > 0.08
