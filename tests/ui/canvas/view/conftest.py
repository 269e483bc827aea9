"""The canvas alone."""

from __future__ import annotations

import pytest

from aeviz.ui.canvas.view import CanvasView
from tests.ui.canvas.view.on_view import KINDS


@pytest.fixture
def view(qtbot):
    widget = CanvasView(KINDS)
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget
