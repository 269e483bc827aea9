"""What is written over the points: the step that they are of, and what the marks mean."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from aeviz.core.graphics.raster import Range
from aeviz.ui.map.plane.painting import marks_key_box, paint_note
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.plots.axes import Axes

NOTE = "Places at step 1,075; the first 1,000 at step 1,259"
WORDS = [("drawing", "your drawing"), ("trail", "where it was before")]


@pytest.mark.parametrize("width", [330, 420, 900])
def test_the_step_of_the_points_is_not_written_over_the_key(qapp: QApplication, width: int) -> None:
    size, ground = QSize(width, 330), QColor("magenta")
    axes = Axes(QRectF(0, 0, width, 330), QFont(), Range(-4, 4, -4, 4))
    key = marks_key_box(axes, WORDS)
    assert not key.isEmpty()
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(ground)
    painter = QPainter(picture)
    paint_note(painter, axes, NOTE, theme.palette(dark=False), key)
    painter.end()
    inside = key.toRect()
    assert picture.copy(inside) == picture.copy(0, 0, 1, 1).scaled(inside.size())
    assert any(picture.pixelColor(x, inside.top() + 8) != ground for x in range(inside.left()))
