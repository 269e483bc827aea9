"""Frames around pictures, on dense screens too."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aeviz.ui.canvas.drawing import DrawArea
from aeviz.ui.canvas.insight import CodeStrip
from aeviz.ui.widgets.picture import PictureArea

LINE = QColor("#ff0000")


def drawing() -> tuple[QWidget, QRect]:
    made = DrawArea()
    made.resize(80, 80)
    return made, made.square()


def picture() -> tuple[QWidget, QRect]:
    made = PictureArea()
    made.resize(80, 80)
    made.show_picture(np.zeros((28, 28), np.uint8))
    return made, made.square()


def code() -> tuple[QWidget, QRect]:
    made = CodeStrip()
    made.resize(80, 30)
    made.show_code(np.ones(200, np.float32))
    return made, made.rect()


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("build", [drawing, picture, code])
def test_a_frame_is_the_outermost_of_a_picture(qtbot: QtBot, build, scale: int) -> None:
    widget, place = build()
    qtbot.addWidget(widget)
    colours = QPalette(widget.palette())
    colours.setColor(QPalette.ColorRole.Mid, LINE)
    widget.setPalette(colours)
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    dense = QRect(place.topLeft() * scale, QSize(place.width(), place.height()) * scale)
    middle = dense.center()
    for edge in (
        QPoint(dense.left(), middle.y()),
        QPoint(dense.right(), middle.y()),
        QPoint(middle.x(), dense.top()),
        QPoint(middle.x(), dense.bottom()),
    ):
        assert image.pixelColor(edge) == LINE, edge
    inside = dense.adjusted(scale, scale, -scale, -scale)
    for corner in (inside.topLeft(), inside.bottomRight()):
        assert image.pixelColor(corner) != LINE, corner
