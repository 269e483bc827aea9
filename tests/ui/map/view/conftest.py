"""The latent map alone."""

from __future__ import annotations

import numpy as np
import pytest

from aeviz.ui.map.view import MapView
from tests.ui.map.view.on_view import CORNERS, NAMES


@pytest.fixture
def view(qtbot):
    widget = MapView()
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def corners(view):
    """A view of three points of three classes."""
    view.set_labels(np.array([0, 1, 2], np.uint8), NAMES)
    view.set_points(CORNERS, "first", "second")
    view.grab()
    return view
